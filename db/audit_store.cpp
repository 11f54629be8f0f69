// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/audit_store.h"

#include "db/query.h"

namespace karcis::db {

AuditStore::AuditStore(Database &database) : m_database(database) { }

void AuditStore::add(const AuditEntry &entry)
{
    Query query(m_database,
                u"INSERT INTO audit_entry (audit_id, at_ms, actor, action, subject, detail)"
                " VALUES (?, ?, ?, ?, ?, ?)");
    query.bind(entry.id, entry.at, entry.actor, entry.action, entry.subject, entry.detail).exec();
}

std::vector<AuditEntry> AuditStore::newest(UtcTime before, int limit)
{
    Query query(m_database,
                u"SELECT audit_id, at_ms, actor, action, subject, detail FROM audit_entry"
                " WHERE at_ms < ? ORDER BY at_ms DESC, audit_id DESC LIMIT ?");
    query.bind(before, limit).exec();
    std::vector<AuditEntry> entries;
    while (query.next()) {
        entries.push_back({query.text(0),
                           query.time(1),
                           query.text(2),
                           query.text(3),
                           query.text(4),
                           query.text(5)});
    }
    return entries;
}

} // namespace karcis::db
