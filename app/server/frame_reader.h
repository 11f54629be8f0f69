// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

/// RFC 6455 as a server speaks it.
namespace karcis::server {

enum class Opcode : std::uint8_t {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10
};

enum class CloseCode : std::uint16_t {
    Normal = 1000,
    ProtocolError = 1002,
    WrongType = 1003,
    BadText = 1007,
    TooMuch = 1009
};

/// Appends a frame of a server: whole and not masked.
void appendFrame(QByteArray &out, Opcode opcode, QByteArrayView payload);

/// What a frame's first bytes say, held against the rules for clients.
struct FrameHead
{
    enum class Verdict {
        Whole,
        Incomplete, ///< More bytes are needed to tell.
        Broken, ///< No client may send this.
        TooLong
    };

    Verdict verdict = Verdict::Incomplete;
    Opcode opcode = Opcode::Text;
    bool isFinal = true;
    /// Of head, mask and payload together.
    qsizetype size = 0;
    qsizetype payloadBegin = 0;
    std::uint32_t mask = 0;

    /// Reads it off the beginning of @p bytes; payloads longer than @p most are too long.
    [[nodiscard]] static FrameHead of(QByteArrayView bytes, qint64 most);
};

/// The payload of a frame without its mask.
[[nodiscard]] QByteArray unmasked(QByteArrayView payload, std::uint32_t mask);

} // namespace karcis::server
