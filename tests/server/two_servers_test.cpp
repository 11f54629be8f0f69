// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "crash_visitor.h"
#include "db/migrator.h"
#include "db/query.h"
#include "db/simulated_payment_store.h"
#include "real_server.h"
#include "support/database_fixture.h"

#include <QElapsedTimer>
#include <QFile>
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
    void anOrderHasOneOutcomeWhoeverSettlesIt();
    void anUpgradeEndsOpenPaymentsWell_data();
    void anUpgradeEndsOpenPaymentsWell();

private:
    [[nodiscard]] bool startServer(std::size_t which, const QStringList &settings = {});
    [[nodiscard]] bool startBoth(const QStringList &settings = {});
    [[nodiscard]] int workAtBoth(int answers);
    [[nodiscard]] std::unique_ptr<TestTerminal> customerAt(std::size_t which, const QString &name);
    [[nodiscard]] static ShowtimeInfo largestShowtime(TestTerminal &terminal);
    /// Seats that one may hold one by one.
    [[nodiscard]] static QStringList freeSeats(TestTerminal &terminal, const ShowtimeId &showtime);
    /// Orders a seat and begins to pay; nothing if that does not work.
    [[nodiscard]] static std::optional<OrderInfo>
    beginToPay(TestTerminal &terminal, const ShowtimeId &showtime, const QString &seat);

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

QStringList TwoServersTest::freeSeats(TestTerminal &terminal, const ShowtimeId &showtime)
{
    QStringList free;
    const auto map = terminal.watch(showtime);
    for (const SeatInfo &seat : map ? map.value().seats : std::vector<SeatInfo>()) {
        if (seat.state == SeatState::Free && !seat.blocked && seat.pair.isEmpty()) {
            free.append(seat.id.text());
        }
    }
    return free;
}

std::optional<OrderInfo>
TwoServersTest::beginToPay(TestTerminal &terminal, const ShowtimeId &showtime, const QString &seat)
{
    const bool held = terminal.hold(showtime, {seat}).ok();
    const auto order = terminal.checkout(showtime);
    if (!held || !order || !terminal.pay(order.value().order.id).ok()) {
        return std::nullopt;
    }
    std::optional<OrderInfo> pending;
    static_cast<void>(waitUntil([&] {
        OrderInfo now = terminal.order(order.value().order.id);
        if (now.payment && now.payment->state == AttemptState::Pending) {
            pending = now;
        }
        return pending.has_value();
    }));
    return pending;
}

/// The payer approves at one server and declines at the other at the same moment.
void TwoServersTest::anOrderHasOneOutcomeWhoeverSettlesIt()
{
    static constexpr int purchases = 12;
    QVERIFY(startBoth({u"queue/gate=off"_s}));
    const auto here = customerAt(0, u"buyer"_s);
    QVERIFY(here);
    TestTerminal there(u"buyer-elsewhere"_s, m_servers[1].connectTo());
    QVERIFY(there.waitOpen() && there.hello().ok() && there.resume(here->token()).ok());
    const ShowtimeInfo showtime = largestShowtime(*here);
    const QStringList seats = freeSeats(*here, showtime.id);
    int sold = 0;
    for (int i = 0; i < purchases; ++i) {
        const auto order = beginToPay(*here, showtime.id, seats.at(i));
        QVERIFY(order.has_value());
        TestTerminal &first = i % 2 == 0 ? *here : there;
        TestTerminal &second = i % 2 == 0 ? there : *here;
        const AttemptId attempt = order->payment->id;
        const auto yes = first.send(PaymentSimulate{attempt, SimulatedOutcome::Approve});
        const auto no = second.send(PaymentSimulate{attempt, SimulatedOutcome::Decline});
        QVERIFY(first.waitForAnswer(yes) && second.waitForAnswer(no));
        QVERIFY(waitUntil(
            [&] { return here->order(order->id).payment->state != AttemptState::Pending; }));
        const OrderInfo ended = here->order(order->id);
        const bool isPaid = ended.state == OrderState::Paid;
        QCOMPARE(ended.payment->state, isPaid ? AttemptState::Settled : AttemptState::Denied);
        QCOMPARE(ended.tickets.size(), isPaid ? 1U : 0U);
        QCOMPARE(there.order(order->id), ended);
        sold += isPaid ? 1 : 0;
        QVERIFY(isPaid || there.cancel(order->id).ok());
        QVERIFY(waitUntil([&] {
            const OrderState state = here->order(order->id).state;
            return state == OrderState::Paid || state == OrderState::Cancelled;
        }));
    }
    QCOMPARE(freeSeats(*here, showtime.id).size(), seats.size() - sold);
}

void TwoServersTest::anUpgradeEndsOpenPaymentsWell_data()
{
    QTest::addColumn<bool>("fileIsThere");
    QTest::newRow("beside the file of the version before") << true;
    QTest::newRow("on another machine") << false;
}

/// Before version 0016 of the schema each server had a bank of its own in a file. A visitor is about to pay when it is
/// replaced by this one.
void TwoServersTest::anUpgradeEndsOpenPaymentsWell()
{
    QFETCH(bool, fileIsThere);
    QVERIFY(startServer(0, {u"queue/gate=off"_s}));
    auto buyer = customerAt(0, u"buyer"_s);
    QVERIFY(buyer);
    const ShowtimeInfo showtime = largestShowtime(*buyer);
    const auto order = beginToPay(*buyer, showtime.id, freeSeats(*buyer, showtime.id).constFirst());
    QVERIFY(order.has_value());
    m_servers[0].kill();
    const QString file = m_folder.filePath(u"0/simulated-provider.sqlite"_s);
    if (fileIsThere) {
        db::Database former({.engine = db::Engine::Sqlite, .sqliteFile = file});
        db::Migrator(former, {db::SimulatedPaymentStore::migrations().front()}).migrate(UtcTime{});
        db::Query(former,
                  u"INSERT INTO payment (attempt_id, amount, state, instruction, late)"
                  " VALUES (?, ?, 'pending', 'SIMULASI', 0)")
            .bind(order->payment->id, order->total.amount)
            .exec();
    }
    m_fixture->database().execute(u"DELETE FROM simulated_payment");

    QVERIFY(startServer(0, {u"queue/gate=off"_s}));
    QVERIFY(!QFile::exists(file));
    const QString token = buyer->token();
    buyer = std::make_unique<TestTerminal>(u"buyer"_s, m_servers[0].connectTo());
    QVERIFY(buyer->waitOpen() && buyer->hello().ok() && buyer->resume(token).ok());
    if (fileIsThere) {
        QVERIFY(buyer->simulate(order->payment->id, SimulatedOutcome::Approve).ok());
        QVERIFY(waitUntil([&] { return buyer->order(order->id).state == OrderState::Paid; }));
    } else {
        // A bank that knows of nothing takes no money either, and the seats go free.
        QVERIFY(buyer->cancel(order->id).ok());
        QVERIFY(waitUntil([&] { return buyer->order(order->id).state == OrderState::Cancelled; }));
        QVERIFY(buyer->hold(showtime.id, {order->seats.front().id.text()}).ok());
    }
}

QTEST_GUILESS_MAIN(TwoServersTest)
#include "two_servers_test.moc"
