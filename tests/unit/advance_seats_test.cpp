// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "advance_driver.h"

#include <QTest>

using namespace karcis;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The seats page: taps, what the server says to them, what others do, and the countdown.
class AdvanceSeatsTest : public QObject
{
    Q_OBJECT

private:
    static FlowInput tap(const char *seat) { return intents::ToggleSeat{seatIds({seat}).front()}; }

    static protocol::SeatsChanged
    seatsChanged(std::int64_t from, std::int64_t revision, const char *seat, SeatState state)
    {
        protocol::SeatsChanged event{showtimeId("s1"), from, revision};
        event.add({seatIds({seat}).front(), state});
        return event;
    }

private Q_SLOTS:
    void aTapLocksTheSeatAtOnceAndIsShownBeforeTheAnswer();
    void theCountdownStartsWithTheFirstSeatAndIsNeverLengthened();
    void theCountdownUsesWhatIsLeftAndNotTheWallClock();
    void aSecondTapGivesTheSeatBack();
    void fastTapsOnOneSeatEndAsTheLastOneSays();
    void aSweetboxHalfStandsForItsPair();
    void aPairWithOneHalfSoldIsNotAsked();
    void seatsThatCannotBeHadAreRefusedWithoutAsking_data();
    void seatsThatCannotBeHadAreRefusedWithoutAsking();
    void moreThanTheServerAllowsIsRefusedWithoutAsking();
    void aTakenSeatIsCorrectedAndMarked();
    void everyOtherRefusalUndoesTheTap_data();
    void everyOtherRefusalUndoesTheTap();
    void aRefusedReleaseKeepsTheSeat();
    void aReleaseOfNothingLooksAgain();
    void aReleasedSeatIsFreeAgainBeforeThePush();
    void changesAreAppliedInOrderOnly();
    void aGapFetchesTheSeatsAnewOnce();
    void anOverlappingChangeIsApplied();
    void changesOfAnotherShowtimeAreIgnored();
    void atZeroThePageReloadsItself();
    void atZeroWithoutALineThePageIsFetchedLater();
    void theServersExpiryReloadsThePageOnce();
    void aForeignExpiryIsIgnored();
    void anAnswerOfALeftPageChangesNothing();
    void backReleasesWhatIsHeldAndWhatIsOnItsWay();
    void withoutHeldSeatsBackReleasesNothing();
    void checkoutWaitsForEveryTap();
    void checkoutStopsIfATapIsRefused();
    void checkoutWithoutSeatsIsRefused();
    void duringCheckoutSeatsAreFixed();
    void aCheckoutThatCameTooLateReloads_data();
    void aCheckoutThatCameTooLateReloads();
    void anExpiryDuringCheckoutWaitsForTheAnswer();
    void anOrderThatNobodyWaitsForIsGivenUp();
    void aShowtimeThatIsGoneLeadsBackToTheSchedule();
    void aPassingFaultLeavesThePageForARetry();
};

void AdvanceSeatsTest::aTapLocksTheSeatAtOnceAndIsShownBeforeTheAnswer()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    const auto commands = driver.give(tap("A3"));
    QCOMPARE(methods(commands), {u"seats.hold"_s});
    QCOMPARE(driver.last<protocol::SeatsHold>().seats, seatIds({"A3"}));
    QCOMPARE(driver.last<protocol::SeatsHold>().showtimeId, showtimeId("s1"));
    QCOMPARE(driver.mine(), {u"A3"_s});
    QCOMPARE(driver.flow().pendingHolds, seatIds({"A3"}));
    QVERIFY(!driver.flow().busy);
    QVERIFY(!driver.flow().holdDeadline);

    driver.holdEnds = driver.serverNow() + 120s;
    driver.reply(driver.last<protocol::SeatsHold>(), driver.held({"A3"}));
    QVERIFY(driver.flow().pendingHolds.empty());
    QCOMPARE(driver.mine(), {u"A3"_s});
}

void AdvanceSeatsTest::theCountdownStartsWithTheFirstSeatAndIsNeverLengthened()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    const Millis ends = driver.flow().holdDeadline->at;
    QCOMPARE(driver.flow().holdDeadline->left(driver.now()), Millis{120s});

    driver.wait(30s);
    driver.give(tap("A2"));
    driver.reply(driver.last<protocol::SeatsHold>(), driver.held({"A1", "A2"}));
    QCOMPARE(driver.flow().holdDeadline->at, ends);

    // An answer that was a second on its way must not add that second.
    driver.give(tap("A3"));
    const protocol::HoldReply slow = driver.held({"A1", "A2", "A3"});
    driver.wait(1s);
    driver.reply(driver.last<protocol::SeatsHold>(), slow);
    QCOMPARE(driver.flow().holdDeadline->at, ends);

    driver.give(tap("A1"));
    driver.give(tap("A2"));
    driver.give(tap("A3"));
    driver.reply(driver.last<protocol::SeatsRelease>(), driver.held({}));
    QVERIFY(!driver.flow().holdDeadline);
}

void AdvanceSeatsTest::theCountdownUsesWhatIsLeftAndNotTheWallClock()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.give(tap("A1"));
    // The server lives in another century; 90 seconds are 90 seconds.
    protocol::HoldReply reply = driver.held({"A1"});
    reply.serverTime = UtcTime{Millis{4'000'000'000'000}};
    reply.hold.expiresAt = reply.serverTime + 90s;
    driver.reply(driver.last<protocol::SeatsHold>(), reply);
    QCOMPARE(driver.flow().holdDeadline->left(driver.now()), Millis{90s});
}

void AdvanceSeatsTest::aSecondTapGivesTheSeatBack()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1", "A2"});
    const auto commands = driver.give(tap("A1"));
    QCOMPARE(methods(commands), {u"seats.release"_s});
    QCOMPARE(driver.last<protocol::SeatsRelease>().seats, seatIds({"A1"}));
    QCOMPARE(driver.mine(), {u"A2"_s});
    driver.reply(driver.last<protocol::SeatsRelease>(), driver.held({"A2"}));
    QCOMPARE(driver.mine(), {u"A2"_s});
    QVERIFY(driver.flow().pendingReleases.empty());
}

void AdvanceSeatsTest::fastTapsOnOneSeatEndAsTheLastOneSays()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.holdEnds = driver.serverNow() + 120s;
    driver.give(tap("A1"));
    const auto first = driver.last<protocol::SeatsHold>();
    driver.give(tap("A1"));
    const auto second = driver.last<protocol::SeatsRelease>();
    QVERIFY(driver.mine().isEmpty());
    driver.give(tap("A1"));
    const auto third = driver.last<protocol::SeatsHold>();
    QVERIFY(first.commandId != third.commandId);

    // However the answers come in, the page never flickers.
    QCOMPARE(driver.mine(), {u"A1"_s});
    driver.reply(first, driver.held({"A1"}));
    QCOMPARE(driver.mine(), {u"A1"_s});
    driver.reply(second, driver.held({}));
    QCOMPARE(driver.mine(), {u"A1"_s});
    driver.reply(third, driver.held({"A1"}));
    QCOMPARE(driver.mine(), {u"A1"_s});
    QVERIFY(driver.flow().memory.taps.empty());
}

void AdvanceSeatsTest::aSweetboxHalfStandsForItsPair()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.give(tap("S2"));
    const auto hold = driver.last<protocol::SeatsHold>();
    QCOMPARE(hold.seats, seatIds({"S2", "S1"}));
    QCOMPARE(driver.mine(), QStringList({u"S1"_s, u"S2"_s}));
    driver.holdEnds = driver.serverNow() + 120s;
    driver.reply(hold, driver.held({"S1", "S2"}));
    driver.give(tap("S1"));
    QCOMPARE(driver.last<protocol::SeatsRelease>().seats, seatIds({"S1", "S2"}));
    QVERIFY(driver.mine().isEmpty());
}

void AdvanceSeatsTest::aPairWithOneHalfSoldIsNotAsked()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    QVERIFY(driver.give(tap("T1")).empty());
    QCOMPARE(driver.flow().notice.kind, NoticeKind::Refused);
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::SeatTaken);
    QCOMPARE(driver.flow().notice.refusal.seats, {u"T2"_s});
}

void AdvanceSeatsTest::seatsThatCannotBeHadAreRefusedWithoutAsking_data()
{
    QTest::addColumn<QString>("seat");
    QTest::addColumn<int>("code");
    QTest::newRow("held") << u"H1"_s << int(RefusalCode::SeatTaken);
    QTest::newRow("sold") << u"Z1"_s << int(RefusalCode::SeatTaken);
    QTest::newRow("blocked") << u"B1"_s << int(RefusalCode::SeatNotOnSale);
}

void AdvanceSeatsTest::seatsThatCannotBeHadAreRefusedWithoutAsking()
{
    QFETCH(const QString, seat);
    QFETCH(const int, code);
    FlowDriver driver;
    driver.to(Step::Seats);
    QVERIFY(driver.give(intents::ToggleSeat{SeatId(seat)}).empty());
    QCOMPARE(driver.flow().notice.kind, NoticeKind::Refused);
    QCOMPARE(int(driver.flow().notice.refusal.code), code);
    QVERIFY(driver.mine().isEmpty());
    // A seat that is on no plan means nothing.
    QVERIFY(driver.give(tap("Q9")).empty());
}

void AdvanceSeatsTest::moreThanTheServerAllowsIsRefusedWithoutAsking()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1", "A2", "A3"});
    // Three and a pair are five; four are allowed.
    QVERIFY(driver.give(tap("S1")).empty());
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::TooManySeats);
    QCOMPARE(methods(driver.give(tap("A4"))), {u"seats.hold"_s});
    QCOMPARE(driver.flow().notice, Notice{});
    QVERIFY(driver.give(tap("A5")).empty());
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::TooManySeats);
    // Giving one back makes room.
    driver.give(tap("A1"));
    QCOMPARE(methods(driver.give(tap("A5"))), {u"seats.hold"_s});
}

void AdvanceSeatsTest::aTakenSeatIsCorrectedAndMarked()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(tap("A2"));
    Refusal taken = refusal(RefusalCode::SeatTaken);
    taken.seats = QStringList{u"A2"_s};
    driver.refuse(driver.last<protocol::SeatsHold>(), taken);
    QCOMPARE(driver.mine(), {u"A1"_s});
    QCOMPARE(driver.seatState("A2"), SeatState::Held);
    QCOMPARE(driver.flow().notice.refusal, taken);
    QVERIFY(driver.flow().holdDeadline);
}

void AdvanceSeatsTest::everyOtherRefusalUndoesTheTap_data()
{
    QTest::addColumn<int>("code");
    for (const RefusalCode code : allRefusalCodes()) {
        const bool special = code == RefusalCode::SessionExpired || code == RefusalCode::NotLoggedIn
            || code == RefusalCode::SeatTaken || code == RefusalCode::HoldExpired
            || code == RefusalCode::QueueFirst;
        if (!special) {
            QTest::newRow(refusalName(code).data()) << int(code);
        }
    }
}

void AdvanceSeatsTest::everyOtherRefusalUndoesTheTap()
{
    QFETCH(const int, code);
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(tap("A2"));
    QVERIFY(driver.refuse(driver.last<protocol::SeatsHold>(), refusal(RefusalCode(code))).empty());
    QCOMPARE(driver.flow().step, Step::Seats);
    QCOMPARE(driver.mine(), {u"A1"_s});
    QCOMPARE(driver.flow().notice, (Notice{NoticeKind::Refused, refusal(RefusalCode(code))}));
    QCOMPARE(driver.seatState("A2"), SeatState::Free);
}

void AdvanceSeatsTest::aRefusedReleaseKeepsTheSeat()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(tap("A1"));
    driver.refuse(driver.last<protocol::SeatsRelease>(), refusal(RefusalCode::Unavailable));
    QCOMPARE(driver.mine(), {u"A1"_s});
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::Unavailable);
}

void AdvanceSeatsTest::aReleaseOfNothingLooksAgain()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(tap("A1"));
    const auto commands
        = driver.refuse(driver.last<protocol::SeatsRelease>(), refusal(RefusalCode::NothingHeld));
    QCOMPARE(methods(commands), {u"seats.watch"_s});
    driver.reply(driver.last<protocol::SeatsWatch>(), driver.seatMap());
    QVERIFY(driver.mine().isEmpty());
    QVERIFY(!driver.flow().holdDeadline);
}

void AdvanceSeatsTest::aReleasedSeatIsFreeAgainBeforeThePush()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(seatsChanged(7, 8, "A1", SeatState::Held));
    QCOMPARE(driver.mine(), {u"A1"_s});
    driver.give(tap("A1"));
    driver.reply(driver.last<protocol::SeatsRelease>(), driver.held({}));
    QCOMPARE(driver.seatState("A1"), SeatState::Free);
    QCOMPARE(methods(driver.give(tap("A1"))), {u"seats.hold"_s});
}

void AdvanceSeatsTest::changesAreAppliedInOrderOnly()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    QVERIFY(driver.give(seatsChanged(7, 8, "A1", SeatState::Held)).empty());
    QCOMPARE(driver.seatState("A1"), SeatState::Held);
    QCOMPARE(driver.flow().plan->revision, 8);
    QVERIFY(driver.give(seatsChanged(8, 9, "A1", SeatState::Sold)).empty());
    QCOMPARE(driver.seatState("A1"), SeatState::Sold);
    // Older news, told again.
    QVERIFY(driver.give(seatsChanged(7, 8, "A1", SeatState::Held)).empty());
    QCOMPARE(driver.seatState("A1"), SeatState::Sold);
    QCOMPARE(driver.flow().plan->revision, 9);
}

void AdvanceSeatsTest::aGapFetchesTheSeatsAnewOnce()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    QCOMPARE(methods(driver.give(seatsChanged(9, 10, "A1", SeatState::Held))), {u"seats.watch"_s});
    QCOMPARE(driver.seatState("A1"), SeatState::Free);
    QVERIFY(driver.give(seatsChanged(10, 11, "A2", SeatState::Held)).empty());
    driver.revision = 11;
    driver.reply(driver.last<protocol::SeatsWatch>(), driver.seatMap());
    QCOMPARE(driver.flow().plan->revision, 11);
    QVERIFY(driver.give(seatsChanged(11, 12, "A2", SeatState::Sold)).empty());
    QCOMPARE(driver.seatState("A2"), SeatState::Sold);
    QCOMPARE(methods(driver.give(seatsChanged(13, 14, "A1", SeatState::Held))), {u"seats.watch"_s});
}

void AdvanceSeatsTest::anOverlappingChangeIsApplied()
{
    // The seats were asked for between a change and its push.
    FlowDriver driver;
    driver.to(Step::Seats);
    QVERIFY(driver.give(seatsChanged(5, 9, "A1", SeatState::Sold)).empty());
    QCOMPARE(driver.seatState("A1"), SeatState::Sold);
    QCOMPARE(driver.flow().plan->revision, 9);
}

void AdvanceSeatsTest::changesOfAnotherShowtimeAreIgnored()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    protocol::SeatsChanged event = seatsChanged(7, 8, "A1", SeatState::Sold);
    event.showtimeId = showtimeId("s2");
    QVERIFY(driver.give(event).empty());
    QCOMPARE(driver.seatState("A1"), SeatState::Free);
    QCOMPARE(driver.flow().plan->revision, 7);
}

void AdvanceSeatsTest::atZeroThePageReloadsItself()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1", "A2"});
    QVERIFY(driver.wait(120s - 1ms).empty());
    QVERIFY(!driver.changed());
    QCOMPARE(driver.mine().size(), 2);
    QCOMPARE(methods(driver.wait(1ms)), {u"seats.watch"_s});
    QVERIFY(driver.changed());
    QVERIFY(driver.mine().isEmpty());
    QVERIFY(!driver.flow().holdDeadline);
    QCOMPARE(driver.flow().notice.kind, NoticeKind::HoldExpired);
    QCOMPARE(driver.flow().step, Step::Seats);
    // The server says so as well, and the fresh seats come: the customer is told once, nothing is asked twice.
    QVERIFY(driver.give(protocol::HoldExpired{showtimeId("s1"), seatIds({"A1", "A2"})}).empty());
    driver.revision = 20;
    driver.reply(driver.last<protocol::SeatsWatch>(), driver.seatMap());
    QCOMPARE(driver.flow().plan->revision, 20);
    QCOMPARE(driver.flow().notice.kind, NoticeKind::HoldExpired);
    QVERIFY(!driver.flow().busy);
}

void AdvanceSeatsTest::atZeroWithoutALineThePageIsFetchedLater()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(LineLost{});
    QVERIFY(driver.wait(121s).empty());
    QVERIFY(driver.mine().isEmpty());
    QCOMPARE(driver.flow().notice.kind, NoticeKind::HoldExpired);
    QCOMPARE(methods(driver.reconnect()), {u"seats.watch"_s});
    driver.reply(driver.last<protocol::SeatsWatch>(), driver.seatMap());
    QCOMPARE(driver.flow().notice.kind, NoticeKind::HoldExpired);
}

void AdvanceSeatsTest::theServersExpiryReloadsThePageOnce()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    const auto commands = driver.give(protocol::HoldExpired{showtimeId("s1"), seatIds({"A1"})});
    QCOMPARE(methods(commands), {u"seats.watch"_s});
    QVERIFY(driver.mine().isEmpty());
    QCOMPARE(driver.flow().notice.kind, NoticeKind::HoldExpired);
    QVERIFY(driver.wait(200s).empty());
}

void AdvanceSeatsTest::aForeignExpiryIsIgnored()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    QVERIFY(driver.give(protocol::HoldExpired{showtimeId("s2"), seatIds({"A1"})}).empty());
    QVERIFY(driver.give(protocol::HoldExpired{showtimeId("s1"), seatIds({"A2"})}).empty());
    QCOMPARE(driver.mine(), {u"A1"_s});
    QCOMPARE(driver.flow().notice, Notice{});
}

void AdvanceSeatsTest::anAnswerOfALeftPageChangesNothing()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.give(tap("A1"));
    const auto hold = driver.last<protocol::SeatsHold>();
    driver.give(intents::GoBack{});
    driver.holdEnds = driver.serverNow() + 120s;
    driver.reply(hold, driver.held({"A1"}));
    QVERIFY(driver.flow().hold.seats.empty());
    QVERIFY(!driver.flow().holdDeadline);
    driver.refuse(hold, refusal(RefusalCode::SeatTaken));
    QCOMPARE(driver.flow().notice, Notice{});
    driver.reply(protocol::SeatsWatch{showtimeId("s1")}, driver.seatMap());
    QVERIFY(!driver.flow().plan);

    // Another showtime meanwhile: the first one's seats do not come up there.
    driver.give(intents::ChooseShowtime{showtimeId("s2")});
    driver.reply(protocol::SeatsWatch{showtimeId("s1")}, driver.seatMap(u"s1"_s));
    QVERIFY(!driver.flow().plan);
    QVERIFY(driver.flow().busy);
    driver.reply(protocol::SeatsWatch{showtimeId("s2")}, driver.seatMap(u"s2"_s));
    QCOMPARE(driver.flow().plan->showtime.id, showtimeId("s2"));
}

void AdvanceSeatsTest::backReleasesWhatIsHeldAndWhatIsOnItsWay()
{
    FlowDriver held;
    held.to(Step::Seats);
    held.hold({"A1"});
    const auto commands = held.give(intents::GoBack{});
    QCOMPARE(methods(commands),
             QStringList({u"seats.release"_s, u"seats.unwatch"_s, u"catalogue.showtimes"_s}));
    QVERIFY(held.last<protocol::SeatsRelease>().seats.empty());
    QCOMPARE(held.flow().step, Step::Schedule);
    QVERIFY(!held.flow().holdDeadline);

    FlowDriver onItsWay;
    onItsWay.to(Step::Seats);
    onItsWay.give(tap("A1"));
    QVERIFY(methods(onItsWay.give(intents::GoHome{})).contains(u"seats.release"_s));
    QVERIFY(onItsWay.flow().pendingHolds.empty());
}

void AdvanceSeatsTest::withoutHeldSeatsBackReleasesNothing()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    QCOMPARE(methods(driver.give(intents::GoBack{})),
             QStringList({u"seats.unwatch"_s, u"catalogue.showtimes"_s}));
}

void AdvanceSeatsTest::checkoutWaitsForEveryTap()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(tap("A2"));
    QVERIFY(driver.give(intents::Checkout{}).empty());
    QVERIFY(driver.flow().busy);
    QVERIFY(driver.give(tap("A3")).empty());
    const auto commands
        = driver.reply(driver.last<protocol::SeatsHold>(), driver.held({"A1", "A2"}));
    QCOMPARE(methods(commands), {u"order.checkout"_s});
    QVERIFY(driver.flow().busy);
    driver.reply(driver.last<protocol::OrderCheckout>(), driver.orderReply(OrderState::Draft));
    QCOMPARE(driver.flow().step, Step::Payment);
    QVERIFY(!driver.flow().busy);
}

void AdvanceSeatsTest::checkoutStopsIfATapIsRefused()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(tap("A2"));
    driver.give(intents::Checkout{});
    QVERIFY(
        driver.refuse(driver.last<protocol::SeatsHold>(), refusal(RefusalCode::SeatTaken)).empty());
    QVERIFY(!driver.flow().busy);
    QCOMPARE(driver.flow().step, Step::Seats);
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::SeatTaken);
    QCOMPARE(driver.seatState("A2"), SeatState::Held);
}

void AdvanceSeatsTest::checkoutWithoutSeatsIsRefused()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    QVERIFY(driver.give(intents::Checkout{}).empty());
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::NothingHeld);
    QVERIFY(!driver.flow().busy);
}

void AdvanceSeatsTest::duringCheckoutSeatsAreFixed()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    QCOMPARE(methods(driver.give(intents::Checkout{})), {u"order.checkout"_s});
    QVERIFY(driver.give(intents::Checkout{}).empty());
    QVERIFY(driver.give(tap("A1")).empty());
    QVERIFY(driver.give(tap("A2")).empty());
    QCOMPARE(driver.mine(), {u"A1"_s});
}

void AdvanceSeatsTest::aCheckoutThatCameTooLateReloads_data()
{
    QTest::addColumn<int>("code");
    for (const RefusalCode code :
         {RefusalCode::HoldExpired, RefusalCode::NothingHeld, RefusalCode::SeatTaken}) {
        QTest::newRow(refusalName(code).data()) << int(code);
    }
}

void AdvanceSeatsTest::aCheckoutThatCameTooLateReloads()
{
    QFETCH(const int, code);
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(intents::Checkout{});
    const auto commands
        = driver.refuse(driver.last<protocol::OrderCheckout>(), refusal(RefusalCode(code)));
    QCOMPARE(methods(commands), {u"seats.watch"_s});
    QCOMPARE(driver.flow().step, Step::Seats);
    QCOMPARE(driver.flow().notice.kind, NoticeKind::HoldExpired);
    QVERIFY(driver.mine().isEmpty());
}

void AdvanceSeatsTest::anExpiryDuringCheckoutWaitsForTheAnswer()
{
    // The server allows a checkout as long as the seats are still the asker's own.
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(intents::Checkout{});
    QVERIFY(driver.wait(121s).empty());
    QCOMPARE(driver.flow().notice, Notice{});
    driver.reply(driver.last<protocol::OrderCheckout>(), driver.orderReply(OrderState::Draft));
    QCOMPARE(driver.flow().step, Step::Payment);
    QVERIFY(!driver.flow().holdDeadline);
}

void AdvanceSeatsTest::anOrderThatNobodyWaitsForIsGivenUp()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(intents::Checkout{});
    driver.give(intents::GoBack{});
    const auto commands = driver.reply(driver.last<protocol::OrderCheckout>(),
                                       driver.orderReply(OrderState::Draft));
    QCOMPARE(methods(commands), {u"order.cancel"_s});
    QCOMPARE(driver.last<protocol::OrderCancel>().orderId, driver.order(OrderState::Draft).id);
    QCOMPARE(driver.flow().step, Step::Schedule);
}

void AdvanceSeatsTest::aShowtimeThatIsGoneLeadsBackToTheSchedule()
{
    for (const RefusalCode code : {RefusalCode::NotFound, RefusalCode::SalesClosed}) {
        FlowDriver driver;
        driver.to(Step::Schedule);
        driver.give(intents::ChooseShowtime{showtimeId("s1")});
        driver.logIn();
        const auto commands = driver.refuse(driver.last<protocol::SeatsWatch>(), refusal(code));
        QVERIFY(methods(commands).contains(u"catalogue.showtimes"_s));
        QCOMPARE(driver.flow().step, Step::Schedule);
        QCOMPARE(driver.flow().notice.refusal.code, code);
    }
}

void AdvanceSeatsTest::aPassingFaultLeavesThePageForARetry()
{
    FlowDriver driver;
    driver.to(Step::Login);
    driver.logIn();
    QVERIFY(driver.flow().busy);
    QVERIFY(driver.give(intents::Retry{}).empty());
    driver.refuse(driver.last<protocol::SeatsWatch>(), refusal(RefusalCode::Overloaded));
    QCOMPARE(driver.flow().step, Step::Seats);
    QVERIFY(!driver.flow().plan);
    QVERIFY(!driver.flow().busy);
    // Nothing can be tapped, and nothing breaks if somebody tries.
    QVERIFY(driver.give(tap("A1")).empty());
    QCOMPARE(methods(driver.give(intents::Retry{})), {u"seats.watch"_s});
    QCOMPARE(driver.flow().notice, Notice{});
    driver.reply(driver.last<protocol::SeatsWatch>(), driver.seatMap());
    QVERIFY(driver.flow().plan);
}

QTEST_APPLESS_MAIN(AdvanceSeatsTest)
#include "advance_seats_test.moc"
