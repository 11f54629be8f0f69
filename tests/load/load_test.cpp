// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/frames.h"
#include "load/hot_board.h"
#include "load/latencies.h"
#include "load/ledger.h"
#include "load/terminal.h"

#include <QTest>

using namespace karcis::load;

/// The parts of the generator whose mistakes would make its figures worthless.
class LoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentilesAreExactForSmallAndCloseForLargeTimes();
    void percentilesOfNothingAreZero();
    void framesAreMaskedAndCarryTheirLength();
    void framesAreFoundWholeOnly();
    void maskedOrPiecemealFramesAreFaults();
    void aSeatPromisedTwiceIsFound();
    void aSeatThatWasGivenBackMayBePromisedAgain();
    void pushesAreCheckedAndTimed();
    void valuesAreFoundInAnswers();
};

void LoadTest::percentilesAreExactForSmallAndCloseForLargeTimes()
{
    Latencies times;
    for (int i = 1; i <= 1000; ++i) {
        times.add(std::int64_t{i} * 1000);
    }
    QCOMPARE(times.count(), 1000U);
    QVERIFY(qAbs(times.percentile(50) - 500) < 9);
    QVERIFY(qAbs(times.percentile(99) - 990) < 17);
    QCOMPARE(times.percentile(100), 1000.0);
    Latencies few;
    few.add(7);
    few.add(9);
    QCOMPARE(few.percentile(50), 0.007);
    QCOMPARE(few.percentile(99), 0.009);
    few.add(times);
    QCOMPARE(few.count(), 1002U);
}

void LoadTest::percentilesOfNothingAreZero()
{
    const Latencies none;
    QCOMPARE(none.percentile(99), 0.0);
}

void LoadTest::framesAreMaskedAndCarryTheirLength()
{
    std::string out;
    appendFrame(out, Opcode::Text, "Hello", 0x3d21fa37);
    // The example of RFC 6455, section 5.7.
    const std::string expected("\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58", 11);
    QCOMPARE(out, expected);
    out.clear();
    appendFrame(out, Opcode::Text, std::string(300, 'x'), 0);
    QCOMPARE(out.size(), 300U + 2 + 2 + 4);
    QCOMPARE(static_cast<unsigned char>(out[1]), 0xfe);
    out.clear();
    appendFrame(out, Opcode::Text, std::string(70'000, 'x'), 0);
    QCOMPARE(out.size(), 70'000U + 2 + 8 + 4);
}

void LoadTest::framesAreFoundWholeOnly()
{
    const std::string bytes = std::string("\x81\x02", 2) + "ok" + std::string("\x89\x00", 2)
        + std::string("\x81\x7e\x01\x00", 4) + std::string(256, 'y');
    Frame frame;
    for (std::size_t cut = 0; cut < 4; ++cut) {
        std::size_t position = 0;
        QCOMPARE(FrameReader::next(std::string_view(bytes).substr(0, cut), position, frame),
                 FrameReader::Found::Nothing);
        QCOMPARE(position, 0U);
    }
    std::size_t position = 0;
    QCOMPARE(FrameReader::next(bytes, position, frame), FrameReader::Found::Frame);
    QCOMPARE(std::string(frame.payload), std::string("ok"));
    QCOMPARE(FrameReader::next(bytes, position, frame), FrameReader::Found::Frame);
    QCOMPARE(frame.opcode, Opcode::Ping);
    QCOMPARE(FrameReader::next(bytes, position, frame), FrameReader::Found::Frame);
    QCOMPARE(frame.payload.size(), 256U);
    QCOMPARE(FrameReader::next(bytes, position, frame), FrameReader::Found::Nothing);
    QCOMPARE(position, bytes.size());
}

void LoadTest::maskedOrPiecemealFramesAreFaults()
{
    Frame frame;
    std::size_t position = 0;
    QCOMPARE(FrameReader::next(std::string_view("\x81\x82", 2), position, frame),
             FrameReader::Found::Fault);
    QCOMPARE(FrameReader::next(std::string_view("\x01\x02ok", 4), position, frame),
             FrameReader::Found::Fault);
}

void LoadTest::aSeatPromisedTwiceIsFound()
{
    const Programme programme{.shows = {{.id = "s", .seats = {"A1", "A2"}}}, .tokens = {}};
    Ledger ledger(programme);
    const Moment now = std::chrono::steady_clock::now();
    ledger.held({0, 0}, 1, now, now + std::chrono::seconds(120));
    ledger.held({0, 1}, 2, now, now + std::chrono::seconds(120));
    QCOMPARE(ledger.contradictions(), 0);
    ledger.held({0, 0}, 2, now + std::chrono::seconds(1), now + std::chrono::seconds(121));
    QCOMPARE(ledger.contradictions(), 1);
    ledger.sold({0, 1}, 2);
    ledger.sold({0, 1}, 2);
    QCOMPARE(ledger.contradictions(), 2);
}

void LoadTest::aSeatThatWasGivenBackMayBePromisedAgain()
{
    const Programme programme{.shows = {{.id = "s", .seats = {"A1"}}}, .tokens = {}};
    Ledger ledger(programme);
    const Moment now = std::chrono::steady_clock::now();
    ledger.held({0, 0}, 1, now, now + std::chrono::seconds(120));
    ledger.givenBack({0, 0}, 1);
    ledger.held({0, 0}, 2, now, now + std::chrono::seconds(1));
    // The hold of the second one is over.
    ledger.held({0, 0}, 3, now + std::chrono::seconds(2), now + std::chrono::seconds(9));
    QCOMPARE(ledger.contradictions(), 0);
}

void LoadTest::pushesAreCheckedAndTimed()
{
    HotBoard board({.id = "s", .seats = {"A1", "A2"}});
    Tally tally;
    const Moment begin = std::chrono::steady_clock::now();
    board.changed(1, begin, begin);
    const std::string first = R"({"jsonrpc":"2.0","method":"seats.changed","params":{"showtimeId":)"
                              R"("s","from":4,"revision":5,"seats":[{"id":"A2","state":"held"}]}})";
    const Moment later = begin + std::chrono::milliseconds(30);
    QCOMPARE(board.pushed(first, 4, later, tally), 5);
    QCOMPARE(board.pushed(first, 4, later, tally), 5);
    QCOMPARE(tally.pushes.count(), 2U);
    QVERIFY(tally.pushes.percentile(50) >= 29);
    QCOMPARE(tally.gaps, 0U);
    QCOMPARE(board.pushed(first, 3, later, tally), 5);
    QCOMPARE(tally.gaps, 1U);
    std::string other = first;
    other.replace(other.find("held"), 4, "free");
    QCOMPARE(board.pushed(other, 4, later, tally), 5);
    QCOMPARE(tally.gaps, 2U);
}

void LoadTest::valuesAreFoundInAnswers()
{
    const std::string_view json = R"({"refusal":"seatTaken","retryAfterMs":250})";
    QCOMPARE(std::string(textAfter(json, "refusal")), std::string("seatTaken"));
    QVERIFY(textAfter(json, "seat").empty());
    QCOMPARE(numberAfter(json, "retryAfterMs", 0), 250);
    QCOMPARE(numberAfter(json, "none", -1), -1);
}

QTEST_GUILESS_MAIN(LoadTest)
#include "load_test.moc"
