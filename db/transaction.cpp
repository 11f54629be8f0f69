// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/transaction.h"

#include "db/database.h"
#include "db/query.h"
#include "db/transaction_part.h"

namespace karcis::db {

using namespace Qt::Literals::StringLiterals;

namespace {

void run(Database &database, const QString &sql)
{
    // PostgreSQL does not prepare such statements; SQLite saves the parsing.
    if (database.engine() == Engine::Sqlite) {
        Query(database, sql).exec();
    } else {
        database.execute(sql);
    }
}

} // namespace

Transaction::Transaction(Database &database) : m_database(database)
{
    if (database.m_inTransaction) {
        throw DbError(DbError::Kind::Other, u"A transaction was begun inside of another one."_s);
    }
    const bool locks = database.engine() == Engine::Sqlite && !database.m_options.queryOnly;
    run(database, locks ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    database.m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (m_open) {
        try {
            rollback();
        } catch (const DbError &) {
            // The engine has rolled back by itself, or the connection is gone and the engine will.
        }
    }
}

void Transaction::commit()
{
    for (TransactionPart *part : m_database.m_parts) {
        part->beforeCommit();
    }
    run(m_database, u"COMMIT"_s);
    m_open = false;
    m_database.m_inTransaction = false;
    for (TransactionPart *part : m_database.m_parts) {
        part->afterCommit();
    }
}

void Transaction::rollback()
{
    m_open = false;
    m_database.m_inTransaction = false;
    for (TransactionPart *part : m_database.m_parts) {
        part->afterRollback();
    }
    run(m_database, u"ROLLBACK"_s);
}

Savepoint::Savepoint(Database &database) : m_database(database), m_level(database.m_savepoints + 1)
{
    if (!database.m_inTransaction) {
        throw DbError(DbError::Kind::Other, u"A savepoint was set outside of a transaction."_s);
    }
    run(database, u"SAVEPOINT level_%1"_s.arg(m_level));
    database.m_savepoints = m_level;
}

Savepoint::~Savepoint()
{
    if (m_open) {
        try {
            rollback();
        } catch (const DbError &) {
            // The enclosing transaction is gone, and this part with it.
        }
    }
}

void Savepoint::commit()
{
    run(m_database, u"RELEASE SAVEPOINT level_%1"_s.arg(m_level));
    m_open = false;
    m_database.m_savepoints = m_level - 1;
}

void Savepoint::rollback()
{
    m_open = false;
    m_database.m_savepoints = m_level - 1;
    for (TransactionPart *part : m_database.m_parts) {
        part->afterSavepointUndone();
    }
    run(m_database, u"ROLLBACK TO SAVEPOINT level_%1"_s.arg(m_level));
    run(m_database, u"RELEASE SAVEPOINT level_%1"_s.arg(m_level));
}

} // namespace karcis::db
