// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/time_ordered_id.h"

#include <QByteArray>

namespace karcis {

QString timeOrderedId(UtcTime now, const std::array<std::uint8_t, 10> &random)
{
    constexpr int timeBytes = 6;
    constexpr unsigned version = 0x70;
    constexpr unsigned variant = 0x80;
    const auto time = static_cast<std::uint64_t>(now.time_since_epoch().count());
    QByteArray bytes;
    bytes.reserve(timeBytes + static_cast<qsizetype>(random.size()));
    for (int i = timeBytes - 1; i >= 0; --i) {
        bytes.append(static_cast<char>((time >> (8 * i)) & 0xffU));
    }
    for (const std::uint8_t byte : random) {
        bytes.append(static_cast<char>(byte));
    }
    bytes[6] = static_cast<char>(version | (random[0] & 0x0fU));
    bytes[8] = static_cast<char>(variant | (random[2] & 0x3fU));
    return QString::fromLatin1(bytes.toHex());
}

} // namespace karcis
