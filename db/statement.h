// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QByteArray>
#include <QString>

namespace karcis::db {

/// A prepared statement of one engine. Values and columns are counted from 0. Inside of db only; every fault is a DbError.
class Statement
{
public:
    explicit Statement(QString sql) : m_sql(std::move(sql)) { }

    virtual ~Statement() = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement(Statement &&) = delete;
    Statement &operator=(Statement &&) = delete;

    [[nodiscard]] const QString &sql() const { return m_sql; }

    /// How many values it wants.
    [[nodiscard]] virtual int placeholders() const = 0;

    virtual void bindNull(int place) = 0;
    virtual void bindInteger(int place, qint64 value) = 0;
    virtual void bindText(int place, const QString &text) = 0;
    /// Text that is UTF-8 already.
    virtual void bindUtf8(int place, const QByteArray &utf8) = 0;

    /// Runs it, from its beginning.
    virtual void exec() = 0;
    /// Moves to the next row; false after the last one.
    [[nodiscard]] virtual bool next() = 0;
    /// How many rows the last exec() has changed.
    [[nodiscard]] virtual int rowsAffected() const = 0;
    /// Lets go of the result and of what it locks.
    virtual void finish() noexcept = 0;

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 int64(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray utf8(int column) const = 0;

    bool inUse = false;

private:
    QString m_sql;
};

} // namespace karcis::db
