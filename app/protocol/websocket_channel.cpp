// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/websocket_channel.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::protocol {

WebSocketLimits WebSocketLimits::forTerminal()
{
    WebSocketLimits bounds;
    bounds.incomingBytes = static_cast<qint64>(limits::replyBytes);
    return bounds;
}

WebSocketChannel::WebSocketChannel(const QUrl &url, const WebSocketLimits &bounds, QObject *parent)
    : Channel(parent)
    , m_socket(new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this))
    , m_pingTimer(new QTimer(this))
    , m_deadline(new QTimer(this))
    , m_limits(bounds)
    , m_url(url)
    , m_peer(url.host())
    , m_state(State::Opening)
{
    prepare();
    connect(m_socket, &QWebSocket::connected, this, [this] {
        if (m_state == State::Opening) {
            m_state = State::Open;
            m_deadline->stop();
            tuneTransport();
            Q_EMIT opened();
        }
    });
    // A bad address fails at once; whoever made this channel must be able to listen before.
    connect(this, &WebSocketChannel::created, this, &WebSocketChannel::start, Qt::QueuedConnection);
    Q_EMIT created(); // clazy:exclude=incorrect-emit - it is connected just above.
}

WebSocketChannel::WebSocketChannel(QWebSocket *accepted,
                                   const WebSocketLimits &bounds,
                                   QObject *parent)
    : Channel(parent)
    , m_socket(accepted)
    , m_pingTimer(new QTimer(this))
    , m_deadline(new QTimer(this))
    , m_limits(bounds)
    , m_peer(accepted->peerAddress().toString())
    , m_state(State::Open)
{
    m_socket->setParent(this);
    prepare();
    tuneTransport();
}

WebSocketChannel::~WebSocketChannel()
{
    m_socket->disconnect(this);
    if (m_delivering) {
        // Destroyed by whoever took the message that the socket is still delivering.
        m_socket->setParent(nullptr);
        m_socket->abort();
        m_socket->deleteLater();
    }
}

void WebSocketChannel::prepare()
{
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(m_limits.incomingBytes));
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(m_limits.incomingBytes));
    m_socket->setOutgoingFrameSize(limits::replyBytes);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &WebSocketChannel::takeText);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &WebSocketChannel::takeBinary);
    connect(m_socket, &QWebSocket::pong, this, [this] { m_silence = Millis::zero(); });
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        finish(m_socket->closeReason().isEmpty() ? m_socket->errorString()
                                                 : m_socket->closeReason());
    });
    connect(m_socket,
            qOverload<QAbstractSocket::SocketError>(&QWebSocket::error),
            this,
            &WebSocketChannel::fail);
    connect(m_pingTimer, &QTimer::timeout, this, &WebSocketChannel::tick);
    m_pingTimer->start(m_limits.pingInterval);
    connect(this, &WebSocketChannel::over, this, &Channel::closed, Qt::QueuedConnection);
    m_deadline->setSingleShot(true);
    connect(m_deadline, &QTimer::timeout, this, [this] { cutOff(u"took too long"_s); });
}

void WebSocketChannel::start()
{
    if (m_state == State::Opening) {
        m_deadline->start(m_limits.handshakeTimeout);
        m_socket->open(m_url);
    }
}

void WebSocketChannel::tuneTransport()
{
    auto *transport = m_socket->findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    if (transport == nullptr) {
        return;
    }
    transport->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    transport->setReadBufferSize(2 * m_limits.incomingBytes);
    // Answers to pings are written behind our back: a peer that floods pings and never reads is cut off here.
    connect(transport,
            &QTcpSocket::readyRead,
            this,
            &WebSocketChannel::checkBacklog,
            Qt::QueuedConnection);
}

void WebSocketChannel::send(const QByteArray &frame)
{
    if (!isOpen()) {
        return;
    }
    if (bytesWaiting() + frame.size() > m_limits.sendBufferBytes) {
        cutOff(u"reads too slowly"_s);
        return;
    }
    m_socket->sendTextMessage(QString::fromUtf8(frame));
}

void WebSocketChannel::flush()
{
    if (isOpen()) {
        m_socket->flush();
    }
}

void WebSocketChannel::close()
{
    if (m_state == State::Opening) {
        cutOff(u"closed"_s);
    } else if (m_state == State::Open) {
        m_state = State::Closing;
        m_reason = u"closed"_s;
        m_deadline->start(m_limits.handshakeTimeout);
        m_socket->close();
    }
}

qint64 WebSocketChannel::bytesWaiting() const
{
    return m_state == State::Closed ? 0 : m_socket->bytesToWrite();
}

QString WebSocketChannel::peerName() const
{
    return m_peer;
}

void WebSocketChannel::takeText(const QString &message)
{
    m_silence = Millis::zero();
    if (!isOpen()) {
        return;
    }
    const QPointer<WebSocketChannel> self(this);
    m_delivering = true;
    Q_EMIT received(message.toUtf8());
    if (self) {
        m_delivering = false;
    }
}

void WebSocketChannel::takeBinary()
{
    if (isOpen()) {
        m_state = State::Closing;
        m_reason = u"sent a binary message"_s;
        m_deadline->start(m_limits.handshakeTimeout);
        m_socket->close(QWebSocketProtocol::CloseCodeDatatypeNotSupported);
    }
}

void WebSocketChannel::checkBacklog()
{
    if (isOpen() && bytesWaiting() > m_limits.sendBufferBytes) {
        cutOff(u"reads too slowly"_s);
    }
}

void WebSocketChannel::tick()
{
    if (!isOpen()) {
        return;
    }
    if (m_silence + m_limits.pingInterval > m_limits.idleTimeout) {
        cutOff(u"silent for too long"_s);
        return;
    }
    m_silence += m_limits.pingInterval;
    m_socket->ping();
}

void WebSocketChannel::fail(QAbstractSocket::SocketError error)
{
    // Before the connection stands, an error is its end; after that the socket disconnects by itself.
    if (m_state == State::Opening || error == QAbstractSocket::SslHandshakeFailedError) {
        cutOff(m_socket->errorString());
    }
}

void WebSocketChannel::finish(const QString &reason)
{
    if (m_state == State::Closed) {
        return;
    }
    m_state = State::Closed;
    if (m_reason.isEmpty()) {
        m_reason = reason;
    }
    m_pingTimer->stop();
    m_deadline->stop();
    Q_EMIT over();
}

void WebSocketChannel::cutOff(const QString &reason)
{
    if (m_state == State::Closed) {
        return;
    }
    finish(reason);
    m_socket->abort();
}

} // namespace karcis::protocol
