// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <QString>

#include <array>
#include <cstdint>

namespace karcis {

/// An id that nobody else makes: a UUID of version 7 (RFC 9562, 5.7) as 32 hexadecimal digits. It begins with the time in
/// milliseconds, so ids that are made together stand together in an index, and storing thousands of them touches few pages
/// of the database. @p random are 80 random bits, of which 74 are used. Not a secret: who knows the time knows a part of it.
[[nodiscard]] QString timeOrderedId(UtcTime now, const std::array<std::uint8_t, 10> &random);

} // namespace karcis
