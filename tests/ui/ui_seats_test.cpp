// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "kiosk_fixture.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/seat_grid.h"
#include "ui/widgets/spinner.h"

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
    void noticesNeverMoveThePlan_data();
    void noticesNeverMoveThePlan();
    void everyNoticeHasRoom_data();
    void everyNoticeHasRoom();
    void aLongAnnouncementIsCutNotThePlan();
    void whatIsChosenNeverMovesThePlan();
    void waitingForTheSeatsIsCalm();
    void seatsThatDoNotComeAreAskedForAgain();
    void theRequestHasOneWayBack();
    void nothingIsCutWhileTyping_data();
    void nothingIsCutWhileTyping();
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

QRect seatOnScreen(const KioskFixture &kiosk, const QString &seat)
{
    const auto *grid = kiosk.find<ui::SeatGrid>(u"seatGrid"_s);
    const QRect place = grid->seatRect(grid->indexOf(SeatId(seat)));
    return {grid->mapTo(&kiosk.window, place.topLeft()), place.size()};
}

void addSizes()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1366, 768)}) {
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
}

/// What the seats page can be told, one after the other.
std::vector<Notice> everySeatNotice()
{
    std::vector<Notice> all{
        {.kind = NoticeKind::HoldExpired},
        {.kind = NoticeKind::SeatsLost},
        {.kind = NoticeKind::Waiting,
         .refusal = {.code = RefusalCode::Overloaded, .retryAfter = Millis{90'000}}}};
    for (const RefusalCode code : {RefusalCode::SeatTaken,
                                   RefusalCode::SeatNotOnSale,
                                   RefusalCode::SeatPairSplit,
                                   RefusalCode::TooManySeats,
                                   RefusalCode::SeatStranded,
                                   RefusalCode::NoSuchSeats,
                                   RefusalCode::NoExtension,
                                   RefusalCode::NothingHeld,
                                   RefusalCode::HoldExpired,
                                   RefusalCode::SalesClosed,
                                   RefusalCode::SalesPaused,
                                   RefusalCode::CoolingDown,
                                   RefusalCode::RateLimited,
                                   RefusalCode::Overloaded,
                                   RefusalCode::Unavailable}) {
        all.push_back(
            {.kind = NoticeKind::Refused, .refusal = {.code = code, .seats = {u"F7"_s, u"F8"_s}}});
    }
    return all;
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

void UiSeatsTest::noticesNeverMoveThePlan_data()
{
    addSizes();
}

void UiSeatsTest::noticesNeverMoveThePlan()
{
    QFETCH(const QSize, size);
    KioskFixture kiosk(size);
    const BookingFlow calm = freeFlow(kiosk);
    kiosk.render(calm);
    const QRect before = seatOnScreen(kiosk, u"F7"_s);
    const QPoint finger = seatOnScreen(kiosk, u"F8"_s).center();
    std::vector<BookingFlow> told(4, calm);
    told[0].notice = {.kind = NoticeKind::Refused,
                      .refusal = {.code = RefusalCode::SeatTaken, .seats = {u"F7"_s}},
                      .offers = {SeatId(u"F8"_s), SeatId(u"F9"_s)}};
    told[1].line = Line::Lost;
    told[2].server.message = u"The bar closes at ten."_s;
    told[3].server.salesPaused = true;
    told[3].notice = {.kind = NoticeKind::HoldExpired};
    for (const BookingFlow &flow : told) {
        kiosk.render(flow);
        QCOMPARE(seatOnScreen(kiosk, u"F7"_s), before);
        // The next tap means the seat that was there when the finger set out.
        auto *grid = kiosk.find<ui::SeatGrid>(u"seatGrid"_s);
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->mapFrom(&kiosk.window, finger));
        QCOMPARE(kiosk.window.childAt(finger), grid);
        QVERIFY(kiosk.last<intents::ToggleSeat>() != nullptr);
        QCOMPARE(kiosk.last<intents::ToggleSeat>()->id, SeatId(u"F8"_s));
        kiosk.render(calm);
        QCOMPARE(seatOnScreen(kiosk, u"F7"_s), before);
    }
}

void UiSeatsTest::everyNoticeHasRoom_data()
{
    addSizes();
}

void UiSeatsTest::everyNoticeHasRoom()
{
    QFETCH(const QSize, size);
    KioskFixture kiosk(size);
    for (const QString &language : {u"id"_s, u"en"_s, u"ar"_s}) {
        kiosk.window.setLanguage(language);
        for (const int percent : {100, 125, 150}) {
            kiosk.window.setTextPercent(percent);
            for (const Notice &notice : everySeatNotice()) {
                BookingFlow flow = freeFlow(kiosk);
                flow.notice = notice;
                kiosk.render(flow);
                const auto *text = kiosk.find<QLabel>(u"noticeBannerText"_s);
                QVERIFY(text != nullptr);
                QVERIFY2(!text->text().endsWith(u'…')
                             && text->heightForWidth(text->width()) <= text->height(),
                         qPrintable(u"%1 %2: %3"_s.arg(language).arg(percent).arg(text->text())));
            }
        }
    }
}

void UiSeatsTest::aLongAnnouncementIsCutNotThePlan()
{
    KioskFixture kiosk;
    BookingFlow flow = freeFlow(kiosk);
    kiosk.render(flow);
    const QRect before = seatOnScreen(kiosk, u"F7"_s);
    flow.server.message = u"Please mind the step. "_s.repeated(40);
    kiosk.render(flow);
    QCOMPARE(seatOnScreen(kiosk, u"F7"_s), before);
    QVERIFY(seatsText(kiosk, u"announcementBannerText"_s).endsWith(u'…'));
    QVERIFY(kiosk.find(u"announcementBanner"_s)->accessibleName().contains(flow.server.message));
    // Elsewhere there is room for all of it.
    BookingFlow films = filmsFlow(kiosk.clock);
    films.server.message = flow.server.message;
    kiosk.render(films);
    QVERIFY(seatsText(kiosk, u"announcementBannerText"_s).contains(flow.server.message));
}

void UiSeatsTest::whatIsChosenNeverMovesThePlan()
{
    // Upright, what is chosen stands below the plan.
    KioskFixture kiosk(QSize(1080, 1920));
    BookingFlow flow = freeFlow(kiosk);
    flow.server.strandedRule = true;
    kiosk.render(flow);
    const QRect before = seatOnScreen(kiosk, u"F7"_s);
    own(flow, {u"F7"_s, u"F8"_s});
    setState(flow, u"F5"_s, SeatState::Sold);
    flow.holdDeadline = Deadline{kiosk.clock.steady() + 20s};
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"seatAdvice"_s) != nullptr);
    QCOMPARE(seatOnScreen(kiosk, u"F7"_s), before);
    own(flow, {u"F9"_s, u"F10"_s});
    kiosk.render(flow);
    QCOMPARE(seatOnScreen(kiosk, u"F7"_s), before);
}

void UiSeatsTest::waitingForTheSeatsIsCalm()
{
    for (const bool still : {false, true}) {
        KioskFixture kiosk(ui::KioskOptions{.language = u"en"_s, .reducedMotion = still});
        BookingFlow flow = freeFlow(kiosk);
        flow.plan.reset();
        flow.busy = true;
        kiosk.render(flow);
        QCOMPARE(seatsText(kiosk, u"seatsWaitingWords"_s), u"Fetching the seats…"_s);
        QCOMPARE(kiosk.find<ui::Spinner>(u"seatsSpinner"_s)->isTurning(), !still);
        for (const QString &name : {u"seatGrid"_s,
                                    u"zoomIn"_s,
                                    u"zoomOut"_s,
                                    u"zoomFit"_s,
                                    u"findSeats"_s,
                                    u"seatsTotal"_s,
                                    u"continueButton"_s}) {
            QVERIFY2(kiosk.find(name) == nullptr, qPrintable(name));
        }
        const auto legends = kiosk.window.findChildren<ui::Legend *>();
        for (const ui::Legend *legend : legends) {
            QVERIFY(!legend->isVisible());
        }
        kiosk.render(freeFlow(kiosk));
        QVERIFY(kiosk.find(u"seatsWaiting"_s) == nullptr);
        QVERIFY(kiosk.find(u"seatGrid"_s) != nullptr && kiosk.find(u"zoomIn"_s) != nullptr
                && kiosk.find(u"continueButton"_s) != nullptr);
    }
}

void UiSeatsTest::seatsThatDoNotComeAreAskedForAgain()
{
    KioskFixture kiosk;
    BookingFlow flow = freeFlow(kiosk);
    flow.plan.reset();
    flow.notice
        = {.kind = NoticeKind::Refused, .refusal = {RefusalCode::Unavailable}, .canRetry = true};
    kiosk.render(flow);
    QCOMPARE(seatsText(kiosk, u"troubleHeading"_s), u"The seats are not here yet."_s);
    QVERIFY(!seatsText(kiosk, u"troubleWhy"_s).isEmpty());
    QVERIFY2(kiosk.find(u"noticeBanner"_s) == nullptr, "told in the middle of the page");
    QVERIFY(kiosk.find(u"seatsSpinner"_s) == nullptr);
    kiosk.press(u"troubleAgain"_s);
    QVERIFY(kiosk.last<intents::Retry>() != nullptr);
}

void UiSeatsTest::theRequestHasOneWayBack()
{
    for (const QSize size : {QSize(1080, 1920), QSize(1366, 768)}) {
        KioskFixture kiosk(size);
        kiosk.render(freeFlow(kiosk));
        kiosk.press(u"findSeats"_s);
        int ways = 0;
        const auto buttons = kiosk.window.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            ways += button->isVisible() && button->text() == u"Back to the plan"_s ? 1 : 0;
        }
        QCOMPARE(ways, 1);
        kiosk.press(u"requestCancel"_s);
        QVERIFY(kiosk.find(u"findSeats"_s) != nullptr && kiosk.find(u"seatGrid"_s) != nullptr);
    }
}

void UiSeatsTest::nothingIsCutWhileTyping_data()
{
    addSizes();
}

void UiSeatsTest::nothingIsCutWhileTyping()
{
    QFETCH(const QSize, size);
    KioskFixture kiosk(size);
    for (const QString &language : {u"id"_s, u"en"_s, u"ar"_s}) {
        kiosk.window.setLanguage(language);
        for (const int percent : {100, 125, 150}) {
            kiosk.window.setTextPercent(percent);
            kiosk.render(freeFlow(kiosk));
            kiosk.press(u"findSeats"_s);
            auto *words = kiosk.find<QLineEdit>(u"requestWords"_s);
            words->setFocus();
            // As much as the keyboard on the screen takes.
            const int keys = size.height() * (size.height() > size.width() ? 25 : 42) / 100;
            kiosk.window.setContentsMargins(0, 0, 0, keys);
            KioskFixture::settle();
            const QString look = u"%1 %2: "_s.arg(language).arg(percent);
            for (const QString &name :
                 {u"continueButton"_s, u"requestFind"_s, u"requestCancel"_s}) {
                const auto *button = kiosk.find(name);
                QVERIFY2(button != nullptr, qPrintable(look + name));
                const int foot = button->mapTo(&kiosk.window, QPoint(0, button->height())).y();
                QVERIFY2(foot <= size.height() - keys, qPrintable(look + name));
            }
            const auto labels = kiosk.window.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible() && label->wordWrap() && !label->text().isEmpty()) {
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                             qPrintable(look + label->text()));
                }
            }
            kiosk.window.setContentsMargins(0, 0, 0, 0);
            kiosk.press(u"requestCancel"_s);
        }
    }
}

} // namespace karcis::test

QTEST_MAIN(karcis::test::UiSeatsTest)
#include "ui_seats_test.moc"
