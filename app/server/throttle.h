// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/refusal.h"
#include "server/rate_limiter.h"
#include "server/settings.h"

#include <string_view>

namespace karcis::server {

class Peer;

/// Decides about a request before anything is done for it: does its connection, account and address have budget left?
class Throttle
{
public:
    /// All must outlive it; settings count as they are at each request.
    Throttle(const Clock &clock, const Settings &settings);

    /// Why the request is refused, or nothing; then it is charged to its senders.
    [[nodiscard]] std::optional<Refusal> admit(Peer &peer, std::string_view method);
    /// Counts a refusal. False if the connection caused so many that it must be cut off.
    [[nodiscard]] bool bears(Peer &peer) const;
    /// A terminal that gave its name goes on with what it had used up on its last connection: a new one is no new budget.
    void recall(Peer &peer, const QString &terminal) const;
    /// Remembers what a terminal that goes has used up.
    void keep(const Peer &peer);
    /// Whether that address may open one more connection.
    [[nodiscard]] bool admitHandshake(const QString &address);

private:
    [[nodiscard]] std::optional<Millis> admitLogIn(const Peer &peer);
    [[nodiscard]] bool isCounted(const QString &address) const;

    const Clock &m_clock;
    const Settings &m_settings;
    RateLimiter m_limiter;
};

} // namespace karcis::server
