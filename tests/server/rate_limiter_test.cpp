// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "server/fair_queue.h"
#include "server/overload_guard.h"
#include "server/rate_limiter.h"

#include <QTest>

#include <deque>

using namespace karcis;
using namespace karcis::server;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

class HandClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override { return UtcTime(time); }

    [[nodiscard]] Millis steady() const override { return time; }

    Millis time{1'000'000};
};

constexpr Rate tenPerSecond{.count = 10, .period = 1s, .burst = 5};

/// What a sender gets that asks every @p every for @p length.
int granted(HandClock &clock, Gcra &sender, Millis every, Millis length)
{
    int count = 0;
    for (const Millis end = clock.time + length; clock.time < end; clock.time += every) {
        count += sender.take(tenPerSecond, clock.time) ? 0 : 1;
    }
    return count;
}

} // namespace

/// The parts that keep the server fair, each by itself on a clock of the test.
class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstAndThenTheRate();
    void waitingAsToldIsEnough();
    void refusalsCostNothing();
    void neverMoreThanRateAndBurstInAnyWindow();
    void sendersHaveBudgetsOfTheirOwn();
    void offendersAreNotForgotten();
    void aFullTableTreatsStrangersAsOne();
    void everybodyHasTheirTurn();
    void droppedSendersAreGone();
    void lanesDoNotGrow();
    void urgencies();
    void shedsInOrder();
    void oneSlowBatchShedsNothing();
    void comesBackSlowly();
    void betweenTheBoundsNothingChanges();
    void aLongQueueIsLateToo();
    void scriptedRush();
};

void RateLimiterTest::aBurstAndThenTheRate()
{
    HandClock clock;
    Gcra sender;
    for (int i = 0; i < tenPerSecond.burst; ++i) {
        QVERIFY(!sender.take(tenPerSecond, clock.time));
    }
    QCOMPARE(sender.take(tenPerSecond, clock.time), std::optional(Millis(100)));
    clock.time += 99ms;
    QCOMPARE(sender.take(tenPerSecond, clock.time), std::optional(Millis(1)));
    clock.time += 1ms;
    QVERIFY(!sender.take(tenPerSecond, clock.time));
    QVERIFY(sender.take(tenPerSecond, clock.time));
}

void RateLimiterTest::waitingAsToldIsEnough()
{
    HandClock clock;
    Gcra sender;
    const Rate third{.count = 3, .period = 1s, .burst = 1};
    for (int i = 0; i < 100; ++i) {
        if (const std::optional<Millis> wait = sender.take(third, clock.time)) {
            clock.time += *wait;
            QVERIFY(!sender.take(third, clock.time));
        }
    }
}

void RateLimiterTest::refusalsCostNothing()
{
    HandClock clock;
    Gcra patient;
    Gcra hasty;
    static_cast<void>(granted(clock, patient, 1ms, 1s));
    const int slow = granted(clock, patient, 100ms, 10s);
    const int fast = granted(clock, hasty, 1ms, 10s);
    QCOMPARE(slow, 100);
    QVERIFY2(fast >= 100 && fast <= 100 + tenPerSecond.burst, qPrintable(QString::number(fast)));
}

void RateLimiterTest::neverMoreThanRateAndBurstInAnyWindow()
{
    HandClock clock;
    Gcra sender;
    std::deque<Millis> taken;
    quint32 dice = 1;
    for (int i = 0; i < 200'000; ++i) {
        dice = dice * 1664525U + 1013904223U;
        clock.time += Millis((dice >> 24U) % 40U);
        if (sender.take(tenPerSecond, clock.time)) {
            continue;
        }
        taken.push_back(clock.time);
        while (taken.front() <= clock.time - 1s) {
            taken.pop_front();
        }
        QVERIFY(taken.size() <= static_cast<std::size_t>(tenPerSecond.count + tenPerSecond.burst));
    }
}

void RateLimiterTest::sendersHaveBudgetsOfTheirOwn()
{
    const HandClock clock;
    RateLimiter limiter(clock, 100);
    for (int i = 0; i < 1000; ++i) {
        static_cast<void>(limiter.take(Budget::Account, u"flood"_s, tenPerSecond));
    }
    QVERIFY(limiter.take(Budget::Account, u"flood"_s, tenPerSecond));
    QVERIFY(!limiter.take(Budget::Account, u"other"_s, tenPerSecond));
    QVERIFY(!limiter.take(Budget::Address, u"flood"_s, tenPerSecond));
    QCOMPARE(limiter.remembered(Budget::Account), std::size_t(2));
}

void RateLimiterTest::offendersAreNotForgotten()
{
    HandClock clock;
    static constexpr int capacity = 50;
    RateLimiter limiter(clock, capacity);
    const Rate slow{.count = 1, .period = 1min, .burst = 2};
    QVERIFY(!limiter.take(Budget::Address, u"offender"_s, slow));
    QVERIFY(!limiter.take(Budget::Address, u"offender"_s, slow));
    // A flood of names tries to push the offender out.
    for (int i = 0; i < 5000; ++i) {
        static_cast<void>(limiter.take(Budget::Address, QString::number(i), tenPerSecond));
        clock.time += 5ms;
        QVERIFY(limiter.remembered(Budget::Address) <= std::size_t(capacity));
    }
    QVERIFY(limiter.take(Budget::Address, u"offender"_s, slow));
    clock.time += 2min;
    QVERIFY(!limiter.take(Budget::Address, u"offender"_s, slow));
}

void RateLimiterTest::aFullTableTreatsStrangersAsOne()
{
    HandClock clock;
    RateLimiter limiter(clock, 2);
    const Rate slow{.count = 1, .period = 1min, .burst = 1};
    QVERIFY(!limiter.take(Budget::Address, u"a"_s, slow));
    QVERIFY(!limiter.take(Budget::Address, u"b"_s, slow));
    QVERIFY(!limiter.take(Budget::Address, u"c"_s, slow));
    QVERIFY(limiter.take(Budget::Address, u"d"_s, slow));
    // Once somebody's budget is whole again there is room.
    clock.time += 1min;
    QVERIFY(!limiter.take(Budget::Address, u"d"_s, slow));
    QVERIFY(!limiter.take(Budget::Address, u"e"_s, slow));
    QCOMPARE(limiter.remembered(Budget::Address), std::size_t(2));
}

void RateLimiterTest::everybodyHasTheirTurn()
{
    FairQueue<QString> queue;
    for (int i = 0; i < 100; ++i) {
        queue.push(1, u"flood%1"_s.arg(i));
    }
    queue.push(2, u"b0"_s);
    queue.push(3, u"c0"_s);
    queue.push(2, u"b1"_s);
    QStringList order;
    for (int i = 0; i < 6; ++i) {
        order << queue.pop().value_or(QString());
    }
    QCOMPARE(order,
             (QStringList{u"flood0"_s, u"b0"_s, u"c0"_s, u"flood1"_s, u"b1"_s, u"flood2"_s}));
    QCOMPARE(queue.size(), std::size_t(97));
}

void RateLimiterTest::droppedSendersAreGone()
{
    FairQueue<int> queue;
    queue.push(1, 10);
    queue.push(1, 11);
    queue.push(2, 20);
    queue.drop(1);
    queue.drop(7);
    QCOMPARE(queue.size(), std::size_t(1));
    QCOMPARE(queue.pop(), std::optional(20));
    QCOMPARE(queue.pop(), std::nullopt);
    QVERIFY(queue.isEmpty());
}

void RateLimiterTest::lanesDoNotGrow()
{
    // Always one waits, as with a terminal that never pauses: the order stays right over many rounds.
    FairQueue<int> queue;
    queue.push(1, 0);
    for (int i = 1; i < 1000; ++i) {
        queue.push(1, i);
        QCOMPARE(queue.pop(), std::optional(i - 1));
        QCOMPARE(queue.size(), std::size_t(1));
    }
}

void RateLimiterTest::urgencies()
{
    QCOMPARE(urgencyOf("queue.display"), Urgency::Poll);
    QCOMPARE(urgencyOf("catalogue.films"), Urgency::Browse);
    QCOMPARE(urgencyOf("seats.watch"), Urgency::Browse);
    QCOMPARE(urgencyOf("seats.hold"), Urgency::NewHold);
    for (const auto *vital : {"payment.start",
                              "order.checkout",
                              "order.cancel",
                              "order.status",
                              "seats.release",
                              "ticket.redeem",
                              "account.resume",
                              "admin.setLimit",
                              ""}) {
        QCOMPARE(urgencyOf(vital), Urgency::Always);
    }
}

void RateLimiterTest::shedsInOrder()
{
    const Settings settings;
    OverloadGuard guard(settings);
    Millis now{0};
    const auto late = [&] {
        for (int i = 0; i < 3; ++i, now += 50ms) {
            guard.observe(now, 300ms, 10);
        }
    };
    QVERIFY(!guard.refuses(Urgency::Poll));
    late();
    QCOMPARE(guard.level(), 1);
    QVERIFY(guard.refuses(Urgency::Poll));
    QVERIFY(!guard.refuses(Urgency::Browse));
    late();
    QVERIFY(guard.refuses(Urgency::Browse));
    QVERIFY(!guard.refuses(Urgency::NewHold));
    late();
    late();
    QCOMPARE(guard.level(), OverloadGuard::highestLevel);
    QVERIFY(guard.refuses(Urgency::NewHold));
    QVERIFY(!guard.refuses(Urgency::Always));
}

void RateLimiterTest::oneSlowBatchShedsNothing()
{
    const Settings settings;
    OverloadGuard guard(settings);
    for (Millis now{0}; now < 10s; now += 100ms) {
        const bool hiccup = now.count() % 1000 == 0;
        guard.observe(now, hiccup ? 900ms : 20ms, 10);
        QCOMPARE(guard.level(), 0);
    }
}

void RateLimiterTest::comesBackSlowly()
{
    const Settings settings;
    OverloadGuard guard(settings);
    Millis now{0};
    for (; guard.level() < OverloadGuard::highestLevel; now += 50ms) {
        guard.observe(now, 300ms, 10);
    }
    std::vector<Millis> falls;
    const Millis calm = now;
    for (int level = guard.level(); guard.level() > 0; now += 50ms) {
        guard.observe(now, 5ms, 10);
        if (guard.level() != level) {
            level = guard.level();
            falls.push_back(now - calm);
        }
    }
    QCOMPARE(falls, (std::vector<Millis>{1s, 2s, 3s}));
}

void RateLimiterTest::betweenTheBoundsNothingChanges()
{
    const Settings settings;
    OverloadGuard guard(settings);
    Millis now{0};
    for (; guard.level() < 2; now += 50ms) {
        guard.observe(now, 300ms, 10);
    }
    for (int i = 0; i < 200; ++i, now += 50ms) {
        guard.observe(now, Millis(settings.overloadLow + 10), 10);
        QCOMPARE(guard.level(), 2);
    }
}

void RateLimiterTest::aLongQueueIsLateToo()
{
    const Settings settings;
    OverloadGuard guard(settings);
    for (Millis now{0}; now < 200ms; now += 50ms) {
        guard.observe(now, 1ms, limits::queuedWork);
    }
    QVERIFY(guard.level() > 0);
}

/// Twice as much work as can be done, two thirds of it browsing: the guard must settle where the rest is in time, and take
/// everything again when the rush is over.
void RateLimiterTest::scriptedRush()
{
    const Settings settings;
    OverloadGuard guard(settings);
    static constexpr double perBatch = 100;
    double backlog = 0;
    int vitalRefused = 0;
    Millis longestAtTheEnd{0};
    for (Millis now{0}; now < 60s; now += 10ms) {
        const bool rush = now < 40s;
        const double browsing = rush ? 134 : 20;
        const double vital = rush ? 66 : 10;
        backlog += guard.refuses(Urgency::Browse) ? 0 : browsing;
        backlog += vital;
        vitalRefused += guard.refuses(Urgency::Always) ? 1 : 0;
        backlog = std::max(0.0, backlog - perBatch);
        const Millis waited(static_cast<Millis::rep>(backlog / perBatch * 10));
        guard.observe(now, waited, static_cast<std::size_t>(backlog));
        if (now > 5s && rush) {
            longestAtTheEnd = std::max(longestAtTheEnd, waited);
        }
    }
    QCOMPARE(vitalRefused, 0);
    QVERIFY2(longestAtTheEnd < 1s, qPrintable(QString::number(longestAtTheEnd.count())));
    QCOMPARE(guard.level(), 0);
}

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "rate_limiter_test.moc"
