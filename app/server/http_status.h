// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/limits.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QHttpServer;
class QTcpServer;
class QTcpSocket;

namespace karcis::server {

/// Where to answer over HTTP.
struct HttpStatusOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    /// 0 lets the system choose.
    quint16 port = 0;
    int connections = limits::httpConnections;
    /// A connection ends after this time, whatever it does.
    Millis connectionTime = limits::httpConnectionTime;
};

/// `/healthz` and `/metrics` over HTTP, for the machines that watch the server. Lives in the server's thread, so
/// both functions are called there.
class HttpStatus final : public QObject
{
    Q_OBJECT

public:
    /// Whether the server can do its work now: its database takes a write.
    using Ready = std::function<bool()>;
    /// The metrics in Prometheus' text format.
    using MetricsText = std::function<QByteArray()>;

    HttpStatus(HttpStatusOptions options,
               Ready ready,
               MetricsText metrics,
               QObject *parent = nullptr);
    ~HttpStatus() override;
    HttpStatus(const HttpStatus &) = delete;
    HttpStatus &operator=(const HttpStatus &) = delete;
    HttpStatus(HttpStatus &&) = delete;
    HttpStatus &operator=(HttpStatus &&) = delete;

    /// Starts listening. Returns what is wrong, in a sentence, or nothing if all is well.
    [[nodiscard]] std::optional<QString> start();
    /// The port; 0 if not listening.
    [[nodiscard]] quint16 port() const;

private:
    void addRoutes();
    [[nodiscard]] QTcpSocket *take(qintptr descriptor);

    HttpStatusOptions m_options;
    Ready m_ready;
    MetricsText m_metrics;
    std::unique_ptr<QHttpServer> m_http;
    QTcpServer *m_tcp = nullptr;
    int m_connections = 0;
};

} // namespace karcis::server
