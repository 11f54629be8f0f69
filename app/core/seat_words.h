// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/seat_request.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace karcis {

/// What a seat request in words says.
struct SeatWish
{
    /// How many seats; nothing if no number was said.
    std::optional<int> count;
    /// All the rest; its count is `count`, or what the default says.
    SeatRequest request;
    /// Words that mean nothing to this program, as they were written. The request must not be acted on silently then.
    QStringList unknown;

    /// True if at least something was understood.
    bool understood = false;
};

/// Reads a request such as "4 together, aisle, beside a wheelchair place", in Indonesian, English or Arabic. The languages
/// may be mixed. What goes beyond limits::seatWords words, or is said with a "not" or
/// "without", ends up in `unknown`: a wish is never turned into its opposite.
[[nodiscard]] SeatWish readSeatWish(const QString &text);

} // namespace karcis
