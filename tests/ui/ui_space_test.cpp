// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "kiosk_fixture.h"
#include "ui/languages.h"
#include "ui/widgets/film_card.h"
#include "ui/widgets/time_button.h"

#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace karcis::test {

/// Pages use the room that a screen has: what matters is seen at once, and what is shown is shown whole.
class UiSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesStandSideBySide_data();
    void classesStandSideBySide();
    void timesAreOfOneWidth();
    void auditoriumsAreCountedThrough();
    void otherFilmsAreNeverCut_data();
    void otherFilmsAreNeverCut();
    void theTicketsButtonsStandInEvenRows_data();
    void theTicketsButtonsStandInEvenRows();
    void otherFilmsGoWithTheQuestionForTheAge();

private:
    static QRect placeOf(const KioskFixture &kiosk, const QWidget &widget);
    template <class Widget>
    static std::vector<Widget *> shown(const KioskFixture &kiosk);
};

namespace {

/// A day as most are: two times in one class, one in another, two in a third.
BookingFlow usualDay(const Clock &clock)
{
    static const QStringList kept{u"s0-1"_s, u"s0-3"_s, u"s0-5"_s, u"s0-8"_s, u"s0-9"_s, u"s1-1"_s};
    BookingFlow flow = scheduleFlow(clock);
    std::erase_if(flow.showtimes, [](const protocol::ShowtimeInfo &showtime) {
        return !kept.contains(showtime.id.text());
    });
    return flow;
}

void sizesAndLetters()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    const QStringList languages = ui::languages();
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1366, 768)}) {
        for (const QString &language : languages) {
            for (const int percent : {100, 125, 150}) {
                QTest::addRow(
                    "%dx%d %s %d%%", size.width(), size.height(), qPrintable(language), percent)
                    << size << language << percent;
            }
        }
    }
}

} // namespace

QRect UiSpaceTest::placeOf(const KioskFixture &kiosk, const QWidget &widget)
{
    return {widget.mapTo(&kiosk.window, QPoint(0, 0)), widget.size()};
}

template <class Widget>
std::vector<Widget *> UiSpaceTest::shown(const KioskFixture &kiosk)
{
    const auto all = kiosk.window.findChildren<Widget *>();
    std::vector<Widget *> visible;
    std::ranges::copy_if(all, std::back_inserter(visible), &Widget::isVisible);
    return visible;
}

void UiSpaceTest::classesStandSideBySide_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    const QStringList languages = ui::languages();
    for (const QSize size : {QSize(1920, 1080), QSize(1366, 768)}) {
        for (const QString &language : languages) {
            QTest::addRow("%dx%d %s", size.width(), size.height(), qPrintable(language))
                << size << language;
        }
    }
}

void UiSpaceTest::classesStandSideBySide()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    KioskFixture kiosk(size, language);
    kiosk.render(usualDay(kiosk.clock));
    const auto times = shown<ui::TimeButton>(kiosk);
    QCOMPARE(times.size(), std::size_t{5});
    const int line = placeOf(kiosk, *times.front()).top();
    for (const ui::TimeButton *time : times) {
        QCOMPARE(placeOf(kiosk, *time).top(), line);
    }
    const auto *why = kiosk.find<QLabel>(u"timesExplained"_s);
    QVERIFY(why != nullptr);
    QVERIFY2(kiosk.window.rect().contains(placeOf(kiosk, *why)), "why a time is grey is in sight");
    // A long day goes on in more lines, and each class begins one of its own or stands beside another.
    kiosk.render(scheduleFlow(kiosk.clock));
    QCOMPARE(shown<ui::TimeButton>(kiosk).size(), std::size_t{10});
}

void UiSpaceTest::timesAreOfOneWidth()
{
    KioskFixture kiosk;
    BookingFlow flow = usualDay(kiosk.clock);
    // Its words are much longer than those of the others.
    flow.showtimes[4].saleStartsAt = flow.serverTime + Millis(26LL * 3'600'000);
    kiosk.render(flow);
    const auto times = shown<ui::TimeButton>(kiosk);
    QCOMPARE(times.size(), std::size_t{5});
    for (const ui::TimeButton *time : times) {
        QCOMPARE(time->width(), times.front()->width());
    }
}

void UiSpaceTest::auditoriumsAreCountedThrough()
{
    KioskFixture kiosk;
    BookingFlow flow = usualDay(kiosk.clock);
    flow.showtimes[0].auditoriumName = u"Studio 10"_s;
    flow.showtimes[1].auditoriumName = u"Studio 2"_s;
    protocol::ShowtimeInfo last = flow.showtimes[1];
    last.id = ShowtimeId(u"last"_s);
    last.startsAt += Millis(3'600'000);
    last.auditoriumName = u"Studio 1"_s;
    flow.showtimes.push_back(last);
    kiosk.render(flow);
    const auto labels = shown<QLabel>(kiosk);
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().endsWith(u"Studio 1, Studio 2, Studio 10"_s);
    }));
}

void UiSpaceTest::otherFilmsAreNeverCut_data()
{
    sizesAndLetters();
}

void UiSpaceTest::otherFilmsAreNeverCut()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    KioskFixture kiosk(size, language);
    kiosk.window.setTextPercent(percent);
    BookingFlow empty = scheduleFlow(kiosk.clock);
    empty.showtimes.clear();
    const NamedFlow flows[]
        = {{u"cancelled"_s, overFlow(kiosk.clock, OrderState::Cancelled, CancelReason::Customer)},
           {u"too late"_s, overFlow(kiosk.clock, OrderState::Cancelled, CancelReason::TimeOut)},
           {u"usual day"_s, usualDay(kiosk.clock)},
           {u"long day"_s, scheduleFlow(kiosk.clock)},
           {u"no times"_s, empty},
           {u"failed"_s, failedScheduleFlow(kiosk.clock)}};
    for (const NamedFlow &named : flows) {
        kiosk.render(named.flow);
        const auto films = shown<ui::FilmCard>(kiosk);
        for (const ui::FilmCard *film : films) {
            QVERIFY2(kiosk.window.rect().contains(placeOf(kiosk, *film)),
                     qPrintable(named.name + u' ' + film->objectName()));
        }
        const bool over = named.flow.step == Step::OrderOver;
        const bool wide = size.width() > size.height();
        QVERIFY2(!over || !wide || percent > 100 || films.size() >= 3, qPrintable(named.name));
        for (const QString &button : {u"tryAgainButton"_s, u"homeButton"_s}) {
            QVERIFY2(!over || kiosk.window.rect().contains(placeOf(kiosk, *kiosk.find(button))),
                     qPrintable(named.name + u' ' + button));
        }
    }
}

void UiSpaceTest::theTicketsButtonsStandInEvenRows_data()
{
    sizesAndLetters();
}

void UiSpaceTest::theTicketsButtonsStandInEvenRows()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    const ui::KioskOptions options{.language = language, .tickets = {.folder = u"/nonexistent"_s}};
    KioskFixture kiosk(options, size);
    kiosk.window.setTextPercent(percent);
    kiosk.render(ticketFlow(kiosk.clock));
    std::vector<QRect> others;
    for (const QString &name :
         {u"printTickets"_s, u"saveTickets"_s, u"allTicketsButton"_s, u"doneButton"_s}) {
        const auto *button = kiosk.find(name);
        QVERIFY2(button != nullptr, qPrintable(name));
        others.push_back(placeOf(kiosk, *button));
        QCOMPARE(others.back().width(), others.front().width());
    }
    const QRect next = placeOf(kiosk, *kiosk.find(u"nextCustomer"_s));
    if (next.top() == others.front().top()) {
        // All in one row, all of one width.
        QCOMPARE(next.width(), others.front().width());
        QCOMPARE(others.back().top(), next.top());
        return;
    }
    QVERIFY2(next.bottom() < others.front().top(), "the way to the next customer leads");
    const auto inFirst = std::ranges::count(others, others.front().top(), &QRect::top);
    QVERIFY2(inFirst == 4 || inFirst == 2 || inFirst == 1, "no row is shorter than another");
    QVERIFY(next.width() >= 2 * others.front().width() || inFirst == 1);
}

void UiSpaceTest::otherFilmsGoWithTheQuestionForTheAge()
{
    KioskFixture kiosk({1080, 1920});
    BookingFlow flow = usualDay(kiosk.clock);
    flow.film = FilmId(u"kereta-terakhir-ke-banyuwangi"_s);
    std::erase_if(flow.showtimes, [](const protocol::ShowtimeInfo &showtime) {
        return showtime.id != ShowtimeId(u"s0-9"_s);
    });
    kiosk.render(flow);
    QVERIFY(!shown<ui::FilmCard>(kiosk).empty());
    kiosk.press(u"showtime_s0-9"_s);
    QVERIFY(kiosk.find(u"ageQuestion"_s) != nullptr);
    QVERIFY2(shown<ui::FilmCard>(kiosk).empty(), "the question takes their room");
    kiosk.press(u"ageCancel"_s);
    QVERIFY(!shown<ui::FilmCard>(kiosk).empty());
}

} // namespace karcis::test

QTEST_MAIN(karcis::test::UiSpaceTest)
#include "ui_space_test.moc"
