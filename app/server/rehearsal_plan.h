// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/settings.h"

#include <QByteArray>

namespace karcis::server {

/// From which to which value something lies, evenly; seconds where it is a time.
struct Span
{
    int least = 0;
    int most = 0;
};

/// Who comes to a rehearsal, and how they behave. Every number has bounds, so that a rehearsal ends.
struct RehearsalPlan
{
    int visitors = 10'000;
    int minutes = 10;
    std::uint64_t seed = 1;
    /// How many of a hundred come within the first minute; the others evenly over all.
    int firstMinutePercent = 30;
    int showtimes = 20;
    int rows = 12;
    int seatsPerRow = 18;
    /// How many seats somebody wants.
    Span seats{1, 4};
    /// From being called to going in.
    Span claimSeconds{1, 15};
    /// Before each decision.
    Span thinkSeconds{5, 30};
    Span paySeconds{10, 90};
    /// How many of a hundred who hold seats also pay.
    int payPercent = 85;
    /// How long people are willing to wait.
    Span patienceMinutes{10, 60};
    Settings settings;

    /// Takes over what a plan's file says. Gives what is wrong, in a sentence, or nothing if it was right.
    [[nodiscard]] std::optional<QString> read(const QByteArray &json);
    /// The same for single values.
    [[nodiscard]] std::optional<QString> check() const;
};

} // namespace karcis::server
