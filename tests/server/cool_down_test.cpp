// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "support/server_fixture.h"

#include <QTest>

using namespace karcis;
using namespace karcis::test;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Chosen seats that run out again and again, on both databases.
class CoolDownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { forEachEngine(); }

    void init();

    void cleanup() { m_stage.reset(); }

    void theWaitGrows();
    void itIsBounded();
    void aRestartDoesNotForgive();
    void anotherTerminalDoesNotHelp();
    void aTerminalHasALimitOfItsOwn();
    void payingForgives();
    void timeForgives();
    void givingBackIsNoLapse();
    void severalSeatsAreOneLapse();
    void aSeatThatSomebodyElseTakesHasRunOut();
    void givingTheSameSeatsBackLateIsBlocking();
    void whoChangesTheirMindLateIsNoBlocker();

private:
    /// Lets a choice run out.
    void lapse(TestTerminal &terminal, const QStringList &seats = {u"A1"_s});
    /// How long the terminal must wait; nothing if it may choose, which it then gives back.
    [[nodiscard]] std::optional<Millis> waitOf(TestTerminal &terminal);

    std::unique_ptr<ServerFixture> m_stage;
    const ShowtimeId m_show = small_cinema::evening();
};

void CoolDownTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    server::Settings settings = unthrottled();
    settings.accountLapses = 2;
    settings.terminalLapses = 4;
    settings.firstCoolDown = 60s;
    settings.longestCoolDown = 200s;
    m_stage = std::make_unique<ServerFixture>(ServerFixtureOptions{
        .engine = engine == u"sqlite"_s ? db::Engine::Sqlite : db::Engine::Postgres,
        .settings = settings});
}

void CoolDownTest::lapse(TestTerminal &terminal, const QStringList &seats)
{
    const auto held = terminal.hold(m_show, seats);
    QVERIFY2(held.ok(), qPrintable(terminal.name()));
    m_stage->pass(121s);
}

std::optional<Millis> CoolDownTest::waitOf(TestTerminal &terminal)
{
    const auto held = terminal.hold(m_show, {u"A1"_s});
    if (held.ok()) {
        static_cast<void>(terminal.release(m_show));
        return std::nullopt;
    }
    return held.refusal().code == RefusalCode::CoolingDown ? held.refusal().retryAfter : Millis(-1);
}

void CoolDownTest::theWaitGrows()
{
    const auto blocker = m_stage->customer(u"blocker"_s);
    lapse(*blocker);
    lapse(*blocker);
    QCOMPARE(waitOf(*blocker), std::nullopt);
    lapse(*blocker);
    QCOMPARE(waitOf(*blocker), std::optional(Millis(60s)));
    // Nobody else has to.
    QCOMPARE(waitOf(*m_stage->customer(u"other"_s)), std::nullopt);
    m_stage->pass(59s);
    QCOMPARE(waitOf(*blocker), std::optional(Millis(1s)));
    m_stage->pass(1s);
    QCOMPARE(waitOf(*blocker), std::nullopt);
    lapse(*blocker);
    QCOMPARE(waitOf(*blocker), std::optional(Millis(120s)));
}

void CoolDownTest::itIsBounded()
{
    const auto blocker = m_stage->customer(u"blocker"_s);
    for (int i = 0; i < 8; ++i) {
        lapse(*blocker);
        const std::optional<Millis> wait = waitOf(*blocker);
        QVERIFY(!wait || (*wait > 0ms && *wait <= 200s));
        m_stage->pass(wait.value_or(Millis(0)));
    }
}

void CoolDownTest::aRestartDoesNotForgive()
{
    {
        const auto blocker = m_stage->customer(u"blocker"_s);
        for (int i = 0; i < 3; ++i) {
            lapse(*blocker);
        }
    }
    m_stage->restart();
    QCOMPARE(waitOf(*m_stage->customer(u"blocker"_s)), std::optional(Millis(60s)));
}

void CoolDownTest::anotherTerminalDoesNotHelp()
{
    const auto blocker = m_stage->customer(u"blocker"_s);
    for (int i = 0; i < 3; ++i) {
        lapse(*blocker);
    }
    const auto elsewhere = m_stage->terminal(u"elsewhere"_s);
    QVERIFY(elsewhere->ask(AccountLogin{u"blocker@example.com"_s, u"rahasia sekali"_s}).ok());
    QCOMPARE(waitOf(*elsewhere), std::optional(Millis(60s)));
}

void CoolDownTest::aTerminalHasALimitOfItsOwn()
{
    const auto kiosk = m_stage->terminal(u"kiosk"_s);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(kiosk
                    ->ask(AccountRegister{
                        u"Tamu"_s, u"guest%1@example.com"_s.arg(i), u"rahasia sekali"_s})
                    .ok());
        lapse(*kiosk);
    }
    QVERIFY(kiosk->ask(AccountRegister{u"Tamu"_s, u"new@example.com"_s, u"rahasia sekali"_s}).ok());
    QCOMPARE(waitOf(*kiosk), std::optional(Millis(60s)));
}

void CoolDownTest::payingForgives()
{
    const auto buyer = m_stage->customer(u"buyer"_s);
    lapse(*buyer);
    lapse(*buyer);
    QVERIFY(buyer->hold(m_show, {u"A2"_s}).ok());
    const auto order = buyer->checkout(m_show);
    QVERIFY(order.ok());
    const auto paying = buyer->pay(order.value().order.id);
    QVERIFY(paying.ok());
    m_stage->settle();
    const OrderInfo open = buyer->order(order.value().order.id);
    QVERIFY(open.payment.has_value());
    QVERIFY(buyer->simulate(open.payment->id, SimulatedOutcome::Approve).ok());
    m_stage->settle();
    QCOMPARE(buyer->order(order.value().order.id).state, OrderState::Paid);
    lapse(*buyer);
    QCOMPARE(waitOf(*buyer), std::nullopt);
}

void CoolDownTest::timeForgives()
{
    const auto slow = m_stage->customer(u"slow"_s);
    lapse(*slow);
    lapse(*slow);
    m_stage->pass(61min);
    lapse(*slow);
    QCOMPARE(waitOf(*slow), std::nullopt);
}

void CoolDownTest::givingBackIsNoLapse()
{
    const auto undecided = m_stage->customer(u"undecided"_s);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(undecided->hold(m_show, {u"A1"_s}).ok());
        QVERIFY(undecided->release(m_show).ok());
        m_stage->pass(1s);
    }
    QCOMPARE(waitOf(*undecided), std::nullopt);
}

void CoolDownTest::severalSeatsAreOneLapse()
{
    const auto family = m_stage->customer(u"family"_s);
    lapse(*family, {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s});
    lapse(*family, {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s});
    QCOMPARE(waitOf(*family), std::nullopt);
}

/// Before the server has swept: whoever is quick must not hide that a choice ran out.
void CoolDownTest::aSeatThatSomebodyElseTakesHasRunOut()
{
    const auto blocker = m_stage->customer(u"blocker"_s);
    const auto quick = m_stage->customer(u"quick"_s);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(blocker->hold(m_show, {u"A1"_s}).ok());
        m_stage->clock.advance(120s);
        QVERIFY(quick->hold(m_show, {u"A1"_s}).ok());
        QVERIFY(quick->release(m_show).ok());
        QVERIFY(blocker->next<HoldExpired>());
    }
    QCOMPARE(waitOf(*blocker), std::optional(Millis(60s)));
    QCOMPARE(waitOf(*quick), std::nullopt);
}

void CoolDownTest::givingTheSameSeatsBackLateIsBlocking()
{
    const auto blocker = m_stage->customer(u"blocker"_s);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(waitOf(*blocker), std::nullopt);
        QVERIFY(blocker->hold(m_show, {u"A1"_s, u"A2"_s}).ok());
        m_stage->pass(119s);
        QVERIFY(blocker->release(m_show).ok());
    }
    QCOMPARE(waitOf(*blocker), std::optional(Millis(60s)));
}

void CoolDownTest::whoChangesTheirMindLateIsNoBlocker()
{
    const auto undecided = m_stage->customer(u"undecided"_s);
    for (const QString &seat : {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s, u"B1"_s, u"B2"_s}) {
        QVERIFY(undecided->hold(m_show, {seat}).ok());
        m_stage->pass(119s);
        QVERIFY(undecided->release(m_show).ok());
    }
    QCOMPARE(waitOf(*undecided), std::nullopt);
}

QTEST_GUILESS_MAIN(CoolDownTest)
#include "cool_down_test.moc"
