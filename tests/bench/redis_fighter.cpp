// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/redis_fighter.h"

namespace karcis::bench {

namespace {

constexpr std::string_view holdScript
    = "if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', 120000) then"
      " redis.call('PUBLISH', 'hot', KEYS[1] .. ' held') return 1 end return 0";
constexpr std::string_view releaseScript
    = "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1])"
      " redis.call('PUBLISH', 'hot', KEYS[1] .. ' free') return 1 end return 0";
constexpr int greetings = 3;

std::string textOf(std::string_view bulk)
{
    const std::size_t begin = bulk.find("\r\n") + 2;
    return std::string(bulk.substr(begin, bulk.size() - begin - 2));
}

} // namespace

RedisFighter::RedisFighter(load::Poller &poller, std::uint16_t port, int number, RedisTally &tally)
    : RedisLine(poller, port, number, tally)
    , m_dice(static_cast<unsigned>(number) + 1U)
    , m_owner("owner-" + std::to_string(number))
{ }

void RedisFighter::greet()
{
    // With the third version of the protocol, one connection takes both answers and news.
    command({"HELLO", "3"});
    command({"SCRIPT", "LOAD", holdScript});
    command({"SCRIPT", "LOAD", releaseScript});
    command({"SUBSCRIBE", "hot"});
}

void RedisFighter::next()
{
    if (m_holding) {
        command({"EVALSHA", m_releaseScript, "1", m_seat, m_owner});
    } else {
        m_seat
            = "hot:" + std::to_string(std::uniform_int_distribution<int>(0, m_seats - 1)(m_dice));
        command({"EVALSHA", m_holdScript, "1", m_seat, m_owner});
    }
}

void RedisFighter::answered(std::string_view value)
{
    if (m_greetings < greetings) {
        ++m_greetings;
        if (m_greetings == 2) {
            m_holdScript = textOf(value);
        } else if (m_greetings == greetings) {
            m_releaseScript = textOf(value);
            RedisLine::ready();
        }
        return;
    }
    const bool changed = value.starts_with(":1");
    tally().changes += changed ? 1 : 0;
    m_holding = changed && !m_holding;
}

} // namespace karcis::bench
