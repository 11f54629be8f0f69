// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>

#include <exception>
#include <string>

namespace karcis::db {

/// A fault of the database, thrown inside db and its callers and caught once in the server.
/// The text names what failed and never holds a bound value, so that it can be logged.
class DbError : public std::exception
{
public:
    enum class Kind {
        Busy, ///< A lock, a deadlock or a time-out: the same transaction may succeed when tried again.
        Constraint, ///< A key, foreign key, check or trigger refused the change.
        Connection, ///< The database is not there, or went away.
        InUse, ///< Another process writes this SQLite file.
        SchemaTooNew, ///< The database was made by a newer version of the program.
        SchemaChanged, ///< A migration that was applied is not the one that this program knows.
        Other,
    };

    DbError(Kind kind, const QString &text);

    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] QString text() const { return QString::fromStdString(m_text); }

    [[nodiscard]] const char *what() const noexcept override { return m_text.c_str(); }

private:
    Kind m_kind;
    std::string m_text;
};

} // namespace karcis::db
