// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/database.h"

#include "db/postgres_connection.h"
#include "db/query.h"
#include "db/sqlite_connection.h"
#include "db/statement_cache.h"

#include <QFile>
#include <QFileInfo>

namespace karcis::db {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = DbError::Kind;

bool inMemory(const ConnectionOptions &options)
{
    return options.sqliteFile == u":memory:"_s;
}

} // namespace

Database::Database(const ConnectionOptions &options) : m_options(options)
{
    try {
        open();
    } catch (...) {
        letGo();
        throw;
    }
}

Database::~Database()
{
    try {
        close();
    } catch (const DbError &) {
        // Nothing is lost: what was committed stays in the write-ahead log until the next start.
        letGo();
    }
}

void Database::add(TransactionPart &part)
{
    m_parts.push_back(&part);
}

void Database::remove(const TransactionPart &part)
{
    std::erase(m_parts, &part);
}

bool Database::isOpen() const
{
    return m_statements != nullptr;
}

void Database::open()
{
    if (m_options.engine == Engine::Sqlite) {
        openSqlite();
    } else {
        openPostgres();
    }
}

void Database::openSqlite()
{
    const bool writer = !m_options.queryOnly && !inMemory(m_options);
    if (writer) {
        takeWriterLock();
    }
    const bool isNew = writer && !QFileInfo::exists(m_options.sqliteFile);
    // A connection that may only read must not checkpoint either, which it would do when it is closed last.
    try {
        m_connection = std::make_unique<SqliteConnection>(SqliteConnection::Options{
            .file = m_options.sqliteFile, .readOnly = m_options.queryOnly});
    } catch (const DbError &error) {
        throw DbError(
            Kind::Connection,
            u"The database file %1 cannot be opened: %2"_s.arg(m_options.sqliteFile, error.text()));
    }
    m_statements = std::make_unique<StatementCache>();
    if (isNew) {
        // It will hold password hashes. The log files inherit what is allowed here.
        QFile::setPermissions(m_options.sqliteFile, QFile::ReadOwner | QFile::WriteOwner);
    }
    if (writer) {
        assertPragma(u"journal_mode", u"WAL", u"wal"_s);
        // 32 MB: a page that changes all the time is copied back less often, and a start after a crash still takes no second.
        assertPragma(u"wal_autocheckpoint", u"8000", u"8000"_s);
        execute(u"PRAGMA journal_size_limit = 67108864");
    }
    assertPragma(u"synchronous", u"FULL", u"2"_s);
    assertPragma(u"foreign_keys", u"ON", u"1"_s);
    assertPragma(u"trusted_schema", u"OFF", u"0"_s);
    assertPragma(u"busy_timeout", u"5000", u"5000"_s);
    assertPragma(
        u"query_only", m_options.queryOnly ? u"ON" : u"OFF", m_options.queryOnly ? u"1"_s : u"0"_s);
    execute(u"PRAGMA cache_size = -16384");
    execute(u"PRAGMA temp_store = MEMORY");
}

void Database::takeWriterLock()
{
    // An own file, so that readers of the database are not shut out. The lock is one of the operating system: it ends
    // with the process, however that ends, and cannot become stale as a file with a process number can.
    const QString canonical = QFileInfo(m_options.sqliteFile).canonicalFilePath();
    const QString file = canonical.isEmpty() ? m_options.sqliteFile : canonical;
    try {
        m_writerLock = std::make_unique<SqliteConnection>(
            SqliteConnection::Options{.file = file + u"-writer"_s, .busyMilliseconds = 0});
    } catch (const DbError &) {
        throw DbError(
            Kind::Connection,
            u"The database file %1 cannot be opened for writing: its folder is missing or cannot be written."_s
                .arg(m_options.sqliteFile));
    }
    try {
        m_writerLock->execute(u"BEGIN EXCLUSIVE");
    } catch (const DbError &error) {
        if (error.kind() != Kind::Busy) {
            throw;
        }
        throw DbError(Kind::InUse,
                      u"The database file %1 is in use by another Karcis server. Stop that one "
                      u"first, or choose "
                      u"another data folder."_s.arg(m_options.sqliteFile));
    }
}

void Database::openPostgres()
{
    m_connection = std::make_unique<PostgresConnection>(m_options.postgres);
    m_statements = std::make_unique<StatementCache>();
    execute(u"SET synchronous_commit TO on");
    execute(u"SET TIME ZONE 'UTC'");
    execute(u"SET client_min_messages TO warning");
    execute(u"SET statement_timeout TO '30s'");
    execute(u"SET lock_timeout TO '5s'");
    execute(u"SET idle_in_transaction_session_timeout TO '60s'");
    if (m_options.queryOnly) {
        execute(u"SET default_transaction_read_only TO on");
    }
}

void Database::assertPragma(QStringView pragma, QStringView value, const QString &expected)
{
    execute(u"PRAGMA %1 = %2"_s.arg(pragma, value));
    const QString actual = readText(u"PRAGMA %1"_s.arg(pragma));
    if (actual != expected) {
        throw DbError(Kind::Other,
                      u"SQLite does not accept the setting %1 = %2; it stays at %3."_s.arg(
                          pragma, value, actual));
    }
}

QString Database::readText(QStringView sql)
{
    const std::unique_ptr<Statement> statement = m_connection->prepare(sql);
    statement->exec();
    return statement->next() ? statement->text(0) : QString();
}

void Database::execute(QStringView sql)
{
    if (!m_statements) {
        throw DbError(Kind::Connection, u"The database is closed."_s);
    }
    m_connection->execute(sql);
}

std::optional<UtcTime> Database::serverTime()
{
    if (m_options.engine == Engine::Sqlite) {
        return std::nullopt;
    }
    Query query(*this,
                u"SELECT CAST(FLOOR(EXTRACT(EPOCH FROM clock_timestamp()) * 1000) AS BIGINT)");
    return query.firstRow() ? query.optionalTime(0) : std::nullopt;
}

void Database::checkpoint()
{
    if (m_options.engine == Engine::Sqlite && !m_options.queryOnly) {
        // The result row says whether a reader was in the way; the log is then only not cut off.
        execute(u"PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

void Database::reopen()
{
    if (m_options.engine != Engine::Postgres || m_inTransaction) {
        throw DbError(Kind::Other,
                      u"Only a PostgreSQL connection outside of a transaction can be reopened."_s);
    }
    letGo();
    try {
        open();
    } catch (...) {
        letGo();
        throw;
    }
}

void Database::close()
{
    if (isOpen() && m_options.engine == Engine::Sqlite && !m_options.queryOnly
        && !m_inTransaction) {
        m_statements = std::make_unique<StatementCache>();
        execute(u"PRAGMA optimize");
        checkpoint();
    }
    letGo();
}

void Database::letGo()
{
    if (m_options.engine == Engine::Postgres) {
        // Without their connection the statements go silently, instead of one message to the server each.
        m_connection.reset();
    }
    m_statements.reset();
    m_connection.reset();
    // Last, so that nobody else begins while this connection is still closing.
    m_writerLock.reset();
}

} // namespace karcis::db
