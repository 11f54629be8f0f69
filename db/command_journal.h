// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/command_result.h"
#include "db/transaction_part.h"

#include <QByteArrayView>
#include <QMultiHash>

#include <optional>
#include <vector>

namespace karcis::db {

class Database;

/// The answers given to commands, one row for all of a transaction: under load that is a hundred answers for the price of
/// one row. Where each answer stands is known in memory, which only the one writer of an SQLite file can say of itself:
/// one journal at a time may insert or trim.
class CommandJournal final : public TransactionPart
{
public:
    explicit CommandJournal(Database &database);
    ~CommandJournal() override;
    CommandJournal(const CommandJournal &) = delete;
    CommandJournal &operator=(const CommandJournal &) = delete;
    CommandJournal(CommandJournal &&) = delete;
    CommandJournal &operator=(CommandJournal &&) = delete;

    [[nodiscard]] std::optional<CommandResult> find(const CommandId &id);
    /// The id must not have an answer yet.
    void insert(const CommandResult &result);
    /// Forgets the oldest answers, about @p limit of them: those from before @p before, and those beyond the newest @p most.
    /// Says how many those were.
    int trim(UtcTime before, std::size_t most, int limit);

    void beforeCommit() override;
    void afterCommit() noexcept override;
    void afterRollback() noexcept override;

    /// Answers are stored when the work is done: none is inside of a savepoint.
    void afterSavepointUndone() noexcept override { }

private:
    /// Where an answer begins.
    struct Position
    {
        qint64 row = 0;
        qsizetype offset = 0;
    };

    void load();
    void writeRow();
    [[nodiscard]] std::optional<CommandResult> readAt(const Position &position);
    void forget(std::size_t key, qint64 row);
    /// Says how many answers the row had.
    int forgetRow(qint64 row, const QByteArray &results);

    Database &m_database;
    bool m_loaded = false;
    QMultiHash<std::size_t, Position> m_index;
    /// The row of the transaction that is open.
    qint64 m_row = 1;
    QByteArray m_results;
    /// The keys of what stands in it.
    std::vector<std::size_t> m_fresh;
    UtcTime m_newest{};
    /// The open transaction has forgotten answers.
    bool m_trimmed = false;
};

} // namespace karcis::db
