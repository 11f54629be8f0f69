// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/events.h"

namespace karcis::protocol {

void SeatsChanged::add(const SeatChange &change)
{
    switch (change.state) {
    case SeatState::Free:
        free.push_back(change.id);
        return;
    case SeatState::Held:
        held.push_back(change.id);
        return;
    case SeatState::Sold:
        sold.push_back(change.id);
        return;
    }
}

std::vector<SeatChange> SeatsChanged::changes() const
{
    std::vector<SeatChange> all;
    all.reserve(free.size() + held.size() + sold.size());
    const auto append = [&all](const std::vector<SeatId> &seats, SeatState state) {
        for (const SeatId &seat : seats) {
            all.push_back({seat, state});
        }
    };
    append(free, SeatState::Free);
    append(held, SeatState::Held);
    append(sold, SeatState::Sold);
    return all;
}

} // namespace karcis::protocol
