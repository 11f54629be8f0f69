// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/statement_cache.h"

namespace karcis::db {

Statement *StatementCache::find(QStringView sql) const
{
    const auto it = m_statements.find(sql);
    return it == m_statements.end() ? nullptr : it->second.get();
}

Statement *StatementCache::keep(std::unique_ptr<Statement> statement)
{
    if (m_statements.size() >= largestSize) {
        std::erase_if(m_statements, [](const auto &entry) { return !entry.second->inUse; });
    }
    const QString sql = statement->sql();
    return m_statements.insert_or_assign(sql, std::move(statement)).first->second.get();
}

} // namespace karcis::db
