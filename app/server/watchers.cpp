// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/watchers.h"

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
    m_news.insert(showtime);
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
