// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "advance_driver.h"
#include "terminal/seat_advice.h"

#include <QTest>

using namespace karcis;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Seats that the server chooses, seats that are offered instead of others, seats that are moved, and more time.
class AdvanceChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServerChooses();
    void choosingReplacesOrAdds();
    void whileTheServerChoosesNothingElseChanges();
    void aChoiceThatIsNotThereIsTold();
    void leavingWhileTheServerChoosesGivesBack();
    void aLostLineAsksAgain();
    void insteadOfATakenSeatTheNearestAreOffered();
    void aStrandedSeatIsSeenBeforeTheServerSaysSo();
    void movingIsOneStep();
    void aRefusedMoveLeavesAllAsItWas();
    void aRefusedCheckoutTellsWhichSeatIsStranded();
    void moreTimeOnlyIfAllowed();
    void theAccessibleModeIsToldToTheServer();
    void loggingOutEndsTheAccessibleMode();
};

void AdvanceChoiceTest::theServerChooses()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.give(intents::FindSeats{{.count = 2, .aisle = true}, true});
    const auto best = driver.last<protocol::SeatsBest>();
    QCOMPARE(best.showtimeId, showtimeId("s1"));
    QVERIFY((best.request == SeatRequest{.count = 2, .aisle = true}));
    QCOMPARE(best.replace, std::optional(true));
    QVERIFY(driver.flow().busy);
    driver.reply(best, driver.held({"A2", "A3"}));
    QVERIFY(!driver.flow().busy);
    QCOMPARE(driver.mine(), (QStringList{u"A2"_s, u"A3"_s}));
    QVERIFY(driver.flow().holdDeadline.has_value());
}

void AdvanceChoiceTest::choosingReplacesOrAdds()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(intents::FindSeats{{.count = 1}, false});
    QVERIFY(!driver.last<protocol::SeatsBest>().replace);
    driver.reply(driver.last<protocol::SeatsBest>(), driver.held({"A1", "A2"}));
    QCOMPARE(driver.mine(), (QStringList{u"A1"_s, u"A2"_s}));
    driver.give(protocol::SeatsChanged{
        .showtimeId = showtimeId("s1"), .from = 7, .revision = 8, .held = {SeatId(u"A1"_s)}});
    driver.give(intents::FindSeats{{.count = 2}, true});
    driver.reply(driver.last<protocol::SeatsBest>(), driver.held({"A3", "A4"}));
    QCOMPARE(driver.mine(), (QStringList{u"A3"_s, u"A4"_s}));
    // What was given back is free at once.
    QCOMPARE(driver.seatState("A1"), SeatState::Free);
}

void AdvanceChoiceTest::whileTheServerChoosesNothingElseChanges()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.give(intents::FindSeats{{.count = 2}, true});
    QVERIFY(driver.give(intents::ToggleSeat{SeatId(u"A1"_s)}).empty());
    QVERIFY(driver.give(intents::FindSeats{{.count = 3}, true}).empty());
    QVERIFY(driver.give(intents::Checkout{}).empty());
    QVERIFY(driver.give(intents::MoveSeats{{}, seatIds({"A1"})}).empty());
    driver.reply(driver.last<protocol::SeatsBest>(), driver.held({"A2", "A3"}));
    // Nor does the server choose while a tap is on its way.
    driver.give(intents::ToggleSeat{SeatId(u"A4"_s)});
    QVERIFY(driver.give(intents::FindSeats{{.count = 3}, true}).empty());
}

void AdvanceChoiceTest::aChoiceThatIsNotThereIsTold()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(intents::FindSeats{{.count = 2}, true});
    driver.refuse(driver.last<protocol::SeatsBest>(), refusal(RefusalCode::NoSuchSeats));
    QVERIFY(!driver.flow().busy);
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::NoSuchSeats);
    QCOMPARE(driver.mine(), QStringList{u"A1"_s});
}

void AdvanceChoiceTest::leavingWhileTheServerChoosesGivesBack()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.give(intents::FindSeats{{.count = 2}, true});
    const auto best = driver.last<protocol::SeatsBest>();
    QVERIFY(methods(driver.give(intents::GoBack{})).contains(u"seats.release"_s));
    driver.reply(best, driver.held({"A2", "A3"}));
    QVERIFY(driver.flow().hold.seats.empty());
}

void AdvanceChoiceTest::aLostLineAsksAgain()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.give(intents::FindSeats{{.count = 2}, true});
    const auto best = driver.last<protocol::SeatsBest>();
    driver.give(LineLost{});
    QVERIFY(stillMeant(driver.flow(), best));
    driver.reconnect();
    driver.reply(best, driver.held({"A2", "A3"}));
    QCOMPARE(driver.mine(), (QStringList{u"A2"_s, u"A3"_s}));
    QVERIFY(!stillMeant(driver.flow(), best));
}

void AdvanceChoiceTest::insteadOfATakenSeatTheNearestAreOffered()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.give(intents::ToggleSeat{SeatId(u"A3"_s)});
    Refusal taken = refusal(RefusalCode::SeatTaken);
    taken.seats = QStringList{u"A3"_s};
    driver.refuse(driver.last<protocol::SeatsHold>(), taken);
    const std::vector<SeatId> &offers = driver.flow().notice.offers;
    QCOMPARE(offers.size(), std::size_t(3));
    QCOMPARE(offers[0], SeatId(u"A2"_s));
    QCOMPARE(offers[1], SeatId(u"A4"_s));
    // Also for one that is seen to be taken; and they go with the notice.
    driver.give(intents::ToggleSeat{SeatId(u"H1"_s)});
    QVERIFY(!driver.flow().notice.offers.empty());
    driver.give(intents::ToggleSeat{SeatId(u"A2"_s)});
    QVERIFY(driver.flow().notice.offers.empty());
}

void AdvanceChoiceTest::aStrandedSeatIsSeenBeforeTheServerSaysSo()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1", "A3"});
    const SeatAdvice advice = seatAdvice(driver.flow());
    QCOMPARE(advice.stranded, seatIds({"A2"}));
    QCOMPARE(advice.from, seatIds({"A3"}));
    QCOMPARE(advice.to, seatIds({"A2"}));
    // Not while a tap is on its way: half a choice often looks like that.
    driver.give(intents::ToggleSeat{SeatId(u"A2"_s)});
    QVERIFY(!seatAdvice(driver.flow()).isNeeded());
    driver.reply(driver.last<protocol::SeatsHold>(), driver.held({"A1", "A2", "A3"}));
    QVERIFY(!seatAdvice(driver.flow()).isNeeded());
}

void AdvanceChoiceTest::movingIsOneStep()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1", "A3"});
    driver.give(intents::MoveSeats{seatIds({"A3"}), seatIds({"A2"})});
    const auto hold = driver.last<protocol::SeatsHold>();
    QCOMPARE(hold.seats, seatIds({"A2"}));
    QCOMPARE(hold.instead, seatIds({"A3"}));
    // Shown at once.
    QCOMPARE(driver.mine(), (QStringList{u"A1"_s, u"A2"_s}));
    driver.reply(hold, driver.held({"A1", "A2"}));
    QCOMPARE(driver.mine(), (QStringList{u"A1"_s, u"A2"_s}));
    QVERIFY(driver.flow().pendingReleases.empty());
}

void AdvanceChoiceTest::aRefusedMoveLeavesAllAsItWas()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1", "A3"});
    driver.give(intents::MoveSeats{seatIds({"A3"}), seatIds({"A2"})});
    Refusal taken = refusal(RefusalCode::SeatTaken);
    taken.seats = QStringList{u"A2"_s};
    driver.refuse(driver.last<protocol::SeatsHold>(), taken);
    QCOMPARE(driver.mine(), (QStringList{u"A1"_s, u"A3"_s}));
    QCOMPARE(driver.seatState("A2"), SeatState::Held);
}

void AdvanceChoiceTest::aRefusedCheckoutTellsWhichSeatIsStranded()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1", "A3"});
    driver.give(intents::Checkout{});
    Refusal stranded = refusal(RefusalCode::SeatStranded);
    stranded.seats = QStringList{u"A2"_s};
    driver.refuse(driver.last<protocol::OrderCheckout>(), stranded);
    QCOMPARE(driver.flow().step, Step::Seats);
    QCOMPARE(driver.flow().notice.refusal, stranded);
    QCOMPARE(driver.mine(), (QStringList{u"A1"_s, u"A3"_s}));
}

void AdvanceChoiceTest::moreTimeOnlyIfAllowed()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    QCOMPARE(extensionsLeft(driver.flow()), 0);
    QVERIFY(driver.give(intents::ExtendHold{}).empty());
    driver.give(intents::SetAccessible{true});
    QCOMPARE(extensionsLeft(driver.flow()), 1);
    driver.wait(100s);
    driver.give(intents::ExtendHold{});
    const auto extend = driver.last<protocol::SeatsExtend>();
    QCOMPARE(extend.accessible, std::optional(true));
    protocol::HoldReply reply = driver.held({"A1"});
    reply.hold.expiresAt = driver.serverNow() + 300s;
    reply.hold.extensions = 1;
    driver.reply(extend, reply);
    QCOMPARE(driver.flow().holdDeadline->left(driver.now()), Millis(300s));
    QCOMPARE(extensionsLeft(driver.flow()), 0);
    QVERIFY(driver.give(intents::ExtendHold{}).empty());
    QCOMPARE(driver.mine(), QStringList{u"A1"_s});
}

void AdvanceChoiceTest::theAccessibleModeIsToldToTheServer()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    QCOMPARE(holdTime(driver.flow()), Millis(120s));
    driver.give(intents::SetAccessible{true});
    QCOMPARE(holdTime(driver.flow()), Millis(300s));
    driver.give(intents::ToggleSeat{SeatId(u"A1"_s)});
    QCOMPARE(driver.last<protocol::SeatsHold>().accessible, std::optional(true));
    driver.reply(driver.last<protocol::SeatsHold>(), driver.held({"A1"}));
    driver.give(intents::FindSeats{{.count = 1}, false});
    QCOMPARE(driver.last<protocol::SeatsBest>().accessible, std::optional(true));
    driver.reply(driver.last<protocol::SeatsBest>(), driver.held({"A1", "A2"}));
    driver.give(intents::Checkout{});
    QCOMPARE(driver.last<protocol::OrderCheckout>().accessible, std::optional(true));
}

void AdvanceChoiceTest::loggingOutEndsTheAccessibleMode()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.give(intents::SetAccessible{true});
    driver.give(intents::LogOut{});
    QVERIFY(!driver.flow().accessible);
}

QTEST_GUILESS_MAIN(AdvanceChoiceTest)
#include "advance_choice_test.moc"
