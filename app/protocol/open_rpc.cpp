// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/open_rpc.h"

#include "protocol/json_rpc.h"
#include "protocol/json_writer.h"
#include "protocol/record_fields.h"

#include <map>
#include <string>
#include <utility>

namespace karcis::protocol {

namespace {

/// An object or list under construction: puts the commas.
class JsonList
{
public:
    JsonList(QByteArray &out, char open, char close) : m_out(out), m_close(close) { m_out += open; }

    QByteArray &next()
    {
        if (m_started) {
            m_out += ',';
        }
        m_started = true;
        return m_out;
    }

    QByteArray &next(std::string_view name)
    {
        writeJson(next(), name);
        m_out += ':';
        return m_out;
    }

    void text(std::string_view name, std::string_view value) { writeJson(next(name), value); }

    void number(std::string_view name, std::int64_t value) { writeJson(next(name), value); }

    void finish() { m_out += m_close; }

private:
    QByteArray &m_out;
    char m_close;
    bool m_started = false;
};

/// The schemas of all structs met so far, by name.
using Components = std::map<std::string, QByteArray, std::less<>>;

template <class T>
void addComponent(Components &components);

void writeReference(QByteArray &out, std::string_view kind, std::string_view name)
{
    out += R"({"$ref":"#/components/)";
    out += kind;
    out += '/';
    out += name;
    out += "\"}";
}

void writeBounds(JsonList &schema, std::string_view least, std::string_view most, Bounds bounds)
{
    if (bounds.least != 0 && bounds.least != anyValue.least) {
        schema.number(least, bounds.least);
    }
    if (bounds.most != Bounds{}.most) {
        schema.number(most, bounds.most);
    }
}

template <class T>
void writeEnum(JsonList &schema)
{
    schema.text("type", "string");
    JsonList values(schema.next("enum"), '[', ']');
    for (const auto &row : EnumNames<T>::table) {
        writeJson(values.next(), latinOf(row.name));
    }
    values.finish();
}

template <class T>
void writeSchema(QByteArray &out, Components &components, Bounds bounds)
{
    if constexpr (AnyOptional<T>) {
        writeSchema<typename T::value_type>(out, components, bounds);
        return;
    } else if constexpr (Described<T>) {
        addComponent<T>(components);
        writeReference(out, "schemas", Fields<T>::name);
        return;
    } else {
        JsonList schema(out, '{', '}');
        if constexpr (std::is_same_v<T, QString> || AnyId<T>) {
            schema.text("type", "string");
            writeBounds(schema, "minLength", "maxLength", bounds);
        } else if constexpr (std::is_same_v<T, bool>) {
            schema.text("type", "boolean");
        } else if constexpr (AnyInteger<T>) {
            schema.text("type", "integer");
            writeBounds(schema, "minimum", "maximum", bounds);
        } else if constexpr (std::is_same_v<T, Millis>) {
            schema.text("type", "integer");
            schema.text("description", "Milliseconds.");
        } else if constexpr (std::is_same_v<T, UtcTime>) {
            schema.text("type", "integer");
            schema.text("description", "Milliseconds since 1970 in UTC.");
        } else if constexpr (NamedEnum<T>) {
            writeEnum<T>(schema);
        } else if constexpr (AnyList<T>) {
            schema.text("type", "array");
            writeSchema<typename T::value_type>(schema.next("items"), components, {});
            writeBounds(schema, "minItems", "maxItems", bounds);
        } else {
            static_assert(std::is_same_v<T, LocalizedText>);
            schema.text("type", "object");
            schema.next("additionalProperties") += R"({"type":"string"})";
        }
        schema.finish();
    }
}

/// Visitor: the properties of a struct as a JSON Schema has them.
class PropertiesVisitor
{
public:
    explicit PropertiesVisitor(Components &components)
        : m_components(components)
        , m_propertyList(m_properties, '{', '}')
        , m_requiredList(m_required, '[', ']')
    { }

    template <class T, class M>
    void field(std::string_view name, M T::*, std::string_view about, Bounds bounds = {})
    {
        JsonList property(m_propertyList.next(name), '{', '}');
        property.text("description", about);
        // A reference stands alone in older JSON Schemas, so it is wrapped to stand beside a description.
        JsonList all(property.next("allOf"), '[', ']');
        writeSchema<M>(all.next(), m_components, bounds);
        all.finish();
        property.finish();
        if constexpr (!AnyOptional<M>) {
            writeJson(m_requiredList.next(), name);
        }
    }

    [[nodiscard]] QByteArray schema(std::string_view about)
    {
        m_propertyList.finish();
        m_requiredList.finish();
        QByteArray out;
        JsonList schema(out, '{', '}');
        schema.text("type", "object");
        schema.text("description", about);
        schema.next("properties") += m_properties;
        if (m_required != "[]") {
            schema.next("required") += m_required;
        }
        schema.finish();
        return out;
    }

private:
    Components &m_components;
    QByteArray m_properties;
    QByteArray m_required;
    JsonList m_propertyList;
    JsonList m_requiredList;
};

/// Visitor: the members of a request or event as OpenRPC content descriptors.
class ParametersVisitor
{
public:
    ParametersVisitor(QByteArray &out, Components &components)
        : m_components(components)
        , m_list(out, '[', ']')
    { }

    template <class T, class M>
    void field(std::string_view name, M T::*, std::string_view about, Bounds bounds = {})
    {
        const bool optional
            = AnyOptional<M> || (AnyList<M> && bounds.least == 0 && bounds.most != Bounds{}.most);
        JsonList parameter(m_list.next(), '{', '}');
        parameter.text("name", name);
        parameter.text("description", about);
        parameter.next("required") += optional ? "false" : "true";
        writeSchema<M>(parameter.next("schema"), m_components, bounds);
        parameter.finish();
    }

    void finish() { m_list.finish(); }

private:
    Components &m_components;
    JsonList m_list;
};

template <class T>
void addComponent(Components &components)
{
    if (components.contains(Fields<T>::name)) {
        return;
    }
    components.emplace(Fields<T>::name, QByteArray());
    PropertiesVisitor visitor(components);
    Fields<T>::visit(visitor);
    components.insert_or_assign(std::string(Fields<T>::name), visitor.schema(Fields<T>::about));
}

template <class T>
void writeParameters(QByteArray &out, Components &components)
{
    ParametersVisitor visitor(out, components);
    Fields<T>::visit(visitor);
    visitor.finish();
}

void writeErrorReferences(QByteArray &out)
{
    JsonList errors(out, '[', ']');
    for (const RefusalCode code : allRefusalCodes()) {
        writeReference(errors.next(), "errors", latinOf(refusalName(code)));
    }
    errors.finish();
}

template <class C>
void writeMethod(QByteArray &out, Components &components)
{
    using ReplyType = typename C::Reply;
    JsonList method(out, '{', '}');
    method.text("name", Fields<C>::name);
    method.text("summary", Fields<C>::about);
    method.text("paramStructure", "by-name");
    writeParameters<C>(method.next("params"), components);
    JsonList result(method.next("result"), '{', '}');
    result.text("name", Fields<ReplyType>::name);
    result.text("description", Fields<ReplyType>::about);
    writeSchema<ReplyType>(result.next("schema"), components, {});
    result.finish();
    writeErrorReferences(method.next("errors"));
    method.finish();
}

template <class E>
void writeNotification(QByteArray &out, Components &components)
{
    JsonList notification(out, '{', '}');
    notification.text("name", Fields<E>::name);
    notification.text("summary", Fields<E>::about);
    notification.text("paramStructure", "by-name");
    writeParameters<E>(notification.next("params"), components);
    notification.finish();
}

template <std::size_t... indexes>
void writeMethods(QByteArray &out, Components &components, std::index_sequence<indexes...>)
{
    JsonList methods(out, '[', ']');
    (writeMethod<std::variant_alternative_t<indexes, Command>>(methods.next(), components), ...);
    methods.finish();
}

template <std::size_t... indexes>
void writeNotifications(QByteArray &out, Components &components, std::index_sequence<indexes...>)
{
    JsonList notifications(out, '[', ']');
    (writeNotification<std::variant_alternative_t<indexes, Event>>(notifications.next(),
                                                                   components),
     ...);
    notifications.finish();
}

void writeErrors(QByteArray &out)
{
    JsonList errors(out, '{', '}');
    for (const RefusalCode code : allRefusalCodes()) {
        JsonList error(errors.next(latinOf(refusalName(code))), '{', '}');
        error.number("code", refusalNumber(code));
        error.text("message", latinOf(refusalName(code)));
        error.finish();
    }
    errors.finish();
}

void writeComponents(QByteArray &out, const Components &components)
{
    JsonList all(out, '{', '}');
    JsonList schemas(all.next("schemas"), '{', '}');
    for (const auto &[name, schema] : components) {
        schemas.next(name) += schema;
    }
    schemas.finish();
    writeErrors(all.next("errors"));
    all.finish();
}

} // namespace

QByteArray openRpcDocument()
{
    QByteArray out;
    Components components;
    JsonList document(out, '{', '}');
    document.text("openrpc", "1.2.6");
    JsonList info(document.next("info"), '{', '}');
    info.text("title", "Karcis");
    info.text("description",
              "The box office of a cinema: JSON-RPC 2.0 over WebSocket, parameters by name.");
    info.text("version", KARCIS_VERSION);
    info.finish();
    writeMethods(document.next("methods"),
                 components,
                 std::make_index_sequence<std::variant_size_v<Command>>());
    writeNotifications(document.next("x-notifications"),
                       components,
                       std::make_index_sequence<std::variant_size_v<Event>>());
    writeComponents(document.next("components"), components);
    document.finish();
    return out;
}

} // namespace karcis::protocol
