// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/booking.h"
#include "db/query.h"
#include "db/transaction.h"
#include "support/database_fixture.h"
#include "support/seeded_random.h"

#include <QTest>

#include <cstring>
#include <limits>

using namespace karcis;
using namespace karcis::db;
using namespace Qt::Literals::StringLiterals;

/// Query, Transaction and Savepoint, on both engines.
class QueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_fixture.reset(); }

    void valuesComeBackAsTheyWent_data() { test::forEachEngine(); }

    void valuesComeBackAsTheyWent();

    void anyValueComesBackAsItWent_data() { test::forEachEngine(); }

    void anyValueComesBackAsItWent();

    void nullIsNotEmpty_data() { test::forEachEngine(); }

    void nullIsNotEmpty();

    void unknownNameIsAFault_data() { test::forEachEngine(); }

    void unknownNameIsAFault();

    void sameTextMayBeNested_data() { test::forEachEngine(); }

    void sameTextMayBeNested();

    void otherStatementsMayRunWhileReading_data() { test::forEachEngine(); }

    void otherStatementsMayRunWhileReading();

    void wrongNumberOfValuesIsAFault_data() { test::forEachEngine(); }

    void wrongNumberOfValuesIsAFault();

    void rowsAffectedCounts_data() { test::forEachEngine(); }

    void rowsAffectedCounts();

    void failedStatementCanBeUsedAgain_data() { test::forEachEngine(); }

    void failedStatementCanBeUsedAgain();

    void faultNamesNoValue_data() { test::forEachEngine(); }

    void faultNamesNoValue();

    void textWithNulIsRefused_data() { test::forEachEngine(); }

    void textWithNulIsRefused();

    void moreStatementsThanAreKept_data() { test::forEachEngine(); }

    void moreStatementsThanAreKept();

    void transactionRollsBackUnlessCommitted_data() { test::forEachEngine(); }

    void transactionRollsBackUnlessCommitted();

    void transactionsDoNotNest_data() { test::forEachEngine(); }

    void transactionsDoNotNest();

    void savepointUndoesItsPartOnly_data() { test::forEachEngine(); }

    void savepointUndoesItsPartOnly();

    void transactionGoesOnAfterAFaultInASavepoint_data() { test::forEachEngine(); }

    void transactionGoesOnAfterAFaultInASavepoint();

private:
    [[nodiscard]] Database &database() { return m_fixture->database(); }

    void insert(const QString &name, int number = 0);
    [[nodiscard]] int count();

    std::unique_ptr<test::DatabaseFixture> m_fixture;
};

void QueryTest::init()
{
    KARCIS_REQUIRE_ENGINE();
    m_fixture = std::make_unique<test::DatabaseFixture>(test::currentEngine());
    database().execute(
        u"CREATE TABLE thing (name TEXT NOT NULL PRIMARY KEY, note TEXT, number BIGINT)");
}

void QueryTest::insert(const QString &name, int number)
{
    Query(database(), u"INSERT INTO thing (name, number) VALUES (?, ?)").bind(name, number).exec();
}

int QueryTest::count()
{
    Query query(database(), u"SELECT COUNT(*) FROM thing");
    return query.firstRow() ? query.integer(0) : -1;
}

void QueryTest::valuesComeBackAsTheyWent()
{
    const QString text = u"Rp 50.000 'quoted\" \\ ? :name ; -- \u0e01\U0001F3AB\n\ttab"_s;
    const qint64 number = 9'007'199'254'740'993; // Not exact as a floating point number.
    Query(database(), u"INSERT INTO thing (name, note, number) VALUES (?, ?, ?)")
        .bind(FilmId(text), text.toUtf8(), UtcTime(Millis(number)))
        .exec();
    Query query(
        database(),
        u"SELECT name, note, number, (SELECT SUM(number) FROM thing) FROM thing WHERE name = ?");
    QVERIFY(query.bind(text).firstRow());
    QCOMPARE(query.id<FilmId>(0).text(), text);
    QCOMPARE(query.text(1), text);
    QCOMPARE(query.time(2).time_since_epoch().count(), number);
    QCOMPARE(query.int64(3), number);
    QVERIFY(!query.next());
}

void QueryTest::anyValueComesBackAsItWent()
{
    test::SeededRandom random(20260105);
    const QStringList pieces = uR"(' '' " \ \' ? $1 :a %1 ; -- /* {} x)"_s.split(u' ')
        << u"\n"_s << u"\u200f"_s << u"\U0001F3AB"_s;
    const auto anyText = [&random, &pieces] {
        QString text;
        for (int length = random.below(40); length > 0; --length) {
            const int piece = random.below(static_cast<int>(2 * pieces.size()));
            // The rest is one letter of those below the surrogates, which alone are no text.
            text
                += piece < pieces.size() ? pieces[piece] : QString(QChar(1 + random.below(0xd7ff)));
        }
        return text;
    };
    const auto anyNumber = [&random] {
        qint64 number = 0;
        const QByteArray bytes = random.bytes(sizeof number);
        std::memcpy(&number, bytes.constData(), sizeof number);
        return number >> random.below(64);
    };
    Transaction transaction(database());
    for (int i = 0; i < 1000; ++i) {
        const QString name = u"%1 "_s.arg(i) + anyText();
        QByteArray note = i % 4 == 0 ? random.bytes(random.below(40)) : anyText().toUtf8();
        note.replace('\0', 'O');
        const qint64 number = i == 0 ? std::numeric_limits<qint64>::min() : anyNumber();
        Query(database(), u"INSERT INTO thing (name, note, number) VALUES (?, ?, ?)")
            .bind(name, note, number)
            .exec();
        Query query(database(), u"SELECT name, note, number FROM thing WHERE name = ?");
        QVERIFY2(query.bind(name).firstRow(), qPrintable(name));
        QCOMPARE(query.text(0), name);
        QCOMPARE(query.utf8(0), name.toUtf8());
        // What is not text is stored as the text that is nearest to it.
        QCOMPARE(query.text(1), QString::fromUtf8(note));
        QCOMPARE(query.int64(2), number);
        QVERIFY(!query.next());
    }
    transaction.commit();
    QCOMPARE(count(), 1000);
}

void QueryTest::nullIsNotEmpty()
{
    Query put(database(), u"INSERT INTO thing (name, note, number) VALUES (?, ?, ?)");
    put.bind(QString(), std::nullopt, std::optional<UtcTime>()).exec();
    put.bind(u"empty"_s, QByteArray(), flagOrNull(true)).exec();
    put.bind(u"id"_s, OrderId(), flagOrNull(false)).exec();
    Query query(database(), u"SELECT name, note, number FROM thing ORDER BY name");
    QVERIFY(query.firstRow());
    QCOMPARE(query.optionalText(0), std::optional(u""_s));
    QVERIFY(query.isNull(1) && !query.optionalText(1) && query.text(1).isEmpty());
    QVERIFY(query.isNull(2) && !query.optionalTime(2) && !query.optionalInt64(2)
            && query.int64(2) == 0);
    QVERIFY(query.next());
    QCOMPARE(query.optionalText(1), std::optional(u""_s));
    QVERIFY(query.flag(2));
    QVERIFY(query.next());
    QVERIFY(query.isNull(1) && query.id<OrderId>(1).isEmpty());
    QVERIFY(!query.flag(2));
}

void QueryTest::unknownNameIsAFault()
{
    Query put(database(), u"INSERT INTO thing (name) VALUES (?)");
    put.bind(ClaimKind::Booked).exec();
    put.bind(u"sold out"_s).exec();
    Query query(database(), u"SELECT name FROM thing ORDER BY name");
    QVERIFY(query.firstRow());
    QCOMPARE(query.enumeration<ClaimKind>(0), ClaimKind::Booked);
    QVERIFY(query.next());
    QVERIFY_EXCEPTION_THROWN((void)query.enumeration<ClaimKind>(0), DbError);
}

void QueryTest::sameTextMayBeNested()
{
    insert(u"a"_s);
    insert(u"b"_s);
    QStringList seen;
    Query outer(database(), u"SELECT name FROM thing ORDER BY name");
    outer.exec();
    while (outer.next()) {
        Query inner(database(), u"SELECT name FROM thing ORDER BY name");
        inner.exec();
        while (inner.next()) {
            seen += outer.text(0) + inner.text(0);
        }
    }
    QCOMPARE(seen, QStringList({u"aa"_s, u"ab"_s, u"ba"_s, u"bb"_s}));
}

void QueryTest::otherStatementsMayRunWhileReading()
{
    for (int i = 0; i < 50; ++i) {
        insert(QString::number(i), i);
    }
    Query reading(database(), u"SELECT name FROM thing ORDER BY number");
    Query writing(database(), u"UPDATE thing SET note = 'seen' WHERE name = ?");
    int rows = 0;
    reading.exec();
    while (reading.next()) {
        writing.bind(reading.text(0)).exec();
        rows += writing.rowsAffected();
    }
    QCOMPARE(rows, 50);
}

void QueryTest::wrongNumberOfValuesIsAFault()
{
    Query query(database(), u"SELECT '?' FROM thing WHERE name = ? AND number = ?");
    QVERIFY_EXCEPTION_THROWN(query.bind(u"a"_s).exec(), DbError);
    QVERIFY_EXCEPTION_THROWN(query.bind(u"a"_s, 1, 2).exec(), DbError);
    query.bind(u"a"_s, 1).exec();
    QVERIFY(!query.next());
}

void QueryTest::rowsAffectedCounts()
{
    Query put(database(), u"INSERT INTO thing (name) VALUES (?) ON CONFLICT (name) DO NOTHING");
    QCOMPARE(put.bind(u"a"_s).exec().rowsAffected(), 1);
    QCOMPARE(put.bind(u"a"_s).exec().rowsAffected(), 0);
    QCOMPARE(put.bind(u"b"_s).exec().rowsAffected(), 1);
    Query change(database(), u"UPDATE thing SET number = 1");
    QCOMPARE(change.exec().rowsAffected(), 2);
}

void QueryTest::failedStatementCanBeUsedAgain()
{
    insert(u"a"_s);
    QVERIFY_EXCEPTION_THROWN(insert(u"a"_s), DbError);
    QVERIFY_EXCEPTION_THROWN(insert(u"a"_s), DbError);
    insert(u"b"_s);
    QCOMPARE(count(), 2);
}

void QueryTest::faultNamesNoValue()
{
    insert(u"topsecret"_s);
    try {
        insert(u"topsecret"_s);
        QFAIL("The second row was accepted.");
    } catch (const DbError &error) {
        QCOMPARE(error.kind(), DbError::Kind::Constraint);
        QVERIFY2(!error.text().contains(u"topsecret"_s), error.what());
        QVERIFY2(error.text().contains(u"INSERT INTO thing"_s), error.what());
    }
    QVERIFY_EXCEPTION_THROWN(Query(database(), u"SELECT nothing FROM nowhere"), DbError);
}

void QueryTest::textWithNulIsRefused()
{
    // PostgreSQL would cut it off there.
    QVERIFY_EXCEPTION_THROWN(insert(QString(u"a"_s + QChar(0) + u"b"_s)), DbError);
    QCOMPARE(count(), 0);
}

void QueryTest::moreStatementsThanAreKept()
{
    Query first(database(), u"SELECT 'kept' FROM thing WHERE name = ?");
    for (int i = 0; i < 1200; ++i) {
        const QString sql = u"SELECT %1 + COUNT(*) FROM thing"_s.arg(i);
        Query query(database(), sql);
        QVERIFY(query.firstRow());
        QCOMPARE(query.integer(0), i);
    }
    insert(u"a"_s);
    QVERIFY(first.bind(u"a"_s).firstRow());
    QCOMPARE(first.text(0), u"kept"_s);
}

void QueryTest::transactionRollsBackUnlessCommitted()
{
    {
        const Transaction transaction(database());
        insert(u"lost"_s);
        QVERIFY(database().inTransaction());
    }
    QVERIFY(!database().inTransaction());
    QCOMPARE(count(), 0);
    try {
        const Transaction transaction(database());
        insert(u"lost"_s);
        insert(u"lost"_s);
        QFAIL("The second row was accepted.");
    } catch (const DbError &) {
        QCOMPARE(count(), 0);
    }
    Transaction transaction(database());
    insert(u"kept"_s);
    transaction.commit();
    m_fixture->reopen();
    QCOMPARE(count(), 1);
}

void QueryTest::transactionsDoNotNest()
{
    Transaction transaction(database());
    insert(u"kept"_s);
    QVERIFY_EXCEPTION_THROWN(Transaction{database()}, DbError);
    transaction.commit();
    QCOMPARE(count(), 1);
    QVERIFY_EXCEPTION_THROWN(Savepoint{database()}, DbError);
}

void QueryTest::savepointUndoesItsPartOnly()
{
    Transaction transaction(database());
    insert(u"a"_s);
    {
        const Savepoint outer(database());
        insert(u"b"_s);
        {
            Savepoint inner(database());
            insert(u"c"_s);
            inner.commit();
        }
        QCOMPARE(count(), 3);
    }
    QCOMPARE(count(), 1);
    {
        Savepoint kept(database());
        insert(u"d"_s);
        {
            const Savepoint lost(database());
            insert(u"e"_s);
        }
        kept.commit();
    }
    transaction.commit();
    QCOMPARE(count(), 2);
}

void QueryTest::transactionGoesOnAfterAFaultInASavepoint()
{
    Transaction transaction(database());
    insert(u"a"_s);
    for (int i = 0; i < 3; ++i) {
        try {
            const Savepoint savepoint(database());
            insert(u"b"_s);
            insert(u"a"_s);
            QFAIL("The second row was accepted.");
        } catch (const DbError &error) {
            QCOMPARE(error.kind(), DbError::Kind::Constraint);
        }
    }
    insert(u"c"_s);
    transaction.commit();
    QCOMPARE(count(), 2);
}

QTEST_GUILESS_MAIN(QueryTest)
#include "query_test.moc"
