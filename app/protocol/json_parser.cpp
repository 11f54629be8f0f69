// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/json_parser.h"

#include "core/limits.h"

#include <QStringDecoder>

#include <algorithm>

namespace karcis::protocol {

namespace {

constexpr std::size_t firstCapacity = 4096;

} // namespace

JsonParser::JsonParser(std::size_t maxBytes) : m_maxBytes(maxBytes), m_parser(maxBytes)
{
    // The depth is kept when the parser grows for a larger document.
    if (m_parser.allocate(std::min(firstCapacity, maxBytes), limits::jsonDepth)
        != simdjson::SUCCESS) {
        qFatal("no memory for a JSON parser");
    }
}

simdjson::error_code JsonParser::parse(const QByteArray &text, simdjson::dom::element &document)
{
    const auto size = static_cast<std::size_t>(text.size());
    if (size > m_maxBytes) {
        return simdjson::CAPACITY;
    }
    if (m_padded.size() < size + simdjson::SIMDJSON_PADDING) {
        m_padded.resize(size + simdjson::SIMDJSON_PADDING);
    }
    std::ranges::copy(text, m_padded.begin());
    return m_parser.parse(m_padded.data(), size, false).get(document);
}

std::optional<QString> textFromJson(std::string_view utf8)
{
    const auto size = static_cast<qsizetype>(utf8.size());
    if (std::ranges::all_of(utf8, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        return QString::fromLatin1(utf8.data(), size);
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(QByteArrayView(utf8.data(), size));
    if (decode.hasError()) {
        return std::nullopt;
    }
    return text;
}

} // namespace karcis::protocol
