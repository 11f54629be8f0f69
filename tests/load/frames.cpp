// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/frames.h"

#include <array>

namespace karcis::load {

namespace {

constexpr std::size_t longestPayload = std::size_t{1024} * 1024;
constexpr unsigned finalBit = 0x80;
constexpr unsigned maskBit = 0x80;
constexpr std::uint64_t shortLength = 126;
constexpr unsigned twoByteLength = 126;
constexpr unsigned eightByteLength = 127;
constexpr std::size_t maskBytes = 4;

std::uint64_t byteAt(std::string_view bytes, std::size_t position)
{
    return static_cast<unsigned char>(bytes[position]);
}

void appendLength(std::string &out, std::uint64_t length)
{
    if (length < shortLength) {
        out += static_cast<char>(maskBit | length);
        return;
    }
    const bool two = length <= 0xffff;
    out += static_cast<char>(maskBit | (two ? twoByteLength : eightByteLength));
    for (int shift = two ? 8 : 56; shift >= 0; shift -= 8) {
        out += static_cast<char>((length >> shift) & 0xff);
    }
}

} // namespace

std::string handshakeRequest(std::uint16_t port)
{
    return "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port)
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: a2FyY2lzLWxvYWQtdGVzdA==\r\nSec-WebSocket-Version: 13\r\n\r\n";
}

void appendFrame(std::string &out, Opcode opcode, std::string_view payload, std::uint32_t mask)
{
    out += static_cast<char>(finalBit | static_cast<unsigned>(opcode));
    appendLength(out, payload.size());
    std::array<char, maskBytes> key{};
    for (std::size_t i = 0; i < maskBytes; ++i) {
        key.at(i) = static_cast<char>((mask >> (8 * i)) & 0xff);
        out += key.at(i);
    }
    const std::size_t begin = out.size();
    out.append(payload);
    for (std::size_t i = 0; i < payload.size(); ++i) {
        out[begin + i] = static_cast<char>(out[begin + i] ^ key.at(i % maskBytes));
    }
}

FrameReader::Found FrameReader::next(std::string_view bytes, std::size_t &position, Frame &frame)
{
    std::size_t at = position;
    if (bytes.size() - at < 2) {
        return Found::Nothing;
    }
    const std::uint64_t head = byteAt(bytes, at);
    const std::uint64_t size = byteAt(bytes, at + 1);
    at += 2;
    if ((head & finalBit) == 0 || (size & maskBit) != 0) {
        return Found::Fault;
    }
    std::uint64_t length = size;
    if (size >= shortLength) {
        const std::size_t count = size == twoByteLength ? 2 : 8;
        if (bytes.size() - at < count) {
            return Found::Nothing;
        }
        length = 0;
        for (std::size_t i = 0; i < count; ++i) {
            length = (length << 8) | byteAt(bytes, at + i);
        }
        at += count;
    }
    if (length > longestPayload) {
        return Found::Fault;
    }
    if (bytes.size() - at < length) {
        return Found::Nothing;
    }
    frame = {static_cast<Opcode>(head & 0x0f), bytes.substr(at, static_cast<std::size_t>(length))};
    position = at + static_cast<std::size_t>(length);
    return Found::Frame;
}

} // namespace karcis::load
