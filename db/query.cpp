// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/query.h"

#include "db/connection.h"
#include "db/database.h"
#include "db/statement_cache.h"

#include <QUtf8StringView>

namespace karcis::db {

using namespace Qt::Literals::StringLiterals;

namespace {

void refuseNul(bool hasNul)
{
    if (hasNul) {
        throw DbError(DbError::Kind::Other, u"A text with a NUL character cannot be stored."_s);
    }
}

} // namespace

Query::Query(Database &database, QStringView sql)
{
    if (!database.m_statements) {
        throw DbError(DbError::Kind::Connection, u"The database is closed."_s);
    }
    m_statement = database.m_statements->find(sql);
    if (m_statement == nullptr) {
        m_statement = database.m_statements->keep(database.m_connection->prepare(sql));
    } else if (m_statement->inUse) {
        m_own = database.m_connection->prepare(sql);
        m_statement = m_own.get();
    }
    m_statement->inUse = true;
}

Query::~Query()
{
    m_statement->finish();
    m_statement->inUse = false;
}

std::optional<int> Query::nextPlace()
{
    const int place = m_bound++;
    return place < m_statement->placeholders() ? std::optional(place) : std::nullopt;
}

void Query::bindNext(const QString &value)
{
    refuseNul(value.contains(QChar(0)));
    if (const std::optional<int> place = nextPlace()) {
        m_statement->bindText(*place, value);
    }
}

void Query::bindNext(const QByteArray &utf8)
{
    refuseNul(utf8.contains('\0'));
    if (const std::optional<int> place = nextPlace()) {
        const bool valid = QUtf8StringView(utf8.constData(), utf8.size()).isValidUtf8();
        m_statement->bindUtf8(*place, valid ? utf8 : QString::fromUtf8(utf8).toUtf8());
    }
}

void Query::bindNext(std::nullopt_t)
{
    if (const std::optional<int> place = nextPlace()) {
        m_statement->bindNull(*place);
    }
}

void Query::bindNext(UtcTime value)
{
    bindNumber(value.time_since_epoch().count());
}

void Query::bindNumber(qint64 value)
{
    if (const std::optional<int> place = nextPlace()) {
        m_statement->bindInteger(*place, value);
    }
}

Query &Query::exec()
{
    if (m_bound != m_statement->placeholders()) {
        throw DbError(DbError::Kind::Other,
                      u"%1 values were given for %2 places in: %3"_s.arg(m_bound)
                          .arg(m_statement->placeholders())
                          .arg(m_statement->sql()));
    }
    m_statement->exec();
    return *this;
}

bool Query::next()
{
    return m_statement->next();
}

bool Query::firstRow()
{
    exec();
    return next();
}

int Query::rowsAffected() const
{
    return m_statement->rowsAffected();
}

bool Query::isNull(int column) const
{
    return m_statement->isNull(column);
}

QString Query::text(int column) const
{
    return m_statement->text(column);
}

std::optional<QString> Query::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

QByteArray Query::utf8(int column) const
{
    return m_statement->utf8(column);
}

qint64 Query::int64(int column) const
{
    return m_statement->int64(column);
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

void Query::failUnknownName(int column) const
{
    throw DbError(DbError::Kind::Other,
                  u"Column %1 holds a name that this program does not know: %2"_s.arg(column).arg(
                      m_statement->sql()));
}

} // namespace karcis::db
