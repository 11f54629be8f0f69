// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/database.h"

#include "db/conninfo.h"
#include "db/query.h"
#include "db/statement_cache.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace karcis::db {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = DbError::Kind;

constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteConstraint = 19;
constexpr int sqlitePrimaryCodes = 0xff;

Kind kindOfSqlite(const QString &code)
{
    // The extended code keeps the primary one in its lowest byte.
    switch (code.toInt() & sqlitePrimaryCodes) {
    case sqliteBusy:
    case sqliteLocked:
        return Kind::Busy;
    case sqliteConstraint:
        return Kind::Constraint;
    case sqliteCannotOpen:
        return Kind::Connection;
    default:
        return Kind::Other;
    }
}

Kind kindOfPostgres(const QString &state)
{
    // Without an SQLSTATE it was not the server that complained.
    if (state.isEmpty() || state.startsWith(u"08"_s) || state.startsWith(u"57P"_s)) {
        return Kind::Connection;
    }
    // P0001 is what the schema's own triggers raise.
    if (state.startsWith(u"23"_s) || state == u"P0001"_s) {
        return Kind::Constraint;
    }
    static const QStringList transient{u"40001"_s, u"40P01"_s, u"55P03"_s, u"57014"_s};
    return transient.contains(state) ? Kind::Busy : Kind::Other;
}

/// The first line only: the lines after it quote the values.
QString harmlessText(const QSqlError &error, Engine engine)
{
    const QString state = error.nativeErrorCode();
    if (engine == Engine::Postgres && state.startsWith(u"22"_s)) {
        return u"a value that the column cannot hold"_s;
    }
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return text.section(u'\n', 0, 0).trimmed();
}

QString beginningOf(QStringView sql)
{
    constexpr qsizetype length = 160;
    return sql.left(length).toString().simplified();
}

QString newConnectionName()
{
    return u"karcis-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void removeConnection(QSqlDatabase &handle)
{
    const QString name = handle.connectionName();
    handle.close();
    handle = QSqlDatabase();
    if (!name.isEmpty()) {
        QSqlDatabase::removeDatabase(name);
    }
}

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
        closeHandle();
        throw;
    }
}

Database::~Database()
{
    try {
        close();
    } catch (const DbError &) {
        // Nothing is lost: what was committed stays in the write-ahead log until the next start.
        closeHandle();
    }
}

bool Database::isOpen() const
{
    return m_statements != nullptr && m_handle.isOpen();
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
    m_handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, newConnectionName());
    m_handle.setDatabaseName(m_options.sqliteFile);
    // A connection that may only read must not checkpoint either, which it would do when it is closed last.
    m_handle.setConnectOptions(m_options.queryOnly
                                   ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                   : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_handle.open()) {
        throw DbError(
            Kind::Connection,
            u"The database file %1 cannot be opened: %2"_s.arg(
                m_options.sqliteFile, harmlessText(m_handle.lastError(), Engine::Sqlite)));
    }
    m_statements = std::make_unique<StatementCache>();
    if (isNew) {
        // It will hold password hashes. The log files inherit what is allowed here.
        QFile::setPermissions(m_options.sqliteFile, QFile::ReadOwner | QFile::WriteOwner);
    }
    if (writer) {
        assertPragma(u"journal_mode", u"WAL", u"wal"_s);
        assertPragma(u"wal_autocheckpoint", u"2000", u"2000"_s);
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
    m_writerLock = QSqlDatabase::addDatabase(u"QSQLITE"_s, newConnectionName());
    m_writerLock.setDatabaseName(file + u"-writer"_s);
    m_writerLock.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!m_writerLock.open()) {
        throw DbError(
            Kind::Connection,
            u"The database file %1 cannot be opened for writing: its folder is missing or cannot be written."_s
                .arg(m_options.sqliteFile));
    }
    QSqlQuery lock(m_writerLock);
    if (!lock.exec(u"BEGIN EXCLUSIVE"_s)) {
        if (kindOfSqlite(lock.lastError().nativeErrorCode()) != Kind::Busy) {
            throw faultOf(lock.lastError(), u"BEGIN EXCLUSIVE");
        }
        throw DbError(Kind::InUse,
                      u"The database file %1 is in use by another Karcis server. Stop that one "
                      u"first, or choose "
                      u"another data folder."_s.arg(m_options.sqliteFile));
    }
}

void Database::openPostgres()
{
    std::map<QString, QString> parameters = parseConninfo(m_options.postgres);
    m_handle = QSqlDatabase::addDatabase(u"QPSQL"_s, newConnectionName());
    m_handle.setPassword(parameters[u"password"_s]);
    parameters.erase(u"password"_s);
    parameters.try_emplace(u"connect_timeout"_s, u"5"_s);
    parameters.try_emplace(u"application_name"_s, u"karcis"_s);
    // A server that vanished without a word must not hold up the sale until the kernel gives up after a quarter of an hour.
    parameters.try_emplace(u"tcp_user_timeout"_s, u"5000"_s);
    parameters.try_emplace(u"keepalives_idle"_s, u"5"_s);
    parameters.try_emplace(u"keepalives_interval"_s, u"2"_s);
    parameters.try_emplace(u"keepalives_count"_s, u"3"_s);
    const QString connectOptions = joinConninfo(parameters);
    if (connectOptions.contains(u';')) {
        throw DbError(Kind::Connection,
                      u"Only the password of a PostgreSQL connection may contain a semicolon."_s);
    }
    m_handle.setConnectOptions(connectOptions);
    // Sums come as exact text instead of floating point numbers.
    m_handle.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!m_handle.open()) {
        throw DbError(Kind::Connection,
                      u"The PostgreSQL server cannot be reached: %1"_s.arg(
                          harmlessText(m_handle.lastError(), Engine::Postgres)));
    }
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
    QSqlQuery query(m_handle);
    query.setForwardOnly(true);
    if (!query.exec(sql.toString())) {
        throw faultOf(query.lastError(), sql);
    }
    return query.next() ? query.value(0).toString() : QString();
}

void Database::execute(QStringView sql)
{
    if (!m_statements) {
        throw DbError(Kind::Connection, u"The database is closed."_s);
    }
    QSqlQuery query(m_handle);
    if (!query.exec(sql.toString())) {
        throw faultOf(query.lastError(), sql);
    }
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
    closeHandle();
    try {
        open();
    } catch (...) {
        closeHandle();
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
    closeHandle();
}

void Database::closeHandle()
{
    if (m_options.engine == Engine::Postgres) {
        // Without their connection the statements go silently, instead of one message to the server each.
        removeConnection(m_handle);
    }
    m_statements.reset();
    removeConnection(m_handle);
    // Last, so that nobody else begins while this connection is still closing.
    removeConnection(m_writerLock);
}

DbError Database::faultOf(const QSqlError &error, QStringView sql) const
{
    const QString code = error.nativeErrorCode();
    const Kind kind
        = m_options.engine == Engine::Sqlite ? kindOfSqlite(code) : kindOfPostgres(code);
    return {kind,
            u"%1 (%2) in: %3"_s.arg(harmlessText(error, m_options.engine), code, beginningOf(sql))};
}

} // namespace karcis::db
