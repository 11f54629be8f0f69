// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/line_book.h"

#include "load/terminal.h"

#include <algorithm>
#include <cmath>

namespace karcis::load {

namespace {

using namespace std::chrono_literals;

/// Nearer ones are off by a large part of nearly nothing.
constexpr auto worthJudging = 5s;
constexpr auto betweenEstimates = 5s;

} // namespace

Told Told::from(std::string_view json)
{
    return {.isInside = textAfter(json, "state") == "inside",
            .ahead = numberAfter(json, "ahead", 0),
            .waitAtLeastMs = numberAfter(json, "waitAtLeast", 0),
            .waitAtMostMs = numberAfter(json, "waitAtMost", 0),
            .serverTimeMs = numberAfter(json, "serverTime", 0)};
}

double LineBook::Fairness::tau() const
{
    return pairs == 0 ? 1 : 1 - 2 * static_cast<double>(inversions) / static_cast<double>(pairs);
}

void LineBook::joined(int who, Moment askedAt, Moment now, const Told &told)
{
    const auto [it, isNew] = m_visitors.try_emplace(who);
    Visitor &visitor = it->second;
    if (isNew) {
        visitor.askedAt = askedAt;
    }
    if (told.isInside) {
        letIn(who, now, told.serverTimeMs);
        return;
    }
    visitor.ahead = told.ahead;
    visitor.seen = m_letIn.size();
    remember(visitor, now, told);
}

void LineBook::remember(Visitor &visitor, Moment now, const Told &told)
{
    const bool isDue
        = visitor.estimates.empty() || now - visitor.estimates.back().at >= betweenEstimates;
    if (isDue && told.waitAtMostMs > 0) {
        visitor.estimates.push_back({now, told.waitAtLeastMs, told.waitAtMostMs});
    }
}

void LineBook::moved(int who, Moment now, const Told &told)
{
    const auto it = m_visitors.find(who);
    if (it == m_visitors.end()) {
        return;
    }
    Visitor &visitor = it->second;
    ++m_pushes;
    if (visitor.pushedAt) {
        const double pause = static_cast<double>(microsBetween(*visitor.pushedAt, now)) / 1000;
        m_shortestPauseMs = std::min(m_shortestPauseMs.value_or(pause), pause);
    }
    visitor.pushedAt = now;
    if (told.ahead < visitor.ahead) {
        // The push may overtake what the one who was let in hears.
        const bool isKnown = visitor.seen < m_letIn.size();
        m_delays.add(isKnown ? microsBetween(m_letIn[visitor.seen], now) : 0);
        visitor.seen += static_cast<std::size_t>(visitor.ahead - told.ahead);
        visitor.ahead = told.ahead;
    }
    remember(visitor, now, told);
}

void LineBook::letIn(int who, Moment now, std::int64_t serverTimeMs)
{
    const auto it = m_visitors.find(who);
    if (it == m_visitors.end() || it->second.letInAt) {
        return;
    }
    it->second.letInAt = now;
    it->second.letInStamp = serverTimeMs;
    m_letIn.push_back(now);
    judge(it->second, now);
}

void LineBook::judge(const Visitor &visitor, Moment now)
{
    for (const Estimate &estimate : visitor.estimates) {
        if (now - estimate.at < worthJudging) {
            continue;
        }
        const double truth = static_cast<double>(microsBetween(estimate.at, now)) / 1000;
        const auto least = static_cast<double>(estimate.leastMs);
        const auto most = static_cast<double>(estimate.mostMs);
        m_errors.push_back(100 * std::abs((least + most) / 2 - truth) / truth);
        m_right += truth >= least && truth <= most ? 1 : 0;
    }
}

bool LineBook::isLetIn(int who) const
{
    return letInAt(who).has_value();
}

std::optional<Moment> LineBook::letInAt(int who) const
{
    const auto it = m_visitors.find(who);
    return it == m_visitors.end() ? std::nullopt : it->second.letInAt;
}

LineBook::Fairness LineBook::fairness() const
{
    std::vector<const Visitor *> arrivals;
    arrivals.reserve(m_visitors.size());
    for (const auto &[who, visitor] : m_visitors) {
        arrivals.push_back(&visitor);
    }
    std::ranges::stable_sort(arrivals, {}, &Visitor::askedAt);
    // Those who were let in at the same millisecond of the server were let in together.
    const auto wasBefore = [](const Visitor &later, const Visitor &earlier) {
        return later.letInAt && (!earlier.letInAt || later.letInStamp < earlier.letInStamp);
    };
    Fairness fairness;
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        int overtaking = 0;
        for (std::size_t j = i + 1; j < arrivals.size(); ++j) {
            if (wasBefore(*arrivals[j], *arrivals[i])) {
                ++overtaking;
                const double by
                    = static_cast<double>(microsBetween(arrivals[i]->askedAt, arrivals[j]->askedAt))
                    / 1000;
                fairness.worstOvertakingMs = std::max(fairness.worstOvertakingMs, by);
            }
        }
        fairness.inversions += static_cast<std::uint64_t>(overtaking);
        fairness.pairs += arrivals.size() - i - 1;
        fairness.worstOvertaking = std::max(fairness.worstOvertaking, overtaking);
    }
    return fairness;
}

std::size_t LineBook::mostInAMinute() const
{
    std::size_t most = 0;
    std::size_t first = 0;
    for (std::size_t last = 0; last < m_letIn.size(); ++last) {
        while (m_letIn[last] - m_letIn[first] >= 60s) {
            ++first;
        }
        most = std::max(most, last - first + 1);
    }
    return most;
}

double LineBook::estimateError() const
{
    if (m_errors.empty()) {
        return 0;
    }
    std::vector<double> errors = m_errors;
    const auto middle = errors.begin() + static_cast<std::ptrdiff_t>(errors.size() / 2);
    std::ranges::nth_element(errors, middle);
    return *middle;
}

double LineBook::estimatesRight() const
{
    return m_errors.empty()
        ? 0
        : 100 * static_cast<double>(m_right) / static_cast<double>(m_errors.size());
}

} // namespace karcis::load
