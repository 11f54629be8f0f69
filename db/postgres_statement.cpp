// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/postgres_statement.h"

#include "db/connection.h"

#include <QSqlError>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace karcis::db {

namespace {

using Kind = DbError::Kind;

Kind kindOf(const QString &state)
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

} // namespace

int placeholdersIn(QStringView sql)
{
    int count = 0;
    QChar quote;
    for (const QChar c : sql) {
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'?') {
            ++count;
        }
    }
    return count;
}

QString harmlessText(const QSqlError &error)
{
    // Faults of values quote them.
    if (error.nativeErrorCode().startsWith(u"22"_s)) {
        return u"a value that the column cannot hold"_s;
    }
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return text.section(u'\n', 0, 0).trimmed();
}

DbError postgresFault(const QSqlError &error, QStringView sql)
{
    const QString state = error.nativeErrorCode();
    return {kindOf(state), u"%1 (%2) in: %3"_s.arg(harmlessText(error), state, beginningOf(sql))};
}

PostgresStatement::PostgresStatement(const QSqlDatabase &handle, QStringView sql)
    : Statement(sql.toString())
    , m_query(handle)
    , m_placeholders(placeholdersIn(sql))
{
    // Not forward-only: Qt's driver loses the rest of such a result as soon as another statement runs.
    if (!m_query.prepare(sql.toString())) {
        throw postgresFault(m_query.lastError(), sql);
    }
}

void PostgresStatement::bindNull(int place)
{
    m_query.bindValue(place, QVariant());
}

void PostgresStatement::bindInteger(int place, qint64 value)
{
    m_query.bindValue(place, value);
}

void PostgresStatement::bindText(int place, const QString &text)
{
    // Qt writes a null QString as NULL, which an empty text is not.
    m_query.bindValue(place, text.isNull() ? u""_s : text);
}

void PostgresStatement::bindUtf8(int place, const QByteArray &utf8)
{
    bindText(place, QString::fromUtf8(utf8));
}

void PostgresStatement::exec()
{
    if (!m_query.exec()) {
        throw postgresFault(m_query.lastError(), sql());
    }
}

bool PostgresStatement::next()
{
    if (m_query.next()) {
        return true;
    }
    // The driver reports a fault half-way through a result as its end.
    if (m_query.lastError().isValid()) {
        throw postgresFault(m_query.lastError(), sql());
    }
    return false;
}

int PostgresStatement::rowsAffected() const
{
    return m_query.numRowsAffected();
}

void PostgresStatement::finish() noexcept
{
    m_query.finish();
}

bool PostgresStatement::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 PostgresStatement::int64(int column) const
{
    return m_query.value(column).toLongLong();
}

QString PostgresStatement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray PostgresStatement::utf8(int column) const
{
    return text(column).toUtf8();
}

} // namespace karcis::db
