// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/admission_rate.h"

#include <algorithm>

namespace karcis::server {

namespace {

using namespace std::chrono_literals;

constexpr Millis window = 60s;
/// Two that are exactly a window apart are in one window still.
constexpr Millis justAfter = window + 1ms;

} // namespace

AdmissionRate::AdmissionRate(int perMinute) : m_perMinute(std::max(1, perMinute)) { }

void AdmissionRate::setPerMinute(int perMinute)
{
    m_perMinute = std::max(1, perMinute);
}

AdmissionRate::Micros AdmissionRate::interval() const
{
    return Micros(window) / m_perMinute;
}

AdmissionRate::Micros AdmissionRate::tolerance() const
{
    static constexpr int fewest = 10;
    const int together = std::max(std::min(m_perMinute, fewest), m_perMinute / 10);
    return interval() * (together - 1);
}

void AdmissionRate::restore(const std::vector<UtcTime> &admissions, UtcTime now)
{
    m_log.clear();
    m_evenly = {};
    for (const UtcTime at : admissions) {
        note(std::min(at, now));
    }
}

UtcTime AdmissionRate::roomAt() const
{
    const auto limit = static_cast<std::size_t>(m_perMinute);
    return m_log.size() < limit ? UtcTime{} : m_log[m_log.size() - limit] + justAfter;
}

UtcTime AdmissionRate::nextAt(UtcTime now) const
{
    const auto paced = std::chrono::ceil<Millis>(m_evenly - tolerance());
    return std::max({now, roomAt(), paced});
}

void AdmissionRate::note(UtcTime at)
{
    // A window that has only just got room again must not be filled at one go, or the same crowd would come every minute.
    const bool wasFull = roomAt() + std::chrono::ceil<Millis>(interval()) >= at;
    m_evenly = std::max(m_evenly, std::chrono::sys_time<Micros>(at));
    if (wasFull) {
        m_evenly = std::max(m_evenly, at + tolerance());
    }
    m_evenly += interval();
    // A clock that steps back must not hide what it let in.
    m_log.push_back(m_log.empty() ? at : std::max(at, m_log.back()));
    while (m_log.size() > static_cast<std::size_t>(m_perMinute)
           && m_log.front() + 2 * window < at) {
        m_log.pop_front();
    }
}

} // namespace karcis::server
