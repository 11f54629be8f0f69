// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/place_deadlines.h"

namespace karcis::server {

std::optional<PlaceDeadline> deadlineOf(const Place &place, const QueueSettings &settings)
{
    std::optional<PlaceDeadline> first;
    const auto consider = [&first](UtcTime at, PlaceEnd reason) {
        if (!first || at < first->at) {
            first = PlaceDeadline{at, reason};
        }
    };
    const db::QueuePlace &row = place.row;
    if (row.state == PlaceState::Called) {
        consider(row.admittedAt.value_or(UtcTime{})
                     + (row.carried ? settings.carriedClaimFor : settings.claimFor),
                 PlaceEnd::Unclaimed);
        return first;
    }
    const bool paying = row.state == PlaceState::Inside && row.paying;
    if (row.awaySince && !row.carried && !paying) {
        consider(*row.awaySince + settings.graceFor, PlaceEnd::LineLost);
    }
    if (row.state == PlaceState::Inside && !paying) {
        consider(row.enteredAt.value_or(UtcTime{}) + settings.sessionFor, PlaceEnd::TimeUp);
        consider(place.activeAt + settings.idleFor, PlaceEnd::Idle);
    }
    return first;
}

std::optional<PlaceEnd> whyOver(const Place &place, const QueueSettings &settings, UtcTime now)
{
    const std::optional<PlaceDeadline> deadline = deadlineOf(place, settings);
    return deadline && deadline->at <= now ? std::optional(deadline->reason) : std::nullopt;
}

void PlaceDeadlines::watch(Place &place, const QueueSettings &settings)
{
    const std::optional<PlaceDeadline> deadline = deadlineOf(place, settings);
    if (deadline && (!place.watchedAt || deadline->at < *place.watchedAt)) {
        place.watchedAt = deadline->at;
        m_due.push({deadline->at, place.row.number});
    }
}

std::optional<std::int64_t> PlaceDeadlines::takeDue(UtcTime now)
{
    if (m_due.empty() || m_due.top().at > now) {
        return std::nullopt;
    }
    const std::int64_t number = m_due.top().number;
    m_due.pop();
    return number;
}

std::optional<UtcTime> PlaceDeadlines::next() const
{
    return m_due.empty() ? std::nullopt : std::optional(m_due.top().at);
}

void PlaceDeadlines::clear()
{
    m_due = {};
}

} // namespace karcis::server
