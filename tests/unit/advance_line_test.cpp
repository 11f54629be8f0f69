// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "advance_driver.h"

#include <QTest>

using namespace karcis;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The line comes, goes and comes back; sessions end.
class AdvanceLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLineGreetsAndFetches();
    void aRefusedGreetingLeavesTheLineUnusable();
    void everyStepSurvivesALostLine_data();
    void everyStepSurvivesALostLine();
    void theRemainingTimeIsRightAfterwards();
    void seatsThatWereLostMeanwhileAreSaid();
    void withoutALineTapsAreRefusedAndLeavingIsNot();
    void aCheckoutIsAwaitedAcrossTheLine();
    void anOrderThatEndedMeanwhileIsShown();
    void aSessionThatEndedMeanwhileAsksForALogIn_data();
    void aSessionThatEndedMeanwhileAsksForALogIn();
    void aResumeThatIsOnlyDelayedKeepsTheSession();
    void aRefusedSessionInAnyStep_data();
    void aRefusedSessionInAnyStep();
    void aLogOutWithoutALineIsDoneLater();
    void aLogInThatWasLeftIsUndone();
    void theLogInLeadsToTheChosenShowtime();
    void aRefusedLogInCanBeRepeated();
    void logOutReleasesAndForgets();
    void whatStillMakesSense();
    void newCatalogueIsFetched();
    void repliesOfTheWrongKindAreFaults();
    void pagesRefreshThemselves_data();
    void pagesRefreshThemselves();
    void aRefreshThatFailsSaysNothing();
    void heldSeatsAreLeftAlone();
};

void AdvanceLineTest::theFirstLineGreetsAndFetches()
{
    FlowDriver driver;
    QCOMPARE(driver.flow().line, Line::Connecting);
    const auto commands = driver.give(LineUp{});
    QCOMPARE(methods(commands),
             QStringList({u"terminal.hello"_s,
                          u"catalogue.films"_s,
                          u"catalogue.programme"_s,
                          u"payment.methods"_s}));
    QCOMPARE(driver.last<protocol::TerminalHello>().terminalId, u"kiosk"_s);
    QVERIFY(driver.flow().busy);
    protocol::HelloReply hello;
    hello.maxSeats = 8;
    driver.reply(commands.front(), hello);
    QCOMPARE(driver.flow().line, Line::Online);
    QCOMPARE(driver.flow().server.maxSeats, 8);
    driver.reply(protocol::CatalogueFilms{}, protocol::FilmsReply{});
    QVERIFY(driver.flow().filmsLoaded);
    QVERIFY(!driver.flow().busy);
    driver.reply(protocol::PaymentMethods{}, protocol::PaymentMethodsReply{{PaymentMethod::Qris}});
    QCOMPARE(driver.flow().methods, std::vector{PaymentMethod::Qris});
}

void AdvanceLineTest::aRefusedGreetingLeavesTheLineUnusable()
{
    FlowDriver driver;
    driver.give(LineUp{});
    driver.refuse(driver.last<protocol::TerminalHello>(), refusal(RefusalCode::Overloaded));
    QCOMPARE(driver.flow().line, Line::Connecting);
    QCOMPARE(driver.flow().notice, Notice{});
    driver.refuse(driver.last<protocol::TerminalHello>(), refusal(RefusalCode::Forbidden));
    QCOMPARE(driver.flow().line, Line::Connecting);
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::Forbidden);
}

void AdvanceLineTest::everyStepSurvivesALostLine_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("films") << int(Step::Films) << QStringList{};
    QTest::newRow("schedule") << int(Step::Schedule) << QStringList{u"catalogue.showtimes"_s};
    QTest::newRow("login") << int(Step::Login) << QStringList{};
    QTest::newRow("seats") << int(Step::Seats) << QStringList{u"seats.watch"_s};
    QTest::newRow("payment") << int(Step::Payment) << QStringList{u"order.status"_s};
    QTest::newRow("ticket") << int(Step::Ticket) << QStringList{};
    QTest::newRow("tickets") << int(Step::Tickets) << QStringList{u"ticket.list"_s};
    QTest::newRow("order over") << int(Step::OrderOver) << QStringList{u"order.status"_s};
}

void AdvanceLineTest::everyStepSurvivesALostLine()
{
    QFETCH(const int, step);
    QFETCH(const QStringList, asked);
    FlowDriver driver;
    driver.to(Step(step));
    const bool loggedIn = driver.flow().account.has_value();
    driver.give(LineLost{});
    QCOMPARE(driver.flow().line, Line::Lost);
    QCOMPARE(int(driver.flow().step), step);
    QVERIFY(!driver.flow().busy);
    QCOMPARE(methods(driver.reconnect()), asked);
    QCOMPARE(driver.flow().line, Line::Online);
    QCOMPARE(int(driver.flow().step), step);
    QCOMPARE(driver.flow().account.has_value(), loggedIn);
    QCOMPARE(driver.flow().notice, Notice{});
}

void AdvanceLineTest::theRemainingTimeIsRightAfterwards()
{
    FlowDriver seats;
    seats.to(Step::Seats);
    seats.hold({"A1", "A2"});
    seats.give(LineLost{});
    seats.wait(50s);
    seats.reconnect();
    QCOMPARE(seats.mine().size(), 2);
    protocol::SeatMapReply reply = seats.seatMap();
    reply.hold = seats.held({"A1", "A2"}).hold;
    seats.reply(seats.last<protocol::SeatsWatch>(), reply);
    QCOMPARE(seats.flow().holdDeadline->left(seats.now()), Millis{70s});
    QCOMPARE(seats.flow().notice, Notice{});

    FlowDriver payment;
    payment.to(Step::Payment);
    payment.give(LineLost{});
    payment.wait(100s);
    payment.reconnect();
    payment.reply(payment.last<protocol::OrderStatus>(), payment.orderReply(OrderState::Draft));
    QCOMPARE(payment.flow().payDeadline->left(payment.now()), Millis{320s});
}

void AdvanceLineTest::seatsThatWereLostMeanwhileAreSaid()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1", "A2"});
    driver.give(LineLost{});
    driver.reconnect();
    protocol::SeatMapReply reply = driver.seatMap();
    reply.hold = driver.held({"A2"}).hold;
    driver.reply(driver.last<protocol::SeatsWatch>(), reply);
    QCOMPARE(driver.mine(), {u"A2"_s});
    QCOMPARE(driver.flow().notice.kind, NoticeKind::SeatsLost);
}

void AdvanceLineTest::withoutALineTapsAreRefusedAndLeavingIsNot()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(LineLost{});
    QVERIFY(driver.give(intents::ToggleSeat{SeatId(u"A2"_s)}).empty());
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::Unavailable);
    QVERIFY(driver.give(intents::Checkout{}).empty());
    QCOMPARE(driver.mine(), {u"A1"_s});
    // Only what gives something back is kept for later; the page's content is fetched when the line is there.
    QCOMPARE(methods(driver.give(intents::GoBack{})), {u"seats.release"_s});
    QCOMPARE(driver.flow().step, Step::Schedule);
    QVERIFY(!driver.flow().busy);
    QCOMPARE(methods(driver.reconnect()), {u"catalogue.showtimes"_s});

    FlowDriver login;
    login.to(Step::Login);
    login.give(LineLost{});
    QVERIFY(login.give(intents::LogIn{u"a"_s, u"b"_s}).empty());
    QCOMPARE(login.flow().notice.refusal.code, RefusalCode::Unavailable);
    login.reconnect();
    QCOMPARE(login.flow().notice, Notice{});

    FlowDriver payment;
    payment.to(Step::Payment);
    payment.give(LineLost{});
    QVERIFY(payment.give(intents::StartPayment{PaymentMethod::Qris}).empty());
    QCOMPARE(methods(payment.give(intents::CancelOrder{})), {u"order.cancel"_s});
}

void AdvanceLineTest::aCheckoutIsAwaitedAcrossTheLine()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(intents::Checkout{});
    const auto checkout = driver.last<protocol::OrderCheckout>();
    driver.give(LineLost{});
    QVERIFY(driver.flow().busy);
    QVERIFY(stillMeant(driver.flow(), checkout));
    driver.reconnect();
    // The server had done it: the hold is gone from the seats, and nobody is told that seats were lost.
    driver.reply(driver.last<protocol::SeatsWatch>(), driver.seatMap());
    QCOMPARE(driver.flow().notice, Notice{});
    QVERIFY(driver.flow().busy);
    driver.reply(checkout, driver.orderReply(OrderState::Draft));
    QCOMPARE(driver.flow().step, Step::Payment);
}

void AdvanceLineTest::anOrderThatEndedMeanwhileIsShown()
{
    for (const OrderState state : {OrderState::Paid, OrderState::Cancelled}) {
        FlowDriver driver;
        driver.to(Step::Payment);
        driver.give(LineLost{});
        driver.wait(500s);
        QCOMPARE(driver.flow().step, Step::Payment);
        driver.reconnect();
        driver.reply(driver.last<protocol::OrderStatus>(), driver.orderReply(state));
        QCOMPARE(driver.flow().step, state == OrderState::Paid ? Step::Ticket : Step::OrderOver);
    }
}

void AdvanceLineTest::aSessionThatEndedMeanwhileAsksForALogIn_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("seats") << int(Step::Seats) << int(Step::Login) << u"s1"_s;
    QTest::newRow("payment") << int(Step::Payment) << int(Step::Login) << u"s1"_s;
    QTest::newRow("ticket") << int(Step::Ticket) << int(Step::Login) << QString();
    QTest::newRow("tickets") << int(Step::Tickets) << int(Step::Login) << QString();
    QTest::newRow("order over") << int(Step::OrderOver) << int(Step::Login) << QString();
}

void AdvanceLineTest::aSessionThatEndedMeanwhileAsksForALogIn()
{
    QFETCH(const int, step);
    QFETCH(const int, after);
    QFETCH(const QString, wanted);
    FlowDriver driver;
    driver.to(Step(step));
    driver.give(LineLost{});
    const auto greeting = driver.give(LineUp{});
    driver.reply(greeting.front(), protocol::HelloReply{});
    QCOMPARE(driver.flow().line, Line::Connecting);
    driver.refuse(greeting.back(), refusal(RefusalCode::SessionExpired));
    QCOMPARE(driver.flow().line, Line::Online);
    QCOMPARE(int(driver.flow().step), after);
    QCOMPARE(driver.flow().notice.kind, NoticeKind::SessionEnded);
    QCOMPARE(driver.flow().wanted.text(), wanted);
    QVERIFY(!driver.flow().account);
    QVERIFY(driver.flow().token.isEmpty());
    QVERIFY(!driver.flow().order);
}

void AdvanceLineTest::aResumeThatIsOnlyDelayedKeepsTheSession()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.give(LineLost{});
    const auto greeting = driver.give(LineUp{});
    driver.refuse(greeting.back(), refusal(RefusalCode::Overloaded));
    QVERIFY(driver.flow().line != Line::Online);
    QVERIFY(driver.flow().account);
    QCOMPARE(driver.flow().step, Step::Seats);
    QVERIFY(!driver.flow().token.isEmpty());
}

void AdvanceLineTest::aRefusedSessionInAnyStep_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("expired") << int(RefusalCode::SessionExpired);
    QTest::newRow("not logged in") << int(RefusalCode::NotLoggedIn);
}

void AdvanceLineTest::aRefusedSessionInAnyStep()
{
    QFETCH(const int, code);
    FlowDriver seats;
    seats.to(Step::Seats);
    seats.hold({"A1"});
    seats.give(intents::ToggleSeat{SeatId(u"A2"_s)});
    seats.refuse(seats.last<protocol::SeatsHold>(), refusal(RefusalCode(code)));
    QCOMPARE(seats.flow().step, Step::Login);
    QCOMPARE(seats.flow().wanted, showtimeId("s1"));
    QCOMPARE(seats.flow().notice.kind, NoticeKind::SessionEnded);
    QVERIFY(!seats.flow().holdDeadline);
    QCOMPARE(methods(seats.logIn()), {u"seats.watch"_s});
    QCOMPARE(seats.flow().step, Step::Seats);

    FlowDriver payment;
    payment.to(Step::Payment);
    payment.give(intents::StartPayment{PaymentMethod::Qris});
    payment.refuse(payment.last<protocol::PaymentStart>(), refusal(RefusalCode(code)));
    QCOMPARE(payment.flow().step, Step::Login);
    payment.logIn(payment.order(OrderState::Draft));
    QCOMPARE(payment.flow().step, Step::Payment);

    FlowDriver tickets;
    tickets.to(Step::Tickets);
    tickets.give(intents::Retry{});
    tickets.refuse(tickets.last<protocol::TicketList>(), refusal(RefusalCode(code)));
    QCOMPARE(tickets.flow().step, Step::Login);
    QVERIFY(tickets.flow().tickets.empty());
    tickets.logIn();
    QCOMPARE(tickets.flow().step, Step::Tickets);

    // On a page that needs no session one stays.
    FlowDriver home;
    home.to(Step::Seats);
    home.hold({"A1"});
    home.give(intents::GoHome{});
    home.refuse(home.last<protocol::SeatsRelease>(), refusal(RefusalCode(code)));
    QCOMPARE(home.flow().step, Step::Films);
    QVERIFY(!home.flow().account);
}

void AdvanceLineTest::aLogOutWithoutALineIsDoneLater()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.hold({"A1"});
    driver.give(LineLost{});
    QCOMPARE(methods(driver.give(intents::LogOut{})), {u"seats.release"_s});
    const auto release = driver.last<protocol::SeatsRelease>();
    QVERIFY(!driver.flow().account);
    QCOMPARE(driver.flow().step, Step::Films);
    // The token is still good for ending the session, and for that only.
    QVERIFY(stillMeant(driver.flow(), release));
    QCOMPARE(methods(driver.reconnect()), {u"account.logout"_s});
    QVERIFY(!driver.flow().account);
    driver.reply(protocol::AccountLogout{}, protocol::EmptyReply{});
    QVERIFY(driver.flow().token.isEmpty());
    driver.give(LineLost{});
    QVERIFY(!methods(driver.give(LineUp{})).contains(u"account.resume"_s));
}

void AdvanceLineTest::aLogInThatWasLeftIsUndone()
{
    FlowDriver driver;
    driver.to(Step::Login);
    driver.give(intents::LogIn{u"a@b.id"_s, u"secret-word"_s});
    QVERIFY(driver.give(intents::LogIn{u"a@b.id"_s, u"secret-word"_s}).empty());
    driver.give(intents::GoBack{});
    QCOMPARE(driver.flow().step, Step::Schedule);
    const auto commands = driver.reply(driver.last<protocol::AccountLogin>(), driver.session());
    QCOMPARE(methods(commands), {u"account.logout"_s});
    QVERIFY(!driver.flow().account);
    QCOMPARE(driver.flow().step, Step::Schedule);
    // Logged in again before the logout is answered: the new session stays.
    driver.give(intents::OpenLogin{});
    driver.give(intents::LogIn{u"a@b.id"_s, u"secret-word"_s});
    driver.reply(protocol::AccountLogout{}, protocol::EmptyReply{});
    driver.reply(driver.last<protocol::AccountLogin>(), driver.session());
    QVERIFY(driver.flow().account);
    QCOMPARE(driver.flow().token, u"token"_s);
    driver.reply(protocol::AccountLogout{}, protocol::EmptyReply{});
    QCOMPARE(driver.flow().token, u"token"_s);
}

void AdvanceLineTest::theLogInLeadsToTheChosenShowtime()
{
    for (const bool byRegistering : {false, true}) {
        FlowDriver driver;
        driver.to(Step::Schedule);
        QVERIFY(driver.give(intents::ChooseShowtime{showtimeId("s2")}).empty());
        QCOMPARE(driver.flow().step, Step::Login);
        QCOMPARE(driver.flow().wanted, showtimeId("s2"));
        if (byRegistering) {
            driver.give(intents::Register{u"Sari"_s, u"0812"_s, u"secret-word"_s});
            driver.reply(driver.last<protocol::AccountRegister>(), driver.session());
        } else {
            driver.logIn();
        }
        QCOMPARE(driver.flow().step, Step::Seats);
        QCOMPARE(driver.last<protocol::SeatsWatch>().showtimeId, showtimeId("s2"));
        // From now on there is no log-in page on the way.
        driver.give(intents::GoBack{});
        QCOMPARE(methods(driver.give(intents::ChooseShowtime{showtimeId("s1")})),
                 {u"seats.watch"_s});
        QCOMPARE(driver.flow().step, Step::Seats);
    }
    FlowDriver aimless;
    aimless.to(Step::Films);
    aimless.give(intents::OpenLogin{});
    aimless.logIn();
    QCOMPARE(aimless.flow().step, Step::Films);
    QVERIFY(aimless.flow().account);
}

void AdvanceLineTest::aRefusedLogInCanBeRepeated()
{
    FlowDriver driver;
    driver.to(Step::Login);
    driver.give(intents::LogIn{u"a@b.id"_s, u"wrong-word"_s});
    QVERIFY(driver.flow().busy);
    Refusal later = refusal(RefusalCode::TooManyAttempts);
    later.retryAfter = 4s;
    driver.refuse(driver.last<protocol::AccountLogin>(), later);
    QVERIFY(!driver.flow().busy);
    QCOMPARE(driver.flow().step, Step::Login);
    QCOMPARE(driver.flow().notice, (Notice{NoticeKind::Refused, later}));
    driver.logIn();
    QCOMPARE(driver.flow().step, Step::Seats);
    // A line that is lost in the middle does not lock the page.
    FlowDriver lost;
    lost.to(Step::Login);
    lost.give(intents::LogIn{u"a@b.id"_s, u"secret-word"_s});
    lost.give(LineLost{});
    QVERIFY(!lost.flow().busy);
    lost.reconnect();
    lost.logIn();
    QCOMPARE(lost.flow().step, Step::Seats);
}

void AdvanceLineTest::logOutReleasesAndForgets()
{
    FlowDriver seats;
    seats.to(Step::Seats);
    seats.hold({"A1"});
    QCOMPARE(methods(seats.give(intents::LogOut{})),
             QStringList({u"seats.release"_s, u"seats.unwatch"_s, u"account.logout"_s}));
    QCOMPARE(seats.flow().notice.kind, NoticeKind::LoggedOut);
    QCOMPARE(seats.flow().step, Step::Films);

    FlowDriver payment;
    payment.to(Step::Payment);
    QCOMPARE(methods(payment.give(intents::LogOut{})),
             QStringList({u"order.cancel"_s, u"account.logout"_s}));
    QVERIFY(!payment.flow().order);
    QVERIFY(!payment.flow().payDeadline);

    FlowDriver tickets;
    tickets.to(Step::Tickets);
    tickets.give(intents::LogOut{});
    QVERIFY(tickets.flow().tickets.empty());
    QVERIFY(!tickets.flow().ticketsLoaded);
    QVERIFY(!tickets.flow().account);
    QVERIFY(tickets.give(intents::LogOut{}).empty());
}

void AdvanceLineTest::whatStillMakesSense()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.give(intents::ToggleSeat{SeatId(u"A1"_s)});
    const auto hold = driver.last<protocol::SeatsHold>();
    QVERIFY(stillMeant(driver.flow(), hold));
    QVERIFY(!stillMeant(driver.flow(), protocol::SeatsWatch{showtimeId("s1")}));
    driver.give(LineLost{});
    QVERIFY(stillMeant(driver.flow(), hold));
    driver.give(intents::GoBack{});
    QVERIFY(!stillMeant(driver.flow(), hold));
    QVERIFY(stillMeant(driver.flow(), driver.last<protocol::SeatsRelease>()));

    FlowDriver payment;
    payment.to(Step::Payment);
    payment.give(intents::StartPayment{PaymentMethod::Qris});
    const auto start = payment.last<protocol::PaymentStart>();
    payment.give(LineLost{});
    QVERIFY(payment.flow().busy);
    QVERIFY(stillMeant(payment.flow(), start));
    payment.give(intents::CancelOrder{});
    QVERIFY(!stillMeant(payment.flow(), start));
    QVERIFY(stillMeant(payment.flow(), payment.last<protocol::OrderCancel>()));
    payment.give(intents::GoHome{});
    QVERIFY(!stillMeant(payment.flow(), start));
    QVERIFY(stillMeant(payment.flow(), payment.last<protocol::OrderCancel>()));
    // Without a session there is nobody to act for.
    QVERIFY(!stillMeant(BookingFlow{}, payment.last<protocol::OrderCancel>()));
}

void AdvanceLineTest::newCatalogueIsFetched()
{
    FlowDriver films;
    films.to(Step::Films);
    QCOMPARE(methods(films.give(protocol::CatalogueChanged{})),
             QStringList({u"catalogue.films"_s, u"catalogue.programme"_s}));
    FlowDriver schedule;
    schedule.to(Step::Schedule);
    QCOMPARE(
        methods(schedule.give(protocol::CatalogueChanged{})),
        QStringList({u"catalogue.films"_s, u"catalogue.programme"_s, u"catalogue.showtimes"_s}));
    FlowDriver seats;
    seats.to(Step::Seats);
    QCOMPARE(methods(seats.give(protocol::CatalogueChanged{})),
             QStringList({u"catalogue.films"_s, u"catalogue.programme"_s, u"seats.watch"_s}));
}

void AdvanceLineTest::repliesOfTheWrongKindAreFaults()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.give(intents::ToggleSeat{SeatId(u"A1"_s)});
    driver.reply(driver.last<protocol::SeatsHold>(), protocol::EmptyReply{});
    QVERIFY(driver.mine().isEmpty());
    QCOMPARE(driver.flow().notice.refusal.code, RefusalCode::Unavailable);
}

void AdvanceLineTest::pagesRefreshThemselves_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("films") << int(Step::Films) << QStringList{u"catalogue.programme"_s};
    QTest::newRow("schedule") << int(Step::Schedule) << QStringList{u"catalogue.showtimes"_s};
    QTest::newRow("login") << int(Step::Login) << QStringList{};
    QTest::newRow("seats") << int(Step::Seats) << QStringList{u"seats.watch"_s};
    QTest::newRow("tickets") << int(Step::Tickets) << QStringList{};
}

void AdvanceLineTest::pagesRefreshThemselves()
{
    QFETCH(const int, step);
    QFETCH(const QStringList, asked);
    FlowDriver driver;
    driver.to(Step(step));
    QCOMPARE(methods(driver.wait(299s)), QStringList{});
    QCOMPARE(methods(driver.wait(2s)), asked);
    // The page does not wait for it and stays usable; nor is it asked twice.
    QVERIFY(!driver.flow().busy);
    QCOMPARE(methods(driver.wait(1s)), QStringList{});
}

void AdvanceLineTest::aRefreshThatFailsSaysNothing()
{
    FlowDriver schedule;
    schedule.to(Step::Schedule);
    const std::size_t shown = schedule.flow().showtimes.size();
    schedule.wait(301s);
    schedule.refuse(schedule.last<protocol::CatalogueShowtimes>(),
                    refusal(RefusalCode::Overloaded));
    QCOMPARE(schedule.flow().notice, Notice{});
    QCOMPARE(schedule.flow().showtimes.size(), shown);

    FlowDriver seats;
    seats.to(Step::Seats);
    seats.wait(301s);
    seats.refuse(seats.last<protocol::SeatsWatch>(), refusal(RefusalCode::Overloaded));
    QCOMPARE(seats.flow().notice, Notice{});
    QCOMPARE(seats.flow().step, Step::Seats);
    QVERIFY(seats.flow().plan);
}

void AdvanceLineTest::heldSeatsAreLeftAlone()
{
    FlowDriver driver;
    driver.to(Step::Seats);
    driver.wait(290s);
    driver.hold({"A1"});
    QCOMPARE(methods(driver.wait(20s)), QStringList{});
}

QTEST_APPLESS_MAIN(AdvanceLineTest)
#include "advance_line_test.moc"
