// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/records.h"
#include "ui/wording.h"

namespace karcis::ui {

/// Which half of a sweetbox a seat is, as seen from the audience.
enum class PairSide { None, Left, Right };

/// A seat as the plan shows it.
struct SeatView
{
    protocol::SeatInfo info;
    SeatLook look = SeatLook::Free;
    /// The server has not yet answered the tap.
    bool pending = false;
    PairSide side = PairSide::None;

    friend bool operator==(const SeatView &, const SeatView &) = default;
};

} // namespace karcis::ui
