// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/news_times.h"

#include "core/limits.h"

#include <algorithm>

namespace karcis::server {

namespace {

/// The estimate is looked at after this long even if nobody moved.
constexpr Millis estimateInterval = std::chrono::seconds(10);

std::int64_t turnOf(const Place &place)
{
    return place.row.turn.value_or(0);
}

} // namespace

void NewsTimes::moved(std::int64_t turn)
{
    m_movedFrom = std::min(m_movedFrom.value_or(turn), turn);
}

void NewsTimes::joined(Place &place)
{
    if (place.row.state != PlaceState::Waiting) {
        return;
    }
    const bool mustWait = place.newsAt && !place.isQuiet && place.toldAhead;
    if (!mustWait) {
        place.newsAt.reset();
        place.isQuiet = true;
        m_quiet.insert_or_assign(turnOf(place), place.row.number);
    }
    moved(turnOf(place));
}

void NewsTimes::left(Place &place)
{
    if (place.row.state != PlaceState::Waiting) {
        return;
    }
    if (place.isQuiet) {
        disturb(place);
        place.newsAt.reset();
    }
    moved(turnOf(place));
}

void NewsTimes::disturb(Place &place)
{
    if (place.isQuiet) {
        m_quiet.erase(turnOf(place));
        place.isQuiet = false;
    }
}

void NewsTimes::told(Place &place, UtcTime now)
{
    disturb(place);
    place.newsAt = now + limits::queueNewsInterval;
    m_told.push_back({*place.newsAt, place.row.number});
}

void NewsTimes::rests(Place &place, UtcTime now)
{
    place.isQuiet = true;
    m_quiet.insert_or_assign(turnOf(place), place.row.number);
    place.newsAt = now + estimateInterval;
    m_resting.push_back({*place.newsAt, place.row.number});
}

std::optional<std::int64_t> NewsTimes::takeFrom(Dues &dues, UtcTime now, const PlaceIndex &index)
{
    while (!dues.empty() && dues.front().at <= now) {
        const Due due = dues.front();
        dues.pop_front();
        const Place *place = index.findNumber(due.number);
        const bool counts = place != nullptr && place->newsAt == due.at && place->terminal != 0
            && place->row.state == PlaceState::Waiting;
        if (counts) {
            return due.number;
        }
    }
    return std::nullopt;
}

std::optional<std::int64_t> NewsTimes::takeMoved(const PlaceIndex &index)
{
    while (m_movedFrom) {
        const auto it = m_quiet.lower_bound(*m_movedFrom);
        if (it == m_quiet.end()) {
            m_movedFrom.reset();
            break;
        }
        const auto [turn, number] = *it;
        m_movedFrom = turn + 1;
        Place &place = *index.findNumber(number);
        disturb(place);
        if (place.terminal != 0) {
            return number;
        }
        // Where nobody is, nobody is told; who comes back joins anew.
        place.newsAt.reset();
    }
    return std::nullopt;
}

std::optional<std::int64_t> NewsTimes::takeDue(UtcTime now, const PlaceIndex &index)
{
    std::optional<std::int64_t> number = takeFrom(m_told, now, index);
    if (!number) {
        number = takeMoved(index);
    }
    if (!number) {
        number = takeFrom(m_resting, now, index);
        if (number) {
            disturb(*index.findNumber(*number));
        }
    }
    return number;
}

std::optional<UtcTime> NewsTimes::next() const
{
    if (m_movedFrom && m_quiet.lower_bound(*m_movedFrom) != m_quiet.end()) {
        return UtcTime{};
    }
    std::optional<UtcTime> next;
    for (const Dues *dues : {&m_told, &m_resting}) {
        if (!dues->empty() && (!next || dues->front().at < *next)) {
            next = dues->front().at;
        }
    }
    return next;
}

void NewsTimes::clear()
{
    m_told.clear();
    m_resting.clear();
    m_quiet.clear();
    m_movedFrom.reset();
}

} // namespace karcis::server
