// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/connection.h"

#include <QSqlDatabase>
#include <QString>

namespace karcis::db {

/// A connection to a PostgreSQL server, through Qt's driver.
class PostgresConnection : public Connection
{
public:
    /// Connects, as libpq's connection string says; throws DbError::Kind::Connection.
    explicit PostgresConnection(const QString &conninfo);
    ~PostgresConnection() override;
    PostgresConnection(const PostgresConnection &) = delete;
    PostgresConnection &operator=(const PostgresConnection &) = delete;
    PostgresConnection(PostgresConnection &&) = delete;
    PostgresConnection &operator=(PostgresConnection &&) = delete;

    [[nodiscard]] std::unique_ptr<Statement> prepare(QStringView sql) override;
    void execute(QStringView sql) override;

private:
    void close();

    QSqlDatabase m_handle;
};

} // namespace karcis::db
