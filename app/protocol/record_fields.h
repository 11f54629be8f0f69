// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/commands.h"
#include "protocol/events.h"
#include "protocol/fields.h"

/// One description per struct that travels: its JSON names, what they mean and what they may hold.
namespace karcis::protocol {

inline constexpr Bounds seatList{1, limits::seatsPerRequest};
inline constexpr Bounds seatListOrAll{0, limits::seatsPerRequest};
inline constexpr Bounds loginPassword{1, limits::passwordLength};
// A password that is too short is refused by its own name, so only the length is bounded here.
inline constexpr Bounds newPassword{0, limits::passwordLength};
inline constexpr Bounds someToken{1, limits::tokenLength};
inline constexpr std::string_view accessibleAbout{
    "True in the accessible mode, in which people have longer."};
inline constexpr Bounds staffReason{3, limits::textLength};
inline constexpr Bounds ticketCode{1, std::int64_t{2} * limits::textLength};

[[nodiscard]] constexpr std::string_view latinOf(QLatin1StringView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

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
struct Fields<AccountInfo>
{
    static constexpr std::string_view name{"AccountInfo"};
    static constexpr std::string_view about{"An account."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("id", &AccountInfo::id, "Names the account.");
        v.field("name", &AccountInfo::name, "How to address the person.");
        v.field("login", &AccountInfo::login, "The e-mail address or mobile number, as stored.");
        v.field("role", &AccountInfo::role, "What it may do.");
    }
};

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
struct Fields<SessionReply>
{
    static constexpr std::string_view name{"SessionReply"};
    static constexpr std::string_view about{"A session has begun or goes on."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("token",
                &SessionReply::token,
                "Secret; takes the session up again after a lost connection.");
        v.field("account", &SessionReply::account, "Whose session it is.");
        v.field("openOrder",
                &SessionReply::openOrder,
                "The order that is still to be paid, if there is one.");
        v.field(
            "serverTime", &SessionReply::serverTime, "The time at the server when it sent this.");
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
struct Fields<AccountRegister>
{
    static constexpr std::string_view name{latinOf(AccountRegister::method)};
    static constexpr std::string_view about{"Makes an account and logs in."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("name", &AccountRegister::name, "How to address the person.", someText);
        v.field("login",
                &AccountRegister::login,
                "An e-mail address or an Indonesian mobile number.",
                someText);
        v.field("password",
                &AccountRegister::password,
                "The password; at least 8 characters.",
                newPassword);
    }
};

template <>
struct Fields<AccountLogin>
{
    static constexpr std::string_view name{latinOf(AccountLogin::method)};
    static constexpr std::string_view about{"Logs in."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("login", &AccountLogin::login, "The e-mail address or mobile number.", someText);
        v.field("password", &AccountLogin::password, "The password.", loginPassword);
    }
};

template <>
struct Fields<AccountResume>
{
    static constexpr std::string_view name{latinOf(AccountResume::method)};
    static constexpr std::string_view about{"Takes a session up again."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("token", &AccountResume::token, "The token of the session.", someToken);
    }
};

template <>
struct Fields<AccountLogout>
{
    static constexpr std::string_view name{latinOf(AccountLogout::method)};
    static constexpr std::string_view about{
        "Ends the session; seats that are only held go free at once."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
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
