// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/json_types.h"
#include "protocol/record_fields.h"

#include <QStringList>

#include <algorithm>

namespace karcis::protocol {

/// Fills values with something that differs from field to field and keeps to the bounds of requests.
class ValueFiller
{
public:
    template <class T>
    void fill(T &value, Bounds bounds = {})
    {
        ++m_seed;
        if constexpr (std::is_same_v<T, QString>) {
            value = text(bounds);
        } else if constexpr (AnyId<T>) {
            value = T(text(bounds));
        } else if constexpr (std::is_same_v<T, bool>) {
            value = !value;
        } else if constexpr (AnyInteger<T>) {
            value = static_cast<T>(
                std::clamp<std::int64_t>(1000 + m_seed, bounds.least, bounds.most));
        } else if constexpr (std::is_same_v<T, Millis> || std::is_same_v<T, UtcTime>) {
            value = T(Millis(1'700'000'000'000 + m_seed));
        } else if constexpr (NamedEnum<T>) {
            value = EnumNames<T>::table.back().value;
        } else if constexpr (AnyOptional<T>) {
            fill(value.emplace());
        } else if constexpr (AnyList<T>) {
            value.clear();
            for (int i = 0; i < 3; ++i) {
                typename T::value_type element{};
                fill(element);
                value.push_back(element);
            }
        } else if constexpr (std::is_same_v<T, LocalizedText>) {
            value = {{QStringLiteral("id"), text({})}, {QStringLiteral("en"), text({})}};
        } else {
            Visitor<T> visitor{*this, value};
            Fields<T>::visit(visitor);
        }
    }

private:
    template <class T>
    struct Visitor
    {
        ValueFiller &filler;
        T &target;

        template <class M>
        void field(std::string_view, M T::*member, std::string_view, Bounds bounds = {})
        {
            filler.fill(target.*member, bounds);
        }
    };

    [[nodiscard]] QString text(Bounds bounds) const
    {
        const QString full = QStringLiteral("t%1 \"\\/\u00e9\u4e2d\U0001F3AC").arg(m_seed);
        return full.left(static_cast<qsizetype>(std::min<std::int64_t>(bounds.most, full.size())));
    }

    int m_seed = 0;
};

template <class T>
bool sameValue(const T &a, const T &b);

/// Compares two values member by member.
template <class T>
struct SameVisitor
{
    const T &a;
    const T &b;
    QStringList different;

    template <class M>
    void field(std::string_view name, M T::*member, std::string_view, Bounds = {})
    {
        if (!sameValue(a.*member, b.*member)) {
            different << QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        }
    }
};

/// The names of the members in which two structs differ.
template <class T>
QStringList differences(const T &a, const T &b)
{
    SameVisitor<T> visitor{a, b, {}};
    Fields<T>::visit(visitor);
    return visitor.different;
}

template <class T>
bool sameValue(const T &a, const T &b)
{
    if constexpr (Described<T>) {
        return differences(a, b).isEmpty();
    } else if constexpr (AnyOptional<T>) {
        return a.has_value() == b.has_value() && (!a || sameValue(*a, *b));
    } else if constexpr (AnyList<T>) {
        return std::ranges::equal(
            a, b, [](const auto &x, const auto &y) { return sameValue(x, y); });
    } else {
        return a == b;
    }
}

/// Calls @p visit with a default value of every alternative of a variant.
template <class Variant, std::size_t index = 0, class Visit>
void forEachAlternative(const Visit &visit)
{
    if constexpr (index < std::variant_size_v<Variant>) {
        visit(std::variant_alternative_t<index, Variant>{}, index);
        forEachAlternative<Variant, index + 1>(visit);
    }
}

} // namespace karcis::protocol
