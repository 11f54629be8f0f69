// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/sqlite_connection.h"

#include "db/sqlite_statement.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace karcis::db {

namespace {

using Kind = DbError::Kind;

Kind kindOf(int code)
{
    // The extended code keeps the primary one in its lowest byte.
    constexpr int primaryCodes = 0xff;
    switch (code & primaryCodes) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Busy;
    case SQLITE_CONSTRAINT:
        return Kind::Constraint;
    case SQLITE_CANTOPEN:
        return Kind::Connection;
    default:
        return Kind::Other;
    }
}

} // namespace

DbError sqliteFault(sqlite3 *handle, QStringView sql)
{
    const int code = sqlite3_extended_errcode(handle);
    // The first line only: lines after it may quote values.
    const QString text = QString::fromUtf8(sqlite3_errmsg(handle)).section(u'\n', 0, 0).trimmed();
    return {kindOf(code), u"%1 (%2) in: %3"_s.arg(text).arg(code).arg(beginningOf(sql))};
}

void SqliteConnection::Close::operator()(sqlite3 *handle) const
{
    // The second version waits for statements that are still there.
    sqlite3_close_v2(handle);
}

SqliteConnection::SqliteConnection(const Options &options)
{
    // Nobody asks how much memory it has, and counting takes a lock at each allocation. It can be said only before the
    // process uses SQLite for the first time; later it is refused, which does no harm.
    [[maybe_unused]] static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    // A Database belongs to one thread, so SQLite need not lock anything in memory.
    const int access
        = options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(options.file.toUtf8().constData(),
                                       &handle,
                                       access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                       nullptr);
    m_handle.reset(handle);
    if (opened != SQLITE_OK) {
        const char *why = handle == nullptr ? sqlite3_errstr(opened) : sqlite3_errmsg(handle);
        throw DbError(Kind::Connection, QString::fromUtf8(why));
    }
    sqlite3_busy_timeout(handle, options.busyMilliseconds);
}

std::unique_ptr<Statement> SqliteConnection::prepare(QStringView sql)
{
    return std::make_unique<SqliteStatement>(m_handle.get(), sql, SqliteStatement::Use::Often);
}

void SqliteConnection::execute(QStringView sql)
{
    SqliteStatement statement(m_handle.get(), sql, SqliteStatement::Use::Once);
    statement.exec();
    while (statement.next()) {
        // A pragma answers with rows; what is wanted is what it does.
    }
}

} // namespace karcis::db
