// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/listener.h"
#include "server/server.h"
#include "server/simulated_provider.h"
#include "support/database_fixture.h"
#include "support/inline_hasher.h"
#include "support/manual_clock.h"
#include "support/scripted_provider.h"
#include "support/seeded_random.h"
#include "support/small_cinema.h"
#include "support/test_terminal.h"

#include <QPointer>
#include <QUrl>

#include <memory>

namespace karcis::test {

/// Settings under which a test may ask as fast as it can.
[[nodiscard]] server::Settings unthrottled();

struct ServerFixtureOptions
{
    db::Engine engine = db::Engine::Sqlite;
    server::Settings settings = unthrottled();
    /// With a provider that does what the test says, instead of the simulated one.
    bool scriptedProvider = false;
    /// False: nothing is swept and nothing is sent to the provider until start() or tick().
    bool started = true;
};

/// A whole server in the test's thread, with the small cinema, on a clock that the test moves. It can be stopped and
/// started again on the same database; the payment provider remembers across that, as a real one would.
class ServerFixture
{
public:
    explicit ServerFixture(const ServerFixtureOptions &options = {});
    ~ServerFixture();
    ServerFixture(const ServerFixture &) = delete;
    ServerFixture &operator=(const ServerFixture &) = delete;
    ServerFixture(ServerFixture &&) = delete;
    ServerFixture &operator=(ServerFixture &&) = delete;

    ManualClock clock;

    [[nodiscard]] server::Server &server() { return *m_server; }

    /// To look behind the curtain, and to arrange it.
    [[nodiscard]] server::Stores &stores() { return *m_stores; }

    [[nodiscard]] InlineHasher &hasher() { return *m_hasher; }

    /// Only with ServerFixtureOptions::scriptedProvider.
    [[nodiscard]] ScriptedProvider &provider() { return *m_scripted; }

    /// Ends the server; all its lines break.
    void stop();
    /// A new server on the same database.
    void start();

    void restart()
    {
        stop();
        start();
    }

    /// Moves the clock, and lets the server do what is due by then.
    void pass(Millis time);
    /// Lets the server work until nothing waits and nothing is due. The clock stands still.
    void settle();

    /// A terminal's end of a new line within the process.
    [[nodiscard]] std::unique_ptr<protocol::Channel> connectLocally();
    /// Opens the door on a loopback port, now and after each start().
    [[nodiscard]] bool listen();
    /// A terminal's end of a new WebSocket. While the server is stopped it connects to nothing.
    [[nodiscard]] std::unique_ptr<protocol::Channel> connectBySocket() const;
    /// Closes every line from the server's side.
    void dropLines();

    /// A terminal that has said hello.
    [[nodiscard]] std::unique_ptr<TestTerminal> terminal(const QString &name);
    /// A terminal on which NAME@example.com has registered, or logged in if that was done before.
    [[nodiscard]] std::unique_ptr<TestTerminal> customer(const QString &name);

private:
    [[nodiscard]] bool openDoor();
    [[nodiscard]] bool somethingIsDue();
    void take(std::unique_ptr<protocol::Channel> channel);

    ServerFixtureOptions m_options;
    DatabaseFixture m_database;
    db::Database m_providerMemory;
    std::unique_ptr<server::Stores> m_stores;
    // A seed for each run: a server that came back must not make the same ids again.
    std::uint64_t m_seed = 1;
    std::unique_ptr<SeededRandom> m_random;
    std::unique_ptr<ScriptedProvider> m_scripted;
    std::unique_ptr<server::SimulatedProvider> m_simulated;
    std::unique_ptr<server::Server> m_server;
    std::unique_ptr<InlineHasher> m_hasher;
    std::unique_ptr<server::Listener> m_listener;
    bool m_listening = false;
    quint16 m_port = 0;
    std::vector<QPointer<protocol::Channel>> m_lines;
};

} // namespace karcis::test
