// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <chrono>

namespace karcis {

using Millis = std::chrono::milliseconds;
/// A moment in UTC, in milliseconds since 1970.
using UtcTime = std::chrono::sys_time<Millis>;

/// Where time comes from. Passed to whoever needs it, so that tests decide what time it is.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    Clock(Clock &&) = delete;
    Clock &operator=(Clock &&) = delete;

    /// The wall clock. May jump; only a server judges deadlines by it.
    [[nodiscard]] virtual UtcTime now() const = 0;
    /// Never goes back; says nothing about the date. Terminals count down by it.
    [[nodiscard]] virtual Millis steady() const = 0;

    /// The same as steady(), as finely as there is; for measuring how long something took.
    [[nodiscard]] virtual std::chrono::nanoseconds fine() const { return steady(); }
};

/// The machine's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override;
    [[nodiscard]] Millis steady() const override;
    [[nodiscard]] std::chrono::nanoseconds fine() const override;
};

} // namespace karcis
