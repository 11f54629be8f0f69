// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/control_sample.h"

#include <algorithm>
#include <numeric>

namespace karcis::ui {

namespace {

constexpr double perMinute = 60.0;
constexpr double microsPerMilli = 1000.0;

} // namespace

double quantile(const std::vector<std::int64_t> &bounds,
                const std::vector<std::int64_t> &counts,
                double share)
{
    const auto all = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    if (all <= 0 || bounds.empty()) {
        return 0;
    }
    const double wanted = static_cast<double>(all) * share;
    double seen = 0;
    for (std::size_t i = 0; i < bounds.size() && i < counts.size(); ++i) {
        seen += static_cast<double>(counts[i]);
        if (seen >= wanted) {
            return static_cast<double>(bounds[i]);
        }
    }
    return static_cast<double>(bounds.back());
}

ControlSample sampleBetween(const protocol::AdminStatusReply &before,
                            const protocol::AdminStatusReply &now)
{
    ControlSample sample{.at = now.serverTime,
                         .waiting = static_cast<double>(now.waiting),
                         .active = static_cast<double>(now.activeSessions),
                         .heldSeats = static_cast<double>(now.heldSeats),
                         .connections = static_cast<double>(now.connections),
                         .overloadLevel = now.overloadLevel};
    const double seconds
        = std::chrono::duration<double>(now.serverTime - before.serverTime).count();
    const bool sameRun = before.startedAt == now.startedAt
        && before.answerBounds == now.answerBounds && before.answers.size() == now.answers.size();
    if (seconds <= 0 || !sameRun) {
        return sample;
    }
    const auto rate = [&](std::int64_t protocol::AdminStatusReply::*counter) {
        return static_cast<double>(std::max<std::int64_t>(0, now.*counter - before.*counter))
            / seconds;
    };
    using Reply = protocol::AdminStatusReply;
    sample.admittedPerMinute = rate(&Reply::admitted) * perMinute;
    sample.holdsPerSecond = rate(&Reply::holds);
    sample.ordersPerMinute = rate(&Reply::orders) * perMinute;
    sample.requestsPerSecond = rate(&Reply::requests);
    sample.refusalsPerSecond = rate(&Reply::refusals);
    std::vector<std::int64_t> fresh;
    fresh.reserve(now.answers.size());
    for (std::size_t i = 0; i < now.answers.size(); ++i) {
        fresh.push_back(now.answers[i] - before.answers[i]);
    }
    static constexpr double half = 0.5;
    static constexpr double nearlyAll = 0.99;
    sample.medianMs = quantile(now.answerBounds, fresh, half) / microsPerMilli;
    sample.slowMs = quantile(now.answerBounds, fresh, nearlyAll) / microsPerMilli;
    return sample;
}

} // namespace karcis::ui
