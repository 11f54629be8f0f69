// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/records.h"

#include <variant>

/// What the server says without being asked, as JSON-RPC notifications.
namespace karcis::protocol {

/// To all who watch the showtime. If `from` is not the revision a terminal has, it missed something and watches anew.
struct SeatsChanged
{
    static constexpr QLatin1StringView method{"seats.changed"};
    ShowtimeId showtimeId;
    std::int64_t from = 0;
    std::int64_t revision = 0;
    // By what they are from now on, and not each with its state: at a rush most of what is sent are these names.
    std::vector<SeatId> free = {};
    std::vector<SeatId> held = {};
    std::vector<SeatId> sold = {};

    void add(const SeatChange &change);
    [[nodiscard]] std::vector<SeatChange> changes() const;
};

/// To the session whose seats went free because its time ran out.
struct HoldExpired
{
    static constexpr QLatin1StringView method{"hold.expired"};
    ShowtimeId showtimeId;
    std::vector<SeatId> seats;
};

/// To the session that owns the order.
struct OrderChanged
{
    static constexpr QLatin1StringView method{"order.changed"};
    OrderInfo order;
    UtcTime serverTime{};
};

/// To all: films, showtimes or prices are new; fetch them again.
struct CatalogueChanged
{
    static constexpr QLatin1StringView method{"catalogue.changed"};
};

/// To all: what the cinema's managers tell everybody, and whether seats can be chosen at present.
struct CinemaNotice
{
    static constexpr QLatin1StringView method{"cinema.notice"};
    /// Empty if there is nothing to say.
    QString message;
    bool salesPaused = false;
};

/// To the terminal that waits: its place moved, or the estimate did. At most every two seconds.
struct QueuePosition
{
    static constexpr QLatin1StringView method{"queue.position"};
    QueuePlace place;
    UtcTime serverTime{};
};

/// To the terminal that waited: go in, before `place.until`.
struct QueueAdmitted
{
    static constexpr QLatin1StringView method{"queue.admitted"};
    QueuePlace place;
    UtcTime serverTime{};
};

/// To the terminal whose place is over without its own doing.
struct QueueEnded
{
    static constexpr QLatin1StringView method{"queue.ended"};
    PlaceId placeId;
    PlaceEnd reason = PlaceEnd::Left;
};

/// To those who asked for queue.display: it is different now, ask again. At most once a second.
struct QueueDisplayChanged
{
    static constexpr QLatin1StringView method{"queue.displayChanged"};
};

using Event = std::variant<SeatsChanged,
                           HoldExpired,
                           OrderChanged,
                           CatalogueChanged,
                           CinemaNotice,
                           QueuePosition,
                           QueueAdmitted,
                           QueueEnded,
                           QueueDisplayChanged>;

} // namespace karcis::protocol
