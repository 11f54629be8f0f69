// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "kiosk_fixture.h"
#include "ui/widgets/seat_grid.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::test {

/// Ways to good seats beside tapping them: asking for them, taking an offer, moving over, and more time.
class UiSeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seatsAreAskedForByButtons();
    void sweetboxesComeInPairs();
    void seatsAreAskedForInWords();
    void wordsThatAreNotUnderstoodAreTold();
    void addingIsOfferedOnlyWhereThereIsRoom();
    void nothingOfARequestIsLeftBehind();
    void aStrandedSeatIsToldWithItsCure();
    void withoutTheRuleNobodyIsAdvised();
    void offersAreTappedLikeSeats();
    void moreTimeIsOfferedInTheLastHalfMinuteOnly();
    void theAccessibleModeIsOneTapAway();
    void theKeyboardGoesThroughTheRequest();
};

namespace {

QString seatsText(const KioskFixture &kiosk, const QString &name)
{
    const auto *label = kiosk.find<QLabel>(name);
    return label == nullptr ? QString() : label->text();
}

BookingFlow freeFlow(const KioskFixture &kiosk)
{
    BookingFlow flow = seatsFlow(kiosk.clock);
    flow.server.maxSeats = 6;
    flow.server.holdFor = 120s;
    return flow;
}

void own(BookingFlow &flow, const QStringList &seats)
{
    flow.hold.showtimeId = flow.plan->showtime.id;
    for (const QString &seat : seats) {
        flow.hold.seats.emplace_back(seat);
        const auto it = std::ranges::find(flow.plan->seats, SeatId(seat), &protocol::SeatInfo::id);
        it->state = SeatState::Held;
    }
}

void setState(BookingFlow &flow, const QString &seat, SeatState state)
{
    std::ranges::find(flow.plan->seats, SeatId(seat), &protocol::SeatInfo::id)->state = state;
}

} // namespace

void UiSeatsTest::seatsAreAskedForByButtons()
{
    KioskFixture kiosk;
    kiosk.render(freeFlow(kiosk));
    QVERIFY(kiosk.find(u"seatRequest"_s) == nullptr);
    kiosk.press(u"findSeats"_s);
    QVERIFY(kiosk.find(u"seatGrid"_s) == nullptr);
    kiosk.press(u"requestMore"_s);
    kiosk.press(u"requestAisle"_s);
    kiosk.press(u"requestArea_back"_s);
    QCOMPARE(seatsText(kiosk, u"requestCount"_s), u"3"_s);
    QCOMPARE(seatsText(kiosk, u"requestUnderstood"_s),
             u"3 seats side by side, at an aisle, at the back"_s);
    kiosk.press(u"requestFind"_s);
    const auto *find = kiosk.last<intents::FindSeats>();
    QVERIFY(find != nullptr);
    QVERIFY((find->request == SeatRequest{.count = 3, .aisle = true, .area = SeatArea::Back}));
    QVERIFY(find->replace);
    // The plan is back to show what was found.
    QVERIFY(kiosk.find(u"seatGrid"_s) != nullptr);
    // Another third of the rows, or none.
    kiosk.press(u"findSeats"_s);
    kiosk.press(u"requestArea_front"_s);
    QVERIFY(!kiosk.find<QAbstractButton>(u"requestArea_back"_s)->isChecked());
    kiosk.press(u"requestArea_front"_s);
    kiosk.press(u"requestFind"_s);
    QCOMPARE(kiosk.last<intents::FindSeats>()->request.area, SeatArea::Any);
}

void UiSeatsTest::sweetboxesComeInPairs()
{
    KioskFixture kiosk;
    kiosk.render(freeFlow(kiosk));
    kiosk.press(u"findSeats"_s);
    kiosk.press(u"requestMore"_s);
    kiosk.press(u"requestSweetbox"_s);
    QCOMPARE(seatsText(kiosk, u"requestCount"_s), u"4"_s);
    kiosk.press(u"requestMore"_s);
    QCOMPARE(seatsText(kiosk, u"requestCount"_s), u"6"_s);
    QVERIFY(!kiosk.find(u"requestMore"_s)->isEnabled());
    kiosk.press(u"requestLess"_s);
    kiosk.press(u"requestLess"_s);
    QVERIFY(!kiosk.find(u"requestLess"_s)->isEnabled());
    // A wheelchair has no place in a sweetbox.
    kiosk.press(u"requestWheelchair"_s);
    QVERIFY(!kiosk.find<QAbstractButton>(u"requestSweetbox"_s)->isChecked());
    kiosk.press(u"requestFind"_s);
    QVERIFY(
        (kiosk.last<intents::FindSeats>()->request == SeatRequest{.count = 2, .wheelchairs = 1}));
}

void UiSeatsTest::seatsAreAskedForInWords()
{
    KioskFixture kiosk;
    kiosk.render(freeFlow(kiosk));
    kiosk.press(u"findSeats"_s);
    auto *words = kiosk.find<QLineEdit>(u"requestWords"_s);
    QTest::keyClicks(words, u"4 berdampingan, dekat lorong, samping kursi roda"_s);
    QCOMPARE(seatsText(kiosk, u"requestUnderstood"_s),
             u"4 seats side by side, beside a wheelchair place, at an aisle"_s);
    // The buttons show the same, and can change it.
    QCOMPARE(seatsText(kiosk, u"requestCount"_s), u"4"_s);
    QVERIFY(kiosk.find<QAbstractButton>(u"requestAisle"_s)->isChecked());
    QVERIFY(kiosk.find<QAbstractButton>(u"requestBeside"_s)->isChecked());
    kiosk.press(u"requestAisle"_s);
    QTest::keyClick(words, Qt::Key_Return);
    KioskFixture::settle();
    const auto *find = kiosk.last<intents::FindSeats>();
    QVERIFY(find != nullptr);
    QVERIFY((find->request == SeatRequest{.count = 4, .besideWheelchair = true}));
}

void UiSeatsTest::wordsThatAreNotUnderstoodAreTold()
{
    KioskFixture kiosk;
    kiosk.render(freeFlow(kiosk));
    kiosk.press(u"findSeats"_s);
    auto *words = kiosk.find<QLineEdit>(u"requestWords"_s);
    QTest::keyClicks(words, u"3 seats, not in front, popcorn"_s);
    QVERIFY(seatsText(kiosk, u"requestUnknown"_s).contains(u"not front, popcorn"_s));
    QCOMPARE(seatsText(kiosk, u"requestUnderstood"_s), u"3 seats side by side"_s);
    words->clear();
    QTest::keyClicks(words, u"9"_s);
    // More than one customer may have.
    QVERIFY(seatsText(kiosk, u"requestUnknown"_s).contains(u"9"_s));
    QCOMPARE(seatsText(kiosk, u"requestCount"_s), u"6"_s);
    words->clear();
    QTest::keyClicks(words, u"2"_s);
    QCOMPARE(seatsText(kiosk, u"requestUnknown"_s), QString());
}

void UiSeatsTest::addingIsOfferedOnlyWhereThereIsRoom()
{
    KioskFixture kiosk;
    BookingFlow flow = freeFlow(kiosk);
    kiosk.render(flow);
    kiosk.press(u"findSeats"_s);
    QVERIFY(kiosk.find(u"requestAdd"_s) == nullptr);
    own(flow, {u"F7"_s, u"F8"_s, u"F9"_s});
    flow.holdDeadline = Deadline{kiosk.clock.steady() + 100s};
    kiosk.render(flow);
    kiosk.press(u"requestMore"_s);
    QVERIFY(kiosk.find(u"requestAdd"_s)->isEnabled());
    kiosk.press(u"requestMore"_s);
    QVERIFY(!kiosk.find(u"requestAdd"_s)->isEnabled());
    kiosk.press(u"requestLess"_s);
    kiosk.press(u"requestAdd"_s);
    QVERIFY(!kiosk.last<intents::FindSeats>()->replace);
    QCOMPARE(kiosk.last<intents::FindSeats>()->request.count, 3);
    // Nothing is asked while the page waits.
    flow.busy = true;
    kiosk.render(flow);
    kiosk.press(u"findSeats"_s);
    QVERIFY(!kiosk.find(u"requestFind"_s)->isEnabled());
}

void UiSeatsTest::nothingOfARequestIsLeftBehind()
{
    KioskFixture kiosk;
    kiosk.render(freeFlow(kiosk));
    kiosk.press(u"findSeats"_s);
    QTest::keyClicks(kiosk.find<QLineEdit>(u"requestWords"_s), u"5 at the back"_s);
    kiosk.render(filmsFlow(kiosk.clock));
    kiosk.render(freeFlow(kiosk));
    QVERIFY(kiosk.find(u"seatGrid"_s) != nullptr);
    kiosk.press(u"findSeats"_s);
    QCOMPARE(seatsText(kiosk, u"requestCount"_s), u"2"_s);
    QVERIFY(kiosk.find<QLineEdit>(u"requestWords"_s)->text().isEmpty());
    kiosk.press(u"requestCancel"_s);
    QVERIFY(kiosk.find(u"seatGrid"_s) != nullptr);
    QVERIFY(kiosk.intents.empty());
}

void UiSeatsTest::aStrandedSeatIsToldWithItsCure()
{
    KioskFixture kiosk;
    BookingFlow flow = freeFlow(kiosk);
    flow.server.strandedRule = true;
    own(flow, {u"G5"_s, u"G7"_s});
    for (const QLatin1StringView seat : {"G4"_L1, "G6"_L1, "G8"_L1, "G9"_L1}) {
        setState(flow, QString(seat), SeatState::Free);
    }
    flow.holdDeadline = Deadline{kiosk.clock.steady() + 100s};
    kiosk.render(flow);
    QVERIFY(seatsText(kiosk, u"seatAdviceText"_s).contains(u"G6"_s));
    kiosk.press(u"moveSeats"_s);
    const auto *move = kiosk.last<intents::MoveSeats>();
    QVERIFY(move != nullptr);
    QCOMPARE(move->from, std::vector<SeatId>{SeatId(u"G7"_s)});
    QCOMPARE(move->to, std::vector<SeatId>{SeatId(u"G6"_s)});
    flow.hold.seats = {SeatId(u"G5"_s), SeatId(u"G6"_s)};
    setState(flow, u"G6"_s, SeatState::Held);
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"seatAdvice"_s) == nullptr);
}

void UiSeatsTest::withoutTheRuleNobodyIsAdvised()
{
    KioskFixture kiosk;
    BookingFlow flow = freeFlow(kiosk);
    flow.server.strandedRule = false;
    own(flow, {u"G5"_s, u"G7"_s});
    setState(flow, u"G6"_s, SeatState::Free);
    flow.holdDeadline = Deadline{kiosk.clock.steady() + 100s};
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"seatAdvice"_s) == nullptr);
}

void UiSeatsTest::offersAreTappedLikeSeats()
{
    KioskFixture kiosk;
    BookingFlow flow = freeFlow(kiosk);
    flow.notice = {NoticeKind::Refused,
                   Refusal{.code = RefusalCode::SeatTaken, .seats = {u"F6"_s}},
                   false,
                   {SeatId(u"F7"_s), SeatId(u"F8"_s)}};
    kiosk.render(flow);
    kiosk.press(u"offer_F8"_s);
    QVERIFY(kiosk.last<intents::ToggleSeat>() != nullptr);
    QCOMPARE(kiosk.last<intents::ToggleSeat>()->id, SeatId(u"F8"_s));
    flow.notice = {};
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"offer_F8"_s) == nullptr);
}

void UiSeatsTest::moreTimeIsOfferedInTheLastHalfMinuteOnly()
{
    KioskFixture kiosk;
    BookingFlow flow = freeFlow(kiosk);
    flow.server.extensions = 1;
    own(flow, {u"F7"_s, u"F8"_s});
    flow.holdDeadline = Deadline{kiosk.clock.steady() + 31s};
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"extendHold"_s) == nullptr);
    flow.holdDeadline = Deadline{kiosk.clock.steady() + 30s};
    kiosk.render(flow);
    kiosk.press(u"extendHold"_s);
    QVERIFY(kiosk.last<intents::ExtendHold>() != nullptr);
    flow.hold.extensions = 1;
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"extendHold"_s) == nullptr);
    flow.server.extensions = 0;
    flow.hold.extensions = 0;
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"extendHold"_s) == nullptr);
    flow.server.accessibleExtensions = 1;
    flow.accessible = true;
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"extendHold"_s) != nullptr);
}

void UiSeatsTest::theAccessibleModeIsOneTapAway()
{
    KioskFixture kiosk;
    BookingFlow flow = freeFlow(kiosk);
    flow.server.accessibleHoldFor = 300s;
    kiosk.render(flow);
    kiosk.press(u"accessibleButton"_s);
    QVERIFY(kiosk.last<intents::SetAccessible>() != nullptr);
    QVERIFY(kiosk.last<intents::SetAccessible>()->on);
    flow.accessible = true;
    kiosk.render(flow);
    QVERIFY(kiosk.find<QAbstractButton>(u"accessibleButton"_s)->isChecked());
    QVERIFY(seatsText(kiosk, u"seatsHint"_s).contains(u"5:00"_s));
    kiosk.press(u"accessibleButton"_s);
    QVERIFY(!kiosk.last<intents::SetAccessible>()->on);
}

void UiSeatsTest::theKeyboardGoesThroughTheRequest()
{
    KioskFixture kiosk;
    kiosk.render(freeFlow(kiosk));
    kiosk.find(u"findSeats"_s)->setFocus();
    QTest::keyClick(kiosk.find(u"findSeats"_s), Qt::Key_Return);
    KioskFixture::settle();
    QWidget *more = kiosk.find(u"requestMore"_s);
    QVERIFY(more != nullptr && more->hasFocus());
    QTest::keyClick(more, Qt::Key_Return);
    QCOMPARE(seatsText(kiosk, u"requestCount"_s), u"3"_s);
    kiosk.find(u"requestFind"_s)->setFocus();
    QTest::keyClick(kiosk.find(u"requestFind"_s), Qt::Key_Return);
    KioskFixture::settle();
    QVERIFY(kiosk.last<intents::FindSeats>() != nullptr);
    // Back on the plan, where the answer will be.
    QVERIFY(kiosk.find(u"seatGrid"_s)->hasFocus());
}

} // namespace karcis::test

QTEST_MAIN(karcis::test::UiSeatsTest)
#include "ui_seats_test.moc"
