// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/premieres.h"

#include "core/limits.h"
#include "server/cinema_time.h"
#include "server/draw.h"

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

namespace {

constexpr std::size_t keptOrders = 16;

SaleTerms termsFrom(const db::Sale &sale)
{
    return {.draw = sale.id, .startsAt = sale.startsAt, .drawn = sale.drawnAt.has_value()};
}

} // namespace

Premieres::Premieres(db::SaleStore &store,
                     AdmissionQueue &queue,
                     Catalogue &catalogue,
                     RandomSource &random)
    : m_store(store)
    , m_queue(queue)
    , m_catalogue(catalogue)
    , m_random(random)
{ }

void Premieres::forget()
{
    m_loaded = false;
    m_orders.clear();
    m_linedUp.clear();
    // Whoever was told by what is undone now was told nothing.
    for (auto &[id, upTo] : m_telling) {
        upTo = 0;
    }
}

void Premieres::refresh(UtcTime now)
{
    load(now);
}

void Premieres::load(UtcTime now)
{
    std::vector<db::Sale> sales = m_store.current(now - limits::drawCounts);
    if (m_loaded && sales == m_sales) {
        return;
    }
    notePlan(std::exchange(m_sales, std::move(sales)));
    ++m_version;
    m_ofShowtime.clear();
    m_ofFilm.clear();
    for (const db::Sale &sale : m_sales) {
        if (sale.showtime.isEmpty()) {
            m_ofFilm.insert_or_assign(sale.film, termsFrom(sale));
        } else {
            m_ofShowtime.insert_or_assign(sale.showtime, termsFrom(sale));
        }
    }
    m_loaded = true;
}

/// Whoever waits here for a start must hear that it is another, also if another server's manager said so.
void Premieres::notePlan(const std::vector<db::Sale> &before)
{
    for (const db::Sale &sale : m_sales) {
        const auto was = std::ranges::find(before, sale.id, &db::Sale::id);
        if (sale.drawnAt || (was != before.end() && was->startsAt == sale.startsAt)) {
            continue;
        }
        ++m_planVersion;
        if (was != before.end()) {
            m_telling[sale.id] = 0;
        }
    }
}

const db::Sale *Premieres::openSaleOf(const FilmId &film, const ShowtimeId &showtime) const
{
    const auto it = std::ranges::find_if(m_sales, [&](const db::Sale &sale) {
        return sale.film == film && sale.showtime == showtime && !sale.drawnAt;
    });
    return it == m_sales.end() ? nullptr : &*it;
}

Result<protocol::SaleInfo> Premieres::setStart(const protocol::AdminSetSaleStart &command,
                                               WorkContext &work)
{
    if (command.filmId.has_value() == command.showtimeId.has_value()) {
        return Refusal{.code = RefusalCode::InvalidRequest, .detail = u"filmId or showtimeId"_s};
    }
    FilmId film = command.filmId.value_or(FilmId());
    const UtcTime at = command.saleStartsAt.value_or(work.now);
    if (command.showtimeId) {
        const auto showtime = m_catalogue.onSale(*command.showtimeId);
        if (!showtime) {
            return Refusal{.code = RefusalCode::NotFound, .detail = u"showtimeId"_s};
        }
        if (at >= showtime->showtime.startsAt) {
            return Refusal{.code = RefusalCode::InvalidRequest, .detail = u"saleStartsAt"_s};
        }
        film = showtime->showtime.filmId;
    } else if (!m_catalogue.knowsFilm(film)) {
        return Refusal{.code = RefusalCode::NotFound, .detail = u"filmId"_s};
    }
    const bool future = at > work.now && at - work.now <= limits::longestUntilSale;
    if (command.saleStartsAt && !future) {
        return Refusal{.code = RefusalCode::InvalidRequest, .detail = u"saleStartsAt"_s};
    }
    // From here on no other server changes the queue or makes a draw.
    m_queue.lock(work);
    load(work.now);
    const ShowtimeId showtime = command.showtimeId.value_or(ShowtimeId());
    const db::Sale *open = openSaleOf(film, showtime);
    if (open == nullptr && !command.saleStartsAt) {
        return Refusal{.code = RefusalCode::NotFound, .detail = u"saleStartsAt"_s};
    }
    DrawId id;
    if (open != nullptr) {
        // The seed stays: who came already was promised it.
        id = open->id;
        m_store.move(id, at);
    } else {
        id = DrawId(m_random.id());
        m_store.insert({.id = id,
                        .film = film,
                        .showtime = showtime,
                        .startsAt = at,
                        .madeAt = work.now,
                        .seed = QString::fromLatin1(m_random.bytes(seedBytes).toHex())});
    }
    m_queue.announce();
    load(work.now);
    settle(work);
    m_telling[id] = 0;
    static_cast<void>(tellNext(work));
    return describe(*std::ranges::find(m_sales, id, &db::Sale::id));
}

void Premieres::settle(WorkContext &work)
{
    if (!m_loaded) {
        load(work.now);
    }
    const auto isDue = [&](const db::Sale &sale) {
        return !sale.drawnAt && sale.startsAt <= work.now;
    };
    if (!std::ranges::any_of(m_sales, isDue)) {
        return;
    }
    m_queue.lock(work);
    load(work.now);
    for (const db::Sale &sale : std::vector(m_sales)) {
        if (isDue(sale)) {
            makeDraw(sale, work);
        }
    }
    load(work.now);
    for (const db::Sale &sale : m_sales) {
        // Before anybody who comes from now on finds the line empty.
        if (sale.drawnAt && *sale.drawnAt == work.now) {
            lineUpNext(sale, work);
        }
    }
}

void Premieres::makeDraw(const db::Sale &sale, WorkContext &work)
{
    const std::int64_t firstTurn = m_queue.takeTurns(work);
    const std::vector<std::int64_t> numbers = m_queue.earlyOf(sale.id, work);
    if (m_store.draw(sale.id, work.now, numbers, firstTurn)) {
        m_queue.announce();
        keepOrder(sale.id, drawOrder(sale.seed, numbers));
    }
}

bool Premieres::lineUp(WorkContext &work)
{
    bool more = tellNext(work);
    for (const db::Sale &sale : m_sales) {
        if (sale.drawnAt && m_queue.earlyCount(sale.id) > 0) {
            lineUpNext(sale, work);
            more = more || m_queue.earlyCount(sale.id) > 0;
        }
    }
    return more;
}

bool Premieres::tellNext(WorkContext &work)
{
    if (m_telling.empty()) {
        return false;
    }
    const auto next = m_telling.begin();
    const std::size_t before = work.queue.size();
    const std::optional<std::int64_t> upTo = m_queue.tellEarly(next->first, next->second, work);
    for (std::size_t i = before; i < work.queue.size(); ++i) {
        if (auto *moved = std::get_if<protocol::QueuePosition>(&work.queue[i].event)) {
            describe(moved->place);
        }
    }
    if (upTo) {
        next->second = *upTo;
    } else {
        m_telling.erase(next);
    }
    return !m_telling.empty();
}

void Premieres::lineUpNext(const db::Sale &sale, WorkContext &work)
{
    const std::vector<std::int64_t> &order = orderOf(sale);
    std::size_t &from = m_linedUp[sale.id];
    if (sale.firstTurn && from < order.size()) {
        from += m_queue.lineUp(std::span(order).subspan(from),
                               *sale.firstTurn + static_cast<std::int64_t>(from),
                               work);
        return;
    }
    // Another server let them in among those who came early while this one made the draw: they stand behind.
    const std::int64_t firstTurn = m_queue.takeTurns(work);
    const std::vector<std::int64_t> late = m_queue.earlyOf(sale.id, work);
    static_cast<void>(m_queue.lineUp(late, firstTurn, work));
}

std::optional<UtcTime> Premieres::nextStart() const
{
    std::optional<UtcTime> next;
    for (const db::Sale &sale : m_sales) {
        if (!sale.drawnAt && (!next || sale.startsAt < *next)) {
            next = sale.startsAt;
        }
    }
    return next;
}

const SaleTerms *Premieres::termsOf(const ShowtimeId &showtime, const FilmId &film) const
{
    const auto own = m_ofShowtime.find(showtime);
    if (own != m_ofShowtime.end()) {
        return &own->second;
    }
    const auto all = m_ofFilm.find(film);
    return all == m_ofFilm.end() ? nullptr : &all->second;
}

std::optional<Refusal> Premieres::whyNotYet(const SaleTerms *terms, UtcTime now)
{
    if (terms == nullptr || terms->drawn) {
        return std::nullopt;
    }
    const CinemaTime time(m_catalogue.cinema().timeZone);
    return Refusal{.code = RefusalCode::SaleNotStarted,
                   .detail = time.isoText(terms->startsAt),
                   .retryAfter = std::max(Millis{0}, terms->startsAt - now)};
}

void Premieres::mark(protocol::ShowtimeInfo &showtime) const
{
    const SaleTerms *terms = termsOf(showtime.id, showtime.filmId);
    if (terms != nullptr && !terms->drawn) {
        showtime.saleStartsAt = terms->startsAt;
    }
}

void Premieres::mark(std::vector<protocol::ShowtimeInfo> &showtimes) const
{
    if (m_sales.empty()) {
        return;
    }
    for (protocol::ShowtimeInfo &showtime : showtimes) {
        mark(showtime);
    }
}

void Premieres::describe(protocol::QueuePlace &place) const
{
    const auto sale = std::ranges::find(m_sales, place.drawId, &db::Sale::id);
    if (place.state == PlaceState::Early && sale != m_sales.end()) {
        place.until = sale->startsAt;
        place.seedHash = hashOfSeed(sale->seed);
    }
}

protocol::SaleInfo Premieres::describe(const db::Sale &sale)
{
    protocol::SaleInfo info{.drawId = sale.id,
                            .filmId = sale.film,
                            .showtimeId = sale.showtime,
                            .title = m_catalogue.titleOf(sale.film),
                            .startsAt = sale.startsAt,
                            .seedHash = hashOfSeed(sale.seed),
                            .drawn = sale.drawnAt.has_value()};
    if (!info.drawn) {
        info.entries = m_queue.earlyCount(sale.id);
        return info;
    }
    info.seed = sale.seed;
    const std::vector<std::int64_t> &order = orderOf(sale);
    info.entries = static_cast<int>(order.size());
    const std::size_t shown = std::min(order.size(), limits::drawnOnDisplay);
    info.first.reserve(static_cast<qsizetype>(shown));
    for (std::size_t i = 0; i < shown; ++i) {
        info.first.append(queueLabel(order[i]));
    }
    return info;
}

const std::vector<std::int64_t> &Premieres::orderOf(const db::Sale &sale)
{
    const auto known = m_orders.find(sale.id);
    if (known != m_orders.end()) {
        return known->second;
    }
    const std::optional<db::Sale> whole = m_store.find(sale.id);
    return keepOrder(sale.id,
                     drawOrder(sale.seed, whole ? whole->numbers : std::vector<std::int64_t>()));
}

const std::vector<std::int64_t> &Premieres::keepOrder(const DrawId &draw,
                                                      std::vector<std::int64_t> order)
{
    if (m_orders.size() >= keptOrders) {
        m_orders.clear();
    }
    return m_orders[draw] = std::move(order);
}

std::vector<protocol::SaleInfo> Premieres::listed(std::size_t most, UtcTime now)
{
    std::vector<const db::Sale *> shown;
    shown.reserve(m_sales.size());
    for (const db::Sale &sale : m_sales) {
        if (!sale.drawnAt || now - *sale.drawnAt < std::chrono::hours(1)) {
            shown.push_back(&sale);
        }
    }
    std::ranges::sort(shown, [](const db::Sale *a, const db::Sale *b) {
        return std::pair(a->startsAt, a->id) < std::pair(b->startsAt, b->id);
    });
    std::vector<protocol::SaleInfo> sales;
    const std::size_t count = std::min(most, shown.size());
    sales.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        sales.push_back(describe(*shown[i]));
    }
    return sales;
}

std::optional<protocol::SaleInfo> Premieres::saleOf(const FilmId &film, const ShowtimeId &showtime)
{
    const db::Sale *latest = nullptr;
    for (const db::Sale &sale : m_sales) {
        const bool isOne = sale.film == film && sale.showtime == showtime;
        if (isOne && (latest == nullptr || latest->madeAt <= sale.madeAt)) {
            latest = &sale;
        }
    }
    return latest == nullptr ? std::nullopt : std::optional(describe(*latest));
}

std::optional<protocol::QueueDrawReply> Premieres::result(const protocol::QueueDraw &command)
{
    const std::optional<db::Sale> sale = m_store.find(command.drawId);
    if (!sale) {
        return std::nullopt;
    }
    protocol::QueueDrawReply reply{.sale = describe(*sale)};
    if (sale->drawnAt) {
        const std::vector<std::int64_t> &order = orderOf(*sale);
        const std::size_t from
            = std::min(static_cast<std::size_t>(command.from.value_or(0)), order.size());
        const std::size_t count = std::min(order.size() - from, limits::drawnPerReply);
        const auto first = order.begin() + static_cast<std::ptrdiff_t>(from);
        reply.numbers.assign(first, first + static_cast<std::ptrdiff_t>(count));
    }
    return reply;
}

} // namespace karcis::server
