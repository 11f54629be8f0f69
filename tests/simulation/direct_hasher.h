// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/password_hasher.h"

namespace karcis::simulation {

/// Answers while it is asked, so that a simulation needs no event loop.
class DirectHasher final : public server::PasswordHasher
{
public:
    [[nodiscard]] bool hash(const QString &password, HashDone done) override
    {
        done(hashOf(password));
        return true;
    }

    [[nodiscard]] bool
    verify(const QString &hash, const QString &password, VerifyDone done) override
    {
        done(hash == hashOf(password));
        return true;
    }

    [[nodiscard]] QString dummyHash() const override { return QStringLiteral("nobody's"); }

private:
    [[nodiscard]] static QString hashOf(const QString &password)
    {
        return QStringLiteral("simulated:") + password;
    }
};

} // namespace karcis::simulation
