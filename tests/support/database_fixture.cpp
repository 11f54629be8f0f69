// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "support/database_fixture.h"

#include "db/migrator.h"

#include <QTest>
#include <QUuid>

namespace karcis::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString postgresServer()
{
    return qEnvironmentVariable("KARCIS_TEST_POSTGRES");
}

/// A connection outside of the fixture's schema, to make and drop it.
db::ConnectionOptions serverOptions()
{
    return {.engine = db::Engine::Postgres, .sqliteFile = {}, .postgres = postgresServer()};
}

} // namespace

DatabaseFixture::DatabaseFixture(db::Engine engine)
{
    m_options.engine = engine;
    if (engine == db::Engine::Sqlite) {
        m_options.sqliteFile = m_folder.filePath(u"karcis.sqlite"_s);
    } else {
        m_schema = u"t_"_s + QUuid::createUuid().toString(QUuid::Id128);
        db::Database(serverOptions()).execute(u"CREATE SCHEMA "_s + m_schema);
        m_options.postgres = postgresServer() + u" options='-c search_path=%1'"_s.arg(m_schema);
    }
    m_database = std::make_unique<db::Database>(m_options);
}

DatabaseFixture::~DatabaseFixture()
{
    m_database.reset();
    if (!m_schema.isEmpty()) {
        try {
            db::Database(serverOptions()).execute(u"DROP SCHEMA %1 CASCADE"_s.arg(m_schema));
        } catch (const db::DbError &error) {
            qWarning("The test's schema could not be dropped: %s", error.what());
        }
    }
}

void DatabaseFixture::migrate(UtcTime now)
{
    db::Migrator(*m_database, db::embeddedMigrations()).migrate(now);
}

void DatabaseFixture::reopen()
{
    close();
    m_database = std::make_unique<db::Database>(m_options);
}

void DatabaseFixture::close()
{
    m_database.reset();
}

void forEachEngine()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgres") << u"postgres"_s;
}

db::Engine currentEngine()
{
    QFETCH(QString, engine);
    return engine == u"sqlite"_s ? db::Engine::Sqlite : db::Engine::Postgres;
}

QByteArray missingEngine(db::Engine engine)
{
    const bool missing = engine == db::Engine::Postgres && postgresServer().isEmpty();
    return missing ? QByteArrayLiteral(
               "There is no PostgreSQL to test with. Run the tests through "
               "packaging/with-postgres, which starts one and sets KARCIS_TEST_POSTGRES.")
                   : QByteArray();
}

} // namespace karcis::test
