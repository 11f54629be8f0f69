// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "kiosk_fixture.h"
#include "ui/kiosk/page.h"
#include "ui/languages.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/seat_grid.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/time_button.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::test {

/// The real pages, pressed by object name.
class UiPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPosterOpensItsFilm();
    void theSearchNarrowsTheWall();
    void theFiltersTellNowFromSoon();
    void theWallSaysWhenItIsEmpty();
    void aFullAuditoriumInvitesNobodyToTap();
    void filtersCombineAndCanBeCleared();
    void anEmptyResultSaysWhatToDo();
    void typingErrorsAreSaid();
    void fewHitsLeaveNoEmptyPage();
    void theSearchFieldFillsItsLine();
    void whatStartsSoonIsOneTapAway();
    void theTabKeyGoesDownThePage();
    void whatHasBegunStartsNoMore();
    void aTimeIsChosen();
    void timesThatCannotBeBoughtSayWhy();
    void anotherDayShowsItsTimes();
    void theFirstDayWithTimeLeftIsChosen();
    void grownUpFilmsAskTheAge();
    void aComingFilmHasNoTimesYet();
    void aComingFilmSaysItsDay();
    void aRefreshKeepsThePlaceAndSaysWhatChanged();
    void greyTimesAreExplained();
    void logInSendsWhatWasTyped();
    void registeringSendsTheName();
    void theLoginSaysForWhatItIs();
    void wrongFieldsAreExplained();
    void thePasswordCanBeShown();
    void nothingTypedIsLeftBehind();
    void aSeatIsToggled();
    void theChoiceIsSummedUp();
    void aChosenSeatCanBeGivenBack();
    void continueWaitsForTheServer();
    void noticesAreSpokenAndDismissed();
    void theLostLineHasABanner();
    void aMethodStartsThePayment();
    void eachMethodShowsItsInstruction();
    void theSimulationIsLabelledAndPlaysEachOutcome();
    void withoutSimulationThereIsNoPanel();
    void cancellingAndClosing();
    void theTicketShowsCodeAndSeats();
    void myTicketsOpen();
    void noTicketsIsAPageToo();
    void ticketsSayWhatToDoOnTheDay();
    void anOrderThatIsOverTellsItsStory_data();
    void anOrderThatIsOverTellsItsStory();
    void whoWaitsSeesNumberAndWait();
    void aPlaceThatIsOverCanBeTakenAnew();
    void beforeASaleThePageSaysWhenItStarts();
    void aSaleThatIsToStartIsOnTheSchedule();
    void aNumberIsTakenAlongAndGivenBack();
    void backWorksByButtonAndKeyboard();
    void onlyTheRedButtonEndsAnOrderThatIsBeingPaid();
    void theHeaderKnowsTheAccount();
    void theLanguageSwitchesOnEveryPage_data();
    void theLanguageSwitchesOnEveryPage();
    void everyLanguageIsOfferedInItsOwnWords();
    void addressesAreWrittenFromLeftToRight();
    void arrowsTurnRound();
    void themeAndTextSizeSwitch();
    void theKeyboardReachesEverythingOnEveryPage();
    void everythingThatCanBePressedHasANameAndIsSpoken();
    void theKeyboardAloneBuysATicket();
};

namespace {

QString labelText(const KioskFixture &kiosk, const QString &name)
{
    const auto *label = kiosk.find<QLabel>(name);
    return label == nullptr ? QString() : label->text();
}

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty()) {
            texts.append(label->text());
        }
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible()) {
            texts.append(button->accessibleName());
        }
    }
    return texts;
}

QStringList shownFilms(const KioskFixture &kiosk)
{
    QStringList shown;
    const auto cards
        = kiosk.window.findChildren<QAbstractButton *>(QRegularExpression(u"^film_"_s));
    for (const QAbstractButton *card : cards) {
        if (card->isVisible()) {
            shown.append(card->objectName().mid(5));
        }
    }
    shown.sort();
    return shown;
}

template <class Wanted>
QStringList expectedFilms(const BookingFlow &flow, Wanted wanted)
{
    QStringList expected;
    for (const Film &film : flow.films) {
        if (wanted(film)) {
            expected.append(film.id.text());
        }
    }
    expected.sort();
    return expected;
}

} // namespace

void UiPagesTest::aPosterOpensItsFilm()
{
    KioskFixture kiosk;
    kiosk.render(filmsFlow(kiosk.clock));
    kiosk.press(u"film_orbit-ketujuh"_s);
    QVERIFY(kiosk.last<intents::OpenFilm>() != nullptr);
    QCOMPARE(kiosk.last<intents::OpenFilm>()->id, FilmId(u"orbit-ketujuh"_s));
}

void UiPagesTest::theSearchNarrowsTheWall()
{
    KioskFixture kiosk;
    kiosk.render(filmsFlow(kiosk.clock));
    QTest::keyClicks(kiosk.find<QLineEdit>(u"searchField"_s), u"oma yetty"_s);
    kiosk.settle();
    QVERIFY(kiosk.find(u"film_cinta-level-lima"_s) != nullptr);
    QVERIFY(kiosk.find(u"film_komplotan-nenek"_s) != nullptr);
    QVERIFY(kiosk.find(u"film_laut-malam"_s) == nullptr);
    QTest::keyClicks(kiosk.find<QLineEdit>(u"searchField"_s), u"zzz"_s);
    kiosk.settle();
    QVERIFY(labelText(kiosk, u"filmsEmpty"_s).contains(u"oma yettyzzz"_s));
}

void UiPagesTest::theFiltersTellNowFromSoon()
{
    KioskFixture kiosk;
    kiosk.render(filmsFlow(kiosk.clock));
    kiosk.press(u"filterSoon"_s);
    QVERIFY(kiosk.find(u"film_komplotan-nenek"_s) != nullptr);
    QVERIFY(kiosk.find(u"film_laut-malam"_s) == nullptr);
    kiosk.press(u"filterNow"_s);
    QVERIFY(kiosk.find(u"film_komplotan-nenek"_s) == nullptr);
    QVERIFY(kiosk.find(u"film_laut-malam"_s) != nullptr);
}

void UiPagesTest::theWallSaysWhenItIsEmpty()
{
    KioskFixture kiosk;
    BookingFlow flow;
    kiosk.render(flow);
    QCOMPARE(labelText(kiosk, u"filmsEmpty"_s), u"Connecting to the box office…"_s);
    flow.line = Line::Online;
    kiosk.render(flow);
    QCOMPARE(labelText(kiosk, u"filmsEmpty"_s), u"Fetching the films…"_s);
    // Nobody is told that it is still under way when it has failed.
    flow.notice = {
        .kind = NoticeKind::Refused, .refusal = Refusal{RefusalCode::Overloaded}, .canRetry = true};
    kiosk.render(flow);
    QCOMPARE(labelText(kiosk, u"filmsEmpty"_s), u"The films are not here yet."_s);
    BookingFlow tickets = ticketsFlow(kiosk.clock, 0);
    tickets.ticketsLoaded = false;
    kiosk.render(tickets);
    QVERIFY(!textsOf(kiosk.window).contains(u"Your tickets are not here yet."_s));
    QVERIFY(kiosk.window.findChild<QWidget *>(u"ticketsSpinner"_s)->isVisible());
    tickets.notice = flow.notice;
    kiosk.render(tickets);
    QVERIFY(textsOf(kiosk.window).contains(u"Your tickets are not here yet."_s));
    QVERIFY(kiosk.window.findChild<QWidget *>(u"ticketsSpinner"_s)->isHidden());
}

void UiPagesTest::aFullAuditoriumInvitesNobodyToTap()
{
    KioskFixture kiosk;
    BookingFlow flow = seatsFlow(kiosk.clock);
    kiosk.render(flow);
    QVERIFY(labelText(kiosk, u"seatsHint"_s).startsWith(u"Tap a seat"_s));
    QVERIFY(kiosk.find(u"findSeats"_s)->isEnabled());
    // Words about tapping make room for whoever asks in words.
    kiosk.press(u"findSeats"_s);
    QVERIFY(kiosk.find(u"seatsHint"_s) == nullptr);
    kiosk.press(u"requestCancel"_s);
    QVERIFY(kiosk.find(u"seatsHint"_s) != nullptr);
    for (protocol::SeatInfo &seat : flow.plan->seats) {
        seat.state = SeatState::Sold;
    }
    kiosk.render(flow);
    QVERIFY(labelText(kiosk, u"seatsHint"_s).startsWith(u"All seats of this showtime are taken"_s));
    QVERIFY(!kiosk.find(u"findSeats"_s)->isEnabled());
}

void UiPagesTest::filtersCombineAndCanBeCleared()
{
    KioskFixture kiosk;
    const BookingFlow flow = filmsFlow(kiosk.clock);
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"filterPanel"_s) == nullptr);
    kiosk.press(u"filterToggle"_s);
    kiosk.press(u"filterAge_13+"_s);
    QCOMPARE(shownFilms(kiosk),
             expectedFilms(flow, [](const Film &film) { return film.age == AgeClass::From13; }));
    // A second one of the same kind widens, one of another kind narrows.
    kiosk.press(u"filterAge_17+"_s);
    kiosk.press(u"filterGenre_drama"_s);
    QCOMPARE(shownFilms(kiosk), expectedFilms(flow, [](const Film &film) {
                 return (film.age == AgeClass::From13 || film.age == AgeClass::From17)
                     && film.genres.contains(u"drama"_s);
             }));
    kiosk.press(u"filterClear"_s);
    QCOMPARE(shownFilms(kiosk).size(), int(flow.films.size()));
    QVERIFY(kiosk.find(u"filterClear"_s) == nullptr);
    // Day and class have to fit the same showing.
    const QDate third = ui::Wording::dateOf(kiosk.clock.now(), u"Asia/Jakarta"_s).addDays(2);
    kiosk.press(u"filterDay_"_s + third.toString(Qt::ISODate));
    kiosk.press(u"filterClass_"_s + flow.classes.back().id.text());
    QVERIFY(!shownFilms(kiosk).isEmpty());
    kiosk.press(u"filterClass_"_s + flow.classes.back().id.text());
    kiosk.press(u"filterClass_"_s + flow.classes.front().id.text());
    QVERIFY(shownFilms(kiosk).isEmpty());
}

void UiPagesTest::anEmptyResultSaysWhatToDo()
{
    KioskFixture kiosk;
    const BookingFlow flow = filmsFlow(kiosk.clock);
    kiosk.render(flow);
    kiosk.press(u"filterToggle"_s);
    kiosk.press(u"filterAge_21+"_s);
    kiosk.press(u"filterGenre_family"_s);
    QVERIFY(labelText(kiosk, u"filmsEmpty"_s).contains(u"Take a filter away"_s));
    kiosk.press(u"emptyClear"_s);
    QCOMPARE(shownFilms(kiosk).size(), int(flow.films.size()));
}

void UiPagesTest::fewHitsLeaveNoEmptyPage()
{
    KioskFixture kiosk;
    kiosk.render(filmsFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"filmsMore"_s) == nullptr);
    QTest::keyClicks(kiosk.find<QLineEdit>(u"searchField"_s), u"oma yetty"_s);
    KioskFixture::settle();
    const auto *more = kiosk.find(u"filmsMore"_s);
    QVERIFY(more != nullptr);
    const QStringList found = shownFilms(kiosk);
    QVERIFY(!found.isEmpty());
    const auto cards = more->findChildren<QAbstractButton *>();
    QVERIFY(cards.size() >= 3);
    QString other;
    for (const QAbstractButton *card : cards) {
        other = card->objectName().mid(5);
        QVERIFY2(!found.contains(other), qPrintable(other));
    }
    kiosk.press(cards.back()->objectName());
    const auto *open = kiosk.last<intents::OpenFilm>();
    QVERIFY(open != nullptr);
    QCOMPARE(open->id.text(), other);
}

void UiPagesTest::theSearchFieldFillsItsLine()
{
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1366, 768)}) {
        KioskFixture kiosk(size);
        kiosk.render(filmsFlow(kiosk.clock));
        const auto *field = kiosk.find<QLineEdit>(u"searchField"_s);
        const int end = field->mapTo(&kiosk.window, QPoint(field->width(), 0)).x();
        QVERIFY2(end <= size.width() && end > size.width() - 50, qPrintable(QString::number(end)));
        QVERIFY(!field->isClearButtonEnabled());
    }
}

void UiPagesTest::typingErrorsAreSaid()
{
    KioskFixture kiosk;
    kiosk.render(filmsFlow(kiosk.clock));
    QTest::keyClicks(kiosk.find<QLineEdit>(u"searchField"_s), u"komplotn nenek"_s);
    kiosk.settle();
    QVERIFY(kiosk.find(u"film_komplotan-nenek"_s) != nullptr);
    QVERIFY(labelText(kiosk, u"filmsSimilar"_s).contains(u"komplotn nenek"_s));
}

void UiPagesTest::whatStartsSoonIsOneTapAway()
{
    KioskFixture kiosk({1920, 1080});
    const BookingFlow flow = filmsFlow(kiosk.clock);
    kiosk.render(flow);
    const auto plain = std::ranges::find_if(flow.next, [](const protocol::ShowtimeInfo &one) {
        return one.age == AgeClass::All || one.age == AgeClass::From13;
    });
    QVERIFY(plain != flow.next.end());
    kiosk.press(u"soon_"_s + plain->id.text());
    QVERIFY(kiosk.last<intents::ChooseShowtime>() != nullptr);
    QCOMPARE(kiosk.last<intents::ChooseShowtime>()->id, plain->id);
    // Films for grown-ups ask first, here as on their own page.
    BookingFlow grown = flow;
    grown.next.front().age = AgeClass::From17;
    kiosk.render(grown);
    kiosk.press(u"soon_"_s + grown.next.front().id.text());
    QVERIFY(kiosk.intents.empty());
    kiosk.press(u"ageConfirm"_s);
    QCOMPARE(kiosk.last<intents::ChooseShowtime>()->id, grown.next.front().id);
}

void UiPagesTest::theTabKeyGoesDownThePage()
{
    KioskFixture kiosk({1920, 1080});
    BookingFlow flow = filmsFlow(kiosk.clock);
    kiosk.render(flow);
    const auto tabs = [&kiosk](const QString &from) {
        kiosk.find(from)->setFocus();
        QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Tab);
        return kiosk.window.focusWidget()->objectName();
    };
    QCOMPARE(tabs(u"searchField"_s), u"soon_"_s + flow.next.front().id.text());
    // The same for what was fetched later.
    flow.next.erase(flow.next.begin());
    kiosk.render(flow);
    QCOMPARE(tabs(u"searchField"_s), u"soon_"_s + flow.next.front().id.text());
    QVERIFY(tabs(u"soon_"_s + flow.next.front().id.text()).startsWith(u"soon_"));
    // Chosen seats stand above the button that goes on.
    const BookingFlow seats = heldSeatsFlow(kiosk.clock);
    kiosk.render(seats);
    const auto buttons = kiosk.window.findChildren<QAbstractButton *>();
    const auto mine = std::ranges::find_if(buttons, [](const QAbstractButton *button) {
        return button->objectName().startsWith(u"chosen_") && button->isVisible();
    });
    QVERIFY(mine != buttons.end());
    QString name = (*mine)->objectName();
    while (name.startsWith(u"chosen_")) {
        name = tabs(name);
    }
    QCOMPARE(name, u"findSeats"_s);
}

void UiPagesTest::whatHasBegunStartsNoMore()
{
    KioskFixture kiosk({1920, 1080});
    const BookingFlow flow = filmsFlow(kiosk.clock);
    kiosk.render(flow);
    const QString first = u"soon_"_s + flow.next.front().id.text();
    QVERIFY(kiosk.find(first) != nullptr);
    kiosk.clock.advance(flow.next.front().startsAt - kiosk.clock.now());
    kiosk.window.render(flow);
    kiosk.settle();
    QVERIFY(kiosk.find(first) == nullptr);
    QVERIFY(kiosk.find(u"soon_"_s + flow.next[1].id.text()) != nullptr);
}

void UiPagesTest::aComingFilmSaysItsDay()
{
    KioskFixture kiosk({1080, 1920});
    BookingFlow flow = scheduleFlow(kiosk.clock, FilmId(u"komplotan-nenek"_s));
    flow.offers = {{flow.film, flow.classes.front().id, kiosk.clock.now() + 12 * 24h}};
    kiosk.render(flow);
    QVERIFY(labelText(kiosk, u"releaseDate"_s).contains(u"In this cinema from"_s));
    QVERIFY(kiosk.find(u"moreFilms"_s) != nullptr);
    flow.offers.clear();
    kiosk.render(flow);
    QCOMPARE(labelText(kiosk, u"releaseDate"_s), u"Coming soon"_s);
    const auto other = std::ranges::find(flow.films, Release::Now, &Film::released);
    kiosk.press(u"more_"_s + other->id.text());
    QCOMPARE(kiosk.last<intents::OpenFilm>()->id, other->id);
}

void UiPagesTest::aRefreshKeepsThePlaceAndSaysWhatChanged()
{
    KioskFixture kiosk({1366, 768});
    BookingFlow flow = scheduleFlow(kiosk.clock);
    kiosk.render(flow);
    kiosk.find(u"showtime_s0-7"_s)->setFocus();
    const auto *area = kiosk.window.page(Step::Schedule)->findChild<QScrollArea *>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    const int place = area->verticalScrollBar()->value();
    QVERIFY(labelText(kiosk, u"scheduleChanges"_s).isEmpty());
    flow.showtimes[3].seatsFree = 0;
    protocol::ShowtimeInfo extra = flow.showtimes[3];
    extra.id = ShowtimeId(u"extra"_s);
    extra.startsAt += 30min;
    extra.seatsFree = 40;
    flow.showtimes.push_back(extra);
    kiosk.render(flow);
    QVERIFY(!kiosk.find(u"showtime_s0-3"_s)->isEnabled());
    QVERIFY(kiosk.find(u"showtime_extra"_s) != nullptr);
    const QString said = labelText(kiosk, u"scheduleChanges"_s);
    QVERIFY2(said.contains(u"18:45 is sold out now"_s), qPrintable(said));
    QVERIFY2(said.contains(u"19:15 is new"_s), qPrintable(said));
    QVERIFY(area->verticalScrollBar()->value() >= place - 1);
    QCOMPARE(kiosk.window.focusWidget()->objectName(), u"showtime_s0-7"_s);
}

void UiPagesTest::greyTimesAreExplained()
{
    KioskFixture kiosk;
    kiosk.render(scheduleFlow(kiosk.clock));
    const QString said = labelText(kiosk, u"timesExplained"_s);
    QVERIFY2(said.contains(u"already begun"_s), qPrintable(said));
    QVERIFY2(said.contains(u"sold out"_s), qPrintable(said));
    QVERIFY2(said.contains(u"not on sale"_s), qPrintable(said));
    kiosk.press(u"day_2"_s);
    QVERIFY(labelText(kiosk, u"timesExplained"_s).isEmpty());
}

void UiPagesTest::ticketsSayWhatToDoOnTheDay()
{
    KioskFixture kiosk({1080, 1920});
    kiosk.render(ticketsFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"ticketsGuide"_s) != nullptr);
    QVERIFY(kiosk.find(u"moreFilms"_s) != nullptr);
}

void UiPagesTest::aTimeIsChosen()
{
    KioskFixture kiosk;
    kiosk.render(scheduleFlow(kiosk.clock));
    kiosk.press(u"showtime_s0-7"_s);
    QVERIFY(kiosk.last<intents::ChooseShowtime>() != nullptr);
    QCOMPARE(kiosk.last<intents::ChooseShowtime>()->id, ShowtimeId(u"s0-7"_s));
}

void UiPagesTest::timesThatCannotBeBoughtSayWhy()
{
    KioskFixture kiosk;
    kiosk.render(scheduleFlow(kiosk.clock));
    const auto said = [&kiosk](const QString &id) {
        const auto *button = kiosk.find<ui::TimeButton>(u"showtime_"_s + id);
        return button == nullptr || button->isEnabled() ? QString() : button->accessibleName();
    };
    QVERIFY(said(u"s0-0"_s).contains(u"Already started"_s));
    QVERIFY(said(u"s0-4"_s).contains(u"Sold out"_s));
    QVERIFY(said(u"s0-6"_s).contains(u"Not on sale"_s));
    QVERIFY(kiosk.find(u"showtime_s0-3"_s)->accessibleName().contains(u"7 seats left"_s));
    QTest::mouseClick(kiosk.find(u"showtime_s0-4"_s), Qt::LeftButton);
    QVERIFY(kiosk.intents.empty());
}

void UiPagesTest::anotherDayShowsItsTimes()
{
    KioskFixture kiosk;
    kiosk.render(scheduleFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"showtime_s2-0"_s) == nullptr);
    kiosk.press(u"day_2"_s);
    QVERIFY(kiosk.find(u"showtime_s2-0"_s) != nullptr);
    QVERIFY(kiosk.find(u"showtime_s0-7"_s) == nullptr);
    QVERIFY(!kiosk.find(u"day_6"_s)->isEnabled());
    // Fresh times of the same film keep the chosen day.
    kiosk.render(scheduleFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"showtime_s2-0"_s) != nullptr);
}

void UiPagesTest::theFirstDayWithTimeLeftIsChosen()
{
    KioskFixture kiosk;
    kiosk.clock.advance(5h);
    kiosk.render(scheduleFlow(kiosk.clock));
    // Ten in the evening: today's last showtime has begun.
    QVERIFY(kiosk.find(u"showtime_s1-0"_s) != nullptr);
}

void UiPagesTest::grownUpFilmsAskTheAge()
{
    KioskFixture kiosk;
    kiosk.render(scheduleFlow(kiosk.clock, FilmId(u"kereta-terakhir-ke-banyuwangi"_s)));
    kiosk.press(u"showtime_s0-7"_s);
    QVERIFY(kiosk.intents.empty());
    kiosk.press(u"ageCancel"_s);
    QVERIFY(kiosk.find(u"ageConfirm"_s) == nullptr);
    QVERIFY(kiosk.intents.empty());
    kiosk.press(u"showtime_s0-7"_s);
    kiosk.press(u"ageConfirm"_s);
    QVERIFY(kiosk.last<intents::ChooseShowtime>() != nullptr);
    QCOMPARE(kiosk.last<intents::ChooseShowtime>()->id, ShowtimeId(u"s0-7"_s));
}

void UiPagesTest::aComingFilmHasNoTimesYet()
{
    KioskFixture kiosk;
    kiosk.render(scheduleFlow(kiosk.clock, FilmId(u"komplotan-nenek"_s)));
    QVERIFY(labelText(kiosk, u"scheduleEmpty"_s).contains(u"coming soon"_s));
    QVERIFY(kiosk.find(u"day_0"_s) == nullptr);
}

void UiPagesTest::logInSendsWhatWasTyped()
{
    KioskFixture kiosk;
    kiosk.render(loginFlow(kiosk.clock));
    QTest::keyClicks(kiosk.find(u"loginField"_s), u" 0812 3456 7890 "_s);
    QTest::keyClicks(kiosk.find(u"passwordField"_s), u"rahasia banget"_s);
    QTest::keyClick(kiosk.find(u"passwordField"_s), Qt::Key_Return);
    QCOMPARE(kiosk.intents.size(), std::size_t(1));
    QVERIFY(kiosk.last<intents::LogIn>() != nullptr);
    QCOMPARE(kiosk.last<intents::LogIn>()->login, u"0812 3456 7890"_s);
    QCOMPARE(kiosk.last<intents::LogIn>()->password, u"rahasia banget"_s);
    // While the server thinks, a second tap sends nothing.
    BookingFlow busy = loginFlow(kiosk.clock);
    busy.busy = true;
    kiosk.render(busy);
    QVERIFY(!kiosk.find(u"loginSubmit"_s)->isEnabled());
    QTest::keyClick(kiosk.find(u"passwordField"_s), Qt::Key_Return);
    QVERIFY(kiosk.intents.empty());
}

void UiPagesTest::registeringSendsTheName()
{
    KioskFixture kiosk;
    kiosk.render(loginFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"nameField"_s) == nullptr);
    kiosk.press(u"registerTab"_s);
    QTest::keyClicks(kiosk.find(u"nameField"_s), u"Siti  Nurhaliza "_s);
    QTest::keyClicks(kiosk.find(u"loginField"_s), u"siti@example.com"_s);
    QTest::keyClicks(kiosk.find(u"passwordField"_s), u"kursi-nyaman"_s);
    kiosk.press(u"loginSubmit"_s);
    QVERIFY(kiosk.last<intents::Register>() != nullptr);
    QCOMPARE(kiosk.last<intents::Register>()->name, u"Siti Nurhaliza"_s);
    QCOMPARE(kiosk.last<intents::Register>()->login, u"siti@example.com"_s);
    QCOMPARE(kiosk.last<intents::Register>()->password, u"kursi-nyaman"_s);
}

void UiPagesTest::theLoginSaysForWhatItIs()
{
    KioskFixture kiosk;
    BookingFlow flow = loginFlow(kiosk.clock);
    kiosk.render(flow);
    const QString words = labelText(kiosk, u"loginFor"_s);
    QVERIFY(words.contains(u"WIB"_s));
    // Whoever took it from what starts soon has never seen the other times of its film.
    flow.next = std::exchange(flow.showtimes, {});
    kiosk.render(flow);
    QCOMPARE(labelText(kiosk, u"loginFor"_s), words);
}

void UiPagesTest::wrongFieldsAreExplained()
{
    KioskFixture kiosk;
    kiosk.render(loginFlow(kiosk.clock));
    QVERIFY(labelText(kiosk, u"loginFieldHint"_s).isEmpty());
    QTest::keyClicks(kiosk.find(u"loginField"_s), u"siti@"_s);
    QVERIFY(labelText(kiosk, u"loginFieldHint"_s).contains(u"not complete"_s));
    kiosk.press(u"loginSubmit"_s);
    QVERIFY(kiosk.intents.empty());
    QVERIFY(kiosk.find(u"loginField"_s)->hasFocus());
    QVERIFY(!labelText(kiosk, u"passwordFieldHint"_s).isEmpty());
    kiosk.press(u"registerTab"_s);
    QTest::keyClicks(kiosk.find(u"passwordField"_s), u"pendek"_s);
    QCOMPARE(labelText(kiosk, u"passwordFieldHint"_s), u"2 more characters, please."_s);
    const auto buttonTop = [&kiosk] {
        const QWidget *button = kiosk.find(u"loginSubmit"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return button->mapTo(&kiosk.window, QPoint()).y();
    };
    const int before = buttonTop();
    QTest::keyClicks(kiosk.find(u"passwordField"_s), u"an"_s);
    QCOMPARE(labelText(kiosk, u"passwordFieldHint"_s), u"Long enough."_s);
    QCOMPARE(buttonTop(), before);
}

void UiPagesTest::thePasswordCanBeShown()
{
    KioskFixture kiosk;
    kiosk.render(loginFlow(kiosk.clock));
    auto *password = kiosk.find<QLineEdit>(u"passwordField"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    kiosk.press(u"showPassword"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Normal);
    kiosk.press(u"showPassword"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
}

void UiPagesTest::nothingTypedIsLeftBehind()
{
    KioskFixture kiosk;
    kiosk.render(loginFlow(kiosk.clock));
    auto *login = kiosk.find<QLineEdit>(u"loginField"_s);
    auto *password = kiosk.find<QLineEdit>(u"passwordField"_s);
    QTest::keyClicks(login, u"0812 3456 7890"_s);
    QTest::keyClicks(password, u"rahasia banget"_s);
    // A refusal keeps what was typed; leaving forgets it.
    kiosk.render(loginFlow(kiosk.clock));
    QVERIFY(!password->text().isEmpty());
    kiosk.render(filmsFlow(kiosk.clock));
    QVERIFY(login->text().isEmpty());
    QVERIFY(password->text().isEmpty());
}

void UiPagesTest::aSeatIsToggled()
{
    KioskFixture kiosk;
    kiosk.render(seatsFlow(kiosk.clock));
    auto *grid = kiosk.find<ui::SeatGrid>(u"seatGrid"_s);
    QTest::mouseClick(
        grid, Qt::LeftButton, {}, grid->seatRect(grid->indexOf(SeatId(u"F7"_s))).center());
    QVERIFY(kiosk.last<intents::ToggleSeat>() != nullptr);
    QCOMPARE(kiosk.last<intents::ToggleSeat>()->id, SeatId(u"F7"_s));
    QVERIFY(!kiosk.find(u"continueButton"_s)->isEnabled());
    QVERIFY(labelText(kiosk, u"seatsHint"_s).contains(u"2:00"_s));
    QVERIFY(kiosk.find(u"holdCountdown"_s) == nullptr);
}

void UiPagesTest::theChoiceIsSummedUp()
{
    KioskFixture kiosk;
    BookingFlow flow = heldSeatsFlow(kiosk.clock);
    kiosk.render(flow);
    QCOMPARE(labelText(kiosk, u"seatsTotal"_s), u"Rp\u00a0100,000"_s);
    QCOMPARE(kiosk.find<ui::Countdown>(u"holdCountdown"_s)->text(), u"1:40"_s);
    kiosk.press(u"continueButton"_s);
    QVERIFY(kiosk.last<intents::Checkout>() != nullptr);
    flow.pendingHolds = {SeatId(u"F9"_s)};
    kiosk.render(flow);
    QCOMPARE(labelText(kiosk, u"seatsTotal"_s), u"Rp\u00a0150,000"_s);
}

void UiPagesTest::aChosenSeatCanBeGivenBack()
{
    KioskFixture kiosk;
    kiosk.render(heldSeatsFlow(kiosk.clock));
    kiosk.press(u"chosen_F8"_s);
    QVERIFY(kiosk.last<intents::ToggleSeat>() != nullptr);
    QCOMPARE(kiosk.last<intents::ToggleSeat>()->id, SeatId(u"F8"_s));
}

void UiPagesTest::continueWaitsForTheServer()
{
    KioskFixture kiosk;
    BookingFlow flow = heldSeatsFlow(kiosk.clock);
    flow.pendingHolds = {SeatId(u"F9"_s)};
    kiosk.render(flow);
    QVERIFY(!kiosk.find(u"continueButton"_s)->isEnabled());
    flow.pendingHolds.clear();
    flow.line = Line::Lost;
    kiosk.render(flow);
    QVERIFY(!kiosk.find(u"continueButton"_s)->isEnabled());
    flow.line = Line::Online;
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"continueButton"_s)->isEnabled());
}

void UiPagesTest::noticesAreSpokenAndDismissed()
{
    KioskFixture kiosk;
    BookingFlow flow = seatsFlow(kiosk.clock);
    flow.notice = {NoticeKind::Refused, Refusal{RefusalCode::SeatTaken, {}, {}, {u"F7"_s}}};
    kiosk.render(flow);
    const auto *banner = kiosk.find<ui::Banner>(u"noticeBanner"_s);
    QVERIFY(banner != nullptr);
    QVERIFY(banner->text().contains(u"F7"_s));
    QCOMPARE(banner->accessibleName(), banner->text());
    QVERIFY(kiosk.find(u"noticeBannerOffer"_s) == nullptr);
    flow.notice.canRetry = true;
    kiosk.render(flow);
    kiosk.press(u"noticeBannerOffer"_s);
    QVERIFY(kiosk.last<intents::Retry>() != nullptr);
    kiosk.press(u"noticeBannerClose"_s);
    QVERIFY(kiosk.last<intents::DismissNotice>() != nullptr);
    flow.notice = {};
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"noticeBanner"_s) == nullptr);
}

void UiPagesTest::theLostLineHasABanner()
{
    KioskFixture kiosk;
    BookingFlow flow = heldSeatsFlow(kiosk.clock);
    flow.line = Line::Lost;
    kiosk.render(flow);
    QVERIFY(kiosk.find<ui::Banner>(u"connectionBanner"_s) != nullptr);
    QCOMPARE(kiosk.find<ui::Countdown>(u"holdCountdown"_s)->text(), u"1:40"_s);
    flow.line = Line::Online;
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"connectionBanner"_s) == nullptr);
}

void UiPagesTest::aMethodStartsThePayment()
{
    KioskFixture kiosk;
    kiosk.render(paymentFlow(kiosk.clock));
    QCOMPARE(kiosk.find<ui::Countdown>(u"payCountdown"_s)->text(), u"6:42"_s);
    QCOMPARE(labelText(kiosk, u"orderTotal"_s), u"Rp\u00a0100,000"_s);
    QVERIFY2(kiosk.find(u"method_cash"_s) == nullptr, "cash is not for this terminal");
    for (const auto &[name, method] :
         {std::pair{u"method_qris"_s, PaymentMethod::Qris},
          std::pair{u"method_eWallet"_s, PaymentMethod::EWallet},
          std::pair{u"method_virtualAccount"_s, PaymentMethod::VirtualAccount},
          std::pair{u"method_card"_s, PaymentMethod::Card}}) {
        kiosk.press(name);
        QVERIFY(kiosk.last<intents::StartPayment>() != nullptr);
        QCOMPARE(kiosk.last<intents::StartPayment>()->method, method);
    }
}

void UiPagesTest::eachMethodShowsItsInstruction()
{
    KioskFixture kiosk;
    kiosk.render(payingFlow(kiosk.clock, PaymentMethod::Qris));
    QVERIFY(kiosk.find<ui::QrView>(u"paymentQr"_s)->modules() > 0);
    QVERIFY(kiosk.find(u"method_qris"_s) == nullptr);
    QVERIFY(labelText(kiosk, u"waitingText"_s).contains(u"your bank"_s));
    QVERIFY(labelText(kiosk, u"waitingHint"_s).contains(u"do not pay twice"_s));
    // What to do, in three steps of their own.
    QVERIFY(labelText(kiosk, u"step_1"_s).contains(u"e-wallet"_s));
    QVERIFY(labelText(kiosk, u"step_2"_s).contains(u"QRIS"_s));
    QVERIFY(labelText(kiosk, u"step_3"_s).contains(u"PIN"_s));
    // Before the provider has answered there is nothing to scan and nobody to wait for.
    BookingFlow preparing = payingFlow(kiosk.clock, PaymentMethod::Card);
    preparing.order->payment->state = AttemptState::Intent;
    kiosk.render(preparing);
    QVERIFY(labelText(kiosk, u"waitingText"_s).contains(u"being prepared"_s));
    QVERIFY(kiosk.find(u"waitingHint"_s) == nullptr);
    QVERIFY(!kiosk.find(u"simulate_approve"_s)->isEnabled());
    kiosk.render(payingFlow(kiosk.clock, PaymentMethod::Card));
    QVERIFY(kiosk.find(u"simulate_approve"_s)->isEnabled());
    // Once the time is over nobody should pay any more, whatever the line does.
    BookingFlow over = payingFlow(kiosk.clock, PaymentMethod::Qris);
    over.payTimeOver = true;
    kiosk.render(over);
    QVERIFY(kiosk.find(u"paymentQr"_s) == nullptr);
    QVERIFY(kiosk.find(u"paymentWaiting"_s) != nullptr);
    kiosk.render(payingFlow(kiosk.clock, PaymentMethod::VirtualAccount));
    QCOMPARE(labelText(kiosk, u"accountNumber"_s).remove(QChar(QChar::Nbsp)),
             u"8808012345678901"_s);
    QVERIFY(kiosk.find(u"paymentQr"_s) == nullptr);
    kiosk.render(payingFlow(kiosk.clock, PaymentMethod::Card));
    QVERIFY(kiosk.find(u"paymentQr"_s) == nullptr);
    QVERIFY(kiosk.find(u"accountNumber"_s) == nullptr);
    // Denied: the ways to pay are back.
    BookingFlow denied = payingFlow(kiosk.clock);
    denied.order->payment->state = AttemptState::Denied;
    kiosk.render(denied);
    QVERIFY(kiosk.find(u"method_qris"_s) != nullptr);
    QVERIFY(kiosk.find<ui::Banner>(u"paymentFailed"_s)->text().contains(u"not approved"_s));
    QVERIFY(kiosk.find(u"paymentWaiting"_s) == nullptr);
}

void UiPagesTest::theSimulationIsLabelledAndPlaysEachOutcome()
{
    KioskFixture kiosk;
    kiosk.render(payingFlow(kiosk.clock));
    QVERIFY(textsOf(kiosk.window).contains(u"Simulated payment"_s));
    for (const auto &row : EnumNames<SimulatedOutcome>::table) {
        kiosk.press(u"simulate_"_s + nameOf(row.value));
        QVERIFY(kiosk.last<intents::SimulatePayment>() != nullptr);
        QCOMPARE(kiosk.last<intents::SimulatePayment>()->outcome, row.value);
    }
}

void UiPagesTest::withoutSimulationThereIsNoPanel()
{
    KioskFixture kiosk;
    BookingFlow flow = payingFlow(kiosk.clock);
    flow.server.simulatedPayments = false;
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"simulationPanel"_s) == nullptr);
    QVERIFY(kiosk.find(u"simulate_approve"_s) == nullptr);
}

void UiPagesTest::cancellingAndClosing()
{
    KioskFixture kiosk;
    BookingFlow flow = payingFlow(kiosk.clock);
    kiosk.render(flow);
    kiosk.press(u"cancelOrder"_s);
    QVERIFY(kiosk.last<intents::CancelOrder>() != nullptr);
    flow.order->state = OrderState::Closing;
    kiosk.render(flow);
    QVERIFY2(kiosk.find(u"cancelOrder"_s) == nullptr, "what is being closed is not cancelled");
    QVERIFY(kiosk.find(u"paymentQr"_s) == nullptr);
    QVERIFY(kiosk.find(u"paymentWaiting"_s) != nullptr);
}

void UiPagesTest::theTicketShowsCodeAndSeats()
{
    KioskFixture kiosk;
    kiosk.render(ticketFlow(kiosk.clock, 3));
    QCOMPARE(labelText(kiosk, u"bookingCode"_s), u"KR7Q2M"_s);
    QCOMPARE(labelText(kiosk, u"ticketSeats"_s), u"F7, F8, F9"_s);
    for (const QString &seat : {u"F7"_s, u"F8"_s, u"F9"_s}) {
        QVERIFY(kiosk.find<ui::QrView>(u"ticketQr_"_s + seat)->modules() > 0);
    }
    kiosk.press(u"allTicketsButton"_s);
    QVERIFY(kiosk.last<intents::OpenTickets>() != nullptr);
    kiosk.press(u"doneButton"_s);
    QVERIFY(kiosk.last<intents::GoHome>() != nullptr);
}

void UiPagesTest::myTicketsOpen()
{
    KioskFixture kiosk;
    const BookingFlow flow = ticketsFlow(kiosk.clock);
    kiosk.render(flow);
    kiosk.press(u"ticket_"_s + flow.tickets[1].id.text());
    QVERIFY(kiosk.last<intents::OpenTicket>() != nullptr);
    QCOMPARE(kiosk.last<intents::OpenTicket>()->id, flow.tickets[1].id);
}

void UiPagesTest::noTicketsIsAPageToo()
{
    KioskFixture kiosk;
    kiosk.render(ticketsFlow(kiosk.clock, 0));
    QCOMPARE(labelText(kiosk, u"ticketsEmpty"_s), u"No tickets yet"_s);
    kiosk.press(u"browseButton"_s);
    QVERIFY(kiosk.last<intents::GoHome>() != nullptr);
}

void UiPagesTest::anOrderThatIsOverTellsItsStory_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("heading");
    const auto row
        = [](const char *name, OrderState state, CancelReason reason, const QString &heading) {
              QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(reason) << heading;
          };
    row("cancelled", OrderState::Cancelled, CancelReason::Customer, u"Order cancelled"_s);
    row("time out", OrderState::Cancelled, CancelReason::TimeOut, u"The time to pay ran out"_s);
    row("late", OrderState::Late, CancelReason::TimeOut, u"Your payment came late"_s);
    row("refunding",
        OrderState::Refunding,
        CancelReason::TimeOut,
        u"Your money is on its way back"_s);
    row("refunded", OrderState::Refunded, CancelReason::TimeOut, u"Your money was returned"_s);
}

void UiPagesTest::anOrderThatIsOverTellsItsStory()
{
    QFETCH(int, state);
    QFETCH(int, reason);
    QFETCH(QString, heading);
    KioskFixture kiosk;
    const BookingFlow flow
        = overFlow(kiosk.clock, static_cast<OrderState>(state), static_cast<CancelReason>(reason));
    kiosk.render(flow);
    QCOMPARE(labelText(kiosk, u"overHeading"_s), heading);
    QVERIFY(labelText(kiosk, u"overText"_s).size() > 30);
    kiosk.press(u"tryAgainButton"_s);
    QVERIFY(kiosk.last<intents::ChooseShowtime>() != nullptr);
    QCOMPARE(kiosk.last<intents::ChooseShowtime>()->id, flow.order->showtime.id);
    kiosk.press(u"homeButton"_s);
    QVERIFY(kiosk.last<intents::GoHome>() != nullptr);
}

void UiPagesTest::whoWaitsSeesNumberAndWait()
{
    KioskFixture kiosk;
    kiosk.render(waitingFlow(kiosk.clock, 46));
    QCOMPARE(labelText(kiosk, u"queueNumber"_s), u"A-047"_s);
    QVERIFY(labelText(kiosk, u"queueAhead"_s).contains(u"46"_s));
    QCOMPARE(labelText(kiosk, u"queueWait"_s), u"About 4 to 7 minutes to go."_s);
    QVERIFY(labelText(kiosk, u"queueNext"_s).size() > 30);
    QVERIFY(kiosk.find(u"queueAgain"_s) == nullptr);
    // What is said to those who listen is what the others read.
    QVERIFY(kiosk.find<QLabel>(u"queueAhead"_s)->accessibleName().contains(u"46"_s));
    kiosk.render(waitingFlow(kiosk.clock, 0));
    QCOMPARE(labelText(kiosk, u"queueAhead"_s), u"You are next."_s);
    const QString next = labelText(kiosk, u"waitingHeading"_s);
    BookingFlow called = waitingFlow(kiosk.clock, 0);
    called.place->state = PlaceState::Called;
    kiosk.render(called);
    QVERIFY(labelText(kiosk, u"waitingHeading"_s) != next);
    QVERIFY(labelText(kiosk, u"queueAhead"_s) != u"You are next."_s);
    kiosk.render(waitingFlow(kiosk.clock, 0));
    QCOMPARE(labelText(kiosk, u"waitingHeading"_s), next);
    kiosk.window.setLanguage(u"id"_s);
    QCOMPARE(labelText(kiosk, u"queueAhead"_s), u"Anda berikutnya."_s);
    kiosk.press(u"queueCancel"_s);
    QVERIFY(kiosk.last<intents::GoBack>() != nullptr);
}

void UiPagesTest::aPlaceThatIsOverCanBeTakenAnew()
{
    KioskFixture kiosk;
    kiosk.render(waitingFlow(kiosk.clock, 0, false));
    QVERIFY(kiosk.find(u"queueNumber"_s) == nullptr);
    QVERIFY(kiosk.find(u"noticeBanner"_s) != nullptr);
    kiosk.press(u"queueAgain"_s);
    QVERIFY(kiosk.last<intents::Retry>() != nullptr);
    kiosk.press(u"queueCancel"_s);
    QVERIFY(kiosk.last<intents::GoBack>() != nullptr);
}

void UiPagesTest::beforeASaleThePageSaysWhenItStarts()
{
    KioskFixture kiosk;
    BookingFlow flow = waitingFlow(kiosk.clock, 0);
    flow.place->state = PlaceState::Early;
    flow.place->until = UtcTime(Millis(1'767'610'800'000));
    flow.place->seedHash = u"9f86d081884c7d65"_s;
    kiosk.render(flow);
    QCOMPARE(labelText(kiosk, u"queueAhead"_s),
             u"It starts at 18:00\u00a0WIB. Then a draw decides the order."_s);
    QVERIFY(labelText(kiosk, u"queueNext"_s).contains(u"9f86d081"_s));
    QVERIFY(kiosk.find(u"queueWait"_s) == nullptr);
    kiosk.window.setLanguage(u"id"_s);
    QCOMPARE(labelText(kiosk, u"queueAhead"_s),
             u"Mulai pukul 18.00\u00a0WIB. Lalu undian menentukan urutan."_s);
    // Another day is named.
    flow.place->until += 48h;
    kiosk.render(flow);
    QVERIFY(labelText(kiosk, u"queueAhead"_s).contains(u"Januari"_s));
}

void UiPagesTest::aSaleThatIsToStartIsOnTheSchedule()
{
    KioskFixture kiosk;
    BookingFlow flow = scheduleFlow(kiosk.clock);
    const auto open = std::ranges::find_if(flow.showtimes, [&](const protocol::ShowtimeInfo &one) {
        return one.onSale && one.startsAt > kiosk.clock.now() && one.seatsFree > 0;
    });
    QVERIFY(open != flow.showtimes.end());
    open->saleStartsAt = UtcTime(Millis(1'767'610'800'000));
    kiosk.render(flow);
    const auto *button = kiosk.find<ui::TimeButton>(u"showtime_"_s + open->id.text());
    QVERIFY(button != nullptr);
    QCOMPARE(button->state(), ui::TimeButton::State::Early);
    QVERIFY(button->isEnabled());
    QVERIFY(button->accessibleName().contains(u"Sale starts at 18:00, Get in line"_s));
    QVERIFY(labelText(kiosk, u"timesExplained"_s).contains(u"a draw"_s));
}

void UiPagesTest::aNumberIsTakenAlongAndGivenBack()
{
    KioskFixture kiosk;
    kiosk.render(waitingFlow(kiosk.clock, 46));
    QCOMPARE(labelText(kiosk, u"queueCode"_s), u"Code K7XQ4"_s);
    kiosk.press(u"queueCarry"_s);
    QVERIFY(kiosk.last<intents::CarryNumber>() != nullptr);
    BookingFlow films = filmsFlow(kiosk.clock);
    kiosk.render(films);
    QVERIFY(kiosk.find(u"numberButton"_s) == nullptr);
    films.server.queueGate = QueueGate::Buy;
    kiosk.render(films);
    kiosk.press(u"numberButton"_s);
    auto *field = kiosk.find<QLineEdit>(u"numberField"_s);
    QVERIFY(field != nullptr && field->hasFocus());
    QTest::keyClicks(field, u"A-4"_s);
    kiosk.press(u"numberEnter"_s);
    QVERIFY(kiosk.find(u"numberProblem"_s) != nullptr);
    QVERIFY(kiosk.intents.empty());
    field->clear();
    QTest::keyClicks(field, u"a047 k7xq4"_s);
    kiosk.press(u"numberEnter"_s);
    const auto *typed = kiosk.last<intents::ClaimNumber>();
    QVERIFY(typed != nullptr);
    QCOMPARE(typed->number, u"A-047"_s);
    QCOMPARE(typed->code, u"K7XQ4"_s);
    // A scanner types like a keyboard, and ends with Enter.
    kiosk.press(u"numberButton"_s);
    QTest::keyClicks(field, u"karcis:queue:secret-id"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto *scanned = kiosk.last<intents::ClaimNumber>();
    QVERIFY(scanned != nullptr);
    QCOMPARE(scanned->scanned, PlaceId(u"secret-id"_s));
    QVERIFY(kiosk.find(u"numberField"_s) == nullptr);
}

void UiPagesTest::backWorksByButtonAndKeyboard()
{
    KioskFixture kiosk;
    kiosk.render(seatsFlow(kiosk.clock));
    kiosk.press(u"backButton"_s);
    QVERIFY(kiosk.last<intents::GoBack>() != nullptr);
    kiosk.intents.clear();
    QTest::keyClick(&kiosk.window, Qt::Key_Escape);
    QCOMPARE(kiosk.intents.size(), std::size_t(1));
    QVERIFY(kiosk.last<intents::GoBack>() != nullptr);
    QTest::keyClick(&kiosk.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(kiosk.intents.size(), std::size_t(2));
    kiosk.render(filmsFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"backButton"_s) == nullptr);
    QTest::keyClick(&kiosk.window, Qt::Key_Escape);
    QVERIFY(kiosk.intents.empty());
}

void UiPagesTest::onlyTheRedButtonEndsAnOrderThatIsBeingPaid()
{
    KioskFixture kiosk;
    kiosk.render(seatsFlow(kiosk.clock));
    QTest::keyClick(&kiosk.window, Qt::Key_Tab);
    kiosk.render(paymentFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"backButton"_s) != nullptr);
    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Return);
    QVERIFY(kiosk.last<intents::StartPayment>() != nullptr);
    BookingFlow busy = paymentFlow(kiosk.clock);
    busy.busy = true;
    kiosk.render(busy);
    kiosk.render(payingFlow(kiosk.clock));
    kiosk.intents.clear();
    QVERIFY(!kiosk.find(u"backButton"_s)->isEnabled());
    QVERIFY(!kiosk.find(u"logoutButton"_s)->isEnabled());
    // Return once more, and every other way back by keyboard.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Back}) {
        QTest::keyClick(kiosk.window.focusWidget(), key);
    }
    QVERIFY(kiosk.intents.empty());
    kiosk.press(u"cancelOrder"_s);
    QVERIFY(kiosk.last<intents::CancelOrder>() != nullptr);
}

void UiPagesTest::theHeaderKnowsTheAccount()
{
    KioskFixture kiosk;
    kiosk.render(filmsFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"ticketsButton"_s) == nullptr);
    kiosk.press(u"loginButton"_s);
    QVERIFY(kiosk.last<intents::OpenLogin>() != nullptr);
    BookingFlow flow = seatsFlow(kiosk.clock);
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"loginButton"_s) == nullptr);
    QVERIFY(textsOf(kiosk.window).contains(u"Hello, Budi"_s));
    kiosk.press(u"ticketsButton"_s);
    QVERIFY(kiosk.last<intents::OpenTickets>() != nullptr);
    kiosk.press(u"logoutButton"_s);
    QVERIFY(kiosk.last<intents::LogOut>() != nullptr);
}

void UiPagesTest::theLanguageSwitchesOnEveryPage_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = ui::languages();
    for (const QString &language : languages) {
        if (language != u"en"_s) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
}

void UiPagesTest::theLanguageSwitchesOnEveryPage()
{
    QFETCH(const QString, language);
    KioskFixture kiosk;
    const auto speak = [&kiosk](const QString &wanted) {
        kiosk.press(u"languageButton"_s);
        kiosk.press(u"language_"_s + wanted);
    };
    // Names and numbers are the same in all languages; no sentence may be.
    for (const NamedFlow &named : everyFlow(kiosk.clock)) {
        kiosk.render(named.flow);
        QCOMPARE(kiosk.window.language(), u"en"_s);
        const QStringList english = textsOf(kiosk.window);
        speak(language);
        QCOMPARE(kiosk.window.language(), language);
        QVERIFY(kiosk.intents.empty());
        const QStringList other = textsOf(kiosk.window);
        QStringList same; // clazy:exclude=container-inside-loop
        for (const QString &text : english) {
            const bool aTitle = std::ranges::any_of(
                named.flow.films, [&text](const Film &film) { return text.contains(film.title); });
            // Seat labels are no sentence either.
            const bool aSentence = text.count(QRegularExpression(u"\\b[a-z]{2,}\\b"_s)) >= 3;
            if (aSentence && other.contains(text) && !aTitle) {
                same.append(text);
            }
        }
        QVERIFY2(same.isEmpty(), qPrintable(named.name + u": "_s + same.join(u" | "_s)));
        // And back: nothing of the other language stays.
        speak(u"en"_s);
        QCOMPARE(textsOf(kiosk.window), english);
    }
}

void UiPagesTest::everyLanguageIsOfferedInItsOwnWords()
{
    KioskFixture kiosk;
    kiosk.render(filmsFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"languageBar"_s) == nullptr);
    kiosk.press(u"languageButton"_s);
    QCOMPARE(kiosk.find<QAbstractButton>(u"language_id"_s)->text(), u"Bahasa Indonesia"_s);
    QCOMPARE(kiosk.find<QAbstractButton>(u"language_ar"_s)->text(), u"العربية"_s);
    QVERIFY(kiosk.find<QAbstractButton>(u"language_en"_s)->isChecked());
    QVERIFY(!kiosk.find<QAbstractButton>(u"language_ar"_s)->isChecked());
    kiosk.press(u"language_ar"_s);
    QVERIFY(kiosk.find(u"languageBar"_s) == nullptr);
    QCOMPARE(kiosk.window.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(kiosk.find<QAbstractButton>(u"languageButton"_s)->text(), u"ع"_s);
    // Escape closes it and does not leave the page; a new page begins without it.
    kiosk.render(seatsFlow(kiosk.clock));
    kiosk.press(u"languageButton"_s);
    QTest::keyClick(&kiosk.window, Qt::Key_Escape);
    QVERIFY(kiosk.find(u"languageBar"_s) == nullptr);
    QVERIFY(kiosk.intents.empty());
    kiosk.press(u"languageButton"_s);
    kiosk.render(filmsFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"languageBar"_s) == nullptr);
    // By keyboard the focus comes along, on the language that is spoken.
    kiosk.find(u"languageButton"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(kiosk.find(u"languageButton"_s), Qt::Key_Return);
    kiosk.settle();
    QCOMPARE(kiosk.window.focusWidget(), kiosk.find(u"language_ar"_s));
    kiosk.press(u"language_en"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void UiPagesTest::addressesAreWrittenFromLeftToRight()
{
    KioskFixture kiosk(QSize(1366, 768), u"ar"_s);
    BookingFlow flow = filmsFlow(kiosk.clock);
    flow.step = Step::Login;
    kiosk.render(flow);
    QCOMPARE(kiosk.find(u"loginField"_s)->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(kiosk.find(u"passwordField"_s)->layoutDirection(), Qt::LeftToRight);
    kiosk.press(u"registerTab"_s);
    QCOMPARE(kiosk.find(u"nameField"_s)->layoutDirection(), Qt::RightToLeft);
}

void UiPagesTest::arrowsTurnRound()
{
    KioskFixture kiosk;
    kiosk.render(seatsFlow(kiosk.clock));
    const auto drawn = [&kiosk](const QString &name) {
        const auto *button = kiosk.find<QAbstractButton>(name);
        const QSize side(button->iconSize().height(), button->iconSize().height());
        const QImage image = button->icon().pixmap(button->iconSize()).toImage();
        // Without the gap to the words, which is at the other side.
        const bool mirrored = button->layoutDirection() == Qt::RightToLeft;
        return image.copy(
            mirrored ? image.width() - side.width() : 0, 0, side.width(), side.height());
    };
    const QImage back = drawn(u"backButton"_s);
    const QImage help = drawn(u"helpButton"_s);
    kiosk.window.setLanguage(u"ar"_s);
    kiosk.settle();
    QCOMPARE(drawn(u"backButton"_s), back.mirrored(true, false));
    QVERIFY(back != back.mirrored(true, false));
    QCOMPARE(drawn(u"helpButton"_s), help);
    // Alt and the arrow that points back.
    QTest::keyClick(&kiosk.window, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(kiosk.last<intents::GoBack>() == nullptr);
    QTest::keyClick(&kiosk.window, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(kiosk.last<intents::GoBack>() != nullptr);
}

void UiPagesTest::themeAndTextSizeSwitch()
{
    KioskFixture kiosk;
    kiosk.render(filmsFlow(kiosk.clock));
    kiosk.press(u"themeButton"_s);
    QCOMPARE(kiosk.window.theme(), ui::ThemeMode::Light);
    const QColor ground = kiosk.window.grab().toImage().pixelColor(2, 2);
    QCOMPARE(ground, ui::toneColor(ui::Tone::Background, ui::ThemeMode::Light));
    const int before = kiosk.find<QLabel>(u"pageTitle"_s)->fontMetrics().height();
    kiosk.press(u"textSizeButton"_s);
    QCOMPARE(kiosk.window.textPercent(), 125);
    QVERIFY(kiosk.find<QLabel>(u"pageTitle"_s)->fontMetrics().height() > before);
    kiosk.press(u"textSizeButton"_s);
    kiosk.press(u"textSizeButton"_s);
    QCOMPARE(kiosk.window.textPercent(), 100);
}

void UiPagesTest::theKeyboardReachesEverythingOnEveryPage()
{
    KioskFixture kiosk;
    for (const NamedFlow &named : everyFlow(kiosk.clock)) {
        kiosk.render(named.flow);
        QSet<QWidget *> reached;
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(&kiosk.window, Qt::Key_Tab);
            QWidget *focus = kiosk.window.focusWidget();
            if (focus == nullptr || (reached.contains(focus) && reached.size() > 60)) {
                break;
            }
            reached.insert(focus);
        }
        const auto buttons = kiosk.window.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            // One button of an exclusive group stands for all: the arrow keys do the rest.
            if (button->isVisible() && button->isEnabled() && !button->autoExclusive()
                && !button->inherits("QLineEditIconButton")) {
                QVERIFY2(reached.contains(button),
                         qPrintable(named.name + u": Tab never reaches "_s + button->objectName()));
            }
        }
    }
}

void UiPagesTest::everythingThatCanBePressedHasANameAndIsSpoken()
{
    KioskFixture kiosk;
    for (const NamedFlow &named : everyFlow(kiosk.clock)) {
        kiosk.render(named.flow);
        QStringList names; // clazy:exclude=container-inside-loop
        const auto widgets = kiosk.window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool tapped = (qobject_cast<QAbstractButton *>(widget) != nullptr
                                 && !widget->inherits("QLineEditIconButton"))
                || qobject_cast<QLineEdit *>(widget) != nullptr
                || qobject_cast<ui::SeatGrid *>(widget) != nullptr;
            if (!tapped || !widget->isVisible()) {
                continue;
            }
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!names.contains(widget->objectName()), qPrintable(widget->objectName()));
            names.append(widget->objectName());
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(named.name + u' ' + widget->objectName()));
        }
    }
}

void UiPagesTest::theKeyboardAloneBuysATicket()
{
    KioskFixture kiosk;
    const auto tabTo = [&kiosk](const QString &name) {
        for (int i = 0; i < 100; ++i) {
            if (kiosk.window.focusWidget() != nullptr
                && kiosk.window.focusWidget()->objectName() == name) {
                return true;
            }
            QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Tab);
        }
        return false;
    };
    const auto enter = [&kiosk] {
        QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Return);
        kiosk.settle();
    };
    kiosk.render(filmsFlow(kiosk.clock));
    QVERIFY(tabTo(u"film_laut-malam"_s));
    enter();
    QVERIFY(kiosk.last<intents::OpenFilm>() != nullptr);
    kiosk.render(scheduleFlow(kiosk.clock));
    QVERIFY(qobject_cast<ui::TimeButton *>(kiosk.window.focusWidget()) != nullptr);
    enter();
    QVERIFY(kiosk.last<intents::ChooseShowtime>() != nullptr);
    kiosk.render(loginFlow(kiosk.clock));
    QCOMPARE(kiosk.window.focusWidget()->objectName(), u"loginField"_s);
    QTest::keyClicks(kiosk.window.focusWidget(), u"budi@example.com"_s);
    QVERIFY(tabTo(u"passwordField"_s));
    QTest::keyClicks(kiosk.window.focusWidget(), u"rahasia banget"_s);
    enter();
    QVERIFY(kiosk.last<intents::LogIn>() != nullptr);
    kiosk.render(seatsFlow(kiosk.clock));
    QCOMPARE(kiosk.window.focusWidget()->objectName(), u"seatGrid"_s);
    enter();
    QVERIFY(kiosk.last<intents::ToggleSeat>() != nullptr);
    kiosk.render(heldSeatsFlow(kiosk.clock));
    QVERIFY(tabTo(u"continueButton"_s));
    enter();
    QVERIFY(kiosk.last<intents::Checkout>() != nullptr);
    kiosk.render(paymentFlow(kiosk.clock));
    QCOMPARE(kiosk.window.focusWidget()->objectName(), u"method_qris"_s);
    enter();
    QVERIFY(kiosk.last<intents::StartPayment>() != nullptr);
    kiosk.render(payingFlow(kiosk.clock));
    QVERIFY(tabTo(u"simulate_approve"_s));
    enter();
    QVERIFY(kiosk.last<intents::SimulatePayment>() != nullptr);
    kiosk.render(ticketFlow(kiosk.clock));
    QCOMPARE(kiosk.window.focusWidget()->objectName(), u"printTickets"_s);
}

} // namespace karcis::test

QTEST_MAIN(karcis::test::UiPagesTest)
#include "ui_pages_test.moc"
