// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/hold_lapse_store.h"

#include "db/database.h"
#include "db/query.h"

#include <QCryptographicHash>

namespace karcis::db {

namespace {

QString keyOf(LapseSubject subject, const QString &id)
{
    return QStringLiteral("hold-lapse/") + nameOf(subject) + u'/' + id;
}

} // namespace

HoldLapseStore::HoldLapseStore(Database &database) : m_database(database) { }

HoldLapses HoldLapseStore::find(LapseSubject subject, const QString &id)
{
    Query query(
        m_database,
        u"SELECT failures, locked_until_ms, last_at_ms FROM login_failure WHERE login_hash = ?");
    query.bind(keyOf(subject, id));
    return query.firstRow() ? HoldLapses{query.integer(0), query.time(1), query.time(2)}
                            : HoldLapses{};
}

HoldLapses HoldLapseStore::lock(LapseSubject subject, const QString &id)
{
    // SQLite has one writer anyway.
    if (m_database.engine() == Engine::Sqlite) {
        return find(subject, id);
    }
    Query query(m_database,
                u"SELECT failures, locked_until_ms, last_at_ms FROM login_failure"
                " WHERE login_hash = ? FOR UPDATE");
    query.bind(keyOf(subject, id));
    return query.firstRow() ? HoldLapses{query.integer(0), query.time(1), query.time(2)}
                            : HoldLapses{};
}

void HoldLapseStore::put(LapseSubject subject, const QString &id, const HoldLapses &lapses)
{
    Query(m_database,
          u"INSERT INTO login_failure (login_hash, failures, locked_until_ms, last_at_ms) VALUES "
          u"(?, ?, ?, ?)"
          " ON CONFLICT (login_hash) DO UPDATE SET failures = excluded.failures,"
          " locked_until_ms = excluded.locked_until_ms, last_at_ms = excluded.last_at_ms")
        .bind(keyOf(subject, id), lapses.count, lapses.coolUntil, lapses.lastAt)
        .exec();
}

void HoldLapseStore::clear(LapseSubject subject, const QString &id)
{
    Query(m_database, u"DELETE FROM login_failure WHERE login_hash = ?")
        .bind(keyOf(subject, id))
        .exec();
}

std::optional<LateReturn>
HoldLapseStore::noteLate(const AccountId &account, const SeatClaim &claim, UtcTime now)
{
    const QString seat
        = account.text() + u'/' + claim.showtimeId.text() + u'/' + claim.seatId.text();
    const QString key
        = QStringLiteral("late/")
        + QString::fromLatin1(
              QCryptographicHash::hash(seat.toUtf8(), QCryptographicHash::Sha256).toHex());
    Query before(m_database,
                 u"SELECT locked_until_ms, last_at_ms FROM login_failure WHERE login_hash = ?");
    before.bind(key);
    const auto last = before.firstRow() ? std::optional(LateReturn{before.time(0), before.time(1)})
                                        : std::nullopt;
    Query(m_database,
          u"INSERT INTO login_failure (login_hash, failures, locked_until_ms, last_at_ms) VALUES "
          u"(?, 1, ?, ?)"
          " ON CONFLICT (login_hash) DO UPDATE SET locked_until_ms = excluded.locked_until_ms,"
          " last_at_ms = excluded.last_at_ms")
        .bind(key, claim.expiresAt.value_or(now), now)
        .exec();
    return last;
}

std::optional<UtcTime> HoldLapseStore::latestEnd()
{
    Query query(m_database,
                u"SELECT MAX(locked_until_ms) FROM login_failure WHERE login_hash LIKE "
                u"'hold-lapse/%'");
    return query.firstRow() ? query.optionalTime(0) : std::nullopt;
}

} // namespace karcis::db
