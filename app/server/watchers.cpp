// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/watchers.h"

#include <algorithm>
#include <utility>

namespace karcis::server {

void Watchers::add(PeerId peer, const ShowtimeId &showtime)
{
    m_showtimes[showtime].peers.insert(peer);
}

void Watchers::remove(PeerId peer, const ShowtimeId &showtime)
{
    const auto it = m_showtimes.find(showtime);
    if (it == m_showtimes.end()) {
        return;
    }
    it->second.peers.erase(peer);
    if (it->second.peers.empty()) {
        m_showtimes.erase(it);
        m_news.erase(showtime);
    }
}

void Watchers::removeAll(PeerId peer)
{
    std::vector<ShowtimeId> seen;
    for (const auto &[showtime, watched] : m_showtimes) {
        if (watched.peers.contains(peer)) {
            seen.push_back(showtime);
        }
    }
    for (const ShowtimeId &showtime : seen) {
        remove(peer, showtime);
    }
}

std::int64_t Watchers::revision(const ShowtimeId &showtime) const
{
    const auto it = m_showtimes.find(showtime);
    return it == m_showtimes.end() ? Watched{}.revision : it->second.revision;
}

void Watchers::changed(const ShowtimeId &showtime, const protocol::SeatChange &change)
{
    const auto it = m_showtimes.find(showtime);
    if (it == m_showtimes.end()) {
        return;
    }
    it->second.changes[change.id] = change.state;
    if (it->second.known) {
        (*it->second.known)[change.id] = change.state;
    }
    m_news.insert(showtime);
}

void Watchers::shown(const ShowtimeId &showtime, const std::vector<protocol::SeatChange> &seats)
{
    const auto it = m_showtimes.find(showtime);
    if (it == m_showtimes.end() || it->second.known) {
        return;
    }
    std::map<SeatId, SeatState> &known = it->second.known.emplace();
    for (const protocol::SeatChange &seat : seats) {
        known[seat.id] = seat.state;
    }
}

void Watchers::compare(const ShowtimeId &showtime, const std::vector<protocol::SeatChange> &taken)
{
    const auto it = m_showtimes.find(showtime);
    if (it == m_showtimes.end() || !it->second.known) {
        return;
    }
    std::map<SeatId, SeatState> now;
    for (const auto &[seat, state] : *it->second.known) {
        now[seat] = SeatState::Free;
    }
    for (const protocol::SeatChange &seat : taken) {
        now[seat.id] = seat.state;
    }
    for (const auto &[seat, state] : now) {
        const auto before = it->second.known->find(seat);
        if (state != (before == it->second.known->end() ? SeatState::Free : before->second)) {
            changed(showtime, {seat, state});
        }
    }
}

std::vector<ShowtimeId> Watchers::nextWatched(const ShowtimeId &last, std::size_t most) const
{
    std::vector<ShowtimeId> next;
    const std::size_t count = std::min(most, m_showtimes.size());
    next.reserve(count);
    auto it = m_showtimes.upper_bound(last);
    while (next.size() < count) {
        if (it == m_showtimes.end()) {
            it = m_showtimes.begin();
        }
        next.push_back(it->first);
        ++it;
    }
    return next;
}

std::size_t Watchers::audience() const
{
    std::size_t count = 0;
    for (const ShowtimeId &showtime : m_news) {
        const auto it = m_showtimes.find(showtime);
        count += it == m_showtimes.end() ? 0 : it->second.peers.size();
    }
    return count;
}

std::vector<Watchers::Push> Watchers::takeNews()
{
    std::vector<Push> pushes;
    for (const ShowtimeId &showtime : std::exchange(m_news, {})) {
        Watched &watched = m_showtimes[showtime];
        Push push{
            .event
            = {.showtimeId = showtime, .from = watched.revision, .revision = watched.revision + 1},
            .peers = {watched.peers.begin(), watched.peers.end()}};
        ++watched.revision;
        for (const auto &[seat, state] : watched.changes) {
            push.event.add({seat, state});
        }
        watched.changes.clear();
        pushes.push_back(std::move(push));
    }
    return pushes;
}

} // namespace karcis::server
