// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "simulation/auditor.h"

#include "db/query.h"
#include "simulation/violation.h"

using namespace Qt::Literals::StringLiterals;

namespace karcis::simulation {

using db::Query;

Auditor::Auditor(db::Database &database, const ScriptedProvider &provider, const Promises &promises)
    : m_database(database)
    , m_provider(provider)
    , m_promises(promises)
{ }

void Auditor::none(const QString &rule, QStringView sql)
{
    Query query(m_database, sql);
    if (query.firstRow()) {
        throw Violation(rule, query.text(0));
    }
}

qint64 Auditor::number(QStringView sql)
{
    Query query(m_database, sql);
    return query.firstRow() ? query.int64(0) : 0;
}

void Auditor::checkAlways(UtcTime now)
{
    if (!m_provider.complaint().isEmpty()) {
        throw Violation(u"provider-complains"_s, m_provider.complaint());
    }
    checkOwners();
    checkPaidOrders();
    checkOrders();
    checkMoney();
    checkOpenDoors();
    checkHolds(now);
    checkUnpaid(now);
    checkPaid();
}

void Auditor::checkOwners()
{
    none(u"two-owners"_s,
         u"SELECT showtime_id || ' ' || seat_id || ' has several claims' FROM seat_claim"
         " GROUP BY showtime_id, seat_id HAVING COUNT(*) > 1");
    none(
        u"two-owners"_s,
        u"SELECT showtime_id || ' ' || seat_id || ' has several tickets' FROM ticket WHERE live = 1"
        " GROUP BY showtime_id, seat_id HAVING COUNT(*) > 1");
}

void Auditor::checkPaidOrders()
{
    none(u"paid-without-seats"_s,
         u"SELECT o.order_id || ' is paid, but not every seat is booked with one ticket' FROM "
         u"orders o"
         " JOIN order_item i ON i.order_id = o.order_id WHERE o.state = 'paid' AND ("
         " (SELECT COUNT(*) FROM seat_claim c WHERE c.showtime_id = i.showtime_id"
         "  AND c.seat_id = i.seat_id AND c.order_id = o.order_id AND c.kind = 'booked') <> 1"
         " OR (SELECT COUNT(*) FROM ticket t WHERE t.order_id = o.order_id"
         "  AND t.seat_id = i.seat_id AND t.live = 1) <> 1)");
    none(u"paid-without-seats"_s,
         u"SELECT o.order_id || ' is paid, and has other seats or another price than ordered'"
         " FROM orders o WHERE o.state = 'paid' AND ("
         " (SELECT COUNT(*) FROM order_item i WHERE i.order_id = o.order_id)"
         "  <> (SELECT COUNT(*) FROM seat_claim c WHERE c.order_id = o.order_id)"
         " OR (SELECT COUNT(*) FROM order_item i WHERE i.order_id = o.order_id)"
         "  <> (SELECT COUNT(*) FROM ticket t WHERE t.order_id = o.order_id)"
         " OR (SELECT SUM(amount) FROM order_item i WHERE i.order_id = o.order_id) <> o.amount)");
}

void Auditor::checkOrders()
{
    none(u"unpaid-without-seats"_s,
         u"SELECT o.order_id || ' is ' || o.state || ' without its seats' FROM orders o"
         " JOIN order_item i ON i.order_id = o.order_id"
         " WHERE o.state IN ('draft', 'awaiting', 'closing')"
         " AND NOT EXISTS (SELECT 1 FROM seat_claim c WHERE c.showtime_id = i.showtime_id"
         "  AND c.seat_id = i.seat_id AND c.order_id = o.order_id AND c.kind = 'pay')");
    none(
        u"seat-without-order"_s,
        u"SELECT c.showtime_id || ' ' || c.seat_id || ' is claimed by an order that is ' || o.state"
        " FROM seat_claim c JOIN orders o ON o.order_id = c.order_id"
        " WHERE (c.kind = 'booked' AND o.state <> 'paid')"
        " OR (c.kind = 'pay' AND o.state NOT IN ('draft', 'awaiting', 'closing'))");
    none(u"order-state"_s,
         u"SELECT order_id || ' is left in the state late' FROM orders WHERE state = 'late'");
    none(u"order-state"_s,
         u"SELECT order_id || ' is cancelled for no reason' FROM orders"
         " WHERE state IN ('closing', 'cancelled') AND cancel_reason IS NULL");
    none(u"order-state"_s,
         u"SELECT account_id || ' has several orders to pay' FROM orders"
         " WHERE state IN ('draft', 'awaiting') GROUP BY account_id HAVING COUNT(*) > 1");
    none(u"order-state"_s,
         u"SELECT order_id || ' is closing and nothing will end it' FROM orders o"
         " WHERE state = 'closing' AND NOT EXISTS (SELECT 1 FROM payment_attempt p"
         "  WHERE p.order_id = o.order_id AND p.state IN ('intent', 'pending'))");
    none(u"order-state"_s,
         u"SELECT o.order_id || ' is ' || o.state || ' without such a refund' FROM orders o"
         " WHERE o.state IN ('refunding', 'refunded') AND NOT EXISTS (SELECT 1 FROM refund r"
         "  JOIN payment_attempt p ON p.attempt_id = r.attempt_id WHERE p.order_id = o.order_id"
         "  AND (o.state = 'refunding' OR r.state = 'confirmed'))");
}

void Auditor::checkMoney()
{
    none(u"money"_s,
         u"SELECT p.attempt_id || ' was paid and is not exactly one of ticket and refund'"
         " FROM payment_attempt p WHERE p.settled = 1 AND"
         " (SELECT COUNT(*) FROM orders o WHERE o.settled_attempt = p.attempt_id AND o.state = "
         "'paid')"
         " + (SELECT COUNT(*) FROM refund r WHERE r.attempt_id = p.attempt_id"
         "  AND r.amount = p.amount) <> 1");
    none(u"money"_s,
         u"SELECT r.refund_key || ' was refused and nobody was told' FROM refund r"
         " WHERE r.state = 'manual' AND NOT EXISTS (SELECT 1 FROM staff_case c"
         "  WHERE c.attempt_id = r.attempt_id AND c.kind = 'refund' AND c.closed_at_ms IS NULL"
         "  AND c.amount = r.amount)");
    none(u"money"_s,
         u"SELECT r.refund_key || ' was confirmed and is a case for staff all the same' FROM "
         u"refund r"
         " WHERE r.state = 'confirmed' AND EXISTS (SELECT 1 FROM staff_case c"
         "  WHERE c.attempt_id = r.attempt_id AND c.kind = 'refund')");
    if (number(u"SELECT COALESCE(SUM(amount), 0) FROM payment_attempt WHERE settled = 1")
        > m_provider.moneyIn()) {
        throw Violation(u"money"_s, u"more was settled here than at the provider"_s);
    }
    if (number(u"SELECT COALESCE(SUM(amount), 0) FROM refund WHERE state = 'confirmed'")
        > m_provider.moneyOut()) {
        throw Violation(u"money"_s, u"more was refunded here than at the provider"_s);
    }
}

void Auditor::checkOpenDoors()
{
    none(u"door-open"_s,
         u"SELECT o.order_id || ' is ' || o.state || ' while a payment of it is open' FROM "
         u"payment_attempt p"
         " JOIN orders o ON o.order_id = p.order_id WHERE p.state IN ('intent', 'pending')"
         " AND o.state IN ('cancelled', 'refunding', 'refunded')");
    Query query(m_database,
                u"SELECT o.state FROM payment_attempt p JOIN orders o ON o.order_id = p.order_id"
                " WHERE p.attempt_id = ?");
    for (const AttemptId &attempt : m_provider.open()) {
        query.bind(attempt);
        if (!query.firstRow()) {
            throw Violation(u"unknown-payment"_s, attempt.text());
        }
        const auto state = query.enumeration<OrderState>(0);
        if (state == OrderState::Cancelled || state == OrderState::Refunding
            || state == OrderState::Refunded) {
            throw Violation(u"door-open"_s,
                            attempt.text() + u" can still be paid, but its seats were given up"_s);
        }
    }
}

void Auditor::checkHolds(UtcTime now)
{
    Query query(m_database,
                u"SELECT COUNT(*) FROM seat_claim WHERE showtime_id = ? AND seat_id = ?"
                " AND holder = ? AND kind = 'hold' AND expires_at_ms = ?");
    for (const auto &[key, hold] : m_promises.holds()) {
        if (hold.until <= now) {
            continue;
        }
        for (const SeatId &seat : hold.seats) {
            query.bind(key.second, seat, key.first, hold.until);
            if (!query.firstRow() || query.int64(0) != 1) {
                throw Violation(u"lost-hold"_s,
                                u"%1 %2 was promised to session %3, who has it no longer"_s.arg(
                                    key.second.text(), seat.text(), key.first.text()));
            }
        }
    }
}

void Auditor::checkClaimOf(const OrderId &order,
                           const ShowtimeId &showtime,
                           const SeatId &seat,
                           bool booked)
{
    Query query(
        m_database,
        u"SELECT kind FROM seat_claim WHERE showtime_id = ? AND seat_id = ? AND order_id = ?");
    query.bind(showtime, seat, order);
    const bool found = query.firstRow();
    const ClaimKind kind = found ? query.enumeration<ClaimKind>(0) : ClaimKind::Hold;
    if (kind != ClaimKind::Booked && (booked || kind != ClaimKind::Pay)) {
        throw Violation(u"lost-seat"_s,
                        u"%1 %2 was promised to order %3, which has it no longer"_s.arg(
                            showtime.text(), seat.text(), order.text()));
    }
}

void Auditor::checkUnpaid(UtcTime now)
{
    for (const auto &[order, promise] : m_promises.unpaid()) {
        if (promise.until <= now) {
            continue;
        }
        for (const SeatId &seat : promise.seats) {
            checkClaimOf(order, promise.showtime, seat, false);
        }
    }
}

void Auditor::checkPaid()
{
    Query query(m_database,
                u"SELECT COUNT(*) FROM ticket WHERE code = ? AND live = 1 AND order_id = ?"
                " AND seat_id = ?");
    for (const auto &[order, promise] : m_promises.paid()) {
        for (const auto &[seat, code] : promise.tickets) {
            checkClaimOf(order, promise.showtime, seat, true);
            query.bind(code, order, seat);
            if (!query.firstRow() || query.int64(0) != 1) {
                throw Violation(u"lost-ticket"_s, u"order "_s + order.text() + u' ' + seat.text());
            }
        }
    }
}

void Auditor::checkAfterTick(UtcTime now)
{
    Query holds(m_database,
                u"SELECT showtime_id || ' ' || seat_id FROM seat_claim"
                " WHERE kind = 'hold' AND expires_at_ms <= ?");
    holds.bind(now);
    if (holds.firstRow()) {
        throw Violation(u"locked-too-long"_s, holds.text(0) + u" is held past its time"_s);
    }
    Query orders(m_database,
                 u"SELECT order_id || ' is ' || state FROM orders"
                 " WHERE state IN ('draft', 'awaiting') AND expires_at_ms <= ?");
    orders.bind(now);
    if (orders.firstRow()) {
        throw Violation(u"locked-too-long"_s, orders.text(0) + u" past its time"_s);
    }
}

void Auditor::checkQuiet()
{
    none(u"never-ends"_s,
         u"SELECT order_id || ' is still ' || state FROM orders"
         " WHERE state IN ('draft', 'awaiting', 'closing')");
    none(u"never-ends"_s,
         u"SELECT order_id || ' is still refunding' FROM orders o WHERE state = 'refunding'"
         " AND NOT EXISTS (SELECT 1 FROM refund r JOIN payment_attempt p ON p.attempt_id = "
         "r.attempt_id"
         "  WHERE p.order_id = o.order_id AND r.state = 'manual')");
    none(u"never-ends"_s,
         u"SELECT attempt_id || ' is still open' FROM payment_attempt"
         " WHERE state IN ('intent', 'pending')");
    none(u"never-ends"_s,
         u"SELECT outbox_id || ' is still to be done' FROM outbox WHERE done IS NULL");
    none(u"never-ends"_s,
         u"SELECT refund_key || ' is still under way' FROM refund"
         " WHERE state NOT IN ('confirmed', 'manual')");
    none(u"never-ends"_s,
         u"SELECT case_id || ' alarms although it was answered' FROM staff_case"
         " WHERE kind = 'provider-silent' AND closed_at_ms IS NULL");
    checkSettled();
    const qint64 tickets
        = number(u"SELECT COALESCE(SUM(i.amount), 0) FROM ticket t JOIN order_item i"
                 " ON i.order_id = t.order_id AND i.seat_id = t.seat_id WHERE t.live = 1");
    const qint64 cases
        = number(u"SELECT COALESCE(SUM(amount), 0) FROM staff_case WHERE closed_at_ms IS NULL");
    if (m_provider.moneyIn() != tickets + m_provider.moneyOut() + cases) {
        throw Violation(u"money"_s,
                        u"%1 came in, but tickets are %2, refunds %3 and open cases %4"_s
                            .arg(m_provider.moneyIn())
                            .arg(tickets)
                            .arg(m_provider.moneyOut())
                            .arg(cases));
    }
}

void Auditor::checkSettled()
{
    Query query(m_database,
                u"SELECT p.settled, o.state, r.state FROM payment_attempt p"
                " JOIN orders o ON o.order_id = p.order_id"
                " LEFT JOIN refund r ON r.attempt_id = p.attempt_id WHERE p.attempt_id = ?");
    for (const auto &[attempt, charge] : m_provider.charges()) {
        query.bind(attempt);
        const bool known = query.firstRow();
        if (charge.state != AttemptState::Settled) {
            if (known && query.flag(0)) {
                throw Violation(u"money"_s, attempt.text() + u" was never paid"_s);
            }
            continue;
        }
        if (!known || !query.flag(0)) {
            throw Violation(u"money"_s, attempt.text() + u" was paid and is not settled"_s);
        }
        if (charge.settledInTime && query.enumeration<OrderState>(1) != OrderState::Paid) {
            throw Violation(u"paid-in-vain"_s,
                            attempt.text() + u" was paid in time, but the order has no tickets"_s);
        }
        const auto refund = m_provider.refunds().find(attempt.text());
        if (refund != m_provider.refunds().end()
            && query.text(2) != (refund->second.confirmed ? u"confirmed"_s : u"manual"_s)) {
            throw Violation(u"money"_s, attempt.text() + u": another refund than the provider's"_s);
        }
    }
}

void Auditor::checkView(const QString &visitor,
                        const ShowtimeId &showtime,
                        const std::map<SeatId, SeatState> &seen)
{
    Query query(m_database, u"SELECT seat_id, kind FROM seat_claim WHERE showtime_id = ?");
    query.bind(showtime).exec();
    std::map<SeatId, SeatState> real;
    while (query.next()) {
        real[query.id<SeatId>(0)] = query.enumeration<ClaimKind>(1) == ClaimKind::Booked
            ? SeatState::Sold
            : SeatState::Held;
    }
    for (const auto &[seat, state] : seen) {
        const auto it = real.find(seat);
        if ((it == real.end() ? SeatState::Free : it->second) != state) {
            throw Violation(
                u"wrong-picture"_s,
                u"%1 sees %2 %3 as %4"_s.arg(visitor, showtime.text(), seat.text(), nameOf(state)));
        }
    }
}

} // namespace karcis::simulation
