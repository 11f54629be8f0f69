// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/ledger.h"

namespace karcis::load {

Ledger::Ledger(const Programme &programme)
{
    m_entries.reserve(programme.shows.size());
    for (const Show &show : programme.shows) {
        m_entries.emplace_back(show.seats.size());
    }
}

Ledger::Entry &Ledger::entry(const Place &place)
{
    return m_entries.at(place.show).at(place.seat);
}

void Ledger::held(const Place &place, int owner, Moment now, Moment until)
{
    Entry &known = entry(place);
    const bool others = known.owner >= 0 && known.owner != owner;
    if (others && (known.sold || known.until > now)) {
        ++m_contradictions;
    }
    known = {.owner = owner, .sold = false, .until = until};
}

void Ledger::givenBack(const Place &place, int owner)
{
    Entry &known = entry(place);
    if (known.owner == owner && !known.sold) {
        known = {};
    }
}

void Ledger::sold(const Place &place, int owner)
{
    Entry &known = entry(place);
    if (known.sold || (known.owner >= 0 && known.owner != owner)) {
        ++m_contradictions;
    }
    known = {.owner = owner, .sold = true, .until = {}};
    ++m_sold;
}

} // namespace karcis::load
