// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/server_codec.h"

#include "protocol/json_reader.h"
#include "protocol/json_writer.h"
#include "protocol/record_fields.h"

#include <array>
#include <charconv>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using simdjson::SUCCESS;
using simdjson::dom::element_type;

namespace karcis::protocol {

namespace {

constexpr std::string_view discoverMethod = "rpc.discover";

using ParamsReader = bool (*)(JsonReader &, const simdjson::dom::object *, Command &);

struct Method
{
    std::string_view name;
    ParamsReader read;
};

template <class C>
bool readParams(JsonReader &reader, const simdjson::dom::object *params, Command &command)
{
    return reader.readObject(params, command.emplace<C>());
}

template <std::size_t... indexes>
constexpr std::array<Method, sizeof...(indexes)> listMethods(std::index_sequence<indexes...>)
{
    return {Method{latinOf(std::variant_alternative_t<indexes, Command>::method),
                   &readParams<std::variant_alternative_t<indexes, Command>>}...};
}

constexpr auto methods = listMethods(std::make_index_sequence<std::variant_size_v<Command>>());

/// The members of a request object, as far as they are there.
struct Envelope
{
    std::optional<simdjson::dom::element> version;
    std::optional<simdjson::dom::element> method;
    std::optional<simdjson::dom::element> params;
    std::optional<simdjson::dom::element> id;
    bool repeats = false;
};

Envelope openEnvelope(const simdjson::dom::object &object)
{
    Envelope envelope;
    const auto put
        = [&envelope](std::optional<simdjson::dom::element> &place, simdjson::dom::element value) {
              envelope.repeats = envelope.repeats || place.has_value();
              place = value;
          };
    for (const auto [name, value] : object) {
        if (name == "jsonrpc") {
            put(envelope.version, value);
        } else if (name == "method") {
            put(envelope.method, value);
        } else if (name == "params") {
            put(envelope.params, value);
        } else if (name == "id") {
            put(envelope.id, value);
        }
    }
    return envelope;
}

template <class Number>
QByteArray numberText(Number number)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end - digits.data()};
}

/// The id as JSON text; nothing if it may not be an id.
std::optional<QByteArray> idText(const simdjson::dom::element &id)
{
    switch (id.type()) {
    case element_type::NULL_VALUE:
        return "null";
    case element_type::INT64:
        return numberText(id.get_int64().value_unsafe());
    case element_type::UINT64:
        return numberText(id.get_uint64().value_unsafe());
    case element_type::DOUBLE:
        return numberText(id.get_double().value_unsafe());
    case element_type::STRING: {
        const auto text = textFromJson(id.get_string().value_unsafe());
        if (!text || text->size() > limits::idLength) {
            return std::nullopt;
        }
        QByteArray out;
        writeJson(out, *text);
        return out;
    }
    default:
        return std::nullopt;
    }
}

Call bad(QByteArray id, Fault fault, const QString &detail)
{
    return {std::move(id), BadCall{fault, detail}};
}

Call badRequest(const QString &detail)
{
    return bad("null", Fault::InvalidRequest, detail);
}

/// The call of a well-formed request: its method may be unknown and its parameters may be wrong.
Call readMethod(QByteArray id, std::string_view method, const simdjson::dom::object *params)
{
    if (method == discoverMethod) {
        return params == nullptr || params->size() == 0
            ? Call{std::move(id), Discover{}}
            : bad(std::move(id), Fault::InvalidParams, u"rpc.discover takes no parameters"_s);
    }
    const auto known = std::ranges::find(methods, method, &Method::name);
    if (known == methods.end()) {
        const auto name = textFromJson(method.substr(0, limits::idLength)).value_or(QString());
        return bad(std::move(id), Fault::MethodNotFound, name);
    }
    JsonReader reader(JsonReader::Mode::Question);
    Command command;
    if (!known->read(reader, params, command)) {
        return bad(std::move(id), Fault::InvalidParams, reader.problem());
    }
    return {std::move(id), std::move(command)};
}

Call readCall(const simdjson::dom::element &request, const ServerCodec::Gate &gate)
{
    simdjson::dom::object object;
    if (request.get(object) != SUCCESS) {
        return badRequest(u"a request must be an object"_s);
    }
    const Envelope envelope = openEnvelope(object);
    const auto id = envelope.id ? idText(*envelope.id) : QByteArray();
    if (!id) {
        return badRequest(u"id must be a text of at most %1 characters, a number or null"_s.arg(
            limits::idLength));
    }
    std::string_view method;
    const bool named = envelope.method && envelope.method->get(method) == SUCCESS;
    if (gate) {
        if (std::optional<Refusal> refusal = gate(method)) {
            return {*id, *std::move(refusal)};
        }
    }
    const QByteArray errorId = id->isEmpty() ? "null"_ba : *id;
    const auto refuse = [&errorId](const QString &detail) {
        return bad(errorId, Fault::InvalidRequest, detail);
    };
    if (envelope.repeats) {
        return refuse(u"a member is given twice"_s);
    }
    std::string_view version;
    if (!envelope.version || envelope.version->get(version) != SUCCESS || version != "2.0") {
        return refuse(u"jsonrpc must be \"2.0\""_s);
    }
    if (!named) {
        return refuse(u"method must be a text"_s);
    }
    if (!envelope.params) {
        return readMethod(*id, method, nullptr);
    }
    simdjson::dom::array positions;
    if (envelope.params->get(positions) == SUCCESS) {
        return positions.size() == 0 ? readMethod(*id, method, nullptr)
                                     : bad(*id, Fault::InvalidParams, u"parameters go by name"_s);
    }
    simdjson::dom::object params;
    if (envelope.params->get(params) != SUCCESS) {
        return refuse(u"params must be an object"_s);
    }
    return readMethod(*id, method, &params);
}

Incoming single(Call call)
{
    Incoming incoming;
    incoming.calls.push_back(std::move(call));
    return incoming;
}

Incoming unreadable(simdjson::error_code error)
{
    switch (error) {
    case simdjson::CAPACITY:
        return single(badRequest(u"longer than %1 bytes"_s.arg(limits::messageBytes)));
    case simdjson::DEPTH_ERROR:
        return single(badRequest(u"nested deeper than %1"_s.arg(limits::jsonDepth)));
    default:
        return single(
            bad("null", Fault::ParseError, QString::fromLatin1(simdjson::error_message(error))));
    }
}

} // namespace

ServerCodec::ServerCodec() : m_parser(std::make_unique<JsonParser>(limits::messageBytes)) { }

ServerCodec::~ServerCodec() = default;
ServerCodec::ServerCodec(ServerCodec &&) noexcept = default;
ServerCodec &ServerCodec::operator=(ServerCodec &&) noexcept = default;

Incoming ServerCodec::decode(const QByteArray &frame, const Gate &gate)
{
    simdjson::dom::element document;
    const auto error = m_parser->parse(frame, document);
    if (error != SUCCESS) {
        return unreadable(error);
    }
    simdjson::dom::array batch;
    if (document.get(batch) != SUCCESS) {
        return single(readCall(document, gate));
    }
    if (batch.size() == 0) {
        return single(badRequest(u"an empty batch"_s));
    }
    if (batch.size() > limits::requestsPerBatch) {
        return single(
            badRequest(u"more than %1 requests in a batch"_s.arg(limits::requestsPerBatch)));
    }
    Incoming incoming;
    incoming.batch = true;
    incoming.calls.reserve(batch.size());
    for (const simdjson::dom::element request : batch) {
        incoming.calls.push_back(readCall(request, gate));
    }
    return incoming;
}

} // namespace karcis::protocol
