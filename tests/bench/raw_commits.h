// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "bench/samples.h"

namespace karcis::bench {

/// The times of single inserts into an SQLite file in @p folder, each committed as durably as the product does: what no
/// answer after a commit can beat on this disk.
[[nodiscard]] Samples measureRawCommits(const QString &folder, int count);

} // namespace karcis::bench
