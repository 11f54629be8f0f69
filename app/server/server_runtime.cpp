// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/server_runtime.h"

#include "core/limits.h"
#include "db/migrator.h"
#include "db/transaction.h"
#include "protocol/traffic_log.h"
#include "server/demo_cinema.h"
#include "server/descriptor_limit.h"
#include "server/log.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

ServerRuntime::ServerRuntime(RuntimeOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{ }

ServerRuntime::~ServerRuntime()
{
    // Doors first, so that nothing new comes in; then what is under way; the databases last, in good order.
    m_http.reset();
    m_listener.reset();
    m_hasher.reset();
    m_server.reset();
    m_provider.reset();
    m_providerDatabase.reset();
    m_database.reset();
}

std::optional<QString> ServerRuntime::open()
{
    try {
        for (const auto step : {&ServerRuntime::openDatabases, &ServerRuntime::readSettings}) {
            if (std::optional<QString> fault = (this->*step)()) {
                return fault;
            }
        }
        m_provider = std::make_unique<SimulatedProvider>(*m_providerDatabase, m_clock, m_settings);
        m_hasher = std::make_unique<ArgonHasher>();
        m_server = std::make_unique<Server>(ServerParts{.database = *m_database,
                                                        .clock = m_clock,
                                                        .random = m_random,
                                                        .hasher = *m_hasher,
                                                        .provider = *m_provider,
                                                        .settings = m_settings});
        // The provider reads its settings here.
        connect(m_server.get(), &Server::settingsChanged, this, [this] {
            m_settings = m_server->settings();
        });
        m_server->start();
    } catch (const db::DbError &error) {
        return u"The database cannot be used: %1"_s.arg(error.text());
    }
    exportMetrics();
    followDatabaseClock();
    return openDoors();
}

void ServerRuntime::followDatabaseClock()
{
    if (m_options.postgres.isEmpty()) {
        return;
    }
    connect(&m_clockTimer, &QTimer::timeout, this, [this] {
        try {
            m_clock.follow(*m_database);
        } catch (const db::DbError &error) {
            // The server itself notices the lost database and connects anew; until then this clock goes on alone.
            qCWarning(lcServer) << "The database does not tell its time:" << error.text();
        }
    });
    m_clockTimer.start(limits::databaseClockPause);
}

std::optional<QString> ServerRuntime::openDatabases()
{
    const QDir folder(m_options.dataFolder);
    if (!folder.exists()) {
        if (!folder.mkpath(u"."_s)) {
            return u"The data folder %1 cannot be made."_s.arg(folder.path());
        }
        // What is sold and to whom is nobody else's business on this machine.
        QFile::setPermissions(folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const bool postgres = !m_options.postgres.isEmpty();
    m_database = std::make_unique<db::Database>(
        db::ConnectionOptions{.engine = postgres ? db::Engine::Postgres : db::Engine::Sqlite,
                              .sqliteFile = folder.filePath(u"karcis.sqlite"_s),
                              .postgres = m_options.postgres});
    m_clock.follow(*m_database);
    db::Migrator(*m_database, db::embeddedMigrations()).migrate(m_clock.now());
    // Servers that share a database share the simulated bank, as they would a real one.
    m_providerDatabase = std::make_unique<db::Database>(
        db::ConnectionOptions{.engine = m_database->engine(),
                              .sqliteFile = folder.filePath(u"simulated-provider.sqlite"_s),
                              .postgres = m_options.postgres});
    if (postgres) {
        takeOverPayments(folder.filePath(u"simulated-provider.sqlite"_s));
    } else {
        db::Migrator(*m_providerDatabase, db::SimulatedPaymentStore::migrations())
            .migrate(m_clock.now());
    }
    if (m_options.demoCinema.isEmpty()) {
        return std::nullopt;
    }
    DemoCinema demo;
    const QString fault = demo.read(m_options.demoCinema);
    if (!fault.isEmpty()) {
        return u"The demo cinema cannot be read: %1"_s.arg(fault);
    }
    Stores stores(*m_database);
    demo.store(stores, m_random, m_clock.now());
    return std::nullopt;
}

/// Earlier versions kept the simulated bank in a file beside each server, also where PostgreSQL was shared. Who was about to
/// pay when the server was replaced still can.
void ServerRuntime::takeOverPayments(const QString &file)
{
    if (!QFile::exists(file)) {
        return;
    }
    {
        db::Database former({.engine = db::Engine::Sqlite, .sqliteFile = file});
        db::Migrator(former, db::SimulatedPaymentStore::migrations()).migrate(m_clock.now());
        db::SimulatedPaymentStore from(former);
        db::SimulatedPaymentStore shared(*m_providerDatabase);
        db::Transaction transaction(*m_providerDatabase);
        const int count = shared.takeOver(from);
        transaction.commit();
        qCInfo(lcServer) << count << "simulated payments were taken over from" << file;
    }
    // Done twice it would do no harm; it is only not needed any more.
    if (!QFile::rename(file, file + u".taken-over"_s)) {
        qCWarning(lcServer) << file << "cannot be renamed, and is read again at the next start.";
    }
}

std::optional<QString> ServerRuntime::readSettings()
{
    db::SettingsStore store(*m_database);
    for (const SettingSpec &spec : settingSpecs()) {
        const QString key(spec.key);
        const std::optional<QString> value = store.value(key);
        if (!value) {
            continue;
        }
        if (const std::optional<QString> fault = applySetting(m_settings, key, *value)) {
            qCWarning(lcServer) << "A stored setting is not valid, its default counts:" << *fault;
        }
    }
    for (const auto &[key, value] : m_options.overrides) {
        if (std::optional<QString> fault = applySetting(m_settings, key, value)) {
            return fault;
        }
    }
    return std::nullopt;
}

int ServerRuntime::connectionsThatFit()
{
    static constexpr int beside
        = limits::pendingHandshakes + limits::httpConnections + limits::otherDescriptors;
    const qint64 permitted = raiseDescriptorLimit(limits::connections + beside);
    const qint64 left = std::clamp<qint64>(permitted - beside, 1, limits::connections);
    if (left < limits::connections) {
        qCWarning(lcServer).nospace()
            << "Only " << left << " terminals can be connected at once, not " << limits::connections
            << ": the system permits " << permitted
            << " open files. Raise its hard limit (ulimit -Hn, or LimitNOFILE of the service) to "
            << limits::connections + beside << ".";
    }
    return static_cast<int>(left);
}

std::optional<QString> ServerRuntime::openDoors()
{
    if (m_options.port) {
        const int connections = connectionsThatFit();
        m_listener = std::make_unique<Listener>(
            ListenerOptions{.address = m_options.address,
                            .port = *m_options.port,
                            .certificateFile = m_options.certificateFile,
                            .keyFile = m_options.keyFile,
                            .connections = connections,
                            .admit =
                                [this](const QString &address) {
                                    return m_server->admitHandshake(address);
                                }},
            [this](std::unique_ptr<protocol::Channel> channel) {
                m_server->addChannel(protocol::withTrafficLog(std::move(channel), m_clock));
            });
        if (std::optional<QString> fault = m_listener->start()) {
            return fault;
        }
    }
    if (m_options.httpPort) {
        m_http = std::make_unique<HttpStatus>(
            HttpStatusOptions{.port = *m_options.httpPort},
            [this] { return isReady(); },
            [this] { return m_metrics.text(); });
        return m_http->start();
    }
    return std::nullopt;
}

bool ServerRuntime::isReady()
{
    // A durable write each time; whoever asks more often than once a second gets the last answer.
    static constexpr Millis answerKept = std::chrono::seconds(1);
    const Millis now = m_clock.steady();
    if (!m_readyAt || now - *m_readyAt >= answerKept) {
        m_ready = m_server->takesWrites();
        m_readyAt = now;
    }
    return m_ready;
}

void ServerRuntime::exportMetrics()
{
    Server *server = m_server.get();
    const auto gauge = [this](const char *name, const char *help, auto read) {
        m_metrics.gauge(name, help, [read] { return static_cast<double>(read()); });
    };
    const auto total =
        [this, server](const char *name, const char *help, std::uint64_t ServerCounters::*counter) {
            m_metrics.total(name, help, [server, counter] {
                return static_cast<double>(server->counters().*counter);
            });
        };
    gauge("karcis_connections", "Terminals that are connected.", [server] {
        return server->peerCount();
    });
    gauge("karcis_queue_length", "Requests that wait for the next transaction.", [server] {
        return server->queueLength();
    });
    gauge("karcis_overload_level",
          "0 takes all; 1 sheds queue polls, 2 browsing too, 3 new holds too.",
          [server] { return server->overloadLevel(); });
    gauge("karcis_held_seats", "Seats that are locked now.", [server] {
        return server->heldSeats();
    });
    exportQueueMetrics();
    gauge("karcis_open_cases", "Cases that staff must deal with.", [server] {
        return server->openCases();
    });
    gauge("karcis_outbox_open",
          "Messages to the payment provider that are not answered yet.",
          [server] { return server->openOutbox(); });
    total("karcis_requests_total", "Requests since the start.", &ServerCounters::requests);
    total("karcis_refusals_total", "Requests that were refused.", &ServerCounters::refusals);
    total("karcis_throttled_total",
          "Requests refused because their sender asked too often.",
          &ServerCounters::throttled);
    total(
        "karcis_shed_polls_total", "Queue polls refused for overload.", &ServerCounters::shedPolls);
    total("karcis_shed_browsing_total",
          "Browsing refused for overload.",
          &ServerCounters::shedBrowsing);
    total("karcis_shed_holds_total", "New holds refused for overload.", &ServerCounters::shedHolds);
    total("karcis_cut_off_total",
          "Connections cut off because they asked on all the same.",
          &ServerCounters::cutOff);
    total("karcis_holds_total", "Requests that locked seats.", &ServerCounters::holds);
    total("karcis_orders_total", "Orders that were made.", &ServerCounters::orders);
    total("karcis_batches_total", "Transactions that ran requests.", &ServerCounters::batches);
    total("karcis_pushes_total", "Seat changes sent to watchers.", &ServerCounters::pushes);
    total("karcis_database_faults_total",
          "Transactions that the database refused.",
          &ServerCounters::databaseFaults);
    m_metrics.histogram(
        "karcis_answer_seconds", "From a request to its answer.", server->answerTimes());
    m_metrics.histogram("karcis_refusal_seconds",
                        "From a request to its refusal because too many ask: no budget, overload, "
                        "no place in the queue.",
                        server->refusalTimes());
}

void ServerRuntime::exportQueueMetrics()
{
    Server *server = m_server.get();
    const auto gauge = [this](const char *name, const char *help, auto read) {
        m_metrics.gauge(name, help, [read] { return static_cast<double>(read()); });
    };
    gauge("karcis_queue_waiting", "Visitors who wait to be let in.", [server] {
        return server->queueNumbers().waiting;
    });
    gauge("karcis_queue_early", "Visitors who wait for the start of a sale.", [server] {
        return server->queueNumbers().early;
    });
    gauge("karcis_queue_active", "Visitors who are let in.", [server] {
        return server->queueNumbers().active;
    });
    m_metrics.total("karcis_queue_joined_total", "Places given out since the start.", [server] {
        return static_cast<double>(server->queueNumbers().joined);
    });
    m_metrics.total("karcis_queue_admitted_total", "Visitors let in since the start.", [server] {
        return static_cast<double>(server->queueNumbers().admitted);
    });
    gauge("karcis_queue_estimate_error",
          "How far off the last estimates of the wait were, median, as a part of the wait.",
          [server] { return server->queueNumbers().estimateError; });
}

quint16 ServerRuntime::port() const
{
    return m_listener ? m_listener->port() : quint16(0);
}

quint16 ServerRuntime::httpPort() const
{
    return m_http ? m_http->port() : quint16(0);
}

} // namespace karcis::server
