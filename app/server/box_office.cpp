// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/box_office.h"

#include "core/limits.h"
#include "db/transaction.h"

#include <algorithm>

namespace karcis::server {

namespace {

constexpr int bookingCodeLength = 6;
constexpr int ticketsListed = 50;

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

bool holds(const std::vector<db::SeatClaim> &claims, const SeatId &seat)
{
    return std::ranges::find(claims, seat, &db::SeatClaim::seatId) != claims.end();
}

protocol::PaymentInfo describePayment(const db::PaymentAttempt &attempt)
{
    const bool transfer = attempt.method == PaymentMethod::VirtualAccount;
    return {.id = attempt.id,
            .method = attempt.method,
            .state = attempt.state,
            .qrText = transfer ? QString() : attempt.instruction,
            .accountNumber = transfer ? attempt.instruction : QString()};
}

protocol::TicketInfo describeTicket(const db::Ticket &ticket)
{
    return {.id = ticket.id,
            .seat = ticket.seatId,
            .code = ticket.code,
            .used = ticket.usedAt.has_value()};
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

BoxOffice::OwnHold
BoxOffice::ownHold(const SessionId &session, const ShowtimeId &showtime, UtcTime now)
{
    OwnHold own{.claims = m_stores.seats.holdsOf(session, showtime)};
    own.expired = std::ranges::any_of(
        own.claims, [now](const db::SeatClaim &claim) { return claim.expiresAt <= now; });
    return own;
}

protocol::HoldInfo BoxOffice::describeHold(const ShowtimeOnSale &sale,
                                           const std::vector<db::SeatClaim> &claims)
{
    protocol::HoldInfo hold{.showtimeId = sale.showtime.id};
    for (const db::SeatClaim &claim : claims) {
        hold.seats.push_back(claim.seatId);
        hold.expiresAt = claim.expiresAt.value_or(UtcTime{});
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
    OwnHold own = ownHold(asker.session, command.showtimeId, work.now);
    if (own.expired) {
        return RefusalCode::HoldExpired;
    }
    if (std::optional<Refusal> refusal = checkSeats(*sale, command.seats, own)) {
        return *refusal;
    }
    const UtcTime deadline = own.claims.empty() ? work.now + m_settings.holdFor
                                                : own.claims.front().expiresAt.value_or(work.now);
    // One seat is one statement; only several need to be undone together.
    std::optional<db::Savepoint> several;
    if (command.seats.size() > 1) {
        several.emplace(m_stores.database);
    }
    QStringList taken;
    std::vector<SeatId> fresh;
    for (const SeatId &seat : command.seats) {
        if (holds(own.claims, seat)) {
            continue;
        }
        const db::HoldRequest request{.showtimeId = command.showtimeId,
                                      .auditoriumId = sale->showtime.auditoriumId,
                                      .seatId = seat,
                                      .claimId = command.commandId,
                                      .holder = asker.session,
                                      .expiresAt = deadline};
        if (!m_stores.seats.hold(request, work.now)) {
            taken.append(seat.text());
            continue;
        }
        own.claims.push_back({.showtimeId = command.showtimeId,
                              .seatId = seat,
                              .holder = asker.session,
                              .expiresAt = deadline});
        fresh.push_back(seat);
    }
    if (!taken.isEmpty()) {
        return Refusal{.code = RefusalCode::SeatTaken, .seats = taken};
    }
    if (several) {
        several->commit();
    }
    for (const SeatId &seat : fresh) {
        work.seatChanged(command.showtimeId, seat, SeatState::Held);
    }
    return protocol::HoldReply{describeHold(*sale, own.claims)};
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
    std::vector<SeatId> gone;
    for (const db::SeatClaim &claim : own.claims) {
        if (named(claim.seatId)) {
            gone.push_back(claim.seatId);
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
    for (const SeatId &seat : gone) {
        if (m_stores.seats.release(asker.session, command.showtimeId, seat)) {
            work.seatChanged(command.showtimeId, seat, SeatState::Free);
        }
    }
    return protocol::HoldReply{describeHold(*sale, kept)};
}

void BoxOffice::releaseAll(const SessionId &session, WorkContext &work)
{
    for (const db::SeatClaim &claim : m_stores.seats.holdsOf(session)) {
        if (m_stores.seats.release(session, claim.showtimeId, claim.seatId)) {
            work.seatChanged(claim.showtimeId, claim.seatId, SeatState::Free);
        }
    }
}

Result<protocol::OrderReply>
BoxOffice::checkout(const Asker &asker, const protocol::OrderCheckout &command, WorkContext &work)
{
    const auto sale = m_catalogue.onSale(command.showtimeId);
    if (!sale) {
        return RefusalCode::NotFound;
    }
    const OwnHold own = ownHold(asker.session, command.showtimeId, work.now);
    if (own.claims.empty()) {
        return RefusalCode::NothingHeld;
    }
    if (own.expired) {
        return RefusalCode::HoldExpired;
    }
    if (!sale->isOpen(work.now)) {
        return RefusalCode::SalesClosed;
    }
    if (m_stores.orders.openOrderOf(asker.account)) {
        return RefusalCode::PaymentUnderWay;
    }
    std::vector<db::OrderItem> items;
    Money total{0, m_catalogue.cinema().currency};
    for (const db::SeatClaim &claim : own.claims) {
        const Seat *seat = sale->plan->find(claim.seatId);
        const Money price = seat == nullptr ? Money{} : sale->priceOf(*seat);
        items.push_back({claim.seatId, price});
        total.amount += price.amount;
    }
    const db::Order order{.id = OrderId(m_random.id()),
                          .showtimeId = command.showtimeId,
                          .accountId = asker.account,
                          .holder = asker.session,
                          .state = OrderState::Draft,
                          .total = total,
                          .createdAt = work.now,
                          .expiresAt = work.now + m_settings.payFor};
    db::Savepoint savepoint(m_stores.database);
    m_stores.orders.insert(order, items);
    const int claimed = m_stores.seats.turnIntoOrder(
        asker.session, command.showtimeId, order.id, order.expiresAt, work.now);
    if (claimed != static_cast<int>(items.size())) {
        return RefusalCode::HoldExpired;
    }
    savepoint.commit();
    return protocol::OrderReply{describe(order, work.now)};
}

Result<db::Order> BoxOffice::ownOrder(const Asker &asker, const OrderId &id)
{
    std::optional<db::Order> order = m_stores.orders.order(id);
    // Somebody else's order is answered like none, so that ids cannot be probed.
    if (!order || order->accountId != asker.account) {
        return RefusalCode::NotFound;
    }
    return *order;
}

Result<protocol::OrderReply>
BoxOffice::status(const Asker &asker, const OrderId &id, const WorkContext &work)
{
    const Result<db::Order> order = ownOrder(asker, id);
    if (!order) {
        return order.refusal();
    }
    return protocol::OrderReply{describe(order.value(), work.now)};
}

protocol::OrderInfo BoxOffice::describe(const db::Order &order, UtcTime now)
{
    protocol::OrderInfo info{.id = order.id,
                             .total = order.total,
                             .state = order.state,
                             .expiresAt = order.expiresAt,
                             .cancelReason = order.cancelReason,
                             .bookingCode = order.bookingCode};
    if (const auto sale = m_catalogue.onSale(order.showtimeId)) {
        info.showtime = Catalogue::describe(*sale, now);
    }
    for (const db::OrderItem &item : m_stores.orders.items(order.id)) {
        info.seats.push_back({item.seatId, item.price});
    }
    if (const std::optional<db::PaymentAttempt> attempt = m_stores.orders.latestAttempt(order.id)) {
        info.payment = describePayment(*attempt);
    }
    if (order.state == OrderState::Paid) {
        for (const db::Ticket &ticket : m_stores.orders.tickets(order.id)) {
            info.tickets.push_back(describeTicket(ticket));
        }
    }
    return info;
}

Result<protocol::TicketListReply> BoxOffice::tickets(const Asker &asker, const WorkContext &work)
{
    protocol::TicketListReply reply;
    for (const db::Order &order :
         m_stores.orders.paidOrdersOf(asker.account, work.now, ticketsListed)) {
        reply.orders.push_back(describe(order, work.now));
    }
    return reply;
}

Result<protocol::TicketRedeemReply>
BoxOffice::redeem(const Asker &asker, const protocol::TicketRedeem &command, WorkContext &work)
{
    if (asker.role == Role::Customer) {
        return RefusalCode::Forbidden;
    }
    std::optional<db::Ticket> ticket = m_stores.orders.ticketByCode(command.code);
    const auto sale = ticket ? m_catalogue.onSale(ticket->showtimeId) : nullptr;
    if (!ticket || !sale) {
        return RefusalCode::NotFound;
    }
    if (!ticket->live) {
        return RefusalCode::TicketVoid;
    }
    if (!m_stores.orders.redeem(ticket->id, work.now)) {
        return RefusalCode::TicketUsed;
    }
    ticket->usedAt = work.now;
    m_stores.audit.add({.id = m_random.id(),
                        .at = work.now,
                        .actor = asker.account.text(),
                        .action = QStringLiteral("ticket.redeem"),
                        .subject = ticket->id.text()});
    return protocol::TicketRedeemReply{describeTicket(*ticket),
                                       Catalogue::describe(*sale, work.now)};
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
    return expired.size() == static_cast<std::size_t>(limits::expiriesPerTick);
}

void BoxOffice::completeSale(const db::Order &order, const AttemptId &attempt, WorkContext &work)
{
    QString code = m_random.readableCode(bookingCodeLength);
    while (m_stores.orders.bookingCodeTaken(code)) {
        code = m_random.readableCode(bookingCodeLength);
    }
    m_stores.orders.setPaid(order.id, attempt, code);
    m_stores.seats.book(order.id);
    m_coolDown.forgive(order.holder);
    for (const db::OrderItem &item : m_stores.orders.items(order.id)) {
        m_stores.orders.insertTicket({.id = TicketId(m_random.id()),
                                      .orderId = order.id,
                                      .showtimeId = order.showtimeId,
                                      .seatId = item.seatId,
                                      .code = m_random.id(),
                                      .issuedAt = work.now});
        work.seatChanged(order.showtimeId, item.seatId, SeatState::Sold);
    }
    work.orders.push_back({order.accountId, order.id});
}

void BoxOffice::giveUp(const db::Order &order, WorkContext &work)
{
    for (const db::SeatClaim &claim : m_stores.seats.claimsOfOrder(order.id)) {
        work.seatChanged(order.showtimeId, claim.seatId, SeatState::Free);
    }
    m_stores.seats.releaseOrder(order.id);
    m_stores.orders.setState(order.id, OrderState::Cancelled);
    work.orders.push_back({order.accountId, order.id});
}

bool BoxOffice::claimAgain(const db::Order &order, WorkContext &work)
{
    const auto sale = m_catalogue.onSale(order.showtimeId);
    if (!sale || work.now >= sale->showtime.startsAt) {
        return false;
    }
    db::Savepoint savepoint(m_stores.database);
    for (const db::OrderItem &item : m_stores.orders.items(order.id)) {
        const db::HoldRequest request{.showtimeId = order.showtimeId,
                                      .auditoriumId = sale->showtime.auditoriumId,
                                      .seatId = item.seatId,
                                      .claimId = CommandId(m_random.id()),
                                      .holder = order.holder,
                                      .expiresAt = work.now};
        if (!m_stores.seats.claimForOrder(request, order.id, work.now)) {
            return false;
        }
    }
    savepoint.commit();
    return true;
}

} // namespace karcis::server
