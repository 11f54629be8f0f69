// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/command_store.h"

#include "db/command_journal.h"
#include "db/database.h"
#include "db/query.h"

namespace karcis::db {

CommandStore::CommandStore(Database &database)
    : m_database(database)
    , m_journal(database.engine() == Engine::Sqlite ? std::make_unique<CommandJournal>(database)
                                                    : nullptr)
{ }

CommandStore::~CommandStore() = default;

bool CommandStore::hasOldRows()
{
    if (!m_hasOldRows) {
        Query query(m_database, u"SELECT 1 FROM command_result LIMIT 1");
        m_hasOldRows = query.firstRow();
    }
    return *m_hasOldRows;
}

std::optional<CommandResult> CommandStore::find(const CommandId &id)
{
    if (!m_journal) {
        return findRow(id);
    }
    std::optional<CommandResult> result = m_journal->find(id);
    return !result && hasOldRows() ? findRow(id) : result;
}

std::optional<CommandResult> CommandStore::findRow(const CommandId &id)
{
    Query query(m_database,
                u"SELECT command_id, holder, method, request_hash, reply, at_ms FROM command_result"
                " WHERE command_id = ?");
    if (!query.bind(id).firstRow()) {
        return std::nullopt;
    }
    return CommandResult{query.id<CommandId>(0),
                         query.text(1),
                         query.text(2),
                         query.utf8(3),
                         query.utf8(4),
                         query.time(5)};
}

bool CommandStore::insert(const CommandResult &result)
{
    if (m_journal) {
        const bool isNew = !find(result.id);
        if (isNew) {
            m_journal->insert(result);
        }
        return isNew;
    }
    Query query(
        m_database,
        u"INSERT INTO command_result (command_id, holder, method, request_hash, reply, at_ms)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (command_id) DO NOTHING");
    query.bind(
        result.id, result.holder, result.method, result.requestHash, result.reply, result.at);
    return query.exec().rowsAffected() == 1;
}

int CommandStore::trim(UtcTime before, std::size_t most, int limit)
{
    int forgotten = m_journal ? m_journal->trim(before, most, limit) : 0;
    if (m_journal && !hasOldRows()) {
        return forgotten;
    }
    // SQLite numbers its rows in the order in which they came.
    const QStringView sql = m_journal
        ? u"DELETE FROM command_result WHERE rowid IN (SELECT rowid FROM command_result"
          " ORDER BY rowid LIMIT ?2) AND at_ms < ?1"
        : u"DELETE FROM command_result WHERE command_id IN (SELECT command_id FROM command_result"
          " WHERE at_ms < ? ORDER BY at_ms LIMIT ?)";
    Query query(m_database, sql);
    query.bind(before, limit);
    forgotten += query.exec().rowsAffected();
    m_hasOldRows.reset();
    return forgotten;
}

} // namespace karcis::db
