// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <array>
#include <cstdint>
#include <deque>
#include <vector>

namespace karcis::server {

/// How long somebody in the line is likely to wait, from what was seen in the last three minutes: how many were let in, how
/// many gave up, and, if everybody's turn needs somebody inside to go first, how long those inside stayed.
class WaitEstimate
{
public:
    using Seconds = std::chrono::duration<double>;

    struct Range
    {
        Millis likely{};
        Millis least{};
        Millis most{};
    };

    /// What is known of the way in.
    struct Pace
    {
        /// At most this many are let in per minute.
        int perMinute = 1;
        /// So many may be inside at once, and so many more fit now.
        std::size_t most = 1;
        std::size_t room = 1;
        /// Nobody stays inside longer, except for a payment.
        Millis longestStay{};
    };

    /// The line moves from @p now on; until it has moved for a while, the limit of the rate is believed.
    void begin(UtcTime now);
    void letIn(UtcTime at);
    /// Somebody left the line without having been let in.
    void gaveUp(UtcTime at);
    /// @p waiting stand in the line from now on.
    void lineIs(std::size_t waiting, UtcTime now);
    /// A place inside is free again; counts whether or not anybody waits.
    void freed(UtcTime at);
    /// @p inside have a place inside from now on.
    void insideAre(std::size_t inside, UtcTime now);

    /// For somebody with @p ahead before them. While it is not known how long those inside stay, the range is as wide as
    /// that makes it.
    [[nodiscard]] Range forAhead(std::size_t ahead, const Pace &pace, UtcTime now) const;

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
        double freed = 0;
        double stayed = 0;
    };

    /// What follows from how long those inside stay.
    struct Stays
    {
        /// Until enough of them have gone.
        Seconds likely{};
        Seconds atMost{};
        /// From 0, it is known, to 1, nobody was seen to go.
        double doubt = 0;
    };

    static constexpr std::size_t sliceCount = 37;

    [[nodiscard]] Slice &sliceAt(UtcTime at);
    void addWaited(UtcTime until);
    void addStayed(UtcTime until);
    [[nodiscard]] Slice sumOf(UtcTime now) const;
    /// For the one who comes in @p before th, counted from 1.
    [[nodiscard]] Stays
    staysOf(double before, const Pace &pace, const Slice &sum, UtcTime now) const;

    std::array<Slice, sliceCount> m_slices{};
    UtcTime m_begin{};
    UtcTime m_countedUntil{};
    std::size_t m_waiting = 0;
    UtcTime m_stayedUntil{};
    std::size_t m_inside = 0;
    std::deque<double> m_errors;
};

} // namespace karcis::server
