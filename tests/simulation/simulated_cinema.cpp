// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "simulation/simulated_cinema.h"

#include "db/catalogue_store.h"
#include "server/seat_plan_text.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace karcis::simulation {

namespace {

constexpr int showtimeCount = 160;
constexpr std::chrono::minutes between{10};
constexpr std::chrono::minutes length{90};
constexpr std::ptrdiff_t wanted = 5;

Money priceOf(SeatKind kind)
{
    switch (kind) {
    case SeatKind::Standard:
        return {50'000};
    case SeatKind::Sweetbox:
        return {120'000};
    case SeatKind::Wheelchair:
        break;
    }
    return {30'000};
}

} // namespace

SimulatedCinema SimulatedCinema::store(db::CatalogueStore &store, UtcTime now)
{
    const CinemaId cinema(u"cinema"_s);
    const ClassId plain(u"plain"_s);
    const AuditoriumId auditorium(u"one"_s);
    const FilmId film(u"film"_s);
    SimulatedCinema made;
    QString error;
    made.m_seats = server::readSeatPlan({{u"A"_s, u"wsssssssss"_s},
                                         {u"B"_s, u"sssssxssss"_s},
                                         {u"C"_s, u"ssssssssss"_s},
                                         {u"D"_s, u"()()ss..()"_s}},
                                        error);
    if (!error.isEmpty()) {
        throw std::invalid_argument(error.toStdString());
    }
    store.putCinema({cinema, u"Simulasi"_s, u"Bandung"_s, u"Asia/Jakarta"_s, u"IDR"_s});
    store.putClass({plain, {{u"id"_s, u"Biasa"_s}, {u"en"_s, u"Plain"_s}}, 1});
    store.putAuditorium(cinema, {auditorium, u"1"_s, plain, made.m_seats});
    store.putFilm({.id = film,
                   .title = u"Satu"_s,
                   .englishTitle = u"One"_s,
                   .minutes = 80,
                   .language = u"id"_s,
                   .synopsis = {{u"id"_s, u"Satu."_s}, {u"en"_s, u"One."_s}}});
    for (const DayKind day : {DayKind::Weekday, DayKind::Friday, DayKind::Weekend}) {
        for (const SeatKind kind : {SeatKind::Standard, SeatKind::Sweetbox, SeatKind::Wheelchair}) {
            store.putPrice({plain, day, kind, priceOf(kind)});
        }
    }
    for (int i = 0; i < showtimeCount; ++i) {
        const UtcTime start = now + (i + 1) * between;
        const Showtime showtime{.id = ShowtimeId(u"showtime-%1"_s.arg(i)),
                                .filmId = film,
                                .auditoriumId = auditorium,
                                .startsAt = start,
                                .endsAt = start + length};
        store.putShowtime(showtime);
        made.m_showtimes.push_back(showtime);
    }
    return made;
}

std::vector<ShowtimeId> SimulatedCinema::hot(UtcTime now) const
{
    const auto first = std::ranges::find_if(
        m_showtimes, [now](const Showtime &showtime) { return showtime.startsAt > now; });
    std::vector<ShowtimeId> ids;
    for (auto it = first; it != m_showtimes.end() && it - first < wanted; ++it) {
        ids.push_back(it->id);
    }
    return ids;
}

} // namespace karcis::simulation
