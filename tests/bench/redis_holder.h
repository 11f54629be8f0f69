// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "bench/redis_line.h"

namespace karcis::bench {

/// Holds a seat of its own with SET NX PX and gives it back with DEL, again and again.
class RedisHolder final : public RedisLine
{
public:
    RedisHolder(load::Poller &poller, std::uint16_t port, int number, RedisTally &tally);

protected:
    void greet() override { RedisLine::ready(); }

    void next() override;

    [[nodiscard]] bool owes() const override { return m_holding; }

    void answered(std::string_view value) override;

private:
    std::string m_seat;
    std::string m_owner;
    bool m_holding = false;
};

} // namespace karcis::bench
