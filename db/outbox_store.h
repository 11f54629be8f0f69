// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace karcis::db {

class Database;

/// Something that must happen outside the database, at least once. Stored in the transaction that decides it.
struct OutboxEntry
{
    QString id;
    QString kind;
    /// What it is about, for example an attempt's id.
    QString subjectId;
    QByteArray payload;
    int attempts = 0;
    UtcTime nextAt;
    UtcTime createdAt;
};

class OutboxStore
{
public:
    explicit OutboxStore(Database &database);

    /// Changes nothing if there is an entry under this id, open or done.
    void add(const OutboxEntry &entry);
    /// Open entries whose time has come, the longest waiting first, at most @p limit.
    [[nodiscard]] std::vector<OutboxEntry> due(UtcTime now, int limit);
    /// Counts an attempt and tries again at @p nextAt.
    void reschedule(const QString &id, UtcTime nextAt);
    /// False if it was done before, or is not there.
    bool done(const QString &id);
    /// Deletes at most @p limit done entries that were added before @p before, and says how many those were.
    int trimDone(UtcTime before, int limit);
    [[nodiscard]] int openCount();
    /// When the next open entry is due; nothing if none is open.
    [[nodiscard]] std::optional<UtcTime> nextDue();

private:
    Database &m_database;
};

} // namespace karcis::db
