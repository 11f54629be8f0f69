// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QString>

#include <optional>
#include <type_traits>
#include <vector>

/// Which C++ types a field may have, told apart for the JSON reader, the JSON writer and the schema.
namespace karcis::protocol {

template <class T>
struct IdType : std::false_type
{
};

template <class Tag>
struct IdType<Id<Tag>> : std::true_type
{
};

template <class T>
struct OptionalType : std::false_type
{
};

template <class T>
struct OptionalType<std::optional<T>> : std::true_type
{
};

template <class T>
struct ListType : std::false_type
{
};

template <class T>
struct ListType<std::vector<T>> : std::true_type
{
};

template <>
struct ListType<QList<QString>> : std::true_type
{
};

template <class T>
concept AnyId = IdType<T>::value;
template <class T>
concept AnyOptional = OptionalType<T>::value;
template <class T>
concept AnyList = ListType<T>::value;
template <class T>
concept AnyInteger = std::is_same_v<T, int> || std::is_same_v<T, std::int64_t>;

} // namespace karcis::protocol
