// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

namespace karcis::ui {

/// Makes guessing a PIN slow: after the third wrong one each further try has to wait, twice as long every time.
class StaffLock
{
public:
    explicit StaffLock(const Clock &clock) : m_clock(clock) { }

    /// How long until the next try; zero if it may be now.
    [[nodiscard]] Millis wait() const;
    void wrong();
    void right();

private:
    const Clock &m_clock;
    int m_wrong = 0;
    Millis m_lockedUntil{};
};

} // namespace karcis::ui
