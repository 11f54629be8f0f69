// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/place_index.h"
#include "server/settings.h"

#include <queue>

#include <optional>
#include <vector>

namespace karcis::server {

/// When a place is over if nothing happens, and why.
struct PlaceDeadline
{
    UtcTime at;
    PlaceEnd reason = PlaceEnd::Left;
};

/// Nothing if the place has no end yet.
[[nodiscard]] std::optional<PlaceDeadline> deadlineOf(const Place &place,
                                                      const QueueSettings &settings);
/// As deadlineOf(), but only if it is over at @p now.
[[nodiscard]] std::optional<PlaceEnd>
whyOver(const Place &place, const QueueSettings &settings, UtcTime now);

/// Which places must be looked at when. May hold moments that are no longer right; they are checked when they come.
class PlaceDeadlines
{
public:
    /// Sees to it that the place is looked at when it may be over.
    void watch(Place &place, const QueueSettings &settings);
    /// The number of a place that must be looked at by now; nothing if none must.
    [[nodiscard]] std::optional<std::int64_t> takeDue(UtcTime now);
    [[nodiscard]] std::optional<UtcTime> next() const;
    void clear();

private:
    struct Due
    {
        UtcTime at;
        std::int64_t number = 0;

        friend bool operator>(const Due &a, const Due &b) { return a.at > b.at; }
    };

    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
};

} // namespace karcis::server
