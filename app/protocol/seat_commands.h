// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/empty_reply.h"
#include "protocol/records.h"

/// Choosing seats.
namespace karcis::protocol {

struct SeatMapReply
{
    ShowtimeInfo showtime;
    std::vector<SeatInfo> seats;
    /// Counts the changes of this showtime; the next seats.changed starts from it.
    std::int64_t revision = 0;
    HoldInfo hold;
    UtcTime serverTime{};
};

/// Gives the seats as they are and sends every change from then on.
struct SeatsWatch
{
    static constexpr QLatin1StringView method{"seats.watch"};
    using Reply = SeatMapReply;
    ShowtimeId showtimeId;
};

struct SeatsUnwatch
{
    static constexpr QLatin1StringView method{"seats.unwatch"};
    using Reply = EmptyReply;
    ShowtimeId showtimeId;
};

struct HoldReply
{
    HoldInfo hold;
    UtcTime serverTime{};
};

/// Locks the seats beside those already held: all of them or none. Never lengthens the deadline.
struct SeatsHold
{
    static constexpr QLatin1StringView method{"seats.hold"};
    using Reply = HoldReply;
    CommandId commandId;
    ShowtimeId showtimeId;
    std::vector<SeatId> seats;
    /// Held seats that are given back in the same step; kept if the others cannot be had.
    std::vector<SeatId> instead = {};
    /// In the accessible mode people have longer.
    std::optional<bool> accessible = {};
};

/// Lets the server choose seats and locks them beside those already held: all of them or none.
struct SeatsBest
{
    static constexpr QLatin1StringView method{"seats.best"};
    using Reply = HoldReply;
    CommandId commandId;
    ShowtimeId showtimeId;
    SeatRequest request;
    /// True to give back in the same step what is held of the showtime.
    std::optional<bool> replace = {};
    std::optional<bool> accessible = {};
};

/// Starts the time to choose again, as often as the settings allow.
struct SeatsExtend
{
    static constexpr QLatin1StringView method{"seats.extend"};
    using Reply = HoldReply;
    CommandId commandId;
    ShowtimeId showtimeId;
    std::optional<bool> accessible = {};
};

/// Gives held seats back; without seats, all of the showtime.
struct SeatsRelease
{
    static constexpr QLatin1StringView method{"seats.release"};
    using Reply = HoldReply;
    CommandId commandId;
    ShowtimeId showtimeId;
    std::vector<SeatId> seats;
};

} // namespace karcis::protocol
