// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "core/seat_choice.h"
#include "core/seat_words.h"

#include <QTest>

#include <algorithm>

using namespace karcis;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A plan as text, one line a row, the first at the screen: '.' nothing, 's' free, 'm' mine, 't' taken, 'x' never sold,
/// 'w' a free wheelchair place, '()' a free sweetbox, '[]' a taken one. Seats are called "A0", "A1", ... by column.
std::vector<SeatPlace> plan(const QStringList &rows)
{
    std::vector<SeatPlace> places;
    for (int y = 0; y < static_cast<int>(rows.size()); ++y) {
        const auto name = [y](int x) {
            return SeatId(QChar(u'A' + y) + QString::number(x));
        };
        for (int x = 0; x < static_cast<int>(rows[y].size()); ++x) {
            const QChar sign = rows[y][x];
            if (sign == u'.') {
                continue;
            }
            SeatPlace place{.id = name(x), .gridX = x, .gridY = y};
            if (sign == u'm') {
                place.use = SeatUse::Mine;
            } else if (sign == u't' || sign == u'[' || sign == u']') {
                place.use = SeatUse::Taken;
            } else if (sign == u'x') {
                place.use = SeatUse::Blocked;
            }
            if (sign == u'w') {
                place.kind = SeatKind::Wheelchair;
            } else if (sign == u'(' || sign == u'[') {
                place.kind = SeatKind::Sweetbox;
                place.pair = name(x + 1);
            } else if (sign == u')' || sign == u']') {
                place.kind = SeatKind::Sweetbox;
                place.pair = name(x - 1);
            }
            places.push_back(place);
        }
    }
    return places;
}

QString words(const std::vector<SeatId> &seats)
{
    QStringList names;
    std::ranges::transform(seats, std::back_inserter(names), &SeatId::text);
    return names.join(u' ');
}

QString best(const QStringList &rows, const SeatRequest &request)
{
    return words(SeatChoice(plan(rows)).best(request));
}

} // namespace

/// Which seats are good, on plans that fit on one line.
class SeatChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void bestIsAdjacentAndNearTheMiddle();
    void bestStrandsNobodyIfItCan();
    void bestTakesWhatIsLeft();
    void bestRefusesWhatIsNotThere();
    void bestAddsToMine();
    void bestKeepsToWishes();
    void bestGivesWheelchairPlacesOnlyWhenAsked();
    void bestKeepsSweetboxesWhole();
    void aThousandRandomPlansKeepThePromise();
    void strandedSeats_data();
    void strandedSeats();
    void cures_data();
    void cures();
    void offersTheNearest();
    void readsWishes_data();
    void readsWishes();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void boundsWhatIsRead();
};

void SeatChoiceTest::bestIsAdjacentAndNearTheMiddle()
{
    const QStringList empty{u"sssssss"_s, u"sssssss"_s, u"sssssss"_s, u"sssssss"_s, u"sssssss"_s};
    QCOMPARE(best(empty, {.count = 1}), u"C3"_s);
    QCOMPARE(best(empty, {.count = 3}), u"C2 C3 C4"_s);
    // An aisle is no seat: a group does not reach over it.
    QCOMPARE(best({u"ss.ss"_s}, {.count = 3}), QString());
    // The best rows are sold: one row back is nearer than far aside.
    const QStringList full{u"sssssss"_s, u"sssssss"_s, u"ttttttt"_s, u"sssssss"_s, u"sssssss"_s};
    QCOMPARE(best(full, {.count = 3}), u"D2 D3 D4"_s);
}

void SeatChoiceTest::bestStrandsNobodyIfItCan()
{
    // In the middle it would leave one seat on either side.
    QCOMPARE(best({u"tsssst"_s}, {.count = 2}), u"A1 A2"_s);
    QCOMPARE(best({u"tssst"_s, u"sssss"_s}, {.count = 2}), u"B1 B2"_s);
    // A seat at a wall or an aisle is reached without climbing over anybody.
    QCOMPARE(best({u"sss.tt"_s}, {.count = 2}), u"A1 A2"_s);
}

void SeatChoiceTest::bestTakesWhatIsLeft()
{
    QCOMPARE(best({u"tssst"_s}, {.count = 2}).size(), 5);
    QCOMPARE(best({u"tst"_s}, {.count = 1}), u"A1"_s);
}

void SeatChoiceTest::bestRefusesWhatIsNotThere()
{
    QCOMPARE(best({u"ststs"_s}, {.count = 2}), QString());
    QCOMPARE(best({u"sxs"_s}, {.count = 2}), QString());
    QCOMPARE(best({}, {.count = 1}), QString());
    QCOMPARE(best({u"sss"_s}, {.count = 0}), QString());
    QCOMPARE(best({u"www"_s}, {.count = 1, .wheelchairs = 2}), QString());
}

void SeatChoiceTest::bestAddsToMine()
{
    QCOMPARE(best({u"sssssssss"_s, u"mmsssssss"_s, u"sssssssss"_s}, {.count = 2}), u"B2 B3"_s);
    // Not so near that a seat between would be stranded.
    QCOMPARE(best({u"mmstsss"_s}, {.count = 1}), u"A2"_s);
}

void SeatChoiceTest::bestKeepsToWishes()
{
    const QStringList rows{u"ssss.ssss"_s,
                           u"ssss.ssss"_s,
                           u"ssss.ssss"_s,
                           u"ssww.ssss"_s,
                           u"ssss.ssss"_s,
                           u"ssss.ssss"_s};
    QCOMPARE(best(rows, {.count = 2, .aisle = true}).left(1), u"D"_s);
    QVERIFY(best(rows, {.count = 2, .aisle = true}).contains(u'5'));
    QCOMPARE(best(rows, {.count = 2, .area = SeatArea::Front}).left(1), u"B"_s);
    QCOMPARE(best(rows, {.count = 2, .area = SeatArea::Back}).left(1), u"E"_s);
    QCOMPARE(best(rows, {.count = 2, .area = SeatArea::Middle}).left(1), u"D"_s);
    // Beside it, or across the aisle from it.
    QCOMPARE(best(rows, {.count = 4, .besideWheelchair = true}), u"D5 D6 D7 D8"_s);
    QCOMPARE(best({u"ssww.tsss"_s}, {.count = 2, .besideWheelchair = true}), u"A0 A1"_s);
    QCOMPARE(best({u"ssss"_s}, {.count = 2, .besideWheelchair = true}), QString());
    // Without any aisle in the plan, the ends of the rows are as good.
    QCOMPARE(best({u"ttsss"_s}, {.count = 2, .aisle = true}), u"A3 A4"_s);
}

void SeatChoiceTest::bestGivesWheelchairPlacesOnlyWhenAsked()
{
    QCOMPARE(best({u"swws"_s}, {.count = 2}), QString());
    QCOMPARE(best({u"swws"_s}, {.count = 2, .wheelchairs = 2}), u"A1 A2"_s);
    QCOMPARE(best({u"sswt"_s}, {.count = 2, .wheelchairs = 1}), u"A1 A2"_s);
    // An aisle may be between the wheelchair and the friends.
    QCOMPARE(best({u"tw.ss"_s}, {.count = 3, .wheelchairs = 1}), u"A1 A3 A4"_s);
}

void SeatChoiceTest::bestKeepsSweetboxesWhole()
{
    QCOMPARE(best({u"ssss"_s, u"()()"_s}, {.count = 2, .sweetbox = true}).left(1), u"B"_s);
    QCOMPARE(best({u"()[]()"_s}, {.count = 4, .sweetbox = true}), QString());
    QCOMPARE(best({u"()()[]"_s}, {.count = 4, .sweetbox = true}), u"A0 A1 A2 A3"_s);
    QCOMPARE(best({u"[]()"_s}, {.count = 2}), QString());
    QCOMPARE(best({u"()()"_s}, {.count = 3, .sweetbox = true}), QString());
}

void SeatChoiceTest::aThousandRandomPlansKeepThePromise()
{
    std::uint32_t seed = 1;
    const auto dice = [&seed](std::uint32_t sides) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        return (seed >> 16U) % sides;
    };
    for (int round = 0; round < 1000; ++round) {
        QStringList rows; // clazy:exclude=container-inside-loop
        for (int y = 0; y < 4; ++y) {
            QString row; // clazy:exclude=container-inside-loop
            for (int x = 0; x < 12; ++x) {
                row.append(u"sssstt.x"[dice(8)]);
            }
            rows.append(row);
        }
        const SeatChoice before(plan(rows));
        const std::vector<SeatId> chosen = before.best({.count = 1 + static_cast<int>(dice(4))});
        std::vector<SeatPlace> places = plan(rows);
        for (SeatPlace &place : places) {
            if (std::ranges::find(chosen, place.id) != chosen.end()) {
                QVERIFY(place.use == SeatUse::Free);
                place.use = SeatUse::Mine;
            }
        }
        // The server would never refuse its own choice.
        const SeatChoice after(places);
        QVERIFY2(after.stranded().empty() || after.cure().empty(), qPrintable(rows.join(u'\n')));
    }
}

void SeatChoiceTest::strandedSeats_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("stranded");
    QTest::newRow("between mine and taken") << u"tsmm"_s << u"A1"_s;
    QTest::newRow("between mine and mine") << u"msmss"_s << u"A1"_s;
    QTest::newRow("two free seats") << u"tssmm"_s << QString();
    QTest::newRow("at the wall") << u"smmt"_s << QString();
    QTest::newRow("at the aisle") << u"mms.ss"_s << QString();
    QTest::newRow("beside one that is never sold") << u"mmsxs"_s << QString();
    QTest::newRow("not of my making") << u"tst.mm"_s << QString();
    QTest::newRow("a wheelchair place") << u"mwt"_s << QString();
    QTest::newRow("on both sides") << u"tsmst"_s << u"A1 A3"_s;
}

void SeatChoiceTest::strandedSeats()
{
    QFETCH(const QString, row);
    QFETCH(const QString, stranded);
    QCOMPARE(words(SeatChoice(plan({row})).stranded()), stranded);
}

void SeatChoiceTest::cures_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("cured");
    QTest::newRow("nothing to cure") << u"tmmss"_s << QString();
    QTest::newRow("one to the left") << u"tsmms"_s << u"A1 A2"_s;
    QTest::newRow("closing my own gap") << u"smsmss"_s << u"A1 A2"_s;
    QTest::newRow("nothing else is possible") << u"tsmmt"_s << QString();
    QTest::newRow("into the other half") << u"tsmmt.sss"_s << u"A6 A7"_s;
    QTest::newRow("never onto a wheelchair place") << u"tsmmw"_s << u"A1 A2"_s;
    QTest::newRow("no room left") << u"tsmst"_s << u"A1"_s;
}

void SeatChoiceTest::cures()
{
    QFETCH(const QString, row);
    QFETCH(const QString, cured);
    QCOMPARE(words(SeatChoice(plan({row})).cure()), cured);
}

void SeatChoiceTest::offersTheNearest()
{
    const SeatChoice choice(plan({u"sssss"_s, u"sstss"_s, u"()[]."_s}));
    QCOMPARE(words(choice.nearestFree(SeatId(u"B2"_s), 3)), u"B1 B3 A2"_s);
    QCOMPARE(words(choice.nearestFree(SeatId(u"C2"_s), 3)), u"C0"_s);
    QVERIFY(choice.nearestFree(SeatId(u"Z9"_s), 3).empty());
}

void SeatChoiceTest::readsWishes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<SeatRequest>("request");
    const auto row = [](const char *text, const SeatRequest &request, int count = -1) {
        QTest::newRow(text) << QString::fromUtf8(text) << (count < 0 ? request.count : count)
                            << request;
    };
    row("4 together, aisle, beside a wheelchair place",
        {.count = 4, .aisle = true, .besideWheelchair = true});
    row("4 berdampingan, dekat lorong, samping kursi roda",
        {.count = 4, .aisle = true, .besideWheelchair = true});
    row("Two seats, please", {.count = 2});
    row("bertiga di belakang", {.count = 3, .area = SeatArea::Back});
    row("3 kursi bersebelahan di tengah", {.count = 3, .area = SeatArea::Middle});
    row("2 sweetboxes", {.count = 2, .sweetbox = true});
    row("2 pasang sweetbox", {.count = 4, .sweetbox = true});
    row("3 people and 1 wheelchair", {.count = 3, .wheelchairs = 1});
    row("3 orang dengan 1 kursi roda", {.count = 3, .wheelchairs = 1});
    row("3 people and a wheelchair", {.count = 3, .wheelchairs = 1});
    row("wheelchair", {.count = 1, .wheelchairs = 1});
    row("2 wheelchairs", {.count = 2, .wheelchairs = 2});
    row("two near the screen", {.count = 2, .area = SeatArea::Front});
    row("four side by side in the middle", {.count = 4, .area = SeatArea::Middle});
    row("2 dewasa", {.count = 2});
    row("aisle", {.count = 2, .aisle = true}, 0);
    row("4 معًا، بجانب الممر، بجوار كرسي متحرك",
        {.count = 4, .aisle = true, .besideWheelchair = true});
    row("٤ مقاعد جنبًا إلى جنب في الوسط", {.count = 4, .area = SeatArea::Middle});
    row("مقعدان بالقرب من الشاشة", {.count = 2, .area = SeatArea::Front});
    row("ثلاثة أشخاص وكرسي متحرّك", {.count = 3, .wheelchairs = 1});
    row("أريد تذكرتين في الخلف من فضلك", {.count = 2, .area = SeatArea::Back});
    row("أريكة لشخصين", {.count = 2, .sweetbox = true});
    row("3 في الأمـــام", {.count = 3, .area = SeatArea::Front});
}

void SeatChoiceTest::readsWishes()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);
    QFETCH(const SeatRequest, request);
    const SeatWish wish = readSeatWish(text);
    QVERIFY2(wish.unknown.isEmpty(), qPrintable(wish.unknown.join(u'|')));
    QVERIFY(wish.understood);
    QCOMPARE(wish.count.value_or(0), count);
    QVERIFY(wish.request == request);
}

void SeatChoiceTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<SeatRequest>("request");
    QTest::newRow("a word") << u"2 seats with popcorn"_s << u"popcorn"_s << SeatRequest{.count = 2};
    QTest::newRow("nor in Arabic")
        << u"3 مقاعد، ليس في الأمام"_s << u"ليس الأمام"_s << SeatRequest{.count = 3};
    QTest::newRow("an Arabic word") << u"مقعدان مع فشار"_s << u"فشار"_s << SeatRequest{.count = 2};
    QTest::newRow("never the opposite")
        << u"3, not in front"_s << u"not front"_s << SeatRequest{.count = 3};
    QTest::newRow("nor in Indonesian")
        << u"3 jangan di belakang"_s << u"jangan belakang"_s << SeatRequest{.count = 3};
    QTest::newRow("too many") << u"900 seats"_s << u"900"_s << SeatRequest{};
    QTest::newRow("none") << u"0 kursi"_s << u"0"_s << SeatRequest{};
    QTest::newRow("beside what?") << u"2 beside my aunt"_s << u"my,aunt"_s
                                  << SeatRequest{.count = 2};
    QTest::newRow("two areas") << u"2 front back"_s << u"back"_s
                               << SeatRequest{.count = 2, .area = SeatArea::Back};
    QTest::newRow("too many in sum")
        << u"9 orang, 9 orang"_s << u"18"_s << SeatRequest{.count = 16};
}

void SeatChoiceTest::refusesWhatItDoesNotKnow()
{
    QFETCH(const QString, text);
    QFETCH(const QString, unknown);
    QFETCH(const SeatRequest, request);
    const SeatWish wish = readSeatWish(text);
    QCOMPARE(wish.unknown.join(u','), unknown);
    QVERIFY(wish.request == request);
}

void SeatChoiceTest::boundsWhatIsRead()
{
    QVERIFY(!readSeatWish({}).understood);
    QVERIFY(!readSeatWish(u"   ,,, "_s).understood);
    const SeatWish many = readSeatWish(u"a "_s.repeated(100) + u"front"_s);
    QVERIFY(!many.unknown.isEmpty());
    const SeatWish wheels = readSeatWish(u"9 wheelchairs "_s.repeated(10));
    QVERIFY(wheels.request.wheelchairs <= limits::seatsPerRequest);
    QVERIFY(wheels.request.count <= limits::seatsPerRequest);
}

QTEST_GUILESS_MAIN(SeatChoiceTest)
#include "seat_choice_test.moc"
