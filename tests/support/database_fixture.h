// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "db/database.h"

#include <QTemporaryDir>

#include <memory>

namespace karcis::test {

/// An empty database of its own for one test: a file in a temporary folder, or a schema of the PostgreSQL server that
/// KARCIS_TEST_POSTGRES names. Gone afterwards. Construct it only after `requireEngine()` has passed.
class DatabaseFixture
{
public:
    explicit DatabaseFixture(db::Engine engine);
    ~DatabaseFixture();
    DatabaseFixture(const DatabaseFixture &) = delete;
    DatabaseFixture &operator=(const DatabaseFixture &) = delete;
    DatabaseFixture(DatabaseFixture &&) = delete;
    DatabaseFixture &operator=(DatabaseFixture &&) = delete;

    /// How to open it; each connection lands in the fixture's own schema.
    [[nodiscard]] const db::ConnectionOptions &options() const { return m_options; }

    [[nodiscard]] db::Database &database() { return *m_database; }

    /// Brings the database to the program's schema.
    void migrate(UtcTime now = UtcTime());
    /// Closes the connection and opens a new one, as a restart does.
    void reopen();
    /// Closes the connection only.
    void close();

private:
    db::ConnectionOptions m_options;
    QTemporaryDir m_folder;
    QString m_schema;
    std::unique_ptr<db::Database> m_database;
};

/// Adds a column "engine" with one data row for each engine: call it from a test's _data() function.
void forEachEngine();

/// The engine of the current data row.
[[nodiscard]] db::Engine currentEngine();

/// Empty if the engine can be tested here, else a sentence that says what is missing. A missing server is a failure,
/// not a reason to skip: use QVERIFY2(missingEngine(engine).isEmpty(), ...) or the macro below.
[[nodiscard]] QByteArray missingEngine(db::Engine engine);

} // namespace karcis::test

/// Fails the test function if the engine of its data row is not there.
#define KARCIS_REQUIRE_ENGINE()                                                                    \
    QVERIFY2(karcis::test::missingEngine(karcis::test::currentEngine()).isEmpty(),                 \
             karcis::test::missingEngine(karcis::test::currentEngine()).constData())
