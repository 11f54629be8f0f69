// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/flow_words.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

const Film *findFilm(const BookingFlow &flow, const FilmId &id)
{
    const auto it = std::ranges::find(flow.films, id, &Film::id);
    return it == flow.films.end() ? nullptr : &*it;
}

const protocol::ShowtimeInfo *wantedShowtime(const BookingFlow &flow)
{
    if (flow.plan) {
        return &flow.plan->showtime;
    }
    // What starts soon may be wanted before anybody has asked for the other times of its film.
    for (const auto *known : {&flow.showtimes, &flow.next}) {
        const auto it = std::ranges::find(*known, flow.wanted, &protocol::ShowtimeInfo::id);
        if (it != known->end()) {
            return &*it;
        }
    }
    return nullptr;
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
    std::ranges::transform(seatsInOrder(order),
                           std::back_inserter(seats),
                           [](const protocol::SeatPrice &seat) { return seat.id.text(); });
    return wording.listed(seats);
}

bool comesBefore(const SeatId &one, const SeatId &other)
{
    const auto parts = [](const SeatId &seat) {
        const QString &label = seat.text();
        const auto digit
            = std::find_if(label.cbegin(), label.cend(), [](QChar sign) { return sign.isDigit(); });
        const qsizetype rowLength = digit - label.cbegin();
        // Rows go on after Z with AA.
        return std::tuple(
            rowLength, label.left(rowLength), QStringView(label).mid(rowLength).toInt(), label);
    };
    return parts(one) < parts(other);
}

std::vector<protocol::SeatPrice> seatsInOrder(const protocol::OrderInfo &order)
{
    std::vector<protocol::SeatPrice> seats = order.seats;
    std::ranges::sort(seats, comesBefore, &protocol::SeatPrice::id);
    return seats;
}

std::vector<protocol::TicketInfo> ticketsInOrder(const protocol::OrderInfo &order)
{
    std::vector<protocol::TicketInfo> tickets = order.tickets;
    std::ranges::sort(tickets, comesBefore, &protocol::TicketInfo::seat);
    return tickets;
}

} // namespace karcis::ui
