// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/server_clock.h"

#include "db/database.h"

namespace karcis::server {

ServerClock::ServerClock(const Clock &machine)
    : m_machine(machine)
    , m_wallOrigin(machine.now() - machine.steady())
{ }

UtcTime ServerClock::now() const
{
    const Millis steady = m_machine.steady();
    if (m_databaseOrigin) {
        return *m_databaseOrigin + steady;
    }
    const UtcTime origin = m_machine.now() - steady;
    if (origin > m_wallOrigin || m_wallOrigin - origin > longestRiddenOut) {
        m_wallOrigin = origin;
    }
    return m_wallOrigin + steady;
}

std::chrono::nanoseconds ServerClock::fine() const
{
    return m_machine.fine();
}

Millis ServerClock::steady() const
{
    return m_machine.steady();
}

void ServerClock::follow(db::Database &database)
{
    const Millis before = m_machine.steady();
    if (const std::optional<UtcTime> shared = database.serverTime()) {
        // The answer was made somewhere between the question and its arrival.
        m_databaseOrigin = *shared - (before + m_machine.steady()) / 2;
    }
}

} // namespace karcis::server
