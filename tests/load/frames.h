// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// The client's side of RFC 6455, as much of it as a generator of load needs.
namespace karcis::load {

enum class Opcode : std::uint8_t {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10
};

/// The request that opens a WebSocket.
[[nodiscard]] std::string handshakeRequest(std::uint16_t port);

/// Appends one whole, masked frame.
void appendFrame(std::string &out, Opcode opcode, std::string_view payload, std::uint32_t mask);

/// One frame of a server.
struct Frame
{
    Opcode opcode = Opcode::Text;
    std::string_view payload;
};

/// Cuts what arrives into frames.
class FrameReader
{
public:
    enum class Found {
        Frame,
        Nothing, ///< More bytes are needed.
        Fault ///< What no server may send: masked, in pieces, or longer than 1 MiB.
    };

    /// Looks for a whole frame from @p position on and, if there is one, moves @p position behind it.
    [[nodiscard]] static Found next(std::string_view bytes, std::size_t &position, Frame &frame);
};

} // namespace karcis::load
