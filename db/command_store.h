// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/command_result.h"

#include <cstddef>
#include <memory>
#include <optional>

namespace karcis::db {

class Database;

class CommandJournal;

/// The answers given to commands, so that a repetition gets the same one: a row each on PostgreSQL, where several servers
/// see one another's, and a row for all of a transaction on SQLite.
class CommandStore
{
public:
    explicit CommandStore(Database &database);
    ~CommandStore();
    CommandStore(const CommandStore &) = delete;
    CommandStore &operator=(const CommandStore &) = delete;
    CommandStore(CommandStore &&) = delete;
    CommandStore &operator=(CommandStore &&) = delete;

    [[nodiscard]] std::optional<CommandResult> find(const CommandId &id);
    /// False, and nothing is stored, if there is an answer under this id.
    [[nodiscard]] bool insert(const CommandResult &result);
    /// Forgets the oldest answers, about @p limit of them: those from before @p before and, on SQLite, those beyond the newest
    /// @p most. Says how many those were.
    int trim(UtcTime before, std::size_t most, int limit);

private:
    [[nodiscard]] std::optional<CommandResult> findRow(const CommandId &id);
    [[nodiscard]] bool hasOldRows();

    Database &m_database;
    /// On SQLite.
    std::unique_ptr<CommandJournal> m_journal;
    /// Whether answers of a version without a journal are left; unknown before the first look.
    std::optional<bool> m_hasOldRows;
};

} // namespace karcis::db
