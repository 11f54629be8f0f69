// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "support/manual_clock.h"
#include "support/scripted_channel.h"
#include "terminal/terminal.h"

#include <QSignalSpy>
#include <QTest>

using namespace karcis;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Request = ScriptedServer::Request;

/// One terminal with a server that answers as a test tells it to.
struct Stage
{
    explicit Stage(Millis tickInterval = Millis{0}, double jitter = 1.0)
        : terminal(
            clock,
            [this] { return server.makeChannel(); },
            TerminalOptions{u"kiosk"_s, u"1"_s, {}, [jitter] { return jitter; }, tickInterval})
    { }

    void pass(Millis time)
    {
        clock.advance(time);
        terminal.tick();
    }

    [[nodiscard]] protocol::ShowtimeInfo showtime() const
    {
        protocol::ShowtimeInfo info;
        info.id = ShowtimeId(u"s1"_s);
        info.filmId = FilmId(u"f1"_s);
        info.filmTitle = u"Film"_s;
        info.auditoriumId = AuditoriumId(u"a1"_s);
        info.auditoriumName = u"1"_s;
        info.classId = ClassId(u"c1"_s);
        info.startsAt = clock.now() + 1h;
        info.endsAt = clock.now() + 3h;
        info.seatsTotal = 2;
        info.seatsFree = 2;
        return info;
    }

    [[nodiscard]] protocol::HoldReply held(std::vector<SeatId> seats) const
    {
        protocol::HoldReply reply;
        reply.hold.showtimeId = showtime().id;
        reply.hold.expiresAt = seats.empty() ? UtcTime{} : clock.now() + 120s;
        reply.hold.seats = std::move(seats);
        reply.serverTime = clock.now();
        return reply;
    }

    [[nodiscard]] protocol::Reply usualReply(const protocol::Command &command) const
    {
        using namespace protocol;
        if (std::holds_alternative<TerminalHello>(command)) {
            HelloReply reply;
            reply.serverVersion = u"1"_s;
            reply.cinema = Cinema{CinemaId(u"x"_s), u"X"_s, u"Y"_s, u"Asia/Jakarta"_s, u"IDR"_s};
            reply.holdFor = 120s;
            reply.payFor = 420s;
            reply.maxSeats = 8;
            reply.serverTime = clock.now();
            return reply;
        }
        if (std::holds_alternative<CatalogueFilms>(command)) {
            Film film;
            film.id = FilmId(u"f1"_s);
            film.title = u"Film"_s;
            film.minutes = 100;
            film.language = u"id"_s;
            return FilmsReply{{film}, {}};
        }
        if (std::holds_alternative<PaymentMethods>(command)) {
            return PaymentMethodsReply{{PaymentMethod::Qris}};
        }
        if (std::holds_alternative<CatalogueProgramme>(command)) {
            return ProgrammeReply{{}, {showtime()}, clock.now()};
        }
        if (std::holds_alternative<CatalogueShowtimes>(command)) {
            return ShowtimesReply{FilmId(u"f1"_s), {showtime()}, clock.now()};
        }
        if (std::holds_alternative<AccountLogin>(command)
            || std::holds_alternative<AccountResume>(command)) {
            SessionReply reply;
            reply.token = u"secret-token"_s;
            reply.account = AccountInfo{AccountId(u"a1"_s), u"Sari"_s, u"a@b.id"_s, Role::Customer};
            reply.serverTime = clock.now();
            return reply;
        }
        if (std::holds_alternative<SeatsWatch>(command)) {
            SeatMapReply reply;
            reply.showtime = showtime();
            for (const auto &id : {u"A1"_s, u"A2"_s}) {
                SeatInfo seat;
                seat.id = SeatId(id);
                seat.row = u"A"_s;
                seat.number = 1;
                reply.seats.push_back(seat);
            }
            reply.revision = 3;
            reply.hold.showtimeId = reply.showtime.id;
            reply.serverTime = clock.now();
            return reply;
        }
        return EmptyReply{};
    }

    /// Answers everything that was asked, and what is asked because of it.
    void answerAll()
    {
        while (const std::optional<Request> request = server.next()) {
            server.answer(*request, usualReply(request->command));
        }
    }

    void goOnline()
    {
        terminal.start();
        server.line()->open();
        answerAll();
    }

    void goToSeats()
    {
        goOnline();
        terminal.submit(intents::OpenFilm{FilmId(u"f1"_s)});
        answerAll();
        terminal.submit(intents::ChooseShowtime{showtime().id});
        terminal.submit(intents::LogIn{u"a@b.id"_s, u"secret-word"_s});
        answerAll();
    }

    /// Lets the line break and the next one stand, unanswered.
    void breakLine()
    {
        server.line()->drop();
        pass(limits::reconnectLongest);
        server.line()->open();
    }

    ManualClock clock;
    ScriptedServer server;
    Terminal terminal;
};

QStringList methodsOf(const std::vector<Request> &requests)
{
    QStringList names;
    for (const Request &request : requests) {
        names.append(QString(protocol::methodOf(request.command)));
    }
    return names;
}

Intent tap(const QString &seat)
{
    return intents::ToggleSeat{SeatId(seat)};
}

} // namespace

class TerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsGreetedAndUsed();
    void whatWasNotAnsweredIsSentAgainWithItsId();
    void whatIsNotMeantAnyMoreIsNotSentAgain();
    void whatWasAskedAndFailedIsNotSentAgain();
    void nothingIsSentAgainForASessionThatIsGone();
    void aRequestWithoutAnswerCostsTheLine();
    void aLineThatNeverOpensIsGivenUp();
    void reconnectingSlowsDownAndStartsAfreshAfterwards();
    void chanceSpreadsReconnecting();
    void aRefusedGreetingTriesAnotherLine();
    void asksAgainByItselfWhenTold();
    void aDelayedChangeIsNotOvertaken();
    void asksAgainOnlySoOften();
    void whatIsGivenBackIsTriedAgain_data();
    void whatIsGivenBackIsTriedAgain();
    void aCancelledOrderIsTriedAgainBeforeTheSessionEnds();
    void givingBackEndsWhenTheSeatsAreWantedAgain();
    void aBusyServerIsGreetedAgainOnTheSameLine();
    void whatTheCinemaTellsIsKept();
    void onlySoManyRequestsAreOnTheWire();
    void tooManyTapsAreRefusedPolitely();
    void leavingIsPossibleHoweverManyTapsWait();
    void eventsReachTheFlow();
    void framesThatMeanNothingAreIgnored();
    void anIntentFromWithinARenderingIsDoneAfterwards();
    void timeThatChangesNothingIsNotRendered();
    void theCountdownEndsByTheClock();
    void itTicksByItself();
    void commandIdsAreRandom();
    void itGoesQuietlyWhileConnected();
};

void TerminalTest::aLineIsGreetedAndUsed()
{
    Stage stage;
    QSignalSpy changed(&stage.terminal, &Terminal::changed);
    stage.terminal.start();
    stage.terminal.start();
    QCOMPARE(stage.server.tries(), 1);
    QCOMPARE(stage.server.framesWaiting(), 0U);
    stage.server.line()->open();
    const std::vector<Request> greeting = stage.server.all();
    QCOMPARE(methodsOf(greeting),
             QStringList({u"terminal.hello"_s,
                          u"catalogue.films"_s,
                          u"catalogue.programme"_s,
                          u"payment.methods"_s}));
    QCOMPARE(std::get<protocol::TerminalHello>(greeting.front().command).terminalId, u"kiosk"_s);
    for (const Request &request : greeting) {
        stage.server.answer(request, stage.usualReply(request.command));
    }
    QCOMPARE(stage.terminal.flow().line, Line::Online);
    QCOMPARE(stage.terminal.flow().films.size(), 1U);
    QCOMPARE(stage.terminal.flow().server.maxSeats, 8);
    QVERIFY(!changed.isEmpty());
}

void TerminalTest::whatWasNotAnsweredIsSentAgainWithItsId()
{
    Stage stage;
    stage.goToSeats();
    QCOMPARE(stage.terminal.flow().step, Step::Seats);
    stage.terminal.submit(tap(u"A1"_s));
    const auto first = std::get<protocol::SeatsHold>(stage.server.next()->command);
    stage.breakLine();
    QCOMPARE(stage.server.tries(), 2);
    const std::vector<Request> greeting = stage.server.all();
    QCOMPARE(methodsOf(greeting),
             QStringList({u"terminal.hello"_s,
                          u"catalogue.films"_s,
                          u"catalogue.programme"_s,
                          u"payment.methods"_s,
                          u"account.resume"_s}));
    QCOMPARE(std::get<protocol::AccountResume>(greeting.back().command).token, u"secret-token"_s);
    for (const Request &request : greeting) {
        // Nothing is repeated before the server knows who asks.
        QCOMPARE(stage.server.framesWaiting(), 0U);
        stage.server.answer(request, stage.usualReply(request.command));
    }
    const std::vector<Request> repeated = stage.server.all();
    QCOMPARE(methodsOf(repeated), QStringList({u"seats.hold"_s, u"seats.watch"_s}));
    const auto again = std::get<protocol::SeatsHold>(repeated.front().command);
    QCOMPARE(again.commandId, first.commandId);
    QCOMPARE(again.seats, first.seats);
    stage.server.answer(repeated.front(), stage.held(again.seats));
    QCOMPARE(stage.terminal.flow().hold.seats, first.seats);
    QVERIFY(stage.terminal.flow().pendingHolds.empty());
    // Answered, it is not sent a third time.
    stage.breakLine();
    for (const Request &request : stage.server.all()) {
        stage.server.answer(request, stage.usualReply(request.command));
    }
    QCOMPARE(methodsOf(stage.server.all()), {u"seats.watch"_s});
}

void TerminalTest::whatIsNotMeantAnyMoreIsNotSentAgain()
{
    Stage stage;
    stage.goToSeats();
    stage.terminal.submit(tap(u"A1"_s));
    stage.server.line()->drop();
    QCOMPARE(stage.terminal.flow().line, Line::Lost);
    stage.terminal.submit(intents::GoHome{});
    stage.pass(limits::reconnectLongest);
    stage.server.line()->open();
    for (const Request &request : stage.server.all()) {
        stage.server.answer(request, stage.usualReply(request.command));
    }
    // The tap may have been carried out before the line broke, so the seats are given back all the same.
    const std::vector<Request> requests = stage.server.all();
    QCOMPARE(methodsOf(requests), {u"seats.release"_s});
    QVERIFY(std::get<protocol::SeatsRelease>(requests.front().command).seats.empty());
}

void TerminalTest::whatWasAskedAndFailedIsNotSentAgain()
{
    Stage stage;
    stage.goToSeats();
    std::vector<Result<protocol::Reply>> told;
    stage.terminal.ask(
        protocol::QueueAdvance{stage.terminal.freshId(), u"A-047"_s, u"Wheelchair"_s},
        [&told](const Result<protocol::Reply> &reply) { told.push_back(reply); });
    QCOMPARE(methodsOf(stage.server.all()), QStringList{u"queue.advance"_s});
    stage.breakLine();
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front().refusal().code, RefusalCode::Unavailable);
    QStringList later;
    while (const std::optional<Request> request = stage.server.next()) {
        later << QString(protocol::methodOf(request->command));
        stage.server.answer(*request, stage.usualReply(request->command));
    }
    QVERIFY(later.contains(u"account.resume"_s));
    QVERIFY(!later.contains(u"queue.advance"_s));
    QCOMPARE(told.size(), 1U);
}

void TerminalTest::nothingIsSentAgainForASessionThatIsGone()
{
    Stage stage;
    stage.goToSeats();
    stage.terminal.submit(tap(u"A1"_s));
    stage.breakLine();
    for (const Request &request : stage.server.all()) {
        if (std::holds_alternative<protocol::AccountResume>(request.command)) {
            stage.server.refuse(request, Refusal{RefusalCode::SessionExpired});
        } else {
            stage.server.answer(request, stage.usualReply(request.command));
        }
    }
    QCOMPARE(stage.server.framesWaiting(), 0U);
    QCOMPARE(stage.terminal.flow().step, Step::Login);
    QCOMPARE(stage.terminal.flow().notice.kind, NoticeKind::SessionEnded);
    QCOMPARE(stage.terminal.flow().line, Line::Online);
}

void TerminalTest::aRequestWithoutAnswerCostsTheLine()
{
    Stage stage;
    stage.goToSeats();
    stage.terminal.submit(tap(u"A1"_s));
    stage.pass(limits::requestTimeout - 1ms);
    QCOMPARE(stage.terminal.flow().line, Line::Online);
    stage.pass(1ms);
    QCOMPARE(stage.terminal.flow().line, Line::Lost);
    QVERIFY(stage.server.closedByTerminal());
    // The page waits on; the tap is not lost.
    QCOMPARE(stage.terminal.flow().step, Step::Seats);
    QCOMPARE(stage.terminal.flow().pendingHolds.size(), 1U);
    stage.pass(limits::reconnectFirst);
    QCOMPARE(stage.server.tries(), 2);
}

void TerminalTest::aLineThatNeverOpensIsGivenUp()
{
    Stage stage;
    stage.terminal.start();
    stage.pass(limits::requestTimeout - 1ms);
    QVERIFY(!stage.server.closedByTerminal());
    stage.pass(1ms);
    QVERIFY(stage.server.closedByTerminal());
    QCOMPARE(stage.terminal.flow().line, Line::Lost);
    stage.pass(limits::reconnectFirst);
    QCOMPARE(stage.server.tries(), 2);
}

void TerminalTest::reconnectingSlowsDownAndStartsAfreshAfterwards()
{
    Stage stage;
    stage.terminal.start();
    const auto pauseNow = [&stage] {
        const int before = stage.server.tries();
        stage.server.line()->drop();
        Millis waited{0};
        while (stage.server.tries() == before && waited < 60s) {
            stage.pass(10ms);
            waited += 10ms;
        }
        return waited;
    };
    for (const Millis expected : {Millis{500},
                                  Millis{1000},
                                  Millis{2000},
                                  Millis{4000},
                                  Millis{8000},
                                  Millis{15'000},
                                  Millis{15'000}}) {
        QCOMPARE(pauseNow(), expected);
    }
    stage.server.line()->open();
    stage.answerAll();
    QCOMPARE(stage.terminal.flow().line, Line::Online);
    QCOMPARE(pauseNow(), Millis{500});
}

void TerminalTest::chanceSpreadsReconnecting()
{
    Stage early(Millis{0}, 0.0);
    early.terminal.start();
    early.server.line()->drop();
    early.pass(limits::reconnectFirst / 2 - 1ms);
    QCOMPARE(early.server.tries(), 1);
    early.pass(1ms);
    QCOMPARE(early.server.tries(), 2);
}

void TerminalTest::aRefusedGreetingTriesAnotherLine()
{
    Stage stage;
    stage.terminal.start();
    stage.server.line()->open();
    const std::vector<Request> greeting = stage.server.all();
    stage.server.refuse(greeting.front(), Refusal{RefusalCode::Overloaded});
    QVERIFY(stage.server.closedByTerminal());
    QCOMPARE(stage.terminal.flow().line, Line::Lost);
    stage.pass(limits::reconnectFirst);
    QCOMPARE(stage.server.tries(), 2);
    stage.server.line()->open();
    stage.answerAll();
    QCOMPARE(stage.terminal.flow().line, Line::Online);
}

void TerminalTest::asksAgainByItselfWhenTold()
{
    Stage stage;
    stage.goToSeats();
    stage.terminal.submit(tap(u"A1"_s));
    stage.terminal.submit(tap(u"A2"_s));
    const std::vector<Request> taps = stage.server.all();
    QCOMPARE(methodsOf(taps), QStringList({u"seats.hold"_s, u"seats.hold"_s}));
    const Refusal busy{.code = RefusalCode::RateLimited, .detail = {}, .retryAfter = 4s};
    // The second is refused first, so that nothing newer is under way when the first one is.
    stage.server.refuse(taps[1], busy);
    stage.server.refuse(taps[0], busy);
    QCOMPARE(stage.terminal.flow().notice.kind, NoticeKind::Waiting);
    QCOMPARE(stage.terminal.flow().notice.refusal.retryAfter, std::optional(Millis(4s)));
    // The taps are still shown as if they had been taken, and what is only read may overtake them.
    QCOMPARE(stage.terminal.flow().pendingHolds.size(), std::size_t(2));
    stage.pass(4s);
    QCOMPARE(stage.server.framesWaiting(), std::size_t(0));
    // A quarter more by chance, which is all of it in this test.
    stage.pass(1s);
    const std::vector<Request> again = stage.server.all();
    QCOMPARE(again.size(), std::size_t(2));
    QCOMPARE(std::get<protocol::SeatsHold>(again[0].command).commandId,
             std::get<protocol::SeatsHold>(taps[0].command).commandId);
    stage.server.answer(again[0], stage.held({SeatId(u"A1"_s)}));
    QCOMPARE(stage.terminal.flow().notice.kind, NoticeKind::None);
    stage.server.answer(again[1], stage.held({SeatId(u"A1"_s), SeatId(u"A2"_s)}));
    QCOMPARE(stage.terminal.flow().hold.seats.size(), std::size_t(2));
}

void TerminalTest::aDelayedChangeIsNotOvertaken()
{
    Stage stage;
    stage.goToSeats();
    stage.terminal.submit(tap(u"A1"_s));
    const Request hold = *stage.server.next();
    stage.server.refuse(hold, {.code = RefusalCode::Overloaded, .detail = {}, .retryAfter = 1s});
    // Tapped away again meanwhile: giving back must not come before the hold.
    stage.terminal.submit(tap(u"A1"_s));
    QCOMPARE(stage.server.framesWaiting(), std::size_t(0));
    stage.pass(2s);
    QCOMPARE(methodsOf(stage.server.all()), QStringList({u"seats.hold"_s, u"seats.release"_s}));
}

void TerminalTest::asksAgainOnlySoOften()
{
    Stage stage;
    stage.goToSeats();
    stage.terminal.submit(tap(u"A1"_s));
    const Refusal busy{.code = RefusalCode::Overloaded, .detail = {}, .retryAfter = 1s};
    int sent = 0;
    for (int i = 0; i < 2 * limits::throttledTries; ++i) {
        if (const std::optional<Request> request = stage.server.next()) {
            ++sent;
            stage.server.refuse(*request, busy);
        }
        stage.pass(2s);
    }
    QCOMPARE(sent, limits::throttledTries + 1);
    QCOMPARE(stage.terminal.flow().notice.kind, NoticeKind::Refused);
    QVERIFY(stage.terminal.flow().pendingHolds.empty());
    // A pause that is too long to wait for is told at once.
    stage.terminal.submit(tap(u"A1"_s));
    stage.server.refuse(*stage.server.next(),
                        {.code = RefusalCode::RateLimited,
                         .detail = {},
                         .retryAfter = limits::longestThrottle + 1ms});
    QVERIFY(stage.terminal.flow().pendingHolds.empty());
}

void TerminalTest::whatIsGivenBackIsTriedAgain_data()
{
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<Millis>("pause");
    const auto row
        = [](const char *name, RefusalCode code, std::optional<Millis> after, Millis pause) {
              QTest::newRow(name) << Refusal{.code = code, .detail = {}, .retryAfter = after}
                                  << pause;
          };
    row("too many requests", RefusalCode::RateLimited, 4s, 4s);
    row("a long pause",
        RefusalCode::RateLimited,
        limits::longestThrottle + 8s,
        limits::longestThrottle + 8s);
    row("a busy server", RefusalCode::Overloaded, 400ms, 400ms);
    row("no database", RefusalCode::Unavailable, std::nullopt, 1s);
}

void TerminalTest::whatIsGivenBackIsTriedAgain()
{
    QFETCH(Refusal, refusal);
    QFETCH(Millis, pause);
    Stage stage;
    stage.goToSeats();
    stage.terminal.submit(tap(u"A1"_s));
    stage.server.answer(*stage.server.next(), stage.held({SeatId(u"A1"_s)}));
    stage.terminal.submit(intents::GoHome{});
    std::vector<Request> left = stage.server.all();
    QCOMPARE(methodsOf(left).mid(0, 2), QStringList({u"seats.release"_s, u"seats.unwatch"_s}));
    stage.server.refuse(left.front(), refusal);
    for (std::size_t i = 1; i < left.size(); ++i) {
        stage.server.answer(left[i], stage.usualReply(left[i].command));
    }
    stage.answerAll();
    // Nobody who stands there now is told of it.
    QCOMPARE(stage.terminal.flow().notice.kind, NoticeKind::None);
    stage.pass(pause - 1ms);
    QCOMPARE(methodsOf(stage.server.all()).count(u"seats.release"_s), 0);
    stage.pass(pause / 4 + 1ms);
    const std::vector<Request> again = stage.server.all();
    QCOMPARE(methodsOf(again), QStringList{u"seats.release"_s});
    QCOMPARE(std::get<protocol::SeatsRelease>(again[0].command).commandId,
             std::get<protocol::SeatsRelease>(left[0].command).commandId);
    // Not for ever.
    stage.server.refuse(again[0], refusal);
    int tries = 2;
    for (int i = 0; i < 4 * limits::throttledTries; ++i) {
        stage.pass(limits::longestThrottle + 20s);
        for (const Request &request : stage.server.all()) {
            const bool isIt = std::holds_alternative<protocol::SeatsRelease>(request.command);
            tries += isIt ? 1 : 0;
            isIt ? stage.server.refuse(request, refusal)
                 : stage.server.answer(request, stage.usualReply(request.command));
        }
    }
    QCOMPARE(tries, limits::throttledTries + 1);
    QCOMPARE(stage.terminal.flow().notice.kind, NoticeKind::None);
}

void TerminalTest::aCancelledOrderIsTriedAgainBeforeTheSessionEnds()
{
    Stage stage;
    stage.goToSeats();
    stage.terminal.submit(tap(u"A1"_s));
    stage.server.answer(*stage.server.next(), stage.held({SeatId(u"A1"_s)}));
    stage.terminal.submit(intents::Checkout{});
    protocol::OrderReply reply;
    reply.order.id = OrderId(u"o1"_s);
    reply.order.state = OrderState::Draft;
    reply.order.showtime = stage.showtime();
    reply.order.expiresAt = stage.clock.now() + 420s;
    reply.serverTime = stage.clock.now();
    stage.server.answer(*stage.server.next(), reply);
    stage.answerAll();
    QCOMPARE(stage.terminal.flow().step, Step::Payment);
    stage.terminal.submit(intents::LogOut{});
    const std::vector<Request> left = stage.server.all();
    QCOMPARE(methodsOf(left).count(u"order.cancel"_s), 1);
    // Once the session is over, nothing of it can be given back.
    QCOMPARE(methodsOf(left).count(u"account.logout"_s), 0);
    for (const Request &request : left) {
        const bool isIt = std::holds_alternative<protocol::OrderCancel>(request.command);
        isIt ? stage.server.refuse(request, Refusal{RefusalCode::Unavailable})
             : stage.server.answer(request, stage.usualReply(request.command));
    }
    QCOMPARE(stage.server.framesWaiting(), std::size_t(0));
    stage.pass(2s);
    const std::vector<Request> again = stage.server.all();
    QCOMPARE(methodsOf(again), QStringList{u"order.cancel"_s});
    stage.server.refuse(again[0], Refusal{RefusalCode::Unavailable});
    // The next customer does not wait for it, and is not logged out by it.
    stage.terminal.submit(intents::OpenTickets{});
    stage.terminal.submit(intents::LogIn{u"b@b.id"_s, u"secret-word"_s});
    QCOMPARE(methodsOf(stage.server.all()), QStringList({u"account.logout"_s, u"account.login"_s}));
}

void TerminalTest::givingBackEndsWhenTheSeatsAreWantedAgain()
{
    Stage stage;
    stage.goToSeats();
    stage.terminal.submit(tap(u"A1"_s));
    stage.server.answer(*stage.server.next(), stage.held({SeatId(u"A1"_s)}));
    stage.terminal.submit(intents::GoHome{});
    for (const Request &request : stage.server.all()) {
        const bool isIt = std::holds_alternative<protocol::SeatsRelease>(request.command);
        isIt ? stage.server.refuse(request, Refusal{RefusalCode::Unavailable})
             : stage.server.answer(request, stage.usualReply(request.command));
    }
    stage.terminal.submit(intents::OpenFilm{FilmId(u"f1"_s)});
    stage.answerAll();
    stage.terminal.submit(intents::ChooseShowtime{stage.showtime().id});
    stage.answerAll();
    stage.terminal.submit(tap(u"A2"_s));
    // It does not wait either.
    QCOMPARE(methodsOf(stage.server.all()), QStringList{u"seats.hold"_s});
    stage.pass(2s);
    QCOMPARE(stage.server.framesWaiting(), std::size_t(0));
}

void TerminalTest::aBusyServerIsGreetedAgainOnTheSameLine()
{
    Stage stage;
    stage.terminal.start();
    stage.server.line()->open();
    for (const Request &request : stage.server.all()) {
        stage.server.refuse(request,
                            {.code = RefusalCode::RateLimited, .detail = {}, .retryAfter = 100ms});
    }
    QCOMPARE(stage.terminal.flow().notice.kind, NoticeKind::None);
    stage.pass(200ms);
    stage.answerAll();
    QCOMPARE(stage.terminal.flow().line, Line::Online);
    QCOMPARE(stage.server.tries(), 1);
}

void TerminalTest::whatTheCinemaTellsIsKept()
{
    Stage stage;
    stage.goToSeats();
    QSignalSpy changed(&stage.terminal, &Terminal::changed);
    stage.server.tell(protocol::CinemaNotice{u"Studio 2 is late"_s, true});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(stage.terminal.flow().server.message, u"Studio 2 is late"_s);
    QVERIFY(stage.terminal.flow().server.salesPaused);
}

void TerminalTest::onlySoManyRequestsAreOnTheWire()
{
    Stage stage;
    stage.goToSeats();
    for (std::size_t i = 0; i < limits::callsInFlight; ++i) {
        stage.terminal.submit(tap(u"A1"_s));
    }
    stage.terminal.submit(intents::GoHome{});
    stage.terminal.submit(intents::OpenFilm{FilmId(u"f1"_s)});
    QCOMPARE(stage.server.framesWaiting(), limits::callsInFlight);
    // Each answer makes room for the next request, and they keep their order.
    std::vector<Request> requests;
    while (const std::optional<Request> request = stage.server.next()) {
        requests.push_back(*request);
        const bool tap = requests.size() <= limits::callsInFlight + 1;
        stage.server.answer(*request, tap ? stage.held({}) : stage.usualReply(request->command));
        QVERIFY(stage.server.framesWaiting() <= limits::callsInFlight);
    }
    const QStringList names = methodsOf(requests);
    QCOMPARE(names.size(), int(limits::callsInFlight) + 3);
    QCOMPARE(names.first(2), QStringList({u"seats.hold"_s, u"seats.release"_s}));
    QCOMPARE(names.last(3),
             QStringList({u"seats.release"_s, u"seats.unwatch"_s, u"catalogue.showtimes"_s}));
    QVERIFY(stage.terminal.flow().showtimesLoaded);
}

void TerminalTest::tooManyTapsAreRefusedPolitely()
{
    Stage stage;
    stage.goToSeats();
    for (int i = 0; i < 200; ++i) {
        stage.terminal.submit(tap(u"A1"_s));
    }
    QVERIFY(stage.terminal.flow().memory.taps.size() <= limits::pendingRequests);
    QCOMPARE(stage.terminal.flow().notice.refusal.code, RefusalCode::RateLimited);
    QCOMPARE(stage.server.framesWaiting(), limits::callsInFlight);
    int answered = 0;
    while (const std::optional<Request> request = stage.server.next()) {
        const auto *hold = std::get_if<protocol::SeatsHold>(&request->command);
        stage.server.answer(*request,
                            stage.held(hold != nullptr ? hold->seats : std::vector<SeatId>{}));
        ++answered;
    }
    QVERIFY(answered <= int(limits::pendingRequests));
    QVERIFY(stage.terminal.flow().memory.taps.empty());
    // Afterwards everything works as before.
    stage.terminal.submit(tap(u"A2"_s));
    QVERIFY(std::holds_alternative<protocol::SeatsHold>(stage.server.next()->command));
}

void TerminalTest::leavingIsPossibleHoweverManyTapsWait()
{
    Stage stage;
    stage.goToSeats();
    for (int i = 0; i < 17; ++i) {
        stage.terminal.submit(tap(u"A1"_s));
    }
    stage.terminal.submit(intents::GoHome{});
    bool released = false;
    while (const std::optional<Request> request = stage.server.next()) {
        const auto *release = std::get_if<protocol::SeatsRelease>(&request->command);
        released = released || (release != nullptr && release->seats.empty());
        stage.server.answer(*request, stage.usualReply(request->command));
    }
    QVERIFY(released);
    QCOMPARE(stage.terminal.flow().step, Step::Films);
}

void TerminalTest::eventsReachTheFlow()
{
    Stage stage;
    stage.goToSeats();
    stage.server.tell(protocol::SeatsChanged{
        .showtimeId = ShowtimeId(u"s1"_s), .from = 3, .revision = 4, .sold = {SeatId(u"A2"_s)}});
    QCOMPARE(stage.terminal.flow().plan->revision, 4);
    QCOMPARE(stage.terminal.flow().plan->seats.back().state, SeatState::Sold);
    stage.server.tell(protocol::CatalogueChanged{});
    QVERIFY(std::holds_alternative<protocol::CatalogueFilms>(stage.server.next()->command));
}

void TerminalTest::framesThatMeanNothingAreIgnored()
{
    Stage stage;
    stage.goToSeats();
    QSignalSpy changed(&stage.terminal, &Terminal::changed);
    for (const char *frame : {"",
                              "{",
                              "[]",
                              "null",
                              R"({"jsonrpc":"2.0","id":99999,"result":{}})",
                              R"({"jsonrpc":"2.0","method":"no.such.event","params":{}})"}) {
        stage.server.line()->deliver(QByteArray(frame));
    }
    QVERIFY(changed.isEmpty());
    QCOMPARE(stage.terminal.flow().line, Line::Online);
}

void TerminalTest::anIntentFromWithinARenderingIsDoneAfterwards()
{
    Stage stage;
    stage.goOnline();
    std::vector<Step> rendered;
    connect(&stage.terminal, &Terminal::changed, &stage.terminal, [&](const BookingFlow &flow) {
        rendered.push_back(flow.step);
        if (flow.step == Step::Schedule) {
            stage.terminal.submit(intents::GoHome{});
            // Not yet: the page that is being rendered stays what it was told.
            QCOMPARE(flow.step, Step::Schedule);
        }
    });
    stage.terminal.submit(intents::OpenFilm{FilmId(u"f1"_s)});
    QCOMPARE(rendered, (std::vector{Step::Schedule, Step::Films}));
    QCOMPARE(stage.terminal.flow().step, Step::Films);
}

void TerminalTest::timeThatChangesNothingIsNotRendered()
{
    Stage stage;
    stage.goToSeats();
    QSignalSpy changed(&stage.terminal, &Terminal::changed);
    for (int i = 0; i < 100; ++i) {
        stage.pass(250ms);
    }
    QVERIFY(changed.isEmpty());
}

void TerminalTest::theCountdownEndsByTheClock()
{
    Stage stage;
    stage.goToSeats();
    stage.terminal.submit(tap(u"A1"_s));
    stage.server.answer(*stage.server.next(), stage.held({SeatId(u"A1"_s)}));
    // Somebody sets the kiosk's wall clock by a day; the countdown does not mind.
    stage.clock.setNow(stage.clock.now() + 24h);
    stage.pass(119s);
    QCOMPARE(stage.terminal.flow().hold.seats.size(), 1U);
    stage.pass(1s);
    QCOMPARE(stage.terminal.flow().notice.kind, NoticeKind::HoldExpired);
    QVERIFY(std::holds_alternative<protocol::SeatsWatch>(stage.server.next()->command));
}

void TerminalTest::itTicksByItself()
{
    Stage stage(Millis{1});
    stage.terminal.start();
    stage.server.line()->drop();
    stage.clock.advance(limits::reconnectLongest);
    QVERIFY(QTest::qWaitFor([&stage] { return stage.server.tries() == 2; }));
}

void TerminalTest::commandIdsAreRandom()
{
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        Stage stage;
        stage.goToSeats();
        stage.terminal.submit(tap(u"A1"_s));
        ids.append(std::get<protocol::SeatsHold>(stage.server.next()->command).commandId.text());
        // 128 bits.
        QCOMPARE(ids.constLast().size(), 32);
    }
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TerminalTest::itGoesQuietlyWhileConnected()
{
    ManualClock clock;
    ScriptedServer server;
    {
        Terminal terminal(
            clock,
            [&server] { return server.makeChannel(); },
            TerminalOptions{u"kiosk"_s, u"1"_s, {}, {}, 0ms});
        terminal.start();
        server.line()->open();
    }
    QVERIFY(!server.line());
}

QTEST_GUILESS_MAIN(TerminalTest)
#include "terminal_test.moc"
