// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

namespace karcis::db {

/// What keeps something in memory that belongs to a transaction: it may write before the commit, and forgets with a
/// rollback.
class TransactionPart
{
public:
    TransactionPart() = default;
    virtual ~TransactionPart() = default;
    TransactionPart(const TransactionPart &) = delete;
    TransactionPart &operator=(const TransactionPart &) = delete;
    TransactionPart(TransactionPart &&) = delete;
    TransactionPart &operator=(TransactionPart &&) = delete;

    /// The last chance to write; a DbError thrown here undoes the transaction.
    virtual void beforeCommit() = 0;
    virtual void afterCommit() noexcept = 0;
    virtual void afterRollback() noexcept = 0;
    /// A part of the transaction was undone.
    virtual void afterSavepointUndone() noexcept = 0;
};

} // namespace karcis::db
