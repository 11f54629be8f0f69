// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <optional>

namespace karcis::db {
class Database;
}

namespace karcis::server {

/// The time by which a server judges deadlines.
///
/// Beside a database server it is that server's clock, which all nodes share, so that two nodes never differ about a
/// deadline. Beside an SQLite file it is the machine's wall clock; when somebody sets that back by up to
/// `longestRiddenOut`, the time goes on as before until the wall clock has caught up, so that no hold lasts longer.
/// Belongs to the server's thread.
class ServerClock final : public Clock
{
public:
    /// A clock that was wrong by more than this is believed when it is put right.
    static constexpr Millis longestRiddenOut = std::chrono::minutes(10);

    explicit ServerClock(const Clock &machine);

    [[nodiscard]] UtcTime now() const override;
    [[nodiscard]] Millis steady() const override;
    [[nodiscard]] std::chrono::nanoseconds fine() const override;

    /// Asks the database for its time; does nothing for SQLite. Throws db::DbError and then goes on as before.
    void follow(db::Database &database);

private:
    const Clock &m_machine;
    /// What the database's clock shows when the machine's steady clock shows zero.
    std::optional<UtcTime> m_databaseOrigin;
    /// What the wall clock showed at zero of the steady clock when it was last ahead.
    mutable UtcTime m_wallOrigin;
};

} // namespace karcis::server
