// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "support/server_fixture.h"

#include "protocol/local_channel.h"
#include "protocol/websocket_channel.h"

#include <QCoreApplication>

namespace karcis::test {

using namespace Qt::Literals::StringLiterals;

server::Settings unthrottled()
{
    static constexpr int plenty = 100'000;
    server::Settings settings;
    for (int server::Settings::*limit : {&server::Settings::terminalPerSecond,
                                         &server::Settings::terminalBurst,
                                         &server::Settings::accountPerSecond,
                                         &server::Settings::accountBurst,
                                         &server::Settings::loginsPerMinute,
                                         &server::Settings::loginBurst}) {
        settings.*limit = plenty;
    }
    // A debug build on a busy machine is slower than any real server.
    settings.overloadHigh = 10'000;
    return settings;
}

ServerFixture::ServerFixture(const ServerFixtureOptions &options)
    : m_options(options)
    , m_database(options.engine)
    , m_providerMemory(db::ConnectionOptions{.sqliteFile = u":memory:"_s})
{
    m_database.migrate(clock.now());
    db::Migrator(m_providerMemory, db::SimulatedPaymentStore::migrations()).migrate(clock.now());
    m_stores = std::make_unique<server::Stores>(m_database.database());
    small_cinema::store(*m_stores, clock.now());
    if (options.scriptedProvider) {
        m_scripted = std::make_unique<ScriptedProvider>();
    }
    start();
}

ServerFixture::~ServerFixture()
{
    stop();
}

void ServerFixture::stop()
{
    m_listener.reset();
    // As in the real program: hashes under way must not report to a server that is gone.
    m_hasher.reset();
    m_server.reset();
    m_simulated.reset();
    m_lines.clear();
}

void ServerFixture::start()
{
    m_random = std::make_unique<SeededRandom>(m_seed++);
    m_hasher = std::make_unique<InlineHasher>();
    server::PaymentProvider *provider = m_scripted.get();
    if (provider == nullptr) {
        m_simulated = std::make_unique<server::SimulatedProvider>(
            m_providerMemory, clock, m_options.settings);
        provider = m_simulated.get();
    }
    m_server
        = std::make_unique<server::Server>(server::ServerParts{.database = m_database.database(),
                                                               .clock = clock,
                                                               .random = *m_random,
                                                               .hasher = *m_hasher,
                                                               .provider = *provider,
                                                               .settings = m_options.settings});
    if (m_options.started) {
        m_server->start();
    }
    if (m_listening && !openDoor()) {
        qFatal("The test's server cannot listen again.");
    }
}

bool ServerFixture::somethingIsDue()
{
    const std::optional<UtcTime> provider
        = m_simulated ? m_simulated->nextDue() : std::optional<UtcTime>();
    for (const std::optional<UtcTime> &due : {m_stores->seats.nextHoldExpiry(),
                                              m_stores->orders.nextExpiry(),
                                              m_stores->outbox.nextDue(),
                                              provider}) {
        if (due && *due <= clock.now()) {
            return true;
        }
    }
    return false;
}

void ServerFixture::settle()
{
    static constexpr int mostRounds = 64;
    for (int round = 0; round < mostRounds; ++round) {
        // Frames that are on their way within the process arrive first.
        QCoreApplication::processEvents();
        if (!waitUntil([this] { return m_server->queueLength() == 0; })) {
            qWarning("The server's queue does not become empty.");
            return;
        }
        if (!somethingIsDue()) {
            return;
        }
        m_server->tick();
    }
    qWarning("The server always finds something that is due.");
}

void ServerFixture::pass(Millis time)
{
    clock.advance(time);
    m_server->tick();
    settle();
}

void ServerFixture::take(std::unique_ptr<protocol::Channel> channel)
{
    std::erase_if(m_lines, [](const auto &line) { return line.isNull(); });
    m_lines.emplace_back(channel.get());
    m_server->addChannel(std::move(channel));
}

std::unique_ptr<protocol::Channel> ServerFixture::connectLocally()
{
    auto [terminal, server] = protocol::LocalChannel::makePair();
    take(std::move(server));
    return std::move(terminal);
}

bool ServerFixture::openDoor()
{
    m_listener = std::make_unique<server::Listener>(
        server::ListenerOptions{.certificateFile = {}, .keyFile = {}},
        [this](std::unique_ptr<protocol::Channel> channel) { take(std::move(channel)); });
    const std::optional<QString> fault = m_listener->start();
    if (fault) {
        qWarning("%s", qPrintable(*fault));
    }
    m_port = m_listener->port();
    return !fault;
}

bool ServerFixture::listen()
{
    m_listening = true;
    return openDoor();
}

std::unique_ptr<protocol::Channel> ServerFixture::connectBySocket() const
{
    return std::make_unique<protocol::WebSocketChannel>(QUrl(u"ws://127.0.0.1:%1"_s.arg(m_port)));
}

void ServerFixture::dropLines()
{
    for (const QPointer<protocol::Channel> &line : m_lines) {
        if (line) {
            line->close();
        }
    }
}

std::unique_ptr<TestTerminal> ServerFixture::terminal(const QString &name)
{
    auto terminal = std::make_unique<TestTerminal>(name, connectLocally());
    if (!terminal->waitOpen() || !terminal->hello()) {
        qWarning("%s cannot greet the server.", qPrintable(name));
    }
    return terminal;
}

std::unique_ptr<TestTerminal> ServerFixture::customer(const QString &name)
{
    auto customer = terminal(name);
    const bool known = m_stores->accounts.byLogin(name + u"@example.com"_s).has_value();
    if (!(known ? customer->logIn() : customer->join())) {
        qWarning("%s cannot log in.", qPrintable(name));
    }
    return customer;
}

} // namespace karcis::test
