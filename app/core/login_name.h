// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>

#include <optional>

namespace karcis {

/// What an account is found by: one spelling for every usual notation.
struct LoginName
{
    /// An e-mail address in lower case, or a mobile number as "+628...".
    QString text;
    bool isPhone = false;

    friend bool operator==(const LoginName &, const LoginName &) = default;
};

/// Reads an e-mail address or an Indonesian mobile number ("0812-3456-7890", "+62 812 ...", "62812...", "812...").
/// Nothing if it is neither. Indonesian mobile numbers have 9 to 12 digits after +62 and begin with 8.
[[nodiscard]] std::optional<LoginName> readLoginName(const QString &typed);

} // namespace karcis
