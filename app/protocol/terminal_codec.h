// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/json_rpc.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace karcis::protocol {

class JsonParser;

/// What came back for the request with that id. JSON-RPC's own errors come as Refusal InvalidRequest (Unavailable for
/// an internal error); refusals that this program does not know, and replies that it cannot read, as Unavailable.
struct Answer
{
    std::int64_t id = 0;
    std::variant<Reply, Refusal> content;
};

/// Writes requests and reads what the server sends. Fields that this program does not know are passed over.
class TerminalCodec
{
public:
    /// Gives the index in Command of the pending request with that id, or nothing.
    using PendingCommands = std::function<std::optional<std::size_t>(std::int64_t)>;

    TerminalCodec();
    ~TerminalCodec();
    TerminalCodec(const TerminalCodec &) = delete;
    TerminalCodec &operator=(const TerminalCodec &) = delete;
    TerminalCodec(TerminalCodec &&) noexcept;
    TerminalCodec &operator=(TerminalCodec &&) noexcept;

    [[nodiscard]] QByteArray encodeRequest(std::int64_t id, const Command &command) const;
    /// Nothing if the frame is no message, answers nothing that is pending, or is an event that this program does not
    /// know.
    [[nodiscard]] std::optional<std::variant<Answer, Event>>
    decode(const QByteArray &frame, const PendingCommands &commandOf);

private:
    std::unique_ptr<JsonParser> m_parser;
};

} // namespace karcis::protocol
