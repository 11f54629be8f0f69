// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/booking.h"
#include "core/clock.h"
#include "core/ids.h"

#include <optional>
#include <vector>

namespace karcis::db {

/// The one row that says who has a seat of a showtime. No row: the seat is free.
struct SeatClaim
{
    ShowtimeId showtimeId;
    SeatId seatId;
    SessionId holder;
    ClaimKind kind = ClaimKind::Hold;
    /// Set for holds and while paying.
    std::optional<UtcTime> expiresAt = {};
    /// Empty for holds.
    OrderId orderId;
    /// How often the deadline of the hold was extended.
    int extensions = 0;
};

} // namespace karcis::db
