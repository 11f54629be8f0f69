// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/rehearsal_cinema.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::server {

namespace {

constexpr Millis showtimesIn = 24h;

const FilmId &film()
{
    static const FilmId id(u"rehearsal"_s);
    return id;
}

} // namespace

ShowtimeId rehearsalShowtime(int number)
{
    return ShowtimeId(u"show-%1"_s.arg(number));
}

void storeRehearsalCinema(Stores &stores, const RehearsalPlan &plan, UtcTime now)
{
    const CinemaId cinema(u"rehearsal"_s);
    const ClassId seatClass(u"regular"_s);
    const AuditoriumId auditorium(u"studio"_s);
    stores.catalogue.putCinema({cinema, u"Rehearsal"_s, u"Nowhere"_s, u"Asia/Jakarta"_s, u"IDR"_s});
    stores.catalogue.putClass({seatClass, {{u"en"_s, u"Regular"_s}}, 0});
    std::vector<Seat> seats;
    for (int row = 0; row < plan.rows; ++row) {
        const QString name(QChar(static_cast<char16_t>(u'A' + row)));
        for (int number = 1; number <= plan.seatsPerRow; ++number) {
            seats.push_back({.id = SeatId(name + QString::number(number)),
                             .row = name,
                             .number = number,
                             .gridX = number,
                             .gridY = row});
        }
    }
    stores.catalogue.putAuditorium(cinema, {auditorium, u"Studio"_s, seatClass, seats});
    for (const DayKind day : {DayKind::Weekday, DayKind::Friday, DayKind::Weekend}) {
        stores.catalogue.putPrice({seatClass, day, SeatKind::Standard, Money{50'000, u"IDR"_s}});
    }
    stores.catalogue.putFilm({.id = film(),
                              .title = u"Rehearsal"_s,
                              .englishTitle = u"Rehearsal"_s,
                              .minutes = 100,
                              .director = u"Nobody"_s,
                              .language = u"id"_s,
                              .poster = u"none.svg"_s,
                              .synopsis = {{u"en"_s, u"A rush."_s}}});
    for (int i = 0; i < plan.showtimes; ++i) {
        const UtcTime start = now + showtimesIn + i * 3h;
        stores.catalogue.putShowtime(
            {rehearsalShowtime(i), film(), auditorium, start, start + 2h, DayKind::Weekday, true});
    }
}

} // namespace karcis::server
