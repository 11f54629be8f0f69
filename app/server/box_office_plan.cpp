// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/box_office.h"

#include <algorithm>
#include <iterator>

namespace karcis::server {

namespace {

constexpr int bestSeatsTries = 3;

SeatState stateOf(const db::SeatClaim &claim, UtcTime now)
{
    switch (claim.kind) {
    case ClaimKind::Booked:
        return SeatState::Sold;
    case ClaimKind::Pay:
        return SeatState::Held;
    case ClaimKind::Hold:
        break;
    }
    return claim.expiresAt && *claim.expiresAt > now ? SeatState::Held : SeatState::Free;
}

} // namespace

Result<protocol::SeatMapReply>
BoxOffice::seatMap(const ShowtimeId &showtime, const Asker *asker, const WorkContext &work)
{
    const auto sale = m_catalogue.onSale(showtime);
    if (!sale) {
        return RefusalCode::NotFound;
    }
    protocol::SeatMapReply reply;
    reply.showtime = Catalogue::describe(*sale, work.now);
    reply.seats.reserve(sale->plan->seats.size());
    for (const Seat &seat : sale->plan->seats) {
        reply.seats.push_back({.id = seat.id,
                               .row = seat.row,
                               .number = seat.number,
                               .gridX = seat.gridX,
                               .gridY = seat.gridY,
                               .kind = seat.kind,
                               .pair = seat.pair,
                               .blocked = seat.blocked,
                               .price = sale->priceOf(seat)});
    }
    std::vector<db::SeatClaim> own;
    for (const db::SeatClaim &claim : m_stores.seats.claimsOf(showtime)) {
        const auto index = sale->plan->bySeat.constFind(claim.seatId);
        if (index != sale->plan->bySeat.cend()) {
            reply.seats[*index].state = stateOf(claim, work.now);
        }
        if (asker != nullptr && claim.holder == asker->session && claim.kind == ClaimKind::Hold
            && claim.expiresAt > work.now) {
            own.push_back(claim);
        }
    }
    reply.showtime.seatsFree
        = static_cast<int>(std::ranges::count_if(reply.seats, [](const auto &seat) {
              return !seat.blocked && seat.state == SeatState::Free;
          }));
    reply.hold = describeHold(*sale, own);
    return reply;
}

std::vector<protocol::SeatChange> BoxOffice::taken(const ShowtimeId &showtime, UtcTime now)
{
    std::vector<protocol::SeatChange> seats;
    for (const db::SeatClaim &claim : m_stores.seats.claimsOf(showtime)) {
        if (const SeatState state = stateOf(claim, now); state != SeatState::Free) {
            seats.push_back({claim.seatId, state});
        }
    }
    return seats;
}

SeatChoice BoxOffice::choice(const ShowtimeOnSale &sale,
                             const SessionId &session,
                             const std::vector<SeatId> &given,
                             UtcTime now)
{
    std::vector<SeatPlace> places;
    places.reserve(sale.plan->seats.size());
    for (const Seat &seat : sale.plan->seats) {
        places.push_back({.id = seat.id,
                          .gridX = seat.gridX,
                          .gridY = seat.gridY,
                          .kind = seat.kind,
                          .pair = seat.pair,
                          .use = seat.blocked ? SeatUse::Blocked : SeatUse::Free});
    }
    for (const db::SeatClaim &claim : m_stores.seats.claimsOf(sale.showtime.id)) {
        const auto index = sale.plan->bySeat.constFind(claim.seatId);
        if (index == sale.plan->bySeat.cend() || stateOf(claim, now) == SeatState::Free
            || std::ranges::find(given, claim.seatId) != given.end()) {
            continue;
        }
        const bool mine = claim.holder == session && claim.kind == ClaimKind::Hold;
        places[*index].use = mine ? SeatUse::Mine : SeatUse::Taken;
    }
    return SeatChoice(std::move(places));
}

Result<protocol::HoldReply>
BoxOffice::best(const Asker &asker, const protocol::SeatsBest &command, WorkContext &work)
{
    const SeatRequest &request = command.request;
    const bool splitsPair = request.sweetbox && (request.count % 2 != 0 || request.wheelchairs > 0);
    if (request.wheelchairs > request.count || splitsPair) {
        return Refusal{.code = RefusalCode::InvalidRequest, .detail = QStringLiteral("request")};
    }
    const auto sale = m_catalogue.onSale(command.showtimeId);
    if (!sale) {
        return RefusalCode::NotFound;
    }
    if (!sale->isOpen(work.now)) {
        return RefusalCode::SalesClosed;
    }
    const OwnHold own = ownHold(asker.session, command.showtimeId, work.now);
    if (own.expired) {
        return RefusalCode::HoldExpired;
    }
    const bool replaces = command.replace.value_or(false);
    std::vector<SeatId> given;
    if (replaces) {
        std::ranges::transform(own.claims, std::back_inserter(given), &db::SeatClaim::seatId);
    }
    const std::size_t kept = own.claims.size() - given.size();
    if (kept + static_cast<std::size_t>(request.count)
        > static_cast<std::size_t>(m_settings.maxSeats)) {
        return RefusalCode::TooManySeats;
    }
    Result<protocol::HoldReply> outcome = RefusalCode::NoSuchSeats;
    // Another server on the same database may take one of them at this very moment; then the next best are tried.
    for (int i = 0; i < bestSeatsTries; ++i) {
        const std::vector<SeatId> chosen
            = choice(*sale, asker.session, given, work.now).best(request);
        if (chosen.empty()) {
            return RefusalCode::NoSuchSeats;
        }
        outcome = swapSeats(asker,
                            *sale,
                            own,
                            {.commandId = command.commandId,
                             .wanted = chosen,
                             .instead = given,
                             .accessible = command.accessible.value_or(false)},
                            work);
        if (outcome.ok() || outcome.refusal().code != RefusalCode::SeatTaken) {
            break;
        }
    }
    return outcome;
}

QStringList
BoxOffice::strandedNeedlessly(const ShowtimeOnSale &sale, const SessionId &session, UtcTime now)
{
    if (m_settings.strandedRule == 0) {
        return {};
    }
    const SeatChoice seats = choice(sale, session, {}, now);
    const std::vector<SeatId> stranded = seats.stranded();
    QStringList names;
    if (!stranded.empty() && !seats.cure().empty()) {
        std::ranges::transform(stranded, std::back_inserter(names), &SeatId::text);
    }
    return names;
}

} // namespace karcis::server
