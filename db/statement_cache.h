// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/statement.h"

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <memory>
#include <unordered_map>

namespace karcis::db {

/// The prepared statements of one connection, by their text. Inside of db only.
class StatementCache
{
public:
    /// The statement, in use or not; null if it was not prepared yet.
    [[nodiscard]] Statement *find(QStringView sql) const;
    /// Keeps a statement. When there are too many, those that are not in use go.
    Statement *keep(std::unique_ptr<Statement> statement);

private:
    struct Hash
    {
        using is_transparent = void;

        size_t operator()(QStringView text) const { return qHash(text); }
    };

    struct Equal
    {
        using is_transparent = void;

        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };

    static constexpr size_t largestSize = 512;

    std::unordered_map<QString, std::unique_ptr<Statement>, Hash, Equal> m_statements;
    /// The same by the address of their constant text, which needs no look at hundreds of characters to be hashed. What
    /// stands at an address may be another text by now, so it is compared.
    mutable std::unordered_map<const QChar *, Statement *> m_byAddress;
};

} // namespace karcis::db
