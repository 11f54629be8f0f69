// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace karcis::db {

class Database;

/// Something that only staff can put right, for example money that could not be given back.
struct StaffCase
{
    QString id;
    QString kind;
    OrderId orderId;
    /// Empty if no payment attempt is concerned.
    AttemptId attemptId;
    /// In minor units; 0 if no money is concerned.
    qint64 amount = 0;
    UtcTime openedAt;
    std::optional<UtcTime> closedAt = {};
    QString detail;
};

class CaseStore
{
public:
    explicit CaseStore(Database &database);

    /// False, and nothing is stored, if there is a case under this id.
    bool open(const StaffCase &staffCase);
    /// False if it was closed before, or is not there.
    bool close(const QString &id, UtcTime at);
    [[nodiscard]] std::optional<StaffCase> find(const QString &id);
    [[nodiscard]] std::vector<StaffCase> ofOrder(const OrderId &id);
    /// The oldest first, at most @p limit.
    [[nodiscard]] std::vector<StaffCase> openCases(int limit);
    [[nodiscard]] int openCount();

private:
    Database &m_database;
};

} // namespace karcis::db
