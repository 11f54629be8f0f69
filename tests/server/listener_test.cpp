// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/descriptor_limit.h"
#include "server/listener.h"
#include "server/plain_channel.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

#include <limits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>

using namespace karcis;
using namespace karcis::protocol;
using namespace karcis::server;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// For localhost and 127.0.0.1, made for these tests; the key protects nothing.
constexpr auto testCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBZzCCAQ2gAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABD2sJ7tDJWoZYqaE
HXizNkryuUJPt9xkPVeTcM0T+va3mJ/TGUWT6zZHlpftBWw7c9bYe29BW49y/RPU
05loVGejTjBMMBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAAATAPBgNVHRMBAf8E
BTADAQH/MB0GA1UdDgQWBBQFSzeTFAHEFxc+YCiM0xoHTtjDIzAKBggqhkjOPQQD
AgNIADBFAiA7DRDQHkpUuHt83LSyxApiQHGAzsQm6lt8tYGxMrQQkQIhANmKHTdY
3+ypF0BSrsS2pA5XlrRJN0v6qsZZvD1vEaLA
-----END CERTIFICATE-----
)";
constexpr auto testKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgS3n2rZQQb19UCVwb
iqtk6IeEw100orIt9VLRwWMk7UahRANCAAQ9rCe7QyVqGWKmhB14szZK8rlCT7fc
ZD1Xk3DNE/r2t5if0xlFk+s2R5aX7QVsO3PW2HtvQVuPcv0T1NOZaFRn
-----END PRIVATE KEY-----
)";

constexpr auto upgradeRequest
    = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";

/// A listener with the channels it took.
struct Host
{
    explicit Host(const ListenerOptions &options = {})
        : listener(
            options,
            [this](std::unique_ptr<Channel> channel) { channels.push_back(std::move(channel)); })
        , problem(listener.start())
    { }

    [[nodiscard]] QUrl url() const { return QUrl(u"ws://127.0.0.1:%1"_s.arg(listener.port())); }

    std::vector<std::unique_ptr<Channel>> channels;
    Listener listener;
    std::optional<QString> problem;
};

/// A terminal and a server's end that are connected, with all that they heard.
struct ListenerLine
{
    explicit ListenerLine(const WebSocketLimits &serverLimits = WebSocketLimits::forServer())
        : host(ListenerOptions{.certificateFile = {}, .keyFile = {}, .channel = serverLimits})
        , terminal(host.url())
        , opened(&terminal, &Channel::opened)
        , received(&terminal, &Channel::received)
        , closed(&terminal, &Channel::closed)
    { }

    [[nodiscard]] bool isUp()
    {
        return QTest::qWaitFor([this] { return opened.size() == 1 && host.channels.size() == 1; });
    }

    [[nodiscard]] Channel &server() const { return *host.channels.front(); }

    Host host;
    WebSocketChannel terminal;
    QSignalSpy opened;
    QSignalSpy received;
    QSignalSpy closed;
};

/// A peer with none of our manners: a bare WebSocket.
struct RudePeer
{
    explicit RudePeer(const Host &host, const QString &origin = {})
        : socket(origin)
        , connected(&socket, &QWebSocket::connected)
        , disconnected(&socket, &QWebSocket::disconnected)
    {
        socket.open(host.url());
    }

    QWebSocket socket;
    QSignalSpy connected;
    QSignalSpy disconnected;
};

/// A peer that never reads: a bare TCP socket that has asked for a WebSocket.
struct DeafPeer
{
    explicit DeafPeer(const Host &host)
    {
        socket.setReadBufferSize(1);
        socket.connectToHost(QHostAddress::LocalHost, host.listener.port());
        socket.write(upgradeRequest);
    }

    QTcpSocket socket;
};

int lowDelay(const QObject &owner)
{
    auto *transport = owner.findChild<QTcpSocket *>();
    return transport != nullptr ? transport->socketOption(QAbstractSocket::LowDelayOption).toInt()
                                : -1;
}

int lowDelayOf(const Channel &server)
{
    const auto *plain = qobject_cast<const PlainChannel *>(&server);
    int value = -1;
    socklen_t size = sizeof value;
    return plain != nullptr
            && getsockopt(plain->descriptor(), IPPROTO_TCP, TCP_NODELAY, &value, &size) == 0
        ? value
        : -1;
}

/// A PEM file for the listener to read.
QString writeFile(const QTemporaryDir &folder, const QString &name, const char *text)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) > 0 ? file.fileName() : QString();
}

} // namespace

class ListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesPassBothWays();
    void delayIsOffAtBothEnds();
    void bigReplyArrivesWhole();
    void longestMessagePasses();
    void oversizeEndsTheConnection();
    void binaryEndsTheConnection();
    void deafPeerIsCutOff();
    void pingFloodOfDeafPeerIsCutOff();
    void silentPeerIsCutOff();
    void eitherEndCanClose_data();
    void eitherEndCanClose();
    void receiverMayDestroyTheChannel();
    void nobodyListens();
    void badAddress();
    void handshakeHasADeadline();
    void handshakesAreBounded();
    void endlessHeaderEnds();
    void connectionsAreBounded();
    void aCrowdAtTheDoorIsOneLineInAWhile();
    void theCrowdIsCounted();
    void openFilesAreRaisedAsFarAsTheyGo();
    void browsersAreRefused();
    void encryptedConnection();
    void plainConnectionsStayOnThisMachine();
    void unusableFilesAreTold();
    void portInUseIsTold();
    void stoppedListenerTakesNobody();
};

void ListenerTest::framesPassBothWays()
{
    ListenerLine wire;
    QVERIFY(!wire.host.problem);
    QVERIFY(!wire.terminal.isOpen());
    wire.terminal.send("too early");
    QVERIFY(wire.isUp());
    QVERIFY(wire.terminal.isOpen());
    QVERIFY(wire.server().isOpen());
    QCOMPARE(wire.server().peerName(), u"127.0.0.1"_s);
    QCOMPARE(wire.host.listener.connectionCount(), 1);
    QCOMPARE(wire.host.listener.handshakeCount(), 0);
    QSignalSpy arrived(&wire.server(), &Channel::received);
    wire.terminal.send("{\"teks\":\"é中🎬\"}");
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.front().front().toByteArray(), "{\"teks\":\"é中🎬\"}");
    wire.server().send("one");
    wire.server().send("two");
    wire.server().flush();
    QTRY_COMPARE(wire.received.size(), 2);
    QCOMPARE(wire.received.at(1).front().toByteArray(), "two");
    wire.host.channels.clear();
    QCOMPARE(wire.host.listener.connectionCount(), 0);
    QTRY_COMPARE(wire.closed.size(), 1);
}

void ListenerTest::delayIsOffAtBothEnds()
{
    ListenerLine wire;
    QVERIFY(wire.isUp());
    QCOMPARE(lowDelay(wire.terminal), 1);
    QCOMPARE(lowDelayOf(wire.server()), 1);
}

void ListenerTest::bigReplyArrivesWhole()
{
    ListenerLine wire;
    QVERIFY(wire.isUp());
    const QByteArray reply(static_cast<qsizetype>(limits::replyBytes), 'x');
    wire.server().send(reply);
    QTRY_COMPARE(wire.received.size(), 1);
    QCOMPARE(wire.received.front().front().toByteArray(), reply);
    wire.server().send(reply + 'x');
    QTRY_COMPARE(wire.closed.size(), 1);
    QCOMPARE(wire.received.size(), 1);
}

void ListenerTest::longestMessagePasses()
{
    ListenerLine wire;
    QVERIFY(wire.isUp());
    QSignalSpy arrived(&wire.server(), &Channel::received);
    const QByteArray longest(static_cast<qsizetype>(limits::messageBytes), 'x');
    wire.terminal.send(longest);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.front().front().toByteArray(), longest);
}

void ListenerTest::oversizeEndsTheConnection()
{
    Host host;
    RudePeer peer(host);
    QTRY_COMPARE(host.channels.size(), std::size_t{1});
    QTRY_COMPARE(peer.connected.size(), 1);
    QSignalSpy arrived(host.channels.front().get(), &Channel::received);
    QSignalSpy closed(host.channels.front().get(), &Channel::closed);
    peer.socket.sendTextMessage(QString(static_cast<qsizetype>(limits::messageBytes) + 1, u'x'));
    QTRY_COMPARE(peer.disconnected.size(), 1);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(arrived.size(), 0);
    QCOMPARE(peer.socket.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
    // In many small frames it is no shorter.
    RudePeer second(host);
    QTRY_COMPARE(host.channels.size(), std::size_t{2});
    QTRY_COMPARE(second.connected.size(), 1);
    second.socket.setOutgoingFrameSize(1000);
    second.socket.sendTextMessage(QString(static_cast<qsizetype>(limits::messageBytes) + 1, u'x'));
    QTRY_COMPARE(second.disconnected.size(), 1);
    QCOMPARE(second.socket.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
}

void ListenerTest::binaryEndsTheConnection()
{
    Host host;
    RudePeer peer(host);
    QTRY_COMPARE(host.channels.size(), std::size_t{1});
    QTRY_COMPARE(peer.connected.size(), 1);
    QSignalSpy arrived(host.channels.front().get(), &Channel::received);
    QSignalSpy closed(host.channels.front().get(), &Channel::closed);
    peer.socket.sendBinaryMessage("{}");
    peer.socket.sendTextMessage(u"{}"_s);
    QTRY_COMPARE(peer.disconnected.size(), 1);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(arrived.size(), 0);
    QCOMPARE(peer.socket.closeCode(), QWebSocketProtocol::CloseCodeDatatypeNotSupported);
}

void ListenerTest::deafPeerIsCutOff()
{
    WebSocketLimits bounds;
    bounds.sendBufferBytes = qsizetype{256} * 1024;
    Host host(ListenerOptions{.certificateFile = {}, .keyFile = {}, .channel = bounds});
    const DeafPeer peer(host);
    QTRY_COMPARE(host.channels.size(), std::size_t{1});
    Channel &channel = *host.channels.front();
    QSignalSpy closed(&channel, &Channel::closed);
    const QByteArray frame(qsizetype{64} * 1024, 'x');
    qsizetype closedWithin = 0;
    QVERIFY(QTest::qWaitFor([&] {
        const auto before = closed.size();
        channel.send(frame);
        channel.flush();
        closedWithin += closed.size() - before;
        return !channel.isOpen() || channel.bytesWaiting() > bounds.sendBufferBytes;
    }));
    QVERIFY(!channel.isOpen());
    QCOMPARE(closedWithin, 0);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(channel.bytesWaiting(), 0);
}

void ListenerTest::pingFloodOfDeafPeerIsCutOff()
{
    WebSocketLimits bounds;
    bounds.sendBufferBytes = qsizetype{64} * 1024;
    Host host(ListenerOptions{.certificateFile = {}, .keyFile = {}, .channel = bounds});
    DeafPeer peer(host);
    QTRY_COMPARE(host.channels.size(), std::size_t{1});
    QSignalSpy closed(host.channels.front().get(), &Channel::closed);
    // A masked ping of 125 bytes; the mask is zero.
    const QByteArray pings
        = (QByteArray("\x89\xFD\0\0\0\0", 6) + QByteArray(125, 'p')).repeated(1000);
    QVERIFY(QTest::qWaitFor(
        [&] {
            if (peer.socket.bytesToWrite() < pings.size()) {
                peer.socket.write(pings);
            }
            return !closed.isEmpty();
        },
        30'000));
    QVERIFY(!host.channels.front()->isOpen());
}

void ListenerTest::silentPeerIsCutOff()
{
    WebSocketLimits bounds;
    bounds.pingInterval = 40ms;
    bounds.idleTimeout = 400ms;
    Host host(ListenerOptions{.certificateFile = {}, .keyFile = {}, .channel = bounds});
    const DeafPeer silent(host);
    QTRY_COMPARE(host.channels.size(), std::size_t{1});
    QSignalSpy silentClosed(host.channels.front().get(), &Channel::closed);
    // This one sends nothing either, but answers pings.
    WebSocketChannel live(host.url());
    QTRY_COMPARE(host.channels.size(), std::size_t{2});
    QTRY_COMPARE(silentClosed.size(), 1);
    RudePeer next(host);
    QSignalSpy pongs(&next.socket, &QWebSocket::pong);
    QTRY_COMPARE(next.connected.size(), 1);
    // Longer than the idle time, counted in answers.
    for (int i = 1; i <= 50; ++i) {
        next.socket.ping();
        QTRY_COMPARE(pongs.size(), i);
    }
    QVERIFY(live.isOpen());
    QVERIFY(host.channels.at(1)->isOpen());
}

void ListenerTest::eitherEndCanClose_data()
{
    QTest::addColumn<bool>("byServer");
    QTest::newRow("server") << true;
    QTest::newRow("terminal") << false;
}

void ListenerTest::eitherEndCanClose()
{
    QFETCH(bool, byServer);
    ListenerLine wire;
    QVERIFY(wire.isUp());
    QSignalSpy serverClosed(&wire.server(), &Channel::closed);
    Channel &closing = byServer ? wire.server() : static_cast<Channel &>(wire.terminal);
    closing.send("last words");
    closing.close();
    closing.close();
    QVERIFY(!closing.isOpen());
    closing.send("too late");
    QCOMPARE(serverClosed.size() + wire.closed.size(), 0);
    QTRY_COMPARE(serverClosed.size(), 1);
    QTRY_COMPARE(wire.closed.size(), 1);
    QVERIFY(!wire.terminal.isOpen());
    QVERIFY(!wire.server().isOpen());
    if (byServer) {
        QCOMPARE(wire.received.size(), 1);
    }
}

void ListenerTest::receiverMayDestroyTheChannel()
{
    ListenerLine wire;
    QVERIFY(wire.isUp());
    connect(&wire.server(), &Channel::received, this, [&wire] { wire.host.channels.clear(); });
    wire.terminal.send("one");
    wire.terminal.send("two");
    wire.terminal.send("three");
    QTRY_COMPARE(wire.closed.size(), 1);
    QCOMPARE(wire.host.listener.connectionCount(), 0);
}

void ListenerTest::nobodyListens()
{
    QTcpServer reserved;
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    const QUrl url(u"ws://127.0.0.1:%1"_s.arg(reserved.serverPort()));
    reserved.close();
    WebSocketChannel terminal(url);
    QSignalSpy opened(&terminal, &Channel::opened);
    QSignalSpy closed(&terminal, &Channel::closed);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(opened.size(), 0);
    QVERIFY(!terminal.isOpen());
    QVERIFY(!terminal.reason().isEmpty());
}

void ListenerTest::badAddress()
{
    WebSocketChannel terminal(QUrl(u"gopher://"_s));
    QSignalSpy closed(&terminal, &Channel::closed);
    QTRY_COMPARE(closed.size(), 1);
    // A server that accepts and says nothing is no server either.
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    WebSocketLimits bounds = WebSocketLimits::forTerminal();
    bounds.handshakeTimeout = 50ms;
    WebSocketChannel waiting(QUrl(u"ws://127.0.0.1:%1"_s.arg(mute.serverPort())), bounds);
    QSignalSpy gaveUp(&waiting, &Channel::closed);
    QTRY_COMPARE(gaveUp.size(), 1);
    QCOMPARE(waiting.reason(), u"took too long"_s);
}

void ListenerTest::handshakeHasADeadline()
{
    Host host(ListenerOptions{.certificateFile = {}, .keyFile = {}, .handshakeTimeout = 50ms});
    QTcpSocket silent;
    QSignalSpy gone(&silent, &QTcpSocket::disconnected);
    silent.connectToHost(QHostAddress::LocalHost, host.listener.port());
    QTcpSocket dribbling;
    QSignalSpy goneToo(&dribbling, &QTcpSocket::disconnected);
    dribbling.connectToHost(QHostAddress::LocalHost, host.listener.port());
    dribbling.write("GET / HTTP/1.1\r\n");
    QTRY_COMPARE(gone.size(), 1);
    QTRY_COMPARE(goneToo.size(), 1);
    QTRY_COMPARE(host.listener.handshakeCount(), 0);
    QCOMPARE(host.listener.refusedCount(), 2);
    QVERIFY(host.channels.empty());
    // The deadline is for the handshake only.
    WebSocketChannel terminal(host.url());
    QTRY_VERIFY(terminal.isOpen());
    QTcpSocket late;
    QSignalSpy goneLast(&late, &QTcpSocket::disconnected);
    late.connectToHost(QHostAddress::LocalHost, host.listener.port());
    QTRY_COMPARE(goneLast.size(), 1);
    QVERIFY(terminal.isOpen());
}

void ListenerTest::handshakesAreBounded()
{
    Host host(ListenerOptions{.certificateFile = {}, .keyFile = {}, .pendingHandshakes = 2});
    QTcpSocket first;
    QTcpSocket second;
    QTcpSocket third;
    first.connectToHost(QHostAddress::LocalHost, host.listener.port());
    second.connectToHost(QHostAddress::LocalHost, host.listener.port());
    QTRY_COMPARE(host.listener.handshakeCount(), 2);
    QSignalSpy gone(&third, &QTcpSocket::disconnected);
    QTest::ignoreMessage(QtWarningMsg, "connection refused: too many");
    third.connectToHost(QHostAddress::LocalHost, host.listener.port());
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(host.listener.refusedCount(), 1);
    first.abort();
    QTRY_COMPARE(host.listener.handshakeCount(), 1);
    WebSocketChannel terminal(host.url());
    QTRY_VERIFY(terminal.isOpen());
}

void ListenerTest::endlessHeaderEnds()
{
    Host host(ListenerOptions{.certificateFile = {}, .keyFile = {}, .handshakeTimeout = 200ms});
    QTcpSocket peer;
    QSignalSpy gone(&peer, &QTcpSocket::disconnected);
    peer.connectToHost(QHostAddress::LocalHost, host.listener.port());
    peer.write("GET / HTTP/1.1\r\nX: " + QByteArray(qsizetype{1024} * 1024, 'x'));
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(host.channels.empty());
}

void ListenerTest::connectionsAreBounded()
{
    Host host(ListenerOptions{.certificateFile = {}, .keyFile = {}, .connections = 1});
    WebSocketChannel first(host.url());
    QTRY_VERIFY(first.isOpen());
    QTRY_COMPARE(host.listener.connectionCount(), 1);
    QTest::ignoreMessage(QtWarningMsg, "connection refused: too many");
    WebSocketChannel second(host.url());
    QSignalSpy refused(&second, &Channel::closed);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(host.channels.size(), std::size_t{1});
    host.channels.clear();
    WebSocketChannel third(host.url());
    QTRY_VERIFY(third.isOpen());
}

void ListenerTest::aCrowdAtTheDoorIsOneLineInAWhile()
{
    QTest::failOnWarning(QRegularExpression(u"refused"_s));
    Host host(ListenerOptions{
        .certificateFile = {}, .keyFile = {}, .connections = 0, .refusalLogPause = 1h});
    QTest::ignoreMessage(QtWarningMsg, "connection refused: too many");
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 10; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        crowd.back()->connectToHost(QHostAddress::LocalHost, host.listener.port());
    }
    QTRY_COMPARE(host.listener.refusedCount(), 10);
}

void ListenerTest::theCrowdIsCounted()
{
    QTest::failOnWarning(QRegularExpression(u"refused"_s));
    RefusalLog log(50ms);
    QTest::ignoreMessage(QtWarningMsg, "connection refused: too many");
    QTest::ignoreMessage(QtWarningMsg, "connection refused: opened by a web page");
    QTest::ignoreMessage(QtWarningMsg, "9 more connections refused within 1 s: too many");
    for (int i = 0; i < 10; ++i) {
        log.note(RefusalLog::Reason::TooMany);
    }
    log.note(RefusalLog::Reason::WebPage);
    QTRY_VERIFY(log.isQuiet());
    // After a while without any, the next one is news again.
    QTest::ignoreMessage(QtWarningMsg, "connection refused: too many");
    log.note(RefusalLog::Reason::TooMany);
}

void ListenerTest::openFilesAreRaisedAsFarAsTheyGo()
{
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit low = before;
    low.rlim_cur = 256;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &low), 0);
    QCOMPARE(raiseDescriptorLimit(300), 300);
    rlimit now{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &now), 0);
    QCOMPARE(now.rlim_cur, rlim_t{300});
    // It never takes away.
    QCOMPARE(raiseDescriptorLimit(10), 300);
    const auto hard = static_cast<qint64>(before.rlim_max);
    QCOMPARE(raiseDescriptorLimit(std::numeric_limits<qint64>::max()),
             hard < 0 ? std::numeric_limits<qint64>::max() : hard);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
}

void ListenerTest::browsersAreRefused()
{
    Host host;
    QTest::ignoreMessage(QtWarningMsg, "connection refused: opened by a web page");
    RudePeer page(host, u"https://example.org"_s);
    QTRY_COMPARE(host.listener.refusedCount(), 1);
    QTRY_COMPARE(page.socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(page.connected.size(), 0);
    QVERIFY(host.channels.empty());
    QTRY_COMPARE(host.listener.handshakeCount(), 0);
}

void ListenerTest::encryptedConnection()
{
    const QTemporaryDir folder;
    ListenerOptions options;
    options.address = QHostAddress(QHostAddress::AnyIPv4);
    options.certificateFile = writeFile(folder, u"cert.pem"_s, testCertificate);
    options.keyFile = writeFile(folder, u"key.pem"_s, testKey);
    Host host(options);
    QVERIFY2(!host.problem, qPrintable(host.problem.value_or(QString())));
    QVERIFY(host.listener.isEncrypted());
    const QUrl url(u"wss://127.0.0.1:%1"_s.arg(host.listener.port()));
    const auto before = QSslConfiguration::defaultConfiguration();
    {
        // Nobody vouches for this certificate.
        WebSocketChannel stranger(url);
        QSignalSpy closed(&stranger, &Channel::closed);
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(host.channels.empty());
    }
    auto trusting = before;
    trusting.addCaCertificates(QSslCertificate::fromData(testCertificate));
    QSslConfiguration::setDefaultConfiguration(trusting);
    WebSocketChannel terminal(url);
    QSslConfiguration::setDefaultConfiguration(before);
    QSignalSpy received(&terminal, &Channel::received);
    QTRY_VERIFY(terminal.isOpen());
    QTRY_COMPARE(host.channels.size(), std::size_t{1});
    const QByteArray frame(200'000, 'x');
    host.channels.front()->send(frame);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.front().front().toByteArray(), frame);
    QTRY_COMPARE(host.listener.handshakeCount(), 0);
}

void ListenerTest::plainConnectionsStayOnThisMachine()
{
    const Host host(ListenerOptions{
        .address = QHostAddress(QHostAddress::Any), .certificateFile = {}, .keyFile = {}});
    QVERIFY(host.problem.has_value());
    QVERIFY(host.problem->contains(u"certificate"_s));
    QCOMPARE(host.listener.port(), 0);
}

void ListenerTest::unusableFilesAreTold()
{
    const QTemporaryDir folder;
    ListenerOptions options;
    options.certificateFile = folder.filePath(u"absent.pem"_s);
    options.keyFile = writeFile(folder, u"key.pem"_s, testKey);
    QVERIFY(Host(options).problem.value_or(QString()).contains(u"absent.pem"_s));
    options.certificateFile = writeFile(folder, u"cert.pem"_s, testCertificate);
    options.keyFile = writeFile(folder, u"nonsense.pem"_s, "nonsense");
    QVERIFY(Host(options).problem.value_or(QString()).contains(u"nonsense.pem"_s));
    // Half of what encryption needs is not a wish for none.
    options.keyFile.clear();
    QVERIFY(Host(options).problem.has_value());
}

void ListenerTest::portInUseIsTold()
{
    const Host first;
    ListenerOptions options;
    options.port = first.listener.port();
    const Host second(options);
    QVERIFY(second.problem.value_or(QString()).contains(QString::number(options.port)));
    QCOMPARE(second.listener.port(), 0);
}

void ListenerTest::stoppedListenerTakesNobody()
{
    ListenerLine wire;
    QVERIFY(wire.isUp());
    QTcpSocket unfinished;
    QSignalSpy gone(&unfinished, &QTcpSocket::disconnected);
    unfinished.connectToHost(QHostAddress::LocalHost, wire.host.listener.port());
    QTRY_COMPARE(wire.host.listener.handshakeCount(), 1);
    const QUrl url = wire.host.url();
    wire.host.listener.stop();
    QTRY_COMPARE(gone.size(), 1);
    WebSocketChannel late(url);
    QSignalSpy refused(&late, &Channel::closed);
    QTRY_COMPARE(refused.size(), 1);
    // Who is in stays in.
    wire.server().send("still here");
    QTRY_COMPARE(wire.received.size(), 1);
}

QTEST_GUILESS_MAIN(ListenerTest)
#include "listener_test.moc"
