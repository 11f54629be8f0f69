// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/empty_reply.h"
#include "protocol/records.h"

/// What managers see and change.
namespace karcis::protocol {

struct AdminStatusReply
{
    std::int64_t connections = 0;
    /// People who wait to be let in.
    std::int64_t waiting = 0;
    /// Let in since the start.
    std::int64_t admitted = 0;
    /// Inside now.
    std::int64_t activeSessions = 0;
    /// Seats that are locked now.
    std::int64_t heldSeats = 0;
    // Since the start.
    std::int64_t holds = 0;
    std::int64_t orders = 0;
    std::int64_t requests = 0;
    std::int64_t refusals = 0;
    std::int64_t throttled = 0;
    std::int64_t shed = 0;
    /// 0 if all is taken; 1 sheds queue polls, 2 browsing too, 3 new holds too.
    int overloadLevel = 0;
    /// Requests that wait for the next transaction.
    std::int64_t queueLength = 0;
    /// -1 if the database does not answer.
    int openCases = 0;
    /// Upper bounds in microseconds.
    std::vector<std::int64_t> answerBounds;
    /// How many answers since the start fell into each bound and not into a lower one; one more number for those beyond.
    std::vector<std::int64_t> answers;
    QString message;
    bool salesPaused = false;
    UtcTime startedAt{};
    UtcTime serverTime{};
};

/// The numbers of the control room. For managers.
struct AdminStatus
{
    static constexpr QLatin1StringView method{"admin.status"};
    using Reply = AdminStatusReply;
};

struct AdminLimitsReply
{
    std::vector<LimitInfo> limits;
};

/// Every limit with its bounds. For managers.
struct AdminLimits
{
    static constexpr QLatin1StringView method{"admin.limits"};
    using Reply = AdminLimitsReply;
};

/// Changes a limit at once and for good. For managers.
struct AdminSetLimit
{
    static constexpr QLatin1StringView method{"admin.setLimit"};
    using Reply = AdminLimitsReply;
    QString key;
    int value = 0;
};

struct AdminTerminalsReply
{
    std::vector<TerminalStatus> terminals;
    /// All of them; more than are listed if there are very many.
    std::int64_t connections = 0;
    UtcTime serverTime{};
};

/// The connected terminals. For managers.
struct AdminTerminals
{
    static constexpr QLatin1StringView method{"admin.terminals"};
    using Reply = AdminTerminalsReply;
};

/// Stops new holds; payments and releases go on. For managers.
struct AdminPauseSales
{
    static constexpr QLatin1StringView method{"admin.pauseSales"};
    using Reply = EmptyReply;
};

/// Ends admin.pauseSales. For managers.
struct AdminResumeSales
{
    static constexpr QLatin1StringView method{"admin.resumeSales"};
    using Reply = EmptyReply;
};

/// Shows a text on every terminal until another one, or none, takes its place. For managers.
struct AdminMessage
{
    static constexpr QLatin1StringView method{"admin.message"};
    using Reply = EmptyReply;
    QString text;
};

struct SaleReply
{
    SaleInfo sale;
    UtcTime serverTime{};
};

/// Sets when a sale starts: of one showtime, or of all showtimes of a film that have no start of their own. Moves a start
/// that is still to come; without a time, it starts at once. For managers.
struct AdminSetSaleStart
{
    static constexpr QLatin1StringView method{"admin.setSaleStart"};
    using Reply = SaleReply;
    std::optional<FilmId> filmId;
    std::optional<ShowtimeId> showtimeId;
    std::optional<UtcTime> saleStartsAt;
};

/// The latest sale with a start of its own: of the whole film, or of one showtime of it. Refused with NotFound if there is
/// none. For managers.
struct AdminSale
{
    static constexpr QLatin1StringView method{"admin.sale"};
    using Reply = SaleReply;
    FilmId filmId;
    std::optional<ShowtimeId> showtimeId;
};

} // namespace karcis::protocol
