// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <optional>
#include <simdjson.h>
#include <string_view>
#include <vector>

namespace karcis::protocol {

/// simdjson's parser with bounds on size and depth, and the padded memory it reads from.
class JsonParser
{
public:
    /// @p maxBytes bounds a document; more is an error of its own (simdjson::CAPACITY).
    explicit JsonParser(std::size_t maxBytes);

    /// The document in @p text; it lives until the next call.
    [[nodiscard]] simdjson::error_code parse(const QByteArray &text,
                                             simdjson::dom::element &document);

private:
    std::size_t m_maxBytes;
    std::vector<char> m_padded;
    simdjson::dom::parser m_parser;
};

/// A JSON string as text; nothing if it holds half a surrogate pair.
[[nodiscard]] std::optional<QString> textFromJson(std::string_view utf8);

} // namespace karcis::protocol
