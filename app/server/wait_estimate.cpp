// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/wait_estimate.h"

#include <algorithm>
#include <cmath>

namespace karcis::server {

namespace {

using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;

constexpr Millis sliceLength = 5s;
constexpr Millis remembered = 180s;
/// After this long, only what was measured counts.
constexpr double trustedAfter = 60;
constexpr double longestSeconds = 24 * 3600;
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
    m_slices = {};
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
    }
    m_countedUntil = until;
}

void WaitEstimate::lineIs(std::size_t waiting, UtcTime now)
{
    addWaited(now);
    m_waiting = waiting;
}

WaitEstimate::Range WaitEstimate::forAhead(std::size_t ahead, int perMinute, UtcTime now) const
{
    const std::int64_t oldest = sliceNumber(now - remembered) + 1;
    Slice sum;
    for (const Slice &slice : m_slices) {
        if (slice.number >= oldest) {
            sum.letIn += slice.letIn;
            sum.gaveUp += slice.gaveUp;
            sum.waited += slice.waited;
        }
    }
    const UtcTime from = std::max(m_begin, UtcTime(sliceLength * oldest));
    const double measured = std::max(0.0, Seconds(now - from).count());
    const double doubt = std::max(0.0, 1 - measured / trustedAfter);
    const double fastest = perMinute / 60.0;
    const double believed = 15 * doubt;
    // Half a person keeps a line that stands still from having no estimate at all.
    const double speed = std::min(fastest,
                                  (std::max(sum.letIn, 0.5) + fastest * believed)
                                      / std::max(1.0, measured + believed));
    static constexpr double caution = 600;
    const double leaving = sum.gaveUp / (sum.waited + caution);
    const double before = static_cast<double>(ahead) + 1;
    // Those ahead who give up make the line shorter too: ahead' = -speed - leaving * ahead.
    const double seconds
        = leaving > 1e-9 ? std::log1p(leaving * before / speed) / leaving : before / speed;
    const double spread = std::min(0.9, 0.08 + 0.5 / std::sqrt(before) + 0.25 * doubt);
    return {.likely = inMillis(seconds),
            .least = inMillis(seconds * (1 - spread)),
            .most = inMillis(seconds * (1 + spread))};
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
