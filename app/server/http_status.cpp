// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/http_status.h"

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

namespace {

/// A TCP server that lets somebody else make the sockets, so that each is bounded before HTTP reads from it.
class HttpAcceptor final : public QTcpServer
{
public:
    explicit HttpAcceptor(std::function<QTcpSocket *(qintptr)> take) : m_take(std::move(take)) { }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        if (QTcpSocket *socket = m_take(descriptor)) {
            addPendingConnection(socket);
        }
    }

private:
    std::function<QTcpSocket *(qintptr)> m_take;
};

} // namespace

HttpStatus::HttpStatus(HttpStatusOptions options, Ready ready, MetricsText metrics, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_ready(std::move(ready))
    , m_metrics(std::move(metrics))
{ }

HttpStatus::~HttpStatus()
{
    // Its sockets report to this object when they go.
    m_http.reset();
}

std::optional<QString> HttpStatus::start()
{
    auto tcp
        = std::make_unique<HttpAcceptor>([this](qintptr descriptor) { return take(descriptor); });
    if (!tcp->listen(m_options.address, m_options.port)) {
        return u"Cannot listen on %1 port %2: %3."_s.arg(m_options.address.toString())
            .arg(m_options.port)
            .arg(tcp->errorString());
    }
    m_http = std::make_unique<QHttpServer>();
    addRoutes();
    m_tcp = tcp.release();
    m_http->bind(m_tcp);
    return std::nullopt;
}

quint16 HttpStatus::port() const
{
    return m_http ? m_tcp->serverPort() : 0;
}

void HttpStatus::addRoutes()
{
    using Status = QHttpServerResponse::StatusCode;
    const auto get = QHttpServerRequest::Method::Get;
    m_http->route(u"/healthz"_s, get, [this] {
        return m_ready()
            ? QHttpServerResponse("text/plain", "ok\n")
            : QHttpServerResponse("text/plain", "not ready\n", Status::ServiceUnavailable);
    });
    m_http->route(u"/metrics"_s, get, [this] {
        return QHttpServerResponse("text/plain; version=0.0.4; charset=utf-8", m_metrics());
    });
}

QTcpSocket *HttpStatus::take(qintptr descriptor)
{
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        return nullptr;
    }
    if (m_connections >= m_options.connections) {
        socket->abort();
        return nullptr;
    }
    // QHttpServer has no bound of its own, but leaves what belongs to an unfinished request in this buffer.
    socket->setReadBufferSize(static_cast<qint64>(limits::httpRequestBytes));
    socket->setParent(m_tcp);
    ++m_connections;
    connect(socket.get(), &QObject::destroyed, this, [this] { --m_connections; });
    auto *deadline = new QTimer(socket.get());
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, socket.get(), &QTcpSocket::abort);
    deadline->start(m_options.connectionTime);
    return socket.release();
}

} // namespace karcis::server
