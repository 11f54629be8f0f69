// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/seat_views.h"

#include <QHash>

#include <algorithm>

namespace karcis::ui {

namespace {

bool contains(const std::vector<SeatId> &seats, const SeatId &id)
{
    return std::ranges::find(seats, id) != seats.end();
}

SeatLook lookOf(const BookingFlow &flow, const protocol::SeatInfo &seat, bool mine)
{
    if (seat.blocked) {
        return SeatLook::Blocked;
    }
    const bool taken = contains(flow.pendingHolds, seat.id);
    const bool given = contains(flow.pendingReleases, seat.id);
    if (taken || (mine && !given)) {
        return SeatLook::Mine;
    }
    if (mine) {
        return SeatLook::Free;
    }
    switch (seat.state) {
    case SeatState::Free:
        return SeatLook::Free;
    case SeatState::Held:
        return SeatLook::Held;
    case SeatState::Sold:
        return SeatLook::Sold;
    }
    return SeatLook::Free;
}

} // namespace

std::vector<SeatView> seatViews(const BookingFlow &flow)
{
    std::vector<SeatView> views;
    if (!flow.plan) {
        return views;
    }
    const bool ours = flow.hold.showtimeId == flow.plan->showtime.id;
    // Only the few that form pairs are looked up by their names.
    QHash<QString, int> columns;
    for (const protocol::SeatInfo &seat : flow.plan->seats) {
        if (!seat.pair.isEmpty()) {
            columns.insert(seat.id.text(), seat.gridX);
        }
    }
    views.reserve(flow.plan->seats.size());
    for (const protocol::SeatInfo &seat : flow.plan->seats) {
        SeatView view;
        view.info = seat;
        view.look = lookOf(flow, seat, ours && contains(flow.hold.seats, seat.id));
        view.pending
            = contains(flow.pendingHolds, seat.id) || contains(flow.pendingReleases, seat.id);
        if (!seat.pair.isEmpty() && columns.contains(seat.pair.text())) {
            view.side
                = columns.value(seat.pair.text()) > seat.gridX ? PairSide::Left : PairSide::Right;
        }
        views.push_back(std::move(view));
    }
    return views;
}

bool hasKind(const std::vector<SeatView> &seats, SeatKind kind)
{
    return std::ranges::any_of(seats,
                               [kind](const SeatView &seat) { return seat.info.kind == kind; });
}

bool isSoldOut(const BookingFlow &flow)
{
    return flow.plan && std::ranges::none_of(flow.plan->seats, [](const protocol::SeatInfo &seat) {
               return !seat.blocked && seat.state == SeatState::Free;
           });
}

} // namespace karcis::ui
