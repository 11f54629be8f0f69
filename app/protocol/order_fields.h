// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/catalogue_fields.h"
#include "protocol/events.h"
#include "protocol/fields.h"
#include "protocol/order_commands.h"

namespace karcis::protocol {

inline constexpr Bounds ticketCode{1, std::int64_t{2} * limits::textLength};

template <>
struct Fields<SeatPrice>
{
    static constexpr std::string_view name{"SeatPrice"};
    static constexpr std::string_view about{"A seat with its price."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("id", &SeatPrice::id, "The seat.");
        v.field("price", &SeatPrice::price, "What it costs.");
    }
};

template <>
struct Fields<PaymentInfo>
{
    static constexpr std::string_view name{"PaymentInfo"};
    static constexpr std::string_view about{"One try to pay an order."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("id", &PaymentInfo::id, "Names the attempt.");
        v.field("method", &PaymentInfo::method, "How it is paid.");
        v.field("state", &PaymentInfo::state, "How far it is.");
        v.field(
            "qrText", &PaymentInfo::qrText, "What a payment app scans; empty for other methods.");
        v.field("accountNumber",
                &PaymentInfo::accountNumber,
                "The virtual account to transfer to; empty for other methods.");
    }
};

template <>
struct Fields<TicketInfo>
{
    static constexpr std::string_view name{"TicketInfo"};
    static constexpr std::string_view about{"A ticket for one seat."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("id", &TicketInfo::id, "Names the ticket.");
        v.field("seat", &TicketInfo::seat, "The seat.");
        v.field("code", &TicketInfo::code, "What the gate scans.");
        v.field("used", &TicketInfo::used, "True once it was let in.");
    }
};

template <>
struct Fields<OrderInfo>
{
    static constexpr std::string_view name{"OrderInfo"};
    static constexpr std::string_view about{"An order with all that its pages show."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("id", &OrderInfo::id, "Names the order.");
        v.field("showtime", &OrderInfo::showtime, "For which showtime.");
        v.field("seats", &OrderInfo::seats, "The seats with their prices.");
        v.field("total", &OrderInfo::total, "What is to be paid.");
        v.field("state", &OrderInfo::state, "How far it is.");
        v.field("expiresAt", &OrderInfo::expiresAt, "Until when it can be paid.");
        v.field("payment", &OrderInfo::payment, "The last attempt, if there was one.");
        v.field("cancelReason", &OrderInfo::cancelReason, "Why it was cancelled, if it was.");
        v.field("bookingCode",
                &OrderInfo::bookingCode,
                "What the customer quotes at the counter; empty until paid.");
        v.field("tickets", &OrderInfo::tickets, "Its tickets; empty until paid.");
    }
};

template <>
struct Fields<OrderReply>
{
    static constexpr std::string_view name{"OrderReply"};
    static constexpr std::string_view about{"An order."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("order", &OrderReply::order, "The order.");
        v.field("serverTime", &OrderReply::serverTime, "The time at the server when it sent this.");
    }
};

template <>
struct Fields<PaymentMethodsReply>
{
    static constexpr std::string_view name{"PaymentMethodsReply"};
    static constexpr std::string_view about{"Ways to pay."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("methods", &PaymentMethodsReply::methods, "The methods that can be used here.");
    }
};

template <>
struct Fields<TicketListReply>
{
    static constexpr std::string_view name{"TicketListReply"};
    static constexpr std::string_view about{"Paid orders."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("orders", &TicketListReply::orders, "The orders, soonest first.");
        v.field("serverTime",
                &TicketListReply::serverTime,
                "The time at the server when it sent this.");
    }
};

template <>
struct Fields<TicketRedeemReply>
{
    static constexpr std::string_view name{"TicketRedeemReply"};
    static constexpr std::string_view about{"A ticket that was let in."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("ticket", &TicketRedeemReply::ticket, "The ticket.");
        v.field("showtime", &TicketRedeemReply::showtime, "For which showtime.");
    }
};

template <>
struct Fields<OrderCheckout>
{
    static constexpr std::string_view name{latinOf(OrderCheckout::method)};
    static constexpr std::string_view about{
        "Turns the held seats of a showtime into an order that waits for its payment."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("commandId",
                &OrderCheckout::commandId,
                "Made by the terminal, once per intent: a repeated one has no second effect.",
                someId);
        v.field("showtimeId", &OrderCheckout::showtimeId, "The showtime.", someId);
        v.field("accessible", &OrderCheckout::accessible, accessibleAbout);
    }
};

template <>
struct Fields<OrderStatus>
{
    static constexpr std::string_view name{latinOf(OrderStatus::method)};
    static constexpr std::string_view about{"Gives an order as it is."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("orderId", &OrderStatus::orderId, "The order.", someId);
    }
};

template <>
struct Fields<OrderCancel>
{
    static constexpr std::string_view name{latinOf(OrderCancel::method)};
    static constexpr std::string_view about{"Cancels an order that is not paid."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("commandId",
                &OrderCancel::commandId,
                "Made by the terminal, once per intent: a repeated one has no second effect.",
                someId);
        v.field("orderId", &OrderCancel::orderId, "The order.", someId);
    }
};

template <>
struct Fields<PaymentMethods>
{
    static constexpr std::string_view name{latinOf(PaymentMethods::method)};
    static constexpr std::string_view about{"Lists what this terminal may pay with."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<PaymentStart>
{
    static constexpr std::string_view name{latinOf(PaymentStart::method)};
    static constexpr std::string_view about{"Begins to pay an order."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("commandId",
                &PaymentStart::commandId,
                "Made by the terminal, once per intent: a repeated one has no second effect.",
                someId);
        v.field("orderId", &PaymentStart::orderId, "The order.", someId);
        v.field("method", &PaymentStart::paymentMethod, "How to pay.");
    }
};

template <>
struct Fields<PaymentSimulate>
{
    static constexpr std::string_view name{latinOf(PaymentSimulate::method)};
    static constexpr std::string_view about{
        "Tells the simulated payment provider what to do with an attempt."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("attemptId", &PaymentSimulate::attemptId, "The attempt.", someId);
        v.field("outcome", &PaymentSimulate::outcome, "What is to become of it.");
    }
};

template <>
struct Fields<TicketList>
{
    static constexpr std::string_view name{latinOf(TicketList::method)};
    static constexpr std::string_view about{
        "Lists the paid orders of the account whose showtime is not yet over, soonest first."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<TicketRedeem>
{
    static constexpr std::string_view name{latinOf(TicketRedeem::method)};
    static constexpr std::string_view about{"Lets a ticket in, once. For staff."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("commandId",
                &TicketRedeem::commandId,
                "Made by the terminal, once per intent: a repeated one has no second effect.",
                someId);
        v.field("code", &TicketRedeem::code, "What the gate scanned.", ticketCode);
    }
};

template <>
struct Fields<OrderChanged>
{
    static constexpr std::string_view name{latinOf(OrderChanged::method)};
    static constexpr std::string_view about{"An order of the session changed."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("order", &OrderChanged::order, "The order as it is now.");
        v.field(
            "serverTime", &OrderChanged::serverTime, "The time at the server when it sent this.");
    }
};

} // namespace karcis::protocol
