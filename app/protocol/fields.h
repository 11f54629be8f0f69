// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/limits.h"

#include <QLatin1StringView>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace karcis::protocol {

/// What a field may hold: characters of a text, elements of a list, or the value of a number.
/// Held against requests; in replies they only tell what to expect.
struct Bounds
{
    std::int64_t least = 0;
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
};

inline constexpr Bounds anyValue{std::numeric_limits<std::int64_t>::min()};
inline constexpr Bounds anyLength{0, limits::textLength};
inline constexpr Bounds someText{1, limits::textLength};
inline constexpr Bounds someId{1, limits::idLength};
inline constexpr std::string_view accessibleAbout{
    "True in the accessible mode, in which people have longer."};

[[nodiscard]] constexpr std::string_view latinOf(QLatin1StringView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

/// Specialised for each struct that travels, with
/// `static constexpr std::string_view name` (the schema's name), `about` (one sentence) and
/// `template <class Visitor> static void visit(Visitor &v)` calling
/// `v.field("name", &T::member, "What it means.")` or `v.field("name", &T::member, "...", Bounds {1, 8})` per member.
/// The codec, the OpenRPC document and the tests all read this one description.
/// In a request only a std::optional and a list that may be empty can be left out.
template <class T>
struct Fields;

struct ProbeVisitor
{
    template <class... Arguments>
    void field(Arguments &&...)
    { }
};

template <class T>
concept Described = requires(ProbeVisitor v)
{
    Fields<T>::visit(v);
};

} // namespace karcis::protocol
