// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/staff_lock.h"

#include "core/limits.h"

#include <algorithm>

namespace karcis::ui {

Millis StaffLock::wait() const
{
    return std::max(Millis{0}, m_lockedUntil - m_clock.steady());
}

void StaffLock::wrong()
{
    ++m_wrong;
    if (m_wrong < limits::pinTriesFree) {
        return;
    }
    Millis pause = limits::pinFirstDelay;
    for (int i = limits::pinTriesFree; i < m_wrong && pause < limits::pinLongestDelay; ++i) {
        pause *= 2;
    }
    m_lockedUntil = m_clock.steady() + std::min(pause, limits::pinLongestDelay);
}

void StaffLock::right()
{
    m_wrong = 0;
    m_lockedUntil = {};
}

} // namespace karcis::ui
