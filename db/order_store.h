// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/booking.h"
#include "core/clock.h"
#include "core/ids.h"
#include "core/money.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace karcis::db {

class Database;

struct Order
{
    OrderId id;
    ShowtimeId showtimeId;
    AccountId accountId;
    SessionId holder;
    OrderState state = OrderState::Draft;
    Money total;
    UtcTime createdAt;
    UtcTime expiresAt;
    std::optional<CancelReason> cancelReason = {};
    QString bookingCode = {};
};

struct OrderItem
{
    SeatId seatId;
    Money price;
};

struct PaymentAttempt
{
    AttemptId id;
    OrderId orderId;
    QString provider;
    /// The name under which the provider knows it.
    QString providerOrderId;
    /// Sent with every repetition of the charge, so that it is charged once. 16 to 46 characters.
    QString idempotencyKey;
    PaymentMethod method = PaymentMethod::Qris;
    Money amount;
    AttemptState state = AttemptState::Intent;
    UtcTime createdAt;
    /// What the payer needs: a text for a QR code, or the number of a virtual account. Empty until the provider answers.
    QString instruction = {};
};

struct Ticket
{
    TicketId id;
    OrderId orderId;
    ShowtimeId showtimeId;
    SeatId seatId;
    QString code;
    bool live = true;
    UtcTime issuedAt;
    std::optional<UtcTime> usedAt = {};
};

enum class RefundState { Intent, Requested, Confirmed, Manual };

struct Refund
{
    QString key;
    AttemptId attemptId;
    std::int64_t amount = 0;
    RefundState state = RefundState::Intent;
};

/// Orders with their items, payment attempts, tickets and refunds.
class OrderStore
{
public:
    explicit OrderStore(Database &database);

    void insert(const Order &order, const std::vector<OrderItem> &items);
    [[nodiscard]] std::optional<Order> order(const OrderId &id);
    [[nodiscard]] std::vector<OrderItem> items(const OrderId &id);
    /// The order of an account that is still to be paid; at most one exists.
    [[nodiscard]] std::optional<Order> openOrderOf(const AccountId &account);
    /// Paid orders whose showtime ends after @p now, soonest first, at most @p limit.
    [[nodiscard]] std::vector<Order> paidOrdersOf(const AccountId &account, UtcTime now, int limit);
    /// Draft and awaiting orders whose time is over at @p now, at most @p limit.
    [[nodiscard]] std::vector<Order> expired(UtcTime now, int limit);
    /// When the next unpaid order expires; nothing if there is none.
    [[nodiscard]] std::optional<UtcTime> nextExpiry();
    void setState(const OrderId &id, OrderState state);
    void setCancelReason(const OrderId &id, CancelReason reason);
    /// The database refuses this unless @p attempt is settled, of this order and of its amount.
    void setPaid(const OrderId &id, const AttemptId &attempt, const QString &bookingCode);
    [[nodiscard]] bool bookingCodeTaken(const QString &code);

    void insertAttempt(const PaymentAttempt &attempt);
    [[nodiscard]] std::optional<PaymentAttempt> attempt(const AttemptId &id);
    [[nodiscard]] std::optional<PaymentAttempt> latestAttempt(const OrderId &order);
    /// The attempt that may still bring money; at most one exists.
    [[nodiscard]] std::optional<PaymentAttempt> openAttempt(const OrderId &order);
    [[nodiscard]] std::vector<PaymentAttempt> openAttempts(int limit);
    /// Attempts since @p since that ended without money, the latest first. Their provider may have changed its mind.
    [[nodiscard]] std::vector<PaymentAttempt> failedAttempts(UtcTime since, int limit);
    void setAttemptState(const AttemptId &id, AttemptState state);
    void setInstruction(const AttemptId &id, const QString &instruction);

    void insertTicket(const Ticket &ticket);
    [[nodiscard]] std::vector<Ticket> tickets(const OrderId &order);
    [[nodiscard]] std::optional<Ticket> ticketByCode(const QString &code);
    /// False if it was used before or is void.
    bool redeem(const TicketId &id, UtcTime now);

    /// False if this very event was stored before.
    bool insertProviderEvent(const QString &provider,
                             const QString &providerOrderId,
                             const QString &status,
                             const QByteArray &bodyHash,
                             UtcTime now);
    void insertRefund(const Refund &refund, const QString &reason, UtcTime now);
    [[nodiscard]] std::optional<Refund> refund(const QString &key);
    /// Refunds of all attempts of an order that the provider has not confirmed.
    [[nodiscard]] int unconfirmedRefunds(const OrderId &order);
    void setRefundState(const QString &key, RefundState state);

private:
    Database &m_database;
};

} // namespace karcis::db

template <>
struct karcis::EnumNames<karcis::db::RefundState>
{
    static constexpr std::array table{
        EnumName{db::RefundState::Intent, QLatin1StringView("intent")},
        EnumName{db::RefundState::Requested, QLatin1StringView("requested")},
        EnumName{db::RefundState::Confirmed, QLatin1StringView("confirmed")},
        EnumName{db::RefundState::Manual, QLatin1StringView("manual")}};
};
