// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/buyer.h"
#include "load/guest.h"
#include "load/server_process.h"

#include <QTextStream>

#include <memory>
#include <span>

namespace karcis::load {

/// What issue 4 asks for, in milliseconds, at the 99th percentile.
inline constexpr double holdExpected = 250;
inline constexpr double refusalExpected = 10;

/// What is played. Every number has a bound, so that a run ends and does not eat the machine.
struct RunOptions
{
    static constexpr int mostConnections = 12'000;
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
    struct Scenario;

    [[nodiscard]] static std::span<const Scenario> all();
    [[nodiscard]] static const Scenario *find(const QString &name);
    friend std::vector<std::pair<QString, QString>> scenarios();
    [[nodiscard]] bool hasRoom();
    void steady();
    void spike();
    void hot();
    void slow();
    void drops();
    void abuse();
    void queue();
    void rush();
    void wait();

    /// As many showtimes as have enough seats for all, and few enough that people meet.
    [[nodiscard]] std::size_t showsFor(int visitors) const;
    [[nodiscard]] std::vector<Buyer *> addBuyers(std::chrono::milliseconds arrivals,
                                                 const BuyerHabits &habits);
    [[nodiscard]] bool areGone(const std::vector<Buyer *> &buyers, Moment latest);
    /// How those who were let in until @p end fared.
    void reportAdmitted(const std::vector<Buyer *> &buyers, Moment end);
    void reportLine();
    /// A figure that the issue asks for, and whether it is met.
    void
    judge(const QString &name, double value, const char *unit, double bound, bool atMost = true);

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
    LineBook m_line;
    bool m_failed = false;
};

} // namespace karcis::load
