// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/traffic_log.h"

#include "protocol/json_parser.h"
#include "protocol/json_writer.h"

#include <QDateTime>
#include <QDir>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::protocol {

namespace {

Q_LOGGING_CATEGORY(lcTraffic, "karcis.traffic")

constexpr std::array<std::string_view, 6> secretNames{
    "password", "token", "code", "bookingCode", "login", "placeId"};
constexpr int namesTried = 1000;

void writeMasked(QByteArray &out, const simdjson::dom::element &element, std::string_view parent);

void writeMaskedObject(QByteArray &out,
                       const simdjson::dom::object &object,
                       std::string_view parent)
{
    char separator = '{';
    for (const auto [name, value] : object) {
        out += separator;
        separator = ',';
        writeJson(out, textFromJson(name).value_or(QString()));
        out += ':';
        // The number of a JSON-RPC error is called "code" too.
        const bool errorCode = parent == "error" && value.is_int64();
        if (!errorCode && std::ranges::find(secretNames, name) != secretNames.end()) {
            out += "\"***\"";
        } else {
            writeMasked(out, value, name);
        }
    }
    out += separator == '{' ? "{}" : "}";
}

void writeMasked(QByteArray &out, const simdjson::dom::element &element, std::string_view parent)
{
    simdjson::dom::object object;
    simdjson::dom::array array;
    if (element.get(object) == simdjson::SUCCESS) {
        writeMaskedObject(out, object, parent);
    } else if (element.get(array) == simdjson::SUCCESS) {
        char separator = '[';
        for (const simdjson::dom::element item : array) {
            out += separator;
            separator = ',';
            // Parameters without names are refused, but may be secrets all the same.
            if (parent == "params" && !item.is_object() && !item.is_array()) {
                out += "\"***\"";
            } else {
                writeMasked(out, item, parent);
            }
        }
        out += separator == '[' ? "[]" : "]";
    } else {
        out += QByteArray::fromStdString(simdjson::minify(element));
    }
}

std::unique_ptr<QFile> newFile(const QString &folder, const Clock &clock)
{
    const auto now
        = QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count(), Qt::UTC);
    const QString stem = now.toString(u"yyyyMMdd-HHmmss"_s);
    for (int number = 1; number <= namesTried; ++number) {
        auto file
            = std::make_unique<QFile>(QDir(folder).filePath(u"%1-%2.log"_s.arg(stem).arg(number)));
        if (file->open(QIODevice::WriteOnly | QIODevice::NewOnly,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            return file;
        }
    }
    return nullptr;
}

} // namespace

TrafficLog::TrafficLog(std::unique_ptr<Channel> inner,
                       std::unique_ptr<QFile> file,
                       const Clock &clock)
    : m_inner(std::move(inner))
    , m_file(std::move(file))
    , m_clock(clock)
{
    // As children they follow this channel into its thread.
    m_inner->setParent(this);
    m_file->setParent(this);
    write('=', "with " + m_inner->peerName().toUtf8());
    connect(m_inner.get(), &Channel::opened, this, [this] {
        write('=', "opened");
        Q_EMIT opened();
    });
    connect(m_inner.get(), &Channel::received, this, [this](const QByteArray &frame) {
        write('<', masked(frame));
        Q_EMIT received(frame);
    });
    connect(m_inner.get(), &Channel::closed, this, [this] {
        write('=', "closed");
        Q_EMIT closed();
    });
}

void TrafficLog::send(const QByteArray &frame)
{
    if (isOpen()) {
        write('>', masked(frame));
    }
    m_inner->send(frame);
}

void TrafficLog::flush()
{
    m_inner->flush();
}

void TrafficLog::close()
{
    m_inner->close();
}

bool TrafficLog::isOpen() const
{
    return m_inner->isOpen();
}

qint64 TrafficLog::bytesWaiting() const
{
    return m_inner->bytesWaiting();
}

QString TrafficLog::peerName() const
{
    return m_inner->peerName();
}

QByteArray TrafficLog::masked(const QByteArray &frame)
{
    JsonParser parser(limits::replyBytes);
    simdjson::dom::element document;
    if (parser.parse(frame, document) != simdjson::SUCCESS) {
        return "not JSON, " + QByteArray::number(frame.size()) + " bytes";
    }
    QByteArray out;
    writeMasked(out, document, {});
    return out;
}

void TrafficLog::write(char direction, const QByteArray &text)
{
    if (!m_file->isOpen()) {
        return;
    }
    const auto now
        = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count(), Qt::UTC);
    const QByteArray line
        = now.toString(Qt::ISODateWithMs).toLatin1() + ' ' + direction + ' ' + text + '\n';
    if (m_file->size() + line.size() > static_cast<qint64>(limits::trafficLogBytes)) {
        m_file->write("the file is full\n");
        m_file->close();
        return;
    }
    m_file->write(line);
    m_file->flush();
}

QString trafficFolder()
{
    return qEnvironmentVariable("KARCIS_TRAFFIC_DIR");
}

std::unique_ptr<Channel>
withTrafficLog(std::unique_ptr<Channel> channel, const Clock &clock, const QString &folder)
{
    if (folder.isEmpty()) {
        return channel;
    }
    auto file = newFile(folder, clock);
    if (!file) {
        qCWarning(lcTraffic).noquote() << "cannot write traffic files in" << folder;
        return channel;
    }
    return std::make_unique<TrafficLog>(std::move(channel), std::move(file), clock);
}

} // namespace karcis::protocol
