// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/booking.h"
#include "core/ids.h"
#include "core/seat_request.h"

#include <variant>
#include <vector>

/// What a person wants. Pages emit intents; advance() decides what they lead to.
namespace karcis::intents {

/// To the first page. Releases held seats and cancels an unpaid order.
struct GoHome
{
};

/// One page back; what was held there is released at once.
struct GoBack
{
};

struct OpenFilm
{
    FilmId id;
};

/// "Buy": on to the seats, by way of the log-in page if nobody is logged in.
struct ChooseShowtime
{
    ShowtimeId id;
};

/// The log-in page without a showtime in mind.
struct OpenLogin
{
};

struct LogIn
{
    QString login;
    QString password;
};

struct Register
{
    QString name;
    QString login;
    QString password;
};

struct LogOut
{
};

/// Nobody is there any more: to the first page, with everything personal forgotten. Not while a payment is under way.
struct EndVisit
{
};

/// A tap on a seat: locks it, or gives it back if it is one's own. A sweetbox half stands for its pair.
struct ToggleSeat
{
    SeatId id;
};

/// Lets the server choose the best seats, instead of those already chosen or beside them.
struct FindSeats
{
    SeatRequest request;
    bool replace = true;
};

/// Gives seats back and locks others, all in one step or not at all.
struct MoveSeats
{
    std::vector<SeatId> from;
    std::vector<SeatId> to;
};

/// More time to choose, where the server allows it.
struct ExtendHold
{
};

/// Switches the mode with longer times on or off.
struct SetAccessible
{
    bool on = true;
};

/// From the held seats to the payment page.
struct Checkout
{
};

struct StartPayment
{
    PaymentMethod method = PaymentMethod::Qris;
};

/// Plays the simulated provider's part.
struct SimulatePayment
{
    SimulatedOutcome outcome = SimulatedOutcome::Approve;
};

/// Gives the unpaid order up.
struct CancelOrder
{
};

struct OpenTickets
{
};

/// Shows one of one's own paid orders.
struct OpenTicket
{
    OrderId id;
};

/// The number goes along with the person, and the terminal is free for the next one.
struct CarryNumber
{
};

/// "I have a number": goes on with that place here. What a scanner reads names the place by itself.
struct ClaimNumber
{
    QString number;
    QString code;
    PlaceId scanned = {};
};

struct DismissNotice
{
};

/// Fetch the page's content anew, for example after a fault.
struct Retry
{
};

using Intent = std::variant<GoHome,
                            GoBack,
                            OpenFilm,
                            ChooseShowtime,
                            OpenLogin,
                            LogIn,
                            Register,
                            LogOut,
                            EndVisit,
                            ToggleSeat,
                            FindSeats,
                            MoveSeats,
                            ExtendHold,
                            SetAccessible,
                            Checkout,
                            StartPayment,
                            SimulatePayment,
                            CancelOrder,
                            OpenTickets,
                            OpenTicket,
                            CarryNumber,
                            ClaimNumber,
                            DismissNotice,
                            Retry>;

} // namespace karcis::intents

namespace karcis {
using Intent = intents::Intent;
}
