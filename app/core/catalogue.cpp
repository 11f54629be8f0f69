// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/catalogue.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis {

namespace {

template <class Enum, std::size_t Size>
QString nameIn(const std::array<std::pair<Enum, QLatin1StringView>, Size> &table, Enum value)
{
    const auto it = std::ranges::find(table, value, &std::pair<Enum, QLatin1StringView>::first);
    return it == table.end() ? QString() : QString(it->second);
}

template <class Enum, std::size_t Size>
std::optional<Enum> valueIn(const std::array<std::pair<Enum, QLatin1StringView>, Size> &table,
                            const QString &name)
{
    const auto it = std::ranges::find_if(table, [&](const auto &row) { return row.second == name; });
    return it == table.end() ? std::nullopt : std::optional(it->first);
}

constexpr std::array seatKinds {std::pair {SeatKind::Standard, "standard"_L1},
                                std::pair {SeatKind::Sweetbox, "sweetbox"_L1},
                                std::pair {SeatKind::Wheelchair, "wheelchair"_L1}};
constexpr std::array ageClasses {std::pair {AgeClass::All, "SU"_L1},
                                 std::pair {AgeClass::From13, "13+"_L1},
                                 std::pair {AgeClass::From17, "17+"_L1},
                                 std::pair {AgeClass::From21, "21+"_L1}};
constexpr std::array dayKinds {std::pair {DayKind::Weekday, "weekday"_L1},
                               std::pair {DayKind::Friday, "friday"_L1},
                               std::pair {DayKind::Weekend, "weekend"_L1}};
constexpr std::array releases {std::pair {Release::Now, "now"_L1}, std::pair {Release::Soon, "soon"_L1}};

} // namespace

QString localized(const LocalizedText &text, const QString &language)
{
    for (const QString &wanted : {language, u"id"_s}) {
        const auto it = text.find(wanted);
        if (it != text.end() && !it->second.isEmpty()) {
            return it->second;
        }
    }
    return text.empty() ? QString() : text.begin()->second;
}

QString nameOf(SeatKind kind)
{
    return nameIn(seatKinds, kind);
}

QString nameOf(AgeClass age)
{
    return nameIn(ageClasses, age);
}

QString nameOf(DayKind day)
{
    return nameIn(dayKinds, day);
}

QString nameOf(Release release)
{
    return nameIn(releases, release);
}

std::optional<SeatKind> seatKindFromName(const QString &name)
{
    return valueIn(seatKinds, name);
}

std::optional<AgeClass> ageClassFromName(const QString &name)
{
    return valueIn(ageClasses, name);
}

std::optional<DayKind> dayKindFromName(const QString &name)
{
    return valueIn(dayKinds, name);
}

std::optional<Release> releaseFromName(const QString &name)
{
    return valueIn(releases, name);
}

} // namespace karcis
