// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "support/server_fixture.h"
#include "terminal/terminal.h"

#include <QTest>

using namespace karcis;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The real client over a real WebSocket, on the test's clock.
class Kiosk
{
public:
    Kiosk(ServerFixture &stage, const QString &name)
        : m_name(name)
        , m_terminal(
              stage.clock,
              [&stage] { return stage.connectBySocket(); },
              TerminalOptions{name, u"1"_s, {}, [] { return 0.0; }, Millis{0}})
    { }

    [[nodiscard]] const BookingFlow &flow() const { return m_terminal.flow(); }

    void want(const Intent &intent) { m_terminal.submit(intent); }

    void tick() { m_terminal.tick(); }

    template <class Condition>
    [[nodiscard]] bool sees(Condition condition)
    {
        return waitUntil([&] { return condition(m_terminal.flow()); });
    }

    [[nodiscard]] bool isAt(Step step)
    {
        return sees([step](const BookingFlow &flow) { return flow.step == step && !flow.busy; });
    }

    [[nodiscard]] bool isOnline()
    {
        return sees([](const BookingFlow &flow) { return flow.line == Line::Online; });
    }

    [[nodiscard]] bool seesSeat(const QString &seat, SeatState state)
    {
        return sees([&](const BookingFlow &flow) {
            return flow.plan && std::ranges::any_of(flow.plan->seats, [&](const auto &info) {
                       return info.id == SeatId(seat) && info.state == state;
                   });
        });
    }

    [[nodiscard]] bool holds(const QStringList &seats)
    {
        return sees([&](const BookingFlow &flow) {
            return flow.hold.seats == seatIds(seats) && flow.pendingHolds.empty()
                && flow.pendingReleases.empty();
        });
    }

    [[nodiscard]] bool isIn(OrderState state)
    {
        return sees([state](const BookingFlow &flow) {
            return flow.order && flow.order->state == state && !flow.busy;
        });
    }

    /// The payment is open at the provider.
    [[nodiscard]] bool awaitsMoney()
    {
        return isIn(OrderState::Awaiting) && sees([](const BookingFlow &flow) {
                   return flow.order->payment
                       && flow.order->payment->state == AttemptState::Pending;
               });
    }

    // From one step to the next; false if it is not reached.
    [[nodiscard]] bool toFilms()
    {
        m_terminal.start();
        return isOnline()
            && sees([](const BookingFlow &flow) { return flow.filmsLoaded && !flow.busy; });
    }

    [[nodiscard]] bool toSchedule()
    {
        want(intents::OpenFilm{small_cinema::film()});
        return isAt(Step::Schedule)
            && sees([](const BookingFlow &flow) { return flow.showtimesLoaded; });
    }

    [[nodiscard]] bool toLogin()
    {
        want(intents::ChooseShowtime{small_cinema::afternoon()});
        return isAt(Step::Login);
    }

    [[nodiscard]] bool enrol()
    {
        want(intents::Register{m_name, m_name + u"@example.com"_s, u"rahasia sekali"_s});
        return isAt(Step::Seats)
            && sees([](const BookingFlow &flow) { return flow.plan.has_value(); });
    }

    [[nodiscard]] bool toSeats() { return toFilms() && toSchedule() && toLogin() && enrol(); }

    [[nodiscard]] bool take(const QString &seat)
    {
        want(intents::ToggleSeat{SeatId(seat)});
        return holds({seat});
    }

    [[nodiscard]] bool toPayment(const QString &seat)
    {
        return take(seat) && (want(intents::Checkout{}), isAt(Step::Payment))
            && isIn(OrderState::Draft)
            && sees([](const BookingFlow &flow) { return !flow.methods.empty(); });
    }

    [[nodiscard]] bool toOpenPayment(const QString &seat)
    {
        return toPayment(seat) && (want(intents::StartPayment{PaymentMethod::Qris}), awaitsMoney());
    }

    [[nodiscard]] bool toTicket(const QString &seat)
    {
        return toOpenPayment(seat)
            && (want(intents::SimulatePayment{SimulatedOutcome::Approve}), isAt(Step::Ticket));
    }

private:
    QString m_name;
    Terminal m_terminal;
};

} // namespace

/// The whole way of a customer, from the first page to the ticket: the real terminal, a real socket, the real server,
/// and a clock that the test moves.
class FlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { setTheStage({}); }

    void cleanup();

    void fromTheFilmsToTheTicket();
    void logInLeadsOnToTheChosenShowtime();
    void holdTimesOut();
    void paymentTimesOut();
    void declinedPaymentLeavesTime();
    void twoTerminalsFightForOneSeat();
    void goingBackGivesSeatsBackAtOnce();
    void cancellingFreesTheSeatsAtOnce();
    void lostLineLeavesTheStep_data();
    void lostLineLeavesTheStep();
    void tapsDuringALostLineAreNotLost();
    void lateMoneyStillGivesATicket();
    void lateMoneyGoesBackIfTheSeatIsTaken();
    void restartWhileHolding();
    void restartWithADraft();
    void restartAsksWhetherItWasPaid();
    void restartWhileClosing();
    void restartAfterPaying();
    void deadlinesPassWhileTheServerIsAway();
    void whatIsSoldAlongTheWayIsSeen();

private:
    void setTheStage(const ServerFixtureOptions &options);
    /// Time passes for the server and for the terminals.
    void pass(Millis time);
    /// The terminals come back by themselves, after the time that they leave between two tries.
    [[nodiscard]] bool reconnect();
    [[nodiscard]] Millis holdLeft(const Kiosk &kiosk) const;
    [[nodiscard]] Millis payLeft(const Kiosk &kiosk) const;
    [[nodiscard]] bool lead(Kiosk &kiosk, const QString &step);

    std::unique_ptr<ServerFixture> m_stage;
    std::unique_ptr<Kiosk> m_sari;
    std::unique_ptr<Kiosk> m_budi;
};

void FlowTest::setTheStage(const ServerFixtureOptions &options)
{
    cleanup();
    ServerFixtureOptions patient = options;
    // Somebody here watches for as long as another one takes to pay.
    patient.settings.queue.idleFor = 1h;
    m_stage = std::make_unique<ServerFixture>(patient);
    QVERIFY(m_stage->listen());
    m_sari = std::make_unique<Kiosk>(*m_stage, u"sari"_s);
    m_budi = std::make_unique<Kiosk>(*m_stage, u"budi"_s);
}

void FlowTest::cleanup()
{
    m_sari.reset();
    m_budi.reset();
    m_stage.reset();
}

void FlowTest::pass(Millis time)
{
    m_stage->pass(time);
    m_sari->tick();
    m_budi->tick();
}

bool FlowTest::reconnect()
{
    pass(limits::reconnectFirst);
    return m_sari->isOnline() && m_sari->sees([](const BookingFlow &flow) { return !flow.busy; });
}

Millis FlowTest::holdLeft(const Kiosk &kiosk) const
{
    const std::optional<Deadline> &deadline = kiosk.flow().holdDeadline;
    return deadline ? deadline->left(m_stage->clock.steady()) : Millis{-1};
}

Millis FlowTest::payLeft(const Kiosk &kiosk) const
{
    const std::optional<Deadline> &deadline = kiosk.flow().payDeadline;
    return deadline ? deadline->left(m_stage->clock.steady()) : Millis{-1};
}

void FlowTest::fromTheFilmsToTheTicket()
{
    QVERIFY(m_sari->toFilms());
    QCOMPARE(m_sari->flow().step, Step::Films);
    QCOMPARE(m_sari->flow().films.size(), std::size_t(2));
    QVERIFY(m_sari->flow().server.simulatedPayments);
    QVERIFY(m_sari->toSchedule());
    QVERIFY(std::ranges::any_of(m_sari->flow().showtimes, [](const auto &showtime) {
        return showtime.id == small_cinema::afternoon() && showtime.price.amount == 40'000
            && showtime.seatsFree == 16;
    }));
    QVERIFY(m_sari->toLogin());
    QCOMPARE(m_sari->flow().wanted, small_cinema::afternoon());
    QVERIFY(m_sari->enrol());
    QCOMPARE(m_sari->flow().plan->showtime.id, small_cinema::afternoon());
    QCOMPARE(m_sari->flow().account->name, u"sari"_s);
    QVERIFY(!m_sari->flow().holdDeadline.has_value());

    QVERIFY(m_sari->take(u"A1"_s));
    QCOMPARE(holdLeft(*m_sari), 120s);
    // A sweetbox half stands for its pair.
    m_sari->want(intents::ToggleSeat{SeatId(u"C3"_s)});
    QVERIFY(m_sari->holds({u"A1"_s, u"C3"_s, u"C4"_s}));
    QCOMPARE(m_sari->flow().hold.total.amount, 160'000);
    m_sari->want(intents::Checkout{});
    QVERIFY(m_sari->isAt(Step::Payment));
    QCOMPARE(payLeft(*m_sari), 420s);
    m_sari->want(intents::StartPayment{PaymentMethod::Qris});
    QVERIFY(m_sari->awaitsMoney());
    QVERIFY(!m_sari->flow().order->payment->qrText.isEmpty());
    m_sari->want(intents::SimulatePayment{SimulatedOutcome::Approve});
    QVERIFY(m_sari->isAt(Step::Ticket));
    const protocol::OrderInfo order = *m_sari->flow().order;
    QCOMPARE(order.state, OrderState::Paid);
    QCOMPARE(order.bookingCode.size(), 6);
    QCOMPARE(order.tickets.size(), std::size_t(3));

    m_sari->want(intents::OpenTickets{});
    QVERIFY(m_sari->isAt(Step::Tickets));
    QVERIFY(m_sari->sees([&](const BookingFlow &flow) {
        return flow.tickets.size() == 1 && flow.tickets.front() == order;
    }));
    // Who is logged in is not asked again.
    m_sari->want(intents::GoHome{});
    QVERIFY(m_sari->toSchedule());
    m_sari->want(intents::ChooseShowtime{small_cinema::evening()});
    QCOMPARE(m_sari->flow().step, Step::Seats);
    QVERIFY(m_sari->sees([](const BookingFlow &flow) {
        return flow.plan && flow.plan->showtime.id == small_cinema::evening();
    }));
}

void FlowTest::logInLeadsOnToTheChosenShowtime()
{
    const auto known = m_stage->customer(u"sari"_s);
    QVERIFY(m_sari->toFilms() && m_sari->toSchedule() && m_sari->toLogin());
    m_sari->want(intents::LogIn{u"sari@example.com"_s, u"wrong password"_s});
    QVERIFY(m_sari->sees([](const BookingFlow &flow) {
        return flow.notice.refusal.code == RefusalCode::WrongCredentials;
    }));
    QCOMPARE(m_sari->flow().step, Step::Login);
    m_sari->want(intents::LogIn{u"Sari@Example.com"_s, u"rahasia sekali"_s});
    QVERIFY(m_sari->isAt(Step::Seats));
    QVERIFY(m_sari->sees([](const BookingFlow &flow) {
        return flow.plan && flow.plan->showtime.id == small_cinema::afternoon();
    }));
    QCOMPARE(m_sari->flow().notice.kind, NoticeKind::None);
}

void FlowTest::holdTimesOut()
{
    QVERIFY(m_sari->toSeats() && m_budi->toSeats());
    QVERIFY(m_sari->take(u"A1"_s));
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Held));
    pass(119s);
    QCOMPARE(holdLeft(*m_sari), 1s);
    QCOMPARE(m_sari->flow().hold.seats.size(), std::size_t(1));
    pass(1s);
    // The page reloads itself and says why; the seat is free for everybody.
    QVERIFY(m_sari->sees([](const BookingFlow &flow) {
        return flow.notice.kind == NoticeKind::HoldExpired && flow.hold.seats.empty() && !flow.busy;
    }));
    QCOMPARE(m_sari->flow().step, Step::Seats);
    QVERIFY(!m_sari->flow().holdDeadline.has_value());
    QVERIFY(m_sari->seesSeat(u"A1"_s, SeatState::Free));
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Free));
    QVERIFY(m_budi->take(u"A1"_s));
    QVERIFY(m_sari->seesSeat(u"A1"_s, SeatState::Held));
}

void FlowTest::paymentTimesOut()
{
    QVERIFY(m_sari->toSeats() && m_budi->toSeats());
    QVERIFY(m_sari->toOpenPayment(u"A1"_s));
    pass(419s);
    QCOMPARE(payLeft(*m_sari), 1s);
    QCOMPARE(m_sari->flow().step, Step::Payment);
    pass(1s);
    QVERIFY(m_sari->isAt(Step::OrderOver));
    QCOMPARE(m_sari->flow().order->state, OrderState::Cancelled);
    QCOMPARE(m_sari->flow().order->cancelReason, CancelReason::TimeOut);
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Free));
    QVERIFY(m_budi->take(u"A1"_s));
}

void FlowTest::declinedPaymentLeavesTime()
{
    QVERIFY(m_sari->toSeats() && m_sari->toOpenPayment(u"A1"_s));
    pass(60s);
    m_sari->want(intents::SimulatePayment{SimulatedOutcome::Decline});
    QVERIFY(m_sari->sees(
        [](const BookingFlow &flow) { return flow.notice.kind == NoticeKind::PaymentDeclined; }));
    QCOMPARE(m_sari->flow().step, Step::Payment);
    QCOMPARE(payLeft(*m_sari), 360s);
    m_sari->want(intents::StartPayment{PaymentMethod::VirtualAccount});
    QVERIFY(m_sari->awaitsMoney());
    QVERIFY(!m_sari->flow().order->payment->accountNumber.isEmpty());
    m_sari->want(intents::SimulatePayment{SimulatedOutcome::Approve});
    QVERIFY(m_sari->isAt(Step::Ticket));
}

void FlowTest::twoTerminalsFightForOneSeat()
{
    QVERIFY(m_sari->toSeats() && m_budi->toSeats());
    const auto settled = [](const BookingFlow &flow) {
        return flow.pendingHolds.empty();
    };
    // Both tap before either has heard of the other.
    m_sari->want(intents::ToggleSeat{SeatId(u"A1"_s)});
    m_budi->want(intents::ToggleSeat{SeatId(u"A1"_s)});
    QVERIFY(m_sari->sees(settled) && m_budi->sees(settled));
    const bool sariWon = !m_sari->flow().hold.seats.empty();
    Kiosk &winner = sariWon ? *m_sari : *m_budi;
    Kiosk &loser = sariWon ? *m_budi : *m_sari;
    QCOMPARE(winner.flow().hold.seats, seatIds({u"A1"_s}));
    QVERIFY(loser.flow().hold.seats.empty());
    QCOMPARE(loser.flow().notice.kind, NoticeKind::Refused);
    QCOMPARE(loser.flow().notice.refusal.code, RefusalCode::SeatTaken);
    QVERIFY(loser.seesSeat(u"A1"_s, SeatState::Held));
    QCOMPARE(m_stage->stores().seats.claimsOf(small_cinema::afternoon()).size(), std::size_t(1));
    // Without a tap of one's own, the next push tells.
    winner.want(intents::ToggleSeat{SeatId(u"A2"_s)});
    QVERIFY(loser.seesSeat(u"A2"_s, SeatState::Held));
}

void FlowTest::goingBackGivesSeatsBackAtOnce()
{
    QVERIFY(m_sari->toSeats() && m_budi->toSeats());
    QVERIFY(m_sari->take(u"A1"_s));
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Held));
    m_sari->want(intents::GoBack{});
    QVERIFY(m_sari->isAt(Step::Schedule));
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Free));
    QVERIFY(m_budi->take(u"A1"_s));
}

void FlowTest::cancellingFreesTheSeatsAtOnce()
{
    QVERIFY(m_sari->toSeats() && m_budi->toSeats());
    QVERIFY(m_sari->toOpenPayment(u"A1"_s));
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Held));
    m_sari->want(intents::CancelOrder{});
    QVERIFY(m_sari->isAt(Step::OrderOver));
    QCOMPARE(m_sari->flow().order->cancelReason, CancelReason::Customer);
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Free));
    // "Back" on the payment page leads to the seats again.
    m_sari->want(intents::GoHome{});
    QVERIFY(m_sari->toSchedule());
    m_sari->want(intents::ChooseShowtime{small_cinema::afternoon()});
    QVERIFY(m_sari->isAt(Step::Seats) && m_sari->toPayment(u"A2"_s));
    m_sari->want(intents::GoBack{});
    QVERIFY(m_sari->isAt(Step::Seats));
    QVERIFY(m_budi->seesSeat(u"A2"_s, SeatState::Free));
    QVERIFY(m_sari->sees([](const BookingFlow &flow) { return flow.hold.seats.empty(); }));
}

bool FlowTest::lead(Kiosk &kiosk, const QString &step)
{
    if (step == u"films"_s) {
        return kiosk.toFilms();
    }
    if (step == u"schedule"_s) {
        return kiosk.toFilms() && kiosk.toSchedule();
    }
    if (step == u"login"_s) {
        return kiosk.toFilms() && kiosk.toSchedule() && kiosk.toLogin();
    }
    if (!kiosk.toSeats()) {
        return false;
    }
    if (step == u"seats"_s) {
        return kiosk.take(u"A1"_s);
    }
    if (step == u"payment"_s) {
        return kiosk.toPayment(u"A1"_s);
    }
    if (step == u"open payment"_s) {
        return kiosk.toOpenPayment(u"A1"_s);
    }
    if (step == u"order over"_s) {
        return kiosk.toPayment(u"A1"_s)
            && (kiosk.want(intents::CancelOrder{}), kiosk.isAt(Step::OrderOver));
    }
    if (!kiosk.toTicket(u"A1"_s)) {
        return false;
    }
    return step == u"ticket"_s || (kiosk.want(intents::OpenTickets{}), kiosk.isAt(Step::Tickets));
}

void FlowTest::lostLineLeavesTheStep_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("films") << Step::Films;
    QTest::newRow("schedule") << Step::Schedule;
    QTest::newRow("login") << Step::Login;
    QTest::newRow("seats") << Step::Seats;
    QTest::newRow("payment") << Step::Payment;
    QTest::newRow("open payment") << Step::Payment;
    QTest::newRow("ticket") << Step::Ticket;
    QTest::newRow("tickets") << Step::Tickets;
    QTest::newRow("order over") << Step::OrderOver;
}

void FlowTest::lostLineLeavesTheStep()
{
    QFETCH(Step, step);
    QVERIFY(lead(*m_sari, QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(m_sari->flow().step, step);
    const std::optional<protocol::OrderInfo> order = m_sari->flow().order;
    m_stage->dropLines();
    QVERIFY(m_sari->sees([](const BookingFlow &flow) { return flow.line == Line::Lost; }));
    QCOMPARE(m_sari->flow().step, step);
    // The time goes on while nobody is connected.
    m_stage->pass(40s);
    QVERIFY(reconnect());
    QVERIFY(m_sari->isAt(step));
    QCOMPARE(m_sari->flow().notice.kind, NoticeKind::None);
    const Millis spent = 40s + limits::reconnectFirst;
    switch (step) {
    case Step::Seats:
        QVERIFY(m_sari->holds({u"A1"_s}));
        QCOMPARE(holdLeft(*m_sari), 120s - spent);
        break;
    case Step::Payment:
        QCOMPARE(m_sari->flow().order->id, order->id);
        QCOMPARE(m_sari->flow().order->state, order->state);
        QCOMPARE(payLeft(*m_sari), 420s - spent);
        break;
    default:
        QCOMPARE(m_sari->flow().order, order);
        break;
    }
}

void FlowTest::tapsDuringALostLineAreNotLost()
{
    QVERIFY(m_sari->toSeats());
    QVERIFY(m_sari->take(u"A1"_s));
    // The line ends before the server has read this; it is asked for again under the same command id.
    m_sari->want(intents::Checkout{});
    m_stage->dropLines();
    QVERIFY(m_sari->sees([](const BookingFlow &flow) { return flow.line == Line::Lost; }));
    QCOMPARE(m_sari->flow().step, Step::Seats);
    QVERIFY(reconnect());
    QVERIFY(m_sari->isAt(Step::Payment));
    QVERIFY(m_sari->isIn(OrderState::Draft));
    QCOMPARE(m_stage->stores().seats.claimsOf(small_cinema::afternoon()).size(), std::size_t(1));
}

void FlowTest::lateMoneyStillGivesATicket()
{
    QVERIFY(m_sari->toSeats() && m_budi->toSeats());
    QVERIFY(m_sari->toOpenPayment(u"A1"_s));
    m_sari->want(intents::SimulatePayment{SimulatedOutcome::AnswerLate});
    pass(1s);
    pass(419s);
    QVERIFY(m_sari->isAt(Step::OrderOver));
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Free));
    pass(5s);
    QVERIFY(m_sari->isAt(Step::Ticket));
    QCOMPARE(m_sari->flow().order->tickets.size(), std::size_t(1));
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Sold));
}

void FlowTest::lateMoneyGoesBackIfTheSeatIsTaken()
{
    QVERIFY(m_sari->toSeats() && m_budi->toSeats());
    QVERIFY(m_sari->toOpenPayment(u"A1"_s));
    m_sari->want(intents::SimulatePayment{SimulatedOutcome::AnswerLate});
    pass(1s);
    pass(419s);
    QVERIFY(m_sari->isAt(Step::OrderOver));
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Free));
    QVERIFY(m_budi->take(u"A1"_s));
    pass(5s);
    QVERIFY(m_sari->isIn(OrderState::Refunded));
    QCOMPARE(m_sari->flow().step, Step::OrderOver);
    QVERIFY(m_sari->flow().order->tickets.empty());
    QVERIFY(m_budi->holds({u"A1"_s}));
}

void FlowTest::restartWhileHolding()
{
    QVERIFY(m_sari->toSeats());
    QVERIFY(m_sari->take(u"A1"_s));
    pass(50s);
    m_stage->restart();
    QVERIFY(m_sari->sees([](const BookingFlow &flow) { return flow.line == Line::Lost; }));
    QVERIFY(reconnect());
    QCOMPARE(m_sari->flow().step, Step::Seats);
    QVERIFY(m_sari->holds({u"A1"_s}));
    QCOMPARE(holdLeft(*m_sari), 70s - limits::reconnectFirst);
    QVERIFY(m_budi->toSeats());
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Held));
    // The hold ends when it would have ended.
    pass(70s - limits::reconnectFirst);
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Free));
    QVERIFY(m_sari->sees(
        [](const BookingFlow &flow) { return flow.notice.kind == NoticeKind::HoldExpired; }));
}

void FlowTest::restartWithADraft()
{
    QVERIFY(m_sari->toSeats() && m_sari->toPayment(u"A1"_s));
    pass(100s);
    m_stage->restart();
    QVERIFY(m_sari->sees([](const BookingFlow &flow) { return flow.line == Line::Lost; }));
    QVERIFY(reconnect());
    QCOMPARE(m_sari->flow().step, Step::Payment);
    QCOMPARE(payLeft(*m_sari), 320s - limits::reconnectFirst);
    m_sari->want(intents::StartPayment{PaymentMethod::Qris});
    QVERIFY(m_sari->awaitsMoney());
    m_sari->want(intents::SimulatePayment{SimulatedOutcome::Approve});
    QVERIFY(m_sari->isAt(Step::Ticket));
}

void FlowTest::restartAsksWhetherItWasPaid()
{
    setTheStage({.scriptedProvider = true});
    QVERIFY(m_sari->toSeats() && m_sari->toOpenPayment(u"A1"_s));
    m_stage->stop();
    // The customer pays while the server is away.
    m_stage->provider().manners.ask = AttemptState::Settled;
    // Sooner than the server would have asked anyway.
    m_stage->clock.advance(5s);
    m_stage->start();
    QVERIFY(m_sari->sees([](const BookingFlow &flow) { return flow.line == Line::Lost; }));
    QVERIFY(reconnect());
    QVERIFY(m_sari->isAt(Step::Ticket));
    QCOMPARE(m_stage->provider().count(ScriptedProvider::Kind::Ask), 1);
    QCOMPARE(m_sari->flow().order->tickets.size(), std::size_t(1));
}

void FlowTest::restartWhileClosing()
{
    setTheStage({.scriptedProvider = true});
    QVERIFY(m_sari->toSeats() && m_budi->toSeats());
    QVERIFY(m_sari->toOpenPayment(u"A1"_s));
    m_sari->want(intents::CancelOrder{});
    QVERIFY(m_sari->isIn(OrderState::Closing));
    m_stage->settle();
    QCOMPARE(m_stage->provider().count(ScriptedProvider::Kind::Close), 1);
    m_stage->stop();
    m_stage->provider().manners.close = AttemptState::Cancelled;
    m_stage->clock.advance(10s);
    m_stage->start();
    QVERIFY(m_sari->sees([](const BookingFlow &flow) { return flow.line == Line::Lost; }));
    // The door is closed once more, and only then the seat is free.
    QVERIFY(reconnect());
    QVERIFY(m_sari->isAt(Step::OrderOver));
    QCOMPARE(m_stage->provider().count(ScriptedProvider::Kind::Close), 2);
    QCOMPARE(m_sari->flow().order->state, OrderState::Cancelled);
    QVERIFY(m_budi->isOnline());
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Free));
}

void FlowTest::restartAfterPaying()
{
    QVERIFY(m_sari->toSeats() && m_sari->toTicket(u"A1"_s));
    const protocol::OrderInfo order = *m_sari->flow().order;
    m_stage->restart();
    QVERIFY(m_sari->sees([](const BookingFlow &flow) { return flow.line == Line::Lost; }));
    QVERIFY(reconnect());
    QCOMPARE(m_sari->flow().step, Step::Ticket);
    m_sari->want(intents::OpenTickets{});
    QVERIFY(m_sari->sees([&](const BookingFlow &flow) {
        return flow.ticketsLoaded && flow.tickets.size() == 1 && flow.tickets.front() == order;
    }));
    QVERIFY(m_budi->toSeats());
    QVERIFY(m_budi->seesSeat(u"A1"_s, SeatState::Sold));
}

void FlowTest::deadlinesPassWhileTheServerIsAway()
{
    QVERIFY(m_sari->toSeats() && m_budi->toSeats());
    QVERIFY(m_sari->take(u"A1"_s));
    QVERIFY(m_budi->toOpenPayment(u"A2"_s));
    m_stage->stop();
    m_stage->clock.advance(420s);
    m_stage->start();
    m_stage->settle();
    for (Kiosk *kiosk : {m_sari.get(), m_budi.get()}) {
        QVERIFY(kiosk->sees([](const BookingFlow &flow) { return flow.line == Line::Lost; }));
    }
    QVERIFY(reconnect());
    QVERIFY(m_budi->isOnline());
    QVERIFY(m_budi->isAt(Step::OrderOver));
    QCOMPARE(m_budi->flow().order->cancelReason, CancelReason::TimeOut);
    QCOMPARE(m_sari->flow().step, Step::Seats);
    QVERIFY(m_sari->sees([](const BookingFlow &flow) { return flow.hold.seats.empty(); }));
    QVERIFY(m_sari->seesSeat(u"A1"_s, SeatState::Free));
    QVERIFY(m_sari->seesSeat(u"A2"_s, SeatState::Free));
    QVERIFY(m_sari->flow().notice.kind == NoticeKind::HoldExpired
            || m_sari->flow().notice.kind == NoticeKind::SeatsLost);
}

void FlowTest::whatIsSoldAlongTheWayIsSeen()
{
    QVERIFY(m_sari->toSeats() && m_budi->toSeats());
    QVERIFY(m_budi->toTicket(u"B1"_s));
    QVERIFY(m_sari->seesSeat(u"B1"_s, SeatState::Sold));
    m_sari->want(intents::ToggleSeat{SeatId(u"B1"_s)});
    QVERIFY(m_sari->flow().pendingHolds.empty());
    // The schedule says how full it is by now.
    m_sari->want(intents::GoBack{});
    QVERIFY(m_sari->isAt(Step::Schedule));
    QVERIFY(m_sari->sees([](const BookingFlow &flow) {
        return std::ranges::any_of(flow.showtimes, [](const auto &showtime) {
            return showtime.id == small_cinema::afternoon() && showtime.seatsFree == 15;
        });
    }));
}

QTEST_GUILESS_MAIN(FlowTest)
#include "flow_test.moc"
