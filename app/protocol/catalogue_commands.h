// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/records.h"

/// What is on.
namespace karcis::protocol {

struct FilmsReply
{
    std::vector<Film> films;
    std::vector<AuditoriumClass> classes;
};

struct CatalogueFilms
{
    static constexpr QLatin1StringView method{"catalogue.films"};
    using Reply = FilmsReply;
};

struct ShowtimesReply
{
    FilmId filmId;
    std::vector<ShowtimeInfo> showtimes;
    UtcTime serverTime{};
};

/// The showtimes of one film, from today's first for 7 days.
struct CatalogueShowtimes
{
    static constexpr QLatin1StringView method{"catalogue.showtimes"};
    using Reply = ShowtimesReply;
    FilmId filmId;
};

struct ProgrammeReply
{
    /// Each film, class and day of the next 7 days once, and the first showtime of what comes later.
    std::vector<FilmOffer> offers;
    /// The next showtimes of all films for which there are seats, soonest first.
    std::vector<ShowtimeInfo> next;
    UtcTime serverTime{};
};

/// What is on at a glance: which film on which day in which class, and what starts soon.
struct CatalogueProgramme
{
    static constexpr QLatin1StringView method{"catalogue.programme"};
    using Reply = ProgrammeReply;
};

} // namespace karcis::protocol
