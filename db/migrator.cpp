// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/migrator.h"

#include "db/query.h"
#include "db/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

// The linker drops the resources of a static library that nothing names; the macro does not work in a namespace.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(karcis_migrations);
}

namespace karcis::db {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = DbError::Kind;

QString checksumOf(const Migration &migration)
{
    const QByteArray hash
        = QCryptographicHash::hash(migration.sql.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

/// Whether anything remains when blank lines and comments are left out.
bool hasCode(const QStringList &lines)
{
    return std::ranges::any_of(lines, [](const QString &line) {
        const QString text = line.trimmed();
        return !text.isEmpty() && !text.startsWith(u"--"_s);
    });
}

Migration readMigration(const QDir &folder, const QString &fileName)
{
    static const QRegularExpression pattern(u"^(\\d{4})_([a-z0-9_]+)\\.sql$"_s);
    const QRegularExpressionMatch match = pattern.match(fileName);
    QFile file(folder.filePath(fileName));
    if (!match.hasMatch() || !file.open(QIODevice::ReadOnly)) {
        throw DbError(Kind::Other, u"The migration %1 cannot be read."_s.arg(fileName));
    }
    return {match.captured(1).toInt(), match.captured(2), QString::fromUtf8(file.readAll())};
}

} // namespace

std::vector<Migration> embeddedMigrations()
{
    initMigrationResources();
    const QDir folder(u":/karcis/migrations"_s);
    std::vector<Migration> migrations;
    for (const QString &fileName : folder.entryList(QDir::Files, QDir::Name)) {
        migrations.push_back(readMigration(folder, fileName));
    }
    if (migrations.empty()) {
        throw DbError(Kind::Other, u"The program was built without its migrations."_s);
    }
    return migrations;
}

QStringList statementsFor(Engine engine, const QString &sql)
{
    const QString own = engine == Engine::Sqlite ? u"-- @sqlite"_s : u"-- @postgres"_s;
    const QString other = engine == Engine::Sqlite ? u"-- @postgres"_s : u"-- @sqlite"_s;
    QStringList statements;
    QStringList lines;
    const auto endStatement = [&] {
        if (hasCode(lines)) {
            statements += lines.join(u'\n');
        }
        lines.clear();
    };
    bool wanted = true;
    for (const QString &line : sql.split(u'\n')) {
        const QString marker = line.trimmed();
        if (marker.startsWith(u"-- @"_s)) {
            if (marker != own && marker != other && marker != u"-- @all"_s) {
                throw DbError(Kind::Other, u"A migration has an unknown marker: %1"_s.arg(marker));
            }
            wanted = marker != other;
        } else if (marker == u";;"_s) {
            if (wanted) {
                endStatement();
            }
        } else if (wanted) {
            lines += line;
        }
    }
    endStatement();
    return statements;
}

Migrator::Migrator(Database &database, std::vector<Migration> migrations)
    : m_database(database)
    , m_migrations(std::move(migrations))
{
    // A number may be missing: it was given to work that is not done yet. Two with one number, or one out of order, are
    // a mistake.
    int last = 0;
    for (const Migration &migration : m_migrations) {
        if (migration.number <= last) {
            throw DbError(
                Kind::Other,
                u"The migrations are not in ascending order: after %1 comes %2."_s.arg(last).arg(
                    migration.number));
        }
        last = migration.number;
    }
}

int Migrator::migrate(UtcTime now)
{
    checkApplied();
    prepareRecord();
    int count = 0;
    for (const Migration &migration : m_migrations) {
        count += apply(migration, now) ? 1 : 0;
    }
    return count;
}

int Migrator::schemaNumber()
{
    Query exists(m_database,
                 m_database.engine() == Engine::Sqlite
                     ? u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = "
                       u"'schema_migration'"
                     : u"SELECT CAST(to_regclass('schema_migration') IS NOT NULL AS INTEGER)");
    if (!exists.firstRow() || !exists.flag(0)) {
        return 0;
    }
    Query last(m_database, u"SELECT MAX(number) FROM schema_migration");
    return last.firstRow() ? last.integer(0) : 0;
}

void Migrator::checkApplied()
{
    const int found = schemaNumber();
    if (found == 0) {
        return;
    }
    Query applied(m_database, u"SELECT number, checksum FROM schema_migration ORDER BY number");
    applied.exec();
    while (applied.next()) {
        const auto known = std::ranges::find(m_migrations, applied.integer(0), &Migration::number);
        if (known == m_migrations.end()) {
            throw DbError(Kind::SchemaTooNew,
                          u"This database was made by a newer version of Karcis (schema %1, this "
                          u"program does not know it). "
                          u"Start that version or a later one. Nothing was changed."_s.arg(
                              applied.integer(0)));
        }
        const Migration &migration = *known;
        if (applied.text(1) != checksumOf(migration)) {
            throw DbError(
                Kind::SchemaChanged,
                u"Migration %1 (%2) was applied to this database in another wording. Nothing was changed."_s
                    .arg(migration.number)
                    .arg(migration.name));
        }
    }
}

void Migrator::prepareRecord()
{
    Transaction transaction(m_database);
    lockOutOtherNodes();
    m_database.execute(
        u"CREATE TABLE IF NOT EXISTS schema_migration (number INTEGER NOT NULL PRIMARY KEY, "
        u"name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at_ms BIGINT NOT NULL)");
    transaction.commit();
}

bool Migrator::apply(const Migration &migration, UtcTime now)
{
    Transaction transaction(m_database);
    lockOutOtherNodes();
    Query done(m_database, u"SELECT 1 FROM schema_migration WHERE number = ?");
    if (done.bind(migration.number).firstRow()) {
        return false;
    }
    for (const QString &statement : statementsFor(m_database.engine(), migration.sql)) {
        m_database.execute(statement);
    }
    Query record(m_database,
                 u"INSERT INTO schema_migration (number, name, checksum, applied_at_ms) VALUES (?, "
                 u"?, ?, ?)");
    record.bind(migration.number, migration.name, checksumOf(migration), now).exec();
    transaction.commit();
    return true;
}

void Migrator::lockOutOtherNodes()
{
    // Several servers may start at once. SQLite has one writer anyway.
    if (m_database.engine() == Engine::Postgres) {
        m_database.execute(u"SET LOCAL statement_timeout TO 0");
        m_database.execute(u"SET LOCAL lock_timeout TO '60s'");
        m_database.execute(u"SELECT pg_advisory_xact_lock(7526471155622176107)");
    }
}

} // namespace karcis::db
