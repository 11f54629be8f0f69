// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/refusal.h"
#include "protocol/order_commands.h"
#include "protocol/records.h"
#include "protocol/terminal_commands.h"
#include "terminal/flow_memory.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace karcis {

/// The page a customer is on.
enum class Step { Films, Schedule, Login, Seats, Payment, Ticket, Tickets, OrderOver, Waiting };

enum class Line { Connecting, Online, Lost };

/// Something to tell the customer in a banner. Worded in ui/wording.
enum class NoticeKind {
    None,
    Refused, ///< `refusal` says why.
    HoldExpired, ///< The time to choose ran out; the seats shown are fresh.
    SeatsLost, ///< After a lost connection some held seats were gone.
    PaymentDeclined, ///< Another method can be tried while time is left.
    SessionEnded, ///< Log in again.
    Waiting, ///< The server is busy; the terminal asks again by itself after `refusal.retryAfter`.
    LoggedOut,
    PlaceOver, ///< The place in the queue is gone; `placeEnd` says why.
    NumberKept, ///< The number was taken along.
    YourTurn ///< With a number from elsewhere: let in, and free to choose a film.
};

struct Notice
{
    NoticeKind kind = NoticeKind::None;
    Refusal refusal = {};
    /// The page could not be fetched and can be asked for again.
    bool canRetry = false;
    /// Free seats to take instead of one that was refused, nearest first.
    std::vector<SeatId> offers = {};
    PlaceEnd placeEnd = PlaceEnd::Left;

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// A moment on the terminal's own steady clock at which something is over.
struct Deadline
{
    Millis at{};

    /// What is left at @p steadyNow, never negative.
    [[nodiscard]] Millis left(Millis steadyNow) const
    {
        return std::max(Millis{0}, at - steadyNow);
    }

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// The seat page's content.
struct SeatPlan
{
    protocol::ShowtimeInfo showtime;
    std::vector<protocol::SeatInfo> seats;
    std::int64_t revision = 0;
};

/// All that the customer's screens show. Pages render it and own no truth.
struct BookingFlow
{
    Step step = Step::Films;
    Line line = Line::Connecting;
    Notice notice;
    /// A request of the current page is under way.
    bool busy = false;

    protocol::HelloReply server;
    std::vector<Film> films;
    std::vector<AuditoriumClass> classes;
    bool filmsLoaded = false;

    /// Which film is on which day in which class, and what starts soon over all films.
    std::vector<protocol::FilmOffer> offers;
    std::vector<protocol::ShowtimeInfo> next;
    bool programmeLoaded = false;

    FilmId film;
    std::vector<protocol::ShowtimeInfo> showtimes;
    bool showtimesLoaded = false;
    /// The server's clock at the moment `serverTimeAt` of this terminal's steady clock.
    UtcTime serverTime{};
    Millis serverTimeAt{};

    std::optional<protocol::AccountInfo> account;
    QString token;
    /// The showtime that is being bought: where to go on after the log-in, or the one whose seats are shown. Empty for the
    /// first page.
    ShowtimeId wanted;

    /// Longer times, asked for by the customer.
    bool accessible = false;
    /// This visitor's place in the queue; nothing if there is none, or none is needed.
    std::optional<protocol::QueuePlace> place;
    /// On the waiting page: there is no place any more, and only the visitor can ask for a new one.
    bool placeOver = false;

    std::optional<SeatPlan> plan;
    protocol::HoldInfo hold;
    std::optional<Deadline> holdDeadline;
    /// Taps that the server has not answered yet, shown as if it had said yes.
    std::vector<SeatId> pendingHolds;
    std::vector<SeatId> pendingReleases;

    std::optional<protocol::OrderInfo> order;
    std::optional<Deadline> payDeadline;
    /// The time to pay is over here, and the server is being asked what became of the order: nobody should pay any more.
    bool payTimeOver = false;
    std::vector<PaymentMethod> methods;

    std::vector<protocol::OrderInfo> tickets;
    bool ticketsLoaded = false;

    FlowMemory memory;
};

/// True while money may be on its way: nobody but the customer and the server ends such a visit.
[[nodiscard]] inline bool paymentUnderWay(const BookingFlow &flow)
{
    if (flow.step != Step::Payment || !flow.order) {
        return false;
    }
    const auto &payment = flow.order->payment;
    return flow.order->state == OrderState::Closing
        || (payment
            && (payment->state == AttemptState::Intent || payment->state == AttemptState::Pending
                || payment->state == AttemptState::Settled))
        || flow.memory.awaited == protocol::PaymentStart::method;
}

} // namespace karcis
