// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "bench/bench_terminal.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace karcis::bench {

struct HoldLatencyOptions
{
    QString server;
    /// Where the databases are made; a temporary folder of the system if empty.
    QString folder;
    int terminals = 50;
    std::chrono::seconds duration{20};
};

/// How long terminals wait for the answer to a tap on a seat: a real server process, a real file, real sockets.
/// Begins with the event loop and ends it.
class HoldLatency : public QObject
{
    Q_OBJECT

public:
    explicit HoldLatency(HoldLatencyOptions options);
    ~HoldLatency() override;
    HoldLatency(const HoldLatency &) = delete;
    HoldLatency &operator=(const HoldLatency &) = delete;
    HoldLatency(HoldLatency &&) = delete;
    HoldLatency &operator=(HoldLatency &&) = delete;

private:
    void start();
    void readServer();
    void connectTerminals(quint16 port);
    void terminalReady();
    void chooseSeats(const protocol::Reply &films);
    void chooseShowtime(const protocol::ShowtimesReply &list);
    void chooseSeatsOf(const ShowtimeId &showtime);
    void beginTaps(const protocol::SeatMapReply &map);
    void later(Millis pause, void (HoldLatency::*step)());
    void recordTaps();
    void recordRush();
    void finish();
    void fail(const QString &reason);

    HoldLatencyOptions m_options;
    QTimer m_timer;
    QTemporaryDir m_folder;
    QProcess m_server;
    std::vector<std::unique_ptr<BenchTerminal>> m_terminals;
    int m_ready = 0;
    ShowtimeId m_showtime;
    Samples m_rawBefore;
    Samples m_taps;
    Samples m_rush;
    QTextStream m_out;
};

} // namespace karcis::bench
