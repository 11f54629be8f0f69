// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/booking.h"
#include "core/clock.h"
#include "core/ids.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace karcis::db {

class Database;

enum class LoginKind { Email, Phone };

struct Account
{
    AccountId id;
    QString name;
    /// Normalised: an e-mail address in lower case, or a number that begins with +62.
    QString login;
    LoginKind loginKind = LoginKind::Email;
    /// As libsodium writes it; never the password.
    QString passwordHash;
    Role role = Role::Customer;
    /// Since the last log-in that went well.
    int failedLogins = 0;
    /// No log-in is looked at before this.
    std::optional<UtcTime> lockedUntil = {};
    UtcTime createdAt;
};

/// Somebody who is logged in at a terminal.
struct LoginSession
{
    SessionId id;
    /// Hash of the token that the terminal keeps, as text; the token itself is stored nowhere.
    QByteArray tokenHash;
    AccountId accountId;
    QString terminalId;
    UtcTime createdAt;
    UtcTime expiresAt;
};

/// Accounts and who is logged in.
class AccountStore
{
public:
    explicit AccountStore(Database &database);

    /// False, and nothing is stored, if the login belongs to an account already.
    [[nodiscard]] bool insert(const Account &account);
    [[nodiscard]] std::optional<Account> byLogin(const QString &login);
    [[nodiscard]] std::optional<Account> byId(const AccountId &id);
    void setPasswordHash(const AccountId &id, const QString &passwordHash);
    void setRole(const AccountId &id, Role role);

    /// Counts one more failure, and says how many there are now; 0 for an unknown account.
    [[nodiscard]] int countFailedLogin(const AccountId &id);
    void lockUntil(const AccountId &id, UtcTime until);
    /// After a log-in that went well.
    void clearFailedLogins(const AccountId &id);

    void insertSession(const LoginSession &session);
    /// Expired ones are found too; the caller judges.
    [[nodiscard]] std::optional<LoginSession> sessionByToken(const QByteArray &tokenHash);
    /// The same by its id.
    [[nodiscard]] std::optional<LoginSession> sessionById(const SessionId &id);
    /// All of an account, also those that have expired.
    [[nodiscard]] std::vector<SessionId> sessionsOf(const AccountId &account);
    /// Whether the account has another session that is good at @p now. If so, no other server's transaction passes here for
    /// the same account before this one is over.
    [[nodiscard]] bool
    lockIfElsewhere(const AccountId &account, const SessionId &session, UtcTime now);
    /// How many seats of a showtime its other sessions hold at @p now, whichever server's.
    [[nodiscard]] int heldElsewhere(const AccountId &account,
                                    const SessionId &session,
                                    const ShowtimeId &showtime,
                                    UtcTime now);
    void extendSession(const SessionId &id, UtcTime expiresAt);
    /// False if there was none.
    bool deleteSession(const SessionId &id);
    /// Deletes at most @p limit sessions that have expired, and says how many those were.
    int deleteExpiredSessions(UtcTime now, int limit);
    /// Deletes the oldest sessions of an account until @p keep are left, and says how many those were.
    int trimSessions(const AccountId &id, int keep);

private:
    Database &m_database;
};

} // namespace karcis::db

template <>
struct karcis::EnumNames<karcis::db::LoginKind>
{
    static constexpr std::array table{EnumName{db::LoginKind::Email, QLatin1StringView("email")},
                                      EnumName{db::LoginKind::Phone, QLatin1StringView("phone")}};
};
