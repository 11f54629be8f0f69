// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/migrator.h"
#include "server/server.h"
#include "simulation/auditor.h"
#include "simulation/direct_hasher.h"
#include "simulation/visitor.h"
#include "support/manual_clock.h"

namespace karcis::simulation {

struct SimulationOptions
{
    std::uint64_t seed = 1;
    int steps = 0;
    int visitors = 0;
    std::vector<db::Migration> migrations;
    /// Keep the last events, to be printed if a rule is broken.
    bool trace = false;
};

/// How much of everything happened: a simulation in which nothing happens finds nothing.
using Tally = std::map<QString, qint64>;

/// A whole evening at the cinema on a clock that jumps: one server after the other on one database, a payment provider
/// that cannot be relied on, and visitors who tap at random. A seed always gives the same evening.
class Simulation
{
public:
    explicit Simulation(SimulationOptions options);
    ~Simulation();
    Simulation(const Simulation &) = delete;
    Simulation &operator=(const Simulation &) = delete;
    Simulation(Simulation &&) = delete;
    Simulation &operator=(Simulation &&) = delete;

    /// All steps, then the quiet end. Throws Violation.
    void run();

    [[nodiscard]] int step() const { return m_step; }

    [[nodiscard]] const std::deque<QString> &events() const { return m_events; }

    [[nodiscard]] Tally tally();

private:
    void makeServer();
    void restart();
    void doStep();
    void passTime();
    void visitorsAct();
    void settleQueue();
    void tick();
    void becomeQuiet();
    void checkFaults();
    void checkViews();
    void note(const QString &event);

    SimulationOptions m_options;
    int m_step = 0;
    int m_servers = 0;
    Dice m_dice;
    test::ManualClock m_clock;
    DirectHasher m_hasher;
    ScriptedProvider m_provider;
    db::Database m_database;
    SimulatedCinema m_cinema;
    Promises m_promises;
    protocol::TerminalCodec m_codec;
    Lobby m_lobby;
    std::vector<std::unique_ptr<Visitor>> m_visitors;
    Auditor m_auditor;
    std::unique_ptr<test::SeededRandom> m_random;
    std::unique_ptr<server::Server> m_server;
    std::uint64_t m_requests = 0;
    std::deque<QString> m_events;
};

} // namespace karcis::simulation
