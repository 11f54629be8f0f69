// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/listener.h"

#include "server/plain_channel.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>
#include <QWebSocketServer>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

namespace {

constexpr qint64 handshakeBytes = qint64{16} * 1024;

/// Hands over bare descriptors, so that the listener decides about each before anything is allocated for it.
class Acceptor final : public QTcpServer
{
public:
    explicit Acceptor(std::function<void(qintptr)> take) : m_take(std::move(take)) { }

protected:
    void incomingConnection(qintptr descriptor) override { m_take(descriptor); }

private:
    std::function<void(qintptr)> m_take;
};

QSslKey readKey(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull()) {
            return key;
        }
    }
    return {};
}

} // namespace

Listener::Listener(ListenerOptions options, Accept accept, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_accept(std::move(accept))
    , m_refusalLog(m_options.refusalLogPause)
{ }

Listener::~Listener()
{
    stop();
}

std::optional<QString> Listener::start()
{
    if (auto problem = loadTls()) {
        return problem;
    }
    if (!m_tls && !m_options.address.isLoopback()) {
        return u"Without a certificate the server listens on this machine only, not on %1."_s.arg(
            m_options.address.toString());
    }
    m_engine = std::make_shared<SocketEngine>(m_options.channel.pingInterval);
    // Its own mode would only matter if it listened itself; the sockets it gets are encrypted already.
    m_webSockets = std::make_unique<QWebSocketServer>(u"Karcis"_s, QWebSocketServer::NonSecureMode);
    m_webSockets->setMaxPendingConnections(m_options.connections);
    connect(m_webSockets.get(),
            &QWebSocketServer::originAuthenticationRequired,
            this,
            &Listener::checkOrigin);
    connect(m_webSockets.get(), &QWebSocketServer::newConnection, this, &Listener::takeWebSockets);
    m_tcp = std::make_unique<Acceptor>([this](qintptr descriptor) { take(descriptor); });
    m_tcp->setListenBacklogSize(m_options.pendingHandshakes);
    if (!m_tcp->listen(m_options.address, m_options.port)) {
        const QString problem
            = u"Cannot listen on %1 port %2: %3."_s.arg(m_options.address.toString())
                  .arg(m_options.port)
                  .arg(m_tcp->errorString());
        stop();
        return problem;
    }
    return std::nullopt;
}

void Listener::stop()
{
    m_tcp.reset();
    m_plain.clear();
    const auto handshakes = std::exchange(m_handshakes, {});
    for (QTcpSocket *socket : handshakes) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    m_webSockets.reset();
}

quint16 Listener::port() const
{
    return m_tcp ? m_tcp->serverPort() : 0;
}

std::optional<QString> Listener::loadTls()
{
    m_tls.reset();
    if (m_options.certificateFile.isEmpty() && m_options.keyFile.isEmpty()) {
        return std::nullopt;
    }
    const auto chain = QSslCertificate::fromPath(m_options.certificateFile);
    if (chain.isEmpty()) {
        return u"There is no certificate in \"%1\"."_s.arg(m_options.certificateFile);
    }
    QFile file(m_options.keyFile);
    const bool opened = !m_options.keyFile.isEmpty() && file.open(QIODevice::ReadOnly);
    const QSslKey key = opened ? readKey(file.readAll()) : QSslKey();
    if (key.isNull()) {
        return u"There is no private key in \"%1\"."_s.arg(m_options.keyFile);
    }
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_tls = configuration;
    return std::nullopt;
}

void Listener::take(qintptr descriptor)
{
    if (handshakeCount() >= m_options.pendingHandshakes || m_connections >= m_options.connections) {
        refused(RefusalLog::Reason::TooMany);
        close(static_cast<int>(descriptor));
        return;
    }
    if (m_tls) {
        takeEncrypted(descriptor);
    } else {
        takePlain(static_cast<int>(descriptor));
    }
}

void Listener::takePlain(int descriptor)
{
    if (m_options.admit && !m_options.admit(peerAddressOf(descriptor))) {
        refused(RefusalLog::Reason::TooOften);
        close(descriptor);
        return;
    }
    const int one = 1;
    fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    auto handshake = std::make_unique<PlainHandshake>(
        m_engine,
        descriptor,
        m_options.handshakeTimeout,
        [this](PlainHandshake &done,
               PlainHandshake::Outcome outcome,
               int socket,
               const QByteArray &rest) { endPlain(done, outcome, socket, rest); });
    PlainHandshake *key = handshake.get();
    m_plain.emplace(key, std::move(handshake));
}

void Listener::endPlain(PlainHandshake &handshake,
                        PlainHandshake::Outcome outcome,
                        int socket,
                        const QByteArray &rest)
{
    const auto it = m_plain.find(&handshake);
    // It is in the middle of telling this.
    it->second.release()->deleteLater();
    m_plain.erase(it);
    switch (outcome) {
    case PlainHandshake::Outcome::Open:
        handOver(std::make_unique<PlainChannel>(m_engine, socket, rest, m_options.channel));
        break;
    case PlainHandshake::Outcome::WebPage:
        refused(RefusalLog::Reason::WebPage);
        break;
    case PlainHandshake::Outcome::Refused:
        ++m_refused;
        break;
    case PlainHandshake::Outcome::Gone:
        break;
    }
}

void Listener::refused(RefusalLog::Reason reason)
{
    ++m_refused;
    m_refusalLog.note(reason);
}

void Listener::handOver(std::unique_ptr<protocol::Channel> channel)
{
    ++m_connections;
    connect(channel.get(), &QObject::destroyed, this, [this] { --m_connections; });
    m_accept(std::move(channel));
}

void Listener::takeEncrypted(qintptr descriptor)
{
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        ++m_refused;
        return;
    }
    if (m_options.admit && !m_options.admit(socket->peerAddress().toString())) {
        refused(RefusalLog::Reason::TooOften);
        socket->abort();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(handshakeBytes);
    beginHandshake(socket.release());
}

void Listener::beginHandshake(QSslSocket *socket)
{
    m_handshakes.insert({socket->peerAddress(), socket->peerPort()}, socket);
    // A child of the socket, so that it ends with it; removed once the WebSocket is open.
    auto *timer = new QTimer(socket);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, socket] {
        ++m_refused;
        socket->abort();
    });
    timer->start(m_options.handshakeTimeout);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        endHandshake(socket);
        socket->deleteLater();
    });
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        m_webSockets->handleConnection(socket);
    });
    socket->setSslConfiguration(*m_tls);
    socket->startServerEncryption();
}

void Listener::endHandshake(QTcpSocket *socket)
{
    m_handshakes.removeIf([socket](auto it) { return it.value() == socket; });
    delete socket->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
}

void Listener::checkOrigin(QWebSocketCorsAuthenticator *authenticator)
{
    if (!authenticator->origin().isEmpty()) {
        refused(RefusalLog::Reason::WebPage);
        authenticator->setAllowed(false);
    }
}

void Listener::takeWebSockets()
{
    while (QWebSocket *webSocket = m_webSockets->nextPendingConnection()) {
        QTcpSocket *transport
            = m_handshakes.take({webSocket->peerAddress(), webSocket->peerPort()});
        if (transport != nullptr) {
            // From here on the WebSocket answers for its socket.
            transport->disconnect(this);
            endHandshake(transport);
            // Left to itself it would outlive its WebSocket if this listener is stopped first.
            transport->setParent(webSocket);
        }
        handOver(std::make_unique<protocol::WebSocketChannel>(webSocket, m_options.channel));
    }
}

} // namespace karcis::server
