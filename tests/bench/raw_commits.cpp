// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/raw_commits.h"

#include "db/database.h"
#include "db/query.h"
#include "db/transaction.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace karcis::bench {

Samples measureRawCommits(const QString &folder, int count)
{
    db::Database database({.sqliteFile = folder + u"/raw.sqlite"_s});
    database.execute(
        u"CREATE TABLE IF NOT EXISTS raw (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    Samples samples;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        db::Transaction transaction(database);
        db::Query(database, u"INSERT INTO raw (text) VALUES (?)").bind(u"seat"_s).exec();
        transaction.commit();
        samples.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return samples;
}

} // namespace karcis::bench
