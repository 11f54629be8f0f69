// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "bench/redis_line.h"

#include <random>

namespace karcis::bench {

/// Fights for any of the seats of one showtime and hears of every change: a script sets and publishes.
class RedisFighter final : public RedisLine
{
public:
    RedisFighter(load::Poller &poller, std::uint16_t port, int number, RedisTally &tally);

    void setSeats(int seats) { m_seats = seats; }

protected:
    void greet() override;
    void next() override;

    [[nodiscard]] bool owes() const override { return m_holding; }

    void answered(std::string_view value) override;

private:
    int m_seats = 1;
    int m_greetings = 0;
    std::minstd_rand m_dice;
    std::string m_owner;
    std::string m_holdScript;
    std::string m_releaseScript;
    std::string m_seat;
    bool m_holding = false;
};

} // namespace karcis::bench
