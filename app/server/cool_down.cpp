// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/cool_down.h"

#include <algorithm>

namespace karcis::server {

CoolDown::CoolDown(Stores &stores, const Settings &settings)
    : m_stores(stores)
    , m_settings(settings)
{ }

void CoolDown::lapsed(const SessionId &session, UtcTime now)
{
    const std::optional<db::LoginSession> who = m_stores.accounts.sessionById(session);
    if (!who) {
        return;
    }
    count(db::LapseSubject::Account, who->accountId.text(), m_settings.accountLapses, now);
    if (!who->terminalId.isEmpty()) {
        count(db::LapseSubject::Terminal, who->terminalId, m_settings.terminalLapses, now);
    }
}

bool CoolDown::isLate(const db::SeatClaim &claim, UtcTime now) const
{
    static constexpr int whole = 100;
    return m_settings.lateGiveBack < whole && claim.expiresAt
        && (*claim.expiresAt - now) * whole
        <= Millis(m_settings.holdFor) * (whole - m_settings.lateGiveBack);
}

void CoolDown::gaveBack(const SessionId &session,
                        const std::vector<db::SeatClaim> &claims,
                        UtcTime now)
{
    std::vector<const db::SeatClaim *> late;
    for (const db::SeatClaim &claim : claims) {
        if (isLate(claim, now)) {
            late.push_back(&claim);
        }
    }
    const auto who = late.empty() ? std::nullopt : m_stores.accounts.sessionById(session);
    if (!who) {
        return;
    }
    bool again = false;
    for (const db::SeatClaim *claim : late) {
        // In the database, or who changes servers in between would be forgiven.
        const std::optional<db::LateReturn> before
            = m_stores.holdLapses.noteLate(who->accountId, *claim, now);
        again = again
            || (before && before->deadline != claim->expiresAt
                && now - before->at <= m_settings.lapsesKept);
    }
    if (again) {
        lapsed(session, now);
    }
}

void CoolDown::count(db::LapseSubject subject, const QString &id, int allowed, UtcTime now)
{
    db::HoldLapses lapses = m_stores.holdLapses.lock(subject, id);
    if (now - lapses.lastAt > m_settings.lapsesKept && lapses.coolUntil <= now) {
        lapses = {};
    }
    ++lapses.count;
    lapses.lastAt = now;
    lapses.coolUntil = std::max(lapses.coolUntil, now);
    const int over = lapses.count - allowed;
    if (over > 0) {
        // Beyond this the longest wait counts anyway, and the shift stays harmless.
        static constexpr int mostDoublings = 16;
        const std::chrono::seconds wait
            = m_settings.firstCoolDown * (std::int64_t{1} << std::min(over - 1, mostDoublings));
        lapses.coolUntil = now + std::min(wait, m_settings.longestCoolDown);
        // Not less than is true, even if the transaction is rolled back: then a question is asked in vain.
        m_latestEnd = std::max(m_latestEnd, lapses.coolUntil);
        m_stores.queue.announce();
    }
    m_stores.holdLapses.put(subject, id, lapses);
}

void CoolDown::forgive(const SessionId &session)
{
    if (const std::optional<db::LoginSession> who = m_stores.accounts.sessionById(session)) {
        m_stores.holdLapses.clear(db::LapseSubject::Account, who->accountId.text());
        m_stores.holdLapses.clear(db::LapseSubject::Terminal, who->terminalId);
    }
}

std::optional<Millis> CoolDown::left(const AccountId &account, const QString &terminal, UtcTime now)
{
    if (m_latestEnd <= now) {
        return std::nullopt;
    }
    const UtcTime until
        = std::max(m_stores.holdLapses.find(db::LapseSubject::Account, account.text()).coolUntil,
                   m_stores.holdLapses.find(db::LapseSubject::Terminal, terminal).coolUntil);
    return until > now ? std::optional<Millis>(until - now) : std::nullopt;
}

void CoolDown::refresh(UtcTime now)
{
    if (now - m_refreshedAt < std::chrono::seconds(1)) {
        return;
    }
    m_refreshedAt = now;
    look();
}

void CoolDown::look()
{
    m_latestEnd = m_stores.holdLapses.latestEnd().value_or(UtcTime{});
}

} // namespace karcis::server
