// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/limits.h"
#include "protocol/channel.h"

#include <QAbstractSocket>
#include <QUrl>

class QTimer;
class QWebSocket;

namespace karcis::protocol {

/// The bounds of one WebSocket connection.
struct WebSocketLimits
{
    /// The longest message taken.
    qint64 incomingBytes = static_cast<qint64>(limits::messageBytes);
    qint64 sendBufferBytes = static_cast<qint64>(limits::sendBufferBytes);
    /// For connecting, and for the last bytes after close().
    Millis handshakeTimeout = limits::handshakeTimeout;
    Millis pingInterval = limits::pingInterval;
    /// A connection on which nothing is heard for about this long, not even an answer to a ping, is ended.
    Millis idleTimeout = limits::idleTimeout;

    [[nodiscard]] static WebSocketLimits forServer() { return {}; }

    [[nodiscard]] static WebSocketLimits forTerminal();
};

/// A connection over WebSocket. Takes text messages only, up to a bound; a peer that sends anything else, reads too
/// slowly or falls silent loses its connection.
class WebSocketChannel final : public Channel
{
    Q_OBJECT

public:
    /// A terminal's end; connects to @p url (ws or wss).
    explicit WebSocketChannel(const QUrl &url,
                              const WebSocketLimits &bounds = WebSocketLimits::forTerminal(),
                              QObject *parent = nullptr);
    /// A server's end on an accepted socket, which it takes over.
    explicit WebSocketChannel(QWebSocket *accepted,
                              const WebSocketLimits &bounds = WebSocketLimits::forServer(),
                              QObject *parent = nullptr);
    ~WebSocketChannel() override;
    WebSocketChannel(const WebSocketChannel &) = delete;
    WebSocketChannel &operator=(const WebSocketChannel &) = delete;
    WebSocketChannel(WebSocketChannel &&) = delete;
    WebSocketChannel &operator=(WebSocketChannel &&) = delete;

    void send(const QByteArray &frame) override;
    void flush() override;
    void close() override;

    [[nodiscard]] bool isOpen() const override { return m_state == State::Open; }

    [[nodiscard]] qint64 bytesWaiting() const override;
    [[nodiscard]] QString peerName() const override;

    /// Why the connection ended, for logs; empty before.
    [[nodiscard]] QString reason() const { return m_reason; }

Q_SIGNALS:
    /// To this channel itself, from the event loop.
    void created();
    /// To this channel itself, from the event loop.
    void over();

private:
    enum class State { Opening, Open, Closing, Closed };

    void prepare();
    void start();
    void tuneTransport();
    void takeText(const QString &message);
    void takeBinary();
    void checkBacklog();
    void tick();
    void finish(const QString &reason);
    void cutOff(const QString &reason);
    void fail(QAbstractSocket::SocketError error);

    QWebSocket *m_socket;
    QTimer *m_pingTimer;
    QTimer *m_deadline;
    WebSocketLimits m_limits;
    QUrl m_url;
    QString m_peer;
    QString m_reason;
    State m_state;
    Millis m_silence{};
    bool m_delivering = false;
};

} // namespace karcis::protocol
