// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/throttle.h"

#include "core/limits.h"
#include "protocol/account_commands.h"
#include "server/peer.h"

#include <QHostAddress>

namespace karcis::server {

namespace {

bool isLogIn(std::string_view method)
{
    const QLatin1StringView name(method.data(), static_cast<qsizetype>(method.size()));
    return name == protocol::AccountLogin::method || name == protocol::AccountRegister::method;
}

/// Terminals name themselves, so nobody can use up the budget of one at another address.
QString nameOf(const Peer &peer, const QString &terminal)
{
    return peer.address() + u'/' + terminal;
}

Rate perSecond(int count, int burst)
{
    return {.count = count, .burst = burst};
}

} // namespace

Throttle::Throttle(const Clock &clock, const Settings &settings)
    : m_clock(clock)
    , m_settings(settings)
    , m_limiter(clock, limits::throttleKeys)
{ }

bool Throttle::isCounted(const QString &address) const
{
    // Within one process there is no network address.
    if (address == u"local") {
        return false;
    }
    return m_settings.throttleLoopback != 0 || !QHostAddress(address).isLoopback();
}

std::optional<Refusal> Throttle::admit(Peer &peer, std::string_view method)
{
    if (!peer.addressIsCounted) {
        peer.addressIsCounted = isCounted(peer.address());
    }
    std::optional<Millis> wait = peer.budget.take(
        perSecond(m_settings.terminalPerSecond, m_settings.terminalBurst), m_clock.steady());
    if (!wait && *peer.addressIsCounted) {
        wait = m_limiter.take(Budget::Address,
                              peer.address(),
                              perSecond(m_settings.addressPerSecond, m_settings.addressBurst));
    }
    if (!wait && peer.asker) {
        wait = m_limiter.take(Budget::Account,
                              peer.asker->account.text(),
                              perSecond(m_settings.accountPerSecond, m_settings.accountBurst));
    }
    if (!wait && isLogIn(method)) {
        wait = admitLogIn(peer);
    }
    return wait
        ? std::optional(Refusal{.code = RefusalCode::RateLimited, .detail = {}, .retryAfter = wait})
        : std::nullopt;
}

std::optional<Millis> Throttle::admitLogIn(const Peer &peer)
{
    const Rate rate{.count = m_settings.loginsPerMinute,
                    .period = std::chrono::minutes(1),
                    .burst = m_settings.loginBurst};
    return m_limiter.take(
        Budget::LogIn, *peer.addressIsCounted ? peer.address() : QString::number(peer.id()), rate);
}

bool Throttle::bears(Peer &peer) const
{
    return !peer.refusedBudget
                .take(perSecond(limits::refusalsPerSecond, limits::refusalsAtOnce),
                      m_clock.steady())
                .has_value();
}

void Throttle::recall(Peer &peer, const QString &terminal) const
{
    const QString name = nameOf(peer, terminal);
    peer.budget.goOnFrom(m_limiter.recall(Budget::Terminal, name));
    peer.refusedBudget.goOnFrom(m_limiter.recall(Budget::Refusals, name));
}

void Throttle::keep(const Peer &peer)
{
    if (!peer.terminalId.isEmpty()) {
        const QString name = nameOf(peer, peer.terminalId);
        m_limiter.keep(Budget::Terminal, name, peer.budget);
        m_limiter.keep(Budget::Refusals, name, peer.refusedBudget);
    }
}

bool Throttle::admitHandshake(const QString &address)
{
    if (!isCounted(address)) {
        return true;
    }
    return !m_limiter
                .take(Budget::Handshake,
                      address,
                      perSecond(m_settings.handshakesPerSecond, m_settings.handshakeBurst))
                .has_value();
}

} // namespace karcis::server
