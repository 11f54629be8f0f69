// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "protocol/local_channel.h"
#include "protocol/traffic_log.h"

#include <QDir>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace karcis;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int frames = 500;

class FixedClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override { return UtcTime(Millis(1'735'689'600'000)); }

    [[nodiscard]] Millis steady() const override { return Millis(0); }
};

/// A server's end in a thread of its own that sends back what it gets.
class EchoThread
{
public:
    explicit EchoThread(std::unique_ptr<LocalChannel> end) : m_end(end.release())
    {
        m_end->moveToThread(&m_thread);
        QObject::connect(
            m_end, &Channel::received, m_end, [channel = m_end](const QByteArray &frame) {
                channel->send(frame + " back");
            });
        QObject::connect(&m_thread, &QThread::finished, m_end, &QObject::deleteLater);
        m_thread.start();
    }

    ~EchoThread() { stop(); }

    EchoThread(const EchoThread &) = delete;
    EchoThread &operator=(const EchoThread &) = delete;
    EchoThread(EchoThread &&) = delete;
    EchoThread &operator=(EchoThread &&) = delete;

    void stop()
    {
        m_thread.quit();
        m_thread.wait();
    }

private:
    QThread m_thread;
    LocalChannel *m_end;
};

QByteArray onlyFileIn(const QTemporaryDir &folder)
{
    const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
    if (files.size() != 1) {
        return "files: " + QByteArray::number(files.size());
    }
    QFile file(files.front().filePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ProtocolChannelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensFromTheEventLoop();
    void framesPassInOrderBetweenThreads();
    void closingOneEndClosesTheOther();
    void destroyingOneEndClosesTheOther();
    void threadThatEndsClosesTheOther();
    void closedBeforeOpened();
    void slowReaderIsCutOff();
    void receiverMayDestroyItsEnd();
    void trafficIsWrittenWithoutSecrets();
    void trafficLogIsOffByDefault();
    void trafficFolderThatCannotBeWritten();
    void trafficFileIsBounded();
};

void ProtocolChannelTest::opensFromTheEventLoop()
{
    auto [terminal, server] = LocalChannel::makePair();
    QSignalSpy opened(terminal.get(), &Channel::opened);
    QSignalSpy serverOpened(server.get(), &Channel::opened);
    QVERIFY(!terminal->isOpen());
    QVERIFY(server->isOpen());
    QSignalSpy received(terminal.get(), &Channel::received);
    terminal->send("too early");
    server->send("hello");
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.front().front().toByteArray(), "hello");
    QVERIFY(terminal->isOpen());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(serverOpened.size(), 0);
    QCOMPARE(terminal->bytesWaiting(), 0);
    QCOMPARE(server->bytesWaiting(), 0);
    QCOMPARE(terminal->peerName(), u"local"_s);
}

void ProtocolChannelTest::framesPassInOrderBetweenThreads()
{
    auto [terminal, server] = LocalChannel::makePair();
    QSignalSpy opened(terminal.get(), &Channel::opened);
    QSignalSpy received(terminal.get(), &Channel::received);
    EchoThread thread(std::move(server));
    QTRY_COMPARE(opened.size(), 1);
    for (int i = 0; i < frames; ++i) {
        terminal->send(QByteArray::number(i));
    }
    QTRY_COMPARE(received.size(), frames);
    for (int i = 0; i < frames; ++i) {
        QCOMPARE(received.at(i).front().toByteArray(), QByteArray::number(i) + " back");
    }
    QCOMPARE(terminal->bytesWaiting(), 0);
}

void ProtocolChannelTest::closingOneEndClosesTheOther()
{
    auto [terminal, server] = LocalChannel::makePair();
    QSignalSpy terminalClosed(terminal.get(), &Channel::closed);
    QSignalSpy serverClosed(server.get(), &Channel::closed);
    QSignalSpy received(terminal.get(), &Channel::received);
    server->send("last words");
    server->close();
    server->close();
    server->send("too late");
    QVERIFY(!server->isOpen());
    // Never from within close().
    QCOMPARE(serverClosed.size(), 0);
    QTRY_COMPARE(terminalClosed.size(), 1);
    QTRY_COMPARE(serverClosed.size(), 1);
    QCOMPARE(received.size(), 1);
    terminal->close();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(terminalClosed.size(), 1);
    QCOMPARE(serverClosed.size(), 1);
}

void ProtocolChannelTest::destroyingOneEndClosesTheOther()
{
    auto [terminal, server] = LocalChannel::makePair();
    QSignalSpy closed(server.get(), &Channel::closed);
    terminal.reset();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!server->isOpen());
    server->send("nobody is there");
}

void ProtocolChannelTest::threadThatEndsClosesTheOther()
{
    auto [terminal, server] = LocalChannel::makePair();
    QSignalSpy closed(terminal.get(), &Channel::closed);
    EchoThread thread(std::move(server));
    thread.stop();
    QTRY_COMPARE(closed.size(), 1);
}

void ProtocolChannelTest::closedBeforeOpened()
{
    auto [terminal, server] = LocalChannel::makePair();
    QSignalSpy opened(terminal.get(), &Channel::opened);
    QSignalSpy closed(terminal.get(), &Channel::closed);
    terminal->close();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(opened.size(), 0);
    QVERIFY(!terminal->isOpen());
}

void ProtocolChannelTest::slowReaderIsCutOff()
{
    auto [terminal, server] = LocalChannel::makePair();
    QSignalSpy closed(server.get(), &Channel::closed);
    const QByteArray frame(qsizetype{64} * 1024, 'x');
    // The other end never gets to run, so nothing is read.
    const auto most = static_cast<qint64>(limits::sendBufferBytes) / frame.size();
    for (qint64 i = 0; i < most; ++i) {
        server->send(frame);
    }
    QVERIFY(server->isOpen());
    QCOMPARE(server->bytesWaiting(), most * frame.size());
    server->send(frame);
    QVERIFY(!server->isOpen());
    QCOMPARE(closed.size(), 0);
    QTRY_COMPARE(closed.size(), 1);
}

void ProtocolChannelTest::receiverMayDestroyItsEnd()
{
    auto [terminal, server] = LocalChannel::makePair();
    QPointer<LocalChannel> guard(terminal.get());
    QSignalSpy closed(server.get(), &Channel::closed);
    connect(terminal.get(), &Channel::received, server.get(), [&end = terminal] { end.reset(); });
    server->send("one");
    server->send("two");
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(guard.isNull());
}

void ProtocolChannelTest::trafficIsWrittenWithoutSecrets()
{
    const QTemporaryDir folder;
    const FixedClock clock;
    auto [terminal, server] = LocalChannel::makePair();
    auto logged = withTrafficLog(std::move(terminal), clock, folder.path());
    QSignalSpy opened(logged.get(), &Channel::opened);
    QSignalSpy received(logged.get(), &Channel::received);
    QSignalSpy closed(logged.get(), &Channel::closed);
    QSignalSpy arrived(server.get(), &Channel::received);
    QTRY_COMPARE(opened.size(), 1);
    const QByteArray login
        = R"({"id":1,"method":"account.login","params":{"login":"a@b.id","p\u0061ssword":"swordfish","n":[1,true,null]}})";
    logged->send(login);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.front().front().toByteArray(), login);
    logged->send(R"({"method":"account.login","params":["a@b.id","open sesame"]})");
    server->send(
        R"({"result":{"token":"deadbeef","tickets":[{"code":"K-77","used":false}],"bookingCode":"QWERTZ"}})");
    server->send(R"({"error":{"code":1011,"message":"seatTaken"}})");
    server->send("my token is deadbeef");
    QTRY_COMPARE(received.size(), 3);
    server->close();
    QTRY_COMPARE(closed.size(), 1);
    const QByteArray text = onlyFileIn(folder);
    for (const char *secret : {"swordfish", "deadbeef", "K-77", "QWERTZ", "sesame"}) {
        QVERIFY2(!text.contains(secret), secret);
    }
    QVERIFY(text.contains(
        R"(> {"id":1,"method":"account.login","params":{"login":"***","password":"***","n":[1,true,null]}})"));
    QVERIFY(text.contains(R"(< {"error":{"code":1011,"message":"seatTaken"}})"));
    QVERIFY(text.contains("2025-01-01T00:00:00.000Z = opened"));
    QVERIFY(text.contains("= closed"));
    const auto file = QDir(folder.path()).entryInfoList(QDir::Files).front();
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void ProtocolChannelTest::trafficLogIsOffByDefault()
{
    const FixedClock clock;
    auto [terminal, server] = LocalChannel::makePair();
    const Channel *plain = terminal.get();
    qunsetenv("KARCIS_TRAFFIC_DIR");
    const auto same = withTrafficLog(std::move(terminal), clock);
    QCOMPARE(same.get(), plain);
    const QTemporaryDir folder;
    qputenv("KARCIS_TRAFFIC_DIR", folder.path().toLocal8Bit());
    const auto logged = withTrafficLog(std::move(server), clock);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    qunsetenv("KARCIS_TRAFFIC_DIR");
}

void ProtocolChannelTest::trafficFolderThatCannotBeWritten()
{
    const FixedClock clock;
    auto [terminal, server] = LocalChannel::makePair();
    const Channel *plain = terminal.get();
    const QString nowhere = u"/proc/nowhere"_s;
    QTest::ignoreMessage(QtWarningMsg, "cannot write traffic files in /proc/nowhere");
    QCOMPARE(withTrafficLog(std::move(terminal), clock, nowhere).get(), plain);
}

void ProtocolChannelTest::trafficFileIsBounded()
{
    const QTemporaryDir folder;
    const FixedClock clock;
    auto [terminal, server] = LocalChannel::makePair();
    const auto logged = withTrafficLog(std::move(server), clock, folder.path());
    QSignalSpy received(terminal.get(), &Channel::received);
    const QByteArray frame = "[\"" + QByteArray(qsizetype{1000} * 1000, 'x') + "\"]";
    for (int i = 0; i < 20; ++i) {
        logged->send(frame);
        QTRY_COMPARE(received.size(), i + 1);
    }
    const auto file = QDir(folder.path()).entryInfoList(QDir::Files).front();
    QVERIFY(file.size() > static_cast<qint64>(limits::trafficLogBytes) / 2);
    QVERIFY(file.size() <= static_cast<qint64>(limits::trafficLogBytes) + 100);
}

QTEST_GUILESS_MAIN(ProtocolChannelTest)
#include "protocol_channel_test.moc"
