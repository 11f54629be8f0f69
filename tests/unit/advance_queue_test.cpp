// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "advance_driver.h"

#include <QTest>

using namespace karcis;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

protocol::QueuePlace place(PlaceState state, int ahead = 0)
{
    return {.id = PlaceId(u"p1"_s), .number = u"A-047"_s, .state = state, .ahead = ahead};
}

/// On the way to the seats of s1, with the server's answer to queue.join still to come.
FlowDriver buying()
{
    FlowDriver driver;
    driver.gate = QueueGate::Buy;
    driver.to(Step::Login);
    driver.logIn();
    return driver;
}

FlowDriver waiting(int ahead = 3)
{
    FlowDriver driver = buying();
    driver.reply(driver.last<protocol::QueueJoin>(),
                 protocol::QueueReply{place(PlaceState::Waiting, ahead), driver.serverNow()});
    return driver;
}

} // namespace

/// Between "buy" and the seats: the queue.
class AdvanceQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAQueueNobodyJoins();
    void onAQuietDayTheSeatsComeAtOnce();
    void whoMustWaitSeesThePlaceMove();
    void whoIsLetInGoesOnToTheSeats();
    void leavingGivesThePlaceBack_data();
    void leavingGivesThePlaceBack();
    void anAnswerThatComesTooLateIsGivenBack();
    void aLostLineKeepsThePlace();
    void aLostPlaceIsToldAndCanBeTakenAnew_data();
    void aLostPlaceIsToldAndCanBeTakenAnew();
    void aFullQueueIsToldAndCanBeTriedAgain();
    void aHoldThatNeedsAPlaceLeadsToTheQueue();
    void beforeTheFirstPage();
    void aFinishedOrderForgetsThePlace();
    void aSaleThatIsAheadNeedsAPlaceOfItsOwn();
    void timesAreAskedForWhenASaleStarts();
    void aNumberGoesAlong();
    void aNumberFromElsewhereGoesOnHere();
    void aPlaceThatWentElsewhereIsTold();
};

void AdvanceQueueTest::withoutAQueueNobodyJoins()
{
    FlowDriver driver;
    driver.to(Step::Login);
    QCOMPARE(methods(driver.logIn()), QStringList{u"seats.watch"_s});
}

void AdvanceQueueTest::onAQuietDayTheSeatsComeAtOnce()
{
    FlowDriver driver = buying();
    QCOMPARE(driver.flow().step, Step::Seats);
    QVERIFY(driver.flow().busy);
    const auto join = driver.last<protocol::QueueJoin>();
    QCOMPARE(join.showtimeId.value(), showtimeId("s1"));
    const auto commands
        = driver.reply(join, protocol::QueueReply{place(PlaceState::Inside), driver.serverNow()});
    QCOMPARE(methods(commands), QStringList{u"seats.watch"_s});
    QCOMPARE(driver.flow().step, Step::Seats);
    // A second showtime needs no second place.
    driver.reply(driver.last<protocol::SeatsWatch>(), driver.seatMap());
    driver.give(intents::GoBack{});
    QCOMPARE(methods(driver.give(intents::ChooseShowtime{showtimeId("s2")})),
             QStringList{u"seats.watch"_s});
}

void AdvanceQueueTest::whoMustWaitSeesThePlaceMove()
{
    FlowDriver driver = waiting(3);
    QCOMPARE(driver.flow().step, Step::Waiting);
    QCOMPARE(driver.flow().wanted, showtimeId("s1"));
    QCOMPARE(driver.flow().place->ahead, 3);
    QVERIFY(!driver.flow().busy);
    driver.give(protocol::QueuePosition{place(PlaceState::Waiting, 1), driver.serverNow()});
    QCOMPARE(driver.flow().place->ahead, 1);
    // Of another place: nothing.
    protocol::QueuePlace other = place(PlaceState::Waiting, 9);
    other.id = PlaceId(u"p2"_s);
    driver.give(protocol::QueuePosition{other, driver.serverNow()});
    QVERIFY(!driver.changed());
    QCOMPARE(driver.flow().place->ahead, 1);
}

void AdvanceQueueTest::whoIsLetInGoesOnToTheSeats()
{
    FlowDriver driver = waiting();
    const auto commands
        = driver.give(protocol::QueueAdmitted{place(PlaceState::Called), driver.serverNow()});
    QCOMPARE(methods(commands), QStringList{u"seats.watch"_s});
    QCOMPARE(driver.flow().step, Step::Seats);
    QCOMPARE(driver.flow().wanted, showtimeId("s1"));
}

void AdvanceQueueTest::leavingGivesThePlaceBack_data()
{
    QTest::addColumn<bool>("home");
    QTest::newRow("back") << false;
    QTest::newRow("home") << true;
}

void AdvanceQueueTest::leavingGivesThePlaceBack()
{
    QFETCH(bool, home);
    FlowDriver driver = waiting();
    const auto commands = driver.give(home ? Intent(intents::GoHome{}) : Intent(intents::GoBack{}));
    QVERIFY(methods(commands).contains(u"queue.leave"_s));
    QCOMPARE(driver.flow().step, home ? Step::Films : Step::Schedule);
    QVERIFY(!driver.flow().place);
}

void AdvanceQueueTest::anAnswerThatComesTooLateIsGivenBack()
{
    FlowDriver driver = buying();
    driver.give(intents::GoHome{});
    const auto commands
        = driver.reply(driver.last<protocol::QueueJoin>(),
                       protocol::QueueReply{place(PlaceState::Waiting), driver.serverNow()});
    QCOMPARE(methods(commands), QStringList{u"queue.leave"_s});
    QCOMPARE(driver.flow().step, Step::Films);
    QVERIFY(!driver.flow().place);
}

void AdvanceQueueTest::aLostLineKeepsThePlace()
{
    FlowDriver driver = waiting(3);
    driver.give(LineLost{});
    QCOMPARE(driver.flow().step, Step::Waiting);
    QVERIFY(driver.flow().place);
    QVERIFY(methods(driver.reconnect()).contains(u"queue.join"_s));
    const auto join = driver.last<protocol::QueueJoin>();
    QCOMPARE(join.placeId.value(), PlaceId(u"p1"_s));
    // It was this visitor's turn meanwhile.
    driver.reply(join, protocol::QueueReply{place(PlaceState::Inside), driver.serverNow()});
    QCOMPARE(driver.flow().step, Step::Seats);
}

void AdvanceQueueTest::aLostPlaceIsToldAndCanBeTakenAnew_data()
{
    QTest::addColumn<bool>("inside");
    QTest::newRow("waiting") << false;
    QTest::newRow("at the seats") << true;
}

void AdvanceQueueTest::aLostPlaceIsToldAndCanBeTakenAnew()
{
    QFETCH(bool, inside);
    FlowDriver driver = waiting();
    if (inside) {
        driver.give(protocol::QueueAdmitted{place(PlaceState::Called), driver.serverNow()});
        driver.reply(driver.last<protocol::SeatsWatch>(), driver.seatMap());
        driver.hold({"A1"});
    }
    driver.give(
        protocol::QueueEnded{PlaceId(u"p1"_s), inside ? PlaceEnd::TimeUp : PlaceEnd::Unclaimed});
    QCOMPARE(driver.flow().step, Step::Waiting);
    QCOMPARE(driver.flow().notice.kind, NoticeKind::PlaceOver);
    QVERIFY(driver.flow().placeOver);
    QVERIFY(!driver.flow().place);
    QCOMPARE(driver.flow().wanted, showtimeId("s1"));
    QCOMPARE(methods(driver.give(intents::Retry{})), QStringList{u"queue.join"_s});
    QVERIFY(!driver.last<protocol::QueueJoin>().placeId);
    driver.reply(driver.last<protocol::QueueJoin>(),
                 protocol::QueueReply{place(PlaceState::Waiting, 40), driver.serverNow()});
    QCOMPARE(driver.flow().place->ahead, 40);
    QVERIFY(!driver.flow().placeOver);
}

void AdvanceQueueTest::aFullQueueIsToldAndCanBeTriedAgain()
{
    FlowDriver driver = buying();
    driver.refuse(driver.last<protocol::QueueJoin>(), refusal(RefusalCode::QueueFull));
    QCOMPARE(driver.flow().step, Step::Waiting);
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::QueueFull);
    QVERIFY(driver.flow().placeOver);
    QCOMPARE(methods(driver.give(intents::Retry{})), QStringList{u"queue.join"_s});
}

void AdvanceQueueTest::aHoldThatNeedsAPlaceLeadsToTheQueue()
{
    FlowDriver driver = buying();
    driver.reply(driver.last<protocol::QueueJoin>(),
                 protocol::QueueReply{place(PlaceState::Inside), driver.serverNow()});
    driver.reply(driver.last<protocol::SeatsWatch>(), driver.seatMap());
    driver.give(protocol::QueueEnded{PlaceId(u"p1"_s), PlaceEnd::HoldExpired});
    QCOMPARE(driver.flow().step, Step::Seats);
    QCOMPARE(driver.flow().notice.kind, NoticeKind::None);
    driver.give(intents::ToggleSeat{SeatId(u"A1"_s)});
    const auto commands
        = driver.refuse(driver.last<protocol::SeatsHold>(), refusal(RefusalCode::QueueFirst));
    QVERIFY(methods(commands).contains(u"queue.join"_s));
    QCOMPARE(driver.flow().step, Step::Waiting);
    QCOMPARE(driver.flow().wanted, showtimeId("s1"));
}

void AdvanceQueueTest::beforeTheFirstPage()
{
    FlowDriver driver;
    driver.gate = QueueGate::Open;
    driver.to(Step::Films);
    const auto commands
        = driver.refuse(protocol::CatalogueFilms{}, refusal(RefusalCode::QueueFirst));
    QCOMPARE(methods(commands), QStringList{u"queue.join"_s});
    QCOMPARE(driver.flow().step, Step::Waiting);
    driver.reply(driver.last<protocol::QueueJoin>(),
                 protocol::QueueReply{place(PlaceState::Waiting, 2), driver.serverNow()});
    const auto in
        = driver.give(protocol::QueueAdmitted{place(PlaceState::Called), driver.serverNow()});
    QCOMPARE(driver.flow().step, Step::Films);
    QVERIFY(methods(in).contains(u"catalogue.films"_s));
    // The place is needed on; only its end leads back.
    driver.give(protocol::QueueEnded{PlaceId(u"p1"_s), PlaceEnd::Idle});
    QCOMPARE(driver.flow().step, Step::Waiting);
    QVERIFY(driver.flow().placeOver);
}

void AdvanceQueueTest::aFinishedOrderForgetsThePlace()
{
    FlowDriver driver;
    driver.gate = QueueGate::Buy;
    driver.to(Step::Login);
    driver.logIn();
    driver.reply(driver.last<protocol::QueueJoin>(),
                 protocol::QueueReply{place(PlaceState::Inside), driver.serverNow()});
    driver.reply(driver.last<protocol::SeatsWatch>(), driver.seatMap());
    driver.hold({"A1"});
    driver.give(intents::Checkout{});
    driver.reply(driver.last<protocol::OrderCheckout>(), driver.orderReply(OrderState::Draft));
    driver.give(protocol::QueueEnded{PlaceId(u"p1"_s), PlaceEnd::Finished});
    driver.give(driver.orderChanged(OrderState::Paid));
    QCOMPARE(driver.flow().step, Step::Ticket);
    QVERIFY(!driver.flow().place);
    QCOMPARE(driver.flow().notice.kind, NoticeKind::None);
}

void AdvanceQueueTest::aSaleThatIsAheadNeedsAPlaceOfItsOwn()
{
    FlowDriver driver;
    driver.gate = QueueGate::Buy;
    driver.to(Step::Login);
    driver.logIn();
    driver.reply(driver.last<protocol::QueueJoin>(),
                 protocol::QueueReply{place(PlaceState::Inside), driver.serverNow()});
    driver.reply(driver.last<protocol::SeatsWatch>(), driver.seatMap());
    driver.give(intents::GoBack{});
    protocol::ShowtimesReply times{.filmId = driver.flow().film,
                                   .showtimes = driver.flow().showtimes,
                                   .serverTime = driver.serverNow()};
    const auto s2
        = std::ranges::find(times.showtimes, showtimeId("s2"), &protocol::ShowtimeInfo::id);
    QVERIFY(s2 != times.showtimes.end());
    s2->saleStartsAt = driver.serverNow() + 1h;
    driver.reply(driver.last<protocol::CatalogueShowtimes>(), times);
    QCOMPARE(methods(driver.give(intents::ChooseShowtime{showtimeId("s2")})),
             QStringList{u"queue.join"_s});
    protocol::QueuePlace early = place(PlaceState::Early);
    early.id = PlaceId(u"p2"_s);
    driver.reply(driver.last<protocol::QueueJoin>(),
                 protocol::QueueReply{early, driver.serverNow()});
    QCOMPARE(driver.flow().step, Step::Waiting);
    QCOMPARE(driver.flow().place->id, early.id);
    // The draw is made: the same place stands in the line now.
    early.state = PlaceState::Waiting;
    early.ahead = 4;
    driver.give(protocol::QueuePosition{early, driver.serverNow()});
    QCOMPARE(driver.flow().place->ahead, 4);
}

void AdvanceQueueTest::timesAreAskedForWhenASaleStarts()
{
    FlowDriver driver;
    driver.to(Step::Schedule);
    protocol::ShowtimesReply times{.filmId = driver.flow().film,
                                   .showtimes = driver.flow().showtimes,
                                   .serverTime = driver.serverNow()};
    times.showtimes.front().saleStartsAt = driver.serverNow() + 30s;
    driver.give(protocol::CatalogueChanged{});
    driver.reply(driver.last<protocol::CatalogueShowtimes>(), times);
    QVERIFY(methods(driver.wait(29s)).isEmpty());
    QCOMPARE(methods(driver.wait(2s)), QStringList{u"catalogue.showtimes"_s});
    // The server is a moment behind: not asked without end.
    times.serverTime = driver.serverNow();
    driver.reply(driver.last<protocol::CatalogueShowtimes>(), times);
    QVERIFY(methods(driver.wait(250ms)).isEmpty());
    QCOMPARE(methods(driver.wait(2s)), QStringList{u"catalogue.showtimes"_s});
    times.showtimes.front().saleStartsAt.reset();
    driver.reply(driver.last<protocol::CatalogueShowtimes>(), times);
    QVERIFY(methods(driver.wait(10s)).isEmpty());
}

void AdvanceQueueTest::aNumberGoesAlong()
{
    FlowDriver driver = waiting();
    const QStringList sent = methods(driver.give(intents::CarryNumber{}));
    QCOMPARE(sent, (QStringList{u"queue.carry"_s, u"account.logout"_s}));
    QCOMPARE(driver.flow().step, Step::Films);
    QVERIFY(!driver.flow().place);
    QVERIFY(!driver.flow().account);
    QCOMPARE(driver.flow().notice.kind, NoticeKind::NumberKept);
}

void AdvanceQueueTest::aNumberFromElsewhereGoesOnHere()
{
    FlowDriver driver;
    driver.gate = QueueGate::Buy;
    driver.to(Step::Films);
    QCOMPARE(methods(driver.give(intents::ClaimNumber{u"A-047"_s, u"K7XQ4"_s})),
             QStringList{u"queue.claim"_s});
    const auto claim = driver.last<protocol::QueueClaim>();
    QCOMPARE(claim.number.value(), u"A-047"_s);
    QVERIFY(!claim.placeId);
    driver.refuse(claim, refusal(RefusalCode::WrongNumber));
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::WrongNumber);
    QCOMPARE(driver.flow().step, Step::Films);
    driver.give(intents::ClaimNumber{.scanned = PlaceId(u"p1"_s)});
    QCOMPARE(driver.last<protocol::QueueClaim>().placeId.value(), PlaceId(u"p1"_s));
    driver.reply(driver.last<protocol::QueueClaim>(),
                 protocol::QueueReply{place(PlaceState::Waiting, 2), driver.serverNow()});
    QCOMPARE(driver.flow().step, Step::Waiting);
    driver.give(protocol::QueueAdmitted{place(PlaceState::Called), driver.serverNow()});
    QCOMPARE(driver.flow().step, Step::Films);
    // Called already: straight to the films, and told so.
    FlowDriver called;
    called.gate = QueueGate::Buy;
    called.to(Step::Films);
    called.give(intents::ClaimNumber{.scanned = PlaceId(u"p1"_s)});
    called.reply(called.last<protocol::QueueClaim>(),
                 protocol::QueueReply{place(PlaceState::Inside), called.serverNow()});
    QCOMPARE(called.flow().step, Step::Films);
    QCOMPARE(called.flow().notice.kind, NoticeKind::YourTurn);
    QCOMPARE(called.flow().place->state, PlaceState::Inside);
}

void AdvanceQueueTest::aPlaceThatWentElsewhereIsTold()
{
    FlowDriver driver = waiting();
    driver.give(protocol::QueueEnded{PlaceId(u"p1"_s), PlaceEnd::Left});
    QCOMPARE(driver.flow().step, Step::Waiting);
    QVERIFY(driver.flow().placeOver);
}

QTEST_GUILESS_MAIN(AdvanceQueueTest)
#include "advance_queue_test.moc"
