// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "simulation/promises.h"

namespace karcis::simulation {

void Promises::holds(const SessionId &session, const protocol::HoldInfo &hold)
{
    if (session.isEmpty()) {
        return;
    }
    if (hold.seats.empty()) {
        m_holds.erase({session, hold.showtimeId});
        return;
    }
    m_holds[{session, hold.showtimeId}]
        = {.seats = {hold.seats.begin(), hold.seats.end()}, .until = hold.expiresAt};
}

void Promises::unsure(const SessionId &session, const ShowtimeId &showtime)
{
    m_holds.erase({session, showtime});
}

void Promises::unsure(const SessionId &session)
{
    std::erase_if(m_holds, [&](const auto &entry) { return entry.first.first == session; });
}

const Promises::Hold *Promises::hold(const SessionId &session, const ShowtimeId &showtime) const
{
    const auto it = m_holds.find({session, showtime});
    return it == m_holds.end() ? nullptr : &it->second;
}

void Promises::order(const protocol::OrderInfo &order)
{
    const bool unpaid = order.state == OrderState::Draft || order.state == OrderState::Awaiting;
    if (unpaid && !m_givenUp.contains(order.id)) {
        Unpaid promise{.showtime = order.showtime.id, .until = order.expiresAt};
        for (const protocol::SeatPrice &seat : order.seats) {
            promise.seats.insert(seat.id);
        }
        m_unpaid[order.id] = promise;
    }
    if (order.state == OrderState::Paid) {
        Paid promise{.showtime = order.showtime.id};
        for (const protocol::TicketInfo &ticket : order.tickets) {
            promise.tickets[ticket.seat] = ticket.code;
        }
        m_paid[order.id] = promise;
    }
}

void Promises::givesUp(const OrderId &order)
{
    m_givenUp.insert(order);
    m_unpaid.erase(order);
}

void Promises::forgetEnded(UtcTime now)
{
    const auto ended = [now](const auto &entry) {
        return entry.second.until <= now;
    };
    std::erase_if(m_holds, ended);
    std::erase_if(m_unpaid, ended);
}

} // namespace karcis::simulation
