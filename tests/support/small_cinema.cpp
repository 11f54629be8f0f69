// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "support/small_cinema.h"

#include "db/transaction.h"
#include "server/seat_plan_text.h"

namespace karcis::test::small_cinema {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

ClassId regular()
{
    return ClassId(u"reguler"_s);
}

ClassId luxury()
{
    return ClassId(u"premiere"_s);
}

void storePrices(server::Stores &stores)
{
    const auto put = [&](const ClassId &classId, DayKind day, SeatKind seat, std::int64_t amount) {
        stores.catalogue.putPrice({classId, day, seat, Money{amount, u"IDR"_s}});
    };
    std::int64_t surcharge = 0;
    for (const DayKind day : {DayKind::Weekday, DayKind::Friday, DayKind::Weekend}) {
        put(regular(), day, SeatKind::Standard, 40'000 + surcharge);
        put(regular(), day, SeatKind::Wheelchair, 40'000 + surcharge);
        put(regular(), day, SeatKind::Sweetbox, 60'000 + surcharge);
        put(luxury(), day, SeatKind::Standard, 100'000 + surcharge);
        surcharge += 5'000;
    }
}

void storeFilms(server::Stores &stores)
{
    Film playing{.id = film(),
                 .title = u"Hujan di Stasiun"_s,
                 .englishTitle = u"Rain at the Station"_s,
                 .minutes = 110,
                 .age = AgeClass::From13,
                 .director = u"R. Lestari"_s,
                 .cast = {u"A. Wijaya"_s},
                 .genres = {u"drama"_s},
                 .language = u"id"_s,
                 .poster = u"hujan.svg"_s,
                 .synopsis = {{u"id"_s, u"Hujan."_s}, {u"en"_s, u"Rain."_s}}};
    stores.catalogue.putFilm(playing);
    playing.id = FilmId(u"nanti"_s);
    playing.title = u"Nanti"_s;
    playing.released = Release::Soon;
    stores.catalogue.putFilm(playing);
}

} // namespace

void store(server::Stores &stores, UtcTime beginning)
{
    const CinemaId cinemaId(u"small"_s);
    const AuditoriumId first(u"studio-1"_s);
    const AuditoriumId second(u"studio-2"_s);
    db::Transaction transaction(stores.database);
    stores.catalogue.putCinema(
        {cinemaId, u"Bioskop Kecil"_s, u"Bandung"_s, u"Asia/Jakarta"_s, u"IDR"_s});
    stores.catalogue.putClass({regular(), {{u"id"_s, u"Reguler"_s}, {u"en"_s, u"Regular"_s}}, 0});
    stores.catalogue.putClass({luxury(), {{u"id"_s, u"Premiere"_s}, {u"en"_s, u"Premiere"_s}}, 1});
    QString error;
    stores.catalogue.putAuditorium(
        cinemaId,
        {first,
         u"Studio 1"_s,
         regular(),
         server::readSeatPlan({{u"A"_s, u"ssssss"_s}, {u"B"_s, u"sssssx"_s}, {u"C"_s, u"()()w."_s}},
                              error)});
    stores.catalogue.putAuditorium(
        cinemaId,
        {second,
         u"Studio 2"_s,
         luxury(),
         server::readSeatPlan({{u"A"_s, u"ssss"_s}, {u"B"_s, u"ssss"_s}}, error)});
    Q_ASSERT(error.isEmpty());
    storePrices(stores);
    storeFilms(stores);
    const auto put = [&](const ShowtimeId &id,
                         const AuditoriumId &auditorium,
                         Millis in,
                         DayKind day,
                         bool onSale = true) {
        stores.catalogue.putShowtime(
            {id, film(), auditorium, beginning + in, beginning + in + 110min, day, onSale});
    };
    put(afternoon(), first, 3h, DayKind::Weekday);
    put(evening(), first, 6h, DayKind::Weekday);
    put(premiere(), second, 3h, DayKind::Weekday);
    put(started(), second, -1h, DayKind::Weekday);
    put(closed(), second, 6h, DayKind::Weekday, false);
    put(friday(), first, 4 * 24h + 6h, DayKind::Friday);
    put(saturday(), first, 5 * 24h + 6h, DayKind::Weekend);
    transaction.commit();
}

} // namespace karcis::test::small_cinema
