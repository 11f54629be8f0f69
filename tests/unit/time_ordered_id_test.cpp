// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/time_ordered_id.h"

#include <QTest>

using namespace karcis;
using namespace Qt::Literals::StringLiterals;

class TimeOrderedIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The example of RFC 9562, appendix A.6.
    void isTheOneOfTheStandard();
    void laterOnesSortLater();
    void othersOfTheSameMomentDiffer();
};

void TimeOrderedIdTest::isTheOneOfTheStandard()
{
    const QString id = timeOrderedId(UtcTime(Millis(0x017f22e279b0)),
                                     {0xfc, 0xc3, 0xd8, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f});
    QCOMPARE(id, u"017f22e279b07cc398c4dc0c0c07398f"_s);
}

void TimeOrderedIdTest::laterOnesSortLater()
{
    constexpr std::array<std::uint8_t, 10> high{255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
    QString before;
    for (const std::int64_t moment : {0LL, 1LL, 255LL, 256LL, 1'767'607'200'000LL, 1LL << 47}) {
        const QString lowest = timeOrderedId(UtcTime(Millis(moment)), {});
        QVERIFY2(before < lowest, qPrintable(lowest));
        before = timeOrderedId(UtcTime(Millis(moment)), high);
        QVERIFY2(lowest < before, qPrintable(before));
    }
}

void TimeOrderedIdTest::othersOfTheSameMomentDiffer()
{
    const UtcTime now(Millis(1'767'607'200'000));
    for (std::size_t i = 0; i < 10; ++i) {
        std::array<std::uint8_t, 10> random{};
        random.at(i) = 1;
        QVERIFY2(timeOrderedId(now, random) != timeOrderedId(now, {}),
                 qPrintable(QString::number(i)));
    }
}

QTEST_APPLESS_MAIN(TimeOrderedIdTest)
#include "time_ordered_id_test.moc"
