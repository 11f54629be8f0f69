// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

namespace karcis::ui {

/// Makes each seat of a SeatGrid known to screen readers. May be called any number of times.
void installSeatGridAccess();

} // namespace karcis::ui
