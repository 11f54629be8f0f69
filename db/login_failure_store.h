// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <QByteArray>

#include <optional>

namespace karcis::db {

class Database;

/// Failed log-ins of one login since the last that went well, whether or not there is such an account.
struct LoginFailures
{
    int count = 0;
    UtcTime lockedUntil{};
};

class LoginFailureStore
{
public:
    explicit LoginFailureStore(Database &database);

    [[nodiscard]] LoginFailures find(const QByteArray &loginHash);
    /// As find(), and no other server counts a failure before the transaction is over.
    [[nodiscard]] LoginFailures lock(const QByteArray &loginHash);
    /// Replaces what was known of the login.
    void put(const QByteArray &loginHash, const LoginFailures &failures, UtcTime now);
    void clear(const QByteArray &loginHash);
    /// One more try of something else that people guess, under a key that is no login's: tries come at least @p pause
    /// apart in the long run, and @p burst of them at once. Nothing if this one is allowed, else how long to wait. Counted
    /// in one statement, so that all servers of the database count together.
    [[nodiscard]] std::optional<Millis>
    takeTry(const QByteArray &key, Millis pause, int burst, UtcTime now);
    /// Forgets at most @p limit logins that last failed before @p before, and says how many those were.
    int trim(UtcTime before, int limit);

private:
    Database &m_database;
};

} // namespace karcis::db
