// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/accounts.h"

#include "core/limits.h"

#include <QCryptographicHash>

#include <algorithm>

namespace karcis::server {

namespace {

constexpr int failuresWithoutDelay = 5;
constexpr int tokenBytes = 32;
constexpr int tidiedPerTick = 256;
constexpr std::chrono::hours failuresKept{24};

QByteArray hashOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
}

/// 5, 10, 20 ... seconds from the fifth failure on, at most a quarter of an hour.
std::chrono::seconds delayAfter(int failures)
{
    static constexpr int longestShift = 8;
    const int shift = std::clamp(failures - failuresWithoutDelay, 0, longestShift);
    return std::min(std::chrono::seconds(15 * 60), std::chrono::seconds(5 << shift));
}

/// Nobody sets the password of their equals or of those above them.
bool maySetPassword(Role asker, Role owner)
{
    return asker > owner;
}

} // namespace

Accounts::Accounts(Stores &stores, BoxOffice &boxOffice, RandomSource &random)
    : m_stores(stores)
    , m_boxOffice(boxOffice)
    , m_random(random)
{ }

Result<LoginName> Accounts::checkRegistration(const protocol::AccountRegister &command)
{
    const std::optional<LoginName> login = readLoginName(command.login);
    if (!login) {
        return RefusalCode::InvalidLogin;
    }
    if (command.name.trimmed().isEmpty()) {
        return Refusal{.code = RefusalCode::InvalidRequest, .detail = QStringLiteral("name")};
    }
    if (command.password.size() < limits::passwordMinimum) {
        return RefusalCode::WeakPassword;
    }
    if (m_stores.accounts.byLogin(login->text)) {
        return RefusalCode::LoginTaken;
    }
    return *login;
}

Result<OpenedSession> Accounts::finishRegistration(const protocol::AccountRegister &command,
                                                   const LoginName &login,
                                                   const QString &passwordHash,
                                                   const QString &terminalId,
                                                   const WorkContext &work)
{
    if (passwordHash.isEmpty()) {
        return RefusalCode::Unavailable;
    }
    const db::Account account{.id = AccountId(m_random.id()),
                              .name = command.name.trimmed(),
                              .login = login.text,
                              .loginKind
                              = login.isPhone ? db::LoginKind::Phone : db::LoginKind::Email,
                              .passwordHash = passwordHash,
                              .createdAt = work.now};
    if (!m_stores.accounts.insert(account)) {
        return RefusalCode::LoginTaken;
    }
    return openSession(account, terminalId, work);
}

Result<Accounts::PendingLogin> Accounts::checkLogin(const protocol::AccountLogin &command,
                                                    const QString &dummyHash,
                                                    const WorkContext &work)
{
    const std::optional<LoginName> login = readLoginName(command.login);
    // What cannot be anybody's login is treated as an unknown one, in the same time.
    const QString text = login ? login->text : command.login;
    PendingLogin pending{.loginHash = hashOf(text.toUtf8()), .hashToCheck = dummyHash};
    const db::LoginFailures failures = m_stores.loginFailures.lock(pending.loginHash);
    if (failures.count >= failuresWithoutDelay && failures.lockedUntil > work.now) {
        return Refusal{.code = RefusalCode::TooManyAttempts,
                       .retryAfter = failures.lockedUntil - work.now};
    }
    noteAttempt(pending.loginHash, failures, work);
    pending.account = login ? m_stores.accounts.byLogin(text) : std::nullopt;
    if (pending.account) {
        pending.hashToCheck = pending.account->passwordHash;
    }
    return pending;
}

Result<OpenedSession> Accounts::finishLogin(const PendingLogin &pending,
                                            bool passwordRight,
                                            const QString &terminalId,
                                            const WorkContext &work)
{
    if (!passwordRight || !pending.account) {
        return RefusalCode::WrongCredentials;
    }
    m_stores.loginFailures.clear(pending.loginHash);
    return openSession(*pending.account, terminalId, work);
}

void Accounts::noteAttempt(const QByteArray &loginHash,
                           db::LoginFailures failures,
                           const WorkContext &work)
{
    ++failures.count;
    failures.lockedUntil
        = failures.count >= failuresWithoutDelay ? work.now + delayAfter(failures.count) : work.now;
    m_stores.loginFailures.put(loginHash, failures, work.now);
}

protocol::SessionReply
Accounts::describe(const db::Account &account, const QString &token, const WorkContext &work)
{
    protocol::SessionReply reply{.token = token, .account = describe(account)};
    if (const std::optional<db::Order> order = m_stores.orders.openOrderOf(account.id)) {
        reply.openOrder = m_boxOffice.describe(*order, work.now);
    }
    return reply;
}

OpenedSession Accounts::openSession(const db::Account &account,
                                    const QString &terminalId,
                                    const WorkContext &work)
{
    const QByteArray token
        = m_random.bytes(tokenBytes)
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const db::LoginSession session{.id = SessionId(m_random.id()),
                                   .tokenHash = hashOf(token),
                                   .accountId = account.id,
                                   .terminalId = terminalId,
                                   .createdAt = work.now,
                                   .expiresAt = work.now + limits::sessionLifetime};
    m_stores.accounts.trimSessions(account.id, limits::sessionsPerAccount - 1);
    m_stores.accounts.insertSession(session);
    return {.asker = {session.id, account.id, account.role},
            .expiresAt = session.expiresAt,
            .reply = describe(account, QString::fromLatin1(token), work)};
}

Result<OpenedSession> Accounts::resume(const QString &token, const WorkContext &work)
{
    const std::optional<db::LoginSession> session
        = m_stores.accounts.sessionByToken(hashOf(token.toLatin1()));
    if (!session || session->expiresAt <= work.now) {
        return RefusalCode::SessionExpired;
    }
    const std::optional<db::Account> account = m_stores.accounts.byId(session->accountId);
    if (!account) {
        return RefusalCode::SessionExpired;
    }
    return OpenedSession{.asker = {session->id, account->id, account->role},
                         .expiresAt = session->expiresAt,
                         .reply = describe(*account, token, work)};
}

Result<db::Account> Accounts::findFor(const Asker &asker, const QString &login)
{
    if (asker.role == Role::Customer) {
        return RefusalCode::Forbidden;
    }
    const std::optional<LoginName> name = readLoginName(login);
    if (!name) {
        return RefusalCode::InvalidLogin;
    }
    std::optional<db::Account> account = m_stores.accounts.byLogin(name->text);
    if (!account) {
        return RefusalCode::NotFound;
    }
    if (!maySetPassword(asker.role, account->role)) {
        return RefusalCode::Forbidden;
    }
    return *account;
}

Result<db::Account> Accounts::checkReset(const Asker &asker, const protocol::AccountReset &command)
{
    Result<db::Account> account = findFor(asker, command.login);
    if (account && command.password.size() < limits::passwordMinimum) {
        return RefusalCode::WeakPassword;
    }
    return account;
}

Result<Accounts::ResetAccount> Accounts::finishReset(const Asker &asker,
                                                     const protocol::AccountReset &command,
                                                     const QString &passwordHash,
                                                     WorkContext &work)
{
    if (passwordHash.isEmpty()) {
        return RefusalCode::Unavailable;
    }
    // Judged again: much can happen while a password is hashed.
    const Result<db::Account> account = checkReset(asker, command);
    if (!account) {
        return account.refusal();
    }
    const AccountId &id = account.value().id;
    m_stores.accounts.setPasswordHash(id, passwordHash);
    m_stores.loginFailures.clear(hashOf(account.value().login.toUtf8()));
    ResetAccount reset{account.value(), m_stores.accounts.sessionsOf(id)};
    for (const SessionId &session : reset.ended) {
        logOut(session, work);
    }
    m_stores.audit.add({.id = m_random.id(),
                        .at = work.now,
                        .actor = asker.account.text(),
                        .action = QStringLiteral("account.reset"),
                        .subject = id.text(),
                        .detail = account.value().login});
    return reset;
}

protocol::AccountInfo Accounts::describe(const db::Account &account)
{
    return {.id = account.id, .name = account.name, .login = account.login, .role = account.role};
}

void Accounts::logOut(const SessionId &session, WorkContext &work)
{
    m_boxOffice.releaseAll(session, work);
    m_stores.accounts.deleteSession(session);
}

bool Accounts::tidy(const WorkContext &work)
{
    const UtcTime answersUntil = work.now - limits::commandResultsKept;
    const int most
        = std::max({m_stores.accounts.deleteExpiredSessions(work.now, tidiedPerTick),
                    m_stores.loginFailures.trim(work.now - failuresKept, tidiedPerTick),
                    m_stores.commands.trim(answersUntil, limits::commandResultsMost, tidiedPerTick),
                    m_stores.outbox.trimDone(answersUntil, tidiedPerTick)});
    return most >= tidiedPerTick;
}

} // namespace karcis::server
