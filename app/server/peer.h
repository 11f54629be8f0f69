// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/channel.h"
#include "protocol/server_codec.h"
#include "server/box_office.h"
#include "server/watchers.h"

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
        , m_channel(std::move(channel))
    { }

    [[nodiscard]] Watchers::PeerId id() const { return m_id; }

    [[nodiscard]] protocol::Channel &channel() { return *m_channel; }

    [[nodiscard]] protocol::ServerCodec &codec() { return m_codec; }

    /// Empty until terminal.hello.
    QString terminalId;
    std::optional<Asker> asker;
    UtcTime sessionExpiresAt{};
    /// The session that is being logged out; kept until the commit, in case the batch has to run again.
    SessionId leaving;
    std::set<ShowtimeId> watched;
    /// Requests that have not been answered yet.
    std::size_t inFlight = 0;

private:
    Watchers::PeerId m_id;
    std::unique_ptr<protocol::Channel> m_channel;
    protocol::ServerCodec m_codec;
};

} // namespace karcis::server
