// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/flow_words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

const Film *findFilm(const BookingFlow &flow, const FilmId &id)
{
    const auto it = std::ranges::find(flow.films, id, &Film::id);
    return it == flow.films.end() ? nullptr : &*it;
}

QString
whenText(const Wording &wording, const BookingFlow &flow, const protocol::ShowtimeInfo &showtime)
{
    const QString &zone = flow.server.cinema.timeZone;
    return wording.listed({wording.date(Wording::dateOf(showtime.startsAt, zone)),
                           wording.timeAndZone(showtime.startsAt, zone)});
}

QString
whereText(const Wording &wording, const BookingFlow &flow, const protocol::ShowtimeInfo &showtime)
{
    const auto it = std::ranges::find(flow.classes, showtime.classId, &AuditoriumClass::id);
    const QString name
        = it == flow.classes.end() ? QString() : localized(it->name, wording.language());
    const QString room = wording.isolated(showtime.auditoriumName);
    return name.isEmpty() ? room : room + u" · "_s + wording.isolated(name);
}

QString seatsText(const Wording &wording, const protocol::OrderInfo &order)
{
    QStringList seats;
    std::ranges::transform(order.seats,
                           std::back_inserter(seats),
                           [](const protocol::SeatPrice &seat) { return seat.id.text(); });
    return wording.listed(seats);
}

} // namespace karcis::ui
