// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/rate_limiter.h"

#include <algorithm>

namespace karcis::server {

namespace {

/// Searching a full table costs its length, so it is done rarely enough not to be worth attacking.
constexpr Millis searchPause{100};

} // namespace

std::optional<Millis> Gcra::take(const Rate &rate, Millis now)
{
    const Nanos each = Nanos(rate.period) / std::max(1, rate.count);
    const Nanos tolerance = each * (std::max(1, rate.burst) - 1);
    const Nanos due = std::max(m_arrival, Nanos(now));
    if (due - tolerance > now) {
        return std::chrono::ceil<Millis>(due - tolerance - now);
    }
    m_arrival = due + each;
    return std::nullopt;
}

RateLimiter::RateLimiter(const Clock &clock, std::size_t capacity)
    : m_clock(clock)
    , m_capacity(capacity)
{ }

std::optional<Millis> RateLimiter::take(Budget budget, const QString &sender, const Rate &rate)
{
    const Millis now = m_clock.steady();
    return find(m_tables.at(static_cast<std::size_t>(budget)), sender, now).take(rate, now);
}

Gcra RateLimiter::recall(Budget budget, const QString &sender) const
{
    return m_tables.at(static_cast<std::size_t>(budget)).bySender.value(sender);
}

void RateLimiter::keep(Budget budget, const QString &sender, const Gcra &used)
{
    const Millis now = m_clock.steady();
    if (!used.isWhole(now)) {
        find(m_tables.at(static_cast<std::size_t>(budget)), sender, now).goOnFrom(used);
    }
}

std::size_t RateLimiter::remembered(Budget budget) const
{
    return static_cast<std::size_t>(m_tables.at(static_cast<std::size_t>(budget)).bySender.size());
}

Gcra &RateLimiter::find(Table &table, const QString &sender, Millis now) const
{
    // The tables are shared with nobody, so nothing is copied here.
    const auto known = table.bySender.find(sender); // clazy:exclude=detaching-member
    if (known != table.bySender.end()) {
        return *known;
    }
    const auto isFull = [&] {
        return static_cast<std::size_t>(table.bySender.size()) >= m_capacity;
    };
    if (isFull() && now >= table.searchNotBefore) {
        table.searchNotBefore = now + searchPause;
        table.bySender.removeIf([now](auto it) { return it.value().isWhole(now); });
    }
    return isFull() ? table.strangers : table.bySender[sender]; // clazy:exclude=detaching-member
}

} // namespace karcis::server
