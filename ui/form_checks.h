// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>

namespace karcis::ui {

/// What can be seen at a glance while somebody types. The server judges for good.
[[nodiscard]] bool looksLikeMail(const QString &text);
/// An Indonesian mobile number in any usual notation: 0812 3456 7890, +62 812-3456-7890, 62812...
[[nodiscard]] bool looksLikeMobile(const QString &text);
[[nodiscard]] bool looksLikeLogin(const QString &text);

} // namespace karcis::ui
