// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "crash_visitor.h"
#include "db/database.h"
#include "db/query.h"
#include "real_server.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace karcis;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kills = 50;
constexpr int visitorCount = 4;
// A round ends with this many answers, or with this much time on a slow machine.
constexpr int fewestAnswers = 12;
constexpr int mostAnswers = 60;
constexpr Millis longestRound = 350ms;

} // namespace

/// Kills the real server with SIGKILL, again and again and in the middle of the work, and looks whether it keeps what it
/// has promised.
class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingAcknowledgedIsLost();

    void cleanupTestCase() { m_server.kill(); }

private:
    [[nodiscard]] bool startServer();
    /// Work until the round is over; says how much was answered.
    [[nodiscard]] int work(int answers);
    [[nodiscard]] QString faultOfTheDatabase() const;

    QTemporaryDir m_folder;
    RealServer m_server;
    std::vector<std::unique_ptr<CrashVisitor>> m_visitors;
    SeededRandom m_random{20260105};
};

void CrashTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (int i = 0; i < visitorCount; ++i) {
        m_visitors.push_back(std::make_unique<CrashVisitor>(u"visitor%1"_s.arg(i),
                                                            static_cast<std::uint64_t>(i + 1)));
    }
}

bool CrashTest::startServer()
{
    // Nothing is to run out in this test but the server.
    return m_server.start(QStringLiteral(KARCIS_SERVER_PROGRAM),
                          {u"--data"_s, m_folder.path(), u"--demo"_s},
                          {u"queue/admissions_per_minute=1000000"_s,
                           u"booking/hold_seconds=3600"_s,
                           u"booking/stranded_rule=0"_s,
                           u"booking/payment_seconds=3600"_s,
                           u"payment/poll_seconds=1"_s,
                           u"throttle/terminal_burst=1000000"_s,
                           u"throttle/account_burst=1000000"_s});
}

int CrashTest::work(int answers)
{
    int answered = 0;
    QElapsedTimer round;
    round.start();
    static_cast<void>(waitUntil(
        [&] {
            for (const auto &visitor : m_visitors) {
                answered += visitor->step() ? 1 : 0;
            }
            return answered >= answers
                || (answered >= fewestAnswers && round.hasExpired(longestRound.count()));
        },
        20s));
    return answered;
}

QString CrashTest::faultOfTheDatabase() const
{
    db::Database reader({.sqliteFile = m_folder.filePath(u"karcis.sqlite"_s), .queryOnly = true});
    db::Query foreignKeys(reader, u"PRAGMA foreign_key_check");
    if (foreignKeys.firstRow()) {
        return u"A reference leads nowhere: "_s + foreignKeys.text(0);
    }
    db::Query integrity(reader, u"PRAGMA integrity_check");
    if (!integrity.firstRow()) {
        return u"The database is not checked."_s;
    }
    return integrity.text(0) == u"ok"_s ? QString() : integrity.text(0);
}

void CrashTest::nothingAcknowledgedIsLost()
{
    int answered = 0;
    for (int round = 0; round <= kills; ++round) {
        QVERIFY2(startServer(), qPrintable(u"round %1"_s.arg(round)));
        for (const auto &visitor : m_visitors) {
            const QString fault = visitor->comeBack(m_server.connectTo());
            QVERIFY2(fault.isEmpty(),
                     qPrintable(u"After kill %1, %2: %3"_s.arg(round).arg(visitor->name(), fault)));
        }
        const QString fault = faultOfTheDatabase();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        if (round < kills) {
            const int most = fewestAnswers + m_random.below(mostAnswers - fewestAnswers);
            const int done = work(most);
            QVERIFY2(done >= fewestAnswers, qPrintable(u"only %1 answers"_s.arg(done)));
            answered += done;
            m_server.kill();
        }
    }
    std::set<std::pair<ShowtimeId, SeatId>> sold;
    int orders = 0;
    for (const auto &visitor : m_visitors) {
        QCOMPARE(visitor->faultOfTickets(), QString());
        for (const protocol::OrderInfo &order : visitor->paid()) {
            ++orders;
            for (const protocol::TicketInfo &ticket : order.tickets) {
                QVERIFY(sold.emplace(order.showtime.id, ticket.seat).second);
            }
        }
    }
    QVERIFY2(orders >= kills / 2, qPrintable(u"only %1 orders were paid"_s.arg(orders)));
    qInfo(
        "%d kills, %d answers, %d paid orders, %zu tickets.", kills, answered, orders, sold.size());
}

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
