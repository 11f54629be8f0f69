// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/statement.h"

#include <QStringView>

#include <memory>

namespace karcis::db {

/// How one engine is spoken to. Inside of db only; every fault is a DbError.
class Connection
{
public:
    Connection() = default;
    virtual ~Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    Connection(Connection &&) = delete;
    Connection &operator=(Connection &&) = delete;

    [[nodiscard]] virtual std::unique_ptr<Statement> prepare(QStringView sql) = 0;
    /// Runs one statement without values.
    virtual void execute(QStringView sql) = 0;
};

/// The beginning of a statement, for the text of a fault.
[[nodiscard]] QString beginningOf(QStringView sql);

} // namespace karcis::db
