// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "account_command.h"
#include "config.h"
#include "logging.h"
#include "rehearse_command.h"
#include "server/server_runtime.h"
#include "signals.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cancelled = 130;

int rehearse(QStringList arguments)
{
    karcis::setUpLogging(false);
    arguments.removeAt(1);
    karcis::RehearseCommand command;
    if (const std::optional<QString> fault = command.read(arguments)) {
        QTextStream(stderr) << *fault << Qt::endl;
        return karcis::Config::usageError;
    }
    command.start();
    const int code = QCoreApplication::exec();
    if (code == EXIT_SUCCESS && !command.isDone()) {
        QTextStream(stderr) << "Cancelled; nothing was written." << Qt::endl;
        return cancelled;
    }
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    // The GLib dispatcher costs up to half of the throughput.
    qputenv("QT_NO_GLIB", "1");
    karcis::holdEndSignals();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"karcis"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KARCIS_VERSION));
    const auto signalNotifier = karcis::endOnSignals();

    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"rehearse"_s) {
        return rehearse(arguments);
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The ticket server of a cinema, without a screen.\n\n"_s
        u"karcis-server rehearse --help: try out limits with a rush of invented visitors.\n\n"_s
        + karcis::Config::settingsHelp());
    parser.addHelpOption();
    parser.addVersionOption();
    karcis::Config::addServerOptions(parser);
    karcis::AccountCommand::addOptions(parser);
    parser.process(app);
    karcis::setUpLogging(parser.isSet(u"verbose"_s));
    if (karcis::AccountCommand::isWanted(parser)) {
        return karcis::AccountCommand::run(parser);
    }

    QTextStream out(stdout);
    QTextStream err(stderr);
    karcis::server::RuntimeOptions options;
    std::optional<QString> fault = karcis::Config::strayArgument(parser);
    if (!fault) {
        fault = karcis::Config::readServerOptions(parser, options);
    }
    if (!fault && !options.port) {
        fault = u"--port is needed."_s;
    }
    if (fault || !parser.isSet(u"data"_s)) {
        err << fault.value_or(u"--data is needed."_s) << Qt::endl;
        return karcis::Config::usageError;
    }
    karcis::server::ServerRuntime runtime(std::move(options));
    if (const std::optional<QString> problem = runtime.open()) {
        err << *problem << Qt::endl;
        return karcis::Config::cannotStart;
    }
    out << "listening " << runtime.port() << Qt::endl;
    if (runtime.httpPort() != 0) {
        out << "http " << runtime.httpPort() << Qt::endl;
    }
    return QCoreApplication::exec();
}
