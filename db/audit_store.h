// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <QString>

#include <vector>

namespace karcis::db {

class Database;

/// Who did what to what. Never changed, never deleted.
struct AuditEntry
{
    QString id;
    UtcTime at;
    /// An account id, or the name of a part of the server.
    QString actor;
    QString action;
    QString subject;
    /// Free text or JSON without secrets.
    QString detail;
};

class AuditStore
{
public:
    explicit AuditStore(Database &database);

    void add(const AuditEntry &entry);
    /// What happened before @p before, newest first, at most @p limit.
    [[nodiscard]] std::vector<AuditEntry> newest(UtcTime before, int limit);

private:
    Database &m_database;
};

} // namespace karcis::db
