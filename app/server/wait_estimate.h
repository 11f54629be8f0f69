// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <array>
#include <cstdint>
#include <deque>
#include <vector>

namespace karcis::server {

/// How long somebody in the line is likely to wait, from how fast the line moved in the last three minutes: how many
/// were let in, and how many gave up.
class WaitEstimate
{
public:
    struct Range
    {
        Millis likely{};
        Millis least{};
        Millis most{};
    };

    /// The line moves from @p now on; until it has moved for a while, @p perMinute is believed.
    void begin(UtcTime now);
    void letIn(UtcTime at);
    /// Somebody left the line without having been let in.
    void gaveUp(UtcTime at);
    /// @p waiting stand in the line from now on.
    void lineIs(std::size_t waiting, UtcTime now);

    /// For somebody with @p ahead before them, where at most @p perMinute are let in.
    [[nodiscard]] Range forAhead(std::size_t ahead, int perMinute, UtcTime now) const;

    /// Compares what was said at the beginning with what came.
    void compare(Millis said, Millis was);
    /// The median of how far off the last estimates were, as a part of the true wait; 0 without any.
    [[nodiscard]] double medianError() const;

private:
    struct Slice
    {
        std::int64_t number = -1;
        double letIn = 0;
        double gaveUp = 0;
        double waited = 0;
    };

    static constexpr std::size_t sliceCount = 37;

    [[nodiscard]] Slice &sliceAt(UtcTime at);
    void addWaited(UtcTime until);

    std::array<Slice, sliceCount> m_slices{};
    UtcTime m_begin{};
    UtcTime m_countedUntil{};
    std::size_t m_waiting = 0;
    std::deque<double> m_errors;
};

} // namespace karcis::server
