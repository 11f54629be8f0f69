// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/tapper.h"

namespace karcis::load {

namespace {

constexpr std::chrono::milliseconds pauseWhenRefused{50};

} // namespace

Tapper::Tapper(House &house, int number, const Place &place, TapperHabits habits)
    : Guest(house, number)
    , m_own(place)
    , m_habits(habits)
{ }

void Tapper::entered()
{
    if (!m_habits.waits) {
        go();
    }
}

void Tapper::begin()
{
    m_habits.waits = false;
    go();
    flush();
}

void Tapper::go()
{
    if (m_holding) {
        askRelease(m_own);
        return;
    }
    if (m_commandId.empty()) {
        m_commandId = newCommandId();
    }
    askHold(m_own, m_commandId);
    if (m_habits.dropsOneIn > 0 && roll(m_habits.dropsOneIn) == 0) {
        // The server may have read it, or not: the same command id makes either right.
        flush();
        drop();
        lost();
    }
}

void Tapper::next()
{
    if (isResting()) {
        if (m_holding) {
            go();
        }
        return;
    }
    if (m_habits.pause.count() == 0) {
        go();
    } else {
        later(std::chrono::milliseconds(roll(static_cast<int>(2 * m_habits.pause.count()) + 1)));
    }
}

void Tapper::take(const Answer &answer)
{
    if (answer.question == Question::Hold && (answer.ok || answer.refusal == "holdExpired")) {
        m_commandId.clear();
        m_holding = true;
    }
    if (answer.ok) {
        next();
    } else {
        later(pauseWhenRefused);
    }
}

} // namespace karcis::load
