// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "resources/resources.h"
#include "server/server_host.h"
#include "support/test_terminal.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace karcis;
using namespace karcis::protocol;
using namespace karcis::server;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;

/// The server on a thread of its own, as the kiosk has it.
class ServerHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { initKarcisResources(); }

    void init();

    void cleanup() { m_folder.reset(); }

    void terminalsTalkAcrossThreads();
    void itEndsInTheMiddleOfTheWork();
    void whoComesTooEarlyIsTold();
    void whatKeepsItFromStartingIsTold();

private:
    [[nodiscard]] RuntimeOptions options() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ServerHostTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

RuntimeOptions ServerHostTest::options() const
{
    QFile demo(u":/demo/cinema.json"_s);
    const bool isOpen = demo.open(QIODevice::ReadOnly);
    RuntimeOptions options;
    options.dataFolder = m_folder->path();
    options.demoCinema = isOpen ? demo.readAll() : QByteArray();
    options.port = 0;
    return options;
}

void ServerHostTest::terminalsTalkAcrossThreads()
{
    ServerHost host(options());
    const QSignalSpy ready(&host, &ServerHost::ready);
    host.start();
    QVERIFY(waitUntil([&ready] { return ready.size() == 1; }));
    QVERIFY(ready.front().front().toInt() > 0);
    std::vector<std::unique_ptr<TestTerminal>> terminals;
    for (int i = 0; i < 3; ++i) {
        terminals.push_back(
            std::make_unique<TestTerminal>(u"terminal%1"_s.arg(i), host.connectLocal()));
        QVERIFY(terminals.back()->waitOpen());
        QVERIFY(terminals.back()->hello().ok());
        // Passwords are hashed on threads of their own.
        QVERIFY(terminals.back()->join().ok());
    }
    const auto films = terminals.front()->ask(CatalogueFilms{});
    QVERIFY(films.ok());
    const auto showtimes
        = terminals.front()->ask(CatalogueShowtimes{films.value().films.front().id});
    QVERIFY(showtimes.ok());
    const ShowtimeId showtime = showtimes.value().showtimes.back().id;
    for (const auto &terminal : terminals) {
        QVERIFY(terminal->watch(showtime).ok());
        QVERIFY(terminal->ask(QueueJoin{}).ok());
    }
    // What one does, the others hear.
    QVERIFY(terminals[0]->ask(SeatsBest{terminals[0]->freshId(), showtime, {.count = 2}}).ok());
    QVERIFY(terminals[1]->next<SeatsChanged>());
    QVERIFY(terminals[2]->next<SeatsChanged>());
}

void ServerHostTest::itEndsInTheMiddleOfTheWork()
{
    auto host = std::make_unique<ServerHost>(options());
    const QSignalSpy ready(host.get(), &ServerHost::ready);
    host->start();
    QVERIFY(waitUntil([&ready] { return ready.size() == 1; }));
    std::vector<std::unique_ptr<TestTerminal>> terminals;
    for (int i = 0; i < 4; ++i) {
        terminals.push_back(
            std::make_unique<TestTerminal>(u"terminal%1"_s.arg(i), host->connectLocal()));
        QVERIFY(terminals.back()->waitOpen());
    }
    for (int i = 0; i < 10; ++i) {
        for (const auto &terminal : terminals) {
            terminal->send(CatalogueFilms{});
            terminal->send(AccountLogin{u"nobody@example.com"_s, u"a wrong password"_s});
        }
    }
    host.reset();
    for (const auto &terminal : terminals) {
        QVERIFY(waitUntil([&terminal] { return !terminal->isOpen(); }));
    }
    // Everything is let go of: another one can have the database at once.
    ServerHost next(options());
    const QSignalSpy nextReady(&next, &ServerHost::ready);
    next.start();
    QVERIFY(waitUntil([&nextReady] { return nextReady.size() == 1; }));
}

void ServerHostTest::whoComesTooEarlyIsTold()
{
    ServerHost host(options());
    const std::unique_ptr<Channel> channel = host.connectLocal();
    const QSignalSpy closed(channel.get(), &Channel::closed);
    host.start();
    QVERIFY(waitUntil([&closed] { return closed.size() == 1; }));
    QVERIFY(!channel->isOpen());
}

void ServerHostTest::whatKeepsItFromStartingIsTold()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    RuntimeOptions impossible = options();
    impossible.dataFolder = file.fileName() + u"/below"_s;
    ServerHost host(impossible);
    const QSignalSpy failed(&host, &ServerHost::failed);
    host.start();
    QVERIFY(waitUntil([&failed] { return failed.size() == 1; }));
    QVERIFY(!failed.front().front().toString().isEmpty());
}

QTEST_GUILESS_MAIN(ServerHostTest)
#include "server_host_test.moc"
