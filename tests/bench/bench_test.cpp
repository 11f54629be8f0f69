// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/ratios.h"
#include "bench/redis_line.h"

#include <QTest>

using namespace karcis::bench;
using namespace Qt::Literals::StringLiterals;

/// The parts of the benches whose mistakes would make their figures worthless.
class BenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void medianAndQuartilesAreOfTheRatios();
    void wholeValuesOfRedisAreFound();
};

void BenchTest::medianAndQuartilesAreOfTheRatios()
{
    Ratios ratios;
    for (const double ours : {10.0, 40.0, 20.0, 30.0, 50.0}) {
        ratios.add(ours, 10);
    }
    ratios.add(1, 0);
    QCOMPARE(ratios.count(), 5U);
    QCOMPARE(ratios.quantile(0.5), 3.0);
    QCOMPARE(ratios.quantile(0.25), 2.0);
    QCOMPARE(ratios.quantile(1), 5.0);
    QString text;
    QTextStream out(&text);
    ratios.print(out, u"x"_s, 2.5);
    QCOMPARE(text,
             u"x 3.00 times (quartiles 2.00 4.00, pairs 5, ours 30/s theirs 10/s, floor 2.5)\n"_s);
}

void BenchTest::wholeValuesOfRedisAreFound()
{
    for (const std::string_view whole : {"+OK\r\n",
                                         ":1\r\n",
                                         "$-1\r\n",
                                         "$2\r\nok\r\n",
                                         "_\r\n",
                                         ">3\r\n$7\r\nmessage\r\n$3\r\nhot\r\n$2\r\nA1\r\n",
                                         "%1\r\n+a\r\n*2\r\n:1\r\n:2\r\n"}) {
        const std::string text = std::string(whole) + "+next";
        QCOMPARE(endOfValue(text, 0), whole.size());
        QCOMPARE(endOfValue(whole.substr(0, whole.size() - 1), 0), std::string_view::npos);
    }
}

QTEST_GUILESS_MAIN(BenchTest)
#include "bench_test.moc"
