// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <type_traits>

namespace karcis {

/// Whether a type is one of the kinds.
template <class Type, class... Kinds>
inline constexpr bool isOneOf = (std::is_same_v<Type, Kinds> || ...);

} // namespace karcis
