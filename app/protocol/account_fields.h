// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/account_commands.h"
#include "protocol/fields.h"
#include "protocol/order_fields.h"

namespace karcis::protocol {

inline constexpr Bounds loginPassword{1, limits::passwordLength};
// A password that is too short is refused by its own name, so only the length is bounded here.
inline constexpr Bounds newPassword{0, limits::passwordLength};
inline constexpr Bounds someToken{1, limits::tokenLength};

template <>
struct Fields<AccountInfo>
{
    static constexpr std::string_view name{"AccountInfo"};
    static constexpr std::string_view about{"An account."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("id", &AccountInfo::id, "Names the account.");
        v.field("name", &AccountInfo::name, "How to address the person.");
        v.field("login", &AccountInfo::login, "The e-mail address or mobile number, as stored.");
        v.field("role", &AccountInfo::role, "What it may do.");
    }
};

template <>
struct Fields<SessionReply>
{
    static constexpr std::string_view name{"SessionReply"};
    static constexpr std::string_view about{"A session has begun or goes on."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("token",
                &SessionReply::token,
                "Secret; takes the session up again after a lost connection.");
        v.field("account", &SessionReply::account, "Whose session it is.");
        v.field("openOrder",
                &SessionReply::openOrder,
                "The order that is still to be paid, if there is one.");
        v.field(
            "serverTime", &SessionReply::serverTime, "The time at the server when it sent this.");
    }
};

template <>
struct Fields<AccountRegister>
{
    static constexpr std::string_view name{latinOf(AccountRegister::method)};
    static constexpr std::string_view about{"Makes an account and logs in."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("name", &AccountRegister::name, "How to address the person.", someText);
        v.field("login",
                &AccountRegister::login,
                "An e-mail address or an Indonesian mobile number.",
                someText);
        v.field("password",
                &AccountRegister::password,
                "The password; at least 8 characters.",
                newPassword);
    }
};

template <>
struct Fields<AccountLogin>
{
    static constexpr std::string_view name{latinOf(AccountLogin::method)};
    static constexpr std::string_view about{"Logs in."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("login", &AccountLogin::login, "The e-mail address or mobile number.", someText);
        v.field("password", &AccountLogin::password, "The password.", loginPassword);
    }
};

template <>
struct Fields<AccountResume>
{
    static constexpr std::string_view name{latinOf(AccountResume::method)};
    static constexpr std::string_view about{"Takes a session up again."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("token", &AccountResume::token, "The token of the session.", someToken);
    }
};

template <>
struct Fields<AccountLogout>
{
    static constexpr std::string_view name{latinOf(AccountLogout::method)};
    static constexpr std::string_view about{
        "Ends the session; seats that are only held go free at once."};

    template <class Visitor>
    static void visit(Visitor &)
    { }
};

template <>
struct Fields<AccountReply>
{
    static constexpr std::string_view name{"AccountReply"};
    static constexpr std::string_view about{"An account that staff look after."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("account", &AccountReply::account, "The account.");
        v.field(
            "serverTime", &AccountReply::serverTime, "The time at the server when it sent this.");
    }
};

template <>
struct Fields<AccountFind>
{
    static constexpr std::string_view name{latinOf(AccountFind::method)};
    static constexpr std::string_view about{
        "Tells staff whose account it is, before its password is set."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("login", &AccountFind::login, "The e-mail address or mobile number.", someText);
    }
};

template <>
struct Fields<AccountReset>
{
    static constexpr std::string_view name{latinOf(AccountReset::method)};
    static constexpr std::string_view about{
        "Staff let somebody who has forgotten the password choose a new one at the counter; ends "
        "all sessions of the account."};

    template <class Visitor>
    static void visit(Visitor &v)
    {
        v.field("login", &AccountReset::login, "The e-mail address or mobile number.", someText);
        v.field("password",
                &AccountReset::password,
                "The new password; at least 8 characters.",
                newPassword);
    }
};

} // namespace karcis::protocol
