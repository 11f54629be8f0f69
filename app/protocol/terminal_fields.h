// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/catalogue_fields.h"
#include "protocol/empty_reply.h"
#include "protocol/events.h"
#include "protocol/fields.h"
#include "protocol/terminal_commands.h"

namespace karcis::protocol {

template <>
struct Fields<EmptyReply>
{
    static constexpr std::string_view name{"EmptyReply"};
    static constexpr std::string_view about{"It was done."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<HelloReply>
{
    static constexpr std::string_view name{"HelloReply"};
    static constexpr std::string_view about{"Who answers, and its rules."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("serverVersion", &HelloReply::serverVersion, "The version of the server.");
        v.field("cinema", &HelloReply::cinema, "The cinema.");
        v.field("holdFor", &HelloReply::holdFor, "How long seats are locked while choosing.");
        v.field("payFor", &HelloReply::payFor, "How long an order can be paid.");
        v.field("maxSeats", &HelloReply::maxSeats, "The most seats that one customer can hold.");
        v.field("accessibleHoldFor",
                &HelloReply::accessibleHoldFor,
                "How long seats are locked while choosing in the accessible mode.");
        v.field("accessiblePayFor",
                &HelloReply::accessiblePayFor,
                "How long an order of the accessible mode can be paid.");
        v.field(
            "extensions", &HelloReply::extensions, "How often the time to choose can be extended.");
        v.field("accessibleExtensions",
                &HelloReply::accessibleExtensions,
                "How often it can be in the accessible mode.");
        v.field("strandedRule",
                &HelloReply::strandedRule,
                "True if a checkout that leaves a single free seat between taken ones is refused.");
        v.field("simulatedPayments",
                &HelloReply::simulatedPayments,
                "True if no real money moves; a terminal must show it.");
        v.field("message",
                &HelloReply::message,
                "What the cinema tells everybody; empty if nothing. Must be shown.");
        v.field("salesPaused",
                &HelloReply::salesPaused,
                "True while no seats can be chosen; payments go on.");
        v.field(
            "queueGate", &HelloReply::queueGate, "From where on a place in the queue is needed.");
        v.field("refreshEvery",
                &HelloReply::refreshEvery,
                "How often a terminal fetches times and seats anew.");
        v.field("idleAfter",
                &HelloReply::idleAfter,
                "After how long without a touch a kiosk asks whether somebody is there.");
        v.field("idleWarning",
                &HelloReply::idleWarning,
                "How long a kiosk waits for the answer before it forgets the person.");
        v.field("attractAfter",
                &HelloReply::attractAfter,
                "After how long on its first page a kiosk shows its posters in turn.");
        v.field("soundAllowed", &HelloReply::soundAllowed, "Whether a kiosk may make sounds.");
        v.field("serverTime", &HelloReply::serverTime, "The time at the server when it sent this.");
    }
};

template <>
struct Fields<TerminalHello>
{
    static constexpr std::string_view name{latinOf(TerminalHello::method)};
    static constexpr std::string_view about{"The first request of a connection: who is asking."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("terminalId", &TerminalHello::terminalId, "Names the terminal.", someId);
        v.field("version", &TerminalHello::version, "The version of its program.", someId);
    }
};

template <>
struct Fields<CinemaNotice>
{
    static constexpr std::string_view name{latinOf(CinemaNotice::method)};
    static constexpr std::string_view about{
        "What the cinema tells everybody changed, or whether seats can be chosen."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("message",
                &CinemaNotice::message,
                "What the cinema tells everybody; empty if nothing. Must be shown.");
        v.field("salesPaused",
                &CinemaNotice::salesPaused,
                "True while no seats can be chosen; payments go on.");
    }
};

} // namespace karcis::protocol
