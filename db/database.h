// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "db/db_error.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace karcis::db {

class Connection;
class TransactionPart;
class StatementCache;

enum class Engine { Sqlite, Postgres };

/// Where the database is and how it is opened.
struct ConnectionOptions
{
    Engine engine = Engine::Sqlite;
    /// A path, or ":memory:" for a database that dies with its connection.
    QString sqliteFile;
    /// As libpq takes it: "host=... port=... dbname=... user=... password=...".
    QString postgres;
    /// Only reads; does not count as the one writer of an SQLite file.
    bool queryOnly = false;
};

/// One open connection. It belongs to the thread that made it and must not outlive that thread.
///
/// An SQLite file has one writing Database in one process: a second one is refused with DbError::Kind::InUse.
class Database
{
public:
    /// Opens the connection and asserts every setting that the data's safety rests on; throws DbError.
    explicit Database(const ConnectionOptions &options);
    /// Closes in good order; see close().
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    Database(Database &&) = delete;
    Database &operator=(Database &&) = delete;

    [[nodiscard]] Engine engine() const { return m_options.engine; }

    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

    /// What takes part in every transaction from now on; it must be taken out again before its end.
    void add(TransactionPart &part);
    void remove(const TransactionPart &part);

    /// Runs one statement without parameters and without preparing it, for example DDL.
    void execute(QStringView sql);

    /// The clock of the database server, which all its nodes share; nothing for SQLite.
    [[nodiscard]] std::optional<UtcTime> serverTime();

    /// Moves the write-ahead log into the SQLite file; does nothing on PostgreSQL.
    void checkpoint();

    /// Connects anew after DbError::Kind::Connection. No Query and no Transaction may be alive. PostgreSQL only.
    void reopen();

    /// Forgets prepared statements, checkpoints, closes and lets go of the writer's lock. Nothing can be asked afterwards.
    void close();

private:
    friend class Query;
    friend class Transaction;
    friend class Savepoint;

    void open();
    void openSqlite();
    void openPostgres();
    void takeWriterLock();
    void assertPragma(QStringView pragma, QStringView value, const QString &expected);
    [[nodiscard]] QString readText(QStringView sql);
    void letGo();

    ConnectionOptions m_options;
    /// A second, empty SQLite file kept under an exclusive lock, which the system drops when the process dies.
    std::unique_ptr<Connection> m_writerLock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<StatementCache> m_statements;
    std::vector<TransactionPart *> m_parts;
    bool m_inTransaction = false;
    int m_savepoints = 0;
};

} // namespace karcis::db
