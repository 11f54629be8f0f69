// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/json_rpc.h"

#include "protocol/json_reader.h"
#include "protocol/json_writer.h"
#include "protocol/open_rpc.h"
#include "protocol/record_fields.h"
#include "protocol/reply_reader.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::protocol {

namespace {

template <class T>
concept Stamped = requires(T value)
{
    value.serverTime;
};

template <class Alternatives>
void stamp(Alternatives &content, UtcTime now)
{
    std::visit(
        [now](auto &value) {
            if constexpr (Stamped<std::remove_reference_t<decltype(value)>>) {
                value.serverTime = now;
            }
        },
        content);
}

/// Most messages fit, so that their text is made room for once.
constexpr qsizetype usualLength = 512;

void writeReplyBody(QByteArray &out, const Reply &reply)
{
    std::visit([&out](const auto &content) { writeJsonObject(out, content); }, reply);
}

QByteArray responseHead(const QByteArray &id)
{
    QByteArray out;
    out.reserve(usualLength);
    out += R"({"jsonrpc":"2.0","id":)";
    out += id;
    return out;
}

std::string_view faultMessage(Fault fault)
{
    switch (fault) {
    case Fault::ParseError:
        return "Parse error";
    case Fault::InvalidRequest:
        return "Invalid Request";
    case Fault::MethodNotFound:
        return "Method not found";
    case Fault::InvalidParams:
        return "Invalid params";
    case Fault::InternalError:
        break;
    }
    return "Internal error";
}

QByteArray
errorResponse(const QByteArray &id, int number, std::string_view message, const Refusal &refusal)
{
    QByteArray out = responseHead(id) + R"(,"error":{"code":)";
    writeJson(out, static_cast<std::int64_t>(number));
    out += R"(,"message":)";
    writeJson(out, message);
    out += R"(,"data":{"refusal":)";
    writeJson(out, latinOf(refusalName(refusal.code)));
    if (!refusal.detail.isEmpty()) {
        out += R"(,"detail":)";
        writeJson(out, refusal.detail);
    }
    if (refusal.retryAfter) {
        out += R"(,"retryAfterMs":)";
        writeJson(out, *refusal.retryAfter);
    }
    if (!refusal.seats.isEmpty()) {
        out += R"(,"seats":)";
        writeJson(out, refusal.seats);
    }
    out += "}}}";
    return out;
}

using BodyReader = std::optional<Reply> (*)(JsonReader &, const simdjson::dom::object &);

template <std::size_t index>
std::optional<Reply> readBody(JsonReader &reader, const simdjson::dom::object &body)
{
    typename std::variant_alternative_t<index, Command>::Reply reply;
    return reader.readObject(&body, reply) ? std::optional<Reply>(std::move(reply)) : std::nullopt;
}

template <std::size_t... indexes>
constexpr std::array<BodyReader, sizeof...(indexes)> bodyReaders(std::index_sequence<indexes...>)
{
    return {&readBody<indexes>...};
}

constexpr auto bodyReadersByCommand
    = bodyReaders(std::make_index_sequence<std::variant_size_v<Command>>());

} // namespace

QLatin1StringView methodOf(const Command &command)
{
    return std::visit([](const auto &c) { return std::remove_cvref_t<decltype(c)>::method; },
                      command);
}

int refusalNumber(RefusalCode code)
{
    return 1001 + static_cast<int>(code);
}

void stampServerTime(Reply &reply, UtcTime now)
{
    stamp(reply, now);
}

void stampServerTime(Event &event, UtcTime now)
{
    stamp(event, now);
}

QByteArray encodeResult(const QByteArray &id, const Reply &reply)
{
    QByteArray out = responseHead(id);
    out += R"(,"result":)";
    writeReplyBody(out, reply);
    out += '}';
    return out;
}

QByteArray encodeResult(const QByteArray &id, QByteArrayView writtenReply)
{
    static constexpr QByteArrayView head = R"({"jsonrpc":"2.0","id":)";
    static constexpr QByteArrayView middle = R"(,"result":)";
    QByteArray out;
    out.reserve(head.size() + id.size() + middle.size() + writtenReply.size() + 1);
    out += head;
    out += id;
    out += middle;
    out += writtenReply;
    out += '}';
    return out;
}

QByteArray encodeDiscovery(const QByteArray &id)
{
    static const QByteArray document = openRpcDocument();
    return responseHead(id) + R"(,"result":)" + document + '}';
}

QByteArray encodeRefusal(const QByteArray &id, const Refusal &refusal)
{
    return errorResponse(
        id, refusalNumber(refusal.code), latinOf(refusalName(refusal.code)), refusal);
}

QByteArray encodeFault(const QByteArray &id, Fault fault, const QString &detail)
{
    const auto code
        = fault == Fault::InternalError ? RefusalCode::Unavailable : RefusalCode::InvalidRequest;
    return errorResponse(
        id, static_cast<int>(fault), faultMessage(fault), {.code = code, .detail = detail});
}

QByteArray encodeBatch(const std::vector<QByteArray> &responses)
{
    QByteArray out;
    for (const auto &response : responses) {
        out += out.isEmpty() ? '[' : ',';
        out += response;
    }
    if (!out.isEmpty()) {
        out += ']';
    }
    return out;
}

QByteArray encodeEvent(const Event &event)
{
    return std::visit(
        [](const auto &content) {
            using Content = std::remove_cvref_t<decltype(content)>;
            QByteArray out = R"({"jsonrpc":"2.0","method":)";
            writeJson(out, latinOf(Content::method));
            out += R"(,"params":)";
            writeJsonObject(out, content);
            out += '}';
            return out;
        },
        event);
}

QByteArray encodeReplyBody(const Reply &reply)
{
    QByteArray out;
    out.reserve(usualLength);
    writeReplyBody(out, reply);
    return out;
}

QByteArray encodeParams(const Command &command)
{
    QByteArray out;
    out.reserve(usualLength);
    std::visit([&out](const auto &content) { writeJsonObject(out, content); }, command);
    return out;
}

std::optional<Reply> readReplyBody(std::size_t commandIndex, const simdjson::dom::object &body)
{
    if (commandIndex >= bodyReadersByCommand.size()) {
        return std::nullopt;
    }
    JsonReader reader(JsonReader::Mode::Answer);
    return bodyReadersByCommand.at(commandIndex)(reader, body);
}

std::optional<Reply> decodeReplyBody(std::size_t commandIndex, const QByteArray &json)
{
    JsonParser parser(limits::replyBytes);
    simdjson::dom::element document;
    simdjson::dom::object body;
    if (parser.parse(json, document) != simdjson::SUCCESS
        || document.get(body) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    return readReplyBody(commandIndex, body);
}

} // namespace karcis::protocol
