// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/refusal.h"
#include "protocol/commands.h"
#include "protocol/events.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

/// Messages as JSON-RPC 2.0 writes them.
namespace karcis::protocol {

/// Why a request is no request: JSON-RPC 2.0's own errors.
enum class Fault {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603
};

/// The request for the OpenRPC document.
struct Discover
{
};

/// A request that cannot be carried out, with what is wrong with it for programmers.
struct BadCall
{
    Fault fault = Fault::InvalidRequest;
    QString detail;
};

/// One request of a frame.
struct Call
{
    /// The id as JSON text, to be put into the response; "null" where JSON-RPC demands null.
    /// Empty for a notification: it gets no response, not even an error.
    QByteArray id;
    /// A refusal if the gate turned it away before its parameters were read.
    std::variant<Command, Discover, BadCall, Refusal> content;
};

/// All requests of one frame. The responses of a batch go out together, in one array (encodeBatch).
struct Incoming
{
    std::vector<Call> calls;
    bool batch = false;
};

/// The method of a command, for example "seats.hold".
[[nodiscard]] QLatin1StringView methodOf(const Command &command);
/// The number that a refusal has in JSON-RPC; it never changes once released.
[[nodiscard]] int refusalNumber(RefusalCode code);
/// Sets the server's time in a reply that carries it.
void stampServerTime(Reply &reply, UtcTime now);
/// Sets the server's time in an event that carries it.
void stampServerTime(Event &event, UtcTime now);

// Whole response objects. The id is that of the Call and must not be empty.
[[nodiscard]] QByteArray encodeResult(const QByteArray &id, const Reply &reply);
/// The same for a reply that encodeReplyBody() has written already.
[[nodiscard]] QByteArray encodeResult(const QByteArray &id, QByteArrayView writtenReply);
/// The response to `rpc.discover`: the OpenRPC document.
[[nodiscard]] QByteArray encodeDiscovery(const QByteArray &id);
[[nodiscard]] QByteArray encodeRefusal(const QByteArray &id, const Refusal &refusal);
[[nodiscard]] QByteArray encodeFault(const QByteArray &id, Fault fault, const QString &detail);
/// The responses of one batch as one frame; empty if there are none, then nothing is sent.
[[nodiscard]] QByteArray encodeBatch(const std::vector<QByteArray> &responses);
/// A notification.
[[nodiscard]] QByteArray encodeEvent(const Event &event);

// Parts, for answers that are stored so that a repeated command id gets them again.
/// The `result` of a reply alone.
[[nodiscard]] QByteArray encodeReplyBody(const Reply &reply);
/// The reply to the command with that index in Command; nothing if @p json is not one.
[[nodiscard]] std::optional<Reply> decodeReplyBody(std::size_t commandIndex,
                                                   const QByteArray &json);
/// The `params` of a command alone: equal text means an equal command.
[[nodiscard]] QByteArray encodeParams(const Command &command);

} // namespace karcis::protocol
