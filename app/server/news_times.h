// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/place_index.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>

namespace karcis::server {

/// When each of those who wait is told of their position: at most once in limits::queueNewsInterval, at once if it changes
/// after that, and by turns, so that what is to be told comes spread out and in small groups. Knows who must be looked at,
/// not what is said.
class NewsTimes
{
public:
    /// Somebody stands in the line, or stands elsewhere in it: all behind are affected. Nothing for other states.
    void joined(Place &place);
    /// Before somebody leaves the line, or their place in it.
    void left(Place &place);
    /// The terminal has just been told where it stands.
    void told(Place &place, UtcTime now);
    /// There was nothing to tell; the next move is told at once, and the estimate looked at in a while.
    void rests(Place &place, UtcTime now);

    /// The number of somebody in the line, at a terminal, who may have to be told something by now. told() or rests() must
    /// follow. Nothing if there is nobody.
    [[nodiscard]] std::optional<std::int64_t> takeDue(UtcTime now, const PlaceIndex &index);
    /// When there is somebody next; long ago if there is by now.
    [[nodiscard]] std::optional<UtcTime> next() const;
    void clear();

private:
    struct Due
    {
        UtcTime at;
        std::int64_t number = 0;
    };

    /// Each in the order of its times, for one and the same pause. May hold times that are no longer right.
    using Dues = std::deque<Due>;

    void moved(std::int64_t turn);
    void disturb(Place &place);
    [[nodiscard]] static std::optional<std::int64_t>
    takeFrom(Dues &dues, UtcTime now, const PlaceIndex &index);
    [[nodiscard]] std::optional<std::int64_t> takeMoved(const PlaceIndex &index);

    Dues m_told;
    Dues m_resting;
    /// Those who were told all there is, by their turns.
    std::map<std::int64_t, std::int64_t> m_quiet;
    /// From that turn on, somebody may have moved.
    std::optional<std::int64_t> m_movedFrom;
};

} // namespace karcis::server
