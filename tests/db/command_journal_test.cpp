// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/command_store.h"
#include "db/query.h"
#include "db/transaction.h"
#include "support/database_fixture.h"

#include <QTest>

using namespace karcis;
using namespace karcis::db;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UtcTime opening{Millis{1'767'582'000'000}};
constexpr std::size_t noBound = 1'000'000;

CommandResult answer(const QString &id, Millis at = Millis(0))
{
    return {CommandId(id),
            u"session"_s,
            u"seats.hold"_s,
            "hash",
            "{\"of\":\"" + id.toUtf8() + "\"}",
            opening + at};
}

} // namespace

/// How SQLite keeps the answers given to commands: a row for all of a transaction, and their places in memory.
class CommandJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_fixture.reset(); }

    void aTransactionIsOneRow();
    void anAnswerIsKnownBeforeItsCommit();
    void anAnswerThatWasUndoneIsForgotten();
    void answersOutliveARestart();
    void anyTextComesBackAsItWas();
    void theOldestGoBeyondTheBound();
    void whatATrimForgotComesBackWithItsRollback();
    void answersOfEarlierVersionsAreKnown();
    void aBrokenRowIsAFault();

private:
    [[nodiscard]] Database &database() { return m_fixture->database(); }

    [[nodiscard]] int rows();
    void commit(CommandStore &store, int first, int count);

    std::unique_ptr<test::DatabaseFixture> m_fixture;
};

void CommandJournalTest::init()
{
    m_fixture = std::make_unique<test::DatabaseFixture>(Engine::Sqlite);
    m_fixture->migrate();
}

int CommandJournalTest::rows()
{
    Query query(database(), u"SELECT COUNT(*) FROM command_journal");
    return query.firstRow() ? query.integer(0) : -1;
}

void CommandJournalTest::commit(CommandStore &store, int first, int count)
{
    Transaction transaction(database());
    for (int i = first; i < first + count; ++i) {
        QVERIFY(store.insert(answer(QString::number(i), Millis(i))));
    }
    transaction.commit();
}

void CommandJournalTest::aTransactionIsOneRow()
{
    CommandStore store(database());
    commit(store, 0, 100);
    QCOMPARE(rows(), 1);
    for (int i = 0; i < 100; ++i) {
        const auto found = store.find(CommandId(QString::number(i)));
        QVERIFY(found);
        QCOMPARE(found->reply, answer(QString::number(i)).reply);
        QCOMPARE(found->at, opening + Millis(i));
    }
    QVERIFY(!store.find(CommandId(u"100"_s)));
    // Who only reads writes nothing.
    Transaction(database()).commit();
    QCOMPARE(rows(), 1);
}

void CommandJournalTest::anAnswerIsKnownBeforeItsCommit()
{
    CommandStore store(database());
    commit(store, 0, 1);
    Transaction transaction(database());
    QVERIFY(store.insert(answer(u"a"_s)));
    QVERIFY(store.insert(answer(u"b"_s)));
    QVERIFY(!store.insert(answer(u"a"_s)));
    QCOMPARE(store.find(CommandId(u"b"_s)).value().reply, answer(u"b"_s).reply);
}

void CommandJournalTest::anAnswerThatWasUndoneIsForgotten()
{
    CommandStore store(database());
    {
        const Transaction transaction(database());
        QVERIFY(store.insert(answer(u"a"_s)));
    }
    QVERIFY(!store.find(CommandId(u"a"_s)));
    commit(store, 0, 1);
    QVERIFY(!store.find(CommandId(u"a"_s)));
    QVERIFY(store.find(CommandId(u"0"_s)));
    // A commit that fails undoes, too.
    database().execute(u"CREATE TRIGGER full BEFORE INSERT ON command_journal"
                       " BEGIN SELECT RAISE(ABORT, 'full'); END");
    try {
        Transaction transaction(database());
        QVERIFY(store.insert(answer(u"b"_s)));
        transaction.commit();
        QFAIL("The commit must fail.");
    } catch (const DbError &) {
        QVERIFY(!database().inTransaction());
    }
    QVERIFY(!store.find(CommandId(u"b"_s)));
}

void CommandJournalTest::answersOutliveARestart()
{
    {
        CommandStore store(database());
        commit(store, 0, 3);
        commit(store, 3, 3);
        QVERIFY(store.insert(answer(u"alone"_s)));
    }
    m_fixture->reopen();
    CommandStore store(database());
    QVERIFY(!store.insert(answer(u"alone"_s)));
    QCOMPARE(store.find(CommandId(u"4"_s)).value().reply, answer(u"4"_s).reply);
    commit(store, 6, 1);
    QCOMPARE(store.find(CommandId(u"4"_s)).value().reply, answer(u"4"_s).reply);
    QVERIFY(store.find(CommandId(u"6"_s)));
}

void CommandJournalTest::anyTextComesBackAsItWas()
{
    const CommandResult odd{CommandId(u"7:é,\n\"9:"_s),
                            u"3:كرسي,"_s,
                            u"\U0001F3AC"_s,
                            QByteArray(),
                            QByteArray(100'000, ','),
                            opening - std::chrono::years(60)};
    {
        CommandStore store(database());
        QVERIFY(store.insert(odd));
    }
    m_fixture->reopen();
    CommandStore store(database());
    const auto found = store.find(odd.id);
    QVERIFY(found);
    QCOMPARE(found->id, odd.id);
    QCOMPARE(found->holder, odd.holder);
    QCOMPARE(found->method, odd.method);
    QCOMPARE(found->requestHash, odd.requestHash);
    QCOMPARE(found->reply, odd.reply);
    QCOMPARE(found->at, odd.at);
}

void CommandJournalTest::theOldestGoBeyondTheBound()
{
    CommandStore store(database());
    for (int first = 0; first < 100; first += 10) {
        commit(store, first, 10);
    }
    // Nothing is old, but there is room for 55 only. Rows go as a whole, and no more of them than are asked for.
    QCOMPARE(store.trim(opening, 55, 20), 20);
    QCOMPARE(store.trim(opening, 55, 1000), 30);
    QCOMPARE(store.trim(opening, 55, 1000), 0);
    QCOMPARE(rows(), 5);
    QVERIFY(!store.find(CommandId(u"49"_s)));
    QVERIFY(store.find(CommandId(u"50"_s)));
    // A row goes when the newest answer in it is old.
    QCOMPARE(store.trim(opening + Millis(59), noBound, 1000), 0);
    QCOMPARE(store.trim(opening + Millis(60), noBound, 1000), 10);
    QVERIFY(!store.find(CommandId(u"59"_s)));
    QVERIFY(store.find(CommandId(u"60"_s)));
}

void CommandJournalTest::whatATrimForgotComesBackWithItsRollback()
{
    CommandStore store(database());
    commit(store, 0, 10);
    {
        const Transaction transaction(database());
        QCOMPARE(store.trim(opening + Millis(60), noBound, 1000), 10);
        QVERIFY(!store.find(CommandId(u"3"_s)));
        QVERIFY(store.insert(answer(u"new"_s)));
    }
    QVERIFY(store.find(CommandId(u"3"_s)));
    QVERIFY(!store.find(CommandId(u"new"_s)));
    commit(store, 10, 1);
    QVERIFY(store.find(CommandId(u"10"_s)));
}

void CommandJournalTest::answersOfEarlierVersionsAreKnown()
{
    Query(database(),
          u"INSERT INTO command_result (command_id, holder, method, request_hash, reply, at_ms)"
          " VALUES ('old', 'session', 'seats.hold', 'hash', 'reply', ?)")
        .bind(opening)
        .exec();
    CommandStore store(database());
    QCOMPARE(store.find(CommandId(u"old"_s)).value().reply, "reply");
    QVERIFY(!store.insert(answer(u"old"_s)));
    QVERIFY(store.insert(answer(u"new"_s, Millis(10))));
    QCOMPARE(store.trim(opening + Millis(1), noBound, 100), 1);
    QVERIFY(!store.find(CommandId(u"old"_s)));
    QVERIFY(store.find(CommandId(u"new"_s)));
}

void CommandJournalTest::aBrokenRowIsAFault()
{
    for (const QString &broken : {u"5:abc,"_s,
                                  u"x"_s,
                                  u"3:abc"_s,
                                  u"-1:,"_s,
                                  u"3:abc,3:abc,"_s,
                                  u"99999999999999999999:a,"_s}) {
        Query(database(), u"INSERT OR REPLACE INTO command_journal VALUES (1, 0, ?)")
            .bind(broken)
            .exec();
        CommandStore store(database());
        QVERIFY_THROWS_EXCEPTION(DbError, static_cast<void>(store.find(CommandId(u"abc"_s))));
    }
}

QTEST_GUILESS_MAIN(CommandJournalTest)
#include "command_journal_test.moc"
