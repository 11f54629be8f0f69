// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/migrator.h"
#include "db/query.h"
#include "db/transaction.h"
#include "support/database_fixture.h"

#include <QTest>

#include <array>
#include <thread>

using namespace karcis;
using namespace karcis::db;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that the engine knows about the schema, as sorted lines.
QStringList schemaOf(Database &database)
{
    const QStringView sql = database.engine() == Engine::Sqlite
        ? QStringView(
            u"SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master ORDER BY 1")
        : QStringView(
            u"SELECT * FROM ("
            "SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || "
            "is_nullable"
            " || ' ' || COALESCE(column_default, '') FROM information_schema.columns"
            " WHERE table_schema = current_schema()"
            " UNION ALL SELECT 'key ' || conrelid::regclass || ' ' || conname || ' ' || "
            "pg_get_constraintdef(oid)"
            " FROM pg_constraint WHERE connamespace = current_schema()::regnamespace"
            " UNION ALL SELECT 'index ' || regexp_replace(indexdef, ' ON [^.]+[.]', ' ON ') FROM "
            "pg_indexes"
            " WHERE schemaname = current_schema()"
            " UNION ALL SELECT 'trigger ' || tgrelid::regclass || ' ' || tgname FROM pg_trigger"
            " WHERE NOT tgisinternal AND tgfoid IN"
            "  (SELECT oid FROM pg_proc WHERE pronamespace = current_schema()::regnamespace)"
            ") facts ORDER BY 1");
    Query query(database, sql);
    query.exec();
    QStringList lines;
    while (query.next()) {
        lines += query.text(0);
    }
    return lines;
}

std::optional<DbError::Kind> faultOfMigrating(Database &database, std::vector<Migration> migrations)
{
    try {
        Migrator(database, std::move(migrations)).migrate(UtcTime());
        return std::nullopt;
    } catch (const DbError &error) {
        return error.kind();
    }
}

/// What came of one server that migrates at its start.
struct Node
{
    int applied = 0;
    QString fault;
};

void startNode(const ConnectionOptions &options, Node &node)
{
    try {
        Database database(options);
        node.applied = Migrator(database, embeddedMigrations()).migrate(UtcTime());
    } catch (const DbError &error) {
        node.fault = error.text();
    }
}

} // namespace

/// Numbered migrations: the only way in which a schema comes to be.
class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aRowIsCheckedWithoutATableOfItsOwn_data();
    void aRowIsCheckedWithoutATableOfItsOwn();

    void freshDatabaseGetsEveryMigration_data() { test::forEachEngine(); }

    void freshDatabaseGetsEveryMigration();

    void upgradedEqualsFresh_data() { test::forEachEngine(); }

    void upgradedEqualsFresh();

    void newerSchemaIsRefused_data() { test::forEachEngine(); }

    void newerSchemaIsRefused();

    void changedMigrationIsRefused_data() { test::forEachEngine(); }

    void changedMigrationIsRefused();

    void failedMigrationChangesNothing_data() { test::forEachEngine(); }

    void failedMigrationChangesNothing();
    void severalNodesMayStartAtOnce();
    void aGapMayBeFilledLater();
    void numbersOutOfOrderAreRefused();
    void statementsAreSplitByEngine();
};

void MigratorTest::freshDatabaseGetsEveryMigration()
{
    KARCIS_REQUIRE_ENGINE();
    test::DatabaseFixture fixture(test::currentEngine());
    const std::vector<Migration> migrations = embeddedMigrations();
    Migrator migrator(fixture.database(), migrations);
    QCOMPARE(migrator.schemaNumber(), 0);
    QCOMPARE(migrator.migrate(UtcTime(Millis(42))), static_cast<int>(migrations.size()));
    QCOMPARE(migrator.schemaNumber(), migrations.back().number);
    {
        Query query(
            fixture.database(),
            u"SELECT name, applied_at_ms, length(checksum) FROM schema_migration WHERE number = 1");
        QVERIFY(query.firstRow());
        QCOMPARE(query.text(0), u"catalogue"_s);
        QCOMPARE(query.int64(1), 42);
        QCOMPARE(query.integer(2), 64);
    }
    QCOMPARE(migrator.migrate(UtcTime()), 0);
    fixture.reopen();
    QCOMPARE(Migrator(fixture.database(), migrations).migrate(UtcTime()), 0);
}

void MigratorTest::upgradedEqualsFresh()
{
    KARCIS_REQUIRE_ENGINE();
    test::DatabaseFixture fresh(test::currentEngine());
    fresh.migrate();
    const QStringList expected = schemaOf(fresh.database());
    QVERIFY(expected.size() > 40);
    const std::vector<Migration> all = embeddedMigrations();
    // Every schema that was ever released, brought up to date by this program.
    for (auto end = all.begin() + 1; end != all.end(); ++end) {
        test::DatabaseFixture upgraded(test::currentEngine());
        Migrator older(upgraded.database(), std::vector<Migration>(all.begin(), end));
        older.migrate(UtcTime());
        QCOMPARE(older.schemaNumber(), std::prev(end)->number);
        upgraded.reopen();
        upgraded.migrate();
        QCOMPARE(schemaOf(upgraded.database()), expected);
    }
}

void MigratorTest::newerSchemaIsRefused()
{
    KARCIS_REQUIRE_ENGINE();
    test::DatabaseFixture fixture(test::currentEngine());
    std::vector<Migration> migrations = embeddedMigrations();
    const int known = migrations.back().number;
    migrations.push_back({known + 1, u"future"_s, u"CREATE TABLE future (x TEXT)"_s});
    Migrator(fixture.database(), migrations).migrate(UtcTime());
    const QStringList before = schemaOf(fixture.database());
    try {
        fixture.migrate();
        QFAIL("The newer schema was accepted.");
    } catch (const DbError &error) {
        QCOMPARE(error.kind(), DbError::Kind::SchemaTooNew);
        QVERIFY2(error.text().contains(u"newer version of Karcis"_s), error.what());
        QVERIFY2(error.text().contains(QString::number(known + 1)), error.what());
    }
    QCOMPARE(schemaOf(fixture.database()), before);
}

void MigratorTest::changedMigrationIsRefused()
{
    KARCIS_REQUIRE_ENGINE();
    test::DatabaseFixture fixture(test::currentEngine());
    fixture.migrate();
    std::vector<Migration> migrations = embeddedMigrations();
    migrations[1].sql += u"-- one more remark\n"_s;
    QCOMPARE(faultOfMigrating(fixture.database(), migrations), DbError::Kind::SchemaChanged);
    QCOMPARE(faultOfMigrating(fixture.database(), embeddedMigrations()), std::nullopt);
}

void MigratorTest::failedMigrationChangesNothing()
{
    KARCIS_REQUIRE_ENGINE();
    test::DatabaseFixture fixture(test::currentEngine());
    fixture.migrate();
    fixture.database().execute(u"INSERT INTO setting (setting_key, value) VALUES ('a', 'before')");
    const QStringList before = schemaOf(fixture.database());
    std::vector<Migration> migrations = embeddedMigrations();
    const int last = migrations.back().number;
    const int next = last + 1;
    migrations.push_back(
        {next,
         u"broken"_s,
         u"CREATE TABLE half (x TEXT)\n;;\nALTER TABLE setting ADD COLUMN extra TEXT\n;;\n"
         "UPDATE setting SET value = 'after'\n;;\nINSERT INTO nowhere VALUES (1)\n"_s});
    QCOMPARE(faultOfMigrating(fixture.database(), migrations), DbError::Kind::Other);
    QCOMPARE(schemaOf(fixture.database()), before);
    QCOMPARE(Migrator(fixture.database(), embeddedMigrations()).schemaNumber(), last);
    {
        Query query(fixture.database(), u"SELECT value FROM setting");
        QVERIFY(query.firstRow());
        QCOMPARE(query.text(0), u"before"_s);
    }
    // Put right, it applies.
    migrations.back().sql = u"CREATE TABLE half (x TEXT)"_s;
    QCOMPARE(Migrator(fixture.database(), migrations).migrate(UtcTime()), 1);
}

void MigratorTest::severalNodesMayStartAtOnce()
{
    QVERIFY2(test::missingEngine(Engine::Postgres).isEmpty(),
             test::missingEngine(Engine::Postgres));
    test::DatabaseFixture fixture(Engine::Postgres);
    std::array<Node, 4> nodes;
    {
        std::vector<std::jthread> threads;
        threads.reserve(nodes.size());
        for (Node &node : nodes) {
            threads.emplace_back([&node, &fixture] { startNode(fixture.options(), node); });
        }
    }
    int applied = 0;
    for (const Node &node : nodes) {
        QCOMPARE(node.fault, QString());
        applied += node.applied;
    }
    QCOMPARE(applied, static_cast<int>(embeddedMigrations().size()));
}

void MigratorTest::aGapMayBeFilledLater()
{
    Database database({.engine = Engine::Sqlite, .sqliteFile = u":memory:"_s, .postgres = {}});
    std::vector<Migration> migrations{{1, u"a"_s, u"CREATE TABLE a (x TEXT)"_s},
                                      {3, u"c"_s, u"CREATE TABLE c (x TEXT)"_s}};
    QCOMPARE(Migrator(database, migrations).migrate(UtcTime()), 2);
    migrations.insert(migrations.begin() + 1, {2, u"b"_s, u"CREATE TABLE b (x TEXT)"_s});
    QCOMPARE(Migrator(database, migrations).migrate(UtcTime()), 1);
    QCOMPARE(Migrator(database, migrations).migrate(UtcTime()), 0);
    // A program that does not know the second one is too old, although it knows the last.
    migrations.erase(migrations.begin() + 1);
    QCOMPARE(faultOfMigrating(database, migrations), DbError::Kind::SchemaTooNew);
}

void MigratorTest::numbersOutOfOrderAreRefused()
{
    Database database({.engine = Engine::Sqlite, .sqliteFile = u":memory:"_s, .postgres = {}});
    const std::vector<Migration> twice{{1, u"a"_s, u"CREATE TABLE a (x TEXT)"_s},
                                       {1, u"c"_s, u"CREATE TABLE c (x TEXT)"_s}};
    QCOMPARE(faultOfMigrating(database, twice), DbError::Kind::Other);
    const std::vector<Migration> backwards{{2, u"a"_s, u"CREATE TABLE a (x TEXT)"_s},
                                           {1, u"c"_s, u"CREATE TABLE c (x TEXT)"_s}};
    QCOMPARE(faultOfMigrating(database, backwards), DbError::Kind::Other);
    QVERIFY(schemaOf(database).isEmpty());
}

void MigratorTest::statementsAreSplitByEngine()
{
    const QString sql
        = u"-- remark\nboth;\nlines\n;;\n-- @sqlite\none\n;;\n-- @postgres\ntwo $$;$$\n;;\n-- "
          u"@all\n"
          "three (\n-- @sqlite\n) here\n-- @postgres\n) there\n-- @all\n;;\n-- only a remark\n"_s;
    QCOMPARE(statementsFor(Engine::Sqlite, sql),
             QStringList({u"-- remark\nboth;\nlines"_s, u"one"_s, u"three (\n) here"_s}));
    QCOMPARE(statementsFor(Engine::Postgres, sql),
             QStringList({u"-- remark\nboth;\nlines"_s, u"two $$;$$"_s, u"three (\n) there"_s}));
    QVERIFY_EXCEPTION_THROWN((void)statementsFor(Engine::Sqlite, u"-- @oracle\n"_s), DbError);
}

void MigratorTest::aRowIsCheckedWithoutATableOfItsOwn_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"seat_claim", "orders", "payment_attempt", "queue_place"}) {
        QTest::newRow(table) << QString::fromLatin1(table);
    }
}

void MigratorTest::aRowIsCheckedWithoutATableOfItsOwn()
{
    QFETCH(const QString, table);
    test::DatabaseFixture fixture(Engine::Sqlite);
    fixture.migrate();
    Query program(fixture.database(), u"EXPLAIN INSERT INTO %1 DEFAULT VALUES"_s.arg(table));
    program.exec();
    QStringList steps;
    while (program.next()) {
        steps += program.text(1);
    }
    QVERIFY(steps.contains(u"MakeRecord"_s));
    QVERIFY2(!steps.contains(u"OpenEphemeral"_s), qPrintable(steps.join(u' ')));
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "migrator_test.moc"
