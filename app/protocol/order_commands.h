// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/empty_reply.h"
#include "protocol/records.h"

/// Orders, their payment and their tickets.
namespace karcis::protocol {

struct OrderReply
{
    OrderInfo order;
    UtcTime serverTime{};
};

/// Turns the held seats of a showtime into an order that waits for its payment.
struct OrderCheckout
{
    static constexpr QLatin1StringView method{"order.checkout"};
    using Reply = OrderReply;
    CommandId commandId;
    ShowtimeId showtimeId;
    std::optional<bool> accessible = {};
};

struct OrderStatus
{
    static constexpr QLatin1StringView method{"order.status"};
    using Reply = OrderReply;
    OrderId orderId;
};

struct OrderCancel
{
    static constexpr QLatin1StringView method{"order.cancel"};
    using Reply = OrderReply;
    CommandId commandId;
    OrderId orderId;
};

struct PaymentMethodsReply
{
    std::vector<PaymentMethod> methods;
};

/// What this terminal may pay with. Cash only at a counter.
struct PaymentMethods
{
    static constexpr QLatin1StringView method{"payment.methods"};
    using Reply = PaymentMethodsReply;
};

struct PaymentStart
{
    static constexpr QLatin1StringView method{"payment.start"};
    using Reply = OrderReply;
    CommandId commandId;
    OrderId orderId;
    PaymentMethod paymentMethod = PaymentMethod::Qris;
};

/// Tells the simulated provider what to do with an attempt. Unknown to any other provider.
struct PaymentSimulate
{
    static constexpr QLatin1StringView method{"payment.simulate"};
    using Reply = EmptyReply;
    AttemptId attemptId;
    SimulatedOutcome outcome = SimulatedOutcome::Approve;
};

struct TicketListReply
{
    std::vector<OrderInfo> orders;
    UtcTime serverTime{};
};

/// The paid orders of the account whose showtime is not yet over, soonest first.
struct TicketList
{
    static constexpr QLatin1StringView method{"ticket.list"};
    using Reply = TicketListReply;
};

struct TicketRedeemReply
{
    TicketInfo ticket;
    ShowtimeInfo showtime;
};

/// Lets a ticket in, once. For staff.
struct TicketRedeem
{
    static constexpr QLatin1StringView method{"ticket.redeem"};
    using Reply = TicketRedeemReply;
    CommandId commandId;
    QString code;
};

} // namespace karcis::protocol
