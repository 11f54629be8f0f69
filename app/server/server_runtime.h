// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "db/database.h"
#include "protocol/channel.h"
#include "server/argon_hasher.h"
#include "server/http_status.h"
#include "server/listener.h"
#include "server/metrics.h"
#include "server/server.h"
#include "server/server_clock.h"
#include "server/simulated_provider.h"
#include "server/sodium_random.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace karcis::server {

/// What a server is started with.
struct RuntimeOptions
{
    /// Where the databases live; made if it is not there.
    QString dataFolder;
    /// libpq connection text; with it the cinema's database is PostgreSQL instead of a file in the folder.
    QString postgres;
    /// Description of the demo cinema; empty without it.
    QByteArray demoCinema;
    /// Settings that count for this run only, over those in the database.
    std::map<QString, QString> overrides;
    /// Listens for terminals on this port if set; 0 lets the system choose.
    std::optional<quint16> port;
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    QString certificateFile;
    QString keyFile;
    /// Answers /healthz and /metrics on this port if set.
    std::optional<quint16> httpPort;
};

/// A whole server with its database, its payment provider and its doors. Made, used and destroyed in one thread.
class ServerRuntime : public QObject
{
    Q_OBJECT

public:
    explicit ServerRuntime(RuntimeOptions options, QObject *parent = nullptr);
    ~ServerRuntime() override;

    /// Opens the database and starts to work. Gives what is wrong, in a sentence, or nothing.
    [[nodiscard]] std::optional<QString> open();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] quint16 httpPort() const;

    [[nodiscard]] Server &server() { return *m_server; }

private:
    [[nodiscard]] std::optional<QString> openDatabases();
    void takeOverPayments(const QString &file);
    [[nodiscard]] std::optional<QString> readSettings();
    /// How many terminals may be connected with the open files that the system permits.
    [[nodiscard]] static int connectionsThatFit();
    [[nodiscard]] std::optional<QString> openDoors();
    [[nodiscard]] bool isReady();
    void exportMetrics();
    void exportQueueMetrics();
    /// Keeps the clock with the database's while the server runs.
    void followDatabaseClock();

    RuntimeOptions m_options;
    SystemClock m_machineClock;
    ServerClock m_clock{m_machineClock};
    // A child, so that it moves with this object to the server's thread.
    QTimer m_clockTimer{this};
    SodiumRandom m_random;
    Settings m_settings;
    Metrics m_metrics;
    bool m_ready = false;
    std::optional<Millis> m_readyAt;
    std::unique_ptr<db::Database> m_database;
    std::unique_ptr<db::Database> m_providerDatabase;
    std::unique_ptr<SimulatedProvider> m_provider;
    std::unique_ptr<Server> m_server;
    // Declared after the server: the hashes under way end before what they report to.
    std::unique_ptr<ArgonHasher> m_hasher;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<HttpStatus> m_http;
};

} // namespace karcis::server
