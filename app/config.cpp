// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "config.h"

#include "resources/resources.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace karcis {

namespace {

std::optional<quint16> readPort(const QString &text)
{
    bool valid = false;
    const uint port = text.toUInt(&valid);
    return valid && port <= 65535 ? std::optional(static_cast<quint16>(port)) : std::nullopt;
}

QByteArray demoDescription()
{
    initKarcisResources();
    QFile file(u":/demo/cinema.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A value as --set takes it: by name where it has one.
QString valueWords(const server::SettingSpec &spec, int value)
{
    const auto index = static_cast<std::size_t>(value - spec.least);
    return index < spec.names.size() ? QString(spec.names[index]) : QString::number(value);
}

QString rangeWords(const server::SettingSpec &spec)
{
    // Where the values can be named, the unit names them all.
    if (spec.most - spec.least < 2 || !spec.names.empty()) {
        return spec.unit;
    }
    return u"%1 to %2 %3"_s.arg(spec.least).arg(spec.most).arg(spec.unit);
}

} // namespace

void Config::addServerOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"data"_s, u"Folder of the databases; made if it is not there."_s, u"folder"_s},
        {u"demo"_s,
         u"Fill the database with the invented demo cinema and keep its schedule fresh."_s},
        {u"port"_s, u"Listen for terminals on this port; 0 lets the system choose."_s, u"port"_s},
        {u"address"_s,
         u"Listen on this address. Other than loopback only with --certificate and --key."_s,
         u"address"_s,
         u"127.0.0.1"_s},
        {u"certificate"_s, u"PEM file of the TLS certificate."_s, u"file"_s},
        {u"key"_s, u"PEM file of the TLS key."_s, u"file"_s},
        {u"http-port"_s, u"Answer /healthz and /metrics on this loopback port."_s, u"port"_s},
        {u"postgres"_s,
         u"Use this PostgreSQL database (libpq connection text) instead of a file."_s,
         u"conninfo"_s},
        {u"set"_s, u"Set a setting for this run. May be repeated."_s, u"key=value"_s},
        {u"verbose"_s, u"Log more."_s},
    });
}

std::optional<QString> Config::strayArgument(const QCommandLineParser &parser)
{
    const QStringList strays = parser.positionalArguments();
    if (strays.isEmpty()) {
        return std::nullopt;
    }
    return u"\"%1\" belongs to no option. --set takes one key=value; repeat it for more."_s.arg(
        strays.front());
}

std::optional<QString> Config::readServerOptions(const QCommandLineParser &parser,
                                                 server::RuntimeOptions &options)
{
    options.dataFolder = parser.isSet(u"data"_s)
        ? parser.value(u"data"_s)
        : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    options.postgres = parser.value(u"postgres"_s);
    options.certificateFile = parser.value(u"certificate"_s);
    options.keyFile = parser.value(u"key"_s);
    if (parser.isSet(u"demo"_s)) {
        options.demoCinema = demoDescription();
    }
    if (!options.address.setAddress(parser.value(u"address"_s))) {
        return u"--address takes an IP address."_s;
    }
    if (parser.isSet(u"port"_s)) {
        options.port = readPort(parser.value(u"port"_s));
        if (!options.port) {
            return u"--port takes a number from 0 to 65535."_s;
        }
    }
    if (parser.isSet(u"http-port"_s)) {
        options.httpPort = readPort(parser.value(u"http-port"_s));
        if (!options.httpPort) {
            return u"--http-port takes a number from 0 to 65535."_s;
        }
    }
    server::Settings trial;
    for (const QString &assignment : parser.values(u"set"_s)) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1) {
            return u"--set takes key=value."_s;
        }
        const QString key = assignment.left(equals);
        const QString value = assignment.mid(equals + 1);
        if (std::optional<QString> fault = server::applySetting(trial, key, value)) {
            return fault;
        }
        options.overrides[key] = value;
    }
    return std::nullopt;
}

QString Config::settingsHelp()
{
    QString text = u"Settings (--set key=value):\n"_s;
    for (const server::SettingSpec &spec : server::settingSpecs()) {
        text += u"  %1 = %2 (%3): %4\n"_s.arg(
            spec.key, valueWords(spec, spec.defaultValue), rangeWords(spec), spec.meaning);
    }
    return text;
}

} // namespace karcis
