// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/frame_reader.h"

#include <cstring>

namespace karcis::server {

namespace {

constexpr unsigned finalBit = 0x80;
constexpr unsigned reservedBits = 0x70;
constexpr unsigned opcodeBits = 0x0f;
constexpr unsigned controlBit = 0x08;
constexpr unsigned maskBit = 0x80;
constexpr quint64 shortest = 126;
constexpr quint64 longestControl = 125;
constexpr qsizetype maskBytes = 4;

unsigned byteAt(QByteArrayView bytes, qsizetype position)
{
    return static_cast<unsigned char>(bytes[position]);
}

bool isKnown(unsigned opcode)
{
    return opcode <= static_cast<unsigned>(Opcode::Binary)
        || (opcode >= static_cast<unsigned>(Opcode::Close)
            && opcode <= static_cast<unsigned>(Opcode::Pong));
}

} // namespace

void appendFrame(QByteArray &out, Opcode opcode, QByteArrayView payload)
{
    const auto length = static_cast<quint64>(payload.size());
    out += static_cast<char>(finalBit | static_cast<unsigned>(opcode));
    if (length < shortest) {
        out += static_cast<char>(length);
    } else {
        const bool two = length <= 0xffff;
        out += static_cast<char>(two ? 126 : 127);
        for (int shift = two ? 8 : 56; shift >= 0; shift -= 8) {
            out += static_cast<char>((length >> shift) & 0xff);
        }
    }
    out += payload;
}

FrameHead FrameHead::of(QByteArrayView bytes, qint64 most)
{
    FrameHead head;
    if (bytes.size() < 2) {
        return head;
    }
    const unsigned first = byteAt(bytes, 0);
    const unsigned second = byteAt(bytes, 1);
    const unsigned opcode = first & opcodeBits;
    quint64 length = second & ~maskBit;
    head.isFinal = (first & finalBit) != 0;
    head.opcode = static_cast<Opcode>(opcode);
    const bool isControl = (opcode & controlBit) != 0;
    if ((first & reservedBits) != 0 || !isKnown(opcode) || (second & maskBit) == 0
        || (isControl && (!head.isFinal || length > longestControl))) {
        head.verdict = Verdict::Broken;
        return head;
    }
    qsizetype at = 2;
    if (length >= shortest) {
        const qsizetype count = length == shortest ? 2 : 8;
        if (bytes.size() < at + count) {
            return head;
        }
        length = 0;
        for (qsizetype i = 0; i < count; ++i) {
            length = (length << 8) | byteAt(bytes, at + i);
        }
        at += count;
    }
    if (length > static_cast<quint64>(most)) {
        head.verdict = Verdict::TooLong;
        return head;
    }
    if (bytes.size() < at + maskBytes + static_cast<qsizetype>(length)) {
        return head;
    }
    std::memcpy(&head.mask, bytes.data() + at, sizeof head.mask);
    head.payloadBegin = at + maskBytes;
    head.size = head.payloadBegin + static_cast<qsizetype>(length);
    head.verdict = Verdict::Whole;
    return head;
}

QByteArray unmasked(QByteArrayView payload, std::uint32_t mask)
{
    QByteArray text(payload.size(), Qt::Uninitialized);
    char *target = text.data();
    qsizetype i = 0;
    for (; i + maskBytes <= payload.size(); i += maskBytes) {
        std::uint32_t word = 0;
        std::memcpy(&word, payload.data() + i, sizeof word);
        word ^= mask;
        std::memcpy(target + i, &word, sizeof word);
    }
    for (int shift = 0; i < payload.size(); ++i, ++shift) {
        // The mask is used in the order of its bytes in memory.
        unsigned char byte = 0;
        std::memcpy(&byte, reinterpret_cast<const char *>(&mask) + shift, 1);
        target[i] = static_cast<char>(static_cast<unsigned char>(payload[i]) ^ byte);
    }
    return text;
}

} // namespace karcis::server
