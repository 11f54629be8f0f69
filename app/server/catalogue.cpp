// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/catalogue.h"

#include "server/cinema_time.h"

#include <algorithm>

namespace karcis::server {

namespace {

// Bounds the cache; a week of a large multiplex has fewer showtimes.
constexpr qsizetype keptShowtimes = 4096;

Money standardPrice(const std::vector<Price> &prices)
{
    const auto standard = std::ranges::find(prices, SeatKind::Standard, &Price::seat);
    if (standard != prices.end()) {
        return standard->amount;
    }
    const auto lowest
        = std::ranges::min_element(prices, {}, [](const Price &p) { return p.amount.amount; });
    return lowest == prices.end() ? Money{} : lowest->amount;
}

} // namespace

const Seat *SeatPlanIndex::find(const SeatId &id) const
{
    const auto it = bySeat.constFind(id);
    return it == bySeat.cend() ? nullptr : &seats[*it];
}

Money ShowtimeOnSale::priceOf(const Seat &seat) const
{
    auto it = prices.find(seat.kind);
    if (it == prices.end()) {
        it = prices.find(SeatKind::Standard);
    }
    return it == prices.end() ? Money{} : it->second;
}

Catalogue::Catalogue(db::CatalogueStore &store) : m_store(store) { }

const Cinema &Catalogue::cinema()
{
    if (!m_cinema) {
        m_cinema = m_store.cinema().value_or(Cinema{});
    }
    return *m_cinema;
}

protocol::FilmsReply Catalogue::films()
{
    if (!m_films) {
        m_films = protocol::FilmsReply{m_store.films(), m_store.classes()};
    }
    return *m_films;
}

std::optional<protocol::ShowtimesReply> Catalogue::showtimes(const FilmId &film, UtcTime now)
{
    const std::vector<Film> films = this->films().films;
    const auto found = std::ranges::find(films, film, &Film::id);
    if (found == films.end()) {
        return std::nullopt;
    }
    const CinemaTime time(cinema().timeZone);
    const UtcTime from = time.startOfDay(now);
    protocol::ShowtimesReply reply{.filmId = film};
    std::map<std::pair<QString, DayKind>, Money> prices;
    for (const db::ShowtimeListing &row :
         m_store.showtimes(film, from, time.startOfDay(now, 7), now)) {
        const auto key = std::pair(row.classId.text(), row.showtime.day);
        if (!prices.contains(key)) {
            prices[key] = standardPrice(m_store.prices(row.classId, row.showtime.day));
        }
        reply.showtimes.push_back({.id = row.showtime.id,
                                   .filmId = film,
                                   .filmTitle = found->title,
                                   .age = found->age,
                                   .auditoriumId = row.showtime.auditoriumId,
                                   .auditoriumName = row.auditoriumName,
                                   .classId = row.classId,
                                   .startsAt = row.showtime.startsAt,
                                   .endsAt = row.showtime.endsAt,
                                   .price = prices[key],
                                   .seatsTotal = row.seatsTotal,
                                   .seatsFree = std::max(0, row.seatsTotal - row.seatsTaken),
                                   .onSale = row.showtime.onSale && now < row.showtime.startsAt});
    }
    return reply;
}

std::shared_ptr<const SeatPlanIndex> Catalogue::plan(const AuditoriumId &id)
{
    const auto kept = m_plans.constFind(id);
    if (kept != m_plans.cend()) {
        return *kept;
    }
    auto index = std::make_shared<SeatPlanIndex>();
    index->seats = m_store.seats(id);
    for (std::size_t i = 0; i < index->seats.size(); ++i) {
        index->bySeat.insert(index->seats[i].id, i);
    }
    m_plans.insert(id, index);
    return index;
}

std::shared_ptr<const ShowtimeOnSale> Catalogue::onSale(const ShowtimeId &id)
{
    const auto kept = m_onSale.constFind(id);
    if (kept != m_onSale.cend()) {
        return *kept;
    }
    const std::optional<db::ShowtimeDetails> details = m_store.showtime(id);
    if (!details) {
        return nullptr;
    }
    auto sale = std::make_shared<ShowtimeOnSale>();
    sale->showtime = details->showtime;
    sale->auditoriumName = details->auditoriumName;
    sale->classId = details->classId;
    if (const std::optional<Film> film = m_store.film(details->showtime.filmId)) {
        sale->filmTitle = film->title;
        sale->age = film->age;
    }
    sale->plan = plan(details->showtime.auditoriumId);
    for (const Price &price : m_store.prices(details->classId, details->showtime.day)) {
        sale->prices[price.seat] = price.amount;
    }
    if (m_onSale.size() >= keptShowtimes) {
        m_onSale.clear();
    }
    m_onSale.insert(id, sale);
    return sale;
}

protocol::ShowtimeInfo Catalogue::describe(const ShowtimeOnSale &sale, UtcTime now)
{
    const auto standard = sale.prices.find(SeatKind::Standard);
    const auto sellable
        = std::ranges::count_if(sale.plan->seats, [](const Seat &seat) { return !seat.blocked; });
    return {.id = sale.showtime.id,
            .filmId = sale.showtime.filmId,
            .filmTitle = sale.filmTitle,
            .age = sale.age,
            .auditoriumId = sale.showtime.auditoriumId,
            .auditoriumName = sale.auditoriumName,
            .classId = sale.classId,
            .startsAt = sale.showtime.startsAt,
            .endsAt = sale.showtime.endsAt,
            .price = standard == sale.prices.end() ? Money{} : standard->second,
            .seatsTotal = static_cast<int>(sellable),
            .seatsFree = 0,
            .onSale = sale.isOpen(now)};
}

void Catalogue::changed()
{
    m_cinema.reset();
    m_films.reset();
    m_onSale.clear();
    m_plans.clear();
}

} // namespace karcis::server
