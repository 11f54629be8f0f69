// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/outbox_store.h"

#include "db/query.h"

namespace karcis::db {

OutboxStore::OutboxStore(Database &database) : m_database(database) { }

void OutboxStore::add(const OutboxEntry &entry)
{
    Query query(m_database,
                u"INSERT INTO outbox (outbox_id, kind, subject_id, payload, attempts, next_at_ms, "
                u"created_at_ms)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (outbox_id) DO NOTHING");
    query
        .bind(entry.id,
              entry.kind,
              entry.subjectId,
              entry.payload,
              entry.attempts,
              entry.nextAt,
              entry.createdAt)
        .exec();
}

std::vector<OutboxEntry> OutboxStore::due(UtcTime now, int limit)
{
    Query query(m_database,
                u"SELECT outbox_id, kind, subject_id, payload, attempts, next_at_ms, created_at_ms "
                u"FROM outbox"
                " WHERE done IS NULL AND next_at_ms <= ? ORDER BY next_at_ms, outbox_id LIMIT ?");
    query.bind(now, limit).exec();
    std::vector<OutboxEntry> entries;
    while (query.next()) {
        entries.push_back({query.text(0),
                           query.text(1),
                           query.text(2),
                           query.text(3).toUtf8(),
                           query.integer(4),
                           query.time(5),
                           query.time(6)});
    }
    return entries;
}

void OutboxStore::reschedule(const QString &id, UtcTime nextAt)
{
    Query query(m_database,
                u"UPDATE outbox SET attempts = attempts + 1, next_at_ms = ?"
                " WHERE outbox_id = ? AND done IS NULL");
    query.bind(nextAt, id).exec();
}

bool OutboxStore::done(const QString &id)
{
    Query query(m_database, u"UPDATE outbox SET done = 1 WHERE outbox_id = ? AND done IS NULL");
    return query.bind(id).exec().rowsAffected() == 1;
}

int OutboxStore::trimDone(UtcTime before, int limit)
{
    Query query(m_database,
                u"DELETE FROM outbox WHERE outbox_id IN (SELECT outbox_id FROM outbox"
                " WHERE done = 1 AND created_at_ms < ? ORDER BY created_at_ms LIMIT ?)");
    return query.bind(before, limit).exec().rowsAffected();
}

int OutboxStore::openCount()
{
    Query query(m_database, u"SELECT COUNT(*) FROM outbox WHERE done IS NULL");
    return query.firstRow() ? query.integer(0) : 0;
}

std::optional<UtcTime> OutboxStore::nextDue()
{
    Query query(m_database, u"SELECT MIN(next_at_ms) FROM outbox WHERE done IS NULL");
    return query.firstRow() ? query.optionalTime(0) : std::nullopt;
}

} // namespace karcis::db
