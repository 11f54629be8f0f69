// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/database.h"
#include "db/query.h"
#include "db/seat_store.h"

#include <set>
#include <utility>

namespace karcis::simulation {

/// For a build that is broken on purpose: what was free at an earlier moment, as a program sees it that looks first and
/// writes later. The earlier moment is the beginning of the batch.
class StaleCheck
{
public:
    [[nodiscard]] bool
    looksFree(db::Database &database, const db::HoldRequest &request, UtcTime now)
    {
        if (now != m_at) {
            look(database, now);
        }
        return !m_taken.contains({request.showtimeId, request.seatId});
    }

private:
    void look(db::Database &database, UtcTime now)
    {
        m_at = now;
        m_taken.clear();
        db::Query query(database,
                        u"SELECT showtime_id, seat_id FROM seat_claim"
                        " WHERE kind <> 'hold' OR expires_at_ms > ?");
        query.bind(now).exec();
        while (query.next()) {
            m_taken.emplace(query.id<ShowtimeId>(0), query.id<SeatId>(1));
        }
    }

    UtcTime m_at{};
    std::set<std::pair<ShowtimeId, SeatId>> m_taken;
};

} // namespace karcis::simulation
