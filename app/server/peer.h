// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/channel.h"
#include "server/box_office.h"
#include "server/rate_limiter.h"
#include "server/watchers.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>

namespace karcis::server {

/// One connected terminal: its channel, who it says it is, and who is logged in there.
class Peer
{
public:
    Peer(Watchers::PeerId id, std::unique_ptr<protocol::Channel> channel)
        : m_id(id)
        , m_address(channel->peerName())
        , m_channel(std::move(channel))
    { }

    [[nodiscard]] Watchers::PeerId id() const { return m_id; }

    /// The network address, or "local".
    [[nodiscard]] const QString &address() const { return m_address; }

    [[nodiscard]] protocol::Channel &channel() { return *m_channel; }

    [[nodiscard]] std::int64_t bytesWaiting() const { return m_channel->bytesWaiting(); }

    /// Empty until terminal.hello.
    QString terminalId;
    std::optional<Asker> asker;
    /// Whose session it is, for managers.
    QString accountName;
    UtcTime sessionExpiresAt{};
    /// When the session was last looked for in a database that others write to.
    UtcTime sessionSeenAt{};
    /// The session that is being logged out; kept until the commit, in case the batch has to run again.
    SessionId leaving;
    /// The session under which it can be found.
    SessionId indexedAs;
    std::set<ShowtimeId> watched;
    /// Something was sent to it that is not with the system yet.
    bool isTouched = false;
    /// It shows what is called and what starts next, and hears when that changes.
    bool showsLobby = false;
    /// Requests that have not been answered yet.
    std::size_t inFlight = 0;

    UtcTime connectedAt{};
    std::int64_t requests = 0;
    std::int64_t refusals = 0;
    /// What this connection may still ask, and how often it may still be refused.
    Gcra budget;
    Gcra refusedBudget;
    /// It used up that too.
    bool isTiring = false;
    /// Whether its address has a budget of its own; known from the first request on.
    std::optional<bool> addressIsCounted;

private:
    Watchers::PeerId m_id;
    QString m_address;
    std::unique_ptr<protocol::Channel> m_channel;
};

} // namespace karcis::server
