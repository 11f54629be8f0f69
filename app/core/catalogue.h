// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "core/enum_names.h"
#include "core/ids.h"
#include "core/money.h"

#include <QStringList>

#include <array>
#include <map>
#include <vector>

namespace karcis {

/// A text in several languages, by two-letter code ("id", "en", "ar").
using LocalizedText = std::map<QString, QString>;

/// The text in @p language, else in English, which most guests of other languages read, else in Indonesian, else
/// whatever there is.
[[nodiscard]] QString localized(const LocalizedText &text, const QString &language);

/// The one cinema that a server sells for.
struct Cinema
{
    CinemaId id;
    QString name;
    QString city;
    /// IANA name, for example "Asia/Jakarta". All showtimes are shown in it.
    QString timeZone;
    QString currency;
};

/// A comfort class with its own prices.
struct AuditoriumClass
{
    ClassId id;
    LocalizedText name;
    int sortOrder = 0;
};

enum class SeatKind { Standard, Sweetbox, Wheelchair };

/// A place in an auditorium. Rows count from the screen; columns from the left as seen by the audience.
struct Seat
{
    SeatId id;
    QString row;
    int number = 0;
    int gridX = 0;
    int gridY = 0;
    SeatKind kind = SeatKind::Standard;
    /// The other half of a sweetbox; empty otherwise.
    SeatId pair;
    /// Never sold, for example broken.
    bool blocked = false;
};

struct Auditorium
{
    AuditoriumId id;
    QString name;
    ClassId classId;
    std::vector<Seat> seats;
};

/// Indonesian film classification: all ages, 13+, 17+, 21+.
enum class AgeClass { All, From13, From17, From21 };

enum class Release { Now, Soon };

struct Film
{
    FilmId id;
    QString title;
    QString englishTitle;
    int minutes = 0;
    AgeClass age = AgeClass::All;
    QString director;
    QStringList cast;
    /// Codes such as "drama"; worded by the user interface.
    QStringList genres;
    /// The spoken language, two letters.
    QString language;
    /// File name of the poster picture.
    QString poster;
    Release released = Release::Now;
    LocalizedText synopsis;
};

/// What the price depends on besides class and seat.
enum class DayKind { Weekday, Friday, Weekend };

struct Showtime
{
    ShowtimeId id;
    FilmId filmId;
    AuditoriumId auditoriumId;
    UtcTime startsAt;
    UtcTime endsAt;
    DayKind day = DayKind::Weekday;
    bool onSale = true;
};

/// The price of one seat of a kind, in a class, on a kind of day.
struct Price
{
    ClassId classId;
    DayKind day = DayKind::Weekday;
    SeatKind seat = SeatKind::Standard;
    Money amount;
};

template <>
struct EnumNames<SeatKind>
{
    static constexpr std::array table{
        EnumName{SeatKind::Standard, QLatin1StringView("standard")},
        EnumName{SeatKind::Sweetbox, QLatin1StringView("sweetbox")},
        EnumName{SeatKind::Wheelchair, QLatin1StringView("wheelchair")}};
};

template <>
struct EnumNames<AgeClass>
{
    static constexpr std::array table{EnumName{AgeClass::All, QLatin1StringView("SU")},
                                      EnumName{AgeClass::From13, QLatin1StringView("13+")},
                                      EnumName{AgeClass::From17, QLatin1StringView("17+")},
                                      EnumName{AgeClass::From21, QLatin1StringView("21+")}};
};

template <>
struct EnumNames<DayKind>
{
    static constexpr std::array table{EnumName{DayKind::Weekday, QLatin1StringView("weekday")},
                                      EnumName{DayKind::Friday, QLatin1StringView("friday")},
                                      EnumName{DayKind::Weekend, QLatin1StringView("weekend")}};
};

template <>
struct EnumNames<Release>
{
    static constexpr std::array table{EnumName{Release::Now, QLatin1StringView("now")},
                                      EnumName{Release::Soon, QLatin1StringView("soon")}};
};

} // namespace karcis
