// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/catalogue_fields.h"
#include "protocol/events.h"
#include "protocol/fields.h"
#include "protocol/queue_commands.h"

namespace karcis::protocol {

inline constexpr Bounds staffReason{3, limits::textLength};

template <>
struct Fields<QueuePlace>
{
    static constexpr std::string_view name{"QueuePlace"};
    static constexpr std::string_view about{"A place in the queue, as its owner sees it."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("placeId",
                &QueuePlace::id,
                "Secret; takes the place up again after a lost connection.");
        v.field("number", &QueuePlace::number, "What people see and staff call.");
        v.field("state", &QueuePlace::state, "How far it is.");
        v.field("ahead", &QueuePlace::ahead, "While waiting: how many are let in before this one.");
        v.field("waiting", &QueuePlace::waiting, "How many wait in all.");
        v.field("waitAtLeast",
                &QueuePlace::waitAtLeast,
                "While waiting: the wait is likely longer than this.");
        v.field("waitAtMost",
                &QueuePlace::waitAtMost,
                "While waiting: the wait is likely shorter than this.");
        v.field("until",
                &QueuePlace::until,
                "Early: when the sale starts. Called: when the place is lost unless somebody goes "
                "in. Inside: when it ends.");
        v.field("seedHash",
                &QueuePlace::seedHash,
                "Early: the SHA-256, in hexadecimal, of the seed that will decide the order.");
        v.field("code",
                &QueuePlace::code,
                "Secret; with the number it takes the place up at another terminal.");
        v.field("drawId",
                &QueuePlace::drawId,
                "The draw that it takes, or took, part in; empty for none.");
    }
};

template <>
struct Fields<SaleInfo>
{
    static constexpr std::string_view name{"SaleInfo"};
    static constexpr std::string_view about{
        "A sale with a start of its own, and the draw for those who come before it."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("drawId", &SaleInfo::drawId, "Names the draw.");
        v.field("filmId", &SaleInfo::filmId, "The film.");
        v.field("showtimeId",
                &SaleInfo::showtimeId,
                "Empty if it is the sale of all showtimes of the film.");
        v.field("title", &SaleInfo::title, "The title of the film.");
        v.field("startsAt", &SaleInfo::startsAt, "When the sale starts.");
        v.field("seedHash",
                &SaleInfo::seedHash,
                "The SHA-256 of the seed's text, in hexadecimal; known from the beginning.");
        v.field("seed", &SaleInfo::seed, "The seed; empty before the draw.");
        v.field("drawn", &SaleInfo::drawn, "Whether the draw was made.");
        v.field("entries", &SaleInfo::entries, "How many wait for the draw, or took part in it.");
        v.field("first", &SaleInfo::first, "The first of the drawn, as people see them.");
    }
};

template <>
struct Fields<QueueDrawReply>
{
    static constexpr std::string_view name{"QueueDrawReply"};
    static constexpr std::string_view about{"The result of a draw."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("sale", &QueueDrawReply::sale, "The sale.");
        v.field("numbers",
                &QueueDrawReply::numbers,
                "The drawn numbers in the order in which they go in; not as labels, but counted "
                "from 1.");
        v.field(
            "serverTime", &QueueDrawReply::serverTime, "The time at the server when it sent this.");
    }
};

template <>
struct Fields<QueueReply>
{
    static constexpr std::string_view name{"QueueReply"};
    static constexpr std::string_view about{"The place in the queue."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("place", &QueueReply::place, "The place.");
        v.field("serverTime", &QueueReply::serverTime, "The time at the server when it sent this.");
    }
};

template <>
struct Fields<QueueDisplayReply>
{
    static constexpr std::string_view name{"QueueDisplayReply"};
    static constexpr std::string_view about{"What a display in the lobby shows."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("called",
                &QueueDisplayReply::called,
                "The numbers that were called last and are still expected, newest first.");
        v.field("waiting", &QueueDisplayReply::waiting, "How many wait.");
        v.field("waitAtLeast",
                &QueueDisplayReply::waitAtLeast,
                "Who joins now likely waits longer than this.");
        v.field("waitAtMost",
                &QueueDisplayReply::waitAtMost,
                "Who joins now likely waits shorter than this.");
        v.field("sales",
                &QueueDisplayReply::sales,
                "Sales that start soon or have just started, the next one first.");
        v.field("next", &QueueDisplayReply::next, "What starts next, soonest first.");
        v.field("serverTime",
                &QueueDisplayReply::serverTime,
                "The time at the server when it sent this.");
    }
};

template <>
struct Fields<QueueJoin>
{
    static constexpr std::string_view name{latinOf(QueueJoin::method)};
    static constexpr std::string_view about{
        "Takes a place in the queue, or takes the one up that the asker has already. With room and "
        "nobody waiting it is inside at once; one that was called goes in."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("showtimeId",
                &QueueJoin::showtimeId,
                "What is to be bought. Before its sale starts, the place waits for the draw of "
                "that sale.",
                someId);
        v.field("placeId", &QueueJoin::placeId, "A place to take up again.", someId);
    }
};

template <>
struct Fields<QueueLeave>
{
    static constexpr std::string_view name{latinOf(QueueLeave::method)};
    static constexpr std::string_view about{
        "Gives the place up; seats that are only held go free with it."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<QueueAdvance>
{
    static constexpr std::string_view name{latinOf(QueueAdvance::method)};
    static constexpr std::string_view about{"Lets somebody in before all others. For staff."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("commandId",
                &QueueAdvance::commandId,
                "Made by the terminal, once per intent: a repeated one has no second effect.",
                someId);
        v.field("number", &QueueAdvance::number, "The number of the place.", someId);
        v.field("reason", &QueueAdvance::reason, "Why; goes to the audit log.", staffReason);
    }
};

template <>
struct Fields<QueueCarry>
{
    static constexpr std::string_view name{latinOf(QueueCarry::method)};
    static constexpr std::string_view about{
        "Leaves the terminal but not the queue: the place is kept until it is called."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<QueueClaim>
{
    static constexpr std::string_view name{latinOf(QueueClaim::method)};
    static constexpr std::string_view about{
        "Goes on with a place at this terminal, by number and code or by its id."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("number", &QueueClaim::number, "The number of the place.", someId);
        v.field("code", &QueueClaim::code, "The code that was shown beside it.", someId);
        v.field("placeId", &QueueClaim::placeId, "The secret id, as in the printed code.", someId);
    }
};

template <>
struct Fields<QueueDraw>
{
    static constexpr std::string_view name{latinOf(QueueDraw::method)};
    static constexpr std::string_view about{"Gives the result of a draw, for everybody to check."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("drawId", &QueueDraw::drawId, "The draw.", someId);
        v.field("from",
                &QueueDraw::from,
                "How many of the first to leave out; a long list comes in parts.",
                Bounds{0, 10'000'000});
    }
};

template <>
struct Fields<QueueDisplay>
{
    static constexpr std::string_view name{latinOf(QueueDisplay::method)};
    static constexpr std::string_view about{"Gives what a display in the lobby shows."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<QueuePosition>
{
    static constexpr std::string_view name{latinOf(QueuePosition::method)};
    static constexpr std::string_view about{"The place moved, or the estimate did."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("place", &QueuePosition::place, "The place as it is now.");
        v.field(
            "serverTime", &QueuePosition::serverTime, "The time at the server when it sent this.");
    }
};

template <>
struct Fields<QueueAdmitted>
{
    static constexpr std::string_view name{latinOf(QueueAdmitted::method)};
    static constexpr std::string_view about{"It is this place's turn."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("place", &QueueAdmitted::place, "The place as it is now.");
        v.field(
            "serverTime", &QueueAdmitted::serverTime, "The time at the server when it sent this.");
    }
};

template <>
struct Fields<QueueEnded>
{
    static constexpr std::string_view name{latinOf(QueueEnded::method)};
    static constexpr std::string_view about{"The place is over."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("placeId", &QueueEnded::placeId, "The place.");
        v.field("reason", &QueueEnded::reason, "Why.");
    }
};

template <>
struct Fields<QueueDisplayChanged>
{
    static constexpr std::string_view name{latinOf(QueueDisplayChanged::method)};
    static constexpr std::string_view about{
        "What queue.display gives is different now; ask again."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

} // namespace karcis::protocol
