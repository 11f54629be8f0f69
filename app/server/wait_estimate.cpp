// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/wait_estimate.h"

#include <algorithm>
#include <cmath>

namespace karcis::server {

namespace {

using namespace std::chrono_literals;
using Seconds = WaitEstimate::Seconds;

constexpr Millis sliceLength = 5s;
constexpr Millis remembered = 180s;
/// After this long, only what was measured counts.
constexpr double trustedAfter = 60;
constexpr double longestSeconds = 24 * 3600;
/// After so many were seen to leave, only how long they stayed counts.
constexpr double enoughFreed = 8;
constexpr std::size_t errorsKept = 1000;

std::int64_t sliceNumber(UtcTime at)
{
    return at.time_since_epoch() / sliceLength;
}

Millis inMillis(double seconds)
{
    return std::chrono::round<Millis>(Seconds(std::clamp(seconds, 0.0, longestSeconds)));
}

} // namespace

WaitEstimate::Slice &WaitEstimate::sliceAt(UtcTime at)
{
    const std::int64_t number = sliceNumber(at);
    Slice &slice
        = m_slices[static_cast<std::size_t>(number) % static_cast<std::size_t>(sliceCount)];
    if (slice.number != number) {
        slice = {.number = number};
    }
    return slice;
}

void WaitEstimate::begin(UtcTime now)
{
    // How long people stay inside has nothing to do with a line.
    for (Slice &slice : m_slices) {
        slice.letIn = 0;
        slice.gaveUp = 0;
        slice.waited = 0;
    }
    m_begin = now;
    m_countedUntil = now;
}

void WaitEstimate::letIn(UtcTime at)
{
    sliceAt(at).letIn += 1;
}

void WaitEstimate::gaveUp(UtcTime at)
{
    sliceAt(at).gaveUp += 1;
}

void WaitEstimate::addWaited(UtcTime until)
{
    if (until > m_countedUntil) {
        sliceAt(until).waited
            += static_cast<double>(m_waiting) * Seconds(until - m_countedUntil).count();
        m_countedUntil = until;
    }
}

void WaitEstimate::lineIs(std::size_t waiting, UtcTime now)
{
    addWaited(now);
    m_waiting = waiting;
}

void WaitEstimate::freed(UtcTime at)
{
    sliceAt(at).freed += 1;
}

void WaitEstimate::addStayed(UtcTime until)
{
    if (until > m_stayedUntil) {
        const Seconds since = std::min<Millis>(until - m_stayedUntil, remembered);
        sliceAt(until).stayed += static_cast<double>(m_inside) * since.count();
        m_stayedUntil = until;
    }
}

void WaitEstimate::insideAre(std::size_t inside, UtcTime now)
{
    addStayed(now);
    m_inside = inside;
}

WaitEstimate::Slice WaitEstimate::sumOf(UtcTime now) const
{
    const std::int64_t oldest = sliceNumber(now - remembered) + 1;
    Slice sum{.number = oldest};
    for (const Slice &slice : m_slices) {
        if (slice.number >= oldest) {
            sum.letIn += slice.letIn;
            sum.gaveUp += slice.gaveUp;
            sum.waited += slice.waited;
            sum.freed += slice.freed;
            sum.stayed += slice.stayed;
        }
    }
    return sum;
}

/// As in a queue before many counters: each place is free again after a stay.
WaitEstimate::Stays
WaitEstimate::staysOf(double before, const Pace &pace, const Slice &sum, UtcTime now) const
{
    const double mustGo = before - static_cast<double>(pace.room);
    if (mustGo <= 0) {
        return {};
    }
    const double most = std::max(1.0, static_cast<double>(pace.most));
    const Seconds longest = pace.longestStay;
    const double doubt = std::max(0.0, 1 - sum.freed / enoughFreed);
    const double sinceThen = std::max(0.0, Seconds(now - m_stayedUntil).count());
    const double stayed = sum.stayed + static_cast<double>(m_inside) * sinceThen;
    const Seconds seen = std::min(longest, Seconds(stayed / std::max(1.0, sum.freed)));
    const Seconds stay = doubt * longest / 2 + (1 - doubt) * seen;
    return {.likely = stay * (mustGo / most),
            .atMost = longest * std::ceil(mustGo / most),
            .doubt = doubt};
}

WaitEstimate::Range WaitEstimate::forAhead(std::size_t ahead, const Pace &pace, UtcTime now) const
{
    const Slice sum = sumOf(now);
    const double before = static_cast<double>(ahead) + 1;
    const double fastest = pace.perMinute / 60.0;
    const Stays stays = staysOf(before, pace, sum, now);
    const bool hasRoom = stays.atMost <= Seconds(0);
    const UtcTime from = std::max(m_begin, UtcTime(sliceLength * sum.number));
    const double measured = std::max(0.0, Seconds(now - from).count());
    const double youth = std::max(0.0, 1 - measured / trustedAfter);
    const double believed = 15 * youth;
    // How fast others were let in says nothing once somebody has to go first. Half a person keeps a line that stands
    // still from having no estimate at all.
    const double speed = hasRoom ? std::min(fastest,
                                            (std::max(sum.letIn, 0.5) + fastest * believed)
                                                / std::max(1.0, measured + believed))
                                 : before / std::max(before / fastest, stays.likely.count());
    static constexpr double caution = 600;
    const double leaving = sum.gaveUp / (sum.waited + caution);
    // Those ahead who give up make the line shorter too: ahead' = -speed - leaving * ahead.
    const double seconds
        = leaving > 1e-9 ? std::log1p(leaving * before / speed) / leaving : before / speed;
    const double doubt = hasRoom ? youth : stays.doubt;
    const double spread = std::min(0.9, 0.08 + 0.5 / std::sqrt(before) + 0.25 * doubt);
    // Who may go at any moment, and nobody knows when: then only the limits can be told.
    const double soonest = std::min(seconds, before / fastest);
    const double latest = std::max(seconds, stays.atMost.count());
    const double unknown = stays.doubt;
    return {.likely = inMillis(seconds),
            .least = inMillis(unknown * soonest + (1 - unknown) * seconds * (1 - spread)),
            .most = inMillis(unknown * latest + (1 - unknown) * seconds * (1 + spread))};
}

void WaitEstimate::compare(Millis said, Millis was)
{
    // Who waited for a moment only was never shown an estimate that mattered.
    if (was < 10s) {
        return;
    }
    m_errors.push_back(std::abs(Seconds(said - was).count()) / Seconds(was).count());
    if (m_errors.size() > errorsKept) {
        m_errors.pop_front();
    }
}

double WaitEstimate::medianError() const
{
    if (m_errors.empty()) {
        return 0;
    }
    std::vector<double> errors(m_errors.begin(), m_errors.end());
    const auto middle = errors.begin() + static_cast<std::ptrdiff_t>(errors.size() / 2);
    std::nth_element(errors.begin(), middle, errors.end());
    return *middle;
}

} // namespace karcis::server
