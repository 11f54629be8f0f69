// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "simulation/migrations.h"

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace karcis::simulation {

std::vector<db::Migration> migrations()
{
    const auto key = u"PRIMARY KEY (showtime_id, seat_id),"_s;
    std::vector<db::Migration> migrations = db::embeddedMigrations();
    int found = 0;
    for (db::Migration &migration : migrations) {
        found += static_cast<int>(migration.sql.count(key));
        // A seat may now have as many claims as there are commands.
        migration.sql.replace(key, u"PRIMARY KEY (showtime_id, seat_id, claim_id),"_s);
    }
    if (found != 1) {
        throw std::logic_error("The key of seat_claim was not found; it has to be broken here.");
    }
    return migrations;
}

} // namespace karcis::simulation
