// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>

namespace karcis::db {

class Database;

/// A transaction that is rolled back unless commit() was called. One at a time; Savepoint nests.
/// On SQLite it takes the write lock at its beginning, so that it cannot fail half-way for want of it.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction(Transaction &&) = delete;
    Transaction &operator=(Transaction &&) = delete;

    /// When this returns, everything is on disk. If it throws, nothing has been kept, except that after
    /// DbError::Kind::Connection nobody can say.
    void commit();
    void rollback();

private:
    Database &m_database;
    bool m_open = true;
};

/// A part of a transaction that can be undone by itself; undone unless commit() was called.
class Savepoint
{
public:
    explicit Savepoint(Database &database);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    Savepoint(Savepoint &&) = delete;
    Savepoint &operator=(Savepoint &&) = delete;

    /// Keeps the changes as a part of the enclosing transaction.
    void commit();
    void rollback();

private:
    Database &m_database;
    int m_level;
    bool m_open = true;
};

} // namespace karcis::db
