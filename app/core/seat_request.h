// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/enum_names.h"

#include <array>

namespace karcis {

/// Which third of the rows; the front is the one at the screen.
enum class SeatArea { Any, Front, Middle, Back };

/// What somebody wants who leaves the choice of seats to the cinema. All seats are side by side in one row.
struct SeatRequest
{
    int count = 2;
    /// How many of the count are wheelchair places; they are never given unasked.
    int wheelchairs = 0;
    /// The group sits at an aisle with one end.
    bool aisle = false;
    /// Beside a free wheelchair place, or only an aisle away from it; that place itself is not taken.
    bool besideWheelchair = false;
    /// Sweetboxes only, always whole pairs.
    bool sweetbox = false;
    SeatArea area = SeatArea::Any;

    friend bool operator==(const SeatRequest &, const SeatRequest &) = default;
};

template <>
struct EnumNames<SeatArea>
{
    static constexpr std::array table{EnumName{SeatArea::Any, QLatin1StringView("any")},
                                      EnumName{SeatArea::Front, QLatin1StringView("front")},
                                      EnumName{SeatArea::Middle, QLatin1StringView("middle")},
                                      EnumName{SeatArea::Back, QLatin1StringView("back")}};
};

} // namespace karcis
