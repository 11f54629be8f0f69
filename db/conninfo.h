// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>

#include <map>

namespace karcis::db {

/// Takes a libpq connection string ("key=value key='a value'") apart. Throws DbError if it is malformed.
[[nodiscard]] std::map<QString, QString> parseConninfo(const QString &conninfo);

/// The opposite of parseConninfo().
[[nodiscard]] QString joinConninfo(const std::map<QString, QString> &parameters);

} // namespace karcis::db
