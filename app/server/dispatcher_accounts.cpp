// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/dispatcher.h"

#include <utility>

namespace karcis::server {

using protocol::Reply;

Outcome Dispatcher::registerAccount(const Peer &peer,
                                    const protocol::AccountRegister &command,
                                    const ReplySink &sink,
                                    WorkContext &work)
{
    const Result<LoginName> login = m_parts.accounts.checkRegistration(command);
    if (!login) {
        return Result<Reply>(login.refusal());
    }
    const auto hashed =
        [this, command, login = login.value(), sink, peer = peer.id(), terminal = peer.terminalId](
            const QString &hash) {
            m_parts.later(
                [=, this](WorkContext &later) {
                    return enter(
                        peer,
                        m_parts.accounts.finishRegistration(command, login, hash, terminal, later),
                        later);
                },
                sink);
        };
    // Not before the commit: a batch that is run again must not hash, and answer, twice.
    work.afterCommit.emplace_back([this, password = command.password, hashed, sink] {
        if (!m_parts.hasher.hash(password, hashed)) {
            sink(RefusalCode::Overloaded);
        }
    });
    return std::nullopt;
}

Outcome Dispatcher::logIn(const Peer &peer,
                          const protocol::AccountLogin &command,
                          const ReplySink &sink,
                          WorkContext &work)
{
    const Result<Accounts::PendingLogin> pending
        = m_parts.accounts.checkLogin(command, m_parts.hasher.dummyHash(), work);
    if (!pending) {
        return Result<Reply>(pending.refusal());
    }
    const auto verified
        = [this, pending = pending.value(), sink, peer = peer.id(), terminal = peer.terminalId](
              bool right) {
              m_parts.later(
                  [=, this](WorkContext &later) {
                      return enter(peer,
                                   m_parts.accounts.finishLogin(pending, right, terminal, later),
                                   later);
                  },
                  sink);
          };
    work.afterCommit.emplace_back(
        [this, hash = pending.value().hashToCheck, password = command.password, verified, sink] {
            if (!m_parts.hasher.verify(hash, password, verified)) {
                sink(RefusalCode::Overloaded);
            }
        });
    return std::nullopt;
}

Outcome Dispatcher::resetPassword(const Peer &peer,
                                  const protocol::AccountReset &command,
                                  const ReplySink &sink,
                                  WorkContext &work)
{
    const Asker asker = *peer.asker;
    const Result<db::Account> account = m_parts.accounts.checkReset(asker, command);
    if (!account) {
        return Result<Reply>(account.refusal());
    }
    const auto set = [this, command, asker](const QString &hash, WorkContext &later) -> Outcome {
        const Result<Accounts::ResetAccount> reset
            = m_parts.accounts.finishReset(asker, command, hash, later);
        if (!reset) {
            return Result<Reply>(reset.refusal());
        }
        for (const SessionId &session : reset.value().ended) {
            later.afterCommit.emplace_back([this, session] { m_parts.endSession(session); });
        }
        return Result<Reply>(
            protocol::AccountReply{.account = Accounts::describe(reset.value().account)});
    };
    const auto hashed = [this, set, sink](const QString &hash) {
        m_parts.later([set, hash](WorkContext &later) { return set(hash, later); }, sink);
    };
    work.afterCommit.emplace_back([this, password = command.password, hashed, sink] {
        if (!m_parts.hasher.hash(password, hashed)) {
            sink(RefusalCode::Overloaded);
        }
    });
    return std::nullopt;
}

Outcome Dispatcher::handle(Peer &peer, const protocol::AccountFind &command, WorkContext &)
{
    const Result<db::Account> account = m_parts.accounts.findFor(*peer.asker, command.login);
    return account ? Result<Reply>(protocol::AccountReply{Accounts::describe(account.value())})
                   : Result<Reply>(account.refusal());
}

Outcome
Dispatcher::enter(Watchers::PeerId id, const Result<OpenedSession> &opened, WorkContext &work)
{
    if (!opened) {
        return Result<Reply>(opened.refusal());
    }
    if (m_parts.findPeer(id) != nullptr) {
        m_parts.admission.attach({.terminal = id, .session = opened.value().asker.session}, work);
    }
    work.afterCommit.emplace_back([this, id, session = opened.value()] {
        if (Peer *peer = m_parts.findPeer(id)) {
            peer->asker = session.asker;
            peer->accountName = session.reply.account.name;
            peer->sessionExpiresAt = session.expiresAt;
        }
    });
    return Result<Reply>(opened.value().reply);
}

Outcome Dispatcher::handle(Peer &peer, const protocol::AccountResume &command, WorkContext &work)
{
    const Result<OpenedSession> opened = m_parts.accounts.resume(command.token, work);
    if (opened) {
        // At once and not after the commit: what follows in the same batch of requests counts on it.
        peer.asker = opened.value().asker;
        peer.accountName = opened.value().reply.account.name;
        peer.sessionExpiresAt = opened.value().expiresAt;
        m_parts.admission.attach(visitorAt(peer), work);
        return Result<Reply>(opened.value().reply);
    }
    return Result<Reply>(opened.refusal());
}

Outcome Dispatcher::handle(Peer &peer, const protocol::AccountLogout &, WorkContext &work)
{
    if (peer.asker) {
        peer.leaving = peer.asker->session;
        // At once and not after the commit: what follows in the same batch of requests is nobody's any more.
        m_parts.endSession(peer.leaving);
    }
    m_parts.admission.leave({.terminal = peer.id(), .session = peer.leaving}, work);
    if (!peer.leaving.isEmpty()) {
        m_parts.accounts.logOut(peer.leaving, work);
        work.afterCommit.emplace_back([this, id = peer.id()] {
            if (Peer *still = m_parts.findPeer(id)) {
                still->leaving = {};
            }
        });
    }
    return Result<Reply>(protocol::EmptyReply{});
}

} // namespace karcis::server
