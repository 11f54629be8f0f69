// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/catalogue_commands.h"
#include "protocol/events.h"
#include "protocol/fields.h"

namespace karcis::protocol {

template <>
struct Fields<Money>
{
    static constexpr std::string_view name{"Money"};
    static constexpr std::string_view about{"An amount of money."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("amount",
                &Money::amount,
                "In the minor unit of the currency; the rupiah without its unused sen.",
                anyValue);
        v.field("currency", &Money::currency, "ISO 4217 code.");
    }
};

template <>
struct Fields<Cinema>
{
    static constexpr std::string_view name{"Cinema"};
    static constexpr std::string_view about{"The cinema that the server sells for."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("id", &Cinema::id, "Names the cinema.");
        v.field("name", &Cinema::name, "As people know it.");
        v.field("city", &Cinema::city, "Where it is.");
        v.field(
            "timeZone", &Cinema::timeZone, "IANA name of the zone in which showtimes are shown.");
        v.field("currency", &Cinema::currency, "ISO 4217 code of all its prices.");
    }
};

template <>
struct Fields<AuditoriumClass>
{
    static constexpr std::string_view name{"AuditoriumClass"};
    static constexpr std::string_view about{"A comfort class with its own prices."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("id", &AuditoriumClass::id, "Names the class.");
        v.field("name", &AuditoriumClass::name, "By two-letter language code.");
        v.field("sortOrder",
                &AuditoriumClass::sortOrder,
                "Classes are listed by it, lowest first.",
                anyValue);
    }
};

template <>
struct Fields<Film>
{
    static constexpr std::string_view name{"Film"};
    static constexpr std::string_view about{"A film that is or will be shown."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("id", &Film::id, "Names the film.");
        v.field("title", &Film::title, "As on the poster.");
        v.field("englishTitle", &Film::englishTitle, "In English; may be the same.");
        v.field("minutes", &Film::minutes, "How long it runs.");
        v.field("age", &Film::age, "The age class.");
        v.field("director", &Film::director, "Who directed it.");
        v.field("cast", &Film::cast, "The leading actors.");
        v.field("genres", &Film::genres, "Codes such as \"drama\".");
        v.field("language", &Film::language, "The spoken language, two letters.");
        v.field("poster", &Film::poster, "File name of the poster.");
        v.field("released", &Film::released, "Whether it is on now or comes soon.");
        v.field("synopsis", &Film::synopsis, "By two-letter language code.");
    }
};

template <>
struct Fields<ShowtimeInfo>
{
    static constexpr std::string_view name{"ShowtimeInfo"};
    static constexpr std::string_view about{"A showtime as people choose it."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("id", &ShowtimeInfo::id, "Names the showtime.");
        v.field("filmId", &ShowtimeInfo::filmId, "The film.");
        v.field("filmTitle", &ShowtimeInfo::filmTitle, "Its title.");
        v.field("age", &ShowtimeInfo::age, "Its age class.");
        v.field("auditoriumId", &ShowtimeInfo::auditoriumId, "Where it runs.");
        v.field("auditoriumName", &ShowtimeInfo::auditoriumName, "The name at the door.");
        v.field("classId", &ShowtimeInfo::classId, "The comfort class.");
        v.field("startsAt", &ShowtimeInfo::startsAt, "When it starts.");
        v.field("endsAt", &ShowtimeInfo::endsAt, "When it ends.");
        v.field("price", &ShowtimeInfo::price, "The lowest price of a standard seat.");
        v.field("seatsTotal", &ShowtimeInfo::seatsTotal, "Seats that can be sold.");
        v.field("seatsFree", &ShowtimeInfo::seatsFree, "Seats that are free.");
        v.field("onSale", &ShowtimeInfo::onSale, "False once it has started or was closed.");
        v.field("saleStartsAt",
                &ShowtimeInfo::saleStartsAt,
                "Set while its sale has not started: when it will.");
    }
};

template <>
struct Fields<FilmOffer>
{
    static constexpr std::string_view name{"FilmOffer"};
    static constexpr std::string_view about{"A film is shown in a class on a day."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("filmId", &FilmOffer::filmId, "The film.");
        v.field("classId", &FilmOffer::classId, "The comfort class.");
        v.field("firstAt", &FilmOffer::firstAt, "When the first showtime of that day starts.");
    }
};

template <>
struct Fields<FilmsReply>
{
    static constexpr std::string_view name{"FilmsReply"};
    static constexpr std::string_view about{"The films."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("films", &FilmsReply::films, "The films, now showing first.");
        v.field("classes", &FilmsReply::classes, "The comfort classes.");
    }
};

template <>
struct Fields<ShowtimesReply>
{
    static constexpr std::string_view name{"ShowtimesReply"};
    static constexpr std::string_view about{"The showtimes of a film."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("filmId", &ShowtimesReply::filmId, "The film.");
        v.field("showtimes", &ShowtimesReply::showtimes, "The showtimes, soonest first.");
        v.field(
            "serverTime", &ShowtimesReply::serverTime, "The time at the server when it sent this.");
    }
};

template <>
struct Fields<ProgrammeReply>
{
    static constexpr std::string_view name{"ProgrammeReply"};
    static constexpr std::string_view about{"What is on at a glance."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("offers",
                &ProgrammeReply::offers,
                "Each film, class and day of the next 7 days once, and the first showtime of what "
                "comes later.");
        v.field("next",
                &ProgrammeReply::next,
                "The next showtimes of all films with free seats, soonest first.");
        v.field(
            "serverTime", &ProgrammeReply::serverTime, "The time at the server when it sent this.");
    }
};

template <>
struct Fields<CatalogueFilms>
{
    static constexpr std::string_view name{latinOf(CatalogueFilms::method)};
    static constexpr std::string_view about{"Lists the films."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<CatalogueShowtimes>
{
    static constexpr std::string_view name{latinOf(CatalogueShowtimes::method)};
    static constexpr std::string_view about{
        "Lists the showtimes of one film, from the first of today for 7 days."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("filmId", &CatalogueShowtimes::filmId, "The film.", someId);
    }
};

template <>
struct Fields<CatalogueProgramme>
{
    static constexpr std::string_view name{latinOf(CatalogueProgramme::method)};
    static constexpr std::string_view about{
        "Tells which film is on which day in which class, and what starts soon."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<CatalogueChanged>
{
    static constexpr std::string_view name{latinOf(CatalogueChanged::method)};
    static constexpr std::string_view about{
        "Films, showtimes or prices are new; fetch them again."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

} // namespace karcis::protocol
