// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/statement_cache.h"

namespace karcis::db {

Statement *StatementCache::find(QStringView sql) const
{
    const auto near = m_byAddress.find(sql.data());
    if (near != m_byAddress.end() && near->second->sql() == sql) {
        return near->second;
    }
    const auto it = m_statements.find(sql);
    if (it == m_statements.end()) {
        return nullptr;
    }
    if (m_byAddress.size() >= largestSize) {
        m_byAddress.clear();
    }
    m_byAddress[sql.data()] = it->second.get();
    return it->second.get();
}

Statement *StatementCache::keep(std::unique_ptr<Statement> statement)
{
    m_byAddress.clear();
    if (m_statements.size() >= largestSize) {
        std::erase_if(m_statements, [](const auto &entry) { return !entry.second->inUse; });
    }
    const QString sql = statement->sql();
    return m_statements.insert_or_assign(sql, std::move(statement)).first->second.get();
}

} // namespace karcis::db
