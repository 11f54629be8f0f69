// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/migrator.h"
#include "db/transaction.h"
#include "support/database_fixture.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace karcis;
using namespace karcis::db;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One line of seat_invariants_attacks.tsv.
struct Attack
{
    bool legal = false;
    QString name;
    /// What the refusal must speak of, so that no attack fails for a wrong reason.
    QString rule;
    QString statement;
};

QString resourceText(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<Attack> readAttacks()
{
    std::vector<Attack> attacks;
    const QStringList lines
        = resourceText(u":/seat_invariants_attacks.tsv"_s).split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        attacks.push_back(
            {fields.value(0) == u"accept"_s, fields.value(1), fields.value(2), fields.value(3)});
    }
    return attacks;
}

} // namespace

/// The schema refuses to sell a seat twice by itself: every statement here is sent past all of the program's rules.
class SeatInvariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementIsJudgedRightly_data();
    void statementIsJudgedRightly();

    void cleanupTestCase() { m_fixtures.clear(); }

private:
    Database &migratedDatabase(Engine engine);

    std::map<Engine, std::unique_ptr<test::DatabaseFixture>> m_fixtures;
};

Database &SeatInvariantsTest::migratedDatabase(Engine engine)
{
    std::unique_ptr<test::DatabaseFixture> &fixture = m_fixtures[engine];
    if (!fixture) {
        fixture = std::make_unique<test::DatabaseFixture>(engine);
        fixture->migrate();
    }
    return fixture->database();
}

void SeatInvariantsTest::statementIsJudgedRightly_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<int>("number");
    const std::vector<Attack> attacks = readAttacks();
    QVERIFY(attacks.size() > 35);
    for (const QString &engine : {u"sqlite"_s, u"postgres"_s}) {
        for (std::size_t i = 0; i < attacks.size(); ++i) {
            const QString name = u"%1: %2"_s.arg(engine, attacks[i].name);
            QTest::newRow(name.toUtf8().constData()) << engine << static_cast<int>(i);
        }
    }
}

void SeatInvariantsTest::statementIsJudgedRightly()
{
    KARCIS_REQUIRE_ENGINE();
    QFETCH(int, number);
    Database &database = migratedDatabase(test::currentEngine());
    // Rolled back at the end: each row finds the seed and the legal statements before it, and nothing else.
    Transaction transaction(database);
    for (const QString &statement :
         statementsFor(database.engine(), resourceText(u":/seat_invariants_seed.sql"_s))) {
        database.execute(statement);
    }
    const std::vector<Attack> attacks = readAttacks();
    const Attack &attack = attacks.at(static_cast<std::size_t>(number));
    for (int i = 0; i < number; ++i) {
        if (attacks[static_cast<std::size_t>(i)].legal) {
            database.execute(attacks[static_cast<std::size_t>(i)].statement);
        }
    }
    if (attack.legal) {
        database.execute(attack.statement);
        return;
    }
    try {
        database.execute(attack.statement);
        // Some keys are checked only here.
        transaction.commit();
    } catch (const DbError &error) {
        QCOMPARE(error.kind(), DbError::Kind::Constraint);
        QVERIFY2(error.text().section(u" in: "_s, 0, 0).contains(attack.rule, Qt::CaseInsensitive),
                 error.what());
        return;
    }
    QFAIL("The statement was accepted.");
}

QTEST_GUILESS_MAIN(SeatInvariantsTest)
#include "seat_invariants_test.moc"
