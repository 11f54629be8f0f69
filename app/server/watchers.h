// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/events.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace karcis::server {

/// Who looks at which showtime, and what changed there since they were last told.
class Watchers
{
public:
    /// Names a connection; never used again for another.
    using PeerId = std::uint64_t;

    /// One message for all who watch a showtime.
    struct Push
    {
        protocol::SeatsChanged event;
        std::vector<PeerId> peers;
    };

    void add(PeerId peer, const ShowtimeId &showtime);
    void remove(PeerId peer, const ShowtimeId &showtime);
    void removeAll(PeerId peer);
    [[nodiscard]] std::int64_t revision(const ShowtimeId &showtime) const;

    /// Remembers a change; the last state of a seat counts. Nothing is kept for showtimes that nobody watches.
    void changed(const ShowtimeId &showtime, const protocol::SeatChange &change);

    /// Where several servers share a database, this one must know what its watchers see. Says what they were shown; the
    /// first of each showtime counts, for what changes later comes through changed().
    void shown(const ShowtimeId &showtime, const std::vector<protocol::SeatChange> &seats);
    /// What is not free now, as the database has it: what differs from what the watchers see is news.
    void compare(const ShowtimeId &showtime, const std::vector<protocol::SeatChange> &taken);
    /// The next watched showtimes after @p last in a fixed order, from the first one again at the end; at most @p most.
    [[nodiscard]] std::vector<ShowtimeId> nextWatched(const ShowtimeId &last,
                                                      std::size_t most) const;

    [[nodiscard]] bool hasNews() const { return !m_news.empty(); }

    /// How many pushes the news would take now.
    [[nodiscard]] std::size_t audience() const;

    /// Everything since the last call, one push a showtime, each with a new revision.
    [[nodiscard]] std::vector<Push> takeNews();

private:
    struct Watched
    {
        std::set<PeerId> peers;
        std::int64_t revision = 1;
        std::map<SeatId, SeatState> changes;
        /// What the watchers see of what is not free; only where that is asked for.
        std::optional<std::map<SeatId, SeatState>> known;
    };

    std::map<ShowtimeId, Watched> m_showtimes;
    std::set<ShowtimeId> m_news;
};

} // namespace karcis::server
