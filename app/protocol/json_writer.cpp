// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/json_writer.h"

#include <algorithm>
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

/// How many characters at the beginning stand for themselves.
qsizetype plainRun(QStringView text)
{
    const auto *end
        = std::ranges::find_if_not(text, [](QChar unit) { return isPlain(unit.unicode()); });
    return end - text.begin();
}

/// In one step, because each reply has hundreds of such characters.
void appendPlain(QByteArray &out, QStringView ascii)
{
    const qsizetype before = out.size();
    out.resize(before + ascii.size());
    std::ranges::transform(
        ascii, out.begin() + before, [](QChar unit) { return static_cast<char>(unit.unicode()); });
}

} // namespace

void writeJson(QByteArray &out, QStringView text)
{
    out += '"';
    while (!text.isEmpty()) {
        if (const qsizetype plain = plainRun(text); plain > 0) {
            appendPlain(out, text.first(plain));
            text = text.sliced(plain);
        } else if (text.front().unicode() < 0x80) {
            writeEscaped(out, text.front().unicode());
            text = text.sliced(1);
        } else {
            const auto *end
                = std::ranges::find_if(text, [](QChar unit) { return unit.unicode() < 0x80; });
            out += text.first(end - text.begin()).toUtf8();
            text = text.sliced(end - text.begin());
        }
    }
    out += '"';
}

void writeJson(QByteArray &out, std::string_view ascii)
{
    out += '"';
    while (!ascii.empty()) {
        const auto *end = std::ranges::find_if_not(
            ascii, [](char unit) { return isPlain(static_cast<unsigned char>(unit)); });
        out.append(ascii.data(), end - ascii.begin());
        ascii.remove_prefix(static_cast<std::size_t>(end - ascii.begin()));
        if (!ascii.empty()) {
            writeEscaped(out, static_cast<unsigned char>(ascii.front()));
            ascii.remove_prefix(1);
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
