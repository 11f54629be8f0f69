// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "simulation/simulation.h"

#include "db/catalogue_store.h"
#include "db/query.h"
#include "db/transaction.h"
#include "simulation/violation.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::simulation {

namespace {

constexpr std::size_t eventsKept = 20000;
constexpr int viewsChecked = 12;
constexpr int quietRounds = 400;

db::ConnectionOptions inMemory()
{
    return {.sqliteFile = u":memory:"_s};
}

SimulatedCinema
prepare(db::Database &database, const std::vector<db::Migration> &migrations, UtcTime now)
{
    db::Migrator(database, migrations).migrate(now);
    db::Transaction transaction(database);
    db::CatalogueStore store(database);
    SimulatedCinema cinema = SimulatedCinema::store(store, now);
    transaction.commit();
    return cinema;
}

} // namespace

Simulation::Simulation(SimulationOptions options)
    : m_options(std::move(options))
    , m_dice(m_options.seed * 3)
    , m_provider(m_options.seed * 3 + 1)
    , m_database(inMemory())
    , m_cinema(prepare(m_database, m_options.migrations, m_clock.now()))
    , m_lobby{.dice = m_dice,
              .clock = m_clock,
              .cinema = m_cinema,
              .promises = m_promises,
              .codec = m_codec,
              .connect =
                  [this](std::unique_ptr<protocol::Channel> line) {
                      m_server->addChannel(std::move(line));
                  },
              .sessionOf =
                  [this](const QString &token) {
                      const QByteArray hash
                          = QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256);
                      const auto session
                          = db::AccountStore(m_database).sessionByToken(hash.toHex());
                      return session ? session->id : SessionId();
                  },
              .trace = {}}
    , m_auditor(m_database, m_provider, m_promises)
{
    if (m_options.trace) {
        m_lobby.trace = [this](const QString &event) {
            note(event);
        };
        const auto told = [this](const server::PaymentReport &report) {
            note(u"provider reports "_s + report.attempt.text() + u' ' + nameOf(report.state));
        };
        QObject::connect(&m_provider, &server::PaymentProvider::reported, &m_provider, told);
    }
    for (int i = 0; i < m_options.visitors; ++i) {
        m_visitors.push_back(std::make_unique<Visitor>(m_lobby, i));
    }
    makeServer();
}

Simulation::~Simulation() = default;

void Simulation::note(const QString &event)
{
    m_events.push_back(
        u"%1 %2 %3"_s.arg(m_step).arg(m_clock.now().time_since_epoch().count()).arg(event));
    if (m_events.size() > eventsKept) {
        m_events.pop_front();
    }
}

void Simulation::makeServer()
{
    // Each server makes other ids than those before it.
    ++m_servers;
    m_random = std::make_unique<test::SeededRandom>(m_options.seed * 1'000'003
                                                    + static_cast<std::uint64_t>(m_servers));
    // Everybody is let in and may stay: what the queue promises has tests of its own.
    server::Settings settings;
    settings.queue.admissionsPerMinute = 1'000'000;
    settings.queue.maxActive = 100'000;
    settings.queue.sessionFor = std::chrono::minutes(120);
    settings.queue.idleFor = std::chrono::seconds(3600);
    m_server = std::make_unique<server::Server>(server::ServerParts{.database = m_database,
                                                                    .clock = m_clock,
                                                                    .random = *m_random,
                                                                    .hasher = m_hasher,
                                                                    .provider = m_provider,
                                                                    .settings = settings});
    m_server->start();
}

void Simulation::restart()
{
    note(u"the server is killed and starts again"_s);
    m_requests += m_server->counters().requests;
    m_server.reset();
    for (const auto &visitor : m_visitors) {
        visitor->dropLine();
    }
    if (m_dice.chance(50)) {
        m_clock.advance(Millis(m_dice.between(1, 600'000)));
    }
    makeServer();
}

void Simulation::run()
{
    for (m_step = 1; m_step <= m_options.steps; ++m_step) {
        doStep();
    }
    becomeQuiet();
}

void Simulation::doStep()
{
    passTime();
    visitorsAct();
    m_provider.act();
    if (m_dice.chance(2)) {
        restart();
        return;
    }
    settleQueue();
    if (m_dice.chance(75)) {
        tick();
    }
}

void Simulation::passTime()
{
    const int throwOf = m_dice.below(1000);
    if (throwOf < 2) {
        m_clock.advance(13h);
    } else if (throwOf < 25) {
        m_clock.advance(Millis(m_dice.between(1, 600'000)));
    } else if (throwOf < 700) {
        m_clock.advance(Millis(m_dice.between(0, 8'000)));
    }
}

void Simulation::visitorsAct()
{
    for (int i = m_dice.between(1, 60); i > 0; --i) {
        Visitor &visitor = *m_dice.pick(m_visitors);
        for (int taps = m_dice.between(1, 3); taps > 0; --taps) {
            visitor.act();
        }
    }
}

void Simulation::settleQueue()
{
    while (m_server->queueLength() > 0) {
        static_cast<void>(m_server->processQueue());
    }
    for (const auto &visitor : m_visitors) {
        if (m_dice.below(400) == 0) {
            visitor->dropLine();
        }
        visitor->read();
    }
    // What the server wanted from an event loop was done above, and lines that were lost can go now.
    QCoreApplication::removePostedEvents(m_server.get());
    checkFaults();
    m_promises.forgetEnded(m_clock.now());
    m_auditor.checkAlways(m_clock.now());
}

void Simulation::tick()
{
    m_server->tick();
    while (m_server->queueLength() > 0) {
        static_cast<void>(m_server->processQueue());
    }
    m_server->pushChanges();
    settleQueue();
    m_auditor.checkAfterTick(m_clock.now());
    checkViews();
}

void Simulation::checkFaults()
{
    if (m_server->counters().databaseFaults > 0) {
        throw Violation(u"database-fault"_s,
                        u"the keys of the database had to refuse what the rules should have"_s);
    }
}

void Simulation::checkViews()
{
    for (int i = 0; i < viewsChecked; ++i) {
        const Visitor &visitor = *m_dice.pick(m_visitors);
        if (!visitor.isOnline()) {
            continue;
        }
        for (const auto &[showtime, view] : visitor.views()) {
            m_auditor.checkView(visitor.name(), showtime, view.seats);
        }
    }
}

void Simulation::becomeQuiet()
{
    note(u"from now on nobody does anything, and the provider answers"_s);
    m_provider.becomeReliable();
    int calm = 0;
    for (int i = 0; i < quietRounds && calm < 3; ++i) {
        m_clock.advance(20s);
        m_provider.act();
        tick();
        db::Query open(m_database,
                       u"SELECT (SELECT COUNT(*) FROM outbox WHERE done IS NULL)"
                       " + (SELECT COUNT(*) FROM seat_claim WHERE kind <> 'booked')");
        const bool busy = m_provider.hasMail() || !open.firstRow() || open.int64(0) > 0;
        calm = busy ? 0 : calm + 1;
    }
    m_auditor.checkQuiet();
}

Tally Simulation::tally()
{
    Tally tally;
    const std::uint64_t requests = m_requests + m_server->counters().requests;
    tally[u"requests"_s] = static_cast<qint64>(requests);
    tally[u"restarts"_s] = m_servers - 1;
    for (const auto &visitor : m_visitors) {
        tally[u"repeats compared"_s] += visitor->repeatsCompared();
        for (const auto &[code, count] : visitor->refusals()) {
            tally[u"refused: "_s + refusalName(code)] += count;
        }
    }
    db::Query orders(m_database, u"SELECT state, COUNT(*) FROM orders GROUP BY state");
    orders.exec();
    while (orders.next()) {
        tally[u"orders "_s + orders.text(0)] = orders.int64(1);
    }
    for (const auto &[attempt, charge] : m_provider.charges()) {
        db::Query paid(m_database, u"SELECT COUNT(*) FROM orders WHERE settled_attempt = ?");
        paid.bind(attempt);
        const bool sold = paid.firstRow() && paid.int64(0) > 0;
        const bool late = charge.state == AttemptState::Settled && !charge.settledInTime;
        tally[u"late, sold again"_s] += late && sold ? 1 : 0;
        tally[u"late, sent back"_s] += late && !sold ? 1 : 0;
        tally[u"paid twice"_s] += charge.settledInTime && !sold ? 1 : 0;
    }
    for (const auto &[key, refund] : m_provider.refunds()) {
        tally[u"refunds confirmed"_s] += refund.confirmed ? 1 : 0;
        tally[u"refunds refused"_s] += refund.confirmed ? 0 : 1;
    }
    return tally;
}

} // namespace karcis::simulation
