// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "db/database.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace karcis::db {

/// One step of the schema. Once released it is never edited: a further migration changes what it made.
struct Migration
{
    int number = 0;
    QString name;
    /// For both engines; see db/README.md for the markers.
    QString sql;
};

/// The migrations that are part of the program, in order.
[[nodiscard]] std::vector<Migration> embeddedMigrations();

/// The statements of a migration for one engine. Throws DbError on an unknown marker.
[[nodiscard]] QStringList statementsFor(Engine engine, const QString &sql);

/// Brings a database to the schema of the program.
class Migrator
{
public:
    /// @p migrations have ascending numbers; one that is missing may come later.
    Migrator(Database &database, std::vector<Migration> migrations);

    /// Applies what is missing, each migration in a transaction of its own, and says how many those were.
    /// Throws DbError; the migration that failed has then changed nothing.
    int migrate(UtcTime now);

    /// The number of the last migration that was applied; 0 for an empty database.
    [[nodiscard]] int schemaNumber();

private:
    void prepareRecord();
    void checkApplied();
    [[nodiscard]] bool apply(const Migration &migration, UtcTime now);
    void lockOutOtherNodes();

    Database &m_database;
    std::vector<Migration> m_migrations;
};

} // namespace karcis::db
