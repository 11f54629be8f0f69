// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/redis_holder.h"

namespace karcis::bench {

RedisHolder::RedisHolder(load::Poller &poller, std::uint16_t port, int number, RedisTally &tally)
    : RedisLine(poller, port, number, tally)
    , m_seat("showtime:seat-" + std::to_string(number))
    , m_owner("owner-" + std::to_string(number))
{ }

void RedisHolder::next()
{
    if (m_holding) {
        command({"DEL", m_seat});
    } else {
        command({"SET", m_seat, m_owner, "NX", "PX", "120000"});
    }
}

void RedisHolder::answered(std::string_view value)
{
    tally().changes += value.starts_with("+OK") || value.starts_with(":1") ? 1 : 0;
    m_holding = !m_holding;
}

} // namespace karcis::bench
