// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

namespace karcis::ui {

/// Notices that nobody is at the kiosk any more. Reads the clock it is given; its timer only makes it look.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    struct Times
    {
        /// Until it asks whether somebody is there; zero for never.
        Millis idleAfter{};
        /// How long it waits for the answer.
        Millis warning{};
        /// Until the posters are shown in turn; zero for never.
        Millis attractAfter{};
    };

    /// What would be lost.
    enum class Visit {
        Nobody, ///< The first page, and nobody is logged in.
        Open, ///< Somebody is choosing, or logged in.
        Waiting, ///< In the queue, where nobody has to do anything until it is their turn.
        Paying ///< Money may be on its way: such a visit is never ended.
    };

    enum class Phase { Active, Warning, Attract };

    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    void setTimes(const Times &times) { m_times = times; }

    void setVisit(Visit visit);

    [[nodiscard]] Phase phase() const { return m_phase; }

    /// What is left of the warning.
    [[nodiscard]] Millis left() const;

    /// Somebody is there.
    void touch();
    /// Looks at the clock; by itself it does so a few times a second.
    void tick();

Q_SIGNALS:
    /// The phase is another one.
    void phaseChanged();
    /// The warning goes on; left() is less.
    void counted();
    /// Nobody answered the warning.
    void expired();

private:
    void enter(Phase phase);

    const Clock &m_clock;
    Times m_times;
    Visit m_visit = Visit::Nobody;
    Phase m_phase = Phase::Active;
    Millis m_touchedAt{};
    QTimer m_timer;
};

} // namespace karcis::ui
