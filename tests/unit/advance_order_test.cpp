// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "advance_driver.h"

#include <QTest>

using namespace karcis;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// From the checkout to the ticket, or to the page that says why there is none.
class AdvanceOrderTest : public QObject
{
    Q_OBJECT

private:
    static void startPayment(FlowDriver &driver)
    {
        driver.give(intents::StartPayment{PaymentMethod::Qris});
        protocol::OrderReply reply = driver.orderReply(OrderState::Awaiting);
        reply.order.payment = FlowDriver::payment(u"p1"_s, AttemptState::Pending);
        driver.reply(driver.last<protocol::PaymentStart>(), reply);
    }

private Q_SLOTS:
    void checkoutLeadsToThePaymentWithItsOwnCountdown();
    void aSlowAnswerDoesNotLengthenTheCountdown();
    void eachStateHasItsPage_data();
    void eachStateHasItsPage();
    void aPaymentIsStartedOnceAndShown();
    void onlyOfferedMethodsCanBeStarted();
    void waysToPayThatDoNotComeAreAskedForAgain();
    void aDeclinedPaymentIsSaidOnceAndAnotherCanBeTried();
    void aRefusedPaymentIsSaid_data();
    void aRefusedPaymentIsSaid();
    void atZeroTheServerIsAskedAndNotGuessed();
    void whileClosingThePageStaysAndAsks();
    void cancelledByTheCustomerIsSaid();
    void aCancellationThatCameTooLateShowsTheTicket_data();
    void aCancellationThatCameTooLateShowsTheTicket();
    void aRefusedCancellationLeavesTheOrder();
    void backCancelsAndShowsFreshSeats();
    void backWaitsUntilNoMoneyCanCome();
    void nobodyIsKeptWhileTheCounterMakesSure();
    void backGoesBackWithoutALineToo();
    void timeThatRanOutWithoutALineEndsThePaying();
    void homeCancelsAtOnceAndStillShowsATicket();
    void homeDuringAnotherPurchaseIsNotInterrupted();
    void aCancelledOrderThatIsPaidLateShowsWhatBecomesOfIt();
    void newsOfAnotherOrderIsIgnored();
    void anOrderThatVanishedLeadsHome();
    void theSimulatedProviderIsToldWhatToDo();
    void ticketsAreListedAndOpened();
    void ticketsWithoutASessionAskForALogIn();
    void anOrderLeftUnpaidEarlierGoesStraightToPayment();
};

void AdvanceOrderTest::checkoutLeadsToThePaymentWithItsOwnCountdown()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(intents::Checkout{});
    const auto commands = driver.reply(driver.last<protocol::OrderCheckout>(),
                                       driver.orderReply(OrderState::Draft));
    QCOMPARE(methods(commands), {u"seats.unwatch"_s});
    QCOMPARE(driver.flow().step, Step::Payment);
    QCOMPARE(driver.flow().payDeadline->left(driver.now()), Millis{420s});
    QVERIFY(!driver.flow().holdDeadline);
    QVERIFY(driver.flow().hold.seats.empty());
    QVERIFY(!driver.flow().plan);
}

void AdvanceOrderTest::aSlowAnswerDoesNotLengthenTheCountdown()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    const Millis ends = driver.flow().payDeadline->at;
    const protocol::OrderReply slow = driver.orderReply(OrderState::Awaiting);
    driver.wait(3s);
    driver.reply(protocol::OrderStatus{slow.order.id}, slow);
    QCOMPARE(driver.flow().payDeadline->at, ends);
    // Another end is believed.
    protocol::OrderChanged event = driver.orderChanged(OrderState::Awaiting);
    event.order.expiresAt += 10s;
    driver.give(event);
    QCOMPARE(driver.flow().payDeadline->at, ends + 10s);
}

void AdvanceOrderTest::eachStateHasItsPage_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("step");
    const auto row = [](OrderState state, Step step) {
        QTest::newRow(latinNameOf(state).data()) << int(state) << int(step);
    };
    row(OrderState::Draft, Step::Payment);
    row(OrderState::Awaiting, Step::Payment);
    row(OrderState::Closing, Step::Payment);
    row(OrderState::Paid, Step::Ticket);
    row(OrderState::Late, Step::OrderOver);
    row(OrderState::Cancelled, Step::OrderOver);
    row(OrderState::Refunding, Step::OrderOver);
    row(OrderState::Refunded, Step::OrderOver);
}

void AdvanceOrderTest::eachStateHasItsPage()
{
    QFETCH(const int, state);
    QFETCH(const int, step);
    // By an event, by an answer, and from a page where the order was already over.
    for (const bool byEvent : {true, false}) {
        FlowDriver driver;
        driver.to(Step::Payment);
        if (byEvent) {
            driver.give(driver.orderChanged(OrderState(state)));
        } else {
            driver.reply(protocol::OrderStatus{driver.order(OrderState::Draft).id},
                         driver.orderReply(OrderState(state)));
        }
        QCOMPARE(int(driver.flow().step), step);
        QCOMPARE(int(driver.flow().order->state), state);
        QCOMPARE(driver.flow().payDeadline.has_value(), driver.flow().step == Step::Payment);
    }
    FlowDriver over;
    over.to(Step::OrderOver);
    over.give(over.orderChanged(OrderState(state)));
    QCOMPARE(int(over.flow().step), step);
}

void AdvanceOrderTest::aPaymentIsStartedOnceAndShown()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    const auto commands = driver.give(intents::StartPayment{PaymentMethod::Card});
    QCOMPARE(methods(commands), {u"payment.start"_s});
    QCOMPARE(driver.last<protocol::PaymentStart>().paymentMethod, PaymentMethod::Card);
    QVERIFY(driver.flow().busy);
    QVERIFY(driver.give(intents::StartPayment{PaymentMethod::Qris}).empty());
    protocol::OrderReply reply = driver.orderReply(OrderState::Awaiting);
    reply.order.payment = FlowDriver::payment(u"p1"_s, AttemptState::Pending);
    driver.reply(driver.last<protocol::PaymentStart>(), reply);
    QVERIFY(!driver.flow().busy);
    QCOMPARE(driver.flow().order->payment->id, AttemptId(u"p1"_s));
    driver.give(driver.orderChanged(OrderState::Paid));
    QCOMPARE(driver.flow().step, Step::Ticket);
}

void AdvanceOrderTest::onlyOfferedMethodsCanBeStarted()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    QVERIFY(driver.give(intents::StartPayment{PaymentMethod::Cash}).empty());
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::PaymentMethodUnknown);
}

void AdvanceOrderTest::waysToPayThatDoNotComeAreAskedForAgain()
{
    FlowDriver driver;
    driver.to(Step::Films);
    driver.reply(protocol::PaymentMethods{}, protocol::PaymentMethodsReply{});
    // Nobody who looks at films misses them.
    driver.refuse(protocol::PaymentMethods{}, refusal(RefusalCode::Unavailable));
    QCOMPARE(driver.flow().notice, Notice{});
    FlowDriver paying;
    paying.to(Step::Payment);
    paying.reply(protocol::PaymentMethods{}, protocol::PaymentMethodsReply{});
    paying.refuse(protocol::PaymentMethods{}, refusal(RefusalCode::Unavailable));
    QCOMPARE(paying.flow().notice.kind, NoticeKind::Refused);
    QVERIFY(paying.flow().notice.canRetry);
    QVERIFY(methods(paying.give(intents::Retry{})).contains(protocol::PaymentMethods::method));
    QCOMPARE(paying.flow().notice, Notice{});
    // It may also come by itself, and then nothing has failed.
    paying.refuse(protocol::PaymentMethods{}, refusal(RefusalCode::Unavailable));
    paying.reply(protocol::PaymentMethods{}, protocol::PaymentMethodsReply{{PaymentMethod::Qris}});
    QCOMPARE(paying.flow().notice, Notice{});
    // Ways that are known stay usable, whatever becomes of a further question.
    paying.refuse(protocol::PaymentMethods{}, refusal(RefusalCode::Unavailable));
    QCOMPARE(paying.flow().notice, Notice{});
    QCOMPARE(paying.flow().methods.size(), std::size_t{1});
}

void AdvanceOrderTest::aDeclinedPaymentIsSaidOnceAndAnotherCanBeTried()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    startPayment(driver);
    protocol::OrderChanged denied = driver.orderChanged(OrderState::Draft);
    denied.order.payment = FlowDriver::payment(u"p1"_s, AttemptState::Denied);
    driver.give(denied);
    QCOMPARE(driver.flow().step, Step::Payment);
    QCOMPARE(driver.flow().notice.kind, NoticeKind::PaymentDeclined);
    driver.give(intents::DismissNotice{});
    driver.give(denied);
    QCOMPARE(driver.flow().notice, Notice{});

    QCOMPARE(methods(driver.give(intents::StartPayment{PaymentMethod::EWallet})),
             {u"payment.start"_s});
    protocol::OrderReply second = driver.orderReply(OrderState::Awaiting);
    second.order.payment = FlowDriver::payment(u"p2"_s, AttemptState::Pending);
    driver.reply(driver.last<protocol::PaymentStart>(), second);
    denied.order.payment = FlowDriver::payment(u"p2"_s, AttemptState::Denied);
    driver.give(denied);
    QCOMPARE(driver.flow().notice.kind, NoticeKind::PaymentDeclined);
}

void AdvanceOrderTest::aRefusedPaymentIsSaid_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("asksAgain");
    QTest::newRow("expired") << int(RefusalCode::OrderExpired) << true;
    QTest::newRow("closed") << int(RefusalCode::OrderClosed) << true;
    QTest::newRow("under way") << int(RefusalCode::PaymentUnderWay) << true;
    QTest::newRow("provider") << int(RefusalCode::ProviderUnavailable) << false;
    QTest::newRow("method") << int(RefusalCode::PaymentMethodUnknown) << false;
    QTest::newRow("limited") << int(RefusalCode::RateLimited) << false;
}

void AdvanceOrderTest::aRefusedPaymentIsSaid()
{
    QFETCH(const int, code);
    QFETCH(const bool, asksAgain);
    FlowDriver driver;
    driver.to(Step::Payment);
    driver.give(intents::StartPayment{PaymentMethod::Qris});
    const auto commands
        = driver.refuse(driver.last<protocol::PaymentStart>(), refusal(RefusalCode(code)));
    QCOMPARE(driver.flow().notice, (Notice{NoticeKind::Refused, refusal(RefusalCode(code))}));
    QVERIFY(!driver.flow().busy);
    QCOMPARE(methods(commands), asksAgain ? QStringList{u"order.status"_s} : QStringList{});
    QCOMPARE(driver.flow().step, Step::Payment);
}

void AdvanceOrderTest::atZeroTheServerIsAskedAndNotGuessed()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    QVERIFY(driver.wait(420s - 1ms).empty());
    QVERIFY(!driver.changed());
    QCOMPARE(methods(driver.wait(1ms)), {u"order.status"_s});
    QCOMPARE(driver.flow().step, Step::Payment);
    QVERIFY(driver.wait(250ms).empty());
    QCOMPARE(methods(driver.wait(5s)), {u"order.status"_s});
    protocol::OrderReply reply = driver.orderReply(OrderState::Cancelled);
    reply.order.cancelReason = CancelReason::TimeOut;
    driver.reply(driver.last<protocol::OrderStatus>(), reply);
    QCOMPARE(driver.flow().step, Step::OrderOver);
    QCOMPARE(driver.flow().order->cancelReason, CancelReason::TimeOut);
    QVERIFY(driver.wait(60s).empty());
}

void AdvanceOrderTest::whileClosingThePageStaysAndAsks()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    startPayment(driver);
    driver.give(intents::CancelOrder{});
    driver.reply(driver.last<protocol::OrderCancel>(), driver.orderReply(OrderState::Closing));
    QCOMPARE(driver.flow().step, Step::Payment);
    QCOMPARE(driver.flow().order->state, OrderState::Closing);
    QVERIFY(!driver.flow().busy);
    QVERIFY(driver.give(intents::StartPayment{PaymentMethod::Card}).empty());
    QVERIFY(driver.give(intents::CancelOrder{}).empty());
    QVERIFY(driver.wait(1s).empty());
    QCOMPARE(methods(driver.wait(5s)), {u"order.status"_s});
    driver.give(driver.orderChanged(OrderState::Cancelled));
    QCOMPARE(driver.flow().step, Step::OrderOver);
}

void AdvanceOrderTest::cancelledByTheCustomerIsSaid()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    QCOMPARE(methods(driver.give(intents::CancelOrder{})), {u"order.cancel"_s});
    QVERIFY(driver.flow().busy);
    QVERIFY(driver.give(intents::CancelOrder{}).empty());
    protocol::OrderReply reply = driver.orderReply(OrderState::Cancelled);
    reply.order.cancelReason = CancelReason::Customer;
    driver.reply(driver.last<protocol::OrderCancel>(), reply);
    QCOMPARE(driver.flow().step, Step::OrderOver);
    QCOMPARE(driver.flow().order->cancelReason, CancelReason::Customer);
    driver.give(intents::GoBack{});
    QCOMPARE(driver.flow().step, Step::Schedule);
    QVERIFY(!driver.flow().order);
}

void AdvanceOrderTest::aCancellationThatCameTooLateShowsTheTicket_data()
{
    QTest::addColumn<bool>("back");
    QTest::addColumn<bool>("refused");
    QTest::newRow("cancel, answered paid") << false << false;
    QTest::newRow("cancel, refused") << false << true;
    QTest::newRow("back, answered paid") << true << false;
    QTest::newRow("back, refused") << true << true;
}

void AdvanceOrderTest::aCancellationThatCameTooLateShowsTheTicket()
{
    QFETCH(const bool, back);
    QFETCH(const bool, refused);
    FlowDriver driver;
    driver.to(Step::Payment);
    startPayment(driver);
    if (back) {
        driver.give(intents::GoBack{});
    } else {
        driver.give(intents::CancelOrder{});
    }
    const auto cancel = driver.last<protocol::OrderCancel>();
    if (refused) {
        QCOMPARE(methods(driver.refuse(cancel, refusal(RefusalCode::OrderClosed))),
                 {u"order.status"_s});
        driver.reply(driver.last<protocol::OrderStatus>(), driver.orderReply(OrderState::Paid));
    } else {
        driver.reply(cancel, driver.orderReply(OrderState::Paid));
    }
    QCOMPARE(driver.flow().step, Step::Ticket);
    QVERIFY(!driver.flow().busy);
}

void AdvanceOrderTest::aRefusedCancellationLeavesTheOrder()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    driver.give(intents::GoBack{});
    driver.refuse(driver.last<protocol::OrderCancel>(), refusal(RefusalCode::Unavailable));
    QCOMPARE(driver.flow().step, Step::Payment);
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::Unavailable);
    // Later cancelled for another reason: the page says so instead of going back.
    driver.give(driver.orderChanged(OrderState::Cancelled));
    QCOMPARE(driver.flow().step, Step::OrderOver);
}

void AdvanceOrderTest::backCancelsAndShowsFreshSeats()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    QCOMPARE(methods(driver.give(intents::GoBack{})), {u"order.cancel"_s});
    QVERIFY(driver.flow().busy);
    QVERIFY(driver.give(intents::GoBack{}).empty());
    const auto commands = driver.reply(driver.last<protocol::OrderCancel>(),
                                       driver.orderReply(OrderState::Cancelled));
    QCOMPARE(methods(commands), {u"seats.watch"_s});
    QCOMPARE(driver.last<protocol::SeatsWatch>().showtimeId, showtimeId("s1"));
    QCOMPARE(driver.flow().step, Step::Seats);
    QVERIFY(!driver.flow().plan);
    QVERIFY(!driver.flow().order);
}

void AdvanceOrderTest::backWaitsUntilNoMoneyCanCome()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    startPayment(driver);
    driver.give(intents::GoBack{});
    driver.reply(driver.last<protocol::OrderCancel>(), driver.orderReply(OrderState::Closing));
    QCOMPARE(driver.flow().step, Step::Payment);
    driver.give(driver.orderChanged(OrderState::Cancelled));
    QCOMPARE(driver.flow().step, Step::Seats);
}

void AdvanceOrderTest::nobodyIsKeptWhileTheCounterMakesSure()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    startPayment(driver);
    driver.give(driver.orderChanged(OrderState::Closing));
    QCOMPARE(driver.flow().step, Step::Payment);
    QVERIFY(driver.flow().payTimeOver);
    driver.give(intents::GoBack{});
    QCOMPARE(driver.flow().step, Step::Schedule);
    // Money that came all the same is not kept from them.
    driver.give(driver.orderChanged(OrderState::Paid));
    QCOMPARE(driver.flow().step, Step::Ticket);
}

void AdvanceOrderTest::backGoesBackWithoutALineToo()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    driver.give(LineLost{});
    QCOMPARE(methods(driver.give(intents::GoBack{})), {u"order.cancel"_s});
    QCOMPARE(driver.flow().step, Step::Schedule);
}

void AdvanceOrderTest::timeThatRanOutWithoutALineEndsThePaying()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    startPayment(driver);
    driver.give(LineLost{});
    QVERIFY(!driver.flow().payTimeOver);
    driver.wait(driver.flow().payDeadline->left(driver.now()));
    QVERIFY(driver.changed());
    QVERIFY(driver.flow().payTimeOver);
    QCOMPARE(driver.flow().step, Step::Payment);
    driver.wait(1s);
    QVERIFY(!driver.changed());
}

void AdvanceOrderTest::homeCancelsAtOnceAndStillShowsATicket()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    startPayment(driver);
    QCOMPARE(methods(driver.give(intents::GoHome{})), {u"order.cancel"_s});
    QCOMPARE(driver.flow().step, Step::Films);
    QVERIFY(!driver.flow().order);
    QVERIFY(!driver.flow().payDeadline);
    FlowDriver cancelled = driver;
    FlowDriver loggedOut = driver;
    FlowDriver refused = driver;

    driver.reply(driver.last<protocol::OrderCancel>(), driver.orderReply(OrderState::Paid));
    QCOMPARE(driver.flow().step, Step::Ticket);

    cancelled.reply(cancelled.last<protocol::OrderCancel>(),
                    cancelled.orderReply(OrderState::Cancelled));
    QCOMPARE(cancelled.flow().step, Step::Films);

    loggedOut.give(intents::LogOut{});
    loggedOut.reply(loggedOut.last<protocol::OrderCancel>(),
                    loggedOut.orderReply(OrderState::Paid));
    QCOMPARE(loggedOut.flow().step, Step::Films);

    QCOMPARE(methods(refused.refuse(refused.last<protocol::OrderCancel>(),
                                    refusal(RefusalCode::OrderClosed))),
             {u"order.status"_s});
    refused.reply(refused.last<protocol::OrderStatus>(), refused.orderReply(OrderState::Paid));
    QCOMPARE(refused.flow().step, Step::Ticket);
}

void AdvanceOrderTest::homeDuringAnotherPurchaseIsNotInterrupted()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    driver.give(intents::GoHome{});
    driver.give(intents::OpenFilm{FilmId(u"f1"_s)});
    driver.reply(driver.last<protocol::CatalogueShowtimes>(),
                 protocol::ShowtimesReply{
                     FilmId(u"f1"_s), {FlowDriver::showtime(u"s2"_s)}, driver.serverNow()});
    driver.give(intents::ChooseShowtime{showtimeId("s2")});
    driver.give(driver.orderChanged(OrderState::Paid));
    QCOMPARE(driver.flow().step, Step::Seats);
}

void AdvanceOrderTest::aCancelledOrderThatIsPaidLateShowsWhatBecomesOfIt()
{
    FlowDriver driver;
    driver.to(Step::OrderOver);
    driver.give(driver.orderChanged(OrderState::Late));
    QCOMPARE(driver.flow().step, Step::OrderOver);
    QCOMPARE(driver.flow().order->state, OrderState::Late);
    FlowDriver refunded = driver;

    driver.give(driver.orderChanged(OrderState::Paid));
    QCOMPARE(driver.flow().step, Step::Ticket);

    refunded.give(refunded.orderChanged(OrderState::Refunding));
    refunded.give(refunded.orderChanged(OrderState::Refunded));
    QCOMPARE(refunded.flow().step, Step::OrderOver);
    QCOMPARE(refunded.flow().order->state, OrderState::Refunded);

    // The same for a customer who went home after cancelling.
    FlowDriver home;
    home.to(Step::Payment);
    home.give(intents::GoHome{});
    home.reply(home.last<protocol::OrderCancel>(), home.orderReply(OrderState::Cancelled));
    home.give(home.orderChanged(OrderState::Refunding));
    QCOMPARE(home.flow().step, Step::OrderOver);
}

void AdvanceOrderTest::newsOfAnotherOrderIsIgnored()
{
    for (const Step step : allSteps) {
        FlowDriver driver;
        driver.to(step);
        protocol::OrderChanged event = driver.orderChanged(OrderState::Paid);
        event.order.id = OrderId(u"other"_s);
        QVERIFY(driver.give(event).empty());
        QCOMPARE(driver.flow().step, step);
        QVERIFY(!driver.flow().order || driver.flow().order->id == OrderId(u"o1"_s));
    }
}

void AdvanceOrderTest::anOrderThatVanishedLeadsHome()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    driver.refuse(protocol::OrderStatus{OrderId(u"o1"_s)}, refusal(RefusalCode::Overloaded));
    QCOMPARE(driver.flow().step, Step::Payment);
    driver.refuse(protocol::OrderStatus{OrderId(u"o1"_s)}, refusal(RefusalCode::NotFound));
    QCOMPARE(driver.flow().step, Step::Films);
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::NotFound);
}

void AdvanceOrderTest::theSimulatedProviderIsToldWhatToDo()
{
    FlowDriver driver;
    driver.to(Step::Payment);
    QVERIFY(driver.give(intents::SimulatePayment{SimulatedOutcome::Approve}).empty());
    startPayment(driver);
    QCOMPARE(methods(driver.give(intents::SimulatePayment{SimulatedOutcome::Decline})),
             {u"payment.simulate"_s});
    QCOMPARE(driver.last<protocol::PaymentSimulate>().attemptId, AttemptId(u"p1"_s));
    QCOMPARE(driver.last<protocol::PaymentSimulate>().outcome, SimulatedOutcome::Decline);
    driver.refuse(driver.last<protocol::PaymentSimulate>(), refusal(RefusalCode::NotFound));
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::NotFound);
}

void AdvanceOrderTest::ticketsAreListedAndOpened()
{
    FlowDriver driver;
    driver.to(Step::Tickets);
    QVERIFY(driver.flow().ticketsLoaded);
    driver.give(intents::OpenTicket{OrderId(u"nothing"_s)});
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::NotFound);
    driver.give(intents::OpenTicket{OrderId(u"o1"_s)});
    QCOMPARE(driver.flow().step, Step::Ticket);
    QCOMPARE(driver.flow().order->id, OrderId(u"o1"_s));
    QCOMPARE(methods(driver.give(intents::GoBack{})), {u"ticket.list"_s});
    QCOMPARE(driver.flow().step, Step::Tickets);
    driver.give(intents::GoBack{});
    QCOMPARE(driver.flow().step, Step::Films);

    FlowDriver fresh;
    fresh.to(Step::Ticket);
    fresh.give(intents::GoBack{});
    QCOMPARE(fresh.flow().step, Step::Films);
}

void AdvanceOrderTest::ticketsWithoutASessionAskForALogIn()
{
    FlowDriver driver;
    driver.to(Step::Films);
    QVERIFY(driver.give(intents::OpenTickets{}).empty());
    QCOMPARE(driver.flow().step, Step::Login);
    QCOMPARE(methods(driver.logIn()), {u"ticket.list"_s});
    QCOMPARE(driver.flow().step, Step::Tickets);
    QVERIFY(driver.flow().busy);
}

void AdvanceOrderTest::anOrderLeftUnpaidEarlierGoesStraightToPayment()
{
    FlowDriver driver;
    driver.to(Step::Login);
    driver.logIn(driver.order(OrderState::Awaiting));
    QCOMPARE(driver.flow().step, Step::Payment);
    QCOMPARE(driver.flow().payDeadline->left(driver.now()), Millis{420s});
    QVERIFY(driver.flow().account);
}

QTEST_APPLESS_MAIN(AdvanceOrderTest)
#include "advance_order_test.moc"
