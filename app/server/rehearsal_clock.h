// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

namespace karcis::server {

/// Goes on when it is told to.
class RehearsalClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override { return m_now; }

    [[nodiscard]] Millis steady() const override { return m_now.time_since_epoch(); }

    void set(UtcTime now) { m_now = now; }

private:
    // 2026-01-05 03:00:00 UTC, so that nothing depends on when a rehearsal is played.
    UtcTime m_now{Millis{1'767'582'000'000}};
};

} // namespace karcis::server
