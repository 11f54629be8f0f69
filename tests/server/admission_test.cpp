// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "server/draw.h"
#include "server/premieres.h"
#include "support/database_fixture.h"
#include "support/queue_world.h"
#include "support/small_cinema.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <malloc.h>
#include <map>
#include <set>

using namespace karcis;
using namespace karcis::server;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QueueVisitor asSession(TerminalKey terminal, const QString &session)
{
    return {.terminal = terminal, .session = SessionId(session)};
}

bool enter(QueueWorld &world, const QueueVisitor &visitor, WorkContext &work)
{
    return world.queue().enter(visitor, work);
}

/// A crowd that comes, stays or gives up, goes in and comes out, while the server now and then dies.
class Crowd
{
public:
    Crowd(QueueWorld &world, std::uint64_t seed, int visitors)
        : m_world(world)
        , m_random(seed)
        , m_left(visitors)
    {
        m_world.settings.queue = {};
        m_world.settings.queue.admissionsPerMinute = 1 + m_random.below(12);
        m_world.settings.queue.maxActive = 1 + m_random.below(12);
        m_world.settings.queue.claimFor = 20s;
    }

    /// What went wrong; empty if nothing did.
    QString run()
    {
        m_world.clear();
        while (m_left > 0 || (!m_waiting.empty() && m_steps < 400)) {
            ++m_steps;
            m_world.now += Millis(50 + m_random.below(4000));
            step();
            if (!m_fault.isEmpty()) {
                return m_fault;
            }
        }
        const int most = mostInAMinute(m_world.admissions());
        if (most > m_world.settings.queue.admissionsPerMinute) {
            return u"%1 were let in within a minute, not %2"_s.arg(most).arg(
                m_world.settings.queue.admissionsPerMinute);
        }
        return m_fault;
    }

private:
    void step()
    {
        for (int coming = m_random.below(4); coming > 0 && m_left > 0; --coming, --m_left) {
            come();
        }
        if (m_random.below(6) == 0 && !m_waiting.empty()) {
            const auto gone
                = m_waiting.begin() + m_random.below(static_cast<int>(m_waiting.size()));
            m_world.leave(gone->terminal);
            m_waiting.erase(gone);
        }
        if (m_random.below(2) == 0 && !m_inside.empty()) {
            m_world.leave(m_inside.back());
            m_inside.pop_back();
        }
        if (m_random.below(15) == 0) {
            restart();
        }
        for (const TerminalKey terminal : m_world.tick()) {
            // Strict order: whoever is called is the first of those who stayed.
            if (m_waiting.empty() || m_waiting.front().terminal != terminal) {
                m_fault = u"Somebody was called out of turn."_s;
                return;
            }
            m_waiting.erase(m_waiting.begin());
            if (m_random.below(4) != 0 && m_world.enter(terminal)) {
                m_inside.push_back(terminal);
            }
        }
    }

    void come()
    {
        const TerminalKey terminal = ++m_lastTerminal;
        const auto place = m_world.join(terminal);
        if (place.value().state == PlaceState::Inside) {
            if (!m_waiting.empty()) {
                m_fault = u"Somebody went past the line."_s;
            }
            m_inside.push_back(terminal);
        } else {
            m_waiting.push_back({terminal, place.value().id});
        }
    }

    void restart()
    {
        m_world.restart();
        m_inside.clear();
        for (const Waiting &one : m_waiting) {
            if (!m_world.join(one.terminal, one.id).ok()) {
                m_fault = u"A place did not survive the restart."_s;
            }
        }
    }

    struct Waiting
    {
        TerminalKey terminal = 0;
        PlaceId id;
    };

    QueueWorld &m_world;
    SeededRandom m_random;
    int m_left;
    int m_steps = 0;
    TerminalKey m_lastTerminal = 0;
    std::vector<Waiting> m_waiting;
    std::vector<TerminalKey> m_inside;
    QString m_fault;
};

/// A crowd before, at and after the start of a sale, while the server now and then dies.
class PremiereCrowd
{
public:
    PremiereCrowd(QueueWorld &world, Stores &stores, std::uint64_t seed)
        : m_world(world)
        , m_stores(stores)
        , m_catalogue(stores.catalogue)
        , m_random(seed)
        , m_id(u"draw-%1"_s.arg(seed))
    {
        m_world.settings.queue = {};
        m_world.settings.queue.admissionsPerMinute = 4 + m_random.below(12);
        m_world.settings.queue.maxActive = 1 + m_random.below(4);
    }

    /// What went wrong; empty if nothing did.
    QString run()
    {
        m_world.clear();
        m_start = m_world.now + 30s;
        m_stores.sales.insert({.id = m_id,
                               .film = small_cinema::film(),
                               .startsAt = m_start,
                               .madeAt = m_world.now,
                               .seed = hashOfSeed(m_id.text())});
        restart();
        for (int steps = 0; steps < 300 && (m_world.now < m_start + 60s || !m_line.empty());
             ++steps) {
            m_world.now += Millis(100 + m_random.below(3000));
            step();
            if (!m_fault.isEmpty()) {
                return m_fault;
            }
        }
        const bool tooMany
            = mostInAMinute(m_world.admissions()) > m_world.settings.queue.admissionsPerMinute;
        return tooMany ? u"Too many were let in within a minute."_s : m_fault;
    }

private:
    struct Visitor
    {
        TerminalKey terminal = 0;
        PlaceId id;
        QString number;
    };

    void step()
    {
        for (int coming = m_random.below(3); coming > 0 && m_world.now < m_start + 60s; --coming) {
            come();
        }
        std::vector<Visitor> &some = m_random.below(2) == 0 ? m_early : m_line;
        if (m_random.below(8) == 0 && !some.empty()) {
            const auto gone = some.begin() + m_random.below(static_cast<int>(some.size()));
            m_world.leave(gone->terminal);
            some.erase(gone);
        }
        if (m_random.below(12) == 0) {
            restart();
        }
        settle();
        for (const TerminalKey terminal : m_world.tick()) {
            if (m_line.empty() || m_line.front().terminal != terminal) {
                m_fault = u"Somebody was called out of turn."_s;
                return;
            }
            m_line.erase(m_line.begin());
            m_world.leave(terminal);
        }
    }

    void settle()
    {
        m_world.run([this](WorkContext &work) { m_premieres->settle(work); });
        const auto result = m_premieres->result({.drawId = m_id});
        if (m_drawn || !result || !result->sale.drawn) {
            return;
        }
        // All who came early and stayed, and nobody else, in the order that the published seed gives.
        m_drawn = true;
        m_line.clear();
        for (const std::int64_t number : drawOrder(result->sale.seed, result->numbers)) {
            const auto one = std::ranges::find(m_early, queueLabel(number), &Visitor::number);
            if (one == m_early.end()) {
                m_fault = u"Somebody was drawn who does not wait."_s;
                return;
            }
            m_line.push_back(*one);
        }
        if (m_line.size() != m_early.size() || m_world.now < m_start) {
            m_fault = u"The draw was made without all who wait, or too soon."_s;
        }
        m_early.clear();
    }

    void come()
    {
        settle();
        const TerminalKey terminal = ++m_lastTerminal;
        const SaleTerms *terms
            = m_premieres->termsOf(small_cinema::afternoon(), small_cinema::film());
        std::optional<Result<protocol::QueuePlace>> place;
        m_world.run([&](WorkContext &work) {
            place.emplace(
                m_world.queue().join({.terminal = terminal}, {.named = true, .sale = terms}, work));
        });
        const protocol::QueuePlace &got = place->value();
        const bool early = m_world.now < m_start;
        if ((got.state == PlaceState::Early) != early) {
            m_fault = u"Somebody who came %1 stands with the others."_s.arg(early ? u"early"_s
                                                                                  : u"late"_s);
        }
        if (got.state == PlaceState::Inside) {
            m_world.leave(terminal);
            return;
        }
        (early ? m_early : m_line).push_back({terminal, got.id, got.number});
    }

    void restart()
    {
        m_world.restart();
        m_premieres
            = std::make_unique<Premieres>(m_stores.sales, m_world.queue(), m_catalogue, m_random);
        m_premieres->refresh(m_world.now);
        for (const std::vector<Visitor> *all : {&m_early, &m_line}) {
            for (const Visitor &one : *all) {
                if (!m_world.join(one.terminal, one.id).ok()) {
                    m_fault = u"A place did not survive the restart."_s;
                }
            }
        }
    }

    QueueWorld &m_world;
    Stores &m_stores;
    Catalogue m_catalogue;
    SeededRandom m_random;
    DrawId m_id;
    UtcTime m_start{};
    bool m_drawn = false;
    std::unique_ptr<Premieres> m_premieres;
    TerminalKey m_lastTerminal = 0;
    std::vector<Visitor> m_early;
    std::vector<Visitor> m_line;
    QString m_fault;
};

db::ConnectionOptions inMemory()
{
    return {.engine = db::Engine::Sqlite, .sqliteFile = u":memory:"_s};
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

/// Who is let in, when, and who waits: the queue by itself, on a virtual clock.
class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_database = std::make_unique<db::Database>(inMemory());
        db::Migrator(*m_database, db::embeddedMigrations()).migrate(UtcTime{});
        m_world = std::make_unique<QueueWorld>(*m_database);
    }

    void cleanup()
    {
        m_world.reset();
        m_database.reset();
    }

    void noMinuteAboveTheLimit();

    void aPremiereKeepsItsOrder();

    void noMinuteAboveTheLimitOnBothEngines_data() { forEachEngine(); }

    void noMinuteAboveTheLimitOnBothEngines();

    void twoServersShareOneLimit_data() { forEachEngine(); }

    void twoServersShareOneLimit();
    void aClockThatWentBackLetsNobodyInTooEarly();

    void aPlaceFromAnotherServerIsKnownAtOnce_data() { forEachEngine(); }

    void aPlaceFromAnotherServerIsKnownAtOnce();

    void whatHappensElsewhereMeanwhileCounts_data() { forEachEngine(); }

    void whatHappensElsewhereMeanwhileCounts();

    void aSessionFollowsItsNumberToAnotherServer_data() { forEachEngine(); }

    void aSessionFollowsItsNumberToAnotherServer();

    void aRollbackDoesNotBringBackWhoWentOnElsewhere_data() { forEachEngine(); }

    void aRollbackDoesNotBringBackWhoWentOnElsewhere();
    void readingAgainWaitsForTheOtherServer();

    void manyChangesAreTakenUpInSteps_data() { forEachEngine(); }

    void manyChangesAreTakenUpInSteps();

    void aDeadServersCrowdIsPutAwayInSteps();

    void aDeadServersPlacesEnd_data() { forEachEngine(); }

    void aDeadServersPlacesEnd();
    void aQuietDayHasNoLine();
    void letsInAsFastAsAllowed();
    void estimateIsRightOnceTheRateIsSteady_data();
    void estimateIsRightOnceTheRateIsSteady();
    void aFullHouseIsNoQuickWait();
    void howLongOthersStayIsKnownBeforeTheLine();
    void aTimeOffIsNotASlowLine();
    void whatAnotherServerLetInCounts();
    void aMovedStartIsToldInSteps();
    void tenThousandWaitCheaply();
    void aMoveIsToldWithinTwoSeconds();
    void everyMoveIsSeenInTimeAndNobodyHearsTooOften();
    void onlyWhoMovedIsLookedAt();
    void placesEnd();
    void aPaymentIsNeverCut();
    void aPlaceIsTakenUpAgain();
    void aRollbackIsForgotten();
    void fullIsToldPolitely();
    void staffLetSomebodyAhead();
    void aDrawLinesUp();
    void labels();

private:
    std::unique_ptr<db::Database> m_database;
    std::unique_ptr<QueueWorld> m_world;
};

void AdmissionTest::noMinuteAboveTheLimit()
{
    static constexpr int runs = 10000;
    db::Transaction transaction(*m_database);
    for (int seed = 0; seed < runs; ++seed) {
        const QString fault = Crowd(*m_world, static_cast<std::uint64_t>(seed), 14).run();
        QVERIFY2(fault.isEmpty(), qPrintable(u"Seed %1: %2"_s.arg(seed).arg(fault)));
    }
}

void AdmissionTest::aPremiereKeepsItsOrder()
{
    static constexpr int runs = 300;
    Stores stores(*m_database);
    small_cinema::store(stores, m_world->now);
    db::Transaction transaction(*m_database);
    for (int seed = 0; seed < runs; ++seed) {
        const QString fault
            = PremiereCrowd(*m_world, stores, static_cast<std::uint64_t>(seed)).run();
        QVERIFY2(fault.isEmpty(), qPrintable(u"Seed %1: %2"_s.arg(seed).arg(fault)));
    }
}

void AdmissionTest::noMinuteAboveTheLimitOnBothEngines()
{
    KARCIS_REQUIRE_ENGINE();
    DatabaseFixture fixture(currentEngine());
    fixture.migrate();
    QueueWorld world(fixture.database());
    for (int seed = 0; seed < 4; ++seed) {
        const QString fault = Crowd(world, static_cast<std::uint64_t>(seed) + 50000, 30).run();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

void AdmissionTest::twoServersShareOneLimit()
{
    KARCIS_REQUIRE_ENGINE();
    DatabaseFixture fixture(currentEngine());
    fixture.migrate();
    QueueWorld one(fixture.database());
    QueueWorld two(fixture.database(), 8);
    one.settings.queue.admissionsPerMinute = 6;
    two.settings.queue.admissionsPerMinute = 6;
    std::vector<TerminalKey> called;
    for (TerminalKey terminal = 1; terminal <= 20; ++terminal) {
        QVERIFY((terminal % 2 == 0 ? one : two).join(terminal).ok());
    }
    QCOMPARE(mostInAMinute(one.admissions()), 6);
    for (int second = 0; second < 200; ++second) {
        one.now += 1s;
        two.now += 1s;
        // In turn, so that each finds what the other did.
        std::ranges::copy((second % 3 == 0 ? one : two).tick(), std::back_inserter(called));
        std::ranges::copy((second % 3 == 0 ? two : one).tick(), std::back_inserter(called));
    }
    QCOMPARE(called.size(), 14U);
    QCOMPARE(one.admissions().size(), 20U);
    QCOMPARE(mostInAMinute(one.admissions()), 6);
}

/// A visitor changes servers faster than the second one looks at what the first one did.
void AdmissionTest::aPlaceFromAnotherServerIsKnownAtOnce()
{
    KARCIS_REQUIRE_ENGINE();
    DatabaseFixture fixture(currentEngine());
    fixture.migrate();
    QueueWorld one(fixture.database());
    one.settings.queue.maxActive = 2;
    QueueWorld two(fixture.database(), 8);
    two.settings.queue = one.settings.queue;
    const auto enter = [](QueueWorld &world, TerminalKey terminal, const QString &session) {
        bool in = false;
        world.run([&](WorkContext &work) {
            in = world.queue().enter({.terminal = terminal, .session = SessionId(session)}, work);
        });
        return in;
    };
    QVERIFY(enter(one, 1, u"inside"_s));
    QVERIFY(enter(two, 21, u"inside"_s));
    QCOMPARE(two.admissions().size(), 1U);

    // Logged in at both: the place of the session counts, not the one of the screen.
    QVERIFY(enter(one, 2, u"second"_s));
    QCOMPARE(two.join(22).value().state, PlaceState::Waiting);
    two.run([&](WorkContext &work) {
        two.queue().attach({.terminal = 22, .session = SessionId(u"second"_s)}, work);
    });
    QVERIFY(enter(two, 22, u"second"_s));
    QCOMPARE(two.queue().numbers().waiting, 0U);

    // Who waits shows the place or its number to a server that has not heard of it.
    const auto waiting = one.join(3);
    QCOMPARE(waiting.value().state, PlaceState::Waiting);
    const auto resumed = two.join(23, waiting.value().id);
    QVERIFY(resumed.ok());
    QCOMPARE(resumed.value().id, waiting.value().id);
    const auto other = one.join(4);
    QVERIFY(other.ok());
    two.run([&](WorkContext &work) {
        const auto claimed = two.queue().claim(
            {.terminal = 24}, {.number = {}, .code = {}, .place = other.value().id}, work);
        QVERIFY(claimed.ok());
        QCOMPARE(claimed.value().id, other.value().id);
    });
    QCOMPARE(two.queue().numbers().active + two.queue().numbers().waiting, 4U);
}

/// Between the look at the others, when a transaction begins, and the moment at which nobody else can write any more.
void AdmissionTest::whatHappensElsewhereMeanwhileCounts()
{
    KARCIS_REQUIRE_ENGINE();
    DatabaseFixture fixture(currentEngine());
    fixture.migrate();
    QueueWorld one(fixture.database());
    QueueWorld two(fixture.database(), 8);
    const auto leaveAt = [](QueueWorld &world, const QueueVisitor &visitor) {
        world.run([&](WorkContext &work) { world.queue().leave(visitor, work); });
    };

    // It ended elsewhere: whoever comes back with it gets another.
    one.run([&](WorkContext &work) { QVERIFY(enter(one, asSession(1, u"a"_s), work)); });
    one.detach(1);
    two.tick();
    one.run([&](WorkContext &work) {
        leaveAt(two, asSession(0, u"a"_s));
        QVERIFY(enter(one, asSession(2, u"a"_s), work));
    });
    QCOMPARE(one.queue().numbers().active, 1U);

    // So did the one that is shown by its id.
    const auto kept = one.join(3);
    one.detach(3);
    two.tick();
    one.run([&](WorkContext &work) {
        QVERIFY(two.join(43, kept.value().id).ok());
        two.leave(43);
        const auto again = one.queue().join({.terminal = 4}, {.place = kept.value().id}, work);
        QCOMPARE(again.refusal().code, RefusalCode::PlaceLost);
    });

    // And the one that is left at the terminal where another goes on.
    QVERIFY(one.join(5).ok());
    two.tick();
    one.run([&](WorkContext &work) {
        leaveAt(two, asSession(0, u"a"_s));
        QVERIFY(enter(one, asSession(5, u"a"_s), work));
    });
    one.leave(5);
    QVERIFY(!one.queue().isInside({.terminal = 5}, one.now));

    // Its line was lost, and its visitor came back elsewhere at the last moment.
    const auto lost = one.join(6);
    one.detach(6);
    one.now += one.settings.queue.graceFor;
    two.now = one.now - 1ms;
    one.run([&](WorkContext &work) {
        QVERIFY(two.join(46, lost.value().id).ok());
        while (one.queue().tick(work)) { }
    });
    two.now = one.now;
    QVERIFY(two.enter(46));
    QCOMPARE(two.queue().numbers().ended.at(static_cast<std::size_t>(PlaceEnd::LineLost)), 0U);
    QCOMPARE(one.queue().numbers().ended.at(static_cast<std::size_t>(PlaceEnd::LineLost)), 0U);
    QCOMPARE(two.queue().numbers().active, 1U);

    // A line that is lost here says nothing of the one over which the visitor goes on there.
    one.tick();
    QVERIFY(one.join(7, lost.value().id).ok());
    one.run([&](WorkContext &work) {
        QVERIFY(two.join(47, lost.value().id).ok());
        one.queue().detach(7, work);
    });
    one.pass(one.settings.queue.graceFor + 1s, 10s);
    two.now = one.now;
    QVERIFY(two.enter(47));
    QCOMPARE(two.queue().numbers().active, 1U);
}

/// Two rows of one change, of which the one with the lower number takes the other's session.
void AdmissionTest::aSessionFollowsItsNumberToAnotherServer()
{
    KARCIS_REQUIRE_ENGINE();
    DatabaseFixture fixture(currentEngine());
    fixture.migrate();
    QueueWorld one(fixture.database());
    one.settings.queue.maxActive = 1;
    QueueWorld two(fixture.database(), 8);
    two.settings.queue = one.settings.queue;
    QVERIFY(one.join(1).ok());
    const auto number = one.join(2).value();
    const QueueVisitor visitor{.terminal = 3, .session = SessionId(u"visitor"_s)};
    one.run([&](WorkContext &work) {
        one.queue().carry({.terminal = 2}, work);
        QVERIFY(one.queue().join(visitor, {}, work).ok());
    });
    two.tick();
    QCOMPARE(two.queue().numbers().waiting, 2U);
    one.run([&](WorkContext &work) {
        QVERIFY(one.queue().claim(visitor, {.place = number.id}, work).ok());
    });
    two.tick();
    QCOMPARE(two.queue().numbers().waiting, 1U);
    two.run([&](WorkContext &work) {
        const auto place = two.queue().join({.terminal = 43, .session = visitor.session}, {}, work);
        QVERIFY(place.ok());
        QCOMPARE(place.value().id, number.id);
    });
}

void AdmissionTest::aRollbackDoesNotBringBackWhoWentOnElsewhere()
{
    KARCIS_REQUIRE_ENGINE();
    DatabaseFixture fixture(currentEngine());
    fixture.migrate();
    QueueWorld one(fixture.database());
    one.settings.queue.maxActive = 1;
    QueueWorld two(fixture.database(), 8);
    two.settings.queue = one.settings.queue;
    QVERIFY(one.join(1).ok());
    const auto place = one.join(2).value();
    QVERIFY(two.join(42, place.id).ok());
    one.queue().forget();
    one.leave(1);
    // Only the terminal where the visitor is hears of it, and the old line may end without harm.
    QVERIFY(one.tick().empty());
    one.detach(2);
    QCOMPARE(two.tick(), std::vector<TerminalKey>{42});
    QVERIFY(two.enter(42));
    two.pass(two.settings.queue.graceFor + 5s, 1s);
    QVERIFY(two.enter(42));
}

/// Places and admissions are two looks: what is committed between them would be missed.
void AdmissionTest::readingAgainWaitsForTheOtherServer()
{
    QVERIFY2(missingEngine(db::Engine::Postgres).isEmpty(),
             "PostgreSQL is needed: packaging/with-postgres");
    DatabaseFixture fixture(db::Engine::Postgres);
    fixture.migrate();
    db::Database second(fixture.options());
    second.execute(u"SET lock_timeout TO '100ms'");
    QueueWorld one(fixture.database());
    QueueWorld two(second, 8);
    one.run([&](WorkContext &work) {
        QVERIFY(one.queue().join({.terminal = 1}, {}, work).ok());
        two.queue().forget();
        QVERIFY_EXCEPTION_THROWN(two.tick(), db::DbError);
    });
    QVERIFY(two.join(2).ok());
    QCOMPARE(two.queue().numbers().active, 2U);
}

void AdmissionTest::manyChangesAreTakenUpInSteps()
{
    KARCIS_REQUIRE_ENGINE();
    static constexpr TerminalKey crowd = 20'000;
    DatabaseFixture fixture(currentEngine());
    fixture.migrate();
    QueueWorld one(fixture.database());
    one.settings.queue.maxActive = 20;
    one.settings.queue.admissionsPerMinute = 30;
    one.settings.queue.maxWaiting = crowd;
    QueueWorld two(fixture.database(), 8);
    two.settings.queue = one.settings.queue;
    const DrawId draw(u"draw"_s);
    const SaleTerms terms{.draw = draw, .startsAt = one.now + 1min};
    one.run([&](WorkContext &work) {
        for (TerminalKey terminal = 1; terminal <= crowd; ++terminal) {
            QVERIFY(one.queue()
                        .join({.terminal = terminal}, {.named = true, .sale = &terms}, work)
                        .ok());
        }
    });
    two.tick();
    QCOMPARE(two.queue().numbers().early, std::size_t{crowd});
    one.now += 1min;
    two.now = one.now;
    one.run([&](WorkContext &work) {
        const std::int64_t firstTurn = one.queue().takeTurns(work);
        const std::vector<std::int64_t> numbers = one.queue().earlyOf(draw, work);
        for (std::size_t done = 0; done < numbers.size();) {
            done += one.queue().lineUp(std::span(numbers).subspan(done),
                                       firstTurn + static_cast<std::int64_t>(done),
                                       work);
        }
    });
    QVERIFY(!one.tick().empty());
    one.leave(7);

    WorkContext work{.now = two.now};
    qint64 longest = 0;
    QElapsedTimer whole;
    whole.start();
    int steps = 0;
    for (bool seen = false; !seen; ++steps) {
        db::Transaction transaction(fixture.database());
        QElapsedTimer step;
        step.start();
        seen = two.queue().look(work);
        transaction.commit();
        longest = std::max(longest, step.nsecsElapsed() / 1000);
        // Half of a line gives no position.
        QVERIFY(seen || two.queue().takeNews(two.now, crowd).empty());
    }
    qInfo("20,000 changes of another server: %d steps, the longest %lld us; all %lld ms.",
          steps,
          longest,
          whole.elapsed());
    QVERIFY(steps >= static_cast<int>(crowd / limits::followedPerStep));
    const QueueNumbers here = one.queue().numbers();
    const QueueNumbers there = two.queue().numbers();
    QCOMPARE(there.waiting, here.waiting);
    QCOMPARE(there.active, here.active);
    QCOMPARE(there.early, 0U);
    QCOMPARE(there.waiting + there.active + 1, std::size_t{crowd});
    // Both go on as one, to the millisecond.
    for (int second = 0; second < 100; ++second) {
        one.now += 1s;
        two.now = one.now;
        static_cast<void>((second % 2 == 0 ? two : one).tick());
    }
    QVERIFY(mostInAMinute(one.admissions()) <= 30);
    QCOMPARE(one.queue().numbers().active, 20U);
}

void AdmissionTest::aDeadServersCrowdIsPutAwayInSteps()
{
    QVERIFY2(missingEngine(db::Engine::Postgres).isEmpty(),
             "PostgreSQL is needed: packaging/with-postgres");
    static constexpr TerminalKey crowd = 1300;
    DatabaseFixture fixture(db::Engine::Postgres);
    fixture.migrate();
    QueueWorld one(fixture.database());
    QueueWorld two(fixture.database(), 8);
    for (QueueWorld *world : {&one, &two}) {
        world->settings.queue.maxActive = 1;
    }
    one.run([&](WorkContext &work) {
        for (TerminalKey terminal = 1; terminal <= crowd; ++terminal) {
            QVERIFY(one.queue().join({.terminal = terminal}, {}, work).ok());
        }
    });
    two.now += limits::nodeLease + limits::nodeSign;
    int steps = 1;
    bool more = true;
    two.run([&](WorkContext &work) { more = two.queue().tick(work); });
    while (more) {
        ++steps;
        two.run([&](WorkContext &work) { more = two.queue().tick(work); });
    }
    QCOMPARE(steps, 3);
    // Taken for dead, the first one only slept: its visitors are still there.
    one.now = two.now;
    one.tick();
    two.pass(two.settings.queue.graceFor + 1s, 10s);
    one.now = two.now;
    QCOMPARE(two.queue().numbers().waiting + two.queue().numbers().active, std::size_t{crowd});
}

void AdmissionTest::aDeadServersPlacesEnd()
{
    KARCIS_REQUIRE_ENGINE();
    DatabaseFixture fixture(currentEngine());
    fixture.migrate();
    QueueWorld one(fixture.database());
    one.settings.queue.maxActive = 1;
    one.settings.queue.idleFor = 1h;
    for (TerminalKey terminal = 1; terminal <= 3; ++terminal) {
        QVERIFY(one.join(terminal).ok());
    }
    QueueWorld two(fixture.database(), 8);
    two.settings.queue = one.settings.queue;
    if (currentEngine() == db::Engine::Postgres) {
        // While the first server lives, a second one does it no harm.
        for (int second = 0; second < 170; ++second) {
            one.now += 1s;
            two.now += 1s;
            two.tick();
            one.tick();
        }
        QCOMPARE(one.queue().numbers().active + one.queue().numbers().waiting, 3U);
    }
    QCOMPARE(two.join(21).value().state, PlaceState::Waiting);
    // The first server dies without a word. Its visitors have the time of a lost line to come back.
    two.pass(limits::nodeLease + 100s, 1s);
    QCOMPARE(two.queue().numbers().active + two.queue().numbers().waiting, 4U);
    two.pass(25s, 1s);
    QVERIFY(two.enter(21));
    QCOMPARE(two.queue().numbers().active + two.queue().numbers().waiting, 1U);
}

void AdmissionTest::aClockThatWentBackLetsNobodyInTooEarly()
{
    m_world->settings.queue.admissionsPerMinute = 3;
    for (TerminalKey terminal = 1; terminal <= 5; ++terminal) {
        QVERIFY(m_world->join(terminal).ok());
    }
    const std::size_t before = m_world->admissions().size();
    QCOMPARE(before, 3U);
    m_world->now -= 1h;
    m_world->restart();
    m_world->pass(59s);
    QCOMPARE(m_world->admissions().size(), 3U);
    m_world->pass(62s);
    QCOMPARE(m_world->admissions().size(), 5U);
}

void AdmissionTest::aQuietDayHasNoLine()
{
    for (TerminalKey terminal = 1; terminal <= 300; ++terminal) {
        const auto place = m_world->join(terminal);
        QVERIFY(place.ok());
        QCOMPARE(place.value().state, PlaceState::Inside);
        m_world->pass(1s, 1s);
        m_world->leave(terminal);
    }
    // Nor does somebody who does not ask for a place first.
    QVERIFY(m_world->enter(1000));
    QCOMPARE(m_world->queue().numbers().active, 1U);
}

void AdmissionTest::letsInAsFastAsAllowed()
{
    m_world->settings.queue.admissionsPerMinute = 120;
    for (TerminalKey terminal = 1; terminal <= 1000; ++terminal) {
        QVERIFY(m_world->join(terminal).ok());
    }
    // Whoever is called goes in; there is room for all.
    m_world->settings.queue.maxActive = 100000;
    m_world->settings.queue.claimFor = 600s;
    m_world->pass(5min, 50ms);
    const auto let = m_world->admissions().size();
    QVERIFY2(let > 590 && let <= 600 + 1, qPrintable(QString::number(let)));
    QCOMPARE(mostInAMinute(m_world->admissions()), 120);
}

void AdmissionTest::estimateIsRightOnceTheRateIsSteady_data()
{
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("inside");
    QTest::newRow("the rate decides") << 120 << 100000;
    QTest::newRow("the room inside decides") << 600 << 60;
}

void AdmissionTest::estimateIsRightOnceTheRateIsSteady()
{
    QFETCH(int, perMinute);
    QFETCH(int, inside);
    m_world->settings.queue.admissionsPerMinute = perMinute;
    m_world->settings.queue.maxActive = inside;
    m_world->settings.queue.idleFor = 1h;
    SeededRandom random(3);
    std::multimap<UtcTime, TerminalKey> leaving;
    std::map<TerminalKey, std::pair<UtcTime, double>> promised;
    std::vector<double> errors;
    const UtcTime begin = m_world->now;
    const auto goesIn = [&](TerminalKey terminal) {
        leaving.emplace(m_world->now + Millis(20000 + random.below(20000)), terminal);
    };
    TerminalKey last = 0;
    db::Transaction transaction(*m_database);
    for (int second = 0; second < 1200; ++second) {
        m_world->now += 1s;
        for (int coming = second < 900 ? 2 + random.below(2) : 0; coming > 0; --coming) {
            const auto place = m_world->join(++last).value();
            const double middle
                = static_cast<double>((place.waitAtLeast + place.waitAtMost).count()) / 2;
            if (place.state == PlaceState::Inside) {
                goesIn(last);
            } else if (m_world->now - begin > 4min) {
                promised[last] = {m_world->now, middle};
            }
        }
        while (!leaving.empty() && leaving.begin()->first <= m_world->now) {
            m_world->leave(leaving.begin()->second);
            leaving.erase(leaving.begin());
        }
        for (const TerminalKey terminal : m_world->tick()) {
            QVERIFY(m_world->enter(terminal));
            goesIn(terminal);
            const auto it = promised.find(terminal);
            if (it != promised.end()) {
                const auto was = static_cast<double>((m_world->now - it->second.first).count());
                errors.push_back(std::abs(it->second.second - was) / std::max(1.0, was));
            }
        }
    }
    QVERIFY2(errors.size() > 300, qPrintable(QString::number(errors.size())));
    const double median = medianOf(errors);
    QVERIFY2(median <= 0.10, qPrintable(QString::number(median)));
    QVERIFY(m_world->queue().numbers().estimateError <= 0.12);
}

/// Nobody was seen to leave: then only the limits are known, and the range says so.
void AdmissionTest::aFullHouseIsNoQuickWait()
{
    m_world->settings.queue.maxActive = 3;
    const Millis longest = m_world->settings.queue.sessionFor + m_world->settings.queue.claimFor;
    for (TerminalKey terminal = 1; terminal <= 3; ++terminal) {
        QCOMPARE(m_world->join(terminal).value().state, PlaceState::Inside);
    }
    const auto first = m_world->join(4).value();
    QVERIFY(first.waitAtLeast < 1min);
    QCOMPARE(first.waitAtMost, longest);
    // Three may go within one stay, the fourth needs another one.
    QVERIFY(m_world->join(5).ok() && m_world->join(6).ok());
    QCOMPARE(m_world->join(7).value().waitAtMost, 2 * longest);
    // It stays so for as long as nobody leaves, also after a restart.
    m_world->pass(100s, 1s);
    QCOMPARE(m_world->queue().estimateForNext(m_world->now).most, 2 * longest);
    m_world->restart();
    QCOMPARE(m_world->queue().estimateForNext(m_world->now).most, 2 * longest);
}

void AdmissionTest::howLongOthersStayIsKnownBeforeTheLine()
{
    m_world->settings.queue.maxActive = 10;
    // An evening without a line: each stays a minute, and nine are there at a time.
    TerminalKey last = 0;
    for (int i = 0; i < 40; ++i) {
        QVERIFY(m_world->join(++last).ok());
        if (last > 9) {
            m_world->leave(last - 9);
        }
        m_world->now += 6667ms;
    }
    QCOMPARE(m_world->queue().numbers().waiting, 0U);
    Result<protocol::QueuePlace> place = m_world->join(100);
    for (TerminalKey terminal = 101; m_world->queue().numbers().waiting < 10; ++terminal) {
        place = m_world->join(terminal);
    }
    // All ten inside have to go first, which takes about as long as a visit.
    const Millis middle = (place.value().waitAtLeast + place.value().waitAtMost) / 2;
    QVERIFY2(middle > 45s && middle < 75s, qPrintable(QString::number(middle.count())));
    QVERIFY(place.value().waitAtMost < 2min);
}

void AdmissionTest::aTimeOffIsNotASlowLine()
{
    m_world->settings.queue.admissionsPerMinute = 60;
    m_world->settings.queue.maxActive = 100'000;
    m_world->settings.queue.claimFor = 600s;
    for (TerminalKey terminal = 1; terminal <= 600; ++terminal) {
        QVERIFY(m_world->join(terminal).ok());
    }
    m_world->pass(125s, 1s);
    const auto waiting = static_cast<int>(m_world->queue().numbers().waiting);
    // The server is away for most of a minute, and lets nobody in meanwhile.
    m_world->now += 50s;
    m_world->restart();
    const auto wait = m_world->queue().estimateForNext(m_world->now);
    const Millis truth = waiting * 1s;
    QVERIFY2(wait.likely > truth * 3 / 4 && wait.likely < truth * 5 / 4,
             qPrintable(QString::number(wait.likely.count())));
}

void AdmissionTest::whatAnotherServerLetInCounts()
{
    QueueWorld two(*m_database, 8);
    for (QueueWorld *world : {m_world.get(), &two}) {
        world->settings.queue.admissionsPerMinute = 60;
        world->settings.queue.maxActive = 100'000;
        world->settings.queue.claimFor = 600s;
    }
    for (TerminalKey terminal = 1; terminal <= 600; ++terminal) {
        QVERIFY(m_world->join(terminal).ok());
    }
    for (int second = 0; second < 200; ++second) {
        m_world->now += 1s;
        two.now += 1s;
        m_world->tick();
        two.tick();
    }
    const auto waiting = static_cast<int>(two.queue().numbers().waiting);
    const auto wait = two.queue().estimateForNext(two.now);
    const Millis truth = waiting * 1s;
    QVERIFY2(wait.likely > truth * 3 / 4 && wait.likely < truth * 5 / 4,
             qPrintable(QString::number(wait.likely.count())));
}

void AdmissionTest::aMovedStartIsToldInSteps()
{
    static constexpr TerminalKey crowd = 1200;
    Stores stores(*m_database);
    small_cinema::store(stores, m_world->now);
    SeededRandom random(5);
    Catalogue catalogue(stores.catalogue);
    Premieres premieres(stores.sales, m_world->queue(), catalogue, random);
    const auto startIn = [&](Millis time) {
        return m_world->run([&](WorkContext &work) {
            QVERIFY(
                premieres
                    .setStart({.filmId = small_cinema::film(), .saleStartsAt = m_world->now + time},
                              work)
                    .ok());
        });
    };
    startIn(1h);
    const SaleTerms terms = *premieres.termsOf({}, small_cinema::film());
    m_world->run([&](WorkContext &work) {
        for (TerminalKey terminal = 1; terminal <= crowd; ++terminal) {
            QVERIFY(m_world->queue()
                        .join({.terminal = terminal}, {.named = true, .sale = &terms}, work)
                        .ok());
        }
    });
    std::set<TerminalKey> told;
    bool more = true;
    WorkContext work = startIn(2h);
    while (true) {
        QVERIFY(!work.queue.empty());
        QVERIFY(work.queue.size() <= limits::linedUpPerStep);
        for (const QueueEffect &effect : work.queue) {
            const auto &place = std::get<protocol::QueuePosition>(effect.event).place;
            QCOMPARE(place.until, m_world->now + 2h);
            QVERIFY(told.insert(effect.terminal).second);
        }
        if (!more) {
            break;
        }
        work = m_world->run([&](WorkContext &one) { more = premieres.lineUp(one); });
    }
    QCOMPARE(told.size(), std::size_t{crowd});
}

void AdmissionTest::tenThousandWaitCheaply()
{
    db::Transaction transaction(*m_database);
    m_world->settings.queue.admissionsPerMinute = 1;
    QVERIFY(m_world->join(1).ok());
    const auto before = mallinfo2().uordblks;
    for (TerminalKey terminal = 2; terminal <= 10001; ++terminal) {
        QCOMPARE(m_world->join(terminal).value().state, PlaceState::Waiting);
    }
    const auto each = (mallinfo2().uordblks - before) / 10000;
    qInfo("One who waits takes %zu bytes, with its row in the in-memory database.", each);
    QVERIFY(each <= std::size_t{64} * 1024);
    QElapsedTimer timer;
    timer.start();
    m_world->now += 61s;
    QCOMPARE(m_world->tick(), std::vector<TerminalKey>{2});
    const auto news = m_world->queue().takeNews(m_world->now, 20'000);
    qInfo("All who wait learn of one move in %lld ms.", timer.elapsed());
    QCOMPARE(news.size(), 9999U);
    QVERIFY(timer.elapsed() < 2000);
}

void AdmissionTest::aMoveIsToldWithinTwoSeconds()
{
    m_world->settings.queue.maxActive = 1;
    QCOMPARE(m_world->join(1).value().state, PlaceState::Inside);
    QCOMPARE(m_world->join(2).value().ahead, 0);
    QCOMPARE(m_world->join(3).value().ahead, 1);
    QCOMPARE(m_world->join(4).value().ahead, 2);
    std::vector<UtcTime> told;
    int ahead = 2;
    UtcTime movedAt{};
    for (int i = 0; i < 300; ++i) {
        m_world->now += 100ms;
        if (i == 50 || i == 57) {
            m_world->leave(i == 50 ? 2 : 3);
            movedAt = m_world->now;
        }
        m_world->tick();
        for (const QueueNews &news : m_world->queue().takeNews(m_world->now, 100)) {
            if (news.terminal == 4 && news.place.ahead != ahead) {
                ahead = news.place.ahead;
                told.push_back(m_world->now);
                QVERIFY(m_world->now - movedAt <= 2s);
            }
        }
    }
    QCOMPARE(ahead, 0);
    QCOMPARE(told.size(), 2U);
    QVERIFY(told[1] - told[0] >= limits::queueNewsInterval);
}

void AdmissionTest::everyMoveIsSeenInTimeAndNobodyHearsTooOften()
{
    m_world->settings.queue.maxActive = 1;
    static constexpr TerminalKey last = 200;
    for (TerminalKey terminal = 1; terminal <= last; ++terminal) {
        QVERIFY(m_world->join(terminal).ok());
    }
    // Those who wait and do not know yet that somebody before them is gone, since when.
    std::map<TerminalKey, UtcTime> unaware;
    std::map<TerminalKey, UtcTime> toldAt;
    TerminalKey next = 2;
    for (int i = 0; i < 1800; ++i) {
        m_world->now += limits::queueNewsPause;
        // One after the other goes, 8 in a second, as when many are let in.
        if (i % 12 == 0) {
            m_world->leave(next);
            unaware.erase(next);
            for (TerminalKey behind = ++next; behind <= last; ++behind) {
                unaware.try_emplace(behind, m_world->now);
            }
        }
        for (const QueueNews &news : m_world->queue().takeNews(m_world->now, 20)) {
            if (toldAt.contains(news.terminal)) {
                QVERIFY(m_world->now - toldAt[news.terminal] >= limits::queueNewsInterval);
            }
            toldAt[news.terminal] = m_world->now;
            QCOMPARE(news.place.ahead, static_cast<int>(news.terminal - next));
            unaware.erase(news.terminal);
        }
        for (const auto &[terminal, since] : unaware) {
            QVERIFY2(m_world->now - since <= 2s, QByteArray::number(qulonglong{terminal}));
        }
    }
    QVERIFY(toldAt.size() >= 150U);
}

void AdmissionTest::onlyWhoMovedIsLookedAt()
{
    m_world->settings.queue.admissionsPerMinute = 1;
    for (TerminalKey terminal = 1; terminal <= 1000; ++terminal) {
        QVERIFY(m_world->join(terminal).ok());
    }
    // All are looked at once after they were told, and then left alone.
    m_world->now += 3s;
    static_cast<void>(m_world->queue().takeNews(m_world->now, 2000));
    m_world->now += 2s;
    static_cast<void>(m_world->queue().takeNews(m_world->now, 2000));
    QVERIFY(m_world->queue().nextNews() > m_world->now);
    m_world->leave(990);
    QVERIFY(m_world->queue().nextNews() <= m_world->now);
    // A look at ten is enough for the ten who moved.
    const auto news = m_world->queue().takeNews(m_world->now, 10);
    QCOMPARE(news.size(), 10U);
    QCOMPARE(news.front().terminal, TerminalKey{991});
    QCOMPARE(news.back().terminal, TerminalKey{1000});
    QCOMPARE(m_world->queue().takeNews(m_world->now, 2000).size(), 0U);
    QVERIFY(m_world->queue().nextNews() > m_world->now);
    // More than may be looked at in one go: the next ones follow.
    m_world->now += 5s;
    static_cast<void>(m_world->queue().takeNews(m_world->now, 2000));
    m_world->leave(500);
    QCOMPARE(m_world->queue().takeNews(m_world->now, 100).size(), 100U);
    QVERIFY(m_world->queue().nextNews() <= m_world->now);
    QCOMPARE(m_world->queue().takeNews(m_world->now, 2000).size(), 399U);
}

void AdmissionTest::placesEnd()
{
    auto &queue = m_world->settings.queue;
    queue.maxActive = 1;
    QCOMPARE(m_world->join(1).value().state, PlaceState::Inside);
    for (const TerminalKey terminal : {2U, 3U, 4U, 5U}) {
        QCOMPARE(m_world->join(terminal).value().state, PlaceState::Waiting);
    }
    // Leaving lets the next one in at once.
    m_world->leave(1);
    QCOMPARE(m_world->tick(), std::vector<TerminalKey>{2});
    // Called, and nobody came.
    QCOMPARE(m_world->pass(59s, 1s).size(), 0U);
    QCOMPARE(m_world->pass(1s, 1s), std::vector<TerminalKey>{3});
    QVERIFY(!m_world->enter(2));
    QVERIFY(m_world->enter(3));
    // Idle.
    QCOMPARE(m_world->pass(179s, 1s).size(), 0U);
    QVERIFY(m_world->enter(3));
    QCOMPARE(m_world->pass(179s, 1s).size(), 0U);
    QCOMPARE(m_world->pass(1s, 1s), std::vector<TerminalKey>{4});
    // Ten minutes, however busy.
    QVERIFY(m_world->enter(4));
    for (int minute = 0; minute < 9; ++minute) {
        QCOMPARE(m_world->pass(60s, 1s).size(), 0U);
        QVERIFY(m_world->enter(4));
    }
    QCOMPARE(m_world->pass(60s, 1s), std::vector<TerminalKey>{5});
    QVERIFY(m_world->enter(5));
    // A line that stays lost.
    m_world->detach(5);
    m_world->pass(119s, 1s);
    QCOMPARE(m_world->queue().numbers().active, 1U);
    m_world->pass(1s, 1s);
    QCOMPARE(m_world->queue().numbers().active, 0U);
}

void AdmissionTest::aPaymentIsNeverCut()
{
    const SessionId session(u"session"_s);
    m_world->run([&](WorkContext &work) {
        QVERIFY(m_world->queue().enter({.terminal = 1, .session = session}, work));
        m_world->queue().setPaying(session, true, work);
    });
    m_world->detach(1);
    m_world->pass(3h, 10min);
    QCOMPARE(m_world->queue().numbers().active, 1U);
    m_world->restart();
    m_world->pass(1h, 10min);
    QCOMPARE(m_world->queue().numbers().active, 1U);
    m_world->run(
        [&](WorkContext &work) { m_world->queue().end(session, PlaceEnd::Finished, work); });
    QCOMPARE(m_world->queue().numbers().active, 0U);
}

void AdmissionTest::aPlaceIsTakenUpAgain()
{
    m_world->settings.queue.maxActive = 1;
    QVERIFY(m_world->join(1).ok());
    const auto mine = m_world->join(2).value();
    QVERIFY(m_world->join(3).ok());
    // A lost line, and another connection with the id of the place.
    m_world->detach(2);
    m_world->pass(100s, 1s);
    const auto again = m_world->join(12, mine.id);
    QVERIFY(again.ok());
    QCOMPARE(again.value().number, mine.number);
    QCOMPARE(again.value().ahead, 0);
    // A restart of the server, and all come back.
    m_world->restart();
    m_world->pass(100s, 1s);
    QCOMPARE(m_world->join(22, mine.id).value().number, mine.number);
    // Too late.
    m_world->detach(22);
    m_world->pass(121s, 1s);
    const auto late = m_world->join(32, mine.id);
    QVERIFY(!late.ok());
    QCOMPARE(late.refusal().code, RefusalCode::PlaceLost);
}

void AdmissionTest::aRollbackIsForgotten()
{
    m_world->settings.queue.maxActive = 1;
    QVERIFY(m_world->join(1).ok());
    const auto mine = m_world->join(2).value();
    {
        db::Transaction transaction(*m_database);
        WorkContext work{.now = m_world->now};
        QVERIFY(m_world->queue().join({.terminal = 3}, {}, work).ok());
        m_world->queue().leave({.terminal = 1}, work);
        transaction.rollback();
        m_world->queue().forget();
    }
    QCOMPARE(m_world->tick().size(), 0U);
    QCOMPARE(m_world->queue().numbers().waiting, 1U);
    QVERIFY(m_world->enter(1));
    QCOMPARE(m_world->join(2).value().number, mine.number);
}

void AdmissionTest::fullIsToldPolitely()
{
    m_world->settings.queue.maxActive = 1;
    m_world->settings.queue.maxWaiting = 2;
    for (const TerminalKey terminal : {1U, 2U, 3U}) {
        QVERIFY(m_world->join(terminal).ok());
    }
    const auto refused = m_world->join(4);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.refusal().code, RefusalCode::QueueFull);
    QVERIFY(refused.refusal().retryAfter > Millis{0});
    // Who is there already is not sent away.
    QVERIFY(m_world->join(3).ok());
}

void AdmissionTest::staffLetSomebodyAhead()
{
    m_world->settings.queue.maxActive = 1;
    QVERIFY(m_world->join(1).ok());
    QVERIFY(m_world->join(2).ok());
    const QString number = m_world->join(3).value().number;
    bool done = false;
    m_world->run([&](WorkContext &work) {
        done = m_world->queue().advance(number, work);
        QVERIFY(!m_world->queue().advance(u"Z-999"_s, work));
    });
    QVERIFY(done);
    m_world->restart();
    QCOMPARE(m_world->queue().numbers().waiting, 2U);
    m_world->pass(121s, 1s);
}

void AdmissionTest::aDrawLinesUp()
{
    m_world->settings.queue.maxActive = 1;
    QVERIFY(m_world->join(1).ok());
    QVERIFY(m_world->join(2).ok());
    const SaleTerms sale{.draw = DrawId(u"gala"_s), .startsAt = m_world->now + 10min};
    m_world->run([&](WorkContext &work) {
        for (TerminalKey terminal = 11; terminal <= 13; ++terminal) {
            const auto place = m_world->queue().join(
                {.terminal = terminal}, {.named = true, .sale = &sale}, work);
            QVERIFY(place.ok());
            QCOMPARE(place.value().state, PlaceState::Early);
            QCOMPARE(place.value().drawId, sale.draw);
        }
        std::vector<std::int64_t> numbers = m_world->queue().earlyOf(sale.draw, work);
        QCOMPARE(numbers.size(), 3U);
        std::ranges::reverse(numbers);
        const std::int64_t turn = m_world->queue().takeTurns(work);
        QCOMPARE(m_world->queue().lineUp(numbers, turn, work), 3U);
    });
    QCOMPARE(m_world->join(20).value().ahead, 4);
    std::vector<TerminalKey> order;
    TerminalKey inside = 1;
    for (int i = 0; i < 5; ++i) {
        m_world->leave(inside);
        const auto called = m_world->tick();
        QCOMPARE(called.size(), 1U);
        inside = called.front();
        order.push_back(inside);
    }
    QCOMPARE(order, (std::vector<TerminalKey>{2, 13, 12, 11, 20}));
}

void AdmissionTest::labels()
{
    QCOMPARE(queueLabel(1), u"A-001"_s);
    QCOMPARE(queueLabel(47), u"A-047"_s);
    QCOMPARE(queueLabel(999), u"A-999"_s);
    QCOMPARE(queueLabel(1000), u"B-001"_s);
    QCOMPARE(queueLabel(std::int64_t{26} * 999), u"Z-999"_s);
    QCOMPARE(queueLabel(std::int64_t{26} * 999 + 1), u"A-001"_s);
}

QTEST_GUILESS_MAIN(AdmissionTest)
#include "admission_test.moc"
