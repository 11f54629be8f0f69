// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/rehearsal.h"

#include <QTest>

using namespace karcis;
using namespace karcis::server;
using namespace Qt::Literals::StringLiterals;

namespace {

RehearsalPlan smallPlan()
{
    RehearsalPlan plan;
    plan.visitors = 300;
    plan.minutes = 2;
    plan.showtimes = 2;
    plan.rows = 5;
    plan.seatsPerRow = 10;
    plan.settings.queue.admissionsPerMinute = 60;
    plan.settings.queue.maxActive = 80;
    plan.settings.queue.maxWaiting = 150;
    return plan;
}

RehearsalResult played(const RehearsalPlan &plan)
{
    Rehearsal rehearsal(plan);
    while (rehearsal.play(std::chrono::minutes(1))) { }
    return rehearsal.result();
}

} // namespace

class RehearsalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sellsEverySeatOnceAtMost();
    void sameSeedSameResult();
    void everybodyIsAccountedFor();
    void aPlanIsTakenOver();
    void aBadPlanIsRefused_data();
    void aBadPlanIsRefused();
    void resultsAreWritten();
};

void RehearsalTest::sellsEverySeatOnceAtMost()
{
    const RehearsalResult result = played(smallPlan());
    QCOMPARE(result.seatsSoldTwice, 0);
    QVERIFY(result.seatsSold > 50);
    QVERIFY(result.seatsSold <= result.seats);
    QVERIFY(result.withTickets > 0);
    QVERIFY(result.mostInAMinute <= 60);
}

void RehearsalTest::sameSeedSameResult()
{
    RehearsalPlan plan = smallPlan();
    const RehearsalResult first = played(plan);
    const RehearsalResult second = played(plan);
    QCOMPARE(second.csv(), first.csv());
    QCOMPARE(second.text(), first.text());
    plan.seed = 2;
    QVERIFY(played(plan).csv() != first.csv());
}

void RehearsalTest::everybodyIsAccountedFor()
{
    const RehearsalResult result = played(smallPlan());
    QVERIFY(result.refused > 0);
    QCOMPARE(result.admitted + result.refused + result.gaveUp + result.missed, result.visitors);
    QCOMPARE(result.waits.size(), static_cast<std::size_t>(result.admitted));
    QCOMPARE(result.samples.back().waiting, 0);
    QCOMPARE(result.samples.back().inside, 0);
}

void RehearsalTest::aPlanIsTakenOver()
{
    RehearsalPlan plan;
    const auto fault = plan.read(R"({"visitors": 5, "thinkSeconds": [1, 2],)"
                                 R"( "settings": {"queue/admissions_per_minute": 7}})");
    QVERIFY2(!fault, qPrintable(fault.value_or(QString())));
    QCOMPARE(plan.visitors, 5);
    QCOMPARE(plan.thinkSeconds.most, 2);
    QCOMPARE(plan.settings.queue.admissionsPerMinute, 7);
}

void RehearsalTest::aBadPlanIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QByteArray() << u"not JSON"_s;
    QTest::newRow("list") << QByteArray("[]") << u"not a JSON object"_s;
    QTest::newRow("stranger") << QByteArray(R"({"guests": 1})") << u"guests"_s;
    QTest::newRow("text") << QByteArray(R"({"visitors": "many"})") << u"visitors"_s;
    QTest::newRow("fraction") << QByteArray(R"({"minutes": 1.5})") << u"minutes"_s;
    QTest::newRow("too many") << QByteArray(R"({"visitors": 1000001})") << u"1000000"_s;
    QTest::newRow("one number") << QByteArray(R"({"seats": [1]})") << u"seats"_s;
    QTest::newRow("backwards") << QByteArray(R"({"seats": [3, 1]})") << u"smaller"_s;
    QTest::newRow("setting") << QByteArray(R"({"settings": {"queue/speed": 1}})")
                             << u"queue/speed"_s;
    QTest::newRow("setting's bounds")
        << QByteArray(R"({"settings": {"queue/max_active": 0}})") << u"queue/max_active"_s;
    QTest::newRow("long") << QByteArray(70'000, ' ') << u"longer"_s;
}

void RehearsalTest::aBadPlanIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    RehearsalPlan plan;
    const auto fault = plan.read(json);
    QVERIFY(fault.has_value());
    QVERIFY2(fault->contains(named), qPrintable(*fault));
    // Nothing of it was taken over.
    QCOMPARE(plan.visitors, RehearsalPlan().visitors);
}

void RehearsalTest::resultsAreWritten()
{
    const RehearsalResult result = played(smallPlan());
    const QList<QByteArray> lines = result.csv().split('\n');
    QCOMPARE(lines.front(), "seconds,arrived,waiting,inside,admitted,seats_sold,refused");
    QCOMPARE(lines.size(), static_cast<qsizetype>(result.samples.size()) + 2);
    QVERIFY(result.svg().startsWith("<svg"));
    QCOMPARE(result.svg().count("<polyline"), 3);
    QVERIFY(result.text().contains(u"seats sold"_s));
}

QTEST_GUILESS_MAIN(RehearsalTest)
#include "rehearsal_test.moc"
