// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/postgres_connection.h"

#include "db/conninfo.h"
#include "db/postgres_statement.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace karcis::db {

PostgresConnection::PostgresConnection(const QString &conninfo)
{
    std::map<QString, QString> parameters = parseConninfo(conninfo);
    const QString password = parameters[u"password"_s];
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
        throw DbError(DbError::Kind::Connection,
                      u"Only the password of a PostgreSQL connection may contain a semicolon."_s);
    }
    m_handle = QSqlDatabase::addDatabase(
        u"QPSQL"_s, u"karcis-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_handle.setPassword(password);
    m_handle.setConnectOptions(connectOptions);
    // Sums come as exact text instead of floating point numbers.
    m_handle.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!m_handle.open()) {
        const QString why = harmlessText(m_handle.lastError());
        close();
        throw DbError(DbError::Kind::Connection,
                      u"The PostgreSQL server cannot be reached: %1"_s.arg(why));
    }
}

PostgresConnection::~PostgresConnection()
{
    close();
}

void PostgresConnection::close()
{
    const QString name = m_handle.connectionName();
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

std::unique_ptr<Statement> PostgresConnection::prepare(QStringView sql)
{
    return std::make_unique<PostgresStatement>(m_handle, sql);
}

void PostgresConnection::execute(QStringView sql)
{
    QSqlQuery query(m_handle);
    if (!query.exec(sql.toString())) {
        throw postgresFault(query.lastError(), sql);
    }
}

} // namespace karcis::db
