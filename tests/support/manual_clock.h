// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

namespace karcis::test {

/// A clock that stands still until a test moves it. Both of its hands start at values that no default has.
class ManualClock final : public Clock
{
public:
    ManualClock() = default;

    explicit ManualClock(UtcTime start) : m_now(start) { }

    [[nodiscard]] UtcTime now() const override { return m_now; }

    [[nodiscard]] Millis steady() const override { return m_steady; }

    /// Moves both hands forward.
    void advance(Millis by)
    {
        m_now += by;
        m_steady += by;
    }

    /// Somebody sets the wall clock; the steady hand takes no notice.
    void setNow(UtcTime now) { m_now = now; }

private:
    // 2026-01-05 03:00:00 UTC, a Monday morning in Jakarta.
    UtcTime m_now{Millis{1'767'582'000'000}};
    Millis m_steady{1'000'000};
};

} // namespace karcis::test
