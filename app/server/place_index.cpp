// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/place_index.h"

#include <utility>

namespace karcis::server {

void PlaceIndex::clear()
{
    m_line.clear();
    m_called.clear();
    m_byTerminal.clear();
    m_bySession.clear();
    m_byId.clear();
    m_places.clear();
    m_earlyOf.clear();
    m_early = 0;
    m_active = 0;
}

Place &PlaceIndex::add(const db::QueuePlace &row, UtcTime now)
{
    auto owned = std::make_unique<Place>();
    Place &place = *owned;
    place.row = row;
    place.activeAt = now;
    place.linedUpAt = now;
    m_places.insert_or_assign(row.number, std::move(owned));
    m_byId.insert(row.id, &place);
    if (!row.session.isEmpty()) {
        m_bySession.insert(row.session, &place);
    }
    enlist(place, now);
    return place;
}

void PlaceIndex::remove(Place &place, UtcTime now)
{
    delist(place, now);
    m_byId.remove(place.row.id);
    dropSession(place);
    if (at(place.terminal) == &place) {
        m_byTerminal.erase(place.terminal);
    }
    const auto it = m_places.find(place.row.number);
    m_removed.push_back(std::move(it->second));
    m_places.erase(it);
    place.row.state = PlaceState::Gone;
}

void PlaceIndex::dropRemoved()
{
    m_removed.clear();
}

std::vector<std::int64_t> PlaceIndex::tieAgain(const QString &node)
{
    std::vector<std::int64_t> away;
    std::erase_if(m_terminals, [&](const auto &entry) {
        const auto &[terminal, id] = entry;
        Place *place = find(id);
        if (place == nullptr) {
            return false;
        }
        if (!place->row.node.isEmpty() && place->row.node != node) {
            return true;
        }
        if (place->row.node.isEmpty()) {
            away.push_back(place->row.number);
        }
        place->terminal = terminal;
        place->row.awaySince.reset();
        m_byTerminal.insert_or_assign(terminal, place);
        return false;
    });
    return away;
}

void PlaceIndex::enlist(Place &place, UtcTime now)
{
    switch (place.row.state) {
    case PlaceState::Early:
        ++m_early;
        m_earlyOf[place.row.draw].insert(place.row.number);
        break;
    case PlaceState::Waiting:
        m_line.insert({place.row.turn.value_or(0), &place});
        break;
    case PlaceState::Called:
        m_called.emplace(place.row.admittedAt.value_or(now), place.row.number);
        ++m_active;
        break;
    case PlaceState::Inside:
        ++m_active;
        break;
    case PlaceState::Gone:
        break;
    }
}

void PlaceIndex::delist(Place &place, UtcTime now)
{
    switch (place.row.state) {
    case PlaceState::Early:
        --m_early;
        forgetEarly(place);
        break;
    case PlaceState::Waiting:
        m_line.erase(place.row.turn.value_or(0));
        break;
    case PlaceState::Called:
        m_called.erase({place.row.admittedAt.value_or(now), place.row.number});
        --m_active;
        break;
    case PlaceState::Inside:
        --m_active;
        break;
    case PlaceState::Gone:
        break;
    }
}

void PlaceIndex::forgetEarly(const Place &place)
{
    const auto it = m_earlyOf.find(place.row.draw);
    if (it != m_earlyOf.end()) {
        it->second.erase(place.row.number);
        if (it->second.empty()) {
            m_earlyOf.erase(it);
        }
    }
}

const std::set<std::int64_t> &PlaceIndex::earlyOf(const DrawId &draw) const
{
    static const std::set<std::int64_t> nobody;
    const auto it = m_earlyOf.find(draw);
    return it == m_earlyOf.end() ? nobody : it->second;
}

std::size_t PlaceIndex::aheadOf(const Place &place) const
{
    return m_line.order_of_key(place.row.turn.value_or(0));
}

void PlaceIndex::setTerminal(Place &place, TerminalKey terminal)
{
    if (place.terminal != 0) {
        m_byTerminal.erase(place.terminal);
        m_terminals.erase(place.terminal);
    }
    place.terminal = terminal;
    if (terminal != 0) {
        m_byTerminal.insert_or_assign(terminal, &place);
        m_terminals.insert_or_assign(terminal, place.row.id);
    }
}

/// What another server did may be learned in another order: the session may have a newer place already.
void PlaceIndex::dropSession(const Place &place)
{
    if (find(place.row.session) == &place) {
        m_bySession.remove(place.row.session);
    }
}

void PlaceIndex::setSession(Place &place, const SessionId &session)
{
    dropSession(place);
    place.row.session = session;
    if (!session.isEmpty()) {
        m_bySession.insert(session, &place);
    }
}

void PlaceIndex::forgetTerminal(TerminalKey terminal)
{
    m_terminals.erase(terminal);
}

Place *PlaceIndex::find(const QueueVisitor &visitor) const
{
    if (Place *here = at(visitor.terminal)) {
        return here;
    }
    return visitor.session.isEmpty() ? nullptr : find(visitor.session);
}

Place *PlaceIndex::find(const PlaceId &id) const
{
    return m_byId.value(id, nullptr);
}

Place *PlaceIndex::find(const SessionId &session) const
{
    return m_bySession.value(session, nullptr);
}

Place *PlaceIndex::findNumber(std::int64_t number) const
{
    const auto it = m_places.find(number);
    return it == m_places.end() ? nullptr : it->second.get();
}

Place *PlaceIndex::at(TerminalKey terminal) const
{
    const auto here = m_byTerminal.find(terminal);
    return here == m_byTerminal.end() ? nullptr : here->second;
}

} // namespace karcis::server
