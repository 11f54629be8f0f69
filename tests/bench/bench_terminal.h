// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "bench/samples.h"
#include "protocol/terminal_codec.h"
#include "protocol/websocket_channel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <random>

namespace karcis::bench {

/// A terminal that taps the same seat on and off, over a real socket.
class BenchTerminal : public QObject
{
    Q_OBJECT

public:
    BenchTerminal(int number, const QUrl &server, QObject *parent = nullptr);

    /// Asks something; @p then gets the reply, and failed() is emitted if there is a refusal instead.
    void ask(const protocol::Command &command, std::function<void(const protocol::Reply &)> then);
    /// Watches the showtime and begins to tap. Between taps it waits about @p pause on average; without, not at all.
    void tap(const ShowtimeId &showtime, const SeatId &seat, Millis pause);

    /// Stops after the answer that is awaited.
    void rest() { m_resting = true; }

    void setPause(Millis pause) { m_pause = pause; }

    /// The times of holds are collected here from now on.
    void record(Samples *samples) { m_samples = samples; }

Q_SIGNALS:
    /// Connected, registered and logged in.
    void ready();
    void failed(const QString &reason);

private:
    struct Pending
    {
        protocol::Command command;
        std::function<void(const protocol::Reply &)> then;
    };

    void take(const QByteArray &frame);
    void enter();
    void next();
    void hold();
    void release();
    [[nodiscard]] CommandId newCommandId();

    int m_number;
    protocol::WebSocketChannel m_channel;
    protocol::TerminalCodec m_codec;
    std::map<std::int64_t, Pending> m_pending;
    std::int64_t m_lastRequest = 0;
    int m_lastCommand = 0;
    std::minstd_rand m_random;
    QTimer m_timer;
    QElapsedTimer m_sentAt;
    ShowtimeId m_showtime;
    SeatId m_seat;
    Millis m_pause{};
    bool m_holding = false;
    bool m_resting = false;
    Samples *m_samples = nullptr;
};

} // namespace karcis::bench
