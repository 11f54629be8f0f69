// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QStringList>

namespace karcis::load {

struct RunOptions;

/// "key=value" each: about as many let in within the run as come.
[[nodiscard]] QStringList queueSettings(const RunOptions &options);
/// One in ten is let in within the run, and a part of the others finds even the queue full.
[[nodiscard]] QStringList rushSettings(const RunOptions &options);
/// One is let in every second, so that everybody always moves and nearly all stay.
[[nodiscard]] QStringList waitSettings(const RunOptions &options);

} // namespace karcis::load
