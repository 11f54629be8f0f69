// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/channel.h"
#include "protocol/server_codec.h"

#include <QPointer>

#include <deque>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace karcis::test {

/// A terminal's end of a line on which nothing happens but what a test says. Link karcis_protocol to use it.
class ScriptedChannel final : public protocol::Channel
{
public:
    /// What the terminal did with the line; outlives the channel.
    struct Record
    {
        std::deque<QByteArray> sent;
        bool closed = false;
    };

    explicit ScriptedChannel(std::shared_ptr<Record> record) : m_record(std::move(record)) { }

    void send(const QByteArray &frame) override
    {
        if (m_open) {
            m_record->sent.push_back(frame);
        }
    }

    void close() override
    {
        m_open = false;
        m_record->closed = true;
    }

    [[nodiscard]] bool isOpen() const override { return m_open; }

    [[nodiscard]] qint64 bytesWaiting() const override { return 0; }

    void open()
    {
        m_open = true;
        Q_EMIT opened();
    }

    void deliver(const QByteArray &frame) { Q_EMIT received(frame); }

    void drop()
    {
        m_open = false;
        Q_EMIT closed();
    }

private:
    std::shared_ptr<Record> m_record;
    bool m_open = false;
};

/// The server's side of the lines that a terminal opens, one after the other.
class ScriptedServer
{
public:
    struct Request
    {
        QByteArray id;
        protocol::Command command;
    };

    /// To be given to the terminal. The server must outlive it.
    [[nodiscard]] std::unique_ptr<protocol::Channel> makeChannel()
    {
        ++m_tries;
        m_record = std::make_shared<ScriptedChannel::Record>();
        auto channel = std::make_unique<ScriptedChannel>(m_record);
        m_channel = channel.get();
        return channel;
    }

    /// How often the terminal has tried to connect.
    [[nodiscard]] int tries() const { return m_tries; }

    /// The present line; null once the terminal has thrown it away.
    [[nodiscard]] ScriptedChannel *line() const { return m_channel; }

    [[nodiscard]] bool closedByTerminal() const { return m_record->closed; }

    [[nodiscard]] std::size_t framesWaiting() const { return m_record->sent.size(); }

    /// The next request on the present line, or nothing.
    [[nodiscard]] std::optional<Request> next()
    {
        if (m_record->sent.empty()) {
            return std::nullopt;
        }
        protocol::Incoming incoming = m_codec.decode(m_record->sent.front());
        m_record->sent.pop_front();
        protocol::Call &call = incoming.calls.front();
        auto *command = std::get_if<protocol::Command>(&call.content);
        return command == nullptr ? std::nullopt
                                  : std::optional(Request{call.id, std::move(*command)});
    }

    [[nodiscard]] std::vector<Request> all()
    {
        std::vector<Request> requests;
        while (auto request = next()) {
            requests.push_back(std::move(*request));
        }
        return requests;
    }

    void answer(const Request &request, const protocol::Reply &reply)
    {
        m_channel->deliver(protocol::encodeResult(request.id, reply));
    }

    void refuse(const Request &request, const Refusal &refusal)
    {
        m_channel->deliver(protocol::encodeRefusal(request.id, refusal));
    }

    void tell(const protocol::Event &event) { m_channel->deliver(protocol::encodeEvent(event)); }

private:
    protocol::ServerCodec m_codec;
    std::shared_ptr<ScriptedChannel::Record> m_record;
    QPointer<ScriptedChannel> m_channel;
    int m_tries = 0;
};

} // namespace karcis::test
