// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/json_rpc.h"

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace karcis::protocol {

class JsonParser;

/// Reads what terminals send. Keeps its parser and the parser's memory (about a megabyte at most), so one codec
/// serves all connections of a thread.
class ServerCodec
{
public:
    ServerCodec();
    ~ServerCodec();
    ServerCodec(const ServerCodec &) = delete;
    ServerCodec &operator=(const ServerCodec &) = delete;
    ServerCodec(ServerCodec &&) noexcept;
    ServerCodec &operator=(ServerCodec &&) noexcept;

    /// Asked once for each request, by its method (empty if it has none), before its parameters are looked at: why it is
    /// refused without more work, or nothing.
    using Gate = std::function<std::optional<Refusal>(std::string_view method)>;

    /// The requests in a frame, checked against the bounds of their fields. Never throws: whatever is wrong becomes
    /// a BadCall. At most limits::requestsPerBatch calls; there is always at least one.
    [[nodiscard]] Incoming decode(const QByteArray &frame, const Gate &gate = {});

private:
    std::unique_ptr<JsonParser> m_parser;
};

} // namespace karcis::protocol
