// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/idle_watch.h"

#include <algorithm>
#include <utility>

namespace karcis::ui {

namespace {

constexpr std::chrono::milliseconds lookEvery{250};

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_touchedAt(clock.steady())
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::tick);
    m_timer.start(lookEvery);
}

void IdleWatch::setVisit(Visit visit)
{
    if (std::exchange(m_visit, visit) != visit) {
        // What the person did, or the server, begins the time anew.
        m_touchedAt = m_clock.steady();
        enter(Phase::Active);
    }
}

Millis IdleWatch::left() const
{
    const Millis quiet = m_clock.steady() - m_touchedAt;
    return std::max(Millis{0}, m_times.idleAfter + m_times.warning - quiet);
}

void IdleWatch::touch()
{
    m_touchedAt = m_clock.steady();
    enter(Phase::Active);
}

void IdleWatch::tick()
{
    const Millis quiet = m_clock.steady() - m_touchedAt;
    switch (m_visit) {
    case Visit::Waiting:
    case Visit::Paying:
        m_touchedAt = m_clock.steady();
        enter(Phase::Active);
        break;
    case Visit::Nobody:
        if (m_times.attractAfter > Millis{0} && quiet >= m_times.attractAfter) {
            enter(Phase::Attract);
        }
        break;
    case Visit::Open:
        if (m_times.idleAfter <= Millis{0} || quiet < m_times.idleAfter) {
            break;
        }
        if (left() <= Millis{0}) {
            touch();
            Q_EMIT expired();
        } else {
            enter(Phase::Warning);
            Q_EMIT counted();
        }
        break;
    }
}

void IdleWatch::enter(Phase phase)
{
    if (std::exchange(m_phase, phase) != phase) {
        Q_EMIT phaseChanged();
    }
}

} // namespace karcis::ui
