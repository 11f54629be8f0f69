// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/login_name.h"
#include "core/random_source.h"
#include "core/refusal.h"
#include "protocol/account_commands.h"
#include "server/box_office.h"
#include "server/password_hasher.h"
#include "server/stores.h"
#include "server/work_context.h"

namespace karcis::server {

/// A session that was just opened or taken up again.
struct OpenedSession
{
    Asker asker;
    UtcTime expiresAt{};
    protocol::SessionReply reply;
};

/// Who may come in. Passwords are hashed elsewhere, so registering and logging in have two parts: what is checked before
/// the hash, and what follows it.
class Accounts
{
public:
    Accounts(Stores &stores, BoxOffice &boxOffice, RandomSource &random);

    /// A log-in that waits for its password to be checked.
    struct PendingLogin
    {
        QByteArray loginHash;
        std::optional<db::Account> account;
        /// Of the account, or of nobody, so that both take the same time.
        QString hashToCheck;
    };

    [[nodiscard]] Result<LoginName> checkRegistration(const protocol::AccountRegister &command);
    [[nodiscard]] Result<OpenedSession> finishRegistration(const protocol::AccountRegister &command,
                                                           const LoginName &login,
                                                           const QString &passwordHash,
                                                           const QString &terminalId,
                                                           const WorkContext &work);

    /// Counts as a failed attempt until finishLogin() says otherwise: guesses that come all at once wait as well.
    [[nodiscard]] Result<PendingLogin> checkLogin(const protocol::AccountLogin &command,
                                                  const QString &dummyHash,
                                                  const WorkContext &work);
    [[nodiscard]] Result<OpenedSession> finishLogin(const PendingLogin &pending,
                                                    bool passwordRight,
                                                    const QString &terminalId,
                                                    const WorkContext &work);

    [[nodiscard]] Result<OpenedSession> resume(const QString &token, const WorkContext &work);
    /// The account with this login, if @p asker may set its password.
    [[nodiscard]] Result<db::Account> findFor(const Asker &asker, const QString &login);
    /// The same, before the hash of a new password is made.
    [[nodiscard]] Result<db::Account> checkReset(const Asker &asker,
                                                 const protocol::AccountReset &command);

    /// An account with a new password, and its sessions, which are over.
    struct ResetAccount
    {
        db::Account account;
        std::vector<SessionId> ended;
    };

    [[nodiscard]] Result<ResetAccount> finishReset(const Asker &asker,
                                                   const protocol::AccountReset &command,
                                                   const QString &passwordHash,
                                                   WorkContext &work);
    [[nodiscard]] static protocol::AccountInfo describe(const db::Account &account);

    /// Ends the session; what it only holds goes free.
    void logOut(const SessionId &session, WorkContext &work);

    /// Forgets what is long over; bounded work, true if there may be more of it.
    [[nodiscard]] bool tidy(const WorkContext &work);

private:
    [[nodiscard]] OpenedSession
    openSession(const db::Account &account, const QString &terminalId, const WorkContext &work);
    void
    noteAttempt(const QByteArray &loginHash, db::LoginFailures failures, const WorkContext &work);
    [[nodiscard]] protocol::SessionReply
    describe(const db::Account &account, const QString &token, const WorkContext &work);

    Stores &m_stores;
    BoxOffice &m_boxOffice;
    RandomSource &m_random;
};

} // namespace karcis::server
