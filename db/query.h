// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "core/enum_names.h"
#include "core/ids.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <concepts>
#include <memory>
#include <optional>

namespace karcis::db {

class Database;
class Statement;

/// One use of a prepared statement. The statement itself is prepared once per connection and reused, so a Query is
/// cheap; the text should be a constant with `?` for each value.
///
///     Query query(database, u"SELECT name FROM film WHERE film_id = ?");
///     query.bind(id).exec();
///     while (query.next()) { use(query.text(0)); }
///
/// Every fault is thrown as DbError. The result is let go of at the end of the scope.
class Query
{
public:
    Query(Database &database, QStringView sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query(Query &&) = delete;
    Query &operator=(Query &&) = delete;

    /// Sets all values, in the order of the statement's question marks.
    template <class... Values>
    Query &bind(const Values &...values)
    {
        m_bound = 0;
        (bindNext(values), ...);
        return *this;
    }

    /// Runs the statement. May be called again, after new values were bound.
    Query &exec();
    /// Moves to the next row; false after the last one.
    [[nodiscard]] bool next();
    /// Runs the statement and moves to its first row; false if there is none.
    [[nodiscard]] bool firstRow();
    /// How many rows an INSERT, UPDATE or DELETE has changed.
    [[nodiscard]] int rowsAffected() const;

    [[nodiscard]] bool isNull(int column) const;
    /// Empty for NULL.
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    /// The text as UTF-8.
    [[nodiscard]] QByteArray utf8(int column) const;
    /// 0 for NULL.
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] int integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInt64(int column) const;

    /// For 0/1 columns and for "1 or NULL" columns.
    [[nodiscard]] bool flag(int column) const { return int64(column) != 0; }

    [[nodiscard]] UtcTime time(int column) const { return UtcTime(Millis(int64(column))); }

    [[nodiscard]] std::optional<UtcTime> optionalTime(int column) const;

    /// NULL gives an empty id.
    template <class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(text(column));
    }

    /// A stored enum; a name that this program does not know is a DbError.
    template <NamedEnum Enum>
    [[nodiscard]] Enum enumeration(int column) const
    {
        const std::optional<Enum> value = fromName<Enum>(text(column));
        if (!value) {
            failUnknownName(column);
        }
        return *value;
    }

private:
    // How C++ values are stored. An empty id is NULL; a text never is.
    void bindNext(const QString &value);
    void bindNext(const QByteArray &utf8);
    void bindNext(std::nullopt_t);
    void bindNext(UtcTime value);
    void bindNumber(qint64 value);

    template <std::integral Integer>
    void bindNext(Integer value)
    {
        bindNumber(static_cast<qint64>(value));
    }

    template <NamedEnum Enum>
    void bindNext(Enum value)
    {
        bindNext(nameOf(value));
    }

    template <class Tag>
    void bindNext(const Id<Tag> &value)
    {
        value.isEmpty() ? bindNext(std::nullopt) : bindNext(value.text());
    }

    template <class Value>
    void bindNext(const std::optional<Value> &value)
    {
        value ? bindNext(*value) : bindNext(std::nullopt);
    }

    /// Where the next value goes; nothing if the statement wants no more.
    [[nodiscard]] std::optional<int> nextPlace();
    [[noreturn]] void failUnknownName(int column) const;

    Statement *m_statement = nullptr;
    /// Set when the shared statement is in use by another Query further up the stack.
    std::unique_ptr<Statement> m_own;
    int m_bound = 0;
};

/// The value of a "1 or NULL" column.
[[nodiscard]] inline std::optional<int> flagOrNull(bool value)
{
    return value ? std::optional(1) : std::nullopt;
}

} // namespace karcis::db
