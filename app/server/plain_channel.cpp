// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/plain_channel.h"

#include <QPointer>
#include <QUtf8StringView>

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

PlainChannel::PlainChannel(std::shared_ptr<SocketEngine> engine,
                           int socket,
                           QByteArray first,
                           const protocol::WebSocketLimits &bounds,
                           QObject *parent)
    : Channel(parent)
    , m_engine(std::move(engine))
    , m_socket(socket)
    , m_limits(bounds)
    , m_peer(peerAddressOf(socket))
    , m_in(std::move(first))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(u"took too long"_s); });
    connect(this, &PlainChannel::over, this, &Channel::closed, Qt::QueuedConnection);
    if (!m_engine->add(m_socket, *this)) {
        finish(u"the system has no room"_s);
        return;
    }
    m_engine->startPulse(m_socket);
    if (!m_in.isEmpty()) {
        // Whoever gets this channel must be able to listen before.
        QMetaObject::invokeMethod(this, &PlainChannel::readable, Qt::QueuedConnection);
    }
}

PlainChannel::~PlainChannel()
{
    closeSocket();
}

void PlainChannel::closeSocket()
{
    if (m_socket >= 0) {
        m_engine->remove(m_socket);
        ::close(m_socket);
        m_socket = -1;
    }
}

void PlainChannel::append(Opcode opcode, QByteArrayView payload)
{
    appendFrame(m_out, opcode, payload);
    if (!m_flushAsked && !m_waitsForSystem) {
        m_flushAsked = true;
        m_engine->flushSoon(m_socket);
    }
}

void PlainChannel::send(const QByteArray &frame)
{
    if (!isOpen()) {
        return;
    }
    if (bytesWaiting() + frame.size() > m_limits.sendBufferBytes) {
        finish(u"reads too slowly"_s);
        return;
    }
    append(Opcode::Text, frame);
}

void PlainChannel::flushNow()
{
    m_flushAsked = false;
    flush();
}

void PlainChannel::flush()
{
    while (m_socket >= 0 && m_sent < m_out.size()) {
        const ssize_t count = ::send(m_socket,
                                     m_out.constData() + m_sent,
                                     static_cast<std::size_t>(m_out.size() - m_sent),
                                     MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK) {
            finish(u"the line is broken"_s);
            return;
        }
        if (count < 0) {
            break;
        }
        m_sent += count;
    }
    if (m_socket < 0) {
        return;
    }
    const bool rest = m_sent < m_out.size();
    if (!rest) {
        m_out.resize(0);
        m_sent = 0;
        if (m_state == State::Closing) {
            // The other end may read the last words in peace, and then ends too.
            shutdown(m_socket, SHUT_WR);
        }
    } else if (m_sent > m_out.size() / 2) {
        m_out.remove(0, m_sent);
        m_sent = 0;
    }
    if (rest != m_waitsForSystem) {
        m_waitsForSystem = rest;
        m_engine->wantWritable(m_socket, rest);
    }
}

void PlainChannel::writable()
{
    flush();
}

void PlainChannel::close()
{
    if (m_state == State::Open) {
        say(CloseCode::Normal, u"closed"_s);
    }
}

void PlainChannel::say(CloseCode code, const QString &reason)
{
    m_state = State::Closing;
    m_reason = reason;
    m_deadline.start(m_limits.handshakeTimeout);
    const auto number = static_cast<unsigned>(code);
    const char bytes[] = {static_cast<char>(number >> 8), static_cast<char>(number & 0xff)};
    append(Opcode::Close, QByteArrayView(bytes, 2));
    m_in.clear();
    m_message.clear();
}

void PlainChannel::readable()
{
    const qint64 count = m_socket < 0 ? -1 : m_engine->read(m_socket);
    if (count == 0) {
        finish(u"the other end has gone"_s);
        return;
    }
    if (!isOpen()) {
        // What comes after the last words is for nobody.
        return;
    }
    const QByteArrayView fresh(m_engine->piece(), std::max<qint64>(count, 0));
    const QPointer<PlainChannel> self(this);
    QByteArray bytes;
    if (m_in.isEmpty()) {
        // Most requests come whole, and are never copied here.
        const qsizetype used = takeFrames(fresh);
        bytes = self && isOpen() ? fresh.sliced(used).toByteArray() : QByteArray();
    } else {
        bytes = std::exchange(m_in, {});
        bytes += fresh;
        const qsizetype used = takeFrames(bytes);
        if (self && isOpen()) {
            bytes.remove(0, used);
        }
    }
    if (self && isOpen()) {
        m_in = std::move(bytes);
    }
}

qsizetype PlainChannel::takeFrames(QByteArrayView bytes)
{
    qsizetype position = 0;
    while (true) {
        const qint64 most = m_limits.incomingBytes - m_message.size();
        const FrameHead head = FrameHead::of(bytes.sliced(position), most);
        switch (head.verdict) {
        case FrameHead::Verdict::Incomplete:
            return position;
        case FrameHead::Verdict::Broken:
            say(CloseCode::ProtocolError, u"broke the protocol"_s);
            return position;
        case FrameHead::Verdict::TooLong:
            say(CloseCode::TooMuch, u"sent too much"_s);
            return position;
        case FrameHead::Verdict::Whole:
            break;
        }
        const QByteArrayView payload
            = bytes.sliced(position + head.payloadBegin, head.size - head.payloadBegin);
        if (!takeFrame(head, payload)) {
            return position;
        }
        position += head.size;
    }
}

bool PlainChannel::takeFrame(const FrameHead &head, QByteArrayView payload)
{
    m_silence = Millis::zero();
    switch (head.opcode) {
    case Opcode::Ping:
        if (bytesWaiting() + payload.size() > m_limits.sendBufferBytes) {
            finish(u"reads too slowly"_s);
            return false;
        }
        append(Opcode::Pong, unmasked(payload, head.mask));
        return true;
    case Opcode::Pong:
        return true;
    case Opcode::Close: {
        append(Opcode::Close, unmasked(payload, head.mask).left(2));
        const QPointer<PlainChannel> self(this);
        flush();
        if (self) {
            finish(u"the other end has closed"_s);
        }
        return false;
    }
    default:
        return takePiece(head, payload);
    }
}

bool PlainChannel::takePiece(const FrameHead &head, QByteArrayView payload)
{
    if (head.opcode == Opcode::Binary) {
        say(CloseCode::WrongType, u"sent a binary message"_s);
        return false;
    }
    const bool continues = head.opcode == Opcode::Continuation;
    if (continues != m_inPieces) {
        say(CloseCode::ProtocolError, u"broke the protocol"_s);
        return false;
    }
    QByteArray text = unmasked(payload, head.mask);
    if (!head.isFinal) {
        m_inPieces = true;
        m_message += text;
        return true;
    }
    if (continues) {
        m_inPieces = false;
        text = std::exchange(m_message, {}) + text;
    }
    return deliver(text);
}

bool PlainChannel::deliver(const QByteArray &message)
{
    if (!QUtf8StringView(message.constData(), message.size()).isValidUtf8()) {
        say(CloseCode::BadText, u"sent what is not text"_s);
        return false;
    }
    const QPointer<PlainChannel> self(this);
    Q_EMIT received(message);
    return self && isOpen();
}

void PlainChannel::pulse()
{
    if (!isOpen()) {
        return;
    }
    if (m_silence + m_limits.pingInterval > m_limits.idleTimeout) {
        finish(u"silent for too long"_s);
        return;
    }
    m_silence += m_limits.pingInterval;
    append(Opcode::Ping, {});
}

void PlainChannel::finish(const QString &reason)
{
    if (m_state == State::Closed) {
        return;
    }
    m_state = State::Closed;
    if (m_reason.isEmpty()) {
        m_reason = reason;
    }
    m_deadline.stop();
    m_out.clear();
    m_sent = 0;
    closeSocket();
    Q_EMIT over();
}

} // namespace karcis::server
