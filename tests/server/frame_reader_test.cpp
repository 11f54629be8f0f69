// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/websocket_channel.h"
#include "server/plain_channel.h"
#include "server/plain_handshake.h"

#include <QSignalSpy>
#include <QTest>
#include <QUtf8StringView>

#include <array>
#include <random>
#include <span>
#include <sys/socket.h>
#include <unistd.h>

using namespace karcis;
using namespace karcis::server;

namespace {

constexpr auto rightUpgrade
    = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: keep-alive, "
      "Upgrade\r\n"
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13";

/// Seeded, so that whatever fails once fails again.
class Chance
{
public:
    explicit Chance(unsigned seed) : m_random(seed) { }

    /// From 0 to @p bound - 1.
    [[nodiscard]] qsizetype below(qsizetype bound)
    {
        return static_cast<qsizetype>(m_random() % static_cast<std::uint_fast64_t>(bound));
    }

    [[nodiscard]] bool oneIn(qsizetype bound) { return below(bound) == 0; }

    [[nodiscard]] std::uint32_t word() { return static_cast<std::uint32_t>(m_random()); }

    [[nodiscard]] QByteArray bytes(qsizetype size)
    {
        QByteArray result(size, Qt::Uninitialized);
        for (char &byte : result) {
            byte = static_cast<char>(below(256));
        }
        return result;
    }

    [[nodiscard]] QByteArray text(qsizetype size)
    {
        static constexpr std::array pieces{
            "a", "{", "\"", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x8e\xab"};
        QByteArray result;
        while (result.size() < size) {
            result += pieces.at(static_cast<std::size_t>(below(std::ssize(pieces))));
        }
        return result;
    }

    /// Changes, takes out, doubles or cuts off a few bytes.
    void damage(QByteArray &bytes)
    {
        const qsizetype at = below(bytes.size() + 1);
        switch (below(4)) {
        case 0:
            if (at < bytes.size()) {
                bytes[at] = static_cast<char>(below(256));
            }
            break;
        case 1:
            bytes.remove(at, 1 + below(6));
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(bytes.size() + 1), 1 + below(12)));
            break;
        default:
            bytes.truncate(at);
        }
    }

private:
    std::mt19937 m_random;
};

/// A frame as a client sends it.
QByteArray clientFrame(Opcode opcode, bool isFinal, const QByteArray &payload, std::uint32_t mask)
{
    QByteArray frame;
    appendFrame(frame, opcode, payload);
    const qsizetype head = frame.size() - payload.size();
    frame[0] = static_cast<char>((static_cast<unsigned char>(frame[0]) & 0x7fU)
                                 | (isFinal ? 0x80U : 0U));
    frame[1] = static_cast<char>(static_cast<unsigned char>(frame[1]) | 0x80U);
    frame.truncate(head);
    frame.append(reinterpret_cast<const char *>(&mask), sizeof mask);
    // Masking twice gives what was there before.
    return frame + unmasked(payload, mask);
}

/// What a frame's head says of exactly these bytes: in memory of their own, so that a read beyond their end is found.
FrameHead headOf(const QByteArray &bytes, qint64 most)
{
    const std::vector<char> exact(bytes.cbegin(), bytes.cend());
    return FrameHead::of(QByteArrayView(exact.data(), std::ssize(exact)), most);
}

/// A conversation as a well-behaved client leads it: messages in one piece and in several, with pings in between.
struct Conversation
{
    explicit Conversation(Chance &chance)
    {
        const qsizetype count = 1 + chance.below(6);
        for (qsizetype i = 0; i < count; ++i) {
            messages.append(chance.text(chance.oneIn(8) ? chance.below(9000) : chance.below(200)));
            add(messages.constLast(), chance);
        }
    }

    void add(const QByteArray &message, Chance &chance)
    {
        qsizetype from = 0;
        Opcode opcode = Opcode::Text;
        bool isFinal = false;
        while (!isFinal) {
            isFinal = chance.oneIn(2);
            const qsizetype size
                = isFinal ? message.size() - from : chance.below(message.size() - from + 1);
            bytes += clientFrame(opcode, isFinal, message.mid(from, size), chance.word());
            from += size;
            opcode = Opcode::Continuation;
            if (chance.oneIn(3)) {
                bytes += clientFrame(chance.oneIn(2) ? Opcode::Ping : Opcode::Pong,
                                     true,
                                     chance.bytes(chance.below(126)),
                                     chance.word());
            }
        }
    }

    QByteArrayList messages;
    QByteArray bytes;
};

/// A server's end, and the bare socket at the other one.
struct Wire
{
    Wire()
    {
        std::array<int, 2> ends{-1, -1};
        isUp = socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) == 0;
        client = ends[0];
        channel = std::make_unique<PlainChannel>(
            engine, ends[1], QByteArray(), protocol::WebSocketLimits::forServer());
        QObject::connect(channel.get(),
                         &protocol::Channel::received,
                         channel.get(),
                         [this](const QByteArray &message) { heard.append(message); });
    }

    ~Wire()
    {
        channel.reset();
        close(client);
    }

    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;
    Wire(Wire &&) = delete;
    Wire &operator=(Wire &&) = delete;

    /// Sends it in pieces of any size; the server reads each as it comes.
    void say(const QByteArray &bytes, Chance &chance) const
    {
        qsizetype at = 0;
        while (at < bytes.size() && channel->isOpen()) {
            const qsizetype size
                = std::min(bytes.size() - at, 1 + chance.below(chance.oneIn(3) ? 5 : 3000));
            if (::send(client, bytes.constData() + at, static_cast<std::size_t>(size), MSG_NOSIGNAL)
                != size) {
                return;
            }
            at += size;
            QCoreApplication::processEvents();
            drain();
        }
    }

    /// What the server said, so that its buffer never fills.
    void drain() const
    {
        std::array<char, 4096> piece{};
        while (recv(client, piece.data(), piece.size(), 0) > 0) { }
    }

    std::shared_ptr<SocketEngine> engine = std::make_shared<SocketEngine>(Millis(60'000));
    bool isUp = false;
    int client = -1;
    std::unique_ptr<PlainChannel> channel;
    QByteArrayList heard;
};

} // namespace

/// The server's own reading of WebSockets against whatever comes over the line.
class FrameReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesAreReadAsTheyWereWritten();
    void anyBytesAreReadWithinTheirBounds();
    void noLengthIsMistaken_data();
    void noLengthIsMistaken();
    void conversationsArriveHoweverTheyAreCut();
    void damagedConversationsEndOrGoOn();
    void damagedHandshakesAreHeldAgainstTheRules();
};

void FrameReaderTest::framesAreReadAsTheyWereWritten()
{
    Chance chance(20260105);
    static constexpr std::array<qsizetype, 8> edges{0, 1, 125, 126, 127, 65'535, 65'536, 65'537};
    constexpr qint64 most = 70'000;
    for (int i = 0; i < 600; ++i) {
        const qsizetype size
            = i < 64 ? edges.at(static_cast<std::size_t>(i) % edges.size()) : chance.below(700);
        const QByteArray payload = chance.bytes(size);
        const bool isFinal = chance.oneIn(2);
        const QByteArray frame = clientFrame(Opcode::Binary, isFinal, payload, chance.word());
        const FrameHead head = headOf(frame + chance.bytes(chance.below(4)), most);
        QCOMPARE(head.verdict, FrameHead::Verdict::Whole);
        QCOMPARE(head.opcode, Opcode::Binary);
        QCOMPARE(head.isFinal, isFinal);
        QCOMPARE(head.size, frame.size());
        QCOMPARE(unmasked(frame.mid(head.payloadBegin), head.mask), payload);
        // No beginning of it is taken for all of it.
        const qsizetype cut = i % 2 == 0 ? chance.below(frame.size())
                                         : std::min<qsizetype>(frame.size() - 1, chance.below(16));
        QCOMPARE(headOf(frame.left(cut), most).verdict, FrameHead::Verdict::Incomplete);
    }
}

void FrameReaderTest::anyBytesAreReadWithinTheirBounds()
{
    Chance chance(4711);
    std::array<int, 4> verdicts{};
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = chance.bytes(chance.below(24));
        if (bytes.size() > 1 && !chance.oneIn(4)) {
            // Otherwise few would get past the first two bytes.
            bytes[0] = static_cast<char>(0x81 + chance.below(2));
            bytes[1] = static_cast<char>(
                0x80 | (chance.oneIn(2) ? 126 + chance.below(2) : chance.below(126)));
        }
        const qint64 most = chance.below(100'000);
        const FrameHead head = headOf(bytes, most);
        ++verdicts.at(static_cast<std::size_t>(head.verdict));
        if (head.verdict == FrameHead::Verdict::Whole) {
            QVERIFY(head.payloadBegin <= head.size);
            QVERIFY(head.size <= bytes.size());
            QVERIFY(head.size - head.payloadBegin <= most);
        }
    }
    QVERIFY(std::ranges::all_of(verdicts, [](int count) { return count > 100; }));
}

void FrameReaderTest::noLengthIsMistaken_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::newRow("all ones") << QByteArray(8, '\xff');
    QTest::newRow("the sign alone") << '\x80' + QByteArray(7, '\0');
    QTest::newRow("the largest signed") << '\x7f' + QByteArray(7, '\xff');
    QTest::newRow("four gibibytes and one") << QByteArray::fromHex("0000000100000001");
}

void FrameReaderTest::noLengthIsMistaken()
{
    QFETCH(const QByteArray, length);
    const QByteArray frame = "\x82\xff" + length + QByteArray(4, '\0') + "?";
    QCOMPARE(headOf(frame, 65'536).verdict, FrameHead::Verdict::TooLong);
    QCOMPARE(headOf(frame.left(9), 65'536).verdict, FrameHead::Verdict::Incomplete);
}

void FrameReaderTest::conversationsArriveHoweverTheyAreCut()
{
    Chance chance(1812);
    for (int i = 0; i < 150; ++i) {
        const Conversation conversation(chance);
        Wire wire;
        QVERIFY(wire.isUp);
        wire.say(conversation.bytes, chance);
        QVERIFY2(wire.channel->isOpen(), qPrintable(wire.channel->reason()));
        QCOMPARE(wire.heard, conversation.messages);
    }
}

void FrameReaderTest::damagedConversationsEndOrGoOn()
{
    Chance chance(1959);
    int ended = 0;
    constexpr int conversations = 600;
    for (int i = 0; i < conversations; ++i) {
        QByteArray bytes = Conversation(chance).bytes;
        for (qsizetype damages = 1 + chance.below(3); damages > 0 && !bytes.isEmpty(); --damages) {
            chance.damage(bytes);
        }
        Wire wire;
        QVERIFY(wire.isUp);
        wire.say(bytes, chance);
        for (const QByteArray &message : std::as_const(wire.heard)) {
            QVERIFY(QUtf8StringView(message.constData(), message.size()).isValidUtf8());
        }
        QCOMPARE(wire.channel->isOpen(), wire.channel->reason().isEmpty());
        ended += wire.channel->isOpen() ? 0 : 1;
    }
    // Both kinds were met.
    QVERIFY(ended > conversations / 10);
    QVERIFY(ended < conversations);
}

void FrameReaderTest::damagedHandshakesAreHeldAgainstTheRules()
{
    Chance chance(6455);
    int opened = 0;
    constexpr int handshakes = 10'000;
    for (int i = 0; i < handshakes; ++i) {
        QByteArray request = rightUpgrade;
        if (chance.oneIn(4)) {
            request += "\r\nOrigin: https://example.org";
        }
        for (qsizetype damages = chance.below(4); damages > 0 && !request.isEmpty(); --damages) {
            chance.damage(request);
        }
        PlainHandshake::Outcome outcome = PlainHandshake::Outcome::Gone;
        const QByteArray answer = PlainHandshake::answer(request, outcome);
        const bool isOpen = outcome == PlainHandshake::Outcome::Open;
        QCOMPARE(answer.startsWith("HTTP/1.1 101 "), isOpen);
        QVERIFY(answer.endsWith("\r\n\r\n"));
        // Nothing of what was asked is echoed, so nobody can write a header of ours.
        QCOMPARE(answer.count("\r\n"), 5);
        if (isOpen) {
            ++opened;
            QVERIFY(!request.toLower().contains("\norigin:"));
            QVERIFY(request.startsWith("GET "));
        }
    }
    QVERIFY(opened > handshakes / 10);
    QVERIFY(opened < handshakes / 2);
}

QTEST_GUILESS_MAIN(FrameReaderTest)
#include "frame_reader_test.moc"
