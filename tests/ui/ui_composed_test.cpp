// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "kiosk_fixture.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/poster_view.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/time_button.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::test {

/// Pages as somebody composed them: what matters is in sight without scrolling, no half screen is empty, and nothing is
/// said twice.
class UiComposedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMattersIsInSight_data();
    void whatMattersIsInSight();
    void noHalfScreenIsEmpty_data();
    void noHalfScreenIsEmpty();
    void aDeclinedPaymentIsToldOnce();
    void waysToPayThatDidNotComeAreToldOnceAndFetchedAgain();
    void aTileHasAnEdgeWhereContrastsAreStrong();
    void afterTheTimeToPayOnlyTheWayOnIsOffered();
    void timesThatDidNotComeAreToldOnceAndFetchedAgain();
    void theWelcomeShowsWhatIsOn();
    void anOrderThatIsOverLeadsToOtherFilms();
    void whoWaitsUprightSeesTheFilm();
    void whenASaleStartsIsReadFromWhereOneStands();
    void thePadOfTheStaffGoesFromOneToZero();
    void balancedLinesAreNearlyEquallyLong();
};

namespace {

QString wordsOf(const KioskFixture &kiosk, const QString &name)
{
    const auto *label = kiosk.find<QLabel>(name);
    return label == nullptr ? QString() : label->text();
}

/// All of it is on the screen now, and none of it behind the edge of what scrolls.
bool isInSight(const KioskFixture &kiosk, const QString &name)
{
    const auto *widget = kiosk.find(name);
    return widget != nullptr && widget->visibleRegion() == QRegion(widget->rect());
}

} // namespace

void UiComposedTest::whatMattersIsInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1366, 768)}) {
        for (const int percent : {100, 125, 150}) {
            QTest::addRow("%dx%d %d%%", size.width(), size.height(), percent) << size << percent;
        }
    }
}

void UiComposedTest::whatMattersIsInSight()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    for (const QString &language : {u"id"_s, u"en"_s, u"ar"_s}) {
        KioskFixture kiosk(size, language);
        kiosk.window.setTextPercent(percent);
        const auto check = [&](const BookingFlow &flow, const QStringList &names) {
            kiosk.render(flow);
            for (const QString &name : names) {
                QVERIFY2(isInSight(kiosk, name), qPrintable(language + u' ' + name));
            }
        };
        check(payingFlow(kiosk.clock),
              {u"payCountdown"_s,
               u"orderTotal"_s,
               u"paymentTitle"_s,
               u"paymentQr"_s,
               u"cancelOrder"_s});
        for (const int seats : {2, 8}) {
            check(ticketFlow(kiosk.clock, seats),
                  {u"nextCustomer"_s,
                   u"printTickets"_s,
                   u"saveTickets"_s,
                   u"allTicketsButton"_s,
                   u"doneButton"_s});
        }
        check(overFlow(kiosk.clock, OrderState::Cancelled, CancelReason::TimeOut),
              {u"overHeading"_s, u"tryAgainButton"_s, u"homeButton"_s});
        check(welcomeFlow(kiosk.clock), {u"waitingHeading"_s, u"queueAgain"_s});
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void UiComposedTest::noHalfScreenIsEmpty_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("payment over") << 0;
    QTest::newRow("welcome") << 1;
    QTest::newRow("times that did not come") << 2;
    QTest::newRow("order over") << 3;
    QTest::newRow("film and times") << 4;
}

void UiComposedTest::noHalfScreenIsEmpty()
{
    QFETCH(int, page);
    KioskFixture kiosk({1080, 1920});
    const std::array flows{closingFlow(kiosk.clock),
                           welcomeFlow(kiosk.clock),
                           failedScheduleFlow(kiosk.clock),
                           overFlow(kiosk.clock, OrderState::Cancelled, CancelReason::TimeOut),
                           scheduleFlow(kiosk.clock)};
    kiosk.render(flows.at(static_cast<std::size_t>(page)));
    // Every line of the screen on which words, a button or a picture stands.
    std::vector<bool> filled(static_cast<std::size_t>(kiosk.window.height()));
    const auto widgets = kiosk.window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool counts = qobject_cast<const QAbstractButton *>(widget) != nullptr
            || qobject_cast<const ui::PosterView *>(widget) != nullptr
            || (label != nullptr && !label->text().isEmpty());
        const QRect seen = widget->visibleRegion().boundingRect();
        if (!counts || seen.isEmpty()) {
            continue;
        }
        const int top = widget->mapTo(&kiosk.window, seen.topLeft()).y();
        std::fill_n(filled.begin() + top, seen.height(), true);
    }
    int gap = 0;
    int widest = 0;
    for (const bool line : filled) {
        gap = line ? 0 : gap + 1;
        widest = std::max(widest, gap);
    }
    QVERIFY2(widest < kiosk.window.height() / 6, qPrintable(u"%1 lines stand empty"_s.arg(widest)));
}

void UiComposedTest::aDeclinedPaymentIsToldOnce()
{
    KioskFixture kiosk;
    kiosk.render(declinedFlow(kiosk.clock));
    const auto *told = kiosk.find<ui::Banner>(u"paymentFailed"_s);
    QVERIFY(told != nullptr);
    QVERIFY(told->text().contains(u"QRIS was not approved"_s));
    QVERIFY2(kiosk.find(u"noticeBanner"_s) == nullptr, "the page says it, with the reason");
    // What else there is to say has its banner here, too.
    BookingFlow refused = declinedFlow(kiosk.clock);
    refused.notice = {.kind = NoticeKind::Refused, .refusal = {.code = RefusalCode::Unavailable}};
    kiosk.render(refused);
    QVERIFY(kiosk.find(u"noticeBanner"_s) != nullptr);
    // A bank's no that the page knows no reason for is not lost.
    BookingFlow bare = paymentFlow(kiosk.clock);
    bare.notice = {.kind = NoticeKind::PaymentDeclined};
    kiosk.render(bare);
    QVERIFY(kiosk.find(u"noticeBanner"_s) != nullptr);
    QVERIFY(kiosk.find(u"paymentFailed"_s) == nullptr);
}

void UiComposedTest::waysToPayThatDidNotComeAreToldOnceAndFetchedAgain()
{
    KioskFixture kiosk;
    BookingFlow flow = paymentFlow(kiosk.clock);
    flow.methods.clear();
    kiosk.render(flow);
    QCOMPARE(wordsOf(kiosk, u"paymentAdvice"_s), u"Fetching the ways to pay…"_s);
    flow.notice = {.kind = NoticeKind::Refused,
                   .refusal = {.code = RefusalCode::Unavailable},
                   .canRetry = true};
    kiosk.render(flow);
    QVERIFY2(kiosk.find(u"paymentAdvice"_s) == nullptr, "what failed is not on its way");
    QCOMPARE(wordsOf(kiosk, u"troubleHeading"_s), u"The ways to pay are not here yet."_s);
    QVERIFY2(kiosk.find(u"noticeBanner"_s) == nullptr, "the page says it, with the reason");
    kiosk.press(u"troubleAgain"_s);
    QVERIFY(kiosk.last<intents::Retry>() != nullptr);
    kiosk.render(paymentFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"trouble"_s) == nullptr);
    QVERIFY(kiosk.find(u"method_qris"_s) != nullptr);
    // Whoever is paying already needs no other way.
    BookingFlow paying = payingFlow(kiosk.clock);
    paying.methods.clear();
    paying.notice = flow.notice;
    kiosk.render(paying);
    QVERIFY(kiosk.find(u"trouble"_s) == nullptr);
    QVERIFY(kiosk.find(u"noticeBanner"_s) != nullptr);
}

void UiComposedTest::aTileHasAnEdgeWhereContrastsAreStrong()
{
    KioskFixture kiosk;
    kiosk.window.setTheme(ui::ThemeMode::HighContrast);
    kiosk.render(paymentFlow(kiosk.clock));
    auto *tile = kiosk.find(u"method_qris"_s);
    QVERIFY(tile != nullptr);
    const QImage seen = tile->grab().toImage();
    const int middle = seen.width() / 2;
    QCOMPARE(seen.pixelColor(middle, 1), QColor(Qt::white));
    QVERIFY(seen.pixelColor(middle, 6) != QColor(Qt::white));
}

void UiComposedTest::afterTheTimeToPayOnlyTheWayOnIsOffered()
{
    KioskFixture kiosk;
    kiosk.render(closingFlow(kiosk.clock));
    QCOMPARE(wordsOf(kiosk, u"paymentOverHeading"_s), u"The time to pay is over"_s);
    QVERIFY(wordsOf(kiosk, u"step_1"_s).contains(u"We ask your bank"_s));
    QVERIFY2(kiosk.find(u"payCountdown"_s) == nullptr, "nobody has to hurry any more");
    QVERIFY(kiosk.find(u"cancelOrder"_s) == nullptr);
    QVERIFY(kiosk.find(u"paymentQr"_s) == nullptr);
    kiosk.press(u"leaveOrder"_s);
    QVERIFY(kiosk.last<intents::GoHome>() != nullptr);
    kiosk.render(payingFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"paymentOver"_s) == nullptr);
    QVERIFY(kiosk.find(u"leaveOrder"_s) == nullptr);
}

void UiComposedTest::timesThatDidNotComeAreToldOnceAndFetchedAgain()
{
    KioskFixture kiosk;
    kiosk.render(failedScheduleFlow(kiosk.clock));
    QCOMPARE(wordsOf(kiosk, u"troubleHeading"_s), u"The times of this film are not here yet."_s);
    const QString why = wordsOf(kiosk, u"troubleWhy"_s);
    QVERIFY2(why.contains(u"try again"_s, Qt::CaseInsensitive), qPrintable(why));
    QVERIFY2(kiosk.find(u"noticeBanner"_s) == nullptr, "told in the middle of the page");
    kiosk.press(u"troubleAgain"_s);
    QVERIFY(kiosk.last<intents::Retry>() != nullptr);
    // The words follow the language, as all words do.
    kiosk.window.setLanguage(u"id"_s);
    QCOMPARE(wordsOf(kiosk, u"troubleHeading"_s), u"Jam tayang film ini belum diterima."_s);
    kiosk.render(scheduleFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"trouble"_s) == nullptr);
}

void UiComposedTest::theWelcomeShowsWhatIsOn()
{
    KioskFixture kiosk({1080, 1920});
    BookingFlow flow = welcomeFlow(kiosk.clock);
    const protocol::ShowtimeInfo next = flow.showtimes.back();
    flow.next = {next};
    flow.next.front().startsAt = kiosk.clock.now() + 30min;
    kiosk.render(flow);
    auto *wall = kiosk.find(u"programmeWall"_s);
    QVERIFY(wall != nullptr);
    QCOMPARE(wordsOf(kiosk, u"programmeTimes"_s), u"17:30"_s);
    // A poster promises something: to touch it begins.
    QTest::mouseClick(wall, Qt::LeftButton);
    QVERIFY(kiosk.last<intents::Retry>() != nullptr);
    // In the queue one waits for one thing.
    kiosk.render(waitingFlow(kiosk.clock, 3));
    QVERIFY(kiosk.find(u"programmeWall"_s) == nullptr);
    // A kiosk that never saw the programme greets in words.
    flow.films.clear();
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"programmeWall"_s) == nullptr);
    QVERIFY(kiosk.find(u"queueAgain"_s) != nullptr);
}

void UiComposedTest::anOrderThatIsOverLeadsToOtherFilms()
{
    KioskFixture kiosk;
    const BookingFlow flow = overFlow(kiosk.clock, OrderState::Cancelled, CancelReason::Customer);
    kiosk.render(flow);
    const auto other = std::ranges::find_if(flow.films, [&flow](const Film &film) {
        return film.released == Release::Now && film.id != flow.order->showtime.filmId;
    });
    QVERIFY(other != flow.films.end());
    kiosk.press(u"more_"_s + other->id.text());
    QVERIFY(kiosk.last<intents::OpenFilm>() != nullptr);
    QCOMPARE(kiosk.last<intents::OpenFilm>()->id, other->id);
    QVERIFY(kiosk.find(u"more_"_s + flow.order->showtime.filmId.text()) == nullptr);
}

void UiComposedTest::whoWaitsUprightSeesTheFilm()
{
    KioskFixture kiosk({1080, 1920});
    kiosk.render(waitingFlow(kiosk.clock, 46));
    const auto *poster = kiosk.find<ui::PosterView>(u"waitingPoster"_s);
    QVERIFY(poster != nullptr);
    const auto *number = kiosk.find(u"queueNumber"_s);
    const auto *words = kiosk.find(u"queueAhead"_s);
    const auto place = [&kiosk](const QWidget *widget) {
        return QRect(widget->mapTo(&kiosk.window, QPoint(0, 0)), widget->size());
    };
    QVERIFY2(place(poster).bottom() < place(words).top(), "the film leads");
    QVERIFY2(place(words).bottom() < place(number).top(), "upright, the number stands below");
    kiosk.window.resize(1366, 768);
    kiosk.settle();
    const auto *beside = kiosk.find<ui::PosterView>(u"waitingPoster"_s);
    QVERIFY(beside != nullptr);
    QVERIFY2(place(beside).right() < place(words).left(), "lying, the film stands at the side");
    QVERIFY2(place(words).right() < place(number).left(), "and the number at the other");
}

void UiComposedTest::whenASaleStartsIsReadFromWhereOneStands()
{
    KioskFixture kiosk({1080, 1920});
    BookingFlow flow = scheduleFlow(kiosk.clock);
    for (protocol::ShowtimeInfo &showtime : flow.showtimes) {
        showtime.saleStartsAt = kiosk.clock.now() + 72h;
    }
    kiosk.render(flow);
    const auto buttons = kiosk.window.findChildren<ui::TimeButton *>();
    const auto early = std::ranges::find_if(buttons, [](const ui::TimeButton *button) {
        return button->isVisible() && button->state() == ui::TimeButton::State::Early;
    });
    QVERIFY(early != buttons.end());
    // At least as large as what is read elsewhere on the page, and all of it inside.
    ui::Theme theme;
    theme.fitTo({1080, 1920});
    const QFontMetrics body(theme.font(ui::TextStyle::Body));
    const QString spoken = (*early)->accessibleName();
    const qsizetype from = spoken.indexOf(u"Sale starts at"_s);
    QVERIFY(from >= 0);
    const QString line = spoken.mid(from, spoken.lastIndexOf(u", "_s) - from);
    QVERIFY2((*early)->width() >= body.horizontalAdvance(line) + 2 * theme.space(ui::Space::Medium),
             qPrintable(line));
}

void UiComposedTest::thePadOfTheStaffGoesFromOneToZero()
{
    KioskFixture kiosk(ui::KioskOptions{
        .language = u"en"_s, .fullScreen = true, .checkPin = [](const QString &, const auto &done) {
            done(false);
        }});
    kiosk.render(filmsFlow(kiosk.clock));
    kiosk.press(u"helpButton"_s);
    kiosk.press(u"staffButton"_s);
    for (const int digit : {1, 2, 3, 4, 5, 6, 7, 8, 9, 0}) {
        const QWidget *focus = kiosk.window.focusWidget();
        QVERIFY(focus != nullptr);
        QCOMPARE(focus->objectName(), u"pin_%1"_s.arg(digit));
        QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Tab);
    }
    // As on every telephone: the 1 at the top left, the 0 in the middle below.
    const auto place = [&kiosk](int digit) {
        return kiosk.find(u"pin_%1"_s.arg(digit))->pos();
    };
    QVERIFY(place(1).x() < place(2).x() && place(1).y() < place(4).y());
    QCOMPARE(place(0).x(), place(8).x());
    QVERIFY(place(0).y() > place(9).y());
}

void UiComposedTest::balancedLinesAreNearlyEquallyLong()
{
    QWidget host;
    auto *flow = new ui::FlowLayout(&host);
    flow->setSpacing(10);
    std::vector<QWidget *> buttons(5);
    for (QWidget *&button : buttons) {
        button = new QWidget(&host);
        button->setFixedSize(100, 40);
        flow->addWidget(button);
    }
    host.resize(440, 200);
    host.show();
    const auto inFirstLine = [&] {
        flow->invalidate();
        flow->setGeometry(host.rect());
        return std::ranges::count(buttons, buttons.front()->y(), &QWidget::y);
    };
    QCOMPARE(inFirstLine(), 4);
    flow->setBalanced(true);
    QCOMPARE(inFirstLine(), 3);
    QCOMPARE(buttons.back()->y(), buttons.at(3)->y());
    // No line more than without.
    QCOMPARE(flow->heightForWidth(440), 90);
    flow->setBalanced(false);
    QCOMPARE(inFirstLine(), 4);
}

} // namespace karcis::test

QTEST_MAIN(karcis::test::UiComposedTest)
#include "ui_composed_test.moc"
