// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/random_source.h"
#include "core/refusal.h"
#include "server/stores.h"

namespace karcis::server {

/// An account that an operator makes at the machine of the server.
struct NewAccount
{
    QString name;
    QString login;
    QString password;
    Role role = Role::Customer;
};

/// Stores the account with its password hashed, and says so in the audit log. Hashes on the calling thread.
[[nodiscard]] Result<AccountId>
addAccount(Stores &stores, RandomSource &random, const NewAccount &wanted, UtcTime now);

} // namespace karcis::server
