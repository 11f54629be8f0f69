// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/poller.h"

#include <string>
#include <string_view>

namespace karcis::load {

/// A TCP connection to this machine. What it reads lies in one buffer until it is taken.
class Connection : public Waiting
{
public:
    explicit Connection(Poller &poller) : m_poller(poller) { }

    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    Connection(Connection &&) = delete;
    Connection &operator=(Connection &&) = delete;

    /// Begins to connect to 127.0.0.1, from the address of this machine that ends with @p host: each address has
    /// some 28,000 ports for its own end.
    void open(std::uint16_t port, std::uint8_t host = 1);
    /// Ends it without a word; lost() is not called.
    void drop();

    [[nodiscard]] bool isOpen() const { return m_socket >= 0; }

    void ready(std::uint32_t events) final;

    void wake() override { }

protected:
    [[nodiscard]] Poller &poller() const { return m_poller; }

    /// Sends at the next flush().
    [[nodiscard]] std::string &outgoing() { return m_out; }

    void flush();
    /// A peer that does not read lets the other one's buffers fill up.
    void setReading(bool reading);

    virtual void connected() = 0;
    /// Takes what it can use from the beginning of @p bytes and says how much that was.
    [[nodiscard]] virtual std::size_t received(std::string_view bytes) = 0;
    /// The other end has gone, or could not be reached.
    virtual void lost() = 0;

private:
    void readAll();
    void fail();
    void expect();

    Poller &m_poller;
    int m_socket = -1;
    bool m_connecting = false;
    bool m_reading = true;
    std::uint32_t m_expected = 0;
    std::string m_in;
    std::string m_out;
    std::size_t m_sent = 0;
};

} // namespace karcis::load
