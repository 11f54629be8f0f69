// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "terminal/seat_advice.h"

#include <algorithm>
#include <iterator>

namespace karcis {

namespace {

bool isAmong(const std::vector<SeatId> &seats, const SeatId &seat)
{
    return std::ranges::find(seats, seat) != seats.end();
}

std::vector<SeatId> without(const std::vector<SeatId> &seats, const std::vector<SeatId> &those)
{
    std::vector<SeatId> rest;
    std::ranges::copy_if(
        seats, std::back_inserter(rest), [&](const SeatId &seat) { return !isAmong(those, seat); });
    return rest;
}

} // namespace

std::vector<SeatId> ownSeats(const BookingFlow &flow)
{
    std::vector<SeatId> seats = without(flow.hold.seats, flow.pendingReleases);
    for (const SeatId &seat : flow.pendingHolds) {
        if (!isAmong(seats, seat)) {
            seats.push_back(seat);
        }
    }
    return seats;
}

SeatChoice seatChoice(const BookingFlow &flow)
{
    const std::vector<SeatId> own = ownSeats(flow);
    std::vector<SeatPlace> places;
    places.reserve(flow.plan->seats.size());
    for (const protocol::SeatInfo &seat : flow.plan->seats) {
        SeatPlace place{.id = seat.id,
                        .gridX = seat.gridX,
                        .gridY = seat.gridY,
                        .kind = seat.kind,
                        .pair = seat.pair};
        if (seat.blocked) {
            place.use = SeatUse::Blocked;
        } else if (isAmong(own, seat.id)) {
            place.use = SeatUse::Mine;
        } else if (seat.state != SeatState::Free && !isAmong(flow.hold.seats, seat.id)) {
            place.use = SeatUse::Taken;
        }
        places.push_back(std::move(place));
    }
    return SeatChoice(std::move(places));
}

SeatAdvice seatAdvice(const BookingFlow &flow)
{
    const bool settled = flow.pendingHolds.empty() && flow.pendingReleases.empty();
    if (!flow.plan || !flow.server.strandedRule || !settled || flow.hold.seats.empty()) {
        return {};
    }
    const SeatChoice choice = seatChoice(flow);
    SeatAdvice advice{.stranded = choice.stranded()};
    if (advice.stranded.empty()) {
        return advice;
    }
    const std::vector<SeatId> cured = choice.cure();
    if (!cured.empty()) {
        advice.from = without(choice.mine(), cured);
        advice.to = without(cured, choice.mine());
    }
    return advice;
}

Millis holdTime(const BookingFlow &flow)
{
    return flow.accessible ? flow.server.accessibleHoldFor : flow.server.holdFor;
}

int extensionsLeft(const BookingFlow &flow)
{
    const int allowed = flow.accessible ? flow.server.accessibleExtensions : flow.server.extensions;
    return std::max(0, allowed - flow.hold.extensions);
}

} // namespace karcis
