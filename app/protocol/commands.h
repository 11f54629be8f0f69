// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/records.h"

#include <variant>

/// What a terminal may ask, each with the reply it gets. The names are the JSON-RPC methods.
namespace karcis::protocol {

/// A reply that says no more than that it was done.
struct EmptyReply
{
};

/// Replies whose deadlines a terminal counts down carry the server's time at sending: the difference is what is left.
struct HelloReply
{
    QString serverVersion;
    Cinema cinema;
    Millis holdFor{};
    Millis payFor{};
    int maxSeats = 0;
    /// The times in the accessible mode.
    Millis accessibleHoldFor{};
    Millis accessiblePayFor{};
    /// How often the time to choose may be extended, without and with the accessible mode.
    int extensions = 0;
    int accessibleExtensions = 0;
    /// True if a checkout that strands a seat is refused.
    bool strandedRule = false;
    /// True if no real money moves; the screens must say so.
    bool simulatedPayments = false;
    /// What the cinema's managers tell everybody; cinema.notice says when it changes.
    QString message;
    bool salesPaused = false;
    /// From where on a place in the queue is needed.
    QueueGate queueGate = QueueGate::Off;
    /// How often pages of scarce goods fetch themselves anew.
    Millis refreshEvery{};
    /// After how long without a touch a kiosk asks whether somebody is there.
    Millis idleAfter{};
    /// How long it waits for an answer before it forgets the person.
    Millis idleWarning{};
    /// After how long on the first page it shows its posters in turn.
    Millis attractAfter{};
    /// Whether a kiosk may make sounds.
    bool soundAllowed = false;
    UtcTime serverTime{};
};

/// The first request of a connection: who is asking.
struct TerminalHello
{
    static constexpr QLatin1StringView method{"terminal.hello"};
    using Reply = HelloReply;
    QString terminalId;
    QString version;
};

struct FilmsReply
{
    std::vector<Film> films;
    std::vector<AuditoriumClass> classes;
};

struct CatalogueFilms
{
    static constexpr QLatin1StringView method{"catalogue.films"};
    using Reply = FilmsReply;
};

struct ShowtimesReply
{
    FilmId filmId;
    std::vector<ShowtimeInfo> showtimes;
    UtcTime serverTime{};
};

/// The showtimes of one film, from today's first for 7 days.
struct CatalogueShowtimes
{
    static constexpr QLatin1StringView method{"catalogue.showtimes"};
    using Reply = ShowtimesReply;
    FilmId filmId;
};

struct ProgrammeReply
{
    /// Each film, class and day of the next 7 days once, and the first showtime of what comes later.
    std::vector<FilmOffer> offers;
    /// The next showtimes of all films for which there are seats, soonest first.
    std::vector<ShowtimeInfo> next;
    UtcTime serverTime{};
};

/// What is on at a glance: which film on which day in which class, and what starts soon.
struct CatalogueProgramme
{
    static constexpr QLatin1StringView method{"catalogue.programme"};
    using Reply = ProgrammeReply;
};

struct SessionReply
{
    /// Secret; lets a terminal take the session up again after a lost connection.
    QString token;
    AccountInfo account;
    /// The order that is still to be paid, if there is one.
    std::optional<OrderInfo> openOrder;
    UtcTime serverTime{};
};

struct AccountRegister
{
    static constexpr QLatin1StringView method{"account.register"};
    using Reply = SessionReply;
    QString name;
    QString login;
    QString password;
};

struct AccountLogin
{
    static constexpr QLatin1StringView method{"account.login"};
    using Reply = SessionReply;
    QString login;
    QString password;
};

struct AccountResume
{
    static constexpr QLatin1StringView method{"account.resume"};
    using Reply = SessionReply;
    QString token;
};

/// Ends the session; seats that are only held go free at once.
struct AccountLogout
{
    static constexpr QLatin1StringView method{"account.logout"};
    using Reply = EmptyReply;
};

struct SeatMapReply
{
    ShowtimeInfo showtime;
    std::vector<SeatInfo> seats;
    /// Counts the changes of this showtime; the next seats.changed starts from it.
    std::int64_t revision = 0;
    HoldInfo hold;
    UtcTime serverTime{};
};

/// Gives the seats as they are and sends every change from then on.
struct SeatsWatch
{
    static constexpr QLatin1StringView method{"seats.watch"};
    using Reply = SeatMapReply;
    ShowtimeId showtimeId;
};

struct SeatsUnwatch
{
    static constexpr QLatin1StringView method{"seats.unwatch"};
    using Reply = EmptyReply;
    ShowtimeId showtimeId;
};

struct HoldReply
{
    HoldInfo hold;
    UtcTime serverTime{};
};

/// Locks the seats beside those already held: all of them or none. Never lengthens the deadline.
struct SeatsHold
{
    static constexpr QLatin1StringView method{"seats.hold"};
    using Reply = HoldReply;
    CommandId commandId;
    ShowtimeId showtimeId;
    std::vector<SeatId> seats;
    /// Held seats that are given back in the same step; kept if the others cannot be had.
    std::vector<SeatId> instead = {};
    /// In the accessible mode people have longer.
    std::optional<bool> accessible = {};
};

/// Lets the server choose seats and locks them beside those already held: all of them or none.
struct SeatsBest
{
    static constexpr QLatin1StringView method{"seats.best"};
    using Reply = HoldReply;
    CommandId commandId;
    ShowtimeId showtimeId;
    SeatRequest request;
    /// True to give back in the same step what is held of the showtime.
    std::optional<bool> replace = {};
    std::optional<bool> accessible = {};
};

/// Starts the time to choose again, as often as the settings allow.
struct SeatsExtend
{
    static constexpr QLatin1StringView method{"seats.extend"};
    using Reply = HoldReply;
    CommandId commandId;
    ShowtimeId showtimeId;
    std::optional<bool> accessible = {};
};

/// Gives held seats back; without seats, all of the showtime.
struct SeatsRelease
{
    static constexpr QLatin1StringView method{"seats.release"};
    using Reply = HoldReply;
    CommandId commandId;
    ShowtimeId showtimeId;
    std::vector<SeatId> seats;
};

struct OrderReply
{
    OrderInfo order;
    UtcTime serverTime{};
};

/// Turns the held seats of a showtime into an order that waits for its payment.
struct OrderCheckout
{
    static constexpr QLatin1StringView method{"order.checkout"};
    using Reply = OrderReply;
    CommandId commandId;
    ShowtimeId showtimeId;
    std::optional<bool> accessible = {};
};

struct OrderStatus
{
    static constexpr QLatin1StringView method{"order.status"};
    using Reply = OrderReply;
    OrderId orderId;
};

struct OrderCancel
{
    static constexpr QLatin1StringView method{"order.cancel"};
    using Reply = OrderReply;
    CommandId commandId;
    OrderId orderId;
};

struct PaymentMethodsReply
{
    std::vector<PaymentMethod> methods;
};

/// What this terminal may pay with. Cash only at a counter.
struct PaymentMethods
{
    static constexpr QLatin1StringView method{"payment.methods"};
    using Reply = PaymentMethodsReply;
};

struct PaymentStart
{
    static constexpr QLatin1StringView method{"payment.start"};
    using Reply = OrderReply;
    CommandId commandId;
    OrderId orderId;
    PaymentMethod paymentMethod = PaymentMethod::Qris;
};

/// Tells the simulated provider what to do with an attempt. Unknown to any other provider.
struct PaymentSimulate
{
    static constexpr QLatin1StringView method{"payment.simulate"};
    using Reply = EmptyReply;
    AttemptId attemptId;
    SimulatedOutcome outcome = SimulatedOutcome::Approve;
};

struct TicketListReply
{
    std::vector<OrderInfo> orders;
    UtcTime serverTime{};
};

/// The paid orders of the account whose showtime is not yet over, soonest first.
struct TicketList
{
    static constexpr QLatin1StringView method{"ticket.list"};
    using Reply = TicketListReply;
};

struct TicketRedeemReply
{
    TicketInfo ticket;
    ShowtimeInfo showtime;
};

/// Lets a ticket in, once. For staff.
struct TicketRedeem
{
    static constexpr QLatin1StringView method{"ticket.redeem"};
    using Reply = TicketRedeemReply;
    CommandId commandId;
    QString code;
};

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

struct QueueReply
{
    QueuePlace place;
    UtcTime serverTime{};
};

/// Takes a place in the queue, or takes the one up that the session, the connection or `placeId` has already. If there
/// is room and nobody waits, the place is inside at once. A place that was called goes in.
struct QueueJoin
{
    static constexpr QLatin1StringView method{"queue.join"};
    using Reply = QueueReply;
    /// What is to be bought. If its sale has not started, the place waits for the draw of that sale.
    std::optional<ShowtimeId> showtimeId;
    std::optional<PlaceId> placeId;
};

/// Gives the place up; seats that are only held go free with it.
struct QueueLeave
{
    static constexpr QLatin1StringView method{"queue.leave"};
    using Reply = EmptyReply;
};

/// Lets somebody in before all others. For staff; the reason goes to the audit log.
struct QueueAdvance
{
    static constexpr QLatin1StringView method{"queue.advance"};
    using Reply = EmptyReply;
    CommandId commandId;
    QString number;
    QString reason;
};

/// Leaves the terminal but not the queue: the place is kept until it is called, however long no terminal has it.
struct QueueCarry
{
    static constexpr QLatin1StringView method{"queue.carry"};
    using Reply = EmptyReply;
};

/// Goes on with a place at this terminal: by its number and code, or by its id alone.
struct QueueClaim
{
    static constexpr QLatin1StringView method{"queue.claim"};
    using Reply = QueueReply;
    std::optional<QString> number;
    std::optional<QString> code;
    std::optional<PlaceId> placeId;
};

struct QueueDrawReply
{
    SaleInfo sale;
    /// The drawn numbers in the order in which they go in, from the place asked for on. Counted from 1, not as labels.
    std::vector<std::int64_t> numbers;
    UtcTime serverTime{};
};

/// The result of a draw, for everybody to check.
struct QueueDraw
{
    static constexpr QLatin1StringView method{"queue.draw"};
    using Reply = QueueDrawReply;
    DrawId drawId;
    /// How many of the first to leave out: a long list comes in parts.
    std::optional<int> from;
};

struct QueueDisplayReply
{
    /// The numbers that were called last and are still expected, newest first.
    QStringList called;
    int waiting = 0;
    Millis waitAtLeast{};
    Millis waitAtMost{};
    /// Sales that start soon or have just started, the next one first.
    std::vector<SaleInfo> sales;
    /// What starts next, soonest first.
    std::vector<ShowtimeInfo> next;
    UtcTime serverTime{};
};

/// What a display in the lobby shows. Whoever has asked this hears from then on when it is different.
struct QueueDisplay
{
    static constexpr QLatin1StringView method{"queue.display"};
    using Reply = QueueDisplayReply;
};

/// Every request there is. `rpc.discover` is answered by the codec's own document.
using Command = std::variant<TerminalHello,
                             CatalogueFilms,
                             CatalogueShowtimes,
                             CatalogueProgramme,
                             AccountRegister,
                             AccountLogin,
                             AccountResume,
                             AccountLogout,
                             SeatsWatch,
                             SeatsUnwatch,
                             SeatsHold,
                             SeatsBest,
                             SeatsExtend,
                             SeatsRelease,
                             OrderCheckout,
                             OrderStatus,
                             OrderCancel,
                             PaymentMethods,
                             PaymentStart,
                             PaymentSimulate,
                             TicketList,
                             TicketRedeem,
                             AdminStatus,
                             AdminLimits,
                             AdminSetLimit,
                             AdminTerminals,
                             AdminPauseSales,
                             AdminResumeSales,
                             AdminMessage,
                             AdminSetSaleStart,
                             QueueJoin,
                             QueueLeave,
                             QueueAdvance,
                             QueueCarry,
                             QueueClaim,
                             QueueDraw,
                             QueueDisplay>;

using Reply = std::variant<EmptyReply,
                           HelloReply,
                           FilmsReply,
                           ShowtimesReply,
                           ProgrammeReply,
                           SessionReply,
                           SeatMapReply,
                           HoldReply,
                           OrderReply,
                           PaymentMethodsReply,
                           TicketListReply,
                           TicketRedeemReply,
                           AdminStatusReply,
                           AdminLimitsReply,
                           AdminTerminalsReply,
                           SaleReply,
                           QueueReply,
                           QueueDrawReply,
                           QueueDisplayReply>;

} // namespace karcis::protocol
