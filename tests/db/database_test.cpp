// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/conninfo.h"
#include "db/query.h"
#include "db/transaction.h"
#include "support/database_fixture.h"

#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTest>

#include <cstdio>

using namespace karcis;
using namespace karcis::db;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *writerVariable = "KARCIS_TEST_WRITE_TO";

/// What this program does as its own child: writes one row, says so, and keeps the database until it is killed.
int writeAndStay(const QString &file)
{
    Database database({.engine = Engine::Sqlite, .sqliteFile = file, .postgres = {}});
    Transaction transaction(database);
    Query(database, u"INSERT INTO thing VALUES ('by the child')").exec();
    transaction.commit();
    const Transaction unfinished(database);
    Query(database, u"INSERT INTO thing VALUES ('never committed')").exec();
    std::puts("written");
    (void)std::fflush(stdout);
    return std::getchar();
}

/// The kind of the fault that opening throws; nothing if it opens.
std::optional<DbError::Kind> faultOfOpening(const ConnectionOptions &options)
{
    try {
        const Database database(options);
        return std::nullopt;
    } catch (const DbError &error) {
        return error.kind();
    }
}

} // namespace

/// How a connection is opened, guarded and closed.
class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqliteIsOpenedForDurability();
    void memoryDatabaseChecksForeignKeys();
    void postgresIsOpenedForDurability();
    void secondWriterIsRefused();
    void writerLockEndsWithAKilledProcess();
    void missingFolderIsRefused();

    void readerReadsOnly_data() { test::forEachEngine(); }

    void readerReadsOnly();
    void closingEmptiesTheLog();
    void closedDatabaseRefuses();

    void busyIsToldApart_data() { test::forEachEngine(); }

    void busyIsToldApart();
    void lostConnectionCanBeReopened();
    void unreachableServerIsAConnectionFault();
    void serverTimeIsTheServers();
    void conninfoIsTakenApart();

private:
    [[nodiscard]] static QString setting(Database &database, const QString &sql);
    [[nodiscard]] static int count(Database &database);
};

QString DatabaseTest::setting(Database &database, const QString &sql)
{
    Query query(database, sql);
    return query.firstRow() ? query.text(0) : QString();
}

int DatabaseTest::count(Database &database)
{
    Query query(database, u"SELECT COUNT(*) FROM thing");
    return query.firstRow() ? query.integer(0) : -1;
}

void DatabaseTest::sqliteIsOpenedForDurability()
{
    test::DatabaseFixture fixture(Engine::Sqlite);
    Database &database = fixture.database();
    QCOMPARE(setting(database, u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(setting(database, u"PRAGMA synchronous"_s), u"2"_s);
    QCOMPARE(setting(database, u"PRAGMA foreign_keys"_s), u"1"_s);
    QCOMPARE(setting(database, u"PRAGMA trusted_schema"_s), u"0"_s);
    QCOMPARE(setting(database, u"PRAGMA busy_timeout"_s), u"5000"_s);
    QCOMPARE(QFile::permissions(fixture.options().sqliteFile)
                 & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void DatabaseTest::memoryDatabaseChecksForeignKeys()
{
    Database database({.engine = Engine::Sqlite, .sqliteFile = u":memory:"_s, .postgres = {}});
    database.execute(u"CREATE TABLE parent (id TEXT PRIMARY KEY)");
    database.execute(u"CREATE TABLE child (id TEXT REFERENCES parent (id))");
    QVERIFY_EXCEPTION_THROWN(database.execute(u"INSERT INTO child VALUES ('a')"), DbError);
    // Each one is a database of its own.
    Database other({.engine = Engine::Sqlite, .sqliteFile = u":memory:"_s, .postgres = {}});
    QVERIFY_EXCEPTION_THROWN(other.execute(u"SELECT * FROM parent"), DbError);
}

void DatabaseTest::postgresIsOpenedForDurability()
{
    QVERIFY2(test::missingEngine(Engine::Postgres).isEmpty(),
             test::missingEngine(Engine::Postgres));
    test::DatabaseFixture fixture(Engine::Postgres);
    Database &database = fixture.database();
    QCOMPARE(setting(database, u"SELECT current_setting('synchronous_commit')"_s), u"on"_s);
    QCOMPARE(setting(database, u"SELECT current_setting('TimeZone')"_s), u"UTC"_s);
    QCOMPARE(setting(database, u"SELECT current_setting('statement_timeout')"_s), u"30s"_s);
    QCOMPARE(setting(database, u"SELECT pg_client_encoding()"_s), u"UTF8"_s);
}

void DatabaseTest::secondWriterIsRefused()
{
    test::DatabaseFixture fixture(Engine::Sqlite);
    QCOMPARE(faultOfOpening(fixture.options()), DbError::Kind::InUse);
    const QString link = fixture.options().sqliteFile + u"-link"_s;
    QVERIFY(QFile::link(fixture.options().sqliteFile, link));
    ConnectionOptions byLink = fixture.options();
    byLink.sqliteFile = link;
    QCOMPARE(faultOfOpening(byLink), DbError::Kind::InUse);
    fixture.database().execute(u"CREATE TABLE thing (name TEXT)");
    const ConnectionOptions options = fixture.options();
    fixture.close();
    QCOMPARE(faultOfOpening(options), std::nullopt);
}

void DatabaseTest::writerLockEndsWithAKilledProcess()
{
    test::DatabaseFixture fixture(Engine::Sqlite);
    fixture.database().execute(u"CREATE TABLE thing (name TEXT)");
    fixture.close();

    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(writerVariable), fixture.options().sqliteFile);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(child.waitForReadyRead());
    QCOMPARE(child.readAll().trimmed(), QByteArray("written"));
    QCOMPARE(faultOfOpening(fixture.options()), DbError::Kind::InUse);

    child.kill();
    QVERIFY(child.waitForFinished());
    fixture.reopen();
    QCOMPARE(count(fixture.database()), 1);
}

void DatabaseTest::missingFolderIsRefused()
{
    QCOMPARE(
        faultOfOpening(
            {.engine = Engine::Sqlite, .sqliteFile = u"/nowhere/at/all.sqlite"_s, .postgres = {}}),
        DbError::Kind::Connection);
}

void DatabaseTest::readerReadsOnly()
{
    KARCIS_REQUIRE_ENGINE();
    test::DatabaseFixture fixture(test::currentEngine());
    fixture.database().execute(u"CREATE TABLE thing (name TEXT)");
    ConnectionOptions options = fixture.options();
    options.queryOnly = true;
    Database reader(options);
    QCOMPARE(count(reader), 0);
    Query(fixture.database(), u"INSERT INTO thing VALUES ('a')").exec();
    QCOMPARE(count(reader), 1);
    QVERIFY_EXCEPTION_THROWN(reader.execute(u"INSERT INTO thing VALUES ('b')"), DbError);
    {
        const Transaction transaction(reader);
        QCOMPARE(count(reader), 1);
    }
    QCOMPARE(count(fixture.database()), 1);
}

void DatabaseTest::closingEmptiesTheLog()
{
    test::DatabaseFixture fixture(Engine::Sqlite);
    fixture.database().execute(u"CREATE TABLE thing (name TEXT)");
    const QString log = fixture.options().sqliteFile + u"-wal"_s;
    QVERIFY(QFile(log).size() > 0);
    // An open reader keeps SQLite from tidying up by itself.
    ConnectionOptions options = fixture.options();
    options.queryOnly = true;
    Database reader(options);
    QCOMPARE(count(reader), 0);
    {
        Query pending(fixture.database(), u"SELECT 1");
        QVERIFY(pending.firstRow());
    }
    fixture.close();
    QCOMPARE(QFile(log).size(), 0);
    QCOMPARE(count(reader), 0);
}

void DatabaseTest::closedDatabaseRefuses()
{
    Database database({.engine = Engine::Sqlite, .sqliteFile = u":memory:"_s, .postgres = {}});
    database.close();
    QVERIFY(!database.isOpen());
    QVERIFY_EXCEPTION_THROWN(Query(database, u"SELECT 1"), DbError);
    QVERIFY_EXCEPTION_THROWN(database.execute(u"SELECT 1"), DbError);
    QVERIFY_EXCEPTION_THROWN(Transaction{database}, DbError);
    database.close();
}

void DatabaseTest::busyIsToldApart()
{
    KARCIS_REQUIRE_ENGINE();
    test::DatabaseFixture fixture(test::currentEngine());
    Database &database = fixture.database();
    database.execute(u"CREATE TABLE thing (name TEXT)");
    database.execute(u"INSERT INTO thing VALUES ('a')");
    const bool sqlite = database.engine() == Engine::Sqlite;
    database.execute(sqlite ? u"PRAGMA busy_timeout = 1" : u"SET lock_timeout TO '1ms'");

    // Somebody else, who is no Database, holds the lock.
    const QString name = u"intruder"_s;
    {
        QSqlDatabase intruder = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
        intruder.setDatabaseName(sqlite ? fixture.options().sqliteFile : QString());
        intruder.setConnectOptions(sqlite ? QString() : fixture.options().postgres);
        QVERIFY(intruder.open());
        QSqlQuery query(intruder);
        QVERIFY(query.exec(sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s));
        QVERIFY(query.exec(u"UPDATE thing SET name = 'b'"_s));
        try {
            const Transaction transaction(database);
            Query(database, u"UPDATE thing SET name = 'c'").exec();
            QFAIL("The lock was not respected.");
        } catch (const DbError &error) {
            QCOMPARE(error.kind(), DbError::Kind::Busy);
        }
        QVERIFY(query.exec(u"COMMIT"_s));
    }
    QSqlDatabase::removeDatabase(name);
    Transaction transaction(database);
    QCOMPARE(Query(database, u"UPDATE thing SET name = 'c' WHERE name = 'b'").exec().rowsAffected(),
             1);
    transaction.commit();
}

void DatabaseTest::lostConnectionCanBeReopened()
{
    QVERIFY2(test::missingEngine(Engine::Postgres).isEmpty(),
             test::missingEngine(Engine::Postgres));
    test::DatabaseFixture fixture(Engine::Postgres);
    Database &database = fixture.database();
    database.execute(u"CREATE TABLE thing (name TEXT)");
    const QString process = setting(database, u"SELECT pg_backend_pid()"_s);
    {
        Database other(fixture.options());
        QCOMPARE(setting(other, u"SELECT pg_terminate_backend(%1, 5000)"_s.arg(process)),
                 u"true"_s);
    }
    try {
        Transaction transaction(database);
        Query(database, u"INSERT INTO thing VALUES ('a')").exec();
        transaction.commit();
        QFAIL("The lost connection took a row.");
    } catch (const DbError &error) {
        QCOMPARE(error.kind(), DbError::Kind::Connection);
    }
    QVERIFY(!database.inTransaction());
    database.reopen();
    QCOMPARE(count(database), 0);
    QCOMPARE(setting(database, u"SELECT current_setting('TimeZone')"_s), u"UTC"_s);
}

void DatabaseTest::unreachableServerIsAConnectionFault()
{
    const QString socket = QTemporaryDir().path();
    const ConnectionOptions options{.engine = Engine::Postgres,
                                    .sqliteFile = {},
                                    .postgres
                                    = u"host=%1 user=nobody password=topsecret"_s.arg(socket)};
    try {
        const Database database(options);
        QFAIL("It opened.");
    } catch (const DbError &error) {
        QCOMPARE(error.kind(), DbError::Kind::Connection);
        QVERIFY2(!error.text().contains(u"topsecret"_s), error.what());
    }
}

void DatabaseTest::serverTimeIsTheServers()
{
    QVERIFY2(test::missingEngine(Engine::Postgres).isEmpty(),
             test::missingEngine(Engine::Postgres));
    test::DatabaseFixture sqlite(Engine::Sqlite);
    QCOMPARE(sqlite.database().serverTime(), std::nullopt);
    test::DatabaseFixture postgres(Engine::Postgres);
    const qint64 before = setting(postgres.database(),
                                  u"SELECT FLOOR(EXTRACT(EPOCH FROM clock_timestamp()) * 1000)"_s)
                              .toLongLong();
    const std::optional<UtcTime> time = postgres.database().serverTime();
    QVERIFY(time && time->time_since_epoch().count() >= before);
    QVERIFY(time->time_since_epoch().count() < before + 60'000);
}

void DatabaseTest::conninfoIsTakenApart()
{
    const std::map<QString, QString> parameters = parseConninfo(
        uR"( host=a,b port = 5432,5433 password='it''s' options='-c x=\'y\' \\' )"_s.replace(
            u"''"_s, u"\\'"_s));
    QCOMPARE(parameters.at(u"host"_s), u"a,b"_s);
    QCOMPARE(parameters.at(u"port"_s), u"5432,5433"_s);
    QCOMPARE(parameters.at(u"password"_s), u"it's"_s);
    QCOMPARE(parameters.at(u"options"_s), uR"(-c x='y' \)"_s);
    QCOMPARE(parseConninfo(joinConninfo(parameters)), parameters);
    QVERIFY(parseConninfo(QString()).empty());
    QVERIFY_EXCEPTION_THROWN((void)parseConninfo(u"nonsense"_s), DbError);
    QVERIFY_EXCEPTION_THROWN((void)parseConninfo(u"host=a user"_s), DbError);
    QVERIFY_EXCEPTION_THROWN((void)parseConninfo(u"password='open"_s), DbError);
    QVERIFY_EXCEPTION_THROWN((void)parseConninfo(u"=x"_s), DbError);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString file = qEnvironmentVariable(writerVariable);
    if (!file.isEmpty()) {
        return writeAndStay(file);
    }
    DatabaseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "database_test.moc"
