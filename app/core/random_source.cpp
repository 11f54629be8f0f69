// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/random_source.h"

namespace karcis {

namespace {

/// One character for every 5 bits; 32 characters, so that no value is likelier than another.
QString spell(const QByteArray &bytes, int length, QLatin1StringView alphabet)
{
    QString text;
    text.reserve(length);
    unsigned buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8U) | static_cast<unsigned char>(byte);
        bits += 8;
        while (bits >= 5 && text.size() < length) {
            bits -= 5;
            text += QLatin1Char(
                alphabet[static_cast<qsizetype>((buffer >> static_cast<unsigned>(bits)) & 31U)]);
        }
    }
    return text;
}

} // namespace

QString RandomSource::id()
{
    static constexpr int length = 26;
    static constexpr int byteCount = 17;
    return spell(bytes(byteCount), length, QLatin1StringView("0123456789abcdefghjkmnpqrstvwxyz"));
}

QString RandomSource::readableCode(int length)
{
    // 28 unmistakable characters; the four that stand twice cost a fraction of a bit.
    return spell(
        bytes((length * 5 + 7) / 8), length, QLatin1StringView("23456789BCDFGHJKMNPQRSTVWXYZ2345"));
}

} // namespace karcis
