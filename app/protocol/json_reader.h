// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "protocol/fields.h"
#include "protocol/json_parser.h"
#include "protocol/json_types.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace karcis::protocol {

/// Reads values out of a parsed document.
class JsonReader
{
public:
    enum class Mode {
        Question, ///< Everything is held against its bounds, and unknown fields are an error.
        Answer ///< Fields that this program does not know are passed over.
    };

    explicit JsonReader(Mode mode) : m_mode(mode) { }

    [[nodiscard]] bool isStrict() const { return m_mode == Mode::Question; }

    /// What was wrong, led by the name of the field at fault.
    [[nodiscard]] QString problem() const { return m_path.join(QLatin1Char('.')) + m_reason; }

    /// An object; without @p object one that has no fields.
    template <class T>
    [[nodiscard]] bool readObject(const simdjson::dom::object *object, T &target);

    template <class T>
    [[nodiscard]] bool read(const simdjson::dom::element &source, T &target, Bounds bounds);

    bool fail(const char *reason)
    {
        m_reason = QLatin1StringView(reason);
        return false;
    }

    void blame(std::string_view name)
    {
        const auto text = textFromJson(name.substr(0, limits::idLength)).value_or(QString());
        m_path.prepend(text);
    }

private:
    bool readText(const simdjson::dom::element &source, QString &target, Bounds bounds);
    bool readNumber(const simdjson::dom::element &source, std::int64_t &target, Bounds bounds);
    bool readTexts(const simdjson::dom::element &source, LocalizedText &target);
    template <class List>
    bool readList(const simdjson::dom::element &source, List &target, Bounds bounds);

    Mode m_mode;
    QStringList m_path;
    QLatin1StringView m_reason;
};

/// The visitor that reads the members of one struct.
template <class T>
class JsonObjectReader
{
public:
    JsonObjectReader(JsonReader &reader, const simdjson::dom::object *source, T &target)
        : m_reader(reader)
        , m_source(source)
        , m_target(target)
    { }

    template <class M>
    void field(std::string_view name, M T::*member, std::string_view, Bounds bounds = {})
    {
        if (!m_ok) {
            return;
        }
        simdjson::dom::element found;
        if (m_source == nullptr || m_source->at_key(name).get(found) != simdjson::SUCCESS) {
            m_ok = AnyOptional<M> || (AnyList<M> && bounds.least == 0 && m_reader.isStrict())
                || m_reader.fail(" is missing");
        } else {
            ++m_known;
            m_ok = m_reader.read(found, m_target.*member, bounds);
        }
        if (!m_ok) {
            m_reader.blame(name);
        }
    }

    [[nodiscard]] bool ok() const { return m_ok; }

    [[nodiscard]] bool hasStrangers() const
    {
        return m_source != nullptr && m_known != m_source->size();
    }

private:
    JsonReader &m_reader;
    const simdjson::dom::object *m_source;
    T &m_target;
    std::size_t m_known = 0;
    bool m_ok = true;
};

/// The visitor that looks whether a struct has a field of that name.
class JsonNameFinder
{
public:
    explicit JsonNameFinder(std::string_view name) : m_name(name) { }

    template <class Member>
    void field(std::string_view name, Member, std::string_view, Bounds = {})
    {
        m_found = m_found || name == m_name;
    }

    [[nodiscard]] bool found() const { return m_found; }

private:
    std::string_view m_name;
    bool m_found = false;
};

template <class T>
bool JsonReader::readObject(const simdjson::dom::object *object, T &target)
{
    JsonObjectReader<T> reader(*this, object, target);
    Fields<T>::visit(reader);
    if (!reader.ok()) {
        return false;
    }
    if (!isStrict() || !reader.hasStrangers()) {
        return true;
    }
    // Every known field was read, so the rest is unknown, or known and given twice.
    std::vector<std::string_view> seen;
    for (const auto [name, value] : *object) {
        JsonNameFinder finder(name);
        Fields<T>::visit(finder);
        const bool twice = std::ranges::find(seen, name) != seen.end();
        if (!finder.found() || twice) {
            blame(name);
            return fail(twice ? " is given twice" : " is unknown");
        }
        seen.push_back(name);
    }
    return fail(" has too many fields");
}

template <class T>
bool JsonReader::read(const simdjson::dom::element &source, T &target, Bounds bounds)
{
    if constexpr (std::is_same_v<T, QString>) {
        return readText(source, target, bounds);
    } else if constexpr (AnyId<T>) {
        QString text;
        const bool ok = readText(source, text, bounds);
        target = T(std::move(text));
        return ok;
    } else if constexpr (std::is_same_v<T, bool>) {
        return source.get(target) == simdjson::SUCCESS || fail(" must be true or false");
    } else if constexpr (AnyInteger<T>) {
        const Bounds wanted = isStrict() ? bounds : anyValue;
        std::int64_t number = 0;
        const bool ok
            = readNumber(source,
                         number,
                         {std::max<std::int64_t>(wanted.least, std::numeric_limits<T>::min()),
                          std::min<std::int64_t>(wanted.most, std::numeric_limits<T>::max())});
        target = static_cast<T>(number);
        return ok;
    } else if constexpr (std::is_same_v<T, Millis> || std::is_same_v<T, UtcTime>) {
        std::int64_t number = 0;
        const bool ok = readNumber(source, number, isStrict() ? bounds : anyValue);
        target = T(Millis(number));
        return ok;
    } else if constexpr (NamedEnum<T>) {
        QString name;
        if (!readText(source, name, anyLength)) {
            return false;
        }
        const auto value = fromName<T>(name);
        target = value.value_or(T{});
        return value.has_value() || fail(" is none of the known values");
    } else if constexpr (AnyOptional<T>) {
        return source.is_null() || read(source, target.emplace(), bounds);
    } else if constexpr (AnyList<T>) {
        return readList(source, target, bounds);
    } else if constexpr (std::is_same_v<T, LocalizedText>) {
        return readTexts(source, target);
    } else {
        static_assert(Described<T>);
        simdjson::dom::object object;
        return source.get(object) == simdjson::SUCCESS ? readObject(&object, target)
                                                       : fail(" must be an object");
    }
}

template <class List>
bool JsonReader::readList(const simdjson::dom::element &source, List &target, Bounds bounds)
{
    simdjson::dom::array array;
    if (source.get(array) != simdjson::SUCCESS) {
        return fail(" must be a list");
    }
    const auto size = static_cast<std::int64_t>(array.size());
    if (isStrict() && (size < bounds.least || size > bounds.most)) {
        return fail(size < bounds.least ? " has too few elements" : " has too many elements");
    }
    using Element = typename List::value_type;
    constexpr Bounds each = AnyId<Element> ? someId
        : std::is_same_v<Element, QString> ? anyLength
                                           : Bounds{};
    target.clear();
    target.reserve(static_cast<typename List::size_type>(size));
    for (const simdjson::dom::element element : array) {
        Element value{};
        if (!read(element, value, each)) {
            return false;
        }
        target.push_back(std::move(value));
    }
    return true;
}

} // namespace karcis::protocol
