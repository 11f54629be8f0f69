// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/guest.h"

namespace karcis::load {

/// How a tapper behaves.
struct TapperHabits
{
    /// Between an answer and the next question, on average.
    std::chrono::milliseconds pause{0};
    /// After one question in so many it hangs up, comes back and asks the same once more; 0 for never.
    int dropsOneIn = 0;
    /// Until begin() is called.
    bool waits = false;
};

/// Holds and releases a seat of its own, again and again.
class Tapper final : public Guest
{
public:
    Tapper(House &house, int number, const Place &place, TapperHabits habits = {});

    void begin();

protected:
    void entered() override;
    void take(const Answer &answer) override;
    void go() override;

private:
    void next();

    Place m_own;
    TapperHabits m_habits;
    /// Of the hold that may not have been answered.
    std::string m_commandId;
};

} // namespace karcis::load
