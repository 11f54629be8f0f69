// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace karcis::server {

/// So many per period in the long run, and at most @p burst at once.
struct Rate
{
    int count = 1;
    Millis period = std::chrono::seconds(1);
    int burst = 1;
};

/// What one sender has used up of its budget, as the generic cell rate algorithm keeps it: one moment in time.
class Gcra
{
public:
    using Nanos = std::chrono::nanoseconds;

    /// Takes one from the budget. Nothing if that was allowed, else how long to wait; a refusal costs the sender nothing.
    [[nodiscard]] std::optional<Millis> take(const Rate &rate, Millis now);

    /// Goes on where another one had come to, if that owes more.
    void goOnFrom(const Gcra &earlier) { m_arrival = std::max(m_arrival, earlier.m_arrival); }

    /// True if forgetting it changes nothing: the budget is whole again.
    [[nodiscard]] bool isWhole(Millis now) const { return m_arrival <= now; }

private:
    /// When the next one would be due if all came evenly.
    Nanos m_arrival{};
};

/// The budgets that are kept by name.
enum class Budget { Account, Address, Handshake, LogIn, Terminal, Refusals };

/// Budgets of many senders in bounded memory. Whoever still owes something is never forgotten to make room: when a table
/// is full of such senders, all new ones share one budget until somebody's is whole again.
class RateLimiter
{
public:
    /// @p clock must outlive the limiter; @p capacity is the number of senders per budget.
    RateLimiter(const Clock &clock, std::size_t capacity);

    /// Takes one from the budget of @p sender. Nothing if that was allowed, else how long to wait.
    [[nodiscard]] std::optional<Millis>
    take(Budget budget, const QString &sender, const Rate &rate);

    /// What @p sender has used up, for somebody else to take from while the sender is known to them.
    [[nodiscard]] Gcra recall(Budget budget, const QString &sender) const;
    /// Remembers what @p sender has used up elsewhere, as long as it owes something.
    void keep(Budget budget, const QString &sender, const Gcra &used);

    /// Senders remembered in one budget.
    [[nodiscard]] std::size_t remembered(Budget budget) const;

private:
    struct Table
    {
        QHash<QString, Gcra> bySender;
        Gcra strangers;
        /// A full table is not searched again before this.
        Millis searchNotBefore{};
    };

    [[nodiscard]] Gcra &find(Table &table, const QString &sender, Millis now) const;

    const Clock &m_clock;
    std::size_t m_capacity;
    std::array<Table, 6> m_tables;
};

} // namespace karcis::server
