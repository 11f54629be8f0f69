// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/hold_memory.h"

#include "db/database.h"

#include <algorithm>

namespace karcis::db {

namespace {

/// More sessions than may book at once in a large cinema.
constexpr std::size_t mostSessions = 4096;

const QString &seatName(const SeatClaim &claim)
{
    return claim.seatId.text();
}

} // namespace

HoldMemory::HoldMemory(Database &database) : m_database(database)
{
    m_database.add(*this);
}

HoldMemory::~HoldMemory()
{
    m_database.remove(*this);
}

const std::vector<SeatClaim> *HoldMemory::find(const SessionId &holder,
                                               const ShowtimeId &showtime) const
{
    const auto it = m_holds.find(Key(holder, showtime));
    return it == m_holds.end() ? nullptr : &it->second;
}

void HoldMemory::remember(const SessionId &holder,
                          const ShowtimeId &showtime,
                          const std::vector<SeatClaim> &claims)
{
    if (m_holds.size() >= mostSessions) {
        clear();
    }
    m_holds.insert_or_assign(Key(holder, showtime), claims);
    for (const SeatClaim &claim : claims) {
        noteExpiry(claim);
    }
}

void HoldMemory::noteExpiry(const SeatClaim &claim)
{
    m_firstExpiry = std::min(m_firstExpiry, claim.expiresAt.value_or(UtcTime::min()));
}

void HoldMemory::held(const SeatClaim &claim)
{
    const auto it = m_holds.find(Key(claim.holder, claim.showtimeId));
    if (it != m_holds.end()) {
        std::vector<SeatClaim> &claims = it->second;
        claims.insert(std::ranges::upper_bound(claims, seatName(claim), {}, &seatName), claim);
        noteExpiry(claim);
    }
}

void HoldMemory::released(const SessionId &holder, const ShowtimeId &showtime, const SeatId &seat)
{
    const auto it = m_holds.find(Key(holder, showtime));
    if (it != m_holds.end()) {
        std::erase_if(it->second, [&](const SeatClaim &claim) { return claim.seatId == seat; });
    }
}

void HoldMemory::forget(const SessionId &holder, const ShowtimeId &showtime)
{
    m_holds.erase(Key(holder, showtime));
}

void HoldMemory::letExpire(UtcTime now)
{
    if (m_firstExpiry <= now) {
        clear();
    }
}

void HoldMemory::clear() noexcept
{
    m_holds.clear();
    m_firstExpiry = UtcTime::max();
}

} // namespace karcis::db
