// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/order_store.h"

#include "db/query.h"

namespace karcis::db {

namespace {

Order readOrder(const Query &query)
{
    const bool cancelled = !query.isNull(9);
    return {.id = query.id<OrderId>(0),
            .showtimeId = query.id<ShowtimeId>(1),
            .accountId = query.id<AccountId>(2),
            .holder = query.id<SessionId>(3),
            .state = query.enumeration<OrderState>(4),
            .total = Money{query.int64(5), query.text(6)},
            .createdAt = query.time(7),
            .expiresAt = query.time(8),
            .cancelReason
            = cancelled ? std::optional(query.enumeration<CancelReason>(9)) : std::nullopt,
            .bookingCode = query.text(10)};
}

std::optional<Order> readOneOrder(Query &query)
{
    return query.firstRow() ? std::optional(readOrder(query)) : std::nullopt;
}

std::vector<Order> readOrders(Query &query)
{
    std::vector<Order> orders;
    query.exec();
    while (query.next()) {
        orders.push_back(readOrder(query));
    }
    return orders;
}

PaymentAttempt readAttempt(const Query &query)
{
    return {.id = query.id<AttemptId>(0),
            .orderId = query.id<OrderId>(1),
            .provider = query.text(2),
            .providerOrderId = query.text(3),
            .idempotencyKey = query.text(4),
            .method = query.enumeration<PaymentMethod>(5),
            .amount = Money{query.int64(6), query.text(7)},
            .state = query.enumeration<AttemptState>(8),
            .createdAt = query.time(9),
            .instruction = query.text(10)};
}

std::optional<PaymentAttempt> readOneAttempt(Query &query)
{
    return query.firstRow() ? std::optional(readAttempt(query)) : std::nullopt;
}

Ticket readTicket(const Query &query)
{
    return {.id = query.id<TicketId>(0),
            .orderId = query.id<OrderId>(1),
            .showtimeId = query.id<ShowtimeId>(2),
            .seatId = query.id<SeatId>(3),
            .code = query.text(4),
            .live = query.flag(5),
            .issuedAt = query.time(6),
            .usedAt = query.optionalTime(7)};
}

} // namespace

OrderStore::OrderStore(Database &database) : m_database(database) { }

void OrderStore::insert(const Order &order, const std::vector<OrderItem> &items)
{
    Query(m_database,
          u"INSERT INTO orders (order_id, showtime_id, account_id, holder, state, amount, currency,"
          " created_at_ms, expires_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(order.id,
              order.showtimeId,
              order.accountId,
              order.holder,
              order.state,
              order.total.amount,
              order.total.currency,
              order.createdAt,
              order.expiresAt)
        .exec();
    Query item(
        m_database,
        u"INSERT INTO order_item (order_id, showtime_id, seat_id, amount) VALUES (?, ?, ?, ?)");
    for (const OrderItem &row : items) {
        item.bind(order.id, order.showtimeId, row.seatId, row.price.amount).exec();
    }
}

std::optional<Order> OrderStore::order(const OrderId &id)
{
    Query query(
        m_database,
        u"SELECT order_id, showtime_id, account_id, holder, state, amount, currency, created_at_ms,"
        " expires_at_ms, cancel_reason, booking_code FROM orders WHERE order_id = ?");
    query.bind(id);
    return readOneOrder(query);
}

std::vector<OrderItem> OrderStore::items(const OrderId &id)
{
    Query query(
        m_database,
        u"SELECT i.seat_id, i.amount, o.currency FROM order_item i"
        " JOIN orders o ON o.order_id = i.order_id WHERE i.order_id = ? ORDER BY i.seat_id");
    query.bind(id).exec();
    std::vector<OrderItem> items;
    while (query.next()) {
        items.push_back({query.id<SeatId>(0), Money{query.int64(1), query.text(2)}});
    }
    return items;
}

std::optional<Order> OrderStore::openOrderOf(const AccountId &account)
{
    Query query(
        m_database,
        u"SELECT order_id, showtime_id, account_id, holder, state, amount, currency, created_at_ms,"
        " expires_at_ms, cancel_reason, booking_code FROM orders"
        " WHERE account_id = ? AND state IN ('draft', 'awaiting')"
        " ORDER BY created_at_ms DESC LIMIT 1");
    query.bind(account);
    return readOneOrder(query);
}

std::vector<Order> OrderStore::paidOrdersOf(const AccountId &account, UtcTime now, int limit)
{
    Query query(
        m_database,
        u"SELECT o.order_id, o.showtime_id, o.account_id, o.holder, o.state, o.amount, o.currency,"
        " o.created_at_ms, o.expires_at_ms, o.cancel_reason, o.booking_code FROM orders o"
        " JOIN showtime s ON s.showtime_id = o.showtime_id"
        " WHERE o.account_id = ? AND o.state = 'paid' AND s.ends_at_ms > ?"
        " ORDER BY s.starts_at_ms, o.order_id LIMIT ?");
    query.bind(account, now, limit);
    return readOrders(query);
}

std::vector<Order> OrderStore::expired(UtcTime now, int limit)
{
    Query query(
        m_database,
        u"SELECT order_id, showtime_id, account_id, holder, state, amount, currency, created_at_ms,"
        " expires_at_ms, cancel_reason, booking_code FROM orders"
        " WHERE state IN ('draft', 'awaiting') AND expires_at_ms <= ?"
        " ORDER BY expires_at_ms, order_id LIMIT ?");
    query.bind(now, limit);
    return readOrders(query);
}

std::optional<UtcTime> OrderStore::nextExpiry()
{
    Query query(m_database,
                u"SELECT MIN(expires_at_ms) FROM orders WHERE state IN ('draft', 'awaiting')");
    return query.firstRow() ? query.optionalTime(0) : std::nullopt;
}

void OrderStore::setState(const OrderId &id, OrderState state)
{
    Query(m_database, u"UPDATE orders SET state = ? WHERE order_id = ?").bind(state, id).exec();
}

void OrderStore::setCancelReason(const OrderId &id, CancelReason reason)
{
    Query(m_database, u"UPDATE orders SET cancel_reason = ? WHERE order_id = ?")
        .bind(reason, id)
        .exec();
}

void OrderStore::setPaid(const OrderId &id, const AttemptId &attempt, const QString &bookingCode)
{
    Query(m_database,
          u"UPDATE orders SET state = 'paid', paid = 1, settled_attempt = ?, booking_code = ?,"
          " cancel_reason = NULL WHERE order_id = ?")
        .bind(attempt, bookingCode, id)
        .exec();
}

bool OrderStore::bookingCodeTaken(const QString &code)
{
    Query query(m_database, u"SELECT 1 FROM orders WHERE booking_code = ?");
    query.bind(code);
    return query.firstRow();
}

void OrderStore::insertAttempt(const PaymentAttempt &attempt)
{
    Query(m_database,
          u"INSERT INTO payment_attempt (attempt_id, order_id, provider, provider_order_id, "
          u"idem_key, method,"
          " amount, state, created_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(attempt.id,
              attempt.orderId,
              attempt.provider,
              attempt.providerOrderId,
              attempt.idempotencyKey,
              attempt.method,
              attempt.amount.amount,
              attempt.state,
              attempt.createdAt)
        .exec();
}

std::optional<PaymentAttempt> OrderStore::attempt(const AttemptId &id)
{
    Query query(m_database,
                u"SELECT p.attempt_id, p.order_id, p.provider, p.provider_order_id, p.idem_key, "
                u"p.method, p.amount,"
                " o.currency, p.state, p.created_at_ms, p.instruction FROM payment_attempt p"
                " JOIN orders o ON o.order_id = p.order_id WHERE p.attempt_id = ?");
    query.bind(id);
    return readOneAttempt(query);
}

std::optional<PaymentAttempt> OrderStore::latestAttempt(const OrderId &order)
{
    // Ids are random, so attempts of the same millisecond need the open one to come first.
    Query query(
        m_database,
        u"SELECT p.attempt_id, p.order_id, p.provider, p.provider_order_id, p.idem_key, p.method, "
        u"p.amount,"
        " o.currency, p.state, p.created_at_ms, p.instruction FROM payment_attempt p"
        " JOIN orders o ON o.order_id = p.order_id WHERE p.order_id = ?"
        " ORDER BY p.created_at_ms DESC,"
        " CASE WHEN p.state IN ('intent', 'pending') THEN 0 ELSE 1 END, p.attempt_id LIMIT 1");
    query.bind(order);
    return readOneAttempt(query);
}

std::optional<PaymentAttempt> OrderStore::openAttempt(const OrderId &order)
{
    Query query(m_database,
                u"SELECT p.attempt_id, p.order_id, p.provider, p.provider_order_id, p.idem_key, "
                u"p.method, p.amount,"
                " o.currency, p.state, p.created_at_ms, p.instruction FROM payment_attempt p"
                " JOIN orders o ON o.order_id = p.order_id"
                " WHERE p.order_id = ? AND p.state IN ('intent', 'pending')");
    query.bind(order);
    return readOneAttempt(query);
}

std::vector<PaymentAttempt> OrderStore::openAttempts(int limit)
{
    Query query(
        m_database,
        u"SELECT p.attempt_id, p.order_id, p.provider, p.provider_order_id, p.idem_key, p.method, "
        u"p.amount,"
        " o.currency, p.state, p.created_at_ms, p.instruction FROM payment_attempt p"
        " JOIN orders o ON o.order_id = p.order_id"
        " WHERE p.state IN ('intent', 'pending') ORDER BY p.created_at_ms, p.attempt_id LIMIT ?");
    query.bind(limit).exec();
    std::vector<PaymentAttempt> attempts;
    while (query.next()) {
        attempts.push_back(readAttempt(query));
    }
    return attempts;
}

std::vector<PaymentAttempt> OrderStore::failedAttempts(UtcTime since, int limit)
{
    Query query(
        m_database,
        u"SELECT p.attempt_id, p.order_id, p.provider, p.provider_order_id, p.idem_key, p.method, "
        u"p.amount,"
        " o.currency, p.state, p.created_at_ms, p.instruction FROM payment_attempt p"
        " JOIN orders o ON o.order_id = p.order_id"
        " WHERE p.state IN ('denied', 'expired', 'cancelled') AND p.created_at_ms >= ?"
        " ORDER BY p.created_at_ms DESC, p.attempt_id LIMIT ?");
    query.bind(since, limit).exec();
    std::vector<PaymentAttempt> attempts;
    while (query.next()) {
        attempts.push_back(readAttempt(query));
    }
    return attempts;
}

void OrderStore::setAttemptState(const AttemptId &id, AttemptState state)
{
    const std::optional<int> settled = flagOrNull(state == AttemptState::Settled);
    Query(m_database, u"UPDATE payment_attempt SET state = ?, settled = ? WHERE attempt_id = ?")
        .bind(state, settled, id)
        .exec();
}

void OrderStore::setInstruction(const AttemptId &id, const QString &instruction)
{
    Query(m_database, u"UPDATE payment_attempt SET instruction = ? WHERE attempt_id = ?")
        .bind(instruction, id)
        .exec();
}

void OrderStore::insertTicket(const Ticket &ticket)
{
    Query(
        m_database,
        u"INSERT INTO ticket (ticket_id, order_id, showtime_id, seat_id, code, live, issued_at_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(ticket.id,
              ticket.orderId,
              ticket.showtimeId,
              ticket.seatId,
              ticket.code,
              flagOrNull(ticket.live),
              ticket.issuedAt)
        .exec();
}

std::vector<Ticket> OrderStore::tickets(const OrderId &order)
{
    Query query(
        m_database,
        u"SELECT ticket_id, order_id, showtime_id, seat_id, code, live, issued_at_ms, used_at_ms"
        " FROM ticket WHERE order_id = ? AND live = 1 ORDER BY seat_id");
    query.bind(order).exec();
    std::vector<Ticket> tickets;
    while (query.next()) {
        tickets.push_back(readTicket(query));
    }
    return tickets;
}

std::optional<Ticket> OrderStore::ticketByCode(const QString &code)
{
    Query query(
        m_database,
        u"SELECT ticket_id, order_id, showtime_id, seat_id, code, live, issued_at_ms, used_at_ms"
        " FROM ticket WHERE code = ?");
    query.bind(code);
    return query.firstRow() ? std::optional(readTicket(query)) : std::nullopt;
}

bool OrderStore::redeem(const TicketId &id, UtcTime now)
{
    Query query(m_database,
                u"UPDATE ticket SET used_at_ms = ? WHERE ticket_id = ? AND live = 1 AND used_at_ms "
                u"IS NULL");
    query.bind(now, id);
    return query.exec().rowsAffected() == 1;
}

bool OrderStore::insertProviderEvent(const QString &provider,
                                     const QString &providerOrderId,
                                     const QString &status,
                                     const QByteArray &bodyHash,
                                     UtcTime now)
{
    Query query(m_database,
                u"INSERT INTO provider_event (provider, provider_order_id, status, body_sha256, "
                u"received_at_ms)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    query.bind(provider, providerOrderId, status, bodyHash, now);
    return query.exec().rowsAffected() == 1;
}

void OrderStore::insertRefund(const Refund &refund, const QString &reason, UtcTime now)
{
    Query(m_database,
          u"INSERT INTO refund (refund_key, attempt_id, amount, state, reason, created_at_ms)"
          " VALUES (?, ?, ?, ?, ?, ?)")
        .bind(refund.key, refund.attemptId, refund.amount, refund.state, reason, now)
        .exec();
}

std::optional<Refund> OrderStore::refund(const QString &key)
{
    Query query(m_database,
                u"SELECT refund_key, attempt_id, amount, state FROM refund WHERE refund_key = ?");
    query.bind(key);
    if (!query.firstRow()) {
        return std::nullopt;
    }
    return Refund{
        query.text(0), query.id<AttemptId>(1), query.int64(2), query.enumeration<RefundState>(3)};
}

int OrderStore::unconfirmedRefunds(const OrderId &order)
{
    Query query(
        m_database,
        u"SELECT COUNT(*) FROM refund r JOIN payment_attempt p ON p.attempt_id = r.attempt_id"
        " WHERE p.order_id = ? AND r.state <> 'confirmed'");
    query.bind(order);
    return query.firstRow() ? query.integer(0) : 0;
}

void OrderStore::setRefundState(const QString &key, RefundState state)
{
    Query(m_database, u"UPDATE refund SET state = ? WHERE refund_key = ?").bind(state, key).exec();
}

} // namespace karcis::db
