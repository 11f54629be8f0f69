// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/terminal_codec.h"

#include "protocol/json_reader.h"
#include "protocol/json_writer.h"
#include "protocol/record_fields.h"
#include "protocol/reply_reader.h"

#include <utility>

using simdjson::SUCCESS;

namespace karcis::protocol {

namespace {

template <std::size_t index = 0>
std::optional<Event> readEvent(std::string_view method, const simdjson::dom::object *params)
{
    if constexpr (index == std::variant_size_v<Event>) {
        return std::nullopt;
    } else {
        using Content = std::variant_alternative_t<index, Event>;
        if (method != latinOf(Content::method)) {
            return readEvent<index + 1>(method, params);
        }
        JsonReader reader(JsonReader::Mode::Answer);
        Content content;
        return reader.readObject(params, content) ? std::optional<Event>(std::move(content))
                                                  : std::nullopt;
    }
}

std::optional<Event> eventFrom(const simdjson::dom::object &message)
{
    std::string_view method;
    if (message["method"].get(method) != SUCCESS) {
        return std::nullopt;
    }
    simdjson::dom::object params;
    const bool hasParams = message["params"].get(params) == SUCCESS;
    return readEvent(method, hasParams ? &params : nullptr);
}

QString textIn(const simdjson::dom::object &object, std::string_view name)
{
    std::string_view text;
    return object[name].get(text) == SUCCESS ? textFromJson(text).value_or(QString()) : QString();
}

Refusal refusalFrom(const simdjson::dom::object &error)
{
    std::int64_t number = 0;
    const bool numbered = error["code"].get(number) == SUCCESS;
    const bool internal = !numbered || number == static_cast<int>(Fault::InternalError);
    Refusal refusal;
    refusal.code = internal ? RefusalCode::Unavailable : RefusalCode::InvalidRequest;
    refusal.detail = textIn(error, "message");
    simdjson::dom::object data;
    if (error["data"].get(data) != SUCCESS) {
        return refusal;
    }
    const auto name = textIn(data, "refusal").toLatin1();
    refusal.code = refusalFromName(QLatin1StringView(name)).value_or(RefusalCode::Unavailable);
    refusal.detail = textIn(data, "detail");
    std::int64_t wait = 0;
    if (data["retryAfterMs"].get(wait) == SUCCESS) {
        refusal.retryAfter = Millis(wait);
    }
    simdjson::dom::element seats;
    JsonReader reader(JsonReader::Mode::Answer);
    if (data["seats"].get(seats) == SUCCESS && !reader.read(seats, refusal.seats, {})) {
        refusal.seats.clear();
    }
    return refusal;
}

std::optional<Answer> answerFrom(const simdjson::dom::object &message,
                                 const TerminalCodec::PendingCommands &commandOf)
{
    Answer answer;
    if (message["id"].get(answer.id) != SUCCESS) {
        return std::nullopt;
    }
    const auto command = commandOf(answer.id);
    if (!command) {
        return std::nullopt;
    }
    simdjson::dom::object content;
    if (message["error"].get(content) == SUCCESS) {
        answer.content = refusalFrom(content);
        return answer;
    }
    auto reply = message["result"].get(content) == SUCCESS ? readReplyBody(*command, content)
                                                           : std::nullopt;
    if (reply) {
        answer.content = *std::move(reply);
    } else {
        answer.content = Refusal{.code = RefusalCode::Unavailable,
                                 .detail = QStringLiteral("unreadable reply")};
    }
    return answer;
}

} // namespace

TerminalCodec::TerminalCodec() : m_parser(std::make_unique<JsonParser>(limits::replyBytes)) { }

TerminalCodec::~TerminalCodec() = default;
TerminalCodec::TerminalCodec(TerminalCodec &&) noexcept = default;
TerminalCodec &TerminalCodec::operator=(TerminalCodec &&) noexcept = default;

QByteArray TerminalCodec::encodeRequest(std::int64_t id, const Command &command) const
{
    QByteArray out = R"({"jsonrpc":"2.0","id":)";
    writeJson(out, id);
    out += R"(,"method":)";
    writeJson(out, latinOf(methodOf(command)));
    out += R"(,"params":)" + encodeParams(command) + '}';
    return out;
}

std::optional<std::variant<Answer, Event>> TerminalCodec::decode(const QByteArray &frame,
                                                                 const PendingCommands &commandOf)
{
    simdjson::dom::element document;
    simdjson::dom::object message;
    if (m_parser->parse(frame, document) != SUCCESS || document.get(message) != SUCCESS) {
        return std::nullopt;
    }
    if (auto event = eventFrom(message)) {
        return *std::move(event);
    }
    if (auto answer = answerFrom(message, commandOf)) {
        return *std::move(answer);
    }
    return std::nullopt;
}

} // namespace karcis::protocol
