// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/empty_reply.h"
#include "protocol/records.h"

/// The queue for places inside, its draws and the display in the lobby.
namespace karcis::protocol {

struct QueueReply
{
    QueuePlace place;
    UtcTime serverTime{};
};

/// Takes a place in the queue, or takes the one up that the session, the connection or `placeId` has already. If there
/// is room and nobody waits, the place is inside at once. A place that was called goes in.
struct QueueJoin
{
    static constexpr QLatin1StringView method{"queue.join"};
    using Reply = QueueReply;
    /// What is to be bought. If its sale has not started, the place waits for the draw of that sale.
    std::optional<ShowtimeId> showtimeId;
    std::optional<PlaceId> placeId;
};

/// Gives the place up; seats that are only held go free with it.
struct QueueLeave
{
    static constexpr QLatin1StringView method{"queue.leave"};
    using Reply = EmptyReply;
};

/// Lets somebody in before all others. For staff; the reason goes to the audit log.
struct QueueAdvance
{
    static constexpr QLatin1StringView method{"queue.advance"};
    using Reply = EmptyReply;
    CommandId commandId;
    QString number;
    QString reason;
};

/// Leaves the terminal but not the queue: the place is kept until it is called, however long no terminal has it.
struct QueueCarry
{
    static constexpr QLatin1StringView method{"queue.carry"};
    using Reply = EmptyReply;
};

/// Goes on with a place at this terminal: by its number and code, or by its id alone.
struct QueueClaim
{
    static constexpr QLatin1StringView method{"queue.claim"};
    using Reply = QueueReply;
    std::optional<QString> number;
    std::optional<QString> code;
    std::optional<PlaceId> placeId;
};

struct QueueDrawReply
{
    SaleInfo sale;
    /// The drawn numbers in the order in which they go in, from the place asked for on. Counted from 1, not as labels.
    std::vector<std::int64_t> numbers;
    UtcTime serverTime{};
};

/// The result of a draw, for everybody to check.
struct QueueDraw
{
    static constexpr QLatin1StringView method{"queue.draw"};
    using Reply = QueueDrawReply;
    DrawId drawId;
    /// How many of the first to leave out: a long list comes in parts.
    std::optional<int> from;
};

struct QueueDisplayReply
{
    /// The numbers that were called last and are still expected, newest first.
    QStringList called;
    int waiting = 0;
    Millis waitAtLeast{};
    Millis waitAtMost{};
    /// Sales that start soon or have just started, the next one first.
    std::vector<SaleInfo> sales;
    /// What starts next, soonest first.
    std::vector<ShowtimeInfo> next;
    UtcTime serverTime{};
};

/// What a display in the lobby shows. Whoever has asked this hears from then on when it is different.
struct QueueDisplay
{
    static constexpr QLatin1StringView method{"queue.display"};
    using Reply = QueueDisplayReply;
};

} // namespace karcis::protocol
