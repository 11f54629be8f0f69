// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"

#include <optional>
#include <vector>

namespace karcis::db {

class Database;

/// A showtime with what a schedule shows of it.
struct ShowtimeListing
{
    Showtime showtime;
    QString auditoriumName;
    ClassId classId;
    /// Seats that can be sold, that is, without blocked ones.
    int seatsTotal = 0;
    /// Seats that are booked, being paid, or held at the time of asking.
    int seatsTaken = 0;
};

/// A film is shown in a class; when it first is.
struct FirstShowtime
{
    FilmId filmId;
    ClassId classId;
    UtcTime startsAt{};
};

/// A showtime with the auditorium it plays in.
struct ShowtimeDetails
{
    Showtime showtime;
    QString auditoriumName;
    ClassId classId;
};

/// How much there is of everything.
struct CatalogueCounts
{
    int films = 0;
    int auditoriums = 0;
    int seats = 0;
    int showtimes = 0;
};

/// Films, auditoriums, prices and the schedule. put...() inserts, or replaces what has the same id.
/// What spans several rows belongs in a Transaction of the caller.
class CatalogueStore
{
public:
    explicit CatalogueStore(Database &database);

    void putCinema(const Cinema &cinema);
    [[nodiscard]] std::optional<Cinema> cinema();

    void putClass(const AuditoriumClass &auditoriumClass);
    /// In their sort order.
    [[nodiscard]] std::vector<AuditoriumClass> classes();

    /// With its seats. Seats that are no longer there go away; one that was ever claimed cannot (DbError, Constraint).
    void putAuditorium(const CinemaId &cinema, const Auditorium &auditorium);
    /// Without their seats, by name.
    [[nodiscard]] std::vector<Auditorium> auditoriums();
    /// With its seats.
    [[nodiscard]] std::optional<Auditorium> auditorium(const AuditoriumId &id);
    /// By row from the screen, then from the left.
    [[nodiscard]] std::vector<Seat> seats(const AuditoriumId &id);

    void putFilm(const Film &film);
    /// All films with their texts, those that play now first, then by title.
    [[nodiscard]] std::vector<Film> films();
    [[nodiscard]] std::optional<Film> film(const FilmId &id);

    void putPrice(const Price &price);
    [[nodiscard]] std::vector<Price> prices(const ClassId &classId, DayKind day);
    [[nodiscard]] std::vector<Price> allPrices();

    void putShowtime(const Showtime &showtime);
    /// What starts in [from, until), in order of time; holds count if they have not expired at @p now.
    [[nodiscard]] std::vector<ShowtimeListing>
    showtimes(const FilmId &film, UtcTime from, UtcTime until, UtcTime now);
    /// What is on sale and starts after @p now, of all films, the soonest @p most, in order of time.
    [[nodiscard]] std::vector<ShowtimeListing> soonest(UtcTime now, UtcTime until, int most);
    /// The first showtime at or after @p from of each film in each class, in order of time.
    [[nodiscard]] std::vector<FirstShowtime> firstShowtimes(UtcTime from);
    [[nodiscard]] std::optional<ShowtimeDetails> showtime(const ShowtimeId &id);
    /// What starts in [from, until), of all films, in order of time.
    [[nodiscard]] std::vector<ShowtimeDetails> schedule(UtcTime from, UtcTime until);

    [[nodiscard]] CatalogueCounts counts();

private:
    void putSeats(const Auditorium &auditorium);
    void putSynopsis(const Film &film);

    Database &m_database;
};

} // namespace karcis::db
