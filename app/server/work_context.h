// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/events.h"

#include <functional>
#include <vector>

namespace karcis::server {

/// A seat that watchers must hear of.
struct SeatEffect
{
    ShowtimeId showtimeId;
    protocol::SeatChange change;
};

/// A session whose held seats went free.
struct HoldExpiredEffect
{
    SessionId session;
    ShowtimeId showtimeId;
    std::vector<SeatId> seats;
};

/// An order that its account must hear of.
struct OrderEffect
{
    AccountId account;
    OrderId order;
    /// Set if the order needs its session's place in the queue no more: whose it was.
    SessionId settled = {};
    /// The session has no more to do: it paid, or its time ran out.
    bool over = false;
};

/// What a terminal whose place in the queue changed must hear.
struct QueueEffect
{
    std::uint64_t terminal = 0;
    protocol::Event event;
};

/// A session whose place in the queue is over; what it holds goes free with it.
struct PlaceOverEffect
{
    SessionId session;
    PlaceEnd reason = PlaceEnd::Left;
};

/// One piece of work inside a transaction: the moment it is judged at, and what follows once it is committed.
/// A rule writes to the database and here, nowhere else, so that work can be rolled back and done again.
struct WorkContext
{
    UtcTime now;
    std::vector<SeatEffect> seats = {};
    std::vector<HoldExpiredEffect> expiredHolds = {};
    std::vector<OrderEffect> orders = {};
    std::vector<QueueEffect> queue = {};
    std::vector<PlaceOverEffect> placesOver = {};
    /// The outbox has something to send at once.
    bool outboxDue = false;
    /// Called in order after the commit; never if it fails.
    std::vector<std::function<void()>> afterCommit = {};

    void seatChanged(const ShowtimeId &showtime, const SeatId &seat, SeatState state)
    {
        seats.push_back({showtime, {seat, state}});
    }
};

} // namespace karcis::server
