// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/abuser.h"

namespace karcis::load {

namespace {

constexpr std::size_t atATime = 64;

} // namespace

Abuser::Abuser(House &house, int number, const Place &place)
    : Guest(house, number)
    , m_own(place) { }

void Abuser::entered()
{
    push();
}

void Abuser::go()
{
    push();
}

void Abuser::push()
{
    while (outstanding() < atATime && !isResting()) {
        m_odd = !m_odd;
        if (m_odd) {
            askHold(m_own, newCommandId());
        } else {
            askRelease(m_own);
        }
    }
}

void Abuser::take(const Answer &answer)
{
    static_cast<void>(answer);
    push();
}

} // namespace karcis::load
