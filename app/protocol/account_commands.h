// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/empty_reply.h"
#include "protocol/records.h"

/// Who somebody is.
namespace karcis::protocol {

struct SessionReply
{
    /// Secret; lets a terminal take the session up again after a lost connection.
    QString token;
    AccountInfo account;
    /// The order that is still to be paid, if there is one.
    std::optional<OrderInfo> openOrder;
    UtcTime serverTime{};
};

struct AccountRegister
{
    static constexpr QLatin1StringView method{"account.register"};
    using Reply = SessionReply;
    QString name;
    QString login;
    QString password;
};

struct AccountLogin
{
    static constexpr QLatin1StringView method{"account.login"};
    using Reply = SessionReply;
    QString login;
    QString password;
};

struct AccountResume
{
    static constexpr QLatin1StringView method{"account.resume"};
    using Reply = SessionReply;
    QString token;
};

/// Ends the session; seats that are only held go free at once.
struct AccountLogout
{
    static constexpr QLatin1StringView method{"account.logout"};
    using Reply = EmptyReply;
};

struct AccountReply
{
    AccountInfo account;
    UtcTime serverTime{};
};

/// Whose account it is, for staff who are about to set its password.
struct AccountFind
{
    static constexpr QLatin1StringView method{"account.find"};
    using Reply = AccountReply;
    QString login;
};

/// For somebody who has forgotten the password and stands at the counter: a new one, typed there. All sessions of the
/// account end. Clerks do it for customers, managers for clerks too, administrators for managers too.
struct AccountReset
{
    static constexpr QLatin1StringView method{"account.reset"};
    using Reply = AccountReply;
    QString login;
    QString password;
};

} // namespace karcis::protocol
