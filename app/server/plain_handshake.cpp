// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/plain_handshake.h"

#include <QCryptographicHash>
#include <QMap>

#include <optional>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace karcis::server {

namespace {

constexpr qsizetype mostBytes = qsizetype{16} * 1024;
constexpr qsizetype keyBytes = 16;

/// By lower-case name; nothing if it is not the head of a GET request. A header that is given twice is listed.
std::optional<QMap<QByteArray, QByteArray>> headersOf(const QByteArray &request)
{
    const QList<QByteArray> lines = request.split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    if (first.size() != 3 || first[0] != "GET" || first[2] != "HTTP/1.1") {
        return std::nullopt;
    }
    QMap<QByteArray, QByteArray> headers;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines[i];
        const qsizetype colon = line.indexOf(':');
        if (line.trimmed().isEmpty()) {
            continue;
        }
        if (colon < 1) {
            return std::nullopt;
        }
        QByteArray &value = headers[line.left(colon).trimmed().toLower()];
        value += value.isEmpty() ? QByteArray() : QByteArray(",");
        value += line.mid(colon + 1).trimmed();
    }
    return headers;
}

bool lists(const QByteArray &value, const QByteArray &wanted)
{
    const QList<QByteArray> words = value.toLower().split(',');
    return std::any_of(words.cbegin(), words.cend(), [&wanted](const QByteArray &word) {
        return word.trimmed() == wanted;
    });
}

bool asksForWebSocket(const QMap<QByteArray, QByteArray> &headers)
{
    const auto key = QByteArray::fromBase64Encoding(headers["sec-websocket-key"],
                                                    QByteArray::AbortOnBase64DecodingErrors);
    return headers.contains("host") && lists(headers["upgrade"], "websocket")
        && lists(headers["connection"], "upgrade") && headers["sec-websocket-version"] == "13"
        && key && key.decoded.size() == keyBytes;
}

QByteArray refusal(const char *status)
{
    return QByteArray("HTTP/1.1 ") + status
        + "\r\nSec-WebSocket-Version: 13\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

} // namespace

PlainHandshake::PlainHandshake(std::shared_ptr<SocketEngine> engine,
                               int socket,
                               Millis patience,
                               Done done)
    : m_engine(std::move(engine))
    , m_socket(socket)
    , m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(Outcome::Refused); });
    m_deadline.start(patience);
    if (!m_engine->add(m_socket, *this)) {
        m_deadline.start(0);
    }
}

PlainHandshake::~PlainHandshake()
{
    if (m_socket >= 0) {
        m_engine->remove(m_socket);
        close(m_socket);
    }
}

QByteArray PlainHandshake::answer(const QByteArray &request, Outcome &outcome)
{
    const auto headers = headersOf(request);
    outcome = Outcome::Refused;
    if (!headers || !asksForWebSocket(*headers)) {
        return refusal("400 Bad Request");
    }
    if (headers->contains("origin")) {
        outcome = Outcome::WebPage;
        return refusal("403 Forbidden");
    }
    outcome = Outcome::Open;
    const QByteArray secret
        = headers->value("sec-websocket-key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: "
        + QCryptographicHash::hash(secret, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n";
}

void PlainHandshake::readable()
{
    const qint64 count = m_engine->read(m_socket);
    if (count == 0) {
        end(Outcome::Gone);
        return;
    }
    m_request.append(m_engine->piece(), std::max<qint64>(count, 0));
    const qsizetype head = m_request.indexOf("\r\n\r\n");
    if (head < 0 || head > mostBytes) {
        if (m_request.size() > mostBytes) {
            end(Outcome::Refused);
        }
        return;
    }
    Outcome outcome = Outcome::Refused;
    const QByteArray text = answer(m_request.left(head), outcome);
    // Some hundred bytes always fit into the buffer of a fresh socket.
    const ssize_t sent
        = send(m_socket, text.constData(), static_cast<std::size_t>(text.size()), MSG_NOSIGNAL);
    end(sent == text.size() ? outcome : Outcome::Gone, m_request.mid(head + 4));
}

void PlainHandshake::end(Outcome outcome, const QByteArray &rest)
{
    m_deadline.stop();
    m_engine->remove(m_socket);
    const int socket = std::exchange(m_socket, -1);
    if (outcome != Outcome::Open) {
        close(socket);
    }
    m_done(*this, outcome, outcome == Outcome::Open ? socket : -1, rest);
}

} // namespace karcis::server
