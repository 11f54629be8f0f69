// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/advance.h"

#include <utility>

namespace karcis {

/// The inside of advance(): one flow on its way from before an input to after it. Split by subject into several files.
class FlowMachine
{
public:
    FlowMachine(BookingFlow flow, const FlowContext &context);

    [[nodiscard]] Outcome run(const FlowInput &input);

private:
    /// Whether the page shows that it waits for the answer.
    enum class Wait { No, Yes };

    // Inputs.
    void take(const Intent &intent);
    void take(const AnswerArrived &answer);
    void take(const RequestDelayed &delayed);
    void take(const protocol::Event &event);
    void take(const LineUp &up);
    void take(const LineLost &lost);
    void take(const TimePassed &passed);

    // Moving and asking, common to all subjects.
    template <class Command>
    void ask(Command command, Wait wait);
    bool settle(QLatin1StringView method);
    void go(Step step);
    void leave();
    void fetchPage();
    bool refuseOffline();
    void note(NoticeKind kind, const Refusal &refusal = {});
    void noteTime(UtcTime serverTime);
    [[nodiscard]] Deadline deadlineAt(UtcTime expiresAt, UtcTime serverTime) const;

    // The line.
    void ready();
    void answered(const protocol::TerminalHello &command, const protocol::HelloReply &reply);
    void refused(const protocol::TerminalHello &command, const Refusal &refusal);
    void passPayment();
    void refreshPage();
    /// Whether a time on the schedule can be bought since a moment ago.
    [[nodiscard]] bool aSaleHasStarted() const;
    void askProgramme();

    // Films and showtimes.
    void want(const intents::GoHome &intent);
    void want(const intents::GoBack &intent);
    void want(const intents::OpenFilm &intent);
    void want(const intents::ChooseShowtime &intent);
    void want(const intents::DismissNotice &intent);
    void want(const intents::Retry &intent);
    void openSchedule(const FilmId &film);
    void answered(const protocol::CatalogueFilms &command, const protocol::FilmsReply &reply);
    void answered(const protocol::CatalogueShowtimes &command,
                  const protocol::ShowtimesReply &reply);
    void answered(const protocol::CatalogueProgramme &command,
                  const protocol::ProgrammeReply &reply);
    void refused(const protocol::CatalogueShowtimes &command, const Refusal &refusal);
    void happened(const protocol::CatalogueChanged &event);
    void happened(const protocol::CinemaNotice &event);

    // The account.
    void want(const intents::OpenLogin &intent);
    void want(const intents::LogIn &intent);
    void want(const intents::Register &intent);
    void want(const intents::LogOut &intent);
    void want(const intents::EndVisit &intent);
    void openLogin();
    void loggedIn(const protocol::SessionReply &reply);
    void logInRefused(const Refusal &refusal);
    void endServerSession();
    void sessionGone();
    void forgetAccount();
    void answered(const protocol::AccountRegister &command, const protocol::SessionReply &reply);
    void answered(const protocol::AccountLogin &command, const protocol::SessionReply &reply);
    void answered(const protocol::AccountResume &command, const protocol::SessionReply &reply);
    void answered(const protocol::AccountLogout &command, const protocol::EmptyReply &reply);
    void refused(const protocol::AccountRegister &command, const Refusal &refusal);
    void refused(const protocol::AccountLogin &command, const Refusal &refusal);
    void refused(const protocol::AccountResume &command, const Refusal &refusal);
    void refused(const protocol::AccountLogout &command, const Refusal &refusal);

    // Seats.
    void want(const intents::ToggleSeat &intent);
    void want(const intents::FindSeats &intent);
    void want(const intents::MoveSeats &intent);
    void want(const intents::ExtendHold &intent);
    void want(const intents::SetAccessible &intent);
    void want(const intents::Checkout &intent);
    void openSeats(const ShowtimeId &showtime);
    /// On to the seats of a showtime, by way of the log-in page if nobody is logged in.
    void buy(const protocol::ShowtimeInfo &showtime);
    void watchSeats();
    void refreshSeats();
    void leaveSeats();
    void forgetSeats();
    void expireHold();
    void applyHold(const protocol::HoldInfo &hold, UtcTime serverTime);
    void tap(std::vector<SeatId> seats, bool hold, std::vector<SeatId> instead = {});
    /// Tells that a seat is taken and offers the nearest ones that are free.
    void offerOthers(const Refusal &refusal, const SeatId &wanted);
    /// A request for more time or for the best seats, a checkout: the seats must not change under it.
    [[nodiscard]] bool seatsAreFixed() const;
    void applyServersChoice(const protocol::HoldReply &reply);
    /// Sent only when it is true.
    [[nodiscard]] std::optional<bool> accessible() const;
    bool dropTap(const CommandId &command);
    void derivePending();
    void checkOutIfSettled();
    void checkOut();

    [[nodiscard]] bool seatsArePending() const { return !m_flow.memory.taps.empty(); }

    [[nodiscard]] bool checkoutUnderWay() const;
    [[nodiscard]] std::vector<SeatId> mySeats() const;
    [[nodiscard]] std::vector<SeatId> withPair(const SeatId &seat) const;
    [[nodiscard]] std::optional<Refusal> whyNotHold(const std::vector<SeatId> &seats) const;
    void markSeats(const std::vector<SeatId> &seats, SeatState from, SeatState to);
    void answered(const protocol::SeatsWatch &command, const protocol::SeatMapReply &reply);
    void answered(const protocol::SeatsHold &command, const protocol::HoldReply &reply);
    void answered(const protocol::SeatsBest &command, const protocol::HoldReply &reply);
    void answered(const protocol::SeatsExtend &command, const protocol::HoldReply &reply);
    void answered(const protocol::SeatsRelease &command, const protocol::HoldReply &reply);
    void refused(const protocol::SeatsWatch &command, const Refusal &refusal);
    void refused(const protocol::SeatsHold &command, const Refusal &refusal);
    void refused(const protocol::SeatsBest &command, const Refusal &refusal);
    void refused(const protocol::SeatsExtend &command, const Refusal &refusal);
    void refused(const protocol::SeatsRelease &command, const Refusal &refusal);
    void happened(const protocol::SeatsChanged &event);
    void happened(const protocol::HoldExpired &event);

    // Orders, payment and tickets.
    void want(const intents::StartPayment &intent);
    void want(const intents::SimulatePayment &intent);
    void want(const intents::CancelOrder &intent);
    void want(const intents::OpenTickets &intent);
    void want(const intents::OpenTicket &intent);
    void cancelOrder(Wait wait);
    void leaveOrder();
    void showOrder(const protocol::OrderInfo &order, UtcTime serverTime);
    void showUnpaid(const protocol::OrderInfo &order, UtcTime serverTime);
    void showEnded(Step step, const protocol::OrderInfo &order);
    void orderNews(const protocol::OrderInfo &order, UtcTime serverTime);
    void partingNews(const protocol::OrderInfo &order, UtcTime serverTime);
    [[nodiscard]] bool orderIsPayable() const;
    void answered(const protocol::OrderCheckout &command, const protocol::OrderReply &reply);
    void answered(const protocol::OrderStatus &command, const protocol::OrderReply &reply);
    void answered(const protocol::OrderCancel &command, const protocol::OrderReply &reply);
    void answered(const protocol::PaymentStart &command, const protocol::OrderReply &reply);
    void answered(const protocol::PaymentMethods &command,
                  const protocol::PaymentMethodsReply &reply);
    void answered(const protocol::TicketList &command, const protocol::TicketListReply &reply);
    void refused(const protocol::OrderCheckout &command, const Refusal &refusal);
    void refused(const protocol::OrderStatus &command, const Refusal &refusal);
    void refused(const protocol::OrderCancel &command, const Refusal &refusal);
    void refused(const protocol::PaymentStart &command, const Refusal &refusal);
    void refused(const protocol::PaymentSimulate &command, const Refusal &refusal);
    void refused(const protocol::PaymentMethods &command, const Refusal &refusal);
    void happened(const protocol::OrderChanged &event);

    // The queue.
    /// The seats, once there is a place; takes one first if the server wants that.
    void fetchSeats();
    void askPlace();
    void goIn();
    void wait();
    void loseWaitingPlace();
    void sendToQueue();
    void leaveQueue();
    /// Whether what is wanted is not on sale yet: even who is let in must wait for the draw.
    [[nodiscard]] bool saleIsAhead() const;
    void want(const intents::CarryNumber &intent);
    void want(const intents::ClaimNumber &intent);
    void answered(const protocol::QueueClaim &command, const protocol::QueueReply &reply);
    void refused(const protocol::QueueCarry &command, const Refusal &refusal);
    void happened(const protocol::QueueDisplayChanged &event);
    void answered(const protocol::QueueJoin &command, const protocol::QueueReply &reply);
    void refused(const protocol::QueueJoin &command, const Refusal &refusal);
    void refused(const protocol::QueueLeave &command, const Refusal &refusal);
    void happened(const protocol::QueuePosition &event);
    void happened(const protocol::QueueAdmitted &event);
    void happened(const protocol::QueueEnded &event);

    template <class Command>
    void takeAnswer(const Command &command, const AnswerArrived &answer);
    // Commands whose answer, or refusal, needs no care of its own.
    template <class Command>
    void answered(const Command &command, const typename Command::Reply &reply);
    template <class Command>
    void refused(const Command &command, const Refusal &refusal);

    BookingFlow m_flow;
    const FlowContext &m_context;
    std::vector<protocol::Command> m_commands;
    bool m_changed = true;
};

template <class Command>
void FlowMachine::ask(Command command, Wait wait)
{
    constexpr bool repeatable = requires
    {
        command.commandId;
    };
    // What is only read is fetched anew when the line is back; what changes something waits for it.
    if (!repeatable && m_flow.line != Line::Online) {
        return;
    }
    if (wait == Wait::Yes) {
        m_flow.memory.awaited = Command::method;
    }
    m_commands.emplace_back(std::move(command));
    m_changed = true;
}

} // namespace karcis
