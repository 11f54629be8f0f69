// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>

namespace karcis {

/// Gives log lines one form: time in UTC, level, category, text. @p verbose also shows what is only for debugging.
void setUpLogging(bool verbose);

} // namespace karcis
