// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "crash_visitor.h"
#include "real_server.h"
#include "support/database_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>

using namespace karcis;
using namespace karcis::test;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Two real servers on one PostgreSQL, as behind a gateway; one is killed with SIGKILL in the middle of the work, and
/// those who were connected to it come back at the other one.
class TwoServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whoLosesTheirServerGoesOnAtTheOther();
    void aSeatHasOneWinnerAndOutlivesItsServer();
    void aPlaceOutlivesItsServer();
    void aPurchaseGoesOverBoth_data();
    void aPurchaseGoesOverBoth();

private:
    [[nodiscard]] bool startServer(std::size_t which, const QStringList &settings = {});
    [[nodiscard]] bool startBoth(const QStringList &settings = {});
    [[nodiscard]] int workAtBoth(int answers);
    [[nodiscard]] std::unique_ptr<TestTerminal> customerAt(std::size_t which, const QString &name);
    [[nodiscard]] static ShowtimeInfo largestShowtime(TestTerminal &terminal);

    std::unique_ptr<DatabaseFixture> m_fixture;
    QTemporaryDir m_folder;
    std::array<RealServer, 2> m_servers;
    std::vector<std::unique_ptr<CrashVisitor>> m_visitors;
};

void TwoServersTest::init()
{
    QVERIFY2(missingEngine(db::Engine::Postgres).isEmpty(),
             missingEngine(db::Engine::Postgres).constData());
    m_fixture = std::make_unique<DatabaseFixture>(db::Engine::Postgres);
}

void TwoServersTest::cleanup()
{
    m_visitors.clear();
    for (RealServer &server : m_servers) {
        server.kill();
    }
    m_fixture.reset();
}

bool TwoServersTest::startServer(std::size_t which, const QStringList &settings)
{
    const QStringList usual{u"booking/stranded_rule=0"_s,
                            u"payment/poll_seconds=1"_s,
                            u"throttle/terminal_burst=1000000"_s,
                            u"throttle/account_burst=1000000"_s};
    return m_servers.at(which).start(QStringLiteral(KARCIS_SERVER_PROGRAM),
                                     {u"--data"_s,
                                      m_folder.filePath(QString::number(which)),
                                      u"--postgres"_s,
                                      m_fixture->options().postgres,
                                      u"--demo"_s},
                                     usual + settings);
}

bool TwoServersTest::startBoth(const QStringList &settings)
{
    return startServer(0, settings) && startServer(1, settings);
}

std::unique_ptr<TestTerminal> TwoServersTest::customerAt(std::size_t which, const QString &name)
{
    auto terminal = std::make_unique<TestTerminal>(name, m_servers.at(which).connectTo());
    const bool isIn = terminal->waitOpen() && terminal->hello().ok() && terminal->join().ok();
    return isIn ? std::move(terminal) : nullptr;
}

ShowtimeInfo TwoServersTest::largestShowtime(TestTerminal &terminal)
{
    ShowtimeInfo largest;
    const auto films = terminal.ask(CatalogueFilms{});
    for (const Film &film : films ? films.value().films : std::vector<Film>()) {
        const auto reply = terminal.ask(CatalogueShowtimes{film.id});
        for (const ShowtimeInfo &one :
             reply ? reply.value().showtimes : std::vector<ShowtimeInfo>()) {
            if (one.seatsFree > largest.seatsFree && one.startsAt - reply.value().serverTime > 3h) {
                largest = one;
            }
        }
    }
    return largest;
}

int TwoServersTest::workAtBoth(int answers)
{
    int answered = 0;
    static_cast<void>(waitUntil([&] {
        for (const auto &visitor : m_visitors) {
            answered += visitor->step() ? 1 : 0;
        }
        return answered >= answers;
    }));
    return answered;
}

void TwoServersTest::whoLosesTheirServerGoesOnAtTheOther()
{
    constexpr int rounds = 8;
    constexpr int fewestAnswers = 40;
    const QStringList settings{u"queue/admissions_per_minute=1000000"_s,
                               u"booking/hold_seconds=3600"_s,
                               u"booking/payment_seconds=3600"_s};
    QVERIFY(startBoth(settings));
    SeededRandom random(20260105);
    std::array<std::size_t, 6> serverOf{};
    for (std::size_t i = 0; i < serverOf.size(); ++i) {
        serverOf.at(i) = i % 2;
        // They do not pay, so that all of the work is about seats and places.
        m_visitors.push_back(std::make_unique<CrashVisitor>(
            u"visitor%1"_s.arg(i), i + 1, CrashVisitor::Habit::OnlyHolds));
        const QString fault = m_visitors[i]->comeBack(m_servers.at(serverOf.at(i)).connectTo());
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    for (int round = 0; round < rounds; ++round) {
        const int wanted = fewestAnswers + random.below(40);
        QVERIFY(workAtBoth(wanted) >= wanted);
        const std::size_t dead = round % 2 == 0 ? 0 : 1;
        m_servers.at(dead).kill();
        for (std::size_t i = 0; i < serverOf.size(); ++i) {
            if (serverOf.at(i) == dead || random.below(3) == 0) {
                // Some change over without need, as a gateway that spreads its load lets them.
                serverOf.at(i) = 1 - dead;
                const QString fault = m_visitors[i]->comeBack(m_servers.at(1 - dead).connectTo());
                QVERIFY2(fault.isEmpty(),
                         qPrintable(u"Round %1, visitor %2: %3"_s.arg(round).arg(i).arg(fault)));
            }
        }
        QVERIFY(startServer(dead, settings));
        // The other half goes to the one that is new, so that the next kill hits somebody.
        for (std::size_t i = 0; i < serverOf.size(); i += 2) {
            serverOf.at(i) = dead;
            const QString fault = m_visitors[i]->comeBack(m_servers.at(dead).connectTo());
            QVERIFY2(fault.isEmpty(),
                     qPrintable(u"Round %1, visitor %2: %3"_s.arg(round).arg(i).arg(fault)));
        }
    }
}

void TwoServersTest::aSeatHasOneWinnerAndOutlivesItsServer()
{
    QVERIFY(
        startBoth({u"queue/gate=off"_s, u"booking/hold_seconds=10"_s, u"booking/max_seats=16"_s}));
    const auto first = customerAt(0, u"first"_s);
    const auto second = customerAt(1, u"second"_s);
    QVERIFY(first && second);
    const ShowtimeInfo showtime = largestShowtime(*first);
    const auto map = second->watch(showtime.id);
    QVERIFY(map.ok());
    std::vector<SeatId> seats;
    for (const SeatInfo &seat : map.value().seats) {
        if (seat.state == SeatState::Free && !seat.blocked && seat.pair.isEmpty()) {
            seats.push_back(seat.id);
        }
    }
    constexpr std::size_t fights = 20;
    QVERIFY(seats.size() > fights);
    std::vector<SeatId> firstHas;
    std::size_t secondHas = 0;
    for (std::size_t i = 0; i < fights; ++i) {
        const auto mine = first->send(SeatsHold{first->freshId(), showtime.id, {seats[i]}});
        const auto yours = second->send(SeatsHold{second->freshId(), showtime.id, {seats[i]}});
        QVERIFY(first->waitForAnswer(mine) && second->waitForAnswer(yours));
        const bool firstWon = std::holds_alternative<Reply>(*first->answerTo(mine));
        const bool secondWon = std::holds_alternative<Reply>(*second->answerTo(yours));
        // A fault of the database, such as a deadlock, would let nobody win.
        QVERIFY2(firstWon != secondWon, qPrintable(seats[i].text()));
        if (firstWon) {
            firstHas.push_back(seats[i]);
        } else {
            ++secondHas;
        }
    }
    qInfo("%zu seats for the first server, %zu for the second.", firstHas.size(), secondHas);
    if (firstHas.empty()) {
        firstHas.push_back(seats[fights]);
        QVERIFY(first->hold(showtime.id, {firstHas.front().text()}).ok());
    }
    m_servers[0].kill();
    // Nobody has to come back for it: what was held runs out at the server that is left.
    QVERIFY(second->release(showtime.id).ok());
    const QString wanted = firstHas.back().text();
    QCOMPARE(refusalOf(second->hold(showtime.id, {wanted})), RefusalCode::SeatTaken);
    QVERIFY(
        waitUntil([&] { return second->stateOf(showtime.id, wanted) == SeatState::Free; }, 30s));
    QVERIFY(second->hold(showtime.id, {wanted}).ok());
}

void TwoServersTest::aPlaceOutlivesItsServer()
{
    QVERIFY(startBoth({u"queue/max_active=1"_s, u"queue/grace_seconds=5"_s}));
    const auto inside = customerAt(0, u"inside"_s);
    auto waiting = customerAt(0, u"waiting"_s);
    const auto later = customerAt(1, u"later"_s);
    QVERIFY(inside && waiting && later);
    const auto place = inside->ask(QueueJoin{});
    QVERIFY(place.ok());
    QCOMPARE(place.value().place.state, PlaceState::Inside);
    const auto before = waiting->ask(QueueJoin{});
    QVERIFY(before.ok());
    QCOMPARE(before.value().place.state, PlaceState::Waiting);
    const auto behind = later->ask(QueueJoin{});
    QVERIFY(behind.ok());
    QCOMPARE(behind.value().place.ahead, 1);
    m_servers[0].kill();

    const QString token = waiting->token();
    waiting = std::make_unique<TestTerminal>(u"waiting"_s, m_servers[1].connectTo());
    QVERIFY(waiting->waitOpen() && waiting->hello().ok() && waiting->resume(token).ok());
    const auto again = waiting->ask(QueueJoin{.placeId = before.value().place.id});
    QVERIFY(again.ok());
    QCOMPARE(again.value().place.state, PlaceState::Waiting);
    QCOMPARE(again.value().place.number, before.value().place.number);
    QCOMPARE(again.value().place.ahead, 0);

    // Who was inside never comes back, so the next one goes in, and not the one behind.
    const auto admitted = waiting->next<QueueAdmitted>(60s);
    QVERIFY(admitted);
    QCOMPARE(admitted->place.id, before.value().place.id);
    QVERIFY(!later->next<QueueAdmitted>(0s));
}

void TwoServersTest::aPurchaseGoesOverBoth_data()
{
    QTest::addColumn<int>("paidAt");
    QTest::newRow("settled where the payment was asked for") << 1;
    QTest::newRow("settled at the other one") << 0;
}

/// Seats are chosen at one server and paid at the other: both know the same bank, as they would a real one.
void TwoServersTest::aPurchaseGoesOverBoth()
{
    QFETCH(int, paidAt);
    QVERIFY(startBoth({u"queue/gate=off"_s}));
    auto here = customerAt(0, u"buyer"_s);
    QVERIFY(here);
    const ShowtimeInfo showtime = largestShowtime(*here);
    const auto map = here->watch(showtime.id);
    QVERIFY(map.ok());
    const auto free = std::ranges::find_if(map.value().seats, [](const SeatInfo &seat) {
        return seat.state == SeatState::Free && !seat.blocked && seat.pair.isEmpty();
    });
    QVERIFY(free != map.value().seats.end());
    QVERIFY(here->hold(showtime.id, {free->id.text()}).ok());

    TestTerminal there(u"buyer-elsewhere"_s, m_servers[1].connectTo());
    QVERIFY(there.waitOpen() && there.hello().ok() && there.resume(here->token()).ok());
    QVERIFY(there.hello().value().simulatedPayments);
    const auto order = there.checkout(showtime.id);
    QVERIFY(order.ok());
    const OrderId id = order.value().order.id;
    QVERIFY(there.pay(id).ok());
    QVERIFY(waitUntil([&] {
        const auto payment = there.order(id).payment;
        return payment && payment->state == AttemptState::Pending;
    }));
    const AttemptId attempt = there.order(id).payment->id;
    TestTerminal &payer = paidAt == 0 ? *here : there;
    QVERIFY(payer.simulate(attempt, SimulatedOutcome::Approve).ok());
    // Either server tells so, and both have the ticket.
    QVERIFY(waitUntil([&] { return there.order(id).state == OrderState::Paid; }));
    QVERIFY(waitUntil([&] { return here->order(id).state == OrderState::Paid; }));
    QCOMPARE(here->order(id).tickets.size(), there.order(id).tickets.size());
    QCOMPARE(here->order(id).tickets.size(), 1);
}

QTEST_GUILESS_MAIN(TwoServersTest)
#include "two_servers_test.moc"
