// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/statement.h"

#include <QStringView>

#include <memory>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace karcis::db {

/// A prepared statement of SQLite, without Qt's driver in between: that one builds names and variants for each value, and
/// took more of a hold's time than SQLite itself.
class SqliteStatement : public Statement
{
public:
    enum class Use { Once, Often };

    SqliteStatement(sqlite3 *handle, QStringView sql, Use use);

    [[nodiscard]] int placeholders() const override { return static_cast<int>(m_texts.size()); }

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
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    /// Before the first row it is read already, so that exec() alone does all the work of a change.
    enum class Position { BeforeFirst, OnRow, AtEnd };

    void check(int code) const;
    /// Gives SQLite the text of that place; it reads it where it is and copies nothing.
    void bindKept(int place);
    [[nodiscard]] bool step();
    [[nodiscard]] QByteArrayView bytes(int column) const;

    sqlite3 *m_handle;
    /// The bound texts, one for each place; they keep their memory from one use to the next.
    std::vector<std::string> m_texts = {};
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    Position m_position = Position::AtEnd;
    bool m_hasRun = false;
    int m_changed = 0;
};

} // namespace karcis::db
