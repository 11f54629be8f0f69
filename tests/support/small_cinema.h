// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "server/stores.h"

/// A cinema of two auditoriums, drawn by hand: every case that a rule can meet is there once.
///
///     studio-1 (reguler)      studio-2 (premiere)
///     A  s s s s s s          A  s s s s
///     B  s s s s s x          B  s s s s
///     C  ( ) ( ) w .
namespace karcis::test::small_cinema {

[[nodiscard]] inline FilmId film()
{
    return FilmId(QStringLiteral("hujan"));
}

/// In studio-1, three hours after the beginning, on a weekday: 40000, a sweetbox half 60000.
[[nodiscard]] inline ShowtimeId afternoon()
{
    return ShowtimeId(QStringLiteral("afternoon"));
}

/// In studio-1, six hours after the beginning.
[[nodiscard]] inline ShowtimeId evening()
{
    return ShowtimeId(QStringLiteral("evening"));
}

/// In studio-2, three hours after the beginning: 100000.
[[nodiscard]] inline ShowtimeId premiere()
{
    return ShowtimeId(QStringLiteral("premiere"));
}

/// In studio-2; began an hour before the beginning.
[[nodiscard]] inline ShowtimeId started()
{
    return ShowtimeId(QStringLiteral("started"));
}

/// In studio-2, six hours after the beginning, but not on sale.
[[nodiscard]] inline ShowtimeId closed()
{
    return ShowtimeId(QStringLiteral("closed"));
}

/// In studio-1 on a Friday: 45000, a sweetbox half 65000.
[[nodiscard]] inline ShowtimeId friday()
{
    return ShowtimeId(QStringLiteral("friday"));
}

/// In studio-1 on a Saturday: 50000, a sweetbox half 70000.
[[nodiscard]] inline ShowtimeId saturday()
{
    return ShowtimeId(QStringLiteral("saturday"));
}

/// Writes the cinema. @p beginning is a Monday morning.
void store(server::Stores &stores, UtcTime beginning);

} // namespace karcis::test::small_cinema
