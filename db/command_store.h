// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace karcis::db {

class Database;

/// What a command was answered, so that its repetition gets the same answer and has no second effect.
struct CommandResult
{
    CommandId id;
    /// Who sent it; nobody else may see the answer.
    QString holder;
    QString method;
    /// Tells a repetition from another request under the same id.
    QByteArray requestHash;
    QByteArray reply;
    UtcTime at;
};

class CommandStore
{
public:
    explicit CommandStore(Database &database);

    [[nodiscard]] std::optional<CommandResult> find(const CommandId &id);
    /// False, and nothing is stored, if there is an answer under this id.
    [[nodiscard]] bool insert(const CommandResult &result);
    /// Forgets at most @p limit answers that are older than @p before, and says how many those were.
    int trim(UtcTime before, int limit);

private:
    Database &m_database;
};

} // namespace karcis::db
