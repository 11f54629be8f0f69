// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/query.h"
#include "support/server_fixture.h"

#include <QTest>

using namespace karcis;
using namespace karcis::test;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ScriptedProvider::Kind;

} // namespace

/// From an order to its money, with a payment provider that does what each test wants, on both databases.
class PaymentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { forEachEngine(); }

    void init();
    void cleanup();

    void settlesInTime();
    void declinedThenAnotherMethod();
    void oneOpenAttemptAtATime();
    void refusesToPayWhatIsOver();
    void cancelClosesTheDoorFirst();
    void timeOutClosesTheDoorFirst();
    void closeAnsweredSettledIsPaid();
    void chargeUnansweredWhileClosing();
    void lateMoneyGetsTheSeatsIfTheyAreFree();
    void lateMoneyGoesBackIfASeatIsTaken();
    void lateMoneyGoesBackOnceTheFilmHasBegun();
    void refusedRefundIsACaseForStaff();
    void paidTwiceGoesBack();
    void deniedAttemptSettlesWhileTheNextIsOpen();
    void deniedAttemptSettlesWhileTheNextIsClosing();
    void silentProviderIsAskedMoreAndMoreSeldom();
    void openPaymentsAreAskedFor();
    void repeatedReportsAreHarmless();
    void reversalIsACaseForStaff();
    void unknownAttemptsAreIgnored();
    void restartAsksForOpenPayments();
    void restartAsksForPaymentsThatWereGivenUp();
    void refundIsSentAgainAfterARestart();
    void chargeIsSentAgainAfterARestart();
    void onlyASimulatedProviderCanBeSimulated();
    void simulatedOutcomes();

private:
    void setTheStage(ServerFixtureOptions options);
    /// An order of Sari's seats A1 and A2 (80000), with a payment that the provider knows.
    [[nodiscard]] OrderInfo awaiting();

    [[nodiscard]] OrderInfo now(const OrderInfo &order) { return m_sari->order(order.id); }

    [[nodiscard]] ScriptedProvider &provider() { return m_stage->provider(); }

    void report(const AttemptId &attempt, AttemptState state);
    [[nodiscard]] int countOf(QStringView table);

    std::unique_ptr<ServerFixture> m_stage;
    std::unique_ptr<TestTerminal> m_sari;
    std::unique_ptr<TestTerminal> m_budi;
    const ShowtimeId m_show = small_cinema::afternoon();
};

void PaymentsTest::init()
{
    setTheStage({.scriptedProvider = true});
}

void PaymentsTest::setTheStage(ServerFixtureOptions options)
{
    cleanup();
    QFETCH_GLOBAL(QString, engine);
    options.engine = engine == u"sqlite"_s ? db::Engine::Sqlite : db::Engine::Postgres;
    const QByteArray missing = missingEngine(options.engine);
    QVERIFY2(missing.isEmpty(), missing.constData());
    m_stage = std::make_unique<ServerFixture>(options);
    m_sari = m_stage->customer(u"sari"_s);
    m_budi = m_stage->customer(u"budi"_s);
}

void PaymentsTest::cleanup()
{
    m_sari.reset();
    m_budi.reset();
    m_stage.reset();
}

OrderInfo PaymentsTest::awaiting()
{
    if (!m_sari->hold(m_show, {u"A1"_s, u"A2"_s})) {
        return {};
    }
    const Result<OrderReply> draft = m_sari->checkout(m_show);
    if (!draft || !m_sari->pay(draft.value().order.id)) {
        return {};
    }
    m_stage->settle();
    return m_sari->order(draft.value().order.id);
}

void PaymentsTest::report(const AttemptId &attempt, AttemptState state)
{
    provider().report(attempt, state);
    m_stage->settle();
}

int PaymentsTest::countOf(QStringView table)
{
    db::Query query(m_stage->stores().database, u"SELECT COUNT(*) FROM "_s + table.toString());
    return query.firstRow() ? query.integer(0) : -1;
}

void PaymentsTest::settlesInTime()
{
    const OrderInfo order = awaiting();
    QCOMPARE(order.state, OrderState::Awaiting);
    QVERIFY(order.payment.has_value());
    QCOMPARE(order.payment->state, AttemptState::Pending);
    QVERIFY(order.payment->qrText.contains(order.payment->id.text()));
    QCOMPARE(provider().charges().size(), std::size_t(1));
    QCOMPARE(provider().charges().front().amount.amount, 80'000);
    QCOMPARE(provider().charges().front().expiresAt, order.expiresAt);

    report(order.payment->id, AttemptState::Settled);
    const OrderInfo paid = now(order);
    QCOMPARE(paid.state, OrderState::Paid);
    QCOMPARE(paid.bookingCode.size(), 6);
    QCOMPARE(paid.tickets.size(), std::size_t(2));
    QVERIFY(paid.tickets.front().code != paid.tickets.back().code);
    QCOMPARE(m_budi->stateOf(m_show, u"A1"_s), SeatState::Sold);
    QCOMPARE(m_stage->stores().outbox.openCount(), 0);
    // Paid is paid: no cancelling and no time-out any more.
    QCOMPARE(m_sari->cancel(order.id).value().order.state, OrderState::Paid);
    m_stage->pass(421s);
    QCOMPARE(now(order).state, OrderState::Paid);
    QCOMPARE(m_budi->stateOf(m_show, u"A2"_s), SeatState::Sold);
}

void PaymentsTest::declinedThenAnotherMethod()
{
    const OrderInfo order = awaiting();
    report(order.payment->id, AttemptState::Denied);
    const OrderInfo declined = now(order);
    QCOMPARE(declined.state, OrderState::Awaiting);
    QCOMPARE(declined.payment->state, AttemptState::Denied);
    QCOMPARE(declined.expiresAt, order.expiresAt);
    QCOMPARE(m_budi->stateOf(m_show, u"A1"_s), SeatState::Held);

    m_stage->pass(100s);
    QVERIFY(m_sari->pay(order.id, PaymentMethod::VirtualAccount).ok());
    m_stage->settle();
    const OrderInfo second = now(order);
    QVERIFY(second.payment->id != order.payment->id);
    QCOMPARE(second.payment->method, PaymentMethod::VirtualAccount);
    QVERIFY(!second.payment->accountNumber.isEmpty());
    QVERIFY(second.payment->qrText.isEmpty());
    QCOMPARE(second.expiresAt, order.expiresAt);
    report(second.payment->id, AttemptState::Settled);
    QCOMPARE(now(order).state, OrderState::Paid);
    QCOMPARE(countOf(u"refund"), 0);
}

void PaymentsTest::oneOpenAttemptAtATime()
{
    const OrderInfo order = awaiting();
    QCOMPARE(refusalOf(m_sari->pay(order.id)), RefusalCode::PaymentUnderWay);
    report(order.payment->id, AttemptState::Denied);
    // Cash is taken at a counter only, and this provider has no cards.
    QCOMPARE(refusalOf(m_sari->pay(order.id, PaymentMethod::Cash)),
             RefusalCode::PaymentMethodUnknown);
    QCOMPARE(refusalOf(m_sari->pay(order.id, PaymentMethod::Card)),
             RefusalCode::PaymentMethodUnknown);
    QCOMPARE(provider().count(Kind::Charge), 1);
    const std::vector<PaymentMethod> expected{PaymentMethod::Qris, PaymentMethod::VirtualAccount};
    QCOMPARE(m_sari->ask(PaymentMethods{}).value().methods, expected);
}

void PaymentsTest::refusesToPayWhatIsOver()
{
    setTheStage({.scriptedProvider = true, .started = false});
    QVERIFY(m_sari->hold(m_show, {u"A1"_s}).ok());
    const OrderId id = m_sari->checkout(m_show).value().order.id;
    m_stage->clock.advance(420s);
    QCOMPARE(refusalOf(m_sari->pay(id)), RefusalCode::OrderExpired);
    m_stage->server().tick();
    m_stage->settle();
    QCOMPARE(refusalOf(m_sari->pay(id)), RefusalCode::OrderClosed);
    QCOMPARE(provider().count(Kind::Charge), 0);
}

void PaymentsTest::cancelClosesTheDoorFirst()
{
    const OrderInfo order = awaiting();
    const Result<OrderReply> cancelled = m_sari->cancel(order.id);
    QVERIFY(cancelled.ok());
    QCOMPARE(cancelled.value().order.state, OrderState::Closing);
    m_stage->settle();
    QCOMPARE(provider().count(Kind::Close), 1);
    // Nobody gets the seats while money may still arrive.
    QCOMPARE(refusalOf(m_budi->hold(m_show, {u"A1"_s})), RefusalCode::SeatTaken);
    report(order.payment->id, AttemptState::Cancelled);
    const OrderInfo over = now(order);
    QCOMPARE(over.state, OrderState::Cancelled);
    QCOMPARE(over.cancelReason, CancelReason::Customer);
    QVERIFY(m_budi->hold(m_show, {u"A1"_s}).ok());
    QCOMPARE(m_stage->stores().outbox.openCount(), 0);
}

void PaymentsTest::timeOutClosesTheDoorFirst()
{
    const OrderInfo order = awaiting();
    m_stage->pass(420s);
    QCOMPARE(now(order).state, OrderState::Closing);
    QCOMPARE(provider().count(Kind::Close), 1);
    QCOMPARE(refusalOf(m_budi->hold(m_show, {u"A1"_s})), RefusalCode::SeatTaken);
    QCOMPARE(refusalOf(m_sari->pay(order.id)), RefusalCode::OrderClosed);
    report(order.payment->id, AttemptState::Expired);
    QCOMPARE(now(order).state, OrderState::Cancelled);
    QCOMPARE(now(order).cancelReason, CancelReason::TimeOut);
    QVERIFY(m_budi->hold(m_show, {u"A1"_s, u"A2"_s}).ok());
}

void PaymentsTest::closeAnsweredSettledIsPaid()
{
    const OrderInfo order = awaiting();
    provider().manners.close = AttemptState::Settled;
    QCOMPARE(m_sari->cancel(order.id).value().order.state, OrderState::Closing);
    m_stage->settle();
    QCOMPARE(now(order).state, OrderState::Paid);
    QCOMPARE(now(order).tickets.size(), std::size_t(2));
    QCOMPARE(countOf(u"refund"), 0);
}

void PaymentsTest::chargeUnansweredWhileClosing()
{
    provider().manners.charge = std::nullopt;
    const OrderInfo order = awaiting();
    QCOMPARE(order.payment->state, AttemptState::Intent);
    QCOMPARE(m_sari->cancel(order.id).value().order.state, OrderState::Closing);
    m_stage->settle();
    // A close that overtakes its charge could be answered "unknown", and the charge be taken afterwards.
    QCOMPARE(provider().count(Kind::Close), 0);
    QCOMPARE(refusalOf(m_budi->hold(m_show, {u"A1"_s})), RefusalCode::SeatTaken);
    report(order.payment->id, AttemptState::Pending);
    QCOMPARE(provider().count(Kind::Close), 1);
    report(order.payment->id, AttemptState::Expired);
    QCOMPARE(now(order).state, OrderState::Cancelled);
    QVERIFY(m_budi->hold(m_show, {u"A1"_s}).ok());
}

void PaymentsTest::lateMoneyGetsTheSeatsIfTheyAreFree()
{
    provider().manners.close = AttemptState::Expired;
    const OrderInfo order = awaiting();
    m_stage->pass(420s);
    QCOMPARE(now(order).state, OrderState::Cancelled);
    // A hold that has run out is no obstacle, swept or not.
    QVERIFY(m_budi->hold(m_show, {u"A2"_s}).ok());
    m_stage->clock.advance(120s);
    report(order.payment->id, AttemptState::Settled);
    const OrderInfo paid = now(order);
    QCOMPARE(paid.state, OrderState::Paid);
    QCOMPARE(paid.tickets.size(), std::size_t(2));
    QVERIFY(!paid.bookingCode.isEmpty());
    QCOMPARE(m_budi->stateOf(m_show, u"A2"_s), SeatState::Sold);
    QCOMPARE(countOf(u"refund"), 0);
}

void PaymentsTest::lateMoneyGoesBackIfASeatIsTaken()
{
    provider().manners.close = AttemptState::Expired;
    const OrderInfo order = awaiting();
    m_stage->pass(420s);
    QVERIFY(m_budi->hold(m_show, {u"A2"_s}).ok());
    report(order.payment->id, AttemptState::Settled);
    QCOMPARE(now(order).state, OrderState::Refunding);
    QVERIFY(now(order).tickets.empty());
    // Neither of the two seats is kept back.
    QCOMPARE(m_budi->stateOf(m_show, u"A1"_s), SeatState::Free);
    QCOMPARE(m_budi->watch(m_show).value().hold.seats, seatIds({u"A2"_s}));
    QCOMPARE(provider().count(Kind::Refund), 1);
    QCOMPARE(provider().calls().back().amount, 80'000);

    Q_EMIT provider().refundReported({provider().calls().back().subject, true});
    m_stage->settle();
    QCOMPARE(now(order).state, OrderState::Refunded);
    QCOMPARE(m_stage->stores().cases.openCount(), 0);
    QCOMPARE(m_stage->stores().outbox.openCount(), 0);
}

void PaymentsTest::lateMoneyGoesBackOnceTheFilmHasBegun()
{
    provider().manners = {.close = AttemptState::Expired, .refund = true};
    const OrderInfo order = awaiting();
    m_stage->pass(3h);
    report(order.payment->id, AttemptState::Settled);
    QCOMPARE(now(order).state, OrderState::Refunded);
    QCOMPARE(m_budi->stateOf(m_show, u"A1"_s), SeatState::Free);
}

void PaymentsTest::refusedRefundIsACaseForStaff()
{
    provider().manners = {.close = AttemptState::Expired, .refund = false};
    const OrderInfo order = awaiting();
    m_stage->pass(420s);
    QVERIFY(m_budi->hold(m_show, {u"A1"_s}).ok());
    report(order.payment->id, AttemptState::Settled);
    QCOMPARE(now(order).state, OrderState::Refunding);
    const std::vector<db::StaffCase> cases = m_stage->stores().cases.ofOrder(order.id);
    QCOMPARE(cases.size(), std::size_t(1));
    QCOMPARE(cases.front().kind, u"refund"_s);
    QCOMPARE(cases.front().amount, 80'000);
    QCOMPARE(cases.front().attemptId, order.payment->id);
    QCOMPARE(m_stage->stores().orders.refund(order.payment->id.text())->state,
             db::RefundState::Manual);
    // Staff deals with it now; it is not tried behind their backs.
    m_stage->pass(300s);
    QCOMPARE(provider().count(Kind::Refund), 1);
}

void PaymentsTest::paidTwiceGoesBack()
{
    provider().manners.refund = true;
    const OrderInfo order = awaiting();
    report(order.payment->id, AttemptState::Denied);
    QVERIFY(m_sari->pay(order.id).ok());
    m_stage->settle();
    const AttemptId second = now(order).payment->id;
    report(second, AttemptState::Settled);
    QCOMPARE(now(order).state, OrderState::Paid);
    report(order.payment->id, AttemptState::Settled);
    QCOMPARE(now(order).state, OrderState::Paid);
    QCOMPARE(now(order).tickets.size(), std::size_t(2));
    QCOMPARE(countOf(u"refund"), 1);
    QCOMPARE(m_stage->stores().orders.refund(order.payment->id.text())->state,
             db::RefundState::Confirmed);
}

void PaymentsTest::deniedAttemptSettlesWhileTheNextIsOpen()
{
    provider().manners.refund = true;
    const OrderInfo order = awaiting();
    report(order.payment->id, AttemptState::Denied);
    QVERIFY(m_sari->pay(order.id).ok());
    m_stage->settle();
    const AttemptId second = now(order).payment->id;
    report(order.payment->id, AttemptState::Settled);
    QCOMPARE(now(order).state, OrderState::Paid);
    QCOMPARE(provider().calls().back(), (ScriptedProvider::Call{Kind::Close, second.text(), 0}));
    report(second, AttemptState::Settled);
    QCOMPARE(now(order).state, OrderState::Paid);
    QCOMPARE(m_stage->stores().orders.refund(second.text())->state, db::RefundState::Confirmed);
    QCOMPARE(m_stage->stores().outbox.openCount(), 0);
}

void PaymentsTest::deniedAttemptSettlesWhileTheNextIsClosing()
{
    const OrderInfo order = awaiting();
    report(order.payment->id, AttemptState::Denied);
    QVERIFY(m_sari->pay(order.id).ok());
    m_stage->settle();
    const AttemptId second = now(order).payment->id;
    QCOMPARE(m_sari->cancel(order.id).value().order.state, OrderState::Closing);
    m_stage->settle();
    QCOMPARE(provider().count(Kind::Close), 1);
    report(order.payment->id, AttemptState::Settled);
    QCOMPARE(now(order).state, OrderState::Paid);
    report(second, AttemptState::Expired);
    QCOMPARE(now(order).state, OrderState::Paid);
    QCOMPARE(m_stage->stores().outbox.openCount(), 0);
    QCOMPARE(m_stage->server().counters().databaseFaults, std::uint64_t(0));
}

void PaymentsTest::silentProviderIsAskedMoreAndMoreSeldom()
{
    provider().manners.charge = std::nullopt;
    const UtcTime begin = m_stage->clock.now();
    const OrderInfo order = awaiting();
    std::vector<qint64> sentAt{0};
    while (m_stage->clock.now() < begin + 400s) {
        const int before = provider().count(Kind::Charge);
        m_stage->pass(1s);
        if (provider().count(Kind::Charge) > before) {
            sentAt.push_back((m_stage->clock.now() - begin) / 1s);
        }
    }
    // Pauses of 2, 4, 8, 16, 32 and then 60 seconds.
    const std::vector<qint64> expected{0, 2, 6, 14, 30, 62, 122, 182, 242, 302, 362};
    QCOMPARE(sentAt, expected);
    for (const server::ChargeRequest &charge : provider().charges()) {
        QCOMPARE(charge.idempotencyKey, provider().charges().front().idempotencyKey);
    }
    const std::vector<db::StaffCase> cases = m_stage->stores().cases.ofOrder(order.id);
    QCOMPARE(cases.size(), std::size_t(1));
    QCOMPARE(cases.front().kind, u"provider-silent"_s);
}

void PaymentsTest::openPaymentsAreAskedFor()
{
    const OrderInfo order = awaiting();
    for (int i = 0; i < 4; ++i) {
        m_stage->pass(15s);
    }
    QCOMPARE(provider().count(Kind::Ask), 4);
    // A report that got lost is found this way.
    provider().manners.ask = AttemptState::Settled;
    m_stage->pass(15s);
    QCOMPARE(now(order).state, OrderState::Paid);
    m_stage->pass(60s);
    QCOMPARE(provider().count(Kind::Ask), 5);
}

void PaymentsTest::repeatedReportsAreHarmless()
{
    const OrderInfo order = awaiting();
    for (int i = 0; i < 3; ++i) {
        report(order.payment->id, AttemptState::Settled);
    }
    report(order.payment->id, AttemptState::Pending);
    report(order.payment->id, AttemptState::Expired);
    const OrderInfo paid = now(order);
    QCOMPARE(paid.state, OrderState::Paid);
    QCOMPARE(paid.payment->state, AttemptState::Settled);
    QCOMPARE(countOf(u"ticket"), 2);
    QCOMPARE(countOf(u"refund"), 0);
    QCOMPARE(m_stage->server().counters().databaseFaults, std::uint64_t(0));
}

void PaymentsTest::reversalIsACaseForStaff()
{
    const OrderInfo order = awaiting();
    report(order.payment->id, AttemptState::Settled);
    report(order.payment->id, AttemptState::Reversed);
    report(order.payment->id, AttemptState::Reversed);
    const std::vector<db::StaffCase> cases = m_stage->stores().cases.ofOrder(order.id);
    QCOMPARE(cases.size(), std::size_t(1));
    QCOMPARE(cases.front().kind, u"reversal"_s);
    QCOMPARE(now(order).state, OrderState::Paid);
}

void PaymentsTest::unknownAttemptsAreIgnored()
{
    const OrderInfo order = awaiting();
    report(AttemptId(u"somebody-else"_s), AttemptState::Settled);
    Q_EMIT provider().refundReported({u"nothing"_s, true});
    m_stage->settle();
    QCOMPARE(now(order).state, OrderState::Awaiting);
    QCOMPARE(m_stage->server().counters().databaseFaults, std::uint64_t(0));
}

void PaymentsTest::restartAsksForOpenPayments()
{
    const OrderInfo order = awaiting();
    m_stage->stop();
    provider().manners.ask = AttemptState::Settled;
    m_stage->clock.advance(1s);
    m_stage->start();
    m_stage->settle();
    QCOMPARE(provider().count(Kind::Ask), 1);
    m_sari = m_stage->customer(u"sari"_s);
    QCOMPARE(now(order).state, OrderState::Paid);
}

void PaymentsTest::restartAsksForPaymentsThatWereGivenUp()
{
    provider().manners.close = AttemptState::Expired;
    const OrderInfo order = awaiting();
    m_stage->pass(420s);
    QCOMPARE(now(order).state, OrderState::Cancelled);
    // The late money arrives while nobody is there to hear of it.
    m_stage->stop();
    provider().manners.ask = AttemptState::Settled;
    m_stage->clock.advance(60s);
    m_stage->start();
    m_stage->settle();
    m_sari = m_stage->customer(u"sari"_s);
    QCOMPARE(now(order).state, OrderState::Paid);
    QCOMPARE(now(order).tickets.size(), std::size_t(2));
}

void PaymentsTest::refundIsSentAgainAfterARestart()
{
    provider().manners.close = AttemptState::Expired;
    const OrderInfo order = awaiting();
    m_stage->pass(420s);
    QVERIFY(m_budi->hold(m_show, {u"A2"_s}).ok());
    report(order.payment->id, AttemptState::Settled);
    QCOMPARE(now(order).state, OrderState::Refunding);
    const QString key = provider().calls().back().subject;
    m_stage->stop();
    provider().manners.refund = true;
    m_stage->clock.advance(60s);
    m_stage->start();
    m_stage->settle();
    // By the same key, so that the provider gives the money back once.
    QCOMPARE(provider().calls().back().subject, key);
    m_sari = m_stage->customer(u"sari"_s);
    QCOMPARE(now(order).state, OrderState::Refunded);
    QCOMPARE(m_stage->stores().cases.openCount(), 0);
}

void PaymentsTest::chargeIsSentAgainAfterARestart()
{
    provider().manners.charge = std::nullopt;
    const OrderInfo order = awaiting();
    m_stage->stop();
    m_stage->clock.advance(5s);
    m_stage->start();
    m_stage->settle();
    QCOMPARE(provider().count(Kind::Charge), 2);
    QCOMPARE(provider().charges().back().attempt, order.payment->id);
    QCOMPARE(provider().charges().back().idempotencyKey,
             provider().charges().front().idempotencyKey);
}

void PaymentsTest::onlyASimulatedProviderCanBeSimulated()
{
    const OrderInfo order = awaiting();
    QCOMPARE(refusalOf(m_sari->simulate(order.payment->id, SimulatedOutcome::Approve)),
             RefusalCode::Forbidden);
    QVERIFY(!m_sari->hello().value().simulatedPayments);
}

void PaymentsTest::simulatedOutcomes()
{
    setTheStage({});
    QVERIFY(m_sari->hello().value().simulatedPayments);
    const OrderInfo order = awaiting();
    QCOMPARE(order.payment->state, AttemptState::Pending);
    QVERIFY(m_sari->simulate(order.payment->id, SimulatedOutcome::Decline).ok());
    m_stage->settle();
    QCOMPARE(now(order).payment->state, AttemptState::Denied);
    QCOMPARE(refusalOf(m_sari->simulate(order.payment->id, SimulatedOutcome::Approve)),
             RefusalCode::OrderClosed);
    QVERIFY(m_sari->pay(order.id, PaymentMethod::VirtualAccount).ok());
    m_stage->settle();
    const PaymentInfo second = now(order).payment.value_or(PaymentInfo{});
    QCOMPARE(second.accountNumber.size(), 16);
    QVERIFY(m_sari->simulate(second.id, SimulatedOutcome::AnswerLate).ok());
    m_stage->pass(420s);
    QCOMPARE(now(order).state, OrderState::Cancelled);
    m_stage->pass(5s);
    QCOMPARE(now(order).state, OrderState::Paid);

    QVERIFY(m_budi->hold(m_show, {u"B1"_s}).ok());
    const OrderId third = m_budi->checkout(m_show).value().order.id;
    QVERIFY(m_budi->pay(third).ok());
    m_stage->settle();
    QVERIFY(m_budi->simulate(m_budi->order(third).payment->id, SimulatedOutcome::NeverAnswer).ok());
    m_stage->pass(420s);
    QCOMPARE(m_budi->order(third).state, OrderState::Cancelled);
    m_stage->pass(1h);
    QCOMPARE(m_budi->order(third).state, OrderState::Cancelled);
}

QTEST_GUILESS_MAIN(PaymentsTest)
#include "payments_test.moc"
