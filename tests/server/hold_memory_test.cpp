// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/seat_store.h"
#include "db/transaction.h"
#include "server/stores.h"
#include "support/database_fixture.h"
#include "support/seeded_random.h"
#include "support/small_cinema.h"

#include <QTest>

#include <array>

using namespace karcis;
using namespace karcis::db;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What is remembered of holds is what the rows say, whatever happens to them.
class HoldMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isWhatTheRowsSay();
    void aTakenOverHoldIsForgotten();
    void asksNoRowTwice();

private:
    void step();
    /// What differs from the rows; empty if nothing does.
    [[nodiscard]] QString difference();
    [[nodiscard]] SessionId anyHolder();
    [[nodiscard]] HoldRequest anyRequest();

    std::unique_ptr<DatabaseFixture> m_fixture;
    std::unique_ptr<server::Stores> m_stores;
    SeededRandom m_random{20261123};
    UtcTime m_now{Millis{1'767'582'000'000}};
    int m_claims = 0;
};

void HoldMemoryTest::init()
{
    m_fixture = std::make_unique<DatabaseFixture>(Engine::Sqlite);
    m_fixture->migrate();
    m_stores = std::make_unique<server::Stores>(m_fixture->database());
    small_cinema::store(*m_stores, m_now);
}

void HoldMemoryTest::cleanup()
{
    m_stores.reset();
    m_fixture.reset();
}

SessionId HoldMemoryTest::anyHolder()
{
    return SessionId(u"session%1"_s.arg(m_random.below(4)));
}

HoldRequest HoldMemoryTest::anyRequest()
{
    return {.showtimeId = small_cinema::afternoon(),
            .auditoriumId = AuditoriumId(u"studio-1"_s),
            .seatId = SeatId(u"A%1"_s.arg(1 + m_random.below(4))),
            .claimId = CommandId(u"claim%1"_s.arg(++m_claims)),
            .holder = anyHolder(),
            .expiresAt = m_now + Millis(1 + m_random.below(2000))};
}

void HoldMemoryTest::step()
{
    SeatStore &seats = m_stores->seats;
    const HoldRequest request = anyRequest();
    const ShowtimeId &show = request.showtimeId;
    switch (m_random.below(6)) {
    case 0:
    case 1:
    case 2:
        static_cast<void>(seats.hold(request, m_now));
        break;
    case 3:
        seats.release(request.holder, show, request.seatId);
        break;
    case 4:
        seats.extend(request.holder, show, m_now + 1500ms, m_now);
        break;
    default:
        seats.deleteExpired(show, request.seatId, m_now);
        break;
    }
}

QString HoldMemoryTest::difference()
{
    SeatStore rows(m_fixture->database());
    for (int i = 0; i < 4; ++i) {
        const SessionId holder(u"session%1"_s.arg(i));
        const auto told = m_stores->seats.holdsOf(holder, small_cinema::afternoon());
        const auto stored = rows.holdsOf(holder, small_cinema::afternoon());
        const auto isSame = [](const SeatClaim &a, const SeatClaim &b) {
            return a.seatId == b.seatId && a.expiresAt == b.expiresAt
                && a.extensions == b.extensions;
        };
        if (!std::ranges::equal(told, stored, isSame)) {
            return u"%1: %2 holds are remembered, %3 stored"_s.arg(holder.text())
                .arg(told.size())
                .arg(stored.size());
        }
    }
    return {};
}

void HoldMemoryTest::isWhatTheRowsSay()
{
    for (int round = 0; round < 300; ++round) {
        {
            Transaction transaction(m_fixture->database());
            for (int i = m_random.below(5); i >= 0; --i) {
                m_now += Millis(m_random.below(300));
                step();
                QCOMPARE(difference(), QString());
            }
            if (m_random.below(3) == 0) {
                Savepoint part(m_fixture->database());
                step();
                QCOMPARE(difference(), QString());
                part.rollback();
                QCOMPARE(difference(), QString());
            }
            if (m_random.below(4) != 0) {
                transaction.commit();
            }
        }
        QCOMPARE(difference(), QString());
    }
}

void HoldMemoryTest::aTakenOverHoldIsForgotten()
{
    HoldRequest mine = anyRequest();
    mine.holder = SessionId(u"mine"_s);
    mine.expiresAt = m_now + 1s;
    QVERIFY(m_stores->seats.hold(mine, m_now));
    QCOMPARE(m_stores->seats.holdsOf(mine.holder, mine.showtimeId).size(), 1U);
    HoldRequest yours = mine;
    yours.holder = SessionId(u"yours"_s);
    yours.claimId = CommandId(u"yours"_s);
    yours.expiresAt = m_now + 2s;
    QVERIFY(!m_stores->seats.hold(yours, m_now));
    QVERIFY(m_stores->seats.hold(yours, m_now + 1s));
    QCOMPARE(m_stores->seats.holdsOf(mine.holder, mine.showtimeId).size(), 0U);
    QCOMPARE(m_stores->seats.holdsOf(yours.holder, mine.showtimeId).size(), 1U);
}

/// What another connection did behind the one writer's back would not be seen: that is how one sees that it is remembered.
void HoldMemoryTest::asksNoRowTwice()
{
    const HoldRequest request = anyRequest();
    QVERIFY(m_stores->seats.hold(request, m_now));
    QCOMPARE(m_stores->seats.holdsOf(request.holder, request.showtimeId).size(), 1U);
    m_fixture->database().execute(u"DELETE FROM seat_claim");
    QCOMPARE(m_stores->seats.holdsOf(request.holder, request.showtimeId).size(), 1U);
    const Transaction undone(m_fixture->database());
}

QTEST_GUILESS_MAIN(HoldMemoryTest)
#include "hold_memory_test.moc"
