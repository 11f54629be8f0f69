// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "kiosk_fixture.h"
#include "ui/kiosk/attract_view.h"
#include "ui/kiosk/idle_watch.h"
#include "ui/kiosk/staff_lock.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/time_button.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::test {

/// What a kiosk does by itself: it notices that nobody is there, forgets, invites, helps, and lets nobody out.
class KioskHabitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsAskedBeforeTheTime();
    void theWarningIsSeenHeardAndSpoken();
    void aTouchAnswersTheWarning();
    void whoWaitsNeedDoNothing();
    void withoutAnAnswerEverythingPersonalIsGone();
    void aPaymentUnderWayIsNeverEnded();
    void thePostersInvite();
    void oneTouchLeavesThePostersAndDoesNoMore();
    void soundNeedsPermission();
    void theLastHalfMinuteIsHeardOnceIfAllowed();
    void theFullScreenHasNoWayOut();
    void aWrongPinWaitsLongerEachTime();
    void theRightPinLeadsOut();
    void everyPageHasHelp();
    void theKeyboardBeginsWithWhatComesLater();
    void theKeyboardStaysInTheHelp();
    void whatIsAlwaysNeededIsOnEveryPage();
    void strongContrastsAreOneTapFurther();
    void withReducedMotionNothingMoves();
};

namespace {

BookingFlow timed(BookingFlow flow)
{
    flow.server.idleAfter = 60s;
    flow.server.idleWarning = 15s;
    flow.server.attractAfter = 30s;
    return flow;
}

void pass(KioskFixture &kiosk, Millis time)
{
    kiosk.clock.advance(time);
    kiosk.window.idleWatch().tick();
    kiosk.settle();
}

QString textOf(const KioskFixture &kiosk, const QString &name)
{
    const auto *label = kiosk.find<QLabel>(name);
    return label == nullptr ? QString() : label->text();
}

} // namespace

void KioskHabitsTest::nobodyIsAskedBeforeTheTime()
{
    KioskFixture kiosk;
    kiosk.render(timed(heldSeatsFlow(kiosk.clock)));
    pass(kiosk, 59s);
    QVERIFY(kiosk.find(u"idleOverlay"_s) == nullptr);
    QTest::mousePress(kiosk.find(u"seatGrid"_s), Qt::LeftButton);
    pass(kiosk, 59s);
    QVERIFY(kiosk.find(u"idleOverlay"_s) == nullptr);
    pass(kiosk, 1s);
    QVERIFY(kiosk.find(u"idleOverlay"_s) != nullptr);
}

void KioskHabitsTest::theWarningIsSeenHeardAndSpoken()
{
    int beeps = 0;
    KioskFixture kiosk(ui::KioskOptions{.language = u"en"_s, .beep = [&beeps] {
                                            ++beeps;
                                        }});
    BookingFlow flow = timed(heldSeatsFlow(kiosk.clock));
    flow.server.soundAllowed = true;
    kiosk.render(flow);
    pass(kiosk, 60s);
    QCOMPARE(textOf(kiosk, u"idleTitle"_s), u"Are you still there?"_s);
    QCOMPARE(textOf(kiosk, u"idleNumber"_s), u"15"_s);
    QCOMPARE(beeps, 1);
    // What a screen reader says of it.
    const QString spoken = kiosk.find(u"idleOverlay"_s)->accessibleName();
    QVERIFY2(spoken.contains(u"Are you still there?"_s), qPrintable(spoken));
    pass(kiosk, 4s);
    QCOMPARE(textOf(kiosk, u"idleNumber"_s), u"11"_s);
    QCOMPARE(beeps, 1);
}

void KioskHabitsTest::aTouchAnswersTheWarning()
{
    KioskFixture kiosk;
    kiosk.render(timed(heldSeatsFlow(kiosk.clock)));
    pass(kiosk, 70s);
    kiosk.press(u"stillHere"_s);
    QVERIFY(kiosk.find(u"idleOverlay"_s) == nullptr);
    QVERIFY(kiosk.intents.empty());
    pass(kiosk, 59s);
    QVERIFY(kiosk.find(u"idleOverlay"_s) == nullptr);
    // A key is an answer too, and nothing else.
    pass(kiosk, 5s);
    QTest::keyClick(&kiosk.window, Qt::Key_Escape);
    kiosk.settle();
    QVERIFY(kiosk.find(u"idleOverlay"_s) == nullptr);
    QVERIFY(kiosk.intents.empty());
}

void KioskHabitsTest::whoWaitsNeedDoNothing()
{
    KioskFixture kiosk;
    kiosk.render(timed(waitingFlow(kiosk.clock, 46)));
    for (int minute = 0; minute < 30; ++minute) {
        pass(kiosk, 60s);
    }
    QVERIFY(kiosk.intents.empty());
    QVERIFY(kiosk.find(u"idleOverlay"_s) == nullptr);
    // Without a place there is nothing to wait for.
    kiosk.render(timed(waitingFlow(kiosk.clock, 0, false)));
    pass(kiosk, 60s);
    pass(kiosk, 15s);
    QVERIFY(kiosk.last<intents::EndVisit>() != nullptr);
}

void KioskHabitsTest::withoutAnAnswerEverythingPersonalIsGone()
{
    KioskFixture kiosk;
    BookingFlow login = timed(loginFlow(kiosk.clock));
    kiosk.render(login);
    QTest::keyClicks(kiosk.find(u"loginField"_s), u"siti@example.com"_s);
    QTest::keyClicks(kiosk.find(u"passwordField"_s), u"kursi-nyaman"_s);
    kiosk.press(u"helpButton"_s);
    kiosk.window.setTextPercent(150);
    kiosk.window.setTheme(ui::ThemeMode::Light);
    kiosk.window.setLanguage(u"id"_s);
    kiosk.intents.clear();
    pass(kiosk, 60s);
    pass(kiosk, 15s);
    QVERIFY(kiosk.last<intents::EndVisit>() != nullptr);
    QCOMPARE(kiosk.window.textPercent(), 100);
    QCOMPARE(kiosk.window.theme(), ui::ThemeMode::Dark);
    QCOMPARE(kiosk.window.language(), u"en"_s);
    QVERIFY(kiosk.find(u"helpOverlay"_s) == nullptr);
    QVERIFY(kiosk.find<QLineEdit>(u"loginField"_s)->text().isEmpty());
    QVERIFY(kiosk.find<QLineEdit>(u"passwordField"_s)->text().isEmpty());
}

void KioskHabitsTest::aPaymentUnderWayIsNeverEnded()
{
    KioskFixture kiosk;
    kiosk.render(timed(payingFlow(kiosk.clock)));
    pass(kiosk, 400s);
    pass(kiosk, 400s);
    QVERIFY(kiosk.find(u"idleOverlay"_s) == nullptr);
    QVERIFY(kiosk.intents.empty());
    // Once it is over the time begins anew.
    kiosk.render(timed(ticketFlow(kiosk.clock)));
    pass(kiosk, 59s);
    QVERIFY(kiosk.find(u"idleOverlay"_s) == nullptr);
    pass(kiosk, 1s);
    QVERIFY(kiosk.find(u"idleOverlay"_s) != nullptr);
}

void KioskHabitsTest::thePostersInvite()
{
    KioskFixture kiosk;
    kiosk.render(timed(filmsFlow(kiosk.clock)));
    QTest::keyClicks(kiosk.find(u"searchField"_s), u"nenek"_s);
    pass(kiosk, 29s);
    QVERIFY(kiosk.find(u"attractView"_s) == nullptr);
    pass(kiosk, 1s);
    auto *attract = kiosk.find<ui::AttractView>(u"attractView"_s);
    QVERIFY(attract != nullptr);
    QVERIFY(kiosk.find<QLineEdit>(u"searchField"_s)->text().isEmpty());
    QCOMPARE(attract->size(), kiosk.window.size());
    const FilmId first = attract->shown();
    QVERIFY(!first.isEmpty());
    attract->goOn();
    QVERIFY(attract->shown() != first);
}

void KioskHabitsTest::oneTouchLeavesThePostersAndDoesNoMore()
{
    KioskFixture kiosk;
    kiosk.render(timed(filmsFlow(kiosk.clock)));
    pass(kiosk, 30s);
    QTest::mouseClick(kiosk.find(u"attractView"_s), Qt::LeftButton);
    kiosk.settle();
    QVERIFY(kiosk.find(u"attractView"_s) == nullptr);
    QVERIFY(kiosk.intents.empty());
    kiosk.press(u"film_orbit-ketujuh"_s);
    QVERIFY(kiosk.last<intents::OpenFilm>() != nullptr);
}

void KioskHabitsTest::soundNeedsPermission()
{
    int beeps = 0;
    KioskFixture kiosk(ui::KioskOptions{.language = u"en"_s, .beep = [&beeps] {
                                            ++beeps;
                                        }});
    kiosk.render(timed(heldSeatsFlow(kiosk.clock)));
    pass(kiosk, 60s);
    QVERIFY(kiosk.find(u"idleOverlay"_s) != nullptr);
    QCOMPARE(beeps, 0);
}

void KioskHabitsTest::theLastHalfMinuteIsHeardOnceIfAllowed()
{
    for (const bool allowed : {false, true}) {
        int beeps = 0;
        KioskFixture kiosk(ui::KioskOptions{.language = u"en"_s, .beep = [&beeps] {
                                                ++beeps;
                                            }});
        BookingFlow flow = heldSeatsFlow(kiosk.clock);
        flow.server.soundAllowed = allowed;
        flow.holdDeadline = Deadline{kiosk.clock.steady() + 31s};
        kiosk.render(flow);
        QCOMPARE(beeps, 0);
        auto *countdown = kiosk.find<ui::Countdown>(u"holdCountdown"_s);
        QVERIFY(countdown != nullptr);
        for (int second = 0; second < 5; ++second) {
            kiosk.clock.advance(1s);
            countdown->refresh();
        }
        QCOMPARE(beeps, allowed ? 1 : 0);
    }
}

void KioskHabitsTest::theFullScreenHasNoWayOut()
{
    KioskFixture kiosk(ui::KioskOptions{.language = u"en"_s, .fullScreen = true});
    kiosk.render(filmsFlow(kiosk.clock));
    QVERIFY(!kiosk.window.close());
    QVERIFY(kiosk.window.isVisible());
    // Without a PIN there is no pad either.
    kiosk.press(u"helpButton"_s);
    QVERIFY(kiosk.find(u"staffButton"_s) == nullptr);
    KioskFixture plain;
    QVERIFY(plain.window.close());
}

void KioskHabitsTest::aWrongPinWaitsLongerEachTime()
{
    const ManualClock start;
    ManualClock clock;
    ui::StaffLock lock(clock);
    lock.wrong();
    lock.wrong();
    QCOMPARE(lock.wait(), Millis(0));
    lock.wrong();
    QCOMPARE(lock.wait(), Millis(5s));
    clock.advance(5s);
    lock.wrong();
    QCOMPARE(lock.wait(), Millis(10s));
    for (int i = 0; i < 20; ++i) {
        lock.wrong();
    }
    QCOMPARE(lock.wait(), Millis(10min));
    lock.right();
    QCOMPARE(lock.wait(), Millis(0));
}

void KioskHabitsTest::theRightPinLeadsOut()
{
    QStringList asked;
    const auto check = [&asked](const QString &pin, const std::function<void(bool)> &done) {
        asked.append(pin);
        done(pin == u"2468"_s);
    };
    KioskFixture kiosk(
        ui::KioskOptions{.language = u"en"_s, .fullScreen = true, .checkPin = check});
    QSignalSpy exits(&kiosk.window, &ui::KioskWindow::exitWanted);
    kiosk.render(filmsFlow(kiosk.clock));
    kiosk.press(u"helpButton"_s);
    kiosk.press(u"staffButton"_s);
    QVERIFY(!kiosk.find(u"pinEnter"_s)->isEnabled());
    for (const QString &digit : {u"1"_s, u"1"_s, u"1"_s, u"1"_s}) {
        kiosk.press(u"pin_"_s + digit);
    }
    kiosk.press(u"pinEnter"_s);
    QCOMPARE(textOf(kiosk, u"staffMessage"_s), u"That PIN was wrong."_s);
    QTest::keyClicks(kiosk.find(u"staffOverlay"_s), u"2468"_s);
    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Return);
    QCOMPARE(asked, QStringList({u"1111"_s, u"2468"_s}));
    QCOMPARE(exits.count(), 1);
    QVERIFY(kiosk.window.close());
}

void KioskHabitsTest::everyPageHasHelp()
{
    KioskFixture kiosk;
    QStringList seen;
    for (const NamedFlow &named : everyFlow(kiosk.clock)) {
        kiosk.render(named.flow);
        kiosk.press(u"helpButton"_s);
        const QString words = textOf(kiosk, u"helpText"_s);
        QVERIFY2(words.size() > 40, qPrintable(named.name));
        seen.append(words);
        kiosk.press(u"helpClose"_s);
        QVERIFY(kiosk.find(u"helpOverlay"_s) == nullptr);
    }
    seen.removeDuplicates();
    QVERIFY(seen.size() >= 8);
}

void KioskHabitsTest::theKeyboardBeginsWithWhatComesLater()
{
    KioskFixture kiosk;
    kiosk.render(filmsFlow(kiosk.clock));
    QTest::keyClick(&kiosk.window, Qt::Key_Tab);
    BookingFlow flow = scheduleFlow(kiosk.clock);
    const auto times = std::exchange(flow.showtimes, {});
    flow.showtimesLoaded = false;
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"scheduleSpinner"_s) != nullptr);
    flow.showtimes = times;
    flow.showtimesLoaded = true;
    kiosk.render(flow);
    QVERIFY(kiosk.find(u"scheduleSpinner"_s) == nullptr);
    QVERIFY(qobject_cast<ui::TimeButton *>(kiosk.window.focusWidget()) != nullptr);
    // The same for a plan of seats.
    const BookingFlow seats = seatsFlow(kiosk.clock);
    BookingFlow early = seats;
    early.plan.reset();
    kiosk.render(early);
    kiosk.render(seats);
    kiosk.intents.clear();
    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Return);
    QVERIFY(!kiosk.intents.empty());
}

void KioskHabitsTest::theKeyboardStaysInTheHelp()
{
    KioskFixture kiosk;
    kiosk.render(filmsFlow(kiosk.clock));
    kiosk.press(u"helpButton"_s);
    const QWidget *help = kiosk.find(u"helpOverlay"_s);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Tab);
        QVERIFY(help->isAncestorOf(kiosk.window.focusWidget()));
    }
    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Escape);
    kiosk.settle();
    QVERIFY(kiosk.find(u"helpOverlay"_s) == nullptr);
}

void KioskHabitsTest::whatIsAlwaysNeededIsOnEveryPage()
{
    KioskFixture kiosk;
    for (const NamedFlow &named : everyFlow(kiosk.clock)) {
        kiosk.render(named.flow);
        for (const QString &name :
             {u"languageButton"_s, u"themeButton"_s, u"textSizeButton"_s, u"helpButton"_s}) {
            const auto *button = kiosk.find<QAbstractButton>(name);
            QVERIFY2(button != nullptr && button->isEnabled(), qPrintable(named.name + name));
        }
    }
}

void KioskHabitsTest::strongContrastsAreOneTapFurther()
{
    KioskFixture kiosk;
    kiosk.render(filmsFlow(kiosk.clock));
    kiosk.press(u"themeButton"_s);
    QCOMPARE(kiosk.window.theme(), ui::ThemeMode::Light);
    kiosk.press(u"themeButton"_s);
    QCOMPARE(kiosk.window.theme(), ui::ThemeMode::HighContrast);
    kiosk.press(u"themeButton"_s);
    QCOMPARE(kiosk.window.theme(), ui::ThemeMode::Dark);
}

void KioskHabitsTest::withReducedMotionNothingMoves()
{
    KioskFixture kiosk(ui::KioskOptions{.language = u"en"_s, .reducedMotion = true});
    kiosk.render(timed(filmsFlow(kiosk.clock)));
    pass(kiosk, 30s);
    auto *attract = kiosk.find<ui::AttractView>(u"attractView"_s);
    QVERIFY(attract != nullptr);
    attract->goOn();
    const QImage first = attract->grab().toImage();
    kiosk.settle();
    QCOMPARE(attract->grab().toImage(), first);
    const auto spinners = kiosk.window.findChildren<ui::Spinner *>();
    QVERIFY(!spinners.isEmpty());
    spinners.front()->show();
    QVERIFY(!spinners.front()->isTurning());
}

} // namespace karcis::test

QTEST_MAIN(karcis::test::KioskHabitsTest)
#include "kiosk_habits_test.moc"
