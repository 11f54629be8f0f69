// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/login_failure_store.h"

#include "db/database.h"
#include "db/query.h"

namespace karcis::db {

LoginFailureStore::LoginFailureStore(Database &database) : m_database(database) { }

LoginFailures LoginFailureStore::find(const QByteArray &loginHash)
{
    Query query(m_database,
                u"SELECT failures, locked_until_ms FROM login_failure WHERE login_hash = ?");
    query.bind(loginHash);
    return query.firstRow() ? LoginFailures{query.integer(0), query.time(1)} : LoginFailures{};
}

LoginFailures LoginFailureStore::lock(const QByteArray &loginHash)
{
    // SQLite has one writer anyway.
    if (m_database.engine() == Engine::Sqlite) {
        return find(loginHash);
    }
    Query query(m_database,
                u"SELECT failures, locked_until_ms FROM login_failure WHERE login_hash = ?"
                " FOR UPDATE");
    query.bind(loginHash);
    return query.firstRow() ? LoginFailures{query.integer(0), query.time(1)} : LoginFailures{};
}

void LoginFailureStore::put(const QByteArray &loginHash, const LoginFailures &failures, UtcTime now)
{
    Query(m_database,
          u"INSERT INTO login_failure (login_hash, failures, locked_until_ms, last_at_ms) VALUES "
          u"(?, ?, ?, ?)"
          " ON CONFLICT (login_hash) DO UPDATE SET failures = excluded.failures,"
          " locked_until_ms = excluded.locked_until_ms, last_at_ms = excluded.last_at_ms")
        .bind(loginHash, failures.count, failures.lockedUntil, now)
        .exec();
}

void LoginFailureStore::clear(const QByteArray &loginHash)
{
    Query(m_database, u"DELETE FROM login_failure WHERE login_hash = ?").bind(loginHash).exec();
}

std::optional<Millis>
LoginFailureStore::takeTry(const QByteArray &key, Millis pause, int burst, UtcTime now)
{
    // The row keeps when the next try would be due if all came evenly.
    const UtcTime latest = now + pause * (burst - 1);
    Query query(m_database,
                u"INSERT INTO login_failure (login_hash, failures, locked_until_ms, last_at_ms)"
                " VALUES (?, 1, ?, ?) ON CONFLICT (login_hash) DO UPDATE SET"
                " failures = login_failure.failures + 1,"
                " locked_until_ms = CASE WHEN login_failure.locked_until_ms > ?"
                " THEN login_failure.locked_until_ms ELSE ? END + ?,"
                " last_at_ms = excluded.last_at_ms WHERE login_failure.locked_until_ms <= ?");
    query.bind(key, now + pause, now, now, now, pause.count(), latest).exec();
    if (query.rowsAffected() > 0) {
        return std::nullopt;
    }
    return find(key).lockedUntil - latest;
}

int LoginFailureStore::trim(UtcTime before, int limit)
{
    Query query(
        m_database,
        u"DELETE FROM login_failure WHERE login_hash IN"
        " (SELECT login_hash FROM login_failure WHERE last_at_ms < ? ORDER BY last_at_ms LIMIT ?)");
    query.bind(before, limit);
    return query.exec().rowsAffected();
}

} // namespace karcis::db
