// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/db_error.h"

namespace karcis::db {

DbError::DbError(Kind kind, const QString &text) : m_kind(kind), m_text(text.toStdString()) { }

} // namespace karcis::db
