// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/guest.h"
#include "load/server_process.h"

#include <QTextStream>

#include <memory>

namespace karcis::load {

/// What is played. Every number has a bound, so that a run ends and does not eat the machine.
struct RunOptions
{
    static constexpr int mostConnections = 4000;
    static constexpr int mostSeconds = 600;

    QString scenario;
    ServerProcess::Options server;
    int connections = 200;
    int seconds = 10;
    /// The processor of this program; any if negative.
    int core = -1;
};

/// The names of the scenarios, each with what it is.
[[nodiscard]] std::vector<std::pair<QString, QString>> scenarios();

/// One scenario against a server of its own, and the report on it.
class Run
{
public:
    Run(RunOptions options, QTextStream &out);
    ~Run();
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;
    Run(Run &&) = delete;
    Run &operator=(Run &&) = delete;

    /// True if all went well: the server lived, nothing was sold twice, nobody was told anything wrong.
    [[nodiscard]] bool play();

private:
    using Step = void (Run::*)();

    [[nodiscard]] static Step stepOf(const QString &scenario);
    void steady();
    void spike();
    void hot();
    void slow();
    void drops();
    void abuse();

    /// A seat for each terminal, in turn over all showtimes.
    [[nodiscard]] Place placeOf(int number) const;
    void addTappers(int count, int dropsOneIn);
    /// Lets guests connect a few at a time, and waits until they are in.
    void letIn(std::size_t first);
    void visits(std::chrono::milliseconds arrivals);
    void work(std::chrono::milliseconds time);
    void settle();
    void report(const QString &name, const Tally &tally, double seconds);
    void figure(const QString &name, double value, const char *unit, double expected = 0);
    [[nodiscard]] bool audit();

    RunOptions m_options;
    QTextStream &m_out;
    Programme m_programme;
    ServerProcess m_server;
    Poller m_poller;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<House> m_house;
    std::vector<std::unique_ptr<Guest>> m_guests;
    Books m_before;
    Tally m_tally;
    bool m_failed = false;
};

} // namespace karcis::load
