// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/widgets/seat_view.h"

#include <vector>

namespace karcis::ui {

/// The seats of the flow's plan as the person sees them: own ones told from others', taps that the server has not yet
/// answered shown as if it had said yes.
[[nodiscard]] std::vector<SeatView> seatViews(const BookingFlow &flow);
/// Whether one of @p seats is of that kind.
[[nodiscard]] bool hasKind(const std::vector<SeatView> &seats, SeatKind kind);
/// Nobody can take a seat of the flow's plan now.
[[nodiscard]] bool isSoldOut(const BookingFlow &flow);

} // namespace karcis::ui
