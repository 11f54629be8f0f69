// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/seat_choice.h"
#include "terminal/booking_flow.h"

#include <vector>

namespace karcis {

/// What to tell a customer about the seats chosen so far.
struct SeatAdvice
{
    /// Seats that the choice would leave alone between taken ones.
    std::vector<SeatId> stranded;
    /// Where to move to: these give way for those.
    std::vector<SeatId> from;
    std::vector<SeatId> to;

    /// True if the choice should be changed. A stranded seat that nothing can be done about is no matter.
    [[nodiscard]] bool isNeeded() const { return !to.empty(); }
};

/// The customer's own seats as the page shows them: unanswered taps count as if the server had agreed.
[[nodiscard]] std::vector<SeatId> ownSeats(const BookingFlow &flow);
/// The auditorium as the customer sees it. The flow must have a plan.
[[nodiscard]] SeatChoice seatChoice(const BookingFlow &flow);
/// Empty while taps are under way, and if the server has no such rule.
[[nodiscard]] SeatAdvice seatAdvice(const BookingFlow &flow);
/// How long the customer has to choose, and how often that can still be extended.
[[nodiscard]] Millis holdTime(const BookingFlow &flow);
[[nodiscard]] int extensionsLeft(const BookingFlow &flow);

} // namespace karcis
