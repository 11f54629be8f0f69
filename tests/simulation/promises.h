// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/records.h"

#include <map>
#include <set>

namespace karcis::simulation {

/// What visitors were told and may rely on, until time or they themselves end it.
class Promises
{
public:
    struct Hold
    {
        std::set<SeatId> seats;
        UtcTime until{};
    };

    /// Seats of an order that still can be paid.
    struct Unpaid
    {
        ShowtimeId showtime;
        std::set<SeatId> seats;
        UtcTime until{};
    };

    struct Paid
    {
        ShowtimeId showtime;
        /// Ticket codes by seat.
        std::map<SeatId, QString> tickets;
    };

    using HoldKey = std::pair<SessionId, ShowtimeId>;

    /// The server said that the session holds this, and nothing else of the showtime.
    void holds(const SessionId &session, const protocol::HoldInfo &hold);
    /// The session does something that may end its hold; until it hears, nothing is promised.
    void unsure(const SessionId &session, const ShowtimeId &showtime);
    void unsure(const SessionId &session);
    [[nodiscard]] const Hold *hold(const SessionId &session, const ShowtimeId &showtime) const;

    /// The server described an order.
    void order(const protocol::OrderInfo &order);
    /// Somebody gives the order up; its seats are promised no longer.
    void givesUp(const OrderId &order);

    [[nodiscard]] const std::map<HoldKey, Hold> &holds() const { return m_holds; }

    [[nodiscard]] const std::map<OrderId, Unpaid> &unpaid() const { return m_unpaid; }

    [[nodiscard]] const std::map<OrderId, Paid> &paid() const { return m_paid; }

    /// Drops what time has ended.
    void forgetEnded(UtcTime now);

private:
    std::map<HoldKey, Hold> m_holds;
    std::map<OrderId, Unpaid> m_unpaid;
    std::map<OrderId, Paid> m_paid;
    std::set<OrderId> m_givenUp;
};

} // namespace karcis::simulation
