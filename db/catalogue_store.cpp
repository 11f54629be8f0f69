// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/catalogue_store.h"

#include "db/query.h"

namespace karcis::db {

using namespace Qt::Literals::StringLiterals;

namespace {

Seat readSeat(const Query &query)
{
    return {.id = query.id<SeatId>(0),
            .row = query.text(1),
            .number = query.integer(2),
            .gridX = query.integer(3),
            .gridY = query.integer(4),
            .kind = query.enumeration<SeatKind>(5),
            .pair = query.id<SeatId>(6),
            .blocked = query.flag(7)};
}

/// Names of people hold commas, so the cast is stored one name a line. Codes do not.
QStringList listOf(const QString &text, QChar separator)
{
    return text.isEmpty() ? QStringList() : text.split(separator);
}

Film readFilm(const Query &query)
{
    return {.id = query.id<FilmId>(0),
            .title = query.text(1),
            .englishTitle = query.text(2),
            .minutes = query.integer(3),
            .age = query.enumeration<AgeClass>(4),
            .director = query.text(5),
            .cast = listOf(query.text(6), u'\n'),
            .genres = listOf(query.text(7), u','),
            .language = query.text(8),
            .poster = query.text(9),
            .released = query.enumeration<Release>(10),
            .synopsis = {}};
}

Showtime readShowtime(const Query &query)
{
    return {.id = query.id<ShowtimeId>(0),
            .filmId = query.id<FilmId>(1),
            .auditoriumId = query.id<AuditoriumId>(2),
            .startsAt = query.time(3),
            .endsAt = query.time(4),
            .day = query.enumeration<DayKind>(5),
            .onSale = query.flag(6)};
}

ShowtimeDetails readDetails(const Query &query)
{
    return {readShowtime(query), query.text(7), query.id<ClassId>(8)};
}

/// What readListings() reads; begins with the moment at which holds must still be good.
constexpr QStringView listingColumns
    = u"SELECT s.showtime_id, s.film_id, s.auditorium_id, s.starts_at_ms, s.ends_at_ms, s.day_kind,"
      " s.on_sale, a.name, a.class_id, COALESCE(room.seats, 0),"
      " (SELECT COUNT(*) FROM seat_claim c WHERE c.showtime_id = s.showtime_id"
      "  AND (c.kind <> 'hold' OR c.expires_at_ms > ?))"
      " FROM showtime s JOIN auditorium a ON a.auditorium_id = s.auditorium_id"
      " LEFT JOIN (SELECT auditorium_id, COUNT(*) AS seats FROM seat WHERE blocked IS NULL"
      "  GROUP BY auditorium_id) room ON room.auditorium_id = s.auditorium_id";

std::vector<ShowtimeListing> readListings(Query &query)
{
    std::vector<ShowtimeListing> listings;
    while (query.next()) {
        listings.push_back({.showtime = readShowtime(query),
                            .auditoriumName = query.text(7),
                            .classId = query.id<ClassId>(8),
                            .seatsTotal = query.integer(9),
                            .seatsTaken = query.integer(10)});
    }
    return listings;
}

Price readPrice(const Query &query)
{
    return {.classId = query.id<ClassId>(0),
            .day = query.enumeration<DayKind>(1),
            .seat = query.enumeration<SeatKind>(2),
            .amount = Money{query.int64(3), query.text(4)}};
}

std::vector<Price> readPrices(Query &query)
{
    query.exec();
    std::vector<Price> prices;
    while (query.next()) {
        prices.push_back(readPrice(query));
    }
    return prices;
}

} // namespace

CatalogueStore::CatalogueStore(Database &database) : m_database(database) { }

void CatalogueStore::putCinema(const Cinema &cinema)
{
    Query query(
        m_database,
        u"INSERT INTO cinema (cinema_id, name, city, time_zone, currency) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (cinema_id) DO UPDATE SET name = excluded.name, city = excluded.city,"
        " time_zone = excluded.time_zone, currency = excluded.currency");
    query.bind(cinema.id, cinema.name, cinema.city, cinema.timeZone, cinema.currency).exec();
}

std::optional<Cinema> CatalogueStore::cinema()
{
    Query query(m_database,
                u"SELECT cinema_id, name, city, time_zone, currency FROM cinema ORDER BY cinema_id "
                u"LIMIT 1");
    if (!query.firstRow()) {
        return std::nullopt;
    }
    return Cinema{
        query.id<CinemaId>(0), query.text(1), query.text(2), query.text(3), query.text(4)};
}

void CatalogueStore::putClass(const AuditoriumClass &auditoriumClass)
{
    Query query(
        m_database,
        u"INSERT INTO auditorium_class (class_id, sort_order, name_id, name_en, name_ar)"
        " VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (class_id) DO UPDATE SET sort_order = excluded.sort_order,"
        " name_id = excluded.name_id, name_en = excluded.name_en, name_ar = excluded.name_ar");
    // A stand-in is not kept as a name of its own: the reader's terminal finds it, also after it was changed.
    const auto arabic = auditoriumClass.name.find(u"ar"_s);
    const bool named = arabic != auditoriumClass.name.end() && !arabic->second.isEmpty();
    query
        .bind(auditoriumClass.id,
              auditoriumClass.sortOrder,
              localized(auditoriumClass.name, u"id"_s),
              localized(auditoriumClass.name, u"en"_s),
              named ? std::optional(arabic->second) : std::nullopt)
        .exec();
}

std::vector<AuditoriumClass> CatalogueStore::classes()
{
    Query query(m_database,
                u"SELECT class_id, sort_order, name_id, name_en, name_ar FROM auditorium_class"
                " ORDER BY sort_order, class_id");
    query.exec();
    std::vector<AuditoriumClass> classes;
    while (query.next()) {
        classes.push_back({.id = query.id<ClassId>(0),
                           .name = {{u"id"_s, query.text(2)}, {u"en"_s, query.text(3)}},
                           .sortOrder = query.integer(1)});
        if (!query.isNull(4)) {
            classes.back().name[u"ar"_s] = query.text(4);
        }
    }
    return classes;
}

void CatalogueStore::putAuditorium(const CinemaId &cinema, const Auditorium &auditorium)
{
    Query query(
        m_database,
        u"INSERT INTO auditorium (auditorium_id, cinema_id, name, class_id) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (auditorium_id) DO UPDATE SET cinema_id = excluded.cinema_id,"
        " name = excluded.name, class_id = excluded.class_id");
    query.bind(auditorium.id, cinema, auditorium.name, auditorium.classId).exec();
    putSeats(auditorium);
}

void CatalogueStore::putSeats(const Auditorium &auditorium)
{
    // The old seats step aside, so that two that change places never stand on the same one. Those that are still
    // aside afterwards are not in the new layout.
    Query aside(
        m_database,
        u"UPDATE seat SET grid_x = -1 - grid_x, seat_number = -1 - seat_number, pair_seat_id = NULL"
        " WHERE auditorium_id = ?");
    aside.bind(auditorium.id).exec();
    Query put(
        m_database,
        u"INSERT INTO seat (auditorium_id, seat_id, row_label, seat_number, grid_x, grid_y, kind,"
        " pair_seat_id, blocked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (auditorium_id, seat_id) DO UPDATE SET row_label = excluded.row_label,"
        " seat_number = excluded.seat_number, grid_x = excluded.grid_x, grid_y = excluded.grid_y,"
        " kind = excluded.kind, pair_seat_id = excluded.pair_seat_id, blocked = excluded.blocked");
    for (const Seat &seat : auditorium.seats) {
        put.bind(auditorium.id,
                 seat.id,
                 seat.row,
                 seat.number,
                 seat.gridX,
                 seat.gridY,
                 seat.kind,
                 seat.pair,
                 flagOrNull(seat.blocked));
        put.exec();
    }
    Query gone(m_database, u"DELETE FROM seat WHERE auditorium_id = ? AND grid_x < 0");
    gone.bind(auditorium.id).exec();
}

std::vector<Auditorium> CatalogueStore::auditoriums()
{
    Query query(
        m_database,
        u"SELECT auditorium_id, name, class_id FROM auditorium ORDER BY name, auditorium_id");
    query.exec();
    std::vector<Auditorium> auditoriums;
    while (query.next()) {
        auditoriums.push_back({.id = query.id<AuditoriumId>(0),
                               .name = query.text(1),
                               .classId = query.id<ClassId>(2),
                               .seats = {}});
    }
    return auditoriums;
}

std::optional<Auditorium> CatalogueStore::auditorium(const AuditoriumId &id)
{
    Query query(m_database, u"SELECT name, class_id FROM auditorium WHERE auditorium_id = ?");
    if (!query.bind(id).firstRow()) {
        return std::nullopt;
    }
    return Auditorium{id, query.text(0), query.id<ClassId>(1), seats(id)};
}

std::vector<Seat> CatalogueStore::seats(const AuditoriumId &id)
{
    Query query(m_database,
                u"SELECT seat_id, row_label, seat_number, grid_x, grid_y, kind, pair_seat_id, "
                u"blocked FROM seat"
                " WHERE auditorium_id = ? ORDER BY grid_y, grid_x");
    query.bind(id).exec();
    std::vector<Seat> seats;
    while (query.next()) {
        seats.push_back(readSeat(query));
    }
    return seats;
}

void CatalogueStore::putFilm(const Film &film)
{
    Query query(
        m_database,
        u"INSERT INTO film (film_id, title, english_title, running_minutes, age_class, director,"
        " cast_names, genres, language, poster, released) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (film_id) DO UPDATE SET title = excluded.title,"
        " english_title = excluded.english_title, running_minutes = excluded.running_minutes,"
        " age_class = excluded.age_class, director = excluded.director,"
        " cast_names = excluded.cast_names, genres = excluded.genres, language = excluded.language,"
        " poster = excluded.poster, released = excluded.released");
    const std::optional<QString> englishTitle
        = film.englishTitle.isEmpty() ? std::nullopt : std::optional(film.englishTitle);
    query
        .bind(film.id,
              film.title,
              englishTitle,
              film.minutes,
              film.age,
              film.director,
              film.cast.join(u'\n'),
              film.genres.join(u','),
              film.language,
              film.poster,
              film.released)
        .exec();
    putSynopsis(film);
}

void CatalogueStore::putSynopsis(const Film &film)
{
    Query old(m_database, u"DELETE FROM film_text WHERE film_id = ?");
    old.bind(film.id).exec();
    Query put(m_database, u"INSERT INTO film_text (film_id, language, synopsis) VALUES (?, ?, ?)");
    for (const auto &[language, synopsis] : film.synopsis) {
        put.bind(film.id, language, synopsis).exec();
    }
}

std::vector<Film> CatalogueStore::films()
{
    std::vector<Film> films;
    std::map<FilmId, std::size_t> places;
    Query query(
        m_database,
        u"SELECT film_id, title, english_title, running_minutes, age_class, director, cast_names,"
        " genres, language, poster, released FROM film"
        " ORDER BY CASE released WHEN 'now' THEN 0 ELSE 1 END, title, film_id");
    query.exec();
    while (query.next()) {
        films.push_back(readFilm(query));
        places[films.back().id] = films.size() - 1;
    }
    Query texts(m_database, u"SELECT film_id, language, synopsis FROM film_text");
    texts.exec();
    while (texts.next()) {
        const auto place = places.find(texts.id<FilmId>(0));
        if (place != places.end()) {
            films[place->second].synopsis[texts.text(1)] = texts.text(2);
        }
    }
    return films;
}

std::optional<Film> CatalogueStore::film(const FilmId &id)
{
    Query query(
        m_database,
        u"SELECT film_id, title, english_title, running_minutes, age_class, director, cast_names,"
        " genres, language, poster, released FROM film WHERE film_id = ?");
    if (!query.bind(id).firstRow()) {
        return std::nullopt;
    }
    Film film = readFilm(query);
    Query texts(m_database, u"SELECT language, synopsis FROM film_text WHERE film_id = ?");
    texts.bind(id).exec();
    while (texts.next()) {
        film.synopsis[texts.text(0)] = texts.text(1);
    }
    return film;
}

void CatalogueStore::putPrice(const Price &price)
{
    Query query(
        m_database,
        u"INSERT INTO price (class_id, day_kind, seat_kind, amount, currency) VALUES (?, ?, ?, ?, "
        u"?)"
        " ON CONFLICT (class_id, day_kind, seat_kind) DO UPDATE SET amount = excluded.amount,"
        " currency = excluded.currency");
    query.bind(price.classId, price.day, price.seat, price.amount.amount, price.amount.currency)
        .exec();
}

std::vector<Price> CatalogueStore::prices(const ClassId &classId, DayKind day)
{
    Query query(m_database,
                u"SELECT class_id, day_kind, seat_kind, amount, currency FROM price"
                " WHERE class_id = ? AND day_kind = ? ORDER BY seat_kind");
    return readPrices(query.bind(classId, day));
}

std::vector<Price> CatalogueStore::allPrices()
{
    Query query(m_database,
                u"SELECT class_id, day_kind, seat_kind, amount, currency FROM price"
                " ORDER BY class_id, day_kind, seat_kind");
    return readPrices(query);
}

void CatalogueStore::putShowtime(const Showtime &showtime)
{
    Query query(m_database,
                u"INSERT INTO showtime (showtime_id, film_id, auditorium_id, starts_at_ms, "
                u"ends_at_ms, day_kind,"
                " on_sale) VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (showtime_id) DO UPDATE SET film_id = excluded.film_id,"
                " auditorium_id = excluded.auditorium_id, starts_at_ms = excluded.starts_at_ms,"
                " ends_at_ms = excluded.ends_at_ms, day_kind = excluded.day_kind, on_sale = "
                "excluded.on_sale");
    query
        .bind(showtime.id,
              showtime.filmId,
              showtime.auditoriumId,
              showtime.startsAt,
              showtime.endsAt,
              showtime.day,
              showtime.onSale)
        .exec();
}

std::vector<ShowtimeListing>
CatalogueStore::showtimes(const FilmId &film, UtcTime from, UtcTime until, UtcTime now)
{
    static const QString sql = listingColumns.toString()
        + u" WHERE s.film_id = ? AND s.starts_at_ms >= ? AND s.starts_at_ms < ?"
          " ORDER BY s.starts_at_ms, a.name, s.showtime_id"_s;
    Query query(m_database, sql);
    query.bind(now, film, from, until).exec();
    return readListings(query);
}

std::vector<ShowtimeListing> CatalogueStore::soonest(UtcTime now, UtcTime until, int most)
{
    static const QString sql = listingColumns.toString()
        + u" WHERE s.on_sale = 1 AND s.starts_at_ms > ? AND s.starts_at_ms < ?"
          " ORDER BY s.starts_at_ms, a.name, s.showtime_id LIMIT ?"_s;
    Query query(m_database, sql);
    query.bind(now, now, until, most).exec();
    return readListings(query);
}

std::vector<FirstShowtime> CatalogueStore::firstShowtimes(UtcTime from)
{
    Query query(m_database,
                u"SELECT s.film_id, a.class_id, MIN(s.starts_at_ms) AS first_ms FROM showtime s"
                " JOIN auditorium a ON a.auditorium_id = s.auditorium_id WHERE s.starts_at_ms >= ?"
                " GROUP BY s.film_id, a.class_id ORDER BY first_ms, s.film_id, a.class_id");
    query.bind(from).exec();
    std::vector<FirstShowtime> found;
    while (query.next()) {
        found.push_back({query.id<FilmId>(0), query.id<ClassId>(1), query.time(2)});
    }
    return found;
}

std::optional<ShowtimeDetails> CatalogueStore::showtime(const ShowtimeId &id)
{
    Query query(m_database,
                u"SELECT s.showtime_id, s.film_id, s.auditorium_id, s.starts_at_ms, s.ends_at_ms, "
                u"s.day_kind,"
                " s.on_sale, a.name, a.class_id FROM showtime s"
                " JOIN auditorium a ON a.auditorium_id = s.auditorium_id WHERE s.showtime_id = ?");
    return query.bind(id).firstRow() ? std::optional(readDetails(query)) : std::nullopt;
}

std::vector<ShowtimeDetails> CatalogueStore::schedule(UtcTime from, UtcTime until)
{
    Query query(m_database,
                u"SELECT s.showtime_id, s.film_id, s.auditorium_id, s.starts_at_ms, s.ends_at_ms, "
                u"s.day_kind,"
                " s.on_sale, a.name, a.class_id FROM showtime s"
                " JOIN auditorium a ON a.auditorium_id = s.auditorium_id"
                " WHERE s.starts_at_ms >= ? AND s.starts_at_ms < ?"
                " ORDER BY s.starts_at_ms, a.name, s.showtime_id");
    query.bind(from, until).exec();
    std::vector<ShowtimeDetails> schedule;
    while (query.next()) {
        schedule.push_back(readDetails(query));
    }
    return schedule;
}

CatalogueCounts CatalogueStore::counts()
{
    Query query(m_database,
                u"SELECT (SELECT COUNT(*) FROM film), (SELECT COUNT(*) FROM auditorium),"
                " (SELECT COUNT(*) FROM seat), (SELECT COUNT(*) FROM showtime)");
    if (!query.firstRow()) {
        return {};
    }
    return {query.integer(0), query.integer(1), query.integer(2), query.integer(3)};
}

} // namespace karcis::db
