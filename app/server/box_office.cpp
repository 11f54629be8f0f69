// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/box_office.h"

#include "core/limits.h"
#include "db/transaction.h"

#include <algorithm>

namespace karcis::server {

namespace {

bool contains(const std::vector<SeatId> &seats, const SeatId &seat)
{
    return std::ranges::find(seats, seat) != seats.end();
}

bool holds(const std::vector<db::SeatClaim> &claims, const SeatId &seat)
{
    return std::ranges::find(claims, seat, &db::SeatClaim::seatId) != claims.end();
}

} // namespace

BoxOffice::BoxOffice(Stores &stores,
                     Catalogue &catalogue,
                     const Settings &settings,
                     RandomSource &random)
    : m_stores(stores)
    , m_catalogue(catalogue)
    , m_settings(settings)
    , m_random(random)
    , m_coolDown(stores, settings)
{ }

BoxOffice::OwnHold
BoxOffice::ownHold(const SessionId &session, const ShowtimeId &showtime, UtcTime now)
{
    OwnHold own{.claims = m_stores.seats.holdsOf(session, showtime)};
    own.expired = std::ranges::any_of(
        own.claims, [now](const db::SeatClaim &claim) { return claim.expiresAt <= now; });
    return own;
}

Result<BoxOffice::LiveHold>
BoxOffice::liveHold(const SessionId &session, const ShowtimeId &showtime, UtcTime now)
{
    auto sale = m_catalogue.onSale(showtime);
    if (!sale) {
        return RefusalCode::NotFound;
    }
    OwnHold own = ownHold(session, showtime, now);
    if (own.claims.empty()) {
        return RefusalCode::NothingHeld;
    }
    if (own.expired) {
        return RefusalCode::HoldExpired;
    }
    if (!sale->isOpen(now)) {
        return RefusalCode::SalesClosed;
    }
    return LiveHold{std::move(sale), std::move(own.claims)};
}

protocol::HoldInfo BoxOffice::describeHold(const ShowtimeOnSale &sale,
                                           const std::vector<db::SeatClaim> &claims)
{
    protocol::HoldInfo hold{.showtimeId = sale.showtime.id};
    for (const db::SeatClaim &claim : claims) {
        hold.seats.push_back(claim.seatId);
        hold.expiresAt = claim.expiresAt.value_or(UtcTime{});
        hold.extensions = std::max(hold.extensions, claim.extensions);
        if (const Seat *seat = sale.plan->find(claim.seatId)) {
            const Money price = sale.priceOf(*seat);
            hold.total = {hold.total.amount + price.amount, price.currency};
        }
    }
    return hold;
}

std::optional<Refusal> BoxOffice::checkSeats(const ShowtimeOnSale &sale,
                                             const std::vector<SeatId> &wanted,
                                             const OwnHold &own) const
{
    const auto isWanted = [&](const SeatId &seat) {
        return std::ranges::find(wanted, seat) != wanted.end() || holds(own.claims, seat);
    };
    std::size_t count = own.claims.size();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const Seat *seat = sale.plan->find(wanted[i]);
        if (seat == nullptr || seat->blocked) {
            return Refusal{.code = RefusalCode::SeatNotOnSale, .seats = {wanted[i].text()}};
        }
        if (!seat->pair.isEmpty() && !isWanted(seat->pair)) {
            return Refusal{.code = RefusalCode::SeatPairSplit, .seats = {seat->pair.text()}};
        }
        const auto earlier = wanted.begin() + static_cast<std::ptrdiff_t>(i);
        if (!holds(own.claims, wanted[i])
            && std::find(wanted.begin(), earlier, wanted[i]) == earlier) {
            ++count;
        }
    }
    for (const db::SeatClaim &claim : own.claims) {
        const Seat *seat = sale.plan->find(claim.seatId);
        if (seat != nullptr && !seat->pair.isEmpty() && !isWanted(seat->pair)) {
            return Refusal{.code = RefusalCode::SeatPairSplit, .seats = {seat->id.text()}};
        }
    }
    if (count > static_cast<std::size_t>(m_settings.maxSeats)) {
        return Refusal{RefusalCode::TooManySeats};
    }
    return std::nullopt;
}

Result<protocol::HoldReply>
BoxOffice::hold(const Asker &asker, const protocol::SeatsHold &command, WorkContext &work)
{
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
    return swapSeats(asker,
                     *sale,
                     own,
                     {.commandId = command.commandId,
                      .wanted = command.seats,
                      .instead = command.instead,
                      .accessible = command.accessible.value_or(false)},
                     work);
}

Result<protocol::HoldReply> BoxOffice::swapSeats(const Asker &asker,
                                                 const ShowtimeOnSale &sale,
                                                 const OwnHold &own,
                                                 const Swap &swap,
                                                 WorkContext &work)
{
    const auto goes = [&](const db::SeatClaim &claim) {
        return contains(swap.instead, claim.seatId) && !contains(swap.wanted, claim.seatId);
    };
    OwnHold held;
    std::vector<SeatId> gone;
    for (const db::SeatClaim &claim : own.claims) {
        if (goes(claim)) {
            gone.push_back(claim.seatId);
        } else {
            held.claims.push_back(claim);
        }
    }
    if (std::optional<Refusal> refusal = checkSeats(sale, swap.wanted, held)) {
        return *refusal;
    }
    const auto isNew = [&](const SeatId &seat) {
        return !holds(held.claims, seat);
    };
    const std::size_t elsewhere = heldElsewhere(asker, sale.showtime.id, work.now);
    if (elsewhere > 0
        && elsewhere + held.claims.size()
                + static_cast<std::size_t>(std::ranges::count_if(swap.wanted, isNew))
            > static_cast<std::size_t>(m_settings.maxSeats)) {
        return RefusalCode::TooManySeats;
    }
    expireFirst(work);
    const db::SeatClaim *first = own.claims.empty() ? nullptr : &own.claims.front();
    const UtcTime fresh
        = work.now + (swap.accessible ? m_settings.accessibleHoldFor : m_settings.holdFor);
    const std::size_t before = held.claims.size();
    // One seat is one statement; only several need to be undone together.
    std::optional<db::Savepoint> several;
    if (swap.wanted.size() + gone.size() > 1) {
        several.emplace(m_stores.database);
    }
    for (const SeatId &seat : gone) {
        m_stores.seats.release(asker.session, sale.showtime.id, seat);
    }
    const QStringList taken
        = lock(swap.wanted,
               {.showtimeId = sale.showtime.id,
                .auditoriumId = sale.showtime.auditoriumId,
                .seatId = {},
                .claimId = swap.commandId,
                .holder = asker.session,
                .expiresAt = first == nullptr ? fresh : first->expiresAt.value_or(work.now),
                .extensions = first == nullptr ? 0 : first->extensions},
               held,
               work.now);
    if (!taken.isEmpty()) {
        return Refusal{.code = RefusalCode::SeatTaken, .seats = taken};
    }
    if (several) {
        several->commit();
    }
    m_firstExpiry = std::min(m_firstExpiry, first == nullptr ? fresh : m_firstExpiry);
    for (const SeatId &seat : gone) {
        work.seatChanged(sale.showtime.id, seat, SeatState::Free);
    }
    for (std::size_t i = before; i < held.claims.size(); ++i) {
        work.seatChanged(sale.showtime.id, held.claims[i].seatId, SeatState::Held);
    }
    return protocol::HoldReply{describeHold(sale, held.claims)};
}

void BoxOffice::setOtherSessions(std::function<std::vector<SessionId>(const Asker &)> otherSessions)
{
    m_otherSessions = std::move(otherSessions);
}

void BoxOffice::setDescribed(
    std::function<void(const AccountId &, const protocol::OrderInfo &)> described)
{
    m_described = std::move(described);
}

std::size_t BoxOffice::heldElsewhere(const Asker &asker, const ShowtimeId &showtime, UtcTime now)
{
    std::size_t count = 0;
    if (asker.role != Role::Customer) {
        return count;
    }
    if (m_stores.queue.isShared()) {
        // Who is at another server's terminal is not known here. Nearly everybody has one session, and is asked for once.
        const bool mayHold = m_stores.accounts.lockIfElsewhere(asker.account, asker.session, now);
        return mayHold ? static_cast<std::size_t>(
                   m_stores.accounts.heldElsewhere(asker.account, asker.session, showtime, now))
                       : count;
    }
    if (!m_otherSessions) {
        return count;
    }
    for (const SessionId &session : m_otherSessions(asker)) {
        const OwnHold other = ownHold(session, showtime, now);
        count += other.expired ? 0 : other.claims.size();
    }
    return count;
}

void BoxOffice::expireFirst(WorkContext &work)
{
    if (work.now < m_firstExpiry) {
        return;
    }
    static_cast<void>(expireHolds(work));
    m_firstExpiry = m_stores.seats.nextHoldExpiry().value_or(UtcTime::max());
}

QStringList BoxOffice::lock(const std::vector<SeatId> &seats,
                            db::HoldRequest request,
                            OwnHold &held,
                            UtcTime now)
{
    QStringList taken;
    for (const SeatId &seat : seats) {
        if (holds(held.claims, seat)) {
            continue;
        }
        request.seatId = seat;
        if (!m_stores.seats.hold(request, now)) {
            taken.append(seat.text());
            continue;
        }
        held.claims.push_back({.showtimeId = request.showtimeId,
                               .seatId = seat,
                               .holder = request.holder,
                               .expiresAt = request.expiresAt,
                               .extensions = request.extensions});
    }
    return taken;
}

Result<protocol::HoldReply>
BoxOffice::extend(const Asker &asker, const protocol::SeatsExtend &command, WorkContext &work)
{
    const Result<LiveHold> live = liveHold(asker.session, command.showtimeId, work.now);
    if (!live) {
        return live.refusal();
    }
    const auto &[sale, claims] = live.value();
    const bool accessible = command.accessible.value_or(false);
    const int allowed = accessible ? m_settings.accessibleExtensions : m_settings.extensions;
    const auto used = std::ranges::max(claims, {}, &db::SeatClaim::extensions).extensions;
    if (used >= allowed) {
        return RefusalCode::NoExtension;
    }
    const UtcTime fresh
        = work.now + (accessible ? m_settings.accessibleHoldFor : m_settings.holdFor);
    const UtcTime deadline = std::max(fresh, claims.front().expiresAt.value_or(fresh));
    m_stores.seats.extend(asker.session, command.showtimeId, deadline, work.now);
    return protocol::HoldReply{
        describeHold(*sale, ownHold(asker.session, command.showtimeId, work.now).claims)};
}

Result<protocol::HoldReply>
BoxOffice::release(const Asker &asker, const protocol::SeatsRelease &command, WorkContext &work)
{
    const auto sale = m_catalogue.onSale(command.showtimeId);
    if (!sale) {
        return RefusalCode::NotFound;
    }
    const OwnHold own = ownHold(asker.session, command.showtimeId, work.now);
    const auto named = [&](const SeatId &seat) {
        return command.seats.empty()
            || std::ranges::find(command.seats, seat) != command.seats.end();
    };
    std::vector<db::SeatClaim> kept;
    std::vector<db::SeatClaim> gone;
    for (const db::SeatClaim &claim : own.claims) {
        if (named(claim.seatId)) {
            gone.push_back(claim);
        } else {
            kept.push_back(claim);
        }
    }
    for (const db::SeatClaim &claim : kept) {
        const Seat *seat = sale->plan->find(claim.seatId);
        if (seat != nullptr && !seat->pair.isEmpty() && !holds(kept, seat->pair)) {
            return Refusal{.code = RefusalCode::SeatPairSplit, .seats = {seat->id.text()}};
        }
    }
    m_coolDown.gaveBack(asker.session, gone, work.now);
    for (const db::SeatClaim &claim : gone) {
        if (m_stores.seats.release(asker.session, command.showtimeId, claim.seatId)) {
            work.seatChanged(command.showtimeId, claim.seatId, SeatState::Free);
        }
    }
    return protocol::HoldReply{describeHold(*sale, kept)};
}

void BoxOffice::releaseAll(const SessionId &session, WorkContext &work)
{
    const std::vector<db::SeatClaim> all = m_stores.seats.holdsOf(session);
    m_coolDown.gaveBack(session, all, work.now);
    for (const db::SeatClaim &claim : all) {
        if (m_stores.seats.release(session, claim.showtimeId, claim.seatId)) {
            work.seatChanged(claim.showtimeId, claim.seatId, SeatState::Free);
        }
    }
}

bool BoxOffice::expireHolds(WorkContext &work)
{
    const std::vector<db::SeatClaim> expired
        = m_stores.seats.expiredHolds(work.now, limits::expiriesPerTick);
    for (const db::SeatClaim &claim : expired) {
        if (!m_stores.seats.deleteExpired(claim.showtimeId, claim.seatId, work.now)) {
            continue;
        }
        work.seatChanged(claim.showtimeId, claim.seatId, SeatState::Free);
        const auto same
            = std::ranges::find_if(work.expiredHolds, [&](const HoldExpiredEffect &effect) {
                  return effect.session == claim.holder && effect.showtimeId == claim.showtimeId;
              });
        if (same == work.expiredHolds.end()) {
            work.expiredHolds.push_back({claim.holder, claim.showtimeId, {claim.seatId}});
        } else {
            same->seats.push_back(claim.seatId);
        }
    }
    for (const HoldExpiredEffect &effect : work.expiredHolds) {
        m_coolDown.lapsed(effect.session, work.now);
    }
    if (m_stores.queue.isShared()) {
        // A hold that another server made; no hold is shorter than the time between two sweeps.
        m_firstExpiry
            = std::min(m_firstExpiry, m_stores.seats.nextHoldExpiry().value_or(UtcTime::max()));
    }
    return expired.size() == static_cast<std::size_t>(limits::expiriesPerTick);
}

} // namespace karcis::server
