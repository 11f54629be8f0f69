// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/connection.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace karcis::bench {

/// What the connections to Redis of one run count.
struct RedisTally
{
    std::uint64_t answers = 0;
    std::uint64_t changes = 0;
    std::uint64_t messages = 0;
    std::uint64_t faults = 0;
};

/// Where a whole RESP value that begins at @p at ends; npos if more bytes are needed.
[[nodiscard]] std::size_t endOfValue(std::string_view bytes, std::size_t at);

/// A connection that speaks RESP and has one command under way.
class RedisLine : public load::Connection
{
public:
    RedisLine(load::Poller &poller, std::uint16_t port, int number, RedisTally &tally);

    void start() { open(m_port); }

    /// It has said all that it has to say before the work.
    [[nodiscard]] bool isReady() const { return m_ready; }

    /// Begins to work.
    void work();

    void rest() { m_resting = true; }

protected:
    void command(std::initializer_list<std::string_view> words);

    [[nodiscard]] int number() const { return m_number; }

    [[nodiscard]] RedisTally &tally() const { return m_tally; }

    /// Connected: sends what comes before the work, and says ready() when that is answered.
    virtual void greet() = 0;
    void ready();
    using Connection::ready;

    /// The next command.
    virtual void next() = 0;
    /// It has a seat to give back before it rests.
    [[nodiscard]] virtual bool owes() const = 0;
    /// One answer, as it came.
    virtual void answered(std::string_view value) = 0;

    [[nodiscard]] bool isWorking() const { return m_working; }

    void connected() final { greet(); }

    [[nodiscard]] std::size_t received(std::string_view bytes) final;
    void lost() final;

private:
    std::uint16_t m_port;
    int m_number;
    RedisTally &m_tally;
    bool m_ready = false;
    bool m_working = false;
    bool m_resting = false;
};

} // namespace karcis::bench
