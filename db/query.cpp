// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/query.h"

#include "db/database.h"
#include "db/statement_cache.h"

#include <QSqlError>

namespace karcis::db {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<Statement> prepared(const QSqlDatabase &handle, QStringView sql)
{
    auto statement = std::make_unique<Statement>(handle);
    statement->sql = sql.toString();
    statement->placeholders = StatementCache::placeholdersIn(sql);
    // Qt's PostgreSQL driver loses the rest of a forward-only result as soon as another statement runs.
    statement->query.setForwardOnly(handle.driverName() == "QSQLITE"_L1);
    statement->query.prepare(statement->sql);
    return statement;
}

} // namespace

Query::Query(Database &database, QStringView sql)
    : m_database(database)
    , m_statement(database.m_statements ? database.m_statements->find(sql) : nullptr)
{
    if (!database.m_statements) {
        throw DbError(DbError::Kind::Connection, u"The database is closed."_s);
    }
    if (m_statement == nullptr || m_statement->inUse) {
        std::unique_ptr<Statement> statement = prepared(database.m_handle, sql);
        if (statement->query.lastError().isValid()) {
            throw database.faultOf(statement->query.lastError(), sql);
        }
        if (m_statement == nullptr) {
            m_statement = database.m_statements->keep(std::move(statement));
        } else {
            m_own = std::move(statement);
            m_statement = m_own.get();
        }
    }
    m_statement->inUse = true;
}

Query::~Query()
{
    m_statement->query.finish();
    m_statement->inUse = false;
    if (m_statement->failed && !m_own) {
        m_database.m_statements->forget(m_statement);
    }
}

void Query::bindNext(const QVariant &value)
{
    // Qt would keep a value too many for the statement's next user.
    if (m_bound < m_statement->placeholders) {
        m_statement->query.bindValue(m_bound, value);
    }
    ++m_bound;
}

Query &Query::exec()
{
    if (m_bound != m_statement->placeholders) {
        throw DbError(DbError::Kind::Other,
                      u"%1 values were given for %2 places in: %3"_s.arg(m_bound)
                          .arg(m_statement->placeholders)
                          .arg(m_statement->sql));
    }
    if (!m_statement->query.exec()) {
        m_statement->failed = m_database.engine() == Engine::Sqlite;
        throw m_database.faultOf(m_statement->query.lastError(), m_statement->sql);
    }
    return *this;
}

bool Query::next()
{
    if (m_statement->query.next()) {
        return true;
    }
    // The drivers report a fault half-way through a result as its end.
    if (m_statement->query.lastError().isValid()) {
        m_statement->failed = m_database.engine() == Engine::Sqlite;
        throw m_database.faultOf(m_statement->query.lastError(), m_statement->sql);
    }
    return false;
}

bool Query::firstRow()
{
    exec();
    return next();
}

int Query::rowsAffected() const
{
    return m_statement->query.numRowsAffected();
}

bool Query::isNull(int column) const
{
    return m_statement->query.isNull(column);
}

QString Query::text(int column) const
{
    return m_statement->query.value(column).toString();
}

std::optional<QString> Query::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

qint64 Query::int64(int column) const
{
    return m_statement->query.value(column).toLongLong();
}

int Query::integer(int column) const
{
    return static_cast<int>(int64(column));
}

std::optional<qint64> Query::optionalInt64(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int64(column));
}

std::optional<UtcTime> Query::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

QVariant Query::valueOf(const QString &value)
{
    if (value.contains(QChar(0))) {
        throw DbError(DbError::Kind::Other, u"A text with a NUL character cannot be stored."_s);
    }
    // Qt writes a null QString as NULL, which an empty text is not.
    return value.isNull() ? QVariant(u""_s) : QVariant(value);
}

QVariant Query::valueOf(const QByteArray &utf8)
{
    return valueOf(QString::fromUtf8(utf8));
}

QVariant Query::valueOf(std::nullopt_t)
{
    return {};
}

QVariant Query::valueOf(UtcTime value)
{
    return valueOf(value.time_since_epoch().count());
}

void Query::failUnknownName(int column) const
{
    throw DbError(DbError::Kind::Other,
                  u"Column %1 holds a name that this program does not know: %2"_s.arg(column).arg(
                      m_statement->sql));
}

} // namespace karcis::db
