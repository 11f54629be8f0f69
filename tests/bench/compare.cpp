// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/compare.h"

#include "bench/redis_fighter.h"
#include "bench/redis_holder.h"
#include "load/fighter.h"
#include "load/tapper.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <sched.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::bench {

namespace {

constexpr double floorAgainstRedis = 0.5;
constexpr double floorAgainstPostgres = 3;
constexpr double floorOfFights = 2.5;
constexpr int manyConnections = 500;
constexpr std::size_t atATime = 50;

void bindTo(int core)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(static_cast<std::size_t>(core), &set);
    sched_setaffinity(0, sizeof set, &set);
}

template <class Lines>
void startSlowly(const Lines &lines, const std::function<void(std::chrono::milliseconds)> &work)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i]->start();
        if (i % atATime == atATime - 1) {
            work(5ms);
        }
    }
}

} // namespace

Compare::Compare(CompareOptions options, QTextStream &out)
    : m_options(std::move(options))
    , m_out(out)
{ }

void Compare::warn(const QString &text)
{
    m_out << "# " << text << Qt::endl;
    m_failed = true;
}

void Compare::work(std::chrono::milliseconds time)
{
    m_poller.run(std::chrono::steady_clock::now() + time);
}

bool Compare::startServers()
{
    const int most = std::max(*std::ranges::max_element(m_options.connections), m_options.fighters);
    const QString data = m_options.folder + u"/karcis"_s;
    m_programme = load::setTheStage(data, most);
    const quint16 port = m_karcis.start({.program = m_options.server,
                                         .folder = data,
                                         .settings = m_options.settings,
                                         .core = m_options.serverCore});
    m_redisPort = m_redis.start(m_options.folder + u"/redis"_s, m_options.serverCore);
    if (port == 0 || m_redisPort == 0) {
        warn(u"karcis-server or redis-server does not start"_s);
        return false;
    }
    m_ledger = std::make_unique<load::Ledger>(m_programme);
    m_house = std::make_unique<load::House>(load::House{
        .poller = m_poller, .port = port, .programme = m_programme, .ledger = *m_ledger});
    m_house->tally = &m_tally;
    return preparePostgres();
}

bool Compare::run()
{
    if (!startServers()) {
        return false;
    }
    bindTo(m_options.core);
    for (const int connections : m_options.connections) {
        compareHolds(connections);
    }
    compareFights();
    if (m_ledger->contradictions() > 0 || m_tally.gaps > 0) {
        warn(u"the server promised a seat twice, or left news out"_s);
    }
    return !m_failed;
}

void Compare::compareHolds(int connections)
{
    Ratios redis;
    Ratios postgres;
    for (int pair = 0; pair < m_options.pairs; ++pair) {
        // Who goes first changes, so that a trend of the machine favours nobody.
        Rate theirs = pair % 2 == 0 ? redisHolds(connections) : Rate{};
        const Rate ours = karcisHolds(connections);
        if (pair % 2 != 0) {
            theirs = redisHolds(connections);
        }
        redis.add(ours.changes, theirs.changes);
        postgres.add(ours.changes, postgresHolds());
    }
    const bool many = connections > manyConnections;
    redis.print(m_out, u"hold_to_redis_%1"_s.arg(connections), many ? 0 : floorAgainstRedis);
    postgres.print(
        m_out, u"hold_to_postgres_%1"_s.arg(connections), many ? 0 : floorAgainstPostgres);
}

void Compare::compareFights()
{
    Ratios changes;
    Ratios answers;
    for (int pair = 0; pair < m_options.pairs; ++pair) {
        Rate theirs = pair % 2 == 0 ? redisFight() : Rate{};
        const Rate ours = karcisFight();
        if (pair % 2 != 0) {
            theirs = redisFight();
        }
        changes.add(ours.changes, theirs.changes);
        answers.add(ours.answers, theirs.answers);
    }
    changes.print(m_out, u"fight_to_redis_%1"_s.arg(m_options.fighters), floorOfFights);
    answers.print(m_out, u"fight_answers_to_redis_%1"_s.arg(m_options.fighters), 0);
    m_out << "fight_push_p99 " << m_tally.pushes.percentile(99) << " ms" << Qt::endl;
}

Compare::Rate Compare::playGuests(const std::vector<std::unique_ptr<load::Guest>> &guests,
                                  const std::function<void()> &begin)
{
    startSlowly(guests, [this](std::chrono::milliseconds time) { work(time); });
    const auto isIn = [](const auto &guest) {
        return guest->hasBeenIn();
    };
    for (int tries = 0; tries < 2000 && !std::ranges::all_of(guests, isIn); ++tries) {
        work(5ms);
    }
    if (!std::ranges::all_of(guests, isIn)) {
        warn(u"some terminals did not get in"_s);
    }
    work(100ms);
    begin();
    work(m_options.time / 10);
    const load::Tally before = m_tally;
    const load::Moment from = std::chrono::steady_clock::now();
    work(m_options.time);
    const double seconds
        = static_cast<double>(load::microsBetween(from, std::chrono::steady_clock::now())) / 1e6;
    const Rate rate{static_cast<double>(m_tally.answers - before.answers) / seconds,
                    static_cast<double>(m_tally.changes - before.changes) / seconds};
    if (m_tally.refused != before.refused || m_tally.lostLines != before.lostLines) {
        warn(u"the server refused, or lines were lost"_s);
    }
    for (const auto &guest : guests) {
        guest->rest();
    }
    // Whoever rests gives back what it holds, so that the next one finds all seats free.
    const auto owes = [](const auto &guest) {
        return guest->outstanding() > 0;
    };
    for (int tries = 0; tries < 500 && std::ranges::any_of(guests, owes); ++tries) {
        work(10ms);
    }
    work(50ms);
    return rate;
}

Compare::Rate Compare::karcisHolds(int connections)
{
    std::vector<std::unique_ptr<load::Guest>> guests;
    std::size_t show = 0;
    std::size_t seat = 0;
    for (int i = 0; i < connections; ++i) {
        if (seat == m_programme.shows.at(show).seats.size()) {
            seat = 0;
            ++show;
        }
        guests.push_back(std::make_unique<load::Tapper>(
            *m_house, i, load::Place{show, seat++}, load::TapperHabits{.waits = true}));
    }
    return playGuests(guests, [&guests] {
        for (const auto &guest : guests) {
            static_cast<load::Tapper *>(guest.get())->begin();
        }
    });
}

Compare::Rate Compare::karcisFight()
{
    const std::size_t show = 0;
    load::HotBoard board(m_programme.shows.at(show));
    std::vector<std::unique_ptr<load::Guest>> guests;
    guests.reserve(static_cast<std::size_t>(m_options.fighters));
    for (int i = 0; i < m_options.fighters; ++i) {
        guests.push_back(std::make_unique<load::Fighter>(*m_house, i, show, board));
    }
    return playGuests(guests, [&guests] {
        for (const auto &guest : guests) {
            static_cast<load::Fighter *>(guest.get())->fight();
        }
    });
}

Compare::Rate Compare::playRedis(const std::vector<std::unique_ptr<RedisLine>> &lines)
{
    startSlowly(lines, [this](std::chrono::milliseconds time) { work(time); });
    const auto isReady = [](const auto &line) {
        return line->isReady();
    };
    for (int tries = 0; tries < 2000 && !std::ranges::all_of(lines, isReady); ++tries) {
        work(5ms);
    }
    work(100ms);
    for (const auto &line : lines) {
        line->work();
    }
    work(m_options.time / 10);
    const RedisTally before = m_redisTally;
    const load::Moment from = std::chrono::steady_clock::now();
    work(m_options.time);
    const double seconds
        = static_cast<double>(load::microsBetween(from, std::chrono::steady_clock::now())) / 1e6;
    for (const auto &line : lines) {
        line->rest();
    }
    if (m_redisTally.faults > 0) {
        warn(u"Redis reported faults"_s);
    }
    const Rate rate{static_cast<double>(m_redisTally.answers - before.answers) / seconds,
                    static_cast<double>(m_redisTally.changes - before.changes) / seconds};
    work(200ms);
    return rate;
}

Compare::Rate Compare::redisHolds(int connections)
{
    std::vector<std::unique_ptr<RedisLine>> lines;
    lines.reserve(static_cast<std::size_t>(connections));
    for (int i = 0; i < connections; ++i) {
        lines.push_back(std::make_unique<RedisHolder>(m_poller, m_redisPort, i, m_redisTally));
    }
    return playRedis(lines);
}

Compare::Rate Compare::redisFight()
{
    std::vector<std::unique_ptr<RedisLine>> lines;
    const int seats = static_cast<int>(m_programme.shows.front().seats.size());
    for (int i = 0; i < m_options.fighters; ++i) {
        auto line = std::make_unique<RedisFighter>(m_poller, m_redisPort, i, m_redisTally);
        line->setSeats(seats);
        lines.push_back(std::move(line));
    }
    return playRedis(lines);
}

bool Compare::preparePostgres()
{
    if (m_options.postgres.isEmpty()) {
        return true;
    }
    QFile script(m_options.folder + u"/holds.sql"_s);
    if (!script.open(QIODevice::WriteOnly)) {
        warn(script.errorString());
        return false;
    }
    script.write("INSERT INTO seat_hold (seat, owner, until) VALUES (:client_id, :client_id,"
                 " now() + interval '2 minutes') ON CONFLICT (seat) DO NOTHING;\n"
                 "DELETE FROM seat_hold WHERE seat = :client_id;\n");
    QProcess psql;
    psql.start(u"psql"_s,
               {u"-q"_s,
                m_options.postgres,
                u"-c"_s,
                u"CREATE TABLE IF NOT EXISTS seat_hold (seat INTEGER PRIMARY KEY, owner INTEGER"
                " NOT NULL, until TIMESTAMPTZ NOT NULL)"_s});
    if (!psql.waitForFinished() || psql.exitCode() != 0) {
        warn(QString::fromUtf8(psql.readAllStandardError()));
        return false;
    }
    return true;
}

double Compare::postgresHolds()
{
    if (m_options.postgres.isEmpty()) {
        return 0;
    }
    QProcess pgbench;
    const int seconds = std::max(1, static_cast<int>(m_options.time / 1s));
    pgbench.start(u"taskset"_s,
                  {u"-c"_s,
                   QString::number(m_options.core),
                   u"/usr/lib/postgresql/15/bin/pgbench"_s,
                   u"-n"_s,
                   u"-M"_s,
                   u"prepared"_s,
                   u"-c"_s,
                   u"50"_s,
                   u"-j"_s,
                   u"1"_s,
                   u"-T"_s,
                   QString::number(seconds),
                   u"-f"_s,
                   m_options.folder + u"/holds.sql"_s,
                   m_options.postgres});
    pgbench.waitForFinished();
    static const QRegularExpression tps(u"tps = ([0-9.]+)"_s);
    const auto match = tps.match(QString::fromUtf8(pgbench.readAllStandardOutput()));
    if (!match.hasMatch()) {
        warn(QString::fromUtf8(pgbench.readAllStandardError()).right(300));
        return 0;
    }
    // One of its transactions is a hold and a release, each committed.
    return 2 * match.captured(1).toDouble();
}

} // namespace karcis::bench
