// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/terminal.h"

#include "core/clock.h"
#include "load/frames.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <random>

namespace karcis::load {

namespace {

std::string_view methodOf(Question question)
{
    switch (question) {
    case Question::Hello:
        return "terminal.hello";
    case Question::Resume:
        return "account.resume";
    case Question::Join:
        return "queue.join";
    case Question::Leave:
        return "queue.leave";
    case Question::Watch:
        return "seats.watch";
    case Question::Hold:
        return "seats.hold";
    case Question::Release:
        return "seats.release";
    case Question::Checkout:
        return "order.checkout";
    case Question::Pay:
        return "payment.start";
    case Question::Simulate:
        return "payment.simulate";
    case Question::Browse:
        break;
    }
    return "catalogue.films";
}

void appendHex(std::string &out, std::uint64_t value)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    for (int shift = 60; shift >= 0; shift -= 4) {
        out += digits[(value >> shift) & 0xf];
    }
}

/// SplitMix64: spreads consecutive numbers over all values, as random ids are.
std::uint64_t spread(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

} // namespace

std::string_view textAfter(std::string_view json, std::string_view name)
{
    std::string key;
    key.append("\"").append(name).append("\":\"");
    const std::size_t at = json.find(key);
    if (at == std::string_view::npos) {
        return {};
    }
    const std::size_t begin = at + key.size();
    const std::size_t end = json.find('"', begin);
    return end == std::string_view::npos ? std::string_view() : json.substr(begin, end - begin);
}

std::int64_t numberAfter(std::string_view json, std::string_view name, std::int64_t otherwise)
{
    std::string key;
    key.append("\"").append(name).append("\":");
    const std::size_t at = json.find(key);
    if (at == std::string_view::npos) {
        return otherwise;
    }
    const std::string_view rest = json.substr(at + key.size());
    std::int64_t value = otherwise;
    std::from_chars(rest.data(), rest.data() + rest.size(), value);
    return value;
}

Terminal::Terminal(Poller &poller, std::uint16_t port, int number, std::string token)
    : Connection(poller)
    , m_port(port)
    , m_number(number)
    , m_token(std::move(token))
    , m_commandSeed((std::uint64_t{std::random_device()()} << 32) ^ static_cast<unsigned>(number))
{ }

void Terminal::start()
{
    m_upgraded = false;
    m_in = false;
    m_pending.clear();
    static constexpr int hosts = 8;
    open(m_port, static_cast<std::uint8_t>(1 + m_number % hosts));
}

void Terminal::connected()
{
    outgoing() += handshakeRequest(m_port);
}

void Terminal::lost()
{
    m_upgraded = false;
    m_in = false;
    m_pending.clear();
}

void Terminal::pushed(std::string_view message)
{
    static_cast<void>(message);
}

std::string Terminal::newCommandId()
{
    // As a terminal makes them: the time first.
    constexpr int bitsBelow = 16;
    const Millis now = SystemClock().now().time_since_epoch();
    m_commandSeed += 0x9e3779b97f4a7c15;
    std::string id;
    appendHex(id,
              (static_cast<std::uint64_t>(now.count()) << bitsBelow)
                  | (spread(m_commandSeed) & 0xffffU));
    appendHex(id, spread(~m_commandSeed));
    return id;
}

void Terminal::ask(Question question, std::string_view params)
{
    std::string message(R"({"jsonrpc":"2.0","id":)");
    message += std::to_string(++m_lastId);
    message += R"(,"method":")";
    message += methodOf(question);
    message += R"(","params":{)";
    message += params;
    message += "}}";
    m_pending.push_back({m_lastId, question, std::chrono::steady_clock::now()});
    appendFrame(outgoing(), Opcode::Text, message, static_cast<std::uint32_t>(m_lastId));
}

std::size_t Terminal::received(std::string_view bytes)
{
    std::size_t position = 0;
    if (!m_upgraded) {
        const std::size_t end = bytes.find("\r\n\r\n");
        if (end == std::string_view::npos) {
            return 0;
        }
        if (bytes.find(" 101 ") > end) {
            drop();
            lost();
            return 0;
        }
        position = end + 4;
        m_upgraded = true;
        ask(Question::Hello,
            R"("terminalId":"load-)" + std::to_string(m_number) + R"(","version":"load")");
        ask(Question::Resume, R"("token":")" + m_token + '"');
    }
    Frame frame;
    while (isOpen()) {
        const FrameReader::Found found = FrameReader::next(bytes, position, frame);
        if (found == FrameReader::Found::Nothing) {
            break;
        }
        if (found == FrameReader::Found::Fault || frame.opcode == Opcode::Close) {
            drop();
            lost();
            return 0;
        }
        if (frame.opcode == Opcode::Ping) {
            appendFrame(outgoing(), Opcode::Pong, frame.payload, 1);
        } else if (frame.opcode == Opcode::Text) {
            take(frame.payload);
        }
    }
    return position;
}

void Terminal::take(std::string_view message)
{
    // The server writes an answer's id right behind the version, and nothing there for an event.
    static constexpr std::string_view head = R"({"jsonrpc":"2.0","id":)";
    if (!message.starts_with(head)) {
        pushed(message);
        return;
    }
    std::int64_t id = 0;
    const std::string_view rest = message.substr(head.size());
    std::from_chars(rest.data(), rest.data() + rest.size(), id);
    const auto pending = std::ranges::find(m_pending, id, &Pending::id);
    if (pending == m_pending.end()) {
        return;
    }
    const bool ok = rest.substr(0, 40).find(R"("error":)") == std::string_view::npos;
    const Answer answer{.question = pending->question,
                        .ok = ok,
                        .refusal = ok ? std::string_view() : textAfter(rest, "refusal"),
                        .body = rest,
                        .micros = microsBetween(pending->sentAt, std::chrono::steady_clock::now())};
    m_pending.erase(pending);
    takeAnswer(answer);
}

void Terminal::takeAnswer(const Answer &answer)
{
    if (answer.question == Question::Hello && answer.ok) {
        return;
    }
    if (answer.question == Question::Resume && answer.ok) {
        m_in = true;
        m_hasBeenIn = true;
        entered();
        return;
    }
    answered(answer);
}

} // namespace karcis::load
