// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/websocket_channel.h"
#include "server/plain_handshake.h"
#include "server/refusal_log.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

class QSslSocket;
class QTcpServer;
class QTcpSocket;
class QWebSocketCorsAuthenticator;
class QWebSocketServer;

namespace karcis::server {

/// Where and how to listen for terminals.
struct ListenerOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    /// 0 lets the system choose.
    quint16 port = 0;
    /// PEM files. With both, connections are encrypted; without, only loopback addresses are allowed.
    QString certificateFile;
    QString keyFile;
    /// For the whole way from the accepted connection to the open WebSocket.
    Millis handshakeTimeout = limits::handshakeTimeout;
    int pendingHandshakes = limits::pendingHandshakes;
    int connections = limits::connections;
    protocol::WebSocketLimits channel = protocol::WebSocketLimits::forServer();
    /// Whether an address may open one more connection; all may if it is not set.
    std::function<bool(const QString &address)> admit = {};
    /// How often refused connections are written to the log.
    Millis refusalLogPause = limits::refusalLogPause;
};

/// Takes connections of terminals over WebSocket. What a web browser opens is refused: no page of any site may act
/// for the person in front of it.
class Listener final : public QObject
{
    Q_OBJECT

public:
    /// Gets each connection once it is open.
    using Accept = std::function<void(std::unique_ptr<protocol::Channel>)>;

    Listener(ListenerOptions options, Accept accept, QObject *parent = nullptr);
    ~Listener() override;
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;
    Listener(Listener &&) = delete;
    Listener &operator=(Listener &&) = delete;

    /// Starts listening. Returns what is wrong, in a sentence, or nothing if all is well.
    [[nodiscard]] std::optional<QString> start();
    /// Takes no more connections and ends the handshakes under way; open connections go on.
    void stop();
    /// The port; 0 if not listening.
    [[nodiscard]] quint16 port() const;

    [[nodiscard]] bool isEncrypted() const { return m_tls.has_value(); }

    /// Connections that are open now.
    [[nodiscard]] int connectionCount() const { return m_connections; }

    /// Connections whose handshake is not done.
    [[nodiscard]] int handshakeCount() const
    {
        return static_cast<int>(m_handshakes.size()) + static_cast<int>(m_plain.size());
    }

    /// Connections refused since the start, for whatever reason.
    [[nodiscard]] qint64 refusedCount() const { return m_refused; }

private:
    using Peer = std::pair<QHostAddress, quint16>;

    [[nodiscard]] std::optional<QString> loadTls();
    void take(qintptr descriptor);
    void takePlain(int descriptor);
    void takeEncrypted(qintptr descriptor);
    void endPlain(PlainHandshake &handshake,
                  PlainHandshake::Outcome outcome,
                  int socket,
                  const QByteArray &rest);
    void refused(RefusalLog::Reason reason);
    void handOver(std::unique_ptr<protocol::Channel> channel);
    void beginHandshake(QSslSocket *socket);
    void endHandshake(QTcpSocket *socket);
    void checkOrigin(QWebSocketCorsAuthenticator *authenticator);
    void takeWebSockets();

    ListenerOptions m_options;
    Accept m_accept;
    std::unique_ptr<QTcpServer> m_tcp;
    std::unique_ptr<QWebSocketServer> m_webSockets;
    std::optional<QSslConfiguration> m_tls;
    /// By the peer's address and port, the only thing that a WebSocket shares with its socket.
    QHash<Peer, QTcpSocket *> m_handshakes;
    /// Shared with the channels, which may outlive this.
    std::shared_ptr<SocketEngine> m_engine;
    std::map<PlainHandshake *, std::unique_ptr<PlainHandshake>> m_plain;
    int m_connections = 0;
    qint64 m_refused = 0;
    RefusalLog m_refusalLog;
};

} // namespace karcis::server
