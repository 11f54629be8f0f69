// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/booking.h"
#include "core/catalogue.h"
#include "core/ids.h"
#include "core/queueing.h"
#include "core/seat_request.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace karcis::protocol {

/// A showtime as people choose it.
struct ShowtimeInfo
{
    ShowtimeId id;
    FilmId filmId;
    QString filmTitle;
    AgeClass age = AgeClass::All;
    AuditoriumId auditoriumId;
    QString auditoriumName;
    ClassId classId;
    UtcTime startsAt;
    UtcTime endsAt;
    /// The lowest price of a standard seat.
    Money price;
    int seatsTotal = 0;
    int seatsFree = 0;
    /// False once it has started or an administrator closed it.
    bool onSale = true;
    /// Set while its sale has not started: when it will.
    std::optional<UtcTime> saleStartsAt = {};

    friend bool operator==(const ShowtimeInfo &, const ShowtimeInfo &) = default;
};

/// A film is shown in a class on a day.
struct FilmOffer
{
    FilmId filmId;
    ClassId classId;
    /// The first showtime of that day; beyond the days that are listed, the first of all.
    UtcTime firstAt{};

    friend bool operator==(const FilmOffer &, const FilmOffer &) = default;
};

/// One seat of the plan of a showtime.
struct SeatInfo
{
    SeatId id;
    QString row;
    int number = 0;
    int gridX = 0;
    int gridY = 0;
    SeatKind kind = SeatKind::Standard;
    SeatId pair;
    bool blocked = false;
    Money price;
    SeatState state = SeatState::Free;

    friend bool operator==(const SeatInfo &, const SeatInfo &) = default;
};

/// What became of a seat.
struct SeatChange
{
    SeatId id;
    SeatState state = SeatState::Free;

    friend bool operator==(const SeatChange &, const SeatChange &) = default;
};

/// The seats that the asker has locked for one showtime. Without seats there is no deadline.
struct HoldInfo
{
    ShowtimeId showtimeId;
    std::vector<SeatId> seats;
    UtcTime expiresAt{};
    Money total;
    /// How often the deadline was extended.
    int extensions = 0;

    friend bool operator==(const HoldInfo &, const HoldInfo &) = default;
};

struct SeatPrice
{
    SeatId id;
    Money price;

    friend bool operator==(const SeatPrice &, const SeatPrice &) = default;
};

/// One try to pay an order.
struct PaymentInfo
{
    AttemptId id;
    PaymentMethod method = PaymentMethod::Qris;
    AttemptState state = AttemptState::Intent;
    /// What a payment app scans; empty unless the method is QRIS or an e-wallet.
    QString qrText;
    /// The virtual account number to transfer to; empty for other methods.
    QString accountNumber;

    friend bool operator==(const PaymentInfo &, const PaymentInfo &) = default;
};

struct TicketInfo
{
    TicketId id;
    SeatId seat;
    /// What the gate scans.
    QString code;
    bool used = false;

    friend bool operator==(const TicketInfo &, const TicketInfo &) = default;
};

/// An order with all that its pages show.
struct OrderInfo
{
    OrderId id;
    ShowtimeInfo showtime;
    std::vector<SeatPrice> seats;
    Money total;
    OrderState state = OrderState::Draft;
    UtcTime expiresAt{};
    std::optional<PaymentInfo> payment;
    std::optional<CancelReason> cancelReason;
    /// What the customer quotes at the counter; empty until paid.
    QString bookingCode;
    std::vector<TicketInfo> tickets;

    friend bool operator==(const OrderInfo &, const OrderInfo &) = default;
};

struct AccountInfo
{
    AccountId id;
    QString name;
    /// The e-mail address or mobile number, as stored.
    QString login;
    Role role = Role::Customer;

    friend bool operator==(const AccountInfo &, const AccountInfo &) = default;
};

/// One setting that a manager may change while the server runs.
struct LimitInfo
{
    QString key;
    int value = 0;
    int least = 0;
    int most = 0;
    int standard = 0;
    QString unit;
    QString meaning;

    friend bool operator==(const LimitInfo &, const LimitInfo &) = default;
};

/// A connected terminal as the control room sees it.
struct TerminalStatus
{
    /// Empty until it has said hello.
    QString terminal;
    QString address;
    /// The name of the account that is logged in there; empty if none is.
    QString account;
    UtcTime connectedAt{};
    /// Since then.
    std::int64_t requests = 0;
    std::int64_t refusals = 0;
    /// Requests that are not answered yet.
    int inFlight = 0;
    /// Sent, but not yet taken by the other end.
    std::int64_t bytesWaiting = 0;

    friend bool operator==(const TerminalStatus &, const TerminalStatus &) = default;
};

/// A visitor's place in the queue, as its owner sees it.
struct QueuePlace
{
    /// Secret; takes the place up again after a lost connection.
    PlaceId id;
    /// What people see and staff call, such as "A-047".
    QString number;
    PlaceState state = PlaceState::Waiting;
    /// While waiting: how many are let in before this one.
    int ahead = 0;
    /// How many wait in all.
    int waiting = 0;
    /// While waiting: the wait is likely between these two.
    Millis waitAtLeast{};
    Millis waitAtMost{};
    /// Early: when the sale starts. Called: when the place is lost unless somebody goes in. Inside: when it ends.
    UtcTime until{};
    /// Early: the SHA-256, in hexadecimal, of the seed that will decide the order.
    QString seedHash;
    /// Secret; with the number it takes the place up at another terminal.
    QString code;
    /// The draw that it takes, or took, part in; empty for none.
    DrawId drawId;

    friend bool operator==(const QueuePlace &, const QueuePlace &) = default;
};

/// A sale with a start of its own, and the draw for those who come before it.
struct SaleInfo
{
    DrawId drawId;
    FilmId filmId;
    /// Empty if it is the sale of all showtimes of the film.
    ShowtimeId showtimeId;
    QString title;
    UtcTime startsAt{};
    /// The SHA-256 of the seed's text, in hexadecimal: published before anybody has come.
    QString seedHash;
    /// Empty before the draw.
    QString seed;
    /// Whether the draw was made.
    bool drawn = false;
    /// How many wait for the draw, or took part in it.
    int entries = 0;
    /// The first of the drawn, as people see them.
    QStringList first;

    friend bool operator==(const SaleInfo &, const SaleInfo &) = default;
};

} // namespace karcis::protocol
