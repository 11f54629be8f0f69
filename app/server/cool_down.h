// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/settings.h"
#include "server/stores.h"

#include <optional>
#include <vector>

namespace karcis::server {

/// Keeps those from seats who chose some again and again and let them run out: each time over the limit they wait twice as
/// long. Counted for the account and for the terminal, in the database, so that neither a restart nor another server
/// forgives.
class CoolDown
{
public:
    /// Both must outlive it; settings count as they are.
    CoolDown(Stores &stores, const Settings &settings);

    /// The seats that a session had chosen for one showtime ran out. Called inside a transaction.
    void lapsed(const SessionId &session, UtcTime now);
    /// Seats are given back. Once is a change of mind; seats that were given back only shortly before their time was over,
    /// chosen anew and given back like that again, count as run out.
    void gaveBack(const SessionId &session, const std::vector<db::SeatClaim> &claims, UtcTime now);
    /// An order of the session was paid: it was no blocking.
    void forgive(const SessionId &session);
    /// How long the account or the terminal still has to wait; nothing if it may choose.
    [[nodiscard]] std::optional<Millis>
    left(const AccountId &account, const QString &terminal, UtcTime now);
    /// Looks whether anybody waits at all, which spares every hold a question; other servers may have changed it.
    /// At most once a second.
    void refresh(UtcTime now);
    /// The same at once: another server said that it made somebody wait.
    void look();

private:
    [[nodiscard]] bool isLate(const db::SeatClaim &claim, UtcTime now) const;
    void count(db::LapseSubject subject, const QString &id, int allowed, UtcTime now);

    Stores &m_stores;
    const Settings &m_settings;
    /// Until then somebody may have to wait.
    UtcTime m_latestEnd = UtcTime::max();
    UtcTime m_refreshedAt{};
};

} // namespace karcis::server
