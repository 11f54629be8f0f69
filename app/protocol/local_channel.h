// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/channel.h"

#include <atomic>
#include <memory>
#include <utility>

namespace karcis::protocol {

/// One end of a connection within the process. The ends may live in two threads: frames pass by queued signals.
/// Closing or destroying one end closes the other.
class LocalChannel final : public Channel
{
    Q_OBJECT

public:
    /// The terminal's end, which opens from the event loop, and the server's end, which is open already.
    /// Both belong to the calling thread; move one to its own thread before anything is sent.
    [[nodiscard]] static std::pair<std::unique_ptr<LocalChannel>, std::unique_ptr<LocalChannel>>
    makePair();

    ~LocalChannel() override;
    LocalChannel(const LocalChannel &) = delete;
    LocalChannel &operator=(const LocalChannel &) = delete;
    LocalChannel(LocalChannel &&) = delete;
    LocalChannel &operator=(LocalChannel &&) = delete;

    void send(const QByteArray &frame) override;
    void close() override;

    [[nodiscard]] bool isOpen() const override { return m_state == State::Open; }

    [[nodiscard]] qint64 bytesWaiting() const override;

Q_SIGNALS:
    /// To the other end only.
    void frameLeft(const QByteArray &frame);
    /// To the other end only.
    void left();
    /// To this end itself, from the event loop.
    void created();
    /// To this end itself, from the event loop.
    void over();

private:
    enum class State { Opening, Open, Closed };
    using Counter = std::shared_ptr<std::atomic<qint64>>;

    LocalChannel(State state, Counter outgoing, Counter incoming);
    void open();
    void take(const QByteArray &frame);
    void leave();

    State m_state;
    Counter m_outgoing;
    Counter m_incoming;
};

} // namespace karcis::protocol
