// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/new_account.h"

#include "core/limits.h"
#include "core/login_name.h"
#include "db/transaction.h"
#include "server/argon_hasher.h"

namespace karcis::server {

Result<AccountId>
addAccount(Stores &stores, RandomSource &random, const NewAccount &wanted, UtcTime now)
{
    const QString name = wanted.name.simplified();
    if (name.isEmpty() || name.size() > limits::textLength) {
        return Refusal{.code = RefusalCode::InvalidRequest, .detail = QStringLiteral("name")};
    }
    const std::optional<LoginName> login = readLoginName(wanted.login);
    if (!login) {
        return RefusalCode::InvalidLogin;
    }
    if (wanted.password.size() < limits::passwordMinimum
        || wanted.password.size() > limits::passwordLength) {
        return RefusalCode::WeakPassword;
    }
    const QString hash = ArgonHasher::hashHere(wanted.password);
    if (hash.isEmpty()) {
        return RefusalCode::Unavailable;
    }
    const db::Account account{.id = AccountId(random.id()),
                              .name = name,
                              .login = login->text,
                              .loginKind
                              = login->isPhone ? db::LoginKind::Phone : db::LoginKind::Email,
                              .passwordHash = hash,
                              .role = wanted.role,
                              .createdAt = now};
    db::Transaction transaction(stores.database);
    if (!stores.accounts.insert(account)) {
        return RefusalCode::LoginTaken;
    }
    stores.audit.add({.id = random.id(),
                      .at = now,
                      .actor = QStringLiteral("operator"),
                      .action = QStringLiteral("account.add"),
                      .subject = account.id.text(),
                      .detail = nameOf(wanted.role)});
    transaction.commit();
    return account.id;
}

} // namespace karcis::server
