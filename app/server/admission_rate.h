// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <deque>
#include <vector>

namespace karcis::server {

/// How many may be let in: never more than the limit in any 60 seconds, both ends counted. Whoever comes while there is
/// room goes in at once, up to a tenth of the limit together; after that they follow one another evenly, so that those
/// inside are not run over once a minute.
class AdmissionRate
{
public:
    /// @p perMinute is at least 1.
    explicit AdmissionRate(int perMinute);

    /// What was let in before stays counted.
    void setPerMinute(int perMinute);

    [[nodiscard]] int perMinute() const { return m_perMinute; }

    /// Takes up what a former run let in, earliest first. What claims to be later than @p now was written by a clock
    /// that went wrong, and counts as now.
    void restore(const std::vector<UtcTime> &admissions, UtcTime now);
    /// The first moment from @p now on at which one more may be let in.
    [[nodiscard]] UtcTime nextAt(UtcTime now) const;
    /// Counts one that was let in.
    void note(UtcTime at);

private:
    using Micros = std::chrono::microseconds;

    /// The time between two that follow one another evenly.
    [[nodiscard]] Micros interval() const;
    /// How far ahead of the even pace a burst may be.
    [[nodiscard]] Micros tolerance() const;
    /// When the window has room again; the beginning of time if it has.
    [[nodiscard]] UtcTime roomAt() const;

    int m_perMinute;
    /// At least as many as can still matter.
    std::deque<UtcTime> m_log;
    /// When the next one would be due at the even pace.
    std::chrono::sys_time<Micros> m_evenly{};
};

} // namespace karcis::server
