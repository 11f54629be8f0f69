// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/connection.h"
#include "db/db_error.h"

#include <QString>

struct sqlite3;

namespace karcis::db {

/// One open SQLite file.
class SqliteConnection : public Connection
{
public:
    struct Options
    {
        /// A path, or ":memory:".
        QString file;
        bool readOnly = false;
        /// How long to wait for somebody else's lock.
        int busyMilliseconds = 5000;
    };

    /// Throws DbError::Kind::Connection if the file can be neither opened nor made.
    explicit SqliteConnection(const Options &options);

    [[nodiscard]] std::unique_ptr<Statement> prepare(QStringView sql) override;
    void execute(QStringView sql) override;

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };

    std::unique_ptr<sqlite3, Close> m_handle;
};

/// What the last call on a connection failed with.
[[nodiscard]] DbError sqliteFault(sqlite3 *handle, QStringView sql);

} // namespace karcis::db
