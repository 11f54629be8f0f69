// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>

#include <functional>

namespace karcis::server {

/// Hashes and checks passwords away from the server's thread. Results come back on the thread that asked.
class PasswordHasher
{
public:
    using HashDone = std::function<void(const QString &hash)>;
    using VerifyDone = std::function<void(bool right)>;

    PasswordHasher() = default;
    virtual ~PasswordHasher() = default;
    PasswordHasher(const PasswordHasher &) = delete;
    PasswordHasher &operator=(const PasswordHasher &) = delete;
    PasswordHasher(PasswordHasher &&) = delete;
    PasswordHasher &operator=(PasswordHasher &&) = delete;

    /// False, and @p done is never called, if too many passwords wait already.
    [[nodiscard]] virtual bool hash(const QString &password, HashDone done) = 0;
    [[nodiscard]] virtual bool verify(const QString &hash, const QString &password, VerifyDone done)
        = 0;
    /// A hash of no one's password with the same cost, checked for unknown users so that they take the same time.
    [[nodiscard]] virtual QString dummyHash() const = 0;
};

} // namespace karcis::server
