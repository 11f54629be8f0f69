// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/frames.h"
#include "load/guest.h"
#include "load/hot_board.h"
#include "load/latencies.h"
#include "load/ledger.h"
#include "load/line_book.h"
#include "load/metrics_page.h"
#include "load/terminal.h"

#include <QTest>

#include <algorithm>
#include <array>

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
    void guestsSpreadOverTheShowtimes();
    void valuesAreFoundInAnswers();
    void overtakingIsFound();
    void whoStillWaitsWasOvertakenByLaterOnes();
    void theFullestMinuteIsFound();
    void aPositionIsAsLateAsItsOldestNews();
    void estimatesAreComparedWithTheTrueWait();
    void aPercentileIsReadOffAHistogram();
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
    const std::string first
        = R"({"jsonrpc":"2.0","method":"seats.changed","params":{"showtimeId":)"
          R"("s","from":4,"revision":5,"free":["A1"],"held":["A2"],"sold":[]}})";
    const Moment later = begin + std::chrono::milliseconds(30);
    QCOMPARE(board.pushed(first, 4, later, tally), 5);
    QCOMPARE(board.pushed(first, 4, later, tally), 5);
    QCOMPARE(tally.pushes.count(), 2U);
    QVERIFY(tally.pushes.percentile(50) >= 29);
    QCOMPARE(tally.gaps, 0U);
    QCOMPARE(board.pushed(first, 3, later, tally), 5);
    QCOMPARE(tally.gaps, 1U);
    std::string other = first;
    other.replace(other.find("A2"), 2, "A3");
    QCOMPARE(board.pushed(other, 4, later, tally), 5);
    QCOMPARE(tally.gaps, 2U);
}

void LoadTest::guestsSpreadOverTheShowtimes()
{
    std::array<int, 10> visitors{};
    for (int guest = 0; guest < 1000; ++guest) {
        std::minstd_rand dice = diceOf(guest);
        std::uniform_int_distribution<std::size_t> show(0, visitors.size() - 1);
        ++visitors.at(show(dice));
    }
    QVERIFY(std::ranges::all_of(visitors, [](int count) { return count > 60 && count < 150; }));
}

void LoadTest::valuesAreFoundInAnswers()
{
    const std::string_view json = R"({"refusal":"seatTaken","retryAfterMs":250})";
    QCOMPARE(std::string(textAfter(json, "refusal")), std::string("seatTaken"));
    QVERIFY(textAfter(json, "seat").empty());
    QCOMPARE(numberAfter(json, "retryAfterMs", 0), 250);
    QCOMPARE(numberAfter(json, "none", -1), -1);
}

void LoadTest::overtakingIsFound()
{
    LineBook book;
    const Moment begin = std::chrono::steady_clock::now();
    for (int i = 0; i < 4; ++i) {
        const Moment asked = begin + std::chrono::seconds(i);
        book.joined(i, asked, asked, {.ahead = i});
    }
    // The third comes before the first two; the fourth together with the second, which is nobody's loss.
    const Moment later = begin + std::chrono::seconds(10);
    book.letIn(2, later, 100);
    book.letIn(0, later, 200);
    book.letIn(3, later, 300);
    book.letIn(1, later, 300);
    const LineBook::Fairness fairness = book.fairness();
    QCOMPARE(fairness.pairs, 6U);
    QCOMPARE(fairness.inversions, 2U);
    QCOMPARE(fairness.worstOvertaking, 1);
    QCOMPARE(fairness.worstOvertakingMs, 2000.0);
    QVERIFY(qAbs(fairness.tau() - (1 - 4.0 / 6)) < 1e-9);
}

void LoadTest::whoStillWaitsWasOvertakenByLaterOnes()
{
    LineBook book;
    const Moment begin = std::chrono::steady_clock::now();
    for (int i = 0; i < 4; ++i) {
        book.joined(i, begin + std::chrono::seconds(i), begin, {.ahead = i});
    }
    book.letIn(0, begin, 1);
    book.letIn(3, begin, 2);
    QCOMPARE(book.fairness().inversions, 2U);
    QCOMPARE(book.fairness().worstOvertaking, 1);
}

void LoadTest::theFullestMinuteIsFound()
{
    LineBook book;
    const Moment begin = std::chrono::steady_clock::now();
    for (int i = 0; i < 5; ++i) {
        const Moment at = begin + std::chrono::seconds(20 * i);
        book.joined(i, at, at, {.isInside = true, .serverTimeMs = i});
    }
    // At 0, 20 and 40; the one at 60 belongs to the next window.
    QCOMPARE(book.mostInAMinute(), 3U);
}

void LoadTest::aPositionIsAsLateAsItsOldestNews()
{
    LineBook book;
    const Moment begin = std::chrono::steady_clock::now();
    const auto at = [begin](int ms) {
        return begin + std::chrono::milliseconds(ms);
    };
    for (int i = 0; i < 4; ++i) {
        book.joined(i, at(i), at(i), {.ahead = i});
    }
    book.letIn(0, at(100), 1);
    book.letIn(1, at(900), 2);
    book.moved(3, at(1000), {.ahead = 1});
    QCOMPARE(book.delays().count(), 1U);
    QCOMPARE(book.delays().longest(), 900.0);
    book.letIn(2, at(1500), 3);
    book.moved(3, at(1600), {.ahead = 0});
    QCOMPARE(book.delays().count(), 2U);
    QVERIFY(book.delays().percentile(50) < 102);
    QCOMPARE(book.shortestPauseMs().value_or(0), 600.0);
}

void LoadTest::estimatesAreComparedWithTheTrueWait()
{
    LineBook book;
    const Moment begin = std::chrono::steady_clock::now();
    book.joined(1, begin, begin, {.ahead = 5, .waitAtLeastMs = 8000, .waitAtMostMs = 10'000});
    // Too near to the end to be judged.
    book.moved(1,
               begin + std::chrono::seconds(7),
               {.ahead = 2, .waitAtLeastMs = 90'000, .waitAtMostMs = 90'000});
    book.letIn(1, begin + std::chrono::seconds(10), 1);
    QCOMPARE(book.estimates(), 1U);
    QVERIFY(qAbs(book.estimateError() - 10) < 1e-6);
    QCOMPARE(book.estimatesRight(), 100.0);
}

void LoadTest::aPercentileIsReadOffAHistogram()
{
    const QByteArray page = "other_bucket{le=\"0.001\"} 7\n"
                            "times_bucket{le=\"0.001\"} 50\ntimes_bucket{le=\"0.01\"} 98\n"
                            "times_bucket{le=\"0.1\"} 99\ntimes_bucket{le=\"+Inf\"} 100\n";
    QCOMPARE(percentileOf(page, "times", 50).value_or(-1), 1.0);
    QCOMPARE(percentileOf(page, "times", 99).value_or(-1), 100.0);
    QVERIFY(!percentileOf(page, "times", 99.5));
    QVERIFY(!percentileOf(page, "none", 50));
}

QTEST_GUILESS_MAIN(LoadTest)
#include "load_test.moc"
