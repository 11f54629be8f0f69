// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/redis_line.h"

#include <charconv>

namespace karcis::bench {

std::size_t endOfValue(std::string_view bytes, std::size_t at)
{
    constexpr std::size_t none = std::string_view::npos;
    const std::size_t line = bytes.find("\r\n", at);
    if (line == none) {
        return none;
    }
    std::int64_t number = 0;
    std::from_chars(bytes.data() + at + 1, bytes.data() + line, number);
    std::size_t end = line + 2;
    switch (bytes[at]) {
    case '$':
        end += number < 0 ? 0 : static_cast<std::size_t>(number) + 2;
        return end <= bytes.size() ? end : none;
    case '%':
        number *= 2;
        [[fallthrough]];
    case '*':
    case '>':
        for (std::int64_t i = 0; i < number && end != none; ++i) {
            end = end < bytes.size() ? endOfValue(bytes, end) : none;
        }
        return end;
    default:
        return end;
    }
}

RedisLine::RedisLine(load::Poller &poller, std::uint16_t port, int number, RedisTally &tally)
    : Connection(poller)
    , m_port(port)
    , m_number(number)
    , m_tally(tally)
{ }

void RedisLine::command(std::initializer_list<std::string_view> words)
{
    std::string &out = outgoing();
    out += '*' + std::to_string(words.size()) + "\r\n";
    for (const std::string_view word : words) {
        out += '$' + std::to_string(word.size()) + "\r\n";
        out.append(word).append("\r\n");
    }
}

void RedisLine::ready()
{
    m_ready = true;
}

void RedisLine::work()
{
    m_working = true;
    next();
    flush();
}

void RedisLine::lost()
{
    ++m_tally.faults;
}

std::size_t RedisLine::received(std::string_view bytes)
{
    std::size_t position = 0;
    while (position < bytes.size()) {
        const std::size_t end = endOfValue(bytes, position);
        if (end == std::string_view::npos) {
            break;
        }
        const std::string_view value = bytes.substr(position, end - position);
        position = end;
        if (value.front() == '>') {
            ++m_tally.messages;
            continue;
        }
        if (value.front() == '-') {
            ++m_tally.faults;
        }
        if (m_working) {
            ++m_tally.answers;
        }
        answered(value);
        if (m_working && (!m_resting || owes())) {
            next();
        }
    }
    return position;
}

} // namespace karcis::bench
