// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <QLatin1StringView>
#include <QStringList>

#include <optional>
#include <span>
#include <utility>
#include <variant>

namespace karcis {

/// Why the server said no. Sent by name, worded for people only in ui/wording.
enum class RefusalCode {
    InvalidRequest, ///< A parameter is missing, of the wrong type or out of its bounds.
    NotFound,
    NotLoggedIn,
    Forbidden,
    WrongCredentials,
    TooManyAttempts, ///< Log-in is delayed; `retryAfter` says how long.
    LoginTaken,
    InvalidLogin, ///< Neither an e-mail address nor an Indonesian mobile number.
    WeakPassword,
    SessionExpired,
    SeatTaken, ///< `seats` names those that are not free.
    SeatNotOnSale,
    SeatPairSplit, ///< A sweetbox pair is sold together only.
    TooManySeats,
    NothingHeld,
    HoldExpired,
    SalesClosed, ///< The showtime has started or is not on sale.
    OrderClosed,
    OrderExpired,
    PaymentUnderWay, ///< Another attempt of this order is still open.
    PaymentMethodUnknown,
    ProviderUnavailable,
    TicketUsed,
    TicketVoid,
    CommandIdReused,
    RateLimited, ///< `retryAfter` says when to come back.
    Overloaded,
    Unavailable, ///< The database does not take writes now.
    OutOfOrder, ///< The request needs another one before it.
    SalesPaused, ///< A manager stopped new bookings; payments and releases go on.
    CoolingDown, ///< Chosen seats ran out too often; `retryAfter` says when to choose again.
    SeatStranded, ///< `seats` names the single free seats that the choice would leave between taken ones.
    NoSuchSeats, ///< Nowhere are that many free seats side by side as asked for.
    NoExtension, ///< The time to choose was already extended as often as it may be.
    QueueFirst, ///< The request needs a place among those who are let in: join the queue.
    QueueFull, ///< As many wait as may; `retryAfter` says when to try again.
    PlaceLost, ///< The place in the queue is gone; a new one can be taken.
    SaleNotStarted, ///< `detail` says when it starts, in the cinema's own time with its offset; `retryAfter` how long that is.
    WrongNumber ///< Nobody with that number and code waits.
};

/// One refusal with what a person or program needs to act on it.
struct Refusal
{
    RefusalCode code = RefusalCode::InvalidRequest;
    /// The parameter at fault, for programmers; empty if none.
    QString detail = {};
    std::optional<Millis> retryAfter = {};
    QStringList seats = {};

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// The name that travels, for example "seatTaken".
[[nodiscard]] QLatin1StringView refusalName(RefusalCode code);
/// The code of a name; nothing if a newer server uses a name this program does not know.
[[nodiscard]] std::optional<RefusalCode> refusalFromName(QLatin1StringView name);
/// Every code there is, for tests that nothing was forgotten.
[[nodiscard]] std::span<const RefusalCode> allRefusalCodes();

/// A value, or the refusal that came instead.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): returning a value is the normal case.
        : m_content(std::move(value))
    { }

    Result(Refusal refusal) // NOLINT(google-explicit-constructor)
        : m_content(std::move(refusal))
    { }

    Result(RefusalCode code) // NOLINT(google-explicit-constructor)
        : m_content(Refusal{code})
    { }

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_content); }

    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const { return std::get<T>(m_content); }

    [[nodiscard]] T &value() { return std::get<T>(m_content); }

    [[nodiscard]] const Refusal &refusal() const { return std::get<Refusal>(m_content); }

private:
    std::variant<T, Refusal> m_content;
};

/// The outcome of something that has no value.
struct Done
{
};

} // namespace karcis
