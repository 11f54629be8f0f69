// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/migrator.h"

namespace karcis::simulation {

/// The schema that is simulated: the product's own, except in a build that is broken on purpose.
[[nodiscard]] std::vector<db::Migration> migrations();

} // namespace karcis::simulation
