// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/enum_names.h"

#include <array>
#include <cstdint>

namespace karcis {

/// From which page on a visitor needs a place: never, from "buy" on, or from the first page on.
enum class QueueGate { Off, Buy, Open };

/// Early: waits for the start of a sale, not in any order yet. Waiting: in the line. Called: let in, not there yet.
/// Inside: booking. Gone: over.
enum class PlaceState { Early, Waiting, Called, Inside, Gone };

/// Why a place is over.
enum class PlaceEnd {
    Left,
    Finished, ///< The order was paid, or ran out.
    Unclaimed, ///< Called, and nobody came.
    LineLost, ///< The terminal was away for too long.
    Idle,
    TimeUp, ///< As long inside as anybody may be.
    HoldExpired
};

/// What people see of a place: a letter and three digits, "A-001" to "Z-999", then from the beginning again.
[[nodiscard]] QString queueLabel(std::int64_t number);

template <>
struct EnumNames<QueueGate>
{
    static constexpr std::array table{EnumName{QueueGate::Off, QLatin1StringView("off")},
                                      EnumName{QueueGate::Buy, QLatin1StringView("buy")},
                                      EnumName{QueueGate::Open, QLatin1StringView("open")}};
};

template <>
struct EnumNames<PlaceState>
{
    static constexpr std::array table{EnumName{PlaceState::Early, QLatin1StringView("early")},
                                      EnumName{PlaceState::Waiting, QLatin1StringView("waiting")},
                                      EnumName{PlaceState::Called, QLatin1StringView("called")},
                                      EnumName{PlaceState::Inside, QLatin1StringView("inside")},
                                      EnumName{PlaceState::Gone, QLatin1StringView("gone")}};
};

template <>
struct EnumNames<PlaceEnd>
{
    static constexpr std::array table{
        EnumName{PlaceEnd::Left, QLatin1StringView("left")},
        EnumName{PlaceEnd::Finished, QLatin1StringView("finished")},
        EnumName{PlaceEnd::Unclaimed, QLatin1StringView("unclaimed")},
        EnumName{PlaceEnd::LineLost, QLatin1StringView("lineLost")},
        EnumName{PlaceEnd::Idle, QLatin1StringView("idle")},
        EnumName{PlaceEnd::TimeUp, QLatin1StringView("timeUp")},
        EnumName{PlaceEnd::HoldExpired, QLatin1StringView("holdExpired")}};
};

} // namespace karcis
