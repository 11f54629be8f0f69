// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/catalogue.h"

#include "core/limits.h"
#include "server/cinema_time.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace karcis::server {

namespace {

// Bounds the cache; a week of a large multiplex has fewer showtimes.
constexpr qsizetype keptShowtimes = 4096;
constexpr int daysListed = 7;

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
    static_cast<void>(knownFilms());
    return *m_films;
}

const std::vector<Film> &Catalogue::knownFilms()
{
    if (!m_films) {
        m_films = protocol::FilmsReply{m_store.films(), m_store.classes()};
        m_filmIndex.clear();
        for (std::size_t i = 0; i < m_films->films.size(); ++i) {
            m_filmIndex.insert(m_films->films[i].id, i);
        }
    }
    return m_films->films;
}

bool Catalogue::knowsFilm(const FilmId &id)
{
    static_cast<void>(knownFilms());
    return m_filmIndex.contains(id);
}

QString Catalogue::titleOf(const FilmId &id)
{
    const std::vector<Film> &films = knownFilms();
    const auto found = m_filmIndex.constFind(id);
    return found == m_filmIndex.cend() ? QString() : films[*found].title;
}

std::optional<protocol::ShowtimesReply> Catalogue::showtimes(const FilmId &film, UtcTime now)
{
    if (!knowsFilm(film)) {
        return std::nullopt;
    }
    const CinemaTime time(cinema().timeZone);
    const UtcTime from = time.startOfDay(now);
    protocol::ShowtimesReply reply{.filmId = film};
    for (const db::ShowtimeListing &row :
         m_store.showtimes(film, from, time.startOfDay(now, daysListed), now)) {
        reply.showtimes.push_back(listed(row, now));
    }
    return reply;
}

protocol::ShowtimeInfo Catalogue::listed(const db::ShowtimeListing &row, UtcTime now)
{
    const std::vector<Film> &films = knownFilms();
    const auto found = m_filmIndex.constFind(row.showtime.filmId);
    const Film film = found == m_filmIndex.cend() ? Film{} : films[*found];
    return {.id = row.showtime.id,
            .filmId = row.showtime.filmId,
            .filmTitle = film.title,
            .age = film.age,
            .auditoriumId = row.showtime.auditoriumId,
            .auditoriumName = row.auditoriumName,
            .classId = row.classId,
            .startsAt = row.showtime.startsAt,
            .endsAt = row.showtime.endsAt,
            .price = standardPriceOf(row.classId, row.showtime.day),
            .seatsTotal = row.seatsTotal,
            .seatsFree = std::max(0, row.seatsTotal - row.seatsTaken),
            .onSale = row.showtime.onSale && now < row.showtime.startsAt};
}

Money Catalogue::standardPriceOf(const ClassId &classId, DayKind day)
{
    const std::pair key(classId, day);
    if (!m_standardPrices.contains(key)) {
        m_standardPrices[key] = standardPrice(m_store.prices(classId, day));
    }
    return m_standardPrices[key];
}

protocol::ProgrammeReply Catalogue::programme(UtcTime now)
{
    protocol::ProgrammeReply reply{.offers = offers(now)};
    // More than are shown, because some of them may be full.
    for (const db::ShowtimeListing &row :
         m_store.soonest(now, now + std::chrono::hours(24), 4 * limits::soonestShowtimes)) {
        if (row.seatsTaken < row.seatsTotal && std::ssize(reply.next) < limits::soonestShowtimes) {
            reply.next.push_back(listed(row, now));
        }
    }
    return reply;
}

const std::vector<protocol::FilmOffer> &Catalogue::offers(UtcTime now)
{
    const CinemaTime time(cinema().timeZone);
    const UtcTime from = time.startOfDay(now);
    if (m_offersFrom == from) {
        return m_offers;
    }
    m_offers.clear();
    std::set<std::tuple<FilmId, ClassId, QDate>> known;
    const UtcTime until = time.startOfDay(now, daysListed);
    for (const db::ShowtimeDetails &row : m_store.schedule(from, until)) {
        const Showtime &showtime = row.showtime;
        if (known.emplace(showtime.filmId, row.classId, time.dateOf(showtime.startsAt)).second) {
            m_offers.push_back({showtime.filmId, row.classId, showtime.startsAt});
        }
    }
    for (const db::FirstShowtime &first : m_store.firstShowtimes(until)) {
        m_offers.push_back({first.filmId, first.classId, first.startsAt});
    }
    m_offersFrom = from;
    return m_offers;
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

FilmId Catalogue::filmIfKnown(const ShowtimeId &id) const
{
    const auto kept = m_onSale.constFind(id);
    return kept == m_onSale.cend() ? FilmId() : (*kept)->showtime.filmId;
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
    m_filmIndex.clear();
    m_standardPrices.clear();
    m_offersFrom.reset();
    m_onSale.clear();
    m_plans.clear();
}

} // namespace karcis::server
