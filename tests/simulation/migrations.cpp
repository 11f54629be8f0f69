// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "simulation/migrations.h"

namespace karcis::simulation {

std::vector<db::Migration> migrations()
{
    return db::embeddedMigrations();
}

} // namespace karcis::simulation
