// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QLatin1StringView>

#include <optional>
#include <vector>

namespace karcis {

/// A tap on seats that the server has not answered yet. The latest tap on a seat decides how it is shown.
struct SeatTap
{
    CommandId command;
    std::vector<SeatId> seats;
    /// True to lock the seats, false to give them back.
    bool hold = true;
    /// Seats that are given back in the same step.
    std::vector<SeatId> instead = {};
};

/// What advance() must remember between two steps. Pages do not look at it.
struct FlowMemory
{
    /// The method of the request that the page waits for; empty if it waits for nothing.
    QLatin1StringView awaited;
    std::vector<SeatTap> taps;
    /// The seats were asked for and not yet answered.
    bool watchUnderWay = false;
    /// "Pay" was tapped before every seat was confirmed; done as soon as the last one is.
    bool checkoutWhenSettled = false;
    /// A log-in is being checked, even if its page was left.
    bool loginUnderWay = false;
    /// The customer left; the token is kept only until the server has ended the session.
    bool loggingOut = false;
    /// The log-in is for "My tickets".
    bool wantsTickets = false;
    /// The ticket was opened from "My tickets" and back leads there.
    bool ticketFromList = false;
    /// "Back" on the payment page: to the seats as soon as the order is surely cancelled.
    bool backToSeats = false;
    /// The order that was given up by leaving; it may still turn out to be paid.
    OrderId parting;
    /// When an order that should be over is asked for again, on the terminal's steady clock.
    std::optional<Millis> askOrderAt;
    /// When the page's times or seats, and the programme, were last asked for, on the terminal's steady clock.
    Millis pageAskedAt{};
    Millis programmeAskedAt{};
};

} // namespace karcis
