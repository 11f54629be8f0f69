// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "db/query.h"
#include "protocol/local_channel.h"
#include "server/server.h"
#include "server/simulated_provider.h"
#include "support/database_fixture.h"
#include "support/inline_hasher.h"
#include "support/manual_clock.h"
#include "support/queue_world.h"
#include "support/server_fixture.h"
#include "support/small_cinema.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <thread>

using namespace karcis;
using namespace karcis::server;
using namespace karcis::test;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Settings usual()
{
    Settings settings = unthrottled();
    settings.queue.gate = QueueGate::Off;
    settings.strandedRule = 0;
    settings.accountLapses = 1;
    settings.terminalLapses = 100;
    settings.maxSeats = 3;
    return settings;
}

/// One of several servers on a database, with connections and a clock of its own.
class Node
{
public:
    Node(const db::ConnectionOptions &options, std::uint64_t seed, const Settings &settings)
        : m_database(options)
        , m_bank(options)
        , m_random(seed)
        , m_provider(m_bank, clock, m_settings)
    {
        m_server = std::make_unique<Server>(ServerParts{.database = m_database,
                                                        .clock = clock,
                                                        .random = m_random,
                                                        .hasher = m_hasher,
                                                        .provider = m_provider,
                                                        .settings = settings});
        m_server->start();
        settle();
    }

    ManualClock clock;

    [[nodiscard]] Server &server() { return *m_server; }

    void settle()
    {
        QVERIFY(waitUntil([this] { return m_server->queueLength() == 0; }));
    }

    [[nodiscard]] std::unique_ptr<TestTerminal> terminal(const QString &name)
    {
        auto [mine, its] = LocalChannel::makePair();
        m_server->addChannel(std::move(its));
        auto made = std::make_unique<TestTerminal>(name, std::move(mine));
        const bool isThere = made->waitOpen() && made->hello().ok();
        return isThere ? std::move(made) : nullptr;
    }

private:
    Settings m_settings;
    db::Database m_database;
    db::Database m_bank;
    SeededRandom m_random;
    InlineHasher m_hasher;
    SimulatedProvider m_provider;
    std::unique_ptr<Server> m_server;
};

} // namespace

/// What one server knows is not what counts where another one writes to the same database.
class SharedDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPauseHoldsEverywhereAtOnce();
    void aStartOfASaleHoldsEverywhereAtOnce();
    void aMovedStartIsToldEverywhere();
    void aCoolDownHoldsEverywhereAtOnce();
    void givingBackLateCountsAtBothTogether();
    void theMostSeatsAreCountedOverAll();
    void aLogOutHoldsEverywhere();
    void seatsChosenElsewhereAreShown();
    void anOrderSettledElsewhereIsTold();
    void nobodyIsJudgedByHalfOfTheQueue();
    void aPaymentHasOneOutcome();
    void aLateSettlementIsReportedOnce();
    void theBankComesBack();
    void whatTheBankNeverSawIsACaseForPeople();

private:
    void start(const Settings &settings = usual());
    void pass(Millis time);
    [[nodiscard]] std::unique_ptr<TestTerminal> managerAt(std::size_t which);
    [[nodiscard]] std::unique_ptr<TestTerminal> customerAt(std::size_t which, const QString &name);
    /// The same person, logged in once more.
    [[nodiscard]] std::unique_ptr<TestTerminal> againAt(std::size_t which, const QString &name);

    std::unique_ptr<DatabaseFixture> m_fixture;
    std::unique_ptr<Stores> m_stores;
    std::array<std::unique_ptr<Node>, 2> m_nodes;
    const ShowtimeId m_show = small_cinema::afternoon();
};

void SharedDatabaseTest::init()
{
    QVERIFY2(missingEngine(db::Engine::Postgres).isEmpty(),
             "PostgreSQL is needed: packaging/with-postgres");
    m_fixture = std::make_unique<DatabaseFixture>(db::Engine::Postgres);
    m_fixture->migrate(ManualClock().now());
    m_stores = std::make_unique<Stores>(m_fixture->database());
    small_cinema::store(*m_stores, ManualClock().now());
}

void SharedDatabaseTest::cleanup()
{
    m_nodes = {};
    m_stores.reset();
    m_fixture.reset();
}

void SharedDatabaseTest::start(const Settings &settings)
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        m_nodes.at(i) = std::make_unique<Node>(m_fixture->options(), 100 + i, settings);
    }
}

void SharedDatabaseTest::pass(Millis time)
{
    for (const auto &node : m_nodes) {
        node->clock.advance(time);
    }
    for (const auto &node : m_nodes) {
        node->server().tick();
        node->settle();
    }
}

std::unique_ptr<TestTerminal> SharedDatabaseTest::customerAt(std::size_t which, const QString &name)
{
    auto terminal = m_nodes.at(which)->terminal(name);
    return terminal && terminal->join().ok() ? std::move(terminal) : nullptr;
}

std::unique_ptr<TestTerminal> SharedDatabaseTest::againAt(std::size_t which, const QString &name)
{
    auto terminal = m_nodes.at(which)->terminal(name);
    return terminal && terminal->logIn().ok() ? std::move(terminal) : nullptr;
}

std::unique_ptr<TestTerminal> SharedDatabaseTest::managerAt(std::size_t which)
{
    if (customerAt(which, u"manager"_s) == nullptr) {
        return nullptr;
    }
    const auto account = m_stores->accounts.byLogin(u"manager@example.com"_s);
    m_stores->accounts.setRole(account->id, Role::Manager);
    return againAt(which, u"manager"_s);
}

void SharedDatabaseTest::aPauseHoldsEverywhereAtOnce()
{
    start();
    const auto manager = managerAt(0);
    const auto customer = customerAt(1, u"customer"_s);
    QVERIFY(manager && customer);
    QVERIFY(customer->hold(m_show, {u"A1"_s}).ok());
    QVERIFY(manager->ask(AdminPauseSales{}).ok());
    QCOMPARE(refusalOf(customer->hold(m_show, {u"A2"_s})), RefusalCode::SalesPaused);
    const auto notice = customer->next<CinemaNotice>();
    QVERIFY(notice && notice->salesPaused);
    QVERIFY(manager->ask(AdminResumeSales{}).ok());
    QVERIFY(customer->hold(m_show, {u"A2"_s}).ok());
    QVERIFY(manager->ask(AdminSetLimit{.key = u"booking/max_seats"_s, .value = 2}).ok());
    QCOMPARE(refusalOf(customer->hold(m_show, {u"A3"_s})), RefusalCode::TooManySeats);
}

void SharedDatabaseTest::aStartOfASaleHoldsEverywhereAtOnce()
{
    start();
    const auto manager = managerAt(0);
    const auto customer = customerAt(1, u"customer"_s);
    QVERIFY(manager && customer);
    QVERIFY(customer->hold(m_show, {u"A1"_s}).ok());
    const UtcTime at = m_nodes[0]->clock.now() + 1h;
    QVERIFY(manager->ask(AdminSetSaleStart{.showtimeId = m_show, .saleStartsAt = at}).ok());
    QCOMPARE(refusalOf(customer->hold(m_show, {u"A2"_s})), RefusalCode::SaleNotStarted);
    QVERIFY(customer->next<CatalogueChanged>());
}

void SharedDatabaseTest::aMovedStartIsToldEverywhere()
{
    Settings settings = usual();
    settings.queue.gate = QueueGate::Buy;
    start(settings);
    const auto manager = managerAt(0);
    const auto customer = customerAt(1, u"customer"_s);
    QVERIFY(manager && customer);
    const UtcTime at = m_nodes[0]->clock.now() + 1h;
    QVERIFY(manager->ask(AdminSetSaleStart{.showtimeId = m_show, .saleStartsAt = at}).ok());
    const auto place = customer->ask(QueueJoin{.showtimeId = m_show});
    QVERIFY(place.ok());
    QCOMPARE(place.value().place.state, PlaceState::Early);
    QVERIFY(manager->ask(AdminSetSaleStart{.showtimeId = m_show, .saleStartsAt = at + 30min}).ok());
    pass(1s);
    const auto told = customer->next<QueuePosition>();
    QVERIFY(told.has_value());
    QCOMPARE(told->place.until, at + 30min);
}

void SharedDatabaseTest::aCoolDownHoldsEverywhereAtOnce()
{
    start();
    const auto here = customerAt(0, u"blocker"_s);
    const auto there = againAt(1, u"blocker"_s);
    QVERIFY(here && there);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(here->hold(m_show, {u"A1"_s}).ok());
        pass(121s);
        // So that the other one has just looked when the last choice runs out.
        QVERIFY(i == 1 || there->hold(m_show, {u"B1"_s}).ok());
        QVERIFY(i == 1 || there->release(m_show).ok());
    }
    QCOMPARE(refusalOf(there->hold(m_show, {u"B1"_s})), RefusalCode::CoolingDown);
}

void SharedDatabaseTest::givingBackLateCountsAtBothTogether()
{
    start();
    const auto here = customerAt(0, u"blocker"_s);
    const auto there = againAt(1, u"blocker"_s);
    QVERIFY(here && there);
    for (int i = 0; i < 3; ++i) {
        TestTerminal &one = i % 2 == 0 ? *here : *there;
        QVERIFY(one.hold(m_show, {u"A1"_s}).ok());
        pass(119s);
        QVERIFY(one.release(m_show).ok());
    }
    // The second and the third time count, and one is allowed.
    QCOMPARE(refusalOf(there->hold(m_show, {u"A1"_s})), RefusalCode::CoolingDown);
}

void SharedDatabaseTest::theMostSeatsAreCountedOverAll()
{
    Settings settings = usual();
    settings.accountLapses = 100;
    start(settings);
    const auto here = customerAt(0, u"family"_s);
    const auto there = againAt(1, u"family"_s);
    const auto other = customerAt(1, u"other"_s);
    QVERIFY(here && there && other);
    QVERIFY(here->hold(m_show, {u"A1"_s, u"A2"_s}).ok());
    QCOMPARE(refusalOf(there->hold(m_show, {u"A3"_s, u"A4"_s})), RefusalCode::TooManySeats);
    QVERIFY(there->hold(m_show, {u"A3"_s}).ok());
    QCOMPARE(refusalOf(here->hold(m_show, {u"A4"_s})), RefusalCode::TooManySeats);
    // Other people's and other showtimes' seats do not count, nor what ran out.
    QVERIFY(other->hold(m_show, {u"B1"_s, u"B2"_s, u"B3"_s}).ok());
    QVERIFY(there->hold(small_cinema::evening(), {u"A1"_s, u"A2"_s, u"A3"_s}).ok());
    QVERIFY(there->release(m_show).ok());
    for (const auto &node : m_nodes) {
        node->clock.advance(121s);
    }
    QVERIFY(there->hold(m_show, {u"A1"_s, u"A2"_s, u"A4"_s}).ok());
}

void SharedDatabaseTest::aLogOutHoldsEverywhere()
{
    start();
    const auto here = customerAt(0, u"customer"_s);
    const auto there = m_nodes[1]->terminal(u"elsewhere"_s);
    QVERIFY(here && there && there->resume(here->token()).ok());
    QVERIFY(there->hold(m_show, {u"A1"_s}).ok());
    QVERIFY(here->ask(AccountLogout{}).ok());
    for (const auto &node : m_nodes) {
        node->clock.advance(1s);
    }
    QCOMPARE(refusalOf(there->hold(m_show, {u"A2"_s})), RefusalCode::SessionExpired);
    QCOMPARE(refusalOf(there->ask(TicketList{})), RefusalCode::NotLoggedIn);
}

void SharedDatabaseTest::seatsChosenElsewhereAreShown()
{
    start();
    const auto here = customerAt(0, u"here"_s);
    const auto there = customerAt(1, u"there"_s);
    QVERIFY(here && there);
    QVERIFY(here->hold(m_show, {u"A1"_s}).ok());
    QVERIFY(there->watch(m_show).ok());
    QVERIFY(there->hold(m_show, {u"B1"_s}).ok());
    const auto own = there->next<SeatsChanged>();
    QVERIFY(own.has_value());
    QCOMPARE(own->held, std::vector<SeatId>{SeatId(u"B1"_s)});
    QVERIFY(here->hold(m_show, {u"A2"_s}).ok());
    QVERIFY(here->release(m_show, {u"A1"_s}).ok());
    pass(1s);
    const auto changed = there->next<SeatsChanged>();
    QVERIFY(changed.has_value());
    QCOMPARE(changed->held, std::vector<SeatId>{SeatId(u"A2"_s)});
    QCOMPARE(changed->free, std::vector<SeatId>{SeatId(u"A1"_s)});
    // What is known is not told again.
    pass(1s);
    QVERIFY(!there->next<SeatsChanged>(200ms));
}

void SharedDatabaseTest::anOrderSettledElsewhereIsTold()
{
    start();
    const auto here = customerAt(0, u"buyer"_s);
    const auto there = m_nodes[1]->terminal(u"elsewhere"_s);
    QVERIFY(here && there && there->resume(here->token()).ok());
    QVERIFY(here->hold(m_show, {u"A1"_s}).ok());
    const auto order = here->checkout(m_show);
    QVERIFY(order.ok());
    const OrderId id = order.value().order.id;
    QVERIFY(here->pay(id).ok());
    QVERIFY(waitUntil([&] {
        const auto payment = here->order(id).payment;
        return payment && payment->state == AttemptState::Pending;
    }));
    const AttemptId attempt = here->order(id).payment->id;
    QVERIFY(there->simulate(attempt, SimulatedOutcome::Approve).ok());
    m_nodes[1]->settle();
    pass(1s);
    std::optional<OrderChanged> told;
    do {
        told = here->next<OrderChanged>(5s);
    } while (told && told->order.state != OrderState::Paid);
    QVERIFY(told.has_value());
    QCOMPARE(told->order.tickets.size(), 1U);
}

/// A draw at another server: while it is read in steps, joins wait for all of it, and what has nothing to do with the
/// queue goes on.
void SharedDatabaseTest::nobodyIsJudgedByHalfOfTheQueue()
{
    static constexpr TerminalKey crowd = 2600;
    Settings settings = usual();
    settings.queue.gate = QueueGate::Buy;
    settings.queue.maxActive = 1;
    start(settings);
    const auto first = customerAt(1, u"first"_s);
    const auto second = customerAt(1, u"second"_s);
    const auto third = customerAt(1, u"third"_s);
    QVERIFY(first && second && third);
    db::Database beside(m_fixture->options());
    QueueWorld other(beside, 9);
    other.settings.queue = settings.queue;
    other.now = m_nodes[0]->clock.now();
    other.run([&](WorkContext &work) {
        for (TerminalKey terminal = 1; terminal <= crowd; ++terminal) {
            QVERIFY(other.queue().join({.terminal = terminal}, {}, work).ok());
        }
    });
    std::vector<std::int64_t> asked;
    for (const auto *terminal : {&first, &second, &third}) {
        asked.push_back((*terminal)->send(QueueJoin{}));
    }
    const auto own = second->send(TicketList{});
    const auto beyond = m_nodes[1]->terminal(u"catalogue"_s);
    QVERIFY(beyond && beyond->ask(CatalogueFilms{}).ok());
    QCOMPARE(first->answerTo(asked[0]), nullptr);
    QVERIFY(m_nodes[1]->server().queueLength() >= 3);
    QVERIFY(second->waitForAnswer(own));
    // In the order in which they asked, behind all who were there before.
    int ahead = static_cast<int>(crowd) - 1;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const TestTerminal &terminal = *std::array{first.get(), second.get(), third.get()}.at(i);
        QVERIFY(waitUntil([&] { return terminal.answerTo(asked[i]) != nullptr; }));
        const auto &reply = std::get<QueueReply>(std::get<Reply>(*terminal.answerTo(asked[i])));
        QCOMPARE(reply.place.state, PlaceState::Waiting);
        QCOMPARE(reply.place.ahead, ahead++);
    }
}

/// Two servers settle the same payment at the same moment, again and again, each on a thread of its own.
void SharedDatabaseTest::aPaymentHasOneOutcome()
{
    static constexpr int payments = 60;
    const ManualClock clock;
    const auto idOf = [](int i) {
        return AttemptId(u"attempt-%1"_s.arg(i));
    };
    {
        SimulatedProvider bank(m_fixture->database(), clock, usual());
        for (int i = 0; i < payments; ++i) {
            bank.charge({.attempt = idOf(i), .idempotencyKey = {}, .amount = {1000, {}}});
        }
    }
    std::array<std::vector<bool>, 2> taken;
    std::array<std::vector<AttemptState>, 2> reported;
    const auto work = [&](std::size_t which) {
        db::Database database(m_fixture->options());
        SimulatedProvider bank(database, clock, usual());
        QObject::connect(
            &bank, &PaymentProvider::reported, &bank, [&, which](const PaymentReport &report) {
                reported.at(which).push_back(report.state);
            });
        for (int i = 0; i < payments; ++i) {
            taken.at(which).push_back(bank.simulate(
                idOf(i), which == 0 ? SimulatedOutcome::Approve : SimulatedOutcome::Decline));
        }
    };
    std::thread one(work, 0);
    std::thread two(work, 1);
    one.join();
    two.join();
    db::SimulatedPaymentStore store(m_fixture->database());
    for (int i = 0; i < payments; ++i) {
        const auto index = static_cast<std::size_t>(i);
        QVERIFY(taken[0][index] != taken[1][index]);
        QCOMPARE(store.find(idOf(i))->state,
                 taken[0][index] ? AttemptState::Settled : AttemptState::Denied);
    }
    QCOMPARE(reported[0].size() + reported[1].size(), std::size_t{payments});
}

void SharedDatabaseTest::aLateSettlementIsReportedOnce()
{
    static constexpr int payments = 200;
    ManualClock clock;
    const Settings settings = usual();
    {
        SimulatedProvider bank(m_fixture->database(), clock, settings);
        for (int i = 0; i < payments; ++i) {
            const AttemptId id(u"attempt-%1"_s.arg(i));
            bank.charge({.attempt = id, .idempotencyKey = {}, .amount = {1000, {}}});
            QVERIFY(bank.simulate(id, SimulatedOutcome::AnswerLate));
            bank.close(id);
        }
    }
    clock.advance(settings.simulatedLateness + 1s);
    std::array<int, 2> reported{};
    const auto work = [&](std::size_t which) {
        db::Database database(m_fixture->options());
        SimulatedProvider bank(database, clock, settings);
        QObject::connect(
            &bank, &PaymentProvider::reported, &bank, [&, which] { ++reported.at(which); });
        for (int i = 0; i < 5; ++i) {
            bank.tick();
        }
    };
    std::thread one(work, 0);
    std::thread two(work, 1);
    one.join();
    two.join();
    QCOMPARE(reported[0] + reported[1], payments);
}

void SharedDatabaseTest::theBankComesBack()
{
    ManualClock clock;
    const Settings settings = usual();
    db::Database connection(m_fixture->options());
    SimulatedProvider bank(connection, clock, settings);
    const QSignalSpy reports(&bank, &PaymentProvider::reported);
    const AttemptId id(u"attempt"_s);
    bank.charge({.attempt = id, .idempotencyKey = {}, .amount = {1000, {}}});
    QCOMPARE(reports.size(), 1);
    int process = 0;
    {
        db::Query pid(connection, u"SELECT pg_backend_pid()");
        QVERIFY(pid.firstRow());
        process = pid.integer(0);
    }
    {
        db::Query kill(m_fixture->database(), u"SELECT pg_terminate_backend(?, 5000)");
        QVERIFY(kill.bind(process).firstRow());
    }
    // The question that finds the line dead is lost; the server repeats it.
    bank.ask(id);
    QCOMPARE(reports.size(), 1);
    bank.ask(id);
    QCOMPARE(reports.size(), 2);
    QVERIFY(bank.simulate(id, SimulatedOutcome::Approve));
    QCOMPARE(reports.size(), 3);
}

void SharedDatabaseTest::whatTheBankNeverSawIsACaseForPeople()
{
    ManualClock clock;
    const Settings settings = usual();
    SimulatedProvider bank(m_fixture->database(), clock, settings);
    std::vector<bool> confirmed;
    connect(&bank, &PaymentProvider::refundReported, this, [&](const RefundReport &report) {
        confirmed.push_back(report.confirmed);
    });
    bank.charge({.attempt = AttemptId(u"known"_s), .idempotencyKey = {}, .amount = {1000, {}}});
    bank.refund({u"known"_s, AttemptId(u"known"_s), {1000, {}}});
    bank.refund({u"strange"_s, AttemptId(u"strange"_s), {1000, {}}});
    QCOMPARE(confirmed, (std::vector<bool>{true, false}));
}

QTEST_GUILESS_MAIN(SharedDatabaseTest)
#include "shared_database_test.moc"
