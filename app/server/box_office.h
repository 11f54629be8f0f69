// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/random_source.h"
#include "core/refusal.h"
#include "core/seat_choice.h"
#include "protocol/order_commands.h"
#include "protocol/seat_commands.h"
#include "server/catalogue.h"
#include "server/cool_down.h"
#include "server/settings.h"
#include "server/stores.h"
#include "server/work_context.h"

#include <functional>

namespace karcis::server {

/// Who asks: a session of an account.
struct Asker
{
    SessionId session;
    AccountId account;
    Role role = Role::Customer;
};

/// The rules from a free seat to a ticket. Every method runs inside a transaction of the caller, at the moment
/// `work.now`, and leaves what must follow the commit in `work`.
class BoxOffice
{
public:
    BoxOffice(Stores &stores, Catalogue &catalogue, const Settings &settings, RandomSource &random);

    /// The seats as they are, with what @p asker holds of them. @p asker may be null.
    [[nodiscard]] Result<protocol::SeatMapReply>
    seatMap(const ShowtimeId &showtime, const Asker *asker, const WorkContext &work);
    /// The seats of the showtime that are not free at @p now.
    [[nodiscard]] std::vector<protocol::SeatChange> taken(const ShowtimeId &showtime, UtcTime now);
    /// Locks all seats or none. The deadline is that of the first seat.
    [[nodiscard]] Result<protocol::HoldReply>
    hold(const Asker &asker, const protocol::SeatsHold &command, WorkContext &work);
    /// Chooses seats and locks them: all or none, with the deadline of what is held already.
    [[nodiscard]] Result<protocol::HoldReply>
    best(const Asker &asker, const protocol::SeatsBest &command, WorkContext &work);
    /// Starts the time to choose again, as often as the settings allow.
    [[nodiscard]] Result<protocol::HoldReply>
    extend(const Asker &asker, const protocol::SeatsExtend &command, WorkContext &work);
    /// Gives seats back; all of the showtime if none are named.
    [[nodiscard]] Result<protocol::HoldReply>
    release(const Asker &asker, const protocol::SeatsRelease &command, WorkContext &work);
    /// Gives back whatever the session holds anywhere.
    void releaseAll(const SessionId &session, WorkContext &work);
    [[nodiscard]] Result<protocol::OrderReply>
    checkout(const Asker &asker, const protocol::OrderCheckout &command, WorkContext &work);
    [[nodiscard]] Result<protocol::OrderReply>
    status(const Asker &asker, const OrderId &id, const WorkContext &work);
    [[nodiscard]] Result<protocol::TicketListReply> tickets(const Asker &asker,
                                                            const WorkContext &work);
    [[nodiscard]] Result<protocol::TicketRedeemReply>
    redeem(const Asker &asker, const protocol::TicketRedeem &command, WorkContext &work);

    /// Says in which other sessions the same account is at a terminal of this server; asked for each hold.
    void setOtherSessions(std::function<std::vector<SessionId>(const Asker &)> otherSessions);

    /// Called with each order that is described to somebody.
    void
    setDescribed(std::function<void(const AccountId &, const protocol::OrderInfo &)> described);

    /// Who has to wait because chosen seats ran out too often.
    [[nodiscard]] CoolDown &coolDown() { return m_coolDown; }

    /// Frees the holds whose time is over; true if there may be more.
    bool expireHolds(WorkContext &work);

    /// Order, seats, payment and tickets as the owner sees them.
    [[nodiscard]] protocol::OrderInfo describe(const db::Order &order, UtcTime now);
    /// The order, if it is the asker's own.
    [[nodiscard]] Result<db::Order> ownOrder(const Asker &asker, const OrderId &id);

    /// Marks a settled order as paid, its seats as sold, and issues the tickets. The seats must be the order's.
    void completeSale(const db::Order &order, const AttemptId &attempt, WorkContext &work);
    /// Frees the seats of an order that will not be paid and marks it as cancelled.
    void giveUp(const db::Order &order, WorkContext &work);
    /// Claims the seats of a cancelled order again; false, and nothing is claimed, unless all are free and the film
    /// has not begun.
    [[nodiscard]] bool claimAgain(const db::Order &order, WorkContext &work);

private:
    struct OwnHold
    {
        std::vector<db::SeatClaim> claims;
        bool expired = false;
    };

    /// Seats of one's own whose time still runs, in a showtime that is on sale.
    struct LiveHold
    {
        std::shared_ptr<const ShowtimeOnSale> sale;
        std::vector<db::SeatClaim> claims;
    };

    /// Seats to lock, and held ones to give back if that succeeds.
    struct Swap
    {
        CommandId commandId;
        std::vector<SeatId> wanted;
        std::vector<SeatId> instead;
        bool accessible = false;
    };

    [[nodiscard]] Result<protocol::HoldReply> swapSeats(const Asker &asker,
                                                        const ShowtimeOnSale &sale,
                                                        const OwnHold &own,
                                                        const Swap &swap,
                                                        WorkContext &work);
    /// Locks what is not held yet and adds it to @p held; gives what somebody else has.
    [[nodiscard]] QStringList
    lock(const std::vector<SeatId> &seats, db::HoldRequest request, OwnHold &held, UtcTime now);
    /// The auditorium as it is to this session; seats of @p given count as free.
    [[nodiscard]] SeatChoice choice(const ShowtimeOnSale &sale,
                                    const SessionId &session,
                                    const std::vector<SeatId> &given,
                                    UtcTime now);
    /// The seats that a checkout would strand although it need not; empty if it may go on.
    [[nodiscard]] QStringList
    strandedNeedlessly(const ShowtimeOnSale &sale, const SessionId &session, UtcTime now);

    [[nodiscard]] OwnHold
    ownHold(const SessionId &session, const ShowtimeId &showtime, UtcTime now);
    /// What can be bought or kept longer now, or why nothing can.
    [[nodiscard]] Result<LiveHold>
    liveHold(const SessionId &session, const ShowtimeId &showtime, UtcTime now);
    [[nodiscard]] std::optional<Refusal> checkSeats(const ShowtimeOnSale &sale,
                                                    const std::vector<SeatId> &wanted,
                                                    const OwnHold &own) const;
    /// How many seats of the showtime the account has chosen at other terminals. Staff sell to many.
    [[nodiscard]] std::size_t
    heldElsewhere(const Asker &asker, const ShowtimeId &showtime, UtcTime now);
    /// Sweeps first if a hold may be over: whoever is about to get its seat must not hide that it ran out.
    void expireFirst(WorkContext &work);
    [[nodiscard]] static protocol::HoldInfo describeHold(const ShowtimeOnSale &sale,
                                                         const std::vector<db::SeatClaim> &claims);

    Stores &m_stores;
    Catalogue &m_catalogue;
    const Settings &m_settings;
    RandomSource &m_random;
    CoolDown m_coolDown;
    std::function<std::vector<SessionId>(const Asker &)> m_otherSessions;
    std::function<void(const AccountId &, const protocol::OrderInfo &)> m_described;
    /// No hold that this server knows of is over before.
    UtcTime m_firstExpiry{};
};

} // namespace karcis::server
