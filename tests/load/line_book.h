// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/latencies.h"
#include "load/poller.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace karcis::load {

/// What somebody in the queue was told.
struct Told
{
    bool isInside = false;
    std::int64_t ahead = 0;
    std::int64_t waitAtLeastMs = 0;
    std::int64_t waitAtMostMs = 0;
    std::int64_t serverTimeMs = 0;

    /// Of a place in an answer or an event.
    [[nodiscard]] static Told from(std::string_view json);
};

/// Who came when, what they were told of their wait, and when they were let in.
class LineBook
{
public:
    /// The order of admission against the order of arrival. Who is still waiting comes behind all who were let in.
    struct Fairness
    {
        std::uint64_t inversions = 0;
        std::uint64_t pairs = 0;
        /// Later ones that were let in before the one who was overtaken most.
        int worstOvertaking = 0;
        /// By how much the one who was let in first had come later, at most.
        double worstOvertakingMs = 0;

        /// Kendall's: 1 if the orders are the same, -1 if one is the other's reverse.
        [[nodiscard]] double tau() const;
    };

    /// An answer to somebody who had asked for a place at @p askedAt.
    void joined(int who, Moment askedAt, Moment now, const Told &told);
    /// A position that was pushed.
    void moved(int who, Moment now, const Told &told);
    void letIn(int who, Moment now, std::int64_t serverTimeMs);

    [[nodiscard]] bool isLetIn(int who) const;
    [[nodiscard]] std::optional<Moment> letInAt(int who) const;

    [[nodiscard]] std::size_t joinedCount() const { return m_visitors.size(); }

    [[nodiscard]] std::size_t letInCount() const { return m_letIn.size(); }

    [[nodiscard]] Fairness fairness() const;
    /// Let in within any 60 seconds: as it was seen here.
    [[nodiscard]] std::size_t mostInAMinute() const;

    /// From the first admission that somebody had not heard of to the push that told it.
    [[nodiscard]] const Latencies &delays() const { return m_delays; }

    /// Of the pushes to one visitor; nothing if nobody had two.
    [[nodiscard]] std::optional<double> shortestPauseMs() const { return m_shortestPauseMs; }

    [[nodiscard]] std::uint64_t pushes() const { return m_pushes; }

    /// How far the middle of the estimates lay from the true wait, in percent of it, median of all that were told at
    /// least five seconds before; and how many of those had the truth between their ends.
    [[nodiscard]] double estimateError() const;
    [[nodiscard]] double estimatesRight() const;

    [[nodiscard]] std::size_t estimates() const { return m_errors.size(); }

private:
    struct Estimate
    {
        Moment at;
        std::int64_t leastMs = 0;
        std::int64_t mostMs = 0;
    };

    struct Visitor
    {
        Moment askedAt;
        std::int64_t ahead = 0;
        /// How many admissions those positions account for.
        std::size_t seen = 0;
        std::optional<Moment> pushedAt = {};
        std::optional<Moment> letInAt = {};
        std::int64_t letInStamp = 0;
        std::vector<Estimate> estimates = {};
    };

    static void remember(Visitor &visitor, Moment now, const Told &told);
    void judge(const Visitor &visitor, Moment now);

    std::map<int, Visitor> m_visitors;
    /// When each admission was seen, in that order.
    std::vector<Moment> m_letIn;
    Latencies m_delays;
    std::optional<double> m_shortestPauseMs;
    std::uint64_t m_pushes = 0;
    std::vector<double> m_errors;
    std::size_t m_right = 0;
};

} // namespace karcis::load
