// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace karcis::server {

/// How things stood at one moment of a rehearsal.
struct RehearsalSample
{
    Millis at{};
    int arrived = 0;
    int waiting = 0;
    int inside = 0;
    int admitted = 0;
    int seatsSold = 0;
    int refused = 0;
};

/// What came out of a rehearsal.
struct RehearsalResult
{
    int visitors = 0;
    int admitted = 0;
    /// Asked to come back later, because too many waited.
    int refused = 0;
    int gaveUp = 0;
    /// Called, and too late.
    int missed = 0;
    int soldOut = 0;
    int withTickets = 0;
    int seats = 0;
    int seatsSold = 0;
    /// Must be 0.
    int seatsSoldTwice = 0;
    /// The most that were let in within 60 seconds.
    int mostInAMinute = 0;
    /// How far the first estimate was off, as a part of the true wait, in the median.
    double estimateError = 0;
    /// Of all who were admitted, sorted.
    std::vector<Millis> waits;
    std::vector<RehearsalSample> samples;
    /// Virtual time from the first arrival to the end.
    Millis lasted{};

    /// The wait that @p percent of the admitted did not exceed.
    [[nodiscard]] Millis wait(double percent) const;
    /// For people: a line for each figure.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QByteArray csv() const;
    /// A chart of those who wait, those inside, and the seats sold.
    [[nodiscard]] QByteArray svg() const;
};

} // namespace karcis::server
