// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/catalogue_fields.h"
#include "protocol/events.h"
#include "protocol/fields.h"
#include "protocol/seat_commands.h"

namespace karcis::protocol {

inline constexpr Bounds seatList{1, limits::seatsPerRequest};
inline constexpr Bounds seatListOrAll{0, limits::seatsPerRequest};

template <>
struct Fields<SeatInfo>
{
    static constexpr std::string_view name{"SeatInfo"};
    static constexpr std::string_view about{"One seat of the plan of a showtime."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("id", &SeatInfo::id, "The label, for example \"C7\".");
        v.field("row", &SeatInfo::row, "The row.");
        v.field("number", &SeatInfo::number, "The number in the row.");
        v.field("gridX",
                &SeatInfo::gridX,
                "Column in the plan, from the left as the audience sees it.");
        v.field("gridY", &SeatInfo::gridY, "Line in the plan, from the screen.");
        v.field("kind", &SeatInfo::kind, "What kind of seat it is.");
        v.field("pair", &SeatInfo::pair, "The other half of a sweetbox; empty otherwise.");
        v.field("blocked", &SeatInfo::blocked, "True if it is never sold.");
        v.field("price", &SeatInfo::price, "What it costs.");
        v.field("state", &SeatInfo::state, "Whether it can be had.");
    }
};

template <>
struct Fields<HoldInfo>
{
    static constexpr std::string_view name{"HoldInfo"};
    static constexpr std::string_view about{
        "The seats that the asker has locked for one showtime."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("showtimeId", &HoldInfo::showtimeId, "The showtime.");
        v.field("seats", &HoldInfo::seats, "The locked seats.");
        v.field(
            "expiresAt", &HoldInfo::expiresAt, "When they go free; of no meaning without seats.");
        v.field("total", &HoldInfo::total, "What they cost together.");
        v.field("extensions", &HoldInfo::extensions, "How often the time was extended.");
    }
};

template <>
struct Fields<SeatMapReply>
{
    static constexpr std::string_view name{"SeatMapReply"};
    static constexpr std::string_view about{"The seats of a showtime as they are now."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("showtime", &SeatMapReply::showtime, "The showtime.");
        v.field("seats", &SeatMapReply::seats, "All its seats.");
        v.field("revision",
                &SeatMapReply::revision,
                "Counts the changes; the next seats.changed starts from it.");
        v.field("hold", &SeatMapReply::hold, "What the asker has locked.");
        v.field(
            "serverTime", &SeatMapReply::serverTime, "The time at the server when it sent this.");
    }
};

template <>
struct Fields<HoldReply>
{
    static constexpr std::string_view name{"HoldReply"};
    static constexpr std::string_view about{"What the asker has locked."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("hold", &HoldReply::hold, "The locked seats of the showtime.");
        v.field("serverTime", &HoldReply::serverTime, "The time at the server when it sent this.");
    }
};

template <>
struct Fields<SeatsWatch>
{
    static constexpr std::string_view name{latinOf(SeatsWatch::method)};
    static constexpr std::string_view about{
        "Gives the seats as they are and sends every change from then on."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("showtimeId", &SeatsWatch::showtimeId, "The showtime.", someId);
    }
};

template <>
struct Fields<SeatsUnwatch>
{
    static constexpr std::string_view name{latinOf(SeatsUnwatch::method)};
    static constexpr std::string_view about{"Ends seats.watch."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("showtimeId", &SeatsUnwatch::showtimeId, "The showtime.", someId);
    }
};

template <>
struct Fields<SeatsHold>
{
    static constexpr std::string_view name{latinOf(SeatsHold::method)};
    static constexpr std::string_view about{"Locks the seats beside those already held: all of "
                                            "them or none. Never lengthens the deadline."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("commandId",
                &SeatsHold::commandId,
                "Made by the terminal, once per intent: a repeated one has no second effect.",
                someId);
        v.field("showtimeId", &SeatsHold::showtimeId, "The showtime.", someId);
        v.field("seats", &SeatsHold::seats, "The seats to lock.", seatList);
        v.field("instead",
                &SeatsHold::instead,
                "Held seats to give back in the same step; kept if the others cannot be had.",
                seatListOrAll);
        v.field("accessible", &SeatsHold::accessible, accessibleAbout);
    }
};

template <>
struct Fields<SeatRequest>
{
    static constexpr std::string_view name{"SeatRequest"};
    static constexpr std::string_view about{
        "What is wanted of seats that the server chooses; all are side by side."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field(
            "count", &SeatRequest::count, "How many seats.", Bounds{1, limits::seatsPerRequest});
        v.field("wheelchairs",
                &SeatRequest::wheelchairs,
                "How many of them are wheelchair places.",
                Bounds{0, limits::seatsPerRequest});
        v.field("aisle", &SeatRequest::aisle, "One end is at an aisle.");
        v.field("besideWheelchair",
                &SeatRequest::besideWheelchair,
                "Beside a free wheelchair place, which is not taken itself.");
        v.field("sweetbox", &SeatRequest::sweetbox, "Sweetboxes only, in whole pairs.");
        v.field("area", &SeatRequest::area, "Which third of the rows.");
    }
};

template <>
struct Fields<SeatsBest>
{
    static constexpr std::string_view name{latinOf(SeatsBest::method)};
    static constexpr std::string_view about{
        "Lets the server choose seats and locks them beside those already held: all of them or "
        "none. Never lengthens the deadline."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("commandId",
                &SeatsBest::commandId,
                "Made by the terminal, once per intent: a repeated one has no second effect.",
                someId);
        v.field("showtimeId", &SeatsBest::showtimeId, "The showtime.", someId);
        v.field("request", &SeatsBest::request, "What is wanted.");
        v.field("replace",
                &SeatsBest::replace,
                "True to give back in the same step what is held of the showtime.");
        v.field("accessible", &SeatsBest::accessible, accessibleAbout);
    }
};

template <>
struct Fields<SeatsExtend>
{
    static constexpr std::string_view name{latinOf(SeatsExtend::method)};
    static constexpr std::string_view about{
        "Starts the time to choose again, as often as the settings allow."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("commandId",
                &SeatsExtend::commandId,
                "Made by the terminal, once per intent: a repeated one has no second effect.",
                someId);
        v.field("showtimeId", &SeatsExtend::showtimeId, "The showtime.", someId);
        v.field("accessible", &SeatsExtend::accessible, accessibleAbout);
    }
};

template <>
struct Fields<SeatsRelease>
{
    static constexpr std::string_view name{latinOf(SeatsRelease::method)};
    static constexpr std::string_view about{"Gives held seats back."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("commandId",
                &SeatsRelease::commandId,
                "Made by the terminal, once per intent: a repeated one has no second effect.",
                someId);
        v.field("showtimeId", &SeatsRelease::showtimeId, "The showtime.", someId);
        v.field("seats",
                &SeatsRelease::seats,
                "The seats to give back; all of the showtime if empty or absent.",
                seatListOrAll);
    }
};

template <>
struct Fields<SeatsChanged>
{
    static constexpr std::string_view name{latinOf(SeatsChanged::method)};
    static constexpr std::string_view about{
        "Seats of a watched showtime changed. If \"from\" is not the last known revision, "
        "something was missed: watch anew."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("showtimeId", &SeatsChanged::showtimeId, "The showtime.");
        v.field("from", &SeatsChanged::from, "The revision before.");
        v.field("revision", &SeatsChanged::revision, "The revision now.");
        v.field("free", &SeatsChanged::free, "Seats that are free from now on.");
        v.field("held", &SeatsChanged::held, "Seats that are held from now on.");
        v.field("sold", &SeatsChanged::sold, "Seats that are sold from now on.");
    }
};

template <>
struct Fields<HoldExpired>
{
    static constexpr std::string_view name{latinOf(HoldExpired::method)};
    static constexpr std::string_view about{
        "The time to choose ran out; the seats are free again."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("showtimeId", &HoldExpired::showtimeId, "The showtime.");
        v.field("seats", &HoldExpired::seats, "The seats that were locked.");
    }
};

} // namespace karcis::protocol
