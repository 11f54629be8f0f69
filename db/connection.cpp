// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/connection.h"

namespace karcis::db {

QString beginningOf(QStringView sql)
{
    constexpr qsizetype length = 160;
    return sql.left(length).toString().simplified();
}

} // namespace karcis::db
