// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/transaction.h"
#include "server/box_office.h"

#include <algorithm>
#include <iterator>

namespace karcis::server {

namespace {

constexpr int bookingCodeLength = 6;
constexpr int ticketsListed = 50;

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

Result<protocol::OrderReply>
BoxOffice::checkout(const Asker &asker, const protocol::OrderCheckout &command, WorkContext &work)
{
    const Result<LiveHold> live = liveHold(asker.session, command.showtimeId, work.now);
    if (!live) {
        return live.refusal();
    }
    const auto &[sale, claims] = live.value();
    if (m_stores.orders.openOrderOf(asker.account)) {
        return RefusalCode::PaymentUnderWay;
    }
    if (const QStringList stranded = strandedNeedlessly(*sale, asker.session, work.now);
        !stranded.isEmpty()) {
        return Refusal{.code = RefusalCode::SeatStranded, .seats = stranded};
    }
    std::vector<db::OrderItem> items;
    Money total{0, m_catalogue.cinema().currency};
    for (const db::SeatClaim &claim : claims) {
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
                          .expiresAt = work.now
                              + (command.accessible.value_or(false) ? m_settings.accessiblePayFor
                                                                    : m_settings.payFor)};
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
    if (m_described) {
        m_described(order.accountId, info);
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
    work.orders.push_back({order.accountId, order.id, order.holder, true});
}

void BoxOffice::giveUp(const db::Order &order, WorkContext &work)
{
    for (const db::SeatClaim &claim : m_stores.seats.claimsOfOrder(order.id)) {
        work.seatChanged(order.showtimeId, claim.seatId, SeatState::Free);
    }
    m_stores.seats.releaseOrder(order.id);
    m_stores.orders.setState(order.id, OrderState::Cancelled);
    work.orders.push_back({order.accountId, order.id, order.holder, order.expiresAt <= work.now});
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
