// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "protocol/fields.h"
#include "protocol/json_types.h"

#include <QByteArray>

#include <string_view>

/// Writes values straight into UTF-8 JSON text.
namespace karcis::protocol {

/// A JSON string with its quotes. Unpaired surrogates become U+FFFD, so the result is always valid UTF-8.
void writeJson(QByteArray &out, QStringView text);
/// The same for text that is plain ASCII.
void writeJson(QByteArray &out, std::string_view ascii);
void writeJson(QByteArray &out, std::int64_t number);

template <class T>
void writeJsonObject(QByteArray &out, const T &value);

template <class T>
void writeJson(QByteArray &out, const T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        writeJson(out, QStringView(value));
    } else if constexpr (AnyId<T>) {
        writeJson(out, QStringView(value.text()));
    } else if constexpr (std::is_same_v<T, bool>) {
        out += value ? "true" : "false";
    } else if constexpr (AnyInteger<T>) {
        writeJson(out, static_cast<std::int64_t>(value));
    } else if constexpr (std::is_same_v<T, Millis>) {
        writeJson(out, static_cast<std::int64_t>(value.count()));
    } else if constexpr (std::is_same_v<T, UtcTime>) {
        writeJson(out, static_cast<std::int64_t>(value.time_since_epoch().count()));
    } else if constexpr (NamedEnum<T>) {
        writeJson(out, latinOf(latinNameOf(value)));
    } else if constexpr (AnyOptional<T>) {
        writeJson(out, *value);
    } else if constexpr (AnyList<T>) {
        char separator = '[';
        for (const auto &element : value) {
            out += separator;
            separator = ',';
            writeJson(out, element);
        }
        out += value.empty() ? "[]" : "]";
    } else if constexpr (std::is_same_v<T, LocalizedText>) {
        char separator = '{';
        for (const auto &[language, text] : value) {
            out += separator;
            separator = ',';
            writeJson(out, QStringView(language));
            out += ':';
            writeJson(out, QStringView(text));
        }
        out += value.empty() ? "{}" : "}";
    } else {
        static_assert(Described<T>);
        writeJsonObject(out, value);
    }
}

/// The visitor that writes the members of one struct.
template <class T>
class JsonObjectWriter
{
public:
    JsonObjectWriter(QByteArray &out, const T &source) : m_out(out), m_source(source)
    {
        m_out += '{';
    }

    template <class M>
    void field(std::string_view name, M T::*member, std::string_view, Bounds = {})
    {
        const M &value = m_source.*member;
        if constexpr (AnyOptional<M>) {
            if (!value) {
                return;
            }
        }
        if (m_started) {
            m_out += ',';
        }
        m_started = true;
        writeJson(m_out, name);
        m_out += ':';
        writeJson(m_out, value);
    }

    void finish() { m_out += '}'; }

private:
    QByteArray &m_out;
    const T &m_source;
    bool m_started = false;
};

template <class T>
void writeJsonObject(QByteArray &out, const T &value)
{
    JsonObjectWriter<T> writer(out, value);
    Fields<T>::visit(writer);
    writer.finish();
}

} // namespace karcis::protocol
