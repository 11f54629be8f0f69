// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/admin_commands.h"
#include "protocol/fields.h"
#include "protocol/queue_fields.h"

namespace karcis::protocol {

template <>
struct Fields<LimitInfo>
{
    static constexpr std::string_view name{"LimitInfo"};
    static constexpr std::string_view about{
        "A setting that a manager may change while the server runs."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("key", &LimitInfo::key, "Names it, for example \"booking/hold_seconds\".");
        v.field("value", &LimitInfo::value, "What counts now.", anyValue);
        v.field("least", &LimitInfo::least, "The lowest value.", anyValue);
        v.field("most", &LimitInfo::most, "The highest value.", anyValue);
        v.field(
            "standard", &LimitInfo::standard, "The value unless somebody changed it.", anyValue);
        v.field("unit", &LimitInfo::unit, "The unit, in English.");
        v.field("meaning", &LimitInfo::meaning, "What it is for, in English.");
    }
};

template <>
struct Fields<TerminalStatus>
{
    static constexpr std::string_view name{"TerminalStatus"};
    static constexpr std::string_view about{"A connected terminal."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("terminal",
                &TerminalStatus::terminal,
                "Names the terminal; empty until it has said hello.");
        v.field("address",
                &TerminalStatus::address,
                "Its network address; \"local\" within the process of the server.");
        v.field("account", &TerminalStatus::account, "Who is logged in there; empty if nobody is.");
        v.field("connectedAt", &TerminalStatus::connectedAt, "Since when it is connected.");
        v.field("requests", &TerminalStatus::requests, "Requests since then.");
        v.field("refusals", &TerminalStatus::refusals, "Requests since then that were refused.");
        v.field("inFlight", &TerminalStatus::inFlight, "Requests that are not answered yet.");
        v.field("bytesWaiting",
                &TerminalStatus::bytesWaiting,
                "What was sent and not yet taken by the other end.");
    }
};

template <>
struct Fields<AdminStatusReply>
{
    static constexpr std::string_view name{"AdminStatusReply"};
    static constexpr std::string_view about{"The numbers of the control room."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("connections", &AdminStatusReply::connections, "Connected terminals.");
        v.field("waiting", &AdminStatusReply::waiting, "People who wait to be let in.");
        v.field("admitted", &AdminStatusReply::admitted, "People let in since the start.");
        v.field("activeSessions", &AdminStatusReply::activeSessions, "People who are inside now.");
        v.field("heldSeats", &AdminStatusReply::heldSeats, "Seats that are locked now.");
        v.field("holds", &AdminStatusReply::holds, "Holds since the start.");
        v.field("orders", &AdminStatusReply::orders, "Orders since the start.");
        v.field("requests", &AdminStatusReply::requests, "Requests since the start.");
        v.field("refusals", &AdminStatusReply::refusals, "Refused ones among them.");
        v.field("throttled",
                &AdminStatusReply::throttled,
                "Those refused because their sender asked too often.");
        v.field(
            "shed", &AdminStatusReply::shed, "Those refused because the server was overloaded.");
        v.field("overloadLevel",
                &AdminStatusReply::overloadLevel,
                "0 if all is taken; 1 sheds queue polls, 2 browsing too, 3 new holds too.");
        v.field("queueLength",
                &AdminStatusReply::queueLength,
                "Requests that wait for the next transaction.");
        v.field("openCases",
                &AdminStatusReply::openCases,
                "Cases that staff must deal with; -1 if the database does not answer.",
                anyValue);
        v.field("answerBounds", &AdminStatusReply::answerBounds, "Upper bounds in microseconds.");
        v.field("answers",
                &AdminStatusReply::answers,
                "How many answers since the start fell into each bound, not counting those of "
                "lower ones; the last number is beyond all bounds.");
        v.field("message", &AdminStatusReply::message, "What the cinema tells everybody.");
        v.field(
            "salesPaused", &AdminStatusReply::salesPaused, "True while no seats can be chosen.");
        v.field("startedAt", &AdminStatusReply::startedAt, "When the server started.");
        v.field("serverTime",
                &AdminStatusReply::serverTime,
                "The time at the server when it sent this.");
    }
};

template <>
struct Fields<AdminLimitsReply>
{
    static constexpr std::string_view name{"AdminLimitsReply"};
    static constexpr std::string_view about{"Every limit."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("limits", &AdminLimitsReply::limits, "The limits, those of one subject together.");
    }
};

template <>
struct Fields<AdminTerminalsReply>
{
    static constexpr std::string_view name{"AdminTerminalsReply"};
    static constexpr std::string_view about{"The connected terminals."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field(
            "terminals", &AdminTerminalsReply::terminals, "The terminals; at most 500 of them.");
        v.field("connections", &AdminTerminalsReply::connections, "How many there are in all.");
        v.field("serverTime",
                &AdminTerminalsReply::serverTime,
                "The time at the server when it sent this.");
    }
};

template <>
struct Fields<AdminStatus>
{
    static constexpr std::string_view name{latinOf(AdminStatus::method)};
    static constexpr std::string_view about{"Gives the numbers of the control room. For managers."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<AdminLimits>
{
    static constexpr std::string_view name{latinOf(AdminLimits::method)};
    static constexpr std::string_view about{"Lists every limit with its bounds. For managers."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<AdminSetLimit>
{
    static constexpr std::string_view name{latinOf(AdminSetLimit::method)};
    static constexpr std::string_view about{"Changes a limit at once and for good. For managers."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("key", &AdminSetLimit::key, "Names it.", someText);
        v.field("value",
                &AdminSetLimit::value,
                "The new value; refused outside of its bounds.",
                anyValue);
    }
};

template <>
struct Fields<AdminTerminals>
{
    static constexpr std::string_view name{latinOf(AdminTerminals::method)};
    static constexpr std::string_view about{"Lists the connected terminals. For managers."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<AdminPauseSales>
{
    static constexpr std::string_view name{latinOf(AdminPauseSales::method)};
    static constexpr std::string_view about{
        "Stops new holds; payments and releases go on. For managers."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<AdminResumeSales>
{
    static constexpr std::string_view name{latinOf(AdminResumeSales::method)};
    static constexpr std::string_view about{"Ends admin.pauseSales. For managers."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<AdminMessage>
{
    static constexpr std::string_view name{latinOf(AdminMessage::method)};
    static constexpr std::string_view about{
        "Shows a text on every terminal until another one takes its place. For managers."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("text", &AdminMessage::text, "The text; empty for none.", anyLength);
    }
};

template <>
struct Fields<AdminSetSaleStart>
{
    static constexpr std::string_view name{latinOf(AdminSetSaleStart::method)};
    static constexpr std::string_view about{
        "Sets when a sale starts, of one showtime or of a film. For managers."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("filmId",
                &AdminSetSaleStart::filmId,
                "The film; its showtimes with a start of their own keep that.",
                someId);
        v.field("showtimeId",
                &AdminSetSaleStart::showtimeId,
                "The showtime; either it or a film is named.",
                someId);
        v.field("saleStartsAt",
                &AdminSetSaleStart::saleStartsAt,
                "When it starts; without it, at once.");
    }
};

template <>
struct Fields<AdminSale>
{
    static constexpr std::string_view name{latinOf(AdminSale::method)};
    static constexpr std::string_view about{
        "The latest sale with a start of its own, of a film or of one showtime. For managers."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("filmId", &AdminSale::filmId, "The film.", someId);
        v.field("showtimeId",
                &AdminSale::showtimeId,
                "The showtime; without it, the sale of the whole film.",
                someId);
    }
};

template <>
struct Fields<SaleReply>
{
    static constexpr std::string_view name{"SaleReply"};
    static constexpr std::string_view about{"A sale with a start of its own."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("sale", &SaleReply::sale, "The sale.");
        v.field("serverTime", &SaleReply::serverTime, "The time at the server when it sent this.");
    }
};

} // namespace karcis::protocol
