// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/server_clock.h"
#include "support/database_fixture.h"
#include "support/manual_clock.h"

#include <QTest>

using namespace karcis;
using namespace karcis::server;
using namespace karcis::test;
using namespace std::chrono_literals;

class ServerClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqliteTakesTheMachinesTime();
    void aStepBackLengthensNothing();
    void aWrongClockThatIsPutRightIsBelieved();
    void nodesOfOneDatabaseAgree();
};

void ServerClockTest::sqliteTakesTheMachinesTime()
{
    ManualClock machine;
    DatabaseFixture database(db::Engine::Sqlite);
    ServerClock clock(machine);
    clock.follow(database.database());
    QVERIFY(clock.now() == machine.now());
    machine.advance(90s);
    QVERIFY(clock.now() == machine.now());
    machine.setNow(machine.now() + 2h);
    QVERIFY(clock.now() == machine.now());
    QVERIFY(clock.steady() == machine.steady());
}

void ServerClockTest::aStepBackLengthensNothing()
{
    ManualClock machine;
    const ServerClock clock(machine);
    const UtcTime start = clock.now();
    machine.setNow(start - 5min);
    QVERIFY(clock.now() == start);
    machine.advance(2min);
    QVERIFY(clock.now() == start + 2min);
    // The wall clock catches up and leads again.
    machine.setNow(start + 3min);
    QVERIFY(clock.now() == start + 3min);
}

void ServerClockTest::aWrongClockThatIsPutRightIsBelieved()
{
    ManualClock machine;
    const ServerClock clock(machine);
    const UtcTime right = clock.now() - 24h;
    machine.setNow(right);
    QVERIFY(clock.now() == right);
    machine.advance(1s);
    QVERIFY(clock.now() == right + 1s);
}

void ServerClockTest::nodesOfOneDatabaseAgree()
{
    QVERIFY2(missingEngine(db::Engine::Postgres).isEmpty(),
             "PostgreSQL is needed: packaging/with-postgres");
    DatabaseFixture database(db::Engine::Postgres);
    // Two nodes whose machines are years apart.
    ManualClock early(UtcTime{Millis{0}});
    ManualClock late(UtcTime{Millis{4'000'000'000'000}});
    ServerClock first(early);
    ServerClock second(late);
    first.follow(database.database());
    const UtcTime shared = database.database().serverTime().value();
    second.follow(database.database());
    QVERIFY(first.now() <= shared);
    QVERIFY(shared <= second.now());
    QVERIFY(second.now() - first.now() < 60s);
    early.advance(10s);
    late.setNow(UtcTime{Millis{0}});
    QVERIFY(first.now() >= shared - 60s + 10s);
    QVERIFY(second.now() >= shared);
}

QTEST_GUILESS_MAIN(ServerClockTest)
#include "server_clock_test.moc"
