// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/json_writer.h"

#include <array>
#include <charconv>

namespace karcis::protocol {

namespace {

bool isPlain(char16_t unit)
{
    return unit >= 0x20 && unit < 0x7F && unit != u'"' && unit != u'\\';
}

void writeEscaped(QByteArray &out, char16_t unit)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    switch (unit) {
    case u'"':
        out += "\\\"";
        break;
    case u'\\':
        out += "\\\\";
        break;
    case u'\n':
        out += "\\n";
        break;
    case u'\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += digits[(unit >> 4U) & 0xFU];
        out += digits[unit & 0xFU];
    }
}

} // namespace

void writeJson(QByteArray &out, QStringView text)
{
    out += '"';
    qsizetype at = 0;
    while (at < text.size()) {
        const char16_t unit = text[at].unicode();
        if (isPlain(unit)) {
            out += static_cast<char>(unit);
            ++at;
        } else if (unit < 0x80) {
            writeEscaped(out, unit);
            ++at;
        } else {
            const qsizetype from = at;
            while (at < text.size() && text[at].unicode() >= 0x80) {
                ++at;
            }
            out += text.sliced(from, at - from).toUtf8();
        }
    }
    out += '"';
}

void writeJson(QByteArray &out, std::string_view ascii)
{
    out += '"';
    for (const char unit : ascii) {
        if (isPlain(static_cast<unsigned char>(unit))) {
            out += unit;
        } else {
            writeEscaped(out, static_cast<unsigned char>(unit));
        }
    }
    out += '"';
}

void writeJson(QByteArray &out, std::int64_t number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end - digits.data());
}

} // namespace karcis::protocol
