// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/rehearsal_plan.h"
#include "server/stores.h"

namespace karcis::server {

/// The showtimes of a rehearsal are numbered from 0.
[[nodiscard]] ShowtimeId rehearsalShowtime(int number);
/// Stores a cinema with the plan's seats and showtimes, which start a day after @p now.
void storeRehearsalCinema(Stores &stores, const RehearsalPlan &plan, UtcTime now);

} // namespace karcis::server
