// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "support/server_fixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace karcis;
using namespace karcis::test;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

server::Settings strictSettings()
{
    server::Settings settings = unthrottled();
    settings.terminalPerSecond = 10;
    settings.terminalBurst = 20;
    return settings;
}

/// A line that remembers how many transactions there had been when something was handed to the system.
class NotingChannel final : public Channel
{
public:
    NotingChannel(const server::Server &server, std::vector<std::uint64_t> &batchesBefore)
        : m_server(server)
        , m_batchesBefore(batchesBefore)
    { }

    void ask(const QByteArray &frame) { Q_EMIT received(frame); }

    void send(const QByteArray &) override { ++m_unsent; }

    void flush() override
    {
        m_batchesBefore.insert(
            m_batchesBefore.end(), std::exchange(m_unsent, 0), m_server.counters().batches);
    }

    void close() override { }

    [[nodiscard]] bool isOpen() const override { return true; }

    [[nodiscard]] qint64 bytesWaiting() const override { return 0; }

private:
    const server::Server &m_server;
    std::vector<std::uint64_t> &m_batchesBefore;
    std::size_t m_unsent = 0;
};

} // namespace

/// What the whole server does when somebody asks too much, or when there is too much to do.
class ThrottleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { setTheStage(strictSettings()); }

    void cleanup() { m_stage.reset(); }

    void aRefusedRequestCausesNoWork();
    void aRefusalDoesNotWaitForATransaction();
    void waitingAsToldIsEnough();
    void tenTimesTheBudgetHurtsNobodyElse();
    void everybodyHasTheirTurnInABatch();
    void whoGoesOnAllTheSameIsCutOff();
    void aNewConnectionIsNoNewBudget();
    void whoIsCutOffComesBackToTheSame();
    void anAccountHasOneBudgetOnAllItsTerminals();
    void logInsHaveABudgetOfTheirOwn();
    void handshakesHaveABudgetPerAddress();
    void overloadShedsBrowsingButNeverPayment();

private:
    void setTheStage(const server::Settings &settings)
    {
        m_stage.reset();
        m_stage = std::make_unique<ServerFixture>(ServerFixtureOptions{.settings = settings});
    }

    /// Sends as many as that at once and says how many were refused for it.
    int flood(TestTerminal &terminal, int count);

    std::unique_ptr<ServerFixture> m_stage;
    const ShowtimeId m_show = small_cinema::afternoon();
};

int ThrottleTest::flood(TestTerminal &terminal, int count)
{
    std::vector<std::int64_t> calls;
    for (int i = 0; i < count; ++i) {
        calls.push_back(terminal.send(CatalogueFilms{}));
        if (calls.size() % (limits::callsInFlight / 2) == 0) {
            m_stage->settle();
        }
    }
    int refused = 0;
    for (const std::int64_t call : calls) {
        const bool answered = terminal.waitForAnswer(call);
        const auto *refusal = answered ? std::get_if<Refusal>(terminal.answerTo(call)) : nullptr;
        refused += refusal != nullptr && refusal->code == RefusalCode::RateLimited ? 1 : 0;
    }
    return refused;
}

void ThrottleTest::aRefusedRequestCausesNoWork()
{
    const auto hasty = m_stage->terminal(u"hasty"_s);
    QCOMPARE(flood(*hasty, 30), 11);
    m_stage->settle();
    const std::uint64_t batches = m_stage->server().counters().batches;
    const std::uint64_t throttled = m_stage->server().counters().throttled;
    const Result<FilmsReply> refused = hasty->ask(CatalogueFilms{});
    QCOMPARE(refusalOf(refused), RefusalCode::RateLimited);
    QCOMPARE(refused.refusal().retryAfter, std::optional(Millis(100)));
    // Not even its parameters are read: wrong ones are not found out.
    hasty->sendFrame(R"({"jsonrpc":"2.0","id":"x","method":"seats.hold","params":{"nonsense":1}})");
    QVERIFY(waitUntil([&] { return hasty->frames().back().contains(R"("id":"x")"); }));
    QVERIFY(hasty->frames().back().contains("rateLimited"));
    QCOMPARE(m_stage->server().counters().batches, batches);
    QCOMPARE(m_stage->server().counters().throttled, throttled + 2);
}

void ThrottleTest::aRefusalDoesNotWaitForATransaction()
{
    m_stage->settle();
    std::vector<std::uint64_t> batchesBefore;
    auto line = std::make_unique<NotingChannel>(m_stage->server(), batchesBefore);
    NotingChannel *hasty = line.get();
    m_stage->server().addChannel(std::move(line));
    const std::uint64_t batches = m_stage->server().counters().batches;
    const std::int64_t timed = m_stage->server().refusalTimes().count();
    // All in one turn of the event loop, as from one packet: the first ones wait for the transaction.
    static constexpr std::size_t tooMany = 5;
    for (std::size_t i = 0; i < limits::callsInFlight + tooMany; ++i) {
        hasty->ask(R"({"jsonrpc":"2.0","id":1,"method":"catalogue.films","params":{}})");
    }
    QVERIFY(batchesBefore.empty());
    static_cast<void>(m_stage->server().processQueue());
    QCOMPARE(batchesBefore.size(), limits::callsInFlight + tooMany);
    QCOMPARE(static_cast<std::size_t>(std::ranges::count(batchesBefore, batches)), tooMany);
    QVERIFY(m_stage->server().refusalTimes().count() >= timed + std::int64_t{tooMany});
}

void ThrottleTest::waitingAsToldIsEnough()
{
    const auto hasty = m_stage->terminal(u"hasty"_s);
    static_cast<void>(flood(*hasty, 25));
    for (int i = 0; i < 5; ++i) {
        const Result<FilmsReply> refused = hasty->ask(CatalogueFilms{});
        QCOMPARE(refusalOf(refused), RefusalCode::RateLimited);
        m_stage->clock.advance(refused.refusal().retryAfter.value_or(Millis(0)));
        QVERIFY(hasty->ask(CatalogueFilms{}).ok());
    }
}

void ThrottleTest::tenTimesTheBudgetHurtsNobodyElse()
{
    const auto honest = m_stage->customer(u"honest"_s);
    const auto abusive = m_stage->terminal(u"abusive"_s);
    int served = 0;
    int asked = 0;
    int refused = 0;
    for (int second = 0; second < 2; ++second) {
        for (int tenth = 0; tenth < 10; ++tenth) {
            refused += flood(*abusive, 10);
            const QString seat = u"A%1"_s.arg(1 + tenth % 2);
            const bool ok
                = tenth % 2 == 0 ? honest->hold(m_show, {seat}).ok() : honest->release(m_show).ok();
            served += ok ? 1 : 0;
            ++asked;
            m_stage->clock.advance(100ms);
        }
    }
    QCOMPARE(served, asked);
    QVERIFY2(refused >= 200 - 20 - 21, qPrintable(QString::number(refused)));
}

/// Both want the same seat. First come, first served would give it to the terminal that sent sixteen requests before.
void ThrottleTest::everybodyHasTheirTurnInABatch()
{
    const auto busy = m_stage->customer(u"busy"_s);
    const auto calm = m_stage->customer(u"calm"_s);
    m_stage->settle();
    std::int64_t last = 0;
    for (std::size_t i = 0; i + 1 < limits::callsInFlight; ++i) {
        static_cast<void>(busy->send(TicketList{}));
    }
    last = busy->send(SeatsHold{busy->freshId(), m_show, seatIds({u"A1"_s})});
    const std::int64_t only = calm->send(SeatsHold{calm->freshId(), m_show, seatIds({u"A1"_s})});
    QVERIFY(calm->waitForAnswer(only));
    QVERIFY(busy->waitForAnswer(last));
    QVERIFY(std::holds_alternative<Reply>(*calm->answerTo(only)));
    QVERIFY(std::holds_alternative<Refusal>(*busy->answerTo(last)));
}

void ThrottleTest::whoGoesOnAllTheSameIsCutOff()
{
    // One that comes back at once is one line in the log, and not one for each time.
    QTest::failOnWarning(QRegularExpression(u"cut off"_s));
    QTest::ignoreMessage(QtWarningMsg,
                         "connection refused: a terminal went on asking too often and was cut off");
    const auto honest = m_stage->customer(u"honest"_s);
    for (std::uint64_t times = 1; times <= 2; ++times) {
        const auto abusive = m_stage->terminal(u"abusive"_s);
        for (int i = 0; i < limits::refusalsAtOnce + 100 && abusive->isOpen(); ++i) {
            static_cast<void>(abusive->send(CatalogueFilms{}));
            m_stage->settle();
        }
        QVERIFY(waitUntil([&] { return !abusive->isOpen(); }));
        QCOMPARE(m_stage->server().counters().cutOff, times);
    }
    QVERIFY(honest->hold(m_show, {u"A1"_s}).ok());
    // A terminal that waits as it is told is never cut off.
    const auto patient = m_stage->terminal(u"patient"_s);
    for (int i = 0; i < 2 * limits::refusalsAtOnce; ++i) {
        if (const auto answer = patient->ask(CatalogueFilms{}); !answer) {
            m_stage->clock.advance(answer.refusal().retryAfter.value_or(Millis(0)));
        }
    }
    QVERIFY(patient->isOpen());
}

void ThrottleTest::aNewConnectionIsNoNewBudget()
{
    server::Settings settings;
    settings.terminalPerSecond = 10;
    settings.terminalBurst = 40;
    setTheStage(settings);
    auto eager = m_stage->terminal(u"eager"_s);
    QVERIFY(flood(*eager, 60) >= 20);
    eager->close();
    m_stage->settle();
    eager = m_stage->terminal(u"eager"_s);
    QCOMPARE(flood(*eager, 20), 20);
    // It may ask again when it had time enough, and nobody else waits with it.
    QCOMPARE(flood(*m_stage->terminal(u"calm"_s), 20), 0);
    m_stage->clock.advance(std::chrono::seconds(5));
    QCOMPARE(flood(*eager, 20), 0);
}

void ThrottleTest::whoIsCutOffComesBackToTheSame()
{
    const auto cutOff = [this](const TestTerminal &terminal) {
        m_stage->settle();
        return !terminal.isOpen();
    };
    auto abusive = m_stage->terminal(u"abusive"_s);
    for (int i = 0; i < 2 * limits::refusalsAtOnce && !cutOff(*abusive); ++i) {
        static_cast<void>(abusive->send(CatalogueFilms{}));
    }
    QVERIFY(cutOff(*abusive));
    abusive = m_stage->terminal(u"abusive"_s);
    int asked = 0;
    while (asked < limits::refusalsAtOnce && !cutOff(*abusive)) {
        static_cast<void>(abusive->send(CatalogueFilms{}));
        ++asked;
    }
    QVERIFY2(asked <= 2, qPrintable(QString::number(asked)));
}

void ThrottleTest::anAccountHasOneBudgetOnAllItsTerminals()
{
    server::Settings settings = unthrottled();
    settings.accountPerSecond = 10;
    settings.accountBurst = 20;
    setTheStage(settings);
    const auto first = m_stage->customer(u"sari"_s);
    const auto second = m_stage->customer(u"sari"_s);
    const auto other = m_stage->customer(u"budi"_s);
    QCOMPARE(flood(*first, 15) + flood(*second, 15), 10);
    QCOMPARE(flood(*other, 15), 0);
}

void ThrottleTest::logInsHaveABudgetOfTheirOwn()
{
    server::Settings settings = unthrottled();
    settings.loginsPerMinute = 6;
    settings.loginBurst = 3;
    setTheStage(settings);
    const auto guesser = m_stage->terminal(u"guesser"_s);
    const auto guess = [&](int i) {
        return guesser->ask(AccountLogin{u"victim%1@example.com"_s.arg(i), u"password"_s});
    };
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(refusalOf(guess(i)), RefusalCode::WrongCredentials);
    }
    const int hashed = m_stage->hasher().hashed();
    const auto refused = guess(3);
    QCOMPARE(refusalOf(refused), RefusalCode::RateLimited);
    QCOMPARE(refused.refusal().retryAfter, std::optional(Millis(10'000)));
    QCOMPARE(m_stage->hasher().hashed(), hashed);
    // Browsing goes on, and so do log-ins elsewhere.
    QVERIFY(guesser->ask(CatalogueFilms{}).ok());
    QVERIFY(m_stage->terminal(u"other"_s)->join().ok());
}

void ThrottleTest::handshakesHaveABudgetPerAddress()
{
    server::Settings settings;
    settings.handshakesPerSecond = 5;
    settings.handshakeBurst = 10;
    setTheStage(settings);
    server::Server &server = m_stage->server();
    int admitted = 0;
    for (int i = 0; i < 100; ++i) {
        admitted += server.admitHandshake(u"203.0.113.7"_s) ? 1 : 0;
    }
    QCOMPARE(admitted, 10);
    QVERIFY(server.admitHandshake(u"203.0.113.8"_s));
    // What is on this machine may be a gateway for all.
    for (int i = 0; i < 100; ++i) {
        QVERIFY(server.admitHandshake(u"127.0.0.1"_s));
    }
    m_stage->clock.advance(200ms);
    QVERIFY(server.admitHandshake(u"203.0.113.7"_s));
    QVERIFY(!server.admitHandshake(u"203.0.113.7"_s));
    settings.throttleLoopback = 1;
    setTheStage(settings);
    admitted = 0;
    for (int i = 0; i < 100; ++i) {
        admitted += m_stage->server().admitHandshake(u"127.0.0.1"_s) ? 1 : 0;
    }
    QCOMPARE(admitted, 10);
}

void ThrottleTest::overloadShedsBrowsingButNeverPayment()
{
    server::Settings settings = unthrottled();
    settings.overloadHigh = 100;
    settings.overloadLow = 50;
    setTheStage(settings);
    const auto buyer = m_stage->customer(u"buyer"_s);
    const auto other = m_stage->customer(u"other"_s);
    QVERIFY(buyer->hold(m_show, {u"A1"_s}).ok());
    // Each request is found to have waited a second, as if the disk were slow.
    while (m_stage->server().overloadLevel() < server::OverloadGuard::highestLevel) {
        const std::int64_t slow = buyer->send(PaymentMethods{});
        QVERIFY(waitUntil([&] { return m_stage->server().queueLength() > 0; }));
        m_stage->clock.advance(1s);
        QVERIFY(buyer->waitForAnswer(slow));
    }
    const auto films = other->ask(CatalogueFilms{});
    QCOMPARE(refusalOf(films), RefusalCode::Overloaded);
    QVERIFY(films.refusal().retryAfter.has_value());
    QCOMPARE(refusalOf(other->hold(m_show, {u"A2"_s})), RefusalCode::Overloaded);
    const auto order = buyer->checkout(m_show);
    QVERIFY(order.ok());
    QVERIFY(buyer->pay(order.value().order.id).ok());
    QVERIFY(buyer->cancel(order.value().order.id).ok());
    QVERIFY(other->release(m_show).ok());
    QCOMPARE(m_stage->server().counters().shedBrowsing, std::uint64_t(1));
    QCOMPARE(m_stage->server().counters().shedHolds, std::uint64_t(1));
    // The server's own work tells it that the rush is over.
    for (int i = 0; i < 5; ++i) {
        m_stage->pass(1s);
    }
    QCOMPARE(m_stage->server().overloadLevel(), 0);
    QVERIFY(other->hold(m_show, {u"A2"_s}).ok());
}

QTEST_GUILESS_MAIN(ThrottleTest)
#include "throttle_test.moc"
