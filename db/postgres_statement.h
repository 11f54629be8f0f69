// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/db_error.h"
#include "db/statement.h"

#include <QSqlQuery>
#include <QStringView>

class QSqlError;

namespace karcis::db {

/// A prepared statement of PostgreSQL.
class PostgresStatement : public Statement
{
public:
    PostgresStatement(const QSqlDatabase &handle, QStringView sql);

    [[nodiscard]] int placeholders() const override { return m_placeholders; }

    void bindNull(int place) override;
    void bindInteger(int place, qint64 value) override;
    void bindText(int place, const QString &text) override;
    void bindUtf8(int place, const QByteArray &utf8) override;
    void exec() override;
    [[nodiscard]] bool next() override;
    [[nodiscard]] int rowsAffected() const override;
    void finish() noexcept override;
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] qint64 int64(int column) const override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] QByteArray utf8(int column) const override;

private:
    QSqlQuery m_query;
    int m_placeholders;
};

/// How many values a statement wants: its question marks outside of literals. Qt does not know comments either.
[[nodiscard]] int placeholdersIn(QStringView sql);

/// What a fault means, with the beginning of the statement it came from.
[[nodiscard]] DbError postgresFault(const QSqlError &error, QStringView sql);

/// What a fault says, without any value of a statement.
[[nodiscard]] QString harmlessText(const QSqlError &error);

} // namespace karcis::db
