// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/json_reader.h"

namespace karcis::protocol {

namespace {

/// Unicode's category Cc, which is never added to.
bool isControl(QChar c)
{
    return c < u' ' || (c >= u'\x7F' && c < u'\xA0');
}

/// Characters as JSON Schema counts them: a surrogate pair is one.
std::int64_t lengthOf(const QString &text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

} // namespace

bool JsonReader::readText(const simdjson::dom::element &source, QString &target, Bounds bounds)
{
    std::string_view utf8;
    if (source.get(utf8) != simdjson::SUCCESS) {
        return fail(" must be a text");
    }
    auto text = textFromJson(utf8);
    if (!text) {
        return fail(" is not valid Unicode");
    }
    if (isStrict()) {
        const auto length = lengthOf(*text);
        if (length < bounds.least || length > bounds.most) {
            return fail(length < bounds.least ? " is too short" : " is too long");
        }
        // Also keeps out U+0000, which PostgreSQL cannot store.
        if (std::ranges::any_of(*text, isControl)) {
            return fail(" has a control character");
        }
    }
    target = *std::move(text);
    return true;
}

bool JsonReader::readNumber(const simdjson::dom::element &source,
                            std::int64_t &target,
                            Bounds bounds)
{
    if (source.get(target) != simdjson::SUCCESS) {
        return fail(" must be a whole number");
    }
    return (target >= bounds.least && target <= bounds.most) || fail(" is out of bounds");
}

bool JsonReader::readTexts(const simdjson::dom::element &source, LocalizedText &target)
{
    simdjson::dom::object object;
    if (source.get(object) != simdjson::SUCCESS) {
        return fail(" must be an object of texts");
    }
    target.clear();
    for (const auto [language, value] : object) {
        const auto name = textFromJson(language);
        QString text;
        if (!name || !readText(value, text, anyLength)) {
            return fail(" must be an object of texts");
        }
        target.insert_or_assign(*name, std::move(text));
    }
    return true;
}

} // namespace karcis::protocol
