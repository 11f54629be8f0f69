// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/account_store.h"

#include "db/database.h"
#include "db/query.h"

namespace karcis::db {

namespace {

std::optional<Account> readOneAccount(Query &query)
{
    if (!query.firstRow()) {
        return std::nullopt;
    }
    return Account{.id = query.id<AccountId>(0),
                   .name = query.text(1),
                   .login = query.text(2),
                   .loginKind = query.enumeration<LoginKind>(3),
                   .passwordHash = query.text(4),
                   .role = query.enumeration<Role>(5),
                   .failedLogins = query.integer(6),
                   .lockedUntil = query.optionalTime(7),
                   .createdAt = query.time(8)};
}

std::optional<LoginSession> readOneSession(Query &query)
{
    if (!query.firstRow()) {
        return std::nullopt;
    }
    return LoginSession{.id = query.id<SessionId>(0),
                        .tokenHash = query.text(1).toUtf8(),
                        .accountId = query.id<AccountId>(2),
                        .terminalId = query.text(3),
                        .createdAt = query.time(4),
                        .expiresAt = query.time(5)};
}

} // namespace

AccountStore::AccountStore(Database &database) : m_database(database) { }

bool AccountStore::insert(const Account &account)
{
    Query query(m_database,
                u"INSERT INTO account (account_id, name, login, login_kind, password_hash, role, "
                u"failed_logins,"
                " locked_until_ms, created_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (login) DO NOTHING");
    query.bind(account.id,
               account.name,
               account.login,
               account.loginKind,
               account.passwordHash,
               account.role,
               account.failedLogins,
               account.lockedUntil,
               account.createdAt);
    return query.exec().rowsAffected() == 1;
}

std::optional<Account> AccountStore::byLogin(const QString &login)
{
    Query query(m_database,
                u"SELECT account_id, name, login, login_kind, password_hash, role, failed_logins,"
                " locked_until_ms, created_at_ms FROM account WHERE login = ?");
    return readOneAccount(query.bind(login));
}

std::optional<Account> AccountStore::byId(const AccountId &id)
{
    Query query(m_database,
                u"SELECT account_id, name, login, login_kind, password_hash, role, failed_logins,"
                " locked_until_ms, created_at_ms FROM account WHERE account_id = ?");
    return readOneAccount(query.bind(id));
}

void AccountStore::setPasswordHash(const AccountId &id, const QString &passwordHash)
{
    Query query(m_database, u"UPDATE account SET password_hash = ? WHERE account_id = ?");
    query.bind(passwordHash, id).exec();
}

void AccountStore::setRole(const AccountId &id, Role role)
{
    Query query(m_database, u"UPDATE account SET role = ? WHERE account_id = ?");
    query.bind(role, id).exec();
}

int AccountStore::countFailedLogin(const AccountId &id)
{
    Query query(m_database,
                u"UPDATE account SET failed_logins = failed_logins + 1 WHERE account_id = ?"
                " RETURNING failed_logins");
    return query.bind(id).firstRow() ? query.integer(0) : 0;
}

void AccountStore::lockUntil(const AccountId &id, UtcTime until)
{
    Query query(m_database, u"UPDATE account SET locked_until_ms = ? WHERE account_id = ?");
    query.bind(until, id).exec();
}

void AccountStore::clearFailedLogins(const AccountId &id)
{
    Query query(
        m_database,
        u"UPDATE account SET failed_logins = 0, locked_until_ms = NULL WHERE account_id = ?");
    query.bind(id).exec();
}

void AccountStore::insertSession(const LoginSession &session)
{
    Query query(
        m_database,
        u"INSERT INTO session (session_id, token_hash, account_id, terminal_id, created_at_ms,"
        " expires_at_ms) VALUES (?, ?, ?, ?, ?, ?)");
    query
        .bind(session.id,
              session.tokenHash,
              session.accountId,
              session.terminalId,
              session.createdAt,
              session.expiresAt)
        .exec();
}

std::optional<LoginSession> AccountStore::sessionByToken(const QByteArray &tokenHash)
{
    Query query(
        m_database,
        u"SELECT session_id, token_hash, account_id, terminal_id, created_at_ms, expires_at_ms"
        " FROM session WHERE token_hash = ?");
    return readOneSession(query.bind(tokenHash));
}

std::optional<LoginSession> AccountStore::sessionById(const SessionId &id)
{
    Query query(
        m_database,
        u"SELECT session_id, token_hash, account_id, terminal_id, created_at_ms, expires_at_ms"
        " FROM session WHERE session_id = ?");
    return readOneSession(query.bind(id));
}

std::vector<SessionId> AccountStore::sessionsOf(const AccountId &account)
{
    Query query(
        m_database,
        u"SELECT session_id FROM session WHERE account_id = ? ORDER BY created_at_ms, session_id");
    query.bind(account).exec();
    std::vector<SessionId> sessions;
    while (query.next()) {
        sessions.push_back(query.id<SessionId>(0));
    }
    return sessions;
}

bool AccountStore::lockIfElsewhere(const AccountId &account, const SessionId &session, UtcTime now)
{
    Query other(m_database,
                u"SELECT 1 FROM session WHERE account_id = ? AND session_id <> ?"
                " AND expires_at_ms > ? LIMIT 1");
    if (!other.bind(account, session, now).firstRow()) {
        return false;
    }
    if (m_database.engine() == Engine::Postgres) {
        Query(m_database, u"SELECT 1 FROM account WHERE account_id = ? FOR NO KEY UPDATE")
            .bind(account)
            .exec();
    }
    return true;
}

int AccountStore::heldElsewhere(const AccountId &account,
                                const SessionId &session,
                                const ShowtimeId &showtime,
                                UtcTime now)
{
    Query query(m_database,
                u"SELECT COUNT(*) FROM session JOIN seat_claim ON holder = session_id"
                " WHERE account_id = ? AND session_id <> ? AND showtime_id = ? AND kind = 'hold'"
                " AND seat_claim.expires_at_ms > ?");
    return query.bind(account, session, showtime, now).firstRow() ? query.integer(0) : 0;
}

void AccountStore::extendSession(const SessionId &id, UtcTime expiresAt)
{
    Query query(m_database, u"UPDATE session SET expires_at_ms = ? WHERE session_id = ?");
    query.bind(expiresAt, id).exec();
}

bool AccountStore::deleteSession(const SessionId &id)
{
    Query query(m_database, u"DELETE FROM session WHERE session_id = ?");
    return query.bind(id).exec().rowsAffected() == 1;
}

int AccountStore::deleteExpiredSessions(UtcTime now, int limit)
{
    Query query(m_database,
                u"DELETE FROM session WHERE session_id IN (SELECT session_id FROM session"
                " WHERE expires_at_ms <= ? ORDER BY expires_at_ms LIMIT ?)");
    return query.bind(now, limit).exec().rowsAffected();
}

int AccountStore::trimSessions(const AccountId &id, int keep)
{
    Query query(m_database,
                u"DELETE FROM session WHERE account_id = ? AND session_id NOT IN (SELECT "
                u"session_id FROM session"
                " WHERE account_id = ? ORDER BY created_at_ms DESC, session_id DESC LIMIT ?)");
    return query.bind(id, id, keep).exec().rowsAffected();
}

} // namespace karcis::db
