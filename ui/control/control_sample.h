// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/admin_commands.h"

#include <cstdint>
#include <vector>

namespace karcis::ui {

/// What the control room shows of one moment: levels as they are, and rates since the moment before.
struct ControlSample
{
    UtcTime at{};
    double waiting = 0;
    double active = 0;
    double heldSeats = 0;
    double connections = 0;
    double admittedPerMinute = 0;
    double holdsPerSecond = 0;
    double ordersPerMinute = 0;
    double requestsPerSecond = 0;
    double refusalsPerSecond = 0;
    /// Half of the answers were faster, and 99 of 100; 0 if there were none.
    double medianMs = 0;
    double slowMs = 0;
    int overloadLevel = 0;
};

/// What happened between two answers of the same server. After a restart of the server its counters begin anew, and so
/// do the rates.
[[nodiscard]] ControlSample sampleBetween(const protocol::AdminStatusReply &before,
                                          const protocol::AdminStatusReply &now);

/// The value, in the unit of @p bounds, below which @p share of the values lie: the upper bound of the class in which it
/// falls. @p counts has one more element than @p bounds, for values beyond; those count as the last bound.
[[nodiscard]] double quantile(const std::vector<std::int64_t> &bounds,
                              const std::vector<std::int64_t> &counts,
                              double share);

} // namespace karcis::ui
