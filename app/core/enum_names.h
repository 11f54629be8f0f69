// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <optional>
#include <type_traits>

namespace karcis {

/// One value of an enum with the name under which it is stored and sent.
template <class Enum>
struct EnumName
{
    Enum value;
    QLatin1StringView name;
};

// Clang 14, which the checkers use, does not deduce an aggregate's arguments without this.
template <class Enum>
EnumName(Enum, QLatin1StringView) -> EnumName<Enum>;

/// Specialised for each enum that is stored or sent, with a `static constexpr std::array<EnumName<Enum>, N> table`.
template <class Enum>
struct EnumNames;

template <class Enum>
concept NamedEnum = std::is_enum_v<Enum> && requires
{
    EnumNames<Enum>::table;
};

/// The name of @p value; every enumerator has one.
template <NamedEnum Enum>
[[nodiscard]] constexpr QLatin1StringView latinNameOf(Enum value)
{
    const auto &table = EnumNames<Enum>::table;
    const auto it = std::ranges::find(table, value, &EnumName<Enum>::value);
    return it == table.end() ? QLatin1StringView() : it->name;
}

template <NamedEnum Enum>
[[nodiscard]] QString nameOf(Enum value)
{
    return QString(latinNameOf(value));
}

/// The value of a name; an unknown name gives nothing.
template <NamedEnum Enum>
[[nodiscard]] std::optional<Enum> fromName(QStringView name)
{
    const auto &table = EnumNames<Enum>::table;
    const auto it
        = std::ranges::find_if(table, [name](const auto &row) { return name == row.name; });
    return it == table.end() ? std::nullopt : std::optional(it->value);
}

} // namespace karcis
