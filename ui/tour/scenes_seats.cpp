// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_scene.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::ui {

namespace {

constexpr auto seatsPage = "Seats"_L1;
constexpr int hugeCount = 2000;

BookingFlow onSeats(const TourStage &stage)
{
    return stage.at(u"seats-fresh"_s);
}

BookingFlow onChosen(const TourStage &stage)
{
    return stage.at(u"seats-chosen"_s);
}

/// Takes the given seats for this visitor, as a hold of the server would.
void hold(BookingFlow &flow, const TourStage &stage, const std::vector<SeatId> &seats)
{
    flow.hold = {};
    flow.hold.showtimeId = flow.plan->showtime.id;
    flow.hold.seats = seats;
    for (protocol::SeatInfo &seat : flow.plan->seats) {
        if (std::ranges::find(seats, seat.id) != seats.end()) {
            seat.state = SeatState::Held;
            flow.hold.total.amount += seat.price.amount;
            flow.hold.total.currency = seat.price.currency;
        }
    }
    flow.hold.expiresAt = flow.serverTime + 100s;
    flow.holdDeadline = Deadline{stage.clock.steady() + 100s};
}

/// Where @p count standard seats stand side by side, counted from the back; the end of the plan if nowhere.
std::size_t neighbours(const std::vector<protocol::SeatInfo> &seats, std::size_t count)
{
    for (std::size_t last = seats.size(); last >= count; --last) {
        const std::size_t first = last - count;
        bool together = true;
        for (std::size_t i = first; i < last; ++i) {
            together = together && seats[i].kind == SeatKind::Standard && !seats[i].blocked
                && seats[i].gridY == seats[first].gridY
                && seats[i].gridX == seats[first].gridX + static_cast<int>(i - first);
        }
        if (together) {
            return first;
        }
    }
    return seats.size();
}

/// An auditorium as full as an evening: some seats are sold, some are being chosen.
void fill(BookingFlow &flow)
{
    for (std::size_t i = 0; i < flow.plan->seats.size(); ++i) {
        protocol::SeatInfo &seat = flow.plan->seats[i];
        if (seat.state == SeatState::Free && seat.pair.isEmpty() && (i * 7919 + 13) % 11 < 4) {
            seat.state = i % 5 == 0 ? SeatState::Held : SeatState::Sold;
        }
    }
}

BookingFlow evening(const TourStage &stage)
{
    BookingFlow flow = onSeats(stage);
    fill(flow);
    return flow;
}

BookingFlow beaten(const TourStage &stage)
{
    BookingFlow flow = evening(stage);
    const std::size_t first = neighbours(flow.plan->seats, 4);
    if (first < flow.plan->seats.size()) {
        for (std::size_t i = first; i < first + 4; ++i) {
            flow.plan->seats[i].state = i == first ? SeatState::Sold : SeatState::Free;
        }
        const auto id = [&](std::size_t i) {
            return flow.plan->seats[first + i].id;
        };
        flow.notice = {.kind = NoticeKind::Refused,
                       .refusal = {.code = RefusalCode::SeatTaken, .seats = {id(0).text()}},
                       .offers = {id(1), id(2), id(3)}};
    }
    return flow;
}

/// A free seat stays alone between a sold one and the chosen two.
BookingFlow stranded(const TourStage &stage)
{
    BookingFlow flow = onSeats(stage);
    flow.server.strandedRule = true;
    const std::size_t first = neighbours(flow.plan->seats, 6);
    if (first < flow.plan->seats.size()) {
        std::vector<protocol::SeatInfo> &seats = flow.plan->seats;
        static constexpr std::array states{SeatState::Sold,
                                           SeatState::Free,
                                           SeatState::Held,
                                           SeatState::Held,
                                           SeatState::Free,
                                           SeatState::Free};
        for (std::size_t i = 0; i < states.size(); ++i) {
            seats[first + i].state = states.at(i);
        }
        hold(flow, stage, {seats[first + 2].id, seats[first + 3].id});
    }
    return flow;
}

BookingFlow huge(const TourStage &stage)
{
    constexpr int across = 50;
    BookingFlow flow = onSeats(stage);
    const auto standard
        = std::ranges::find_if(flow.plan->seats, [](const protocol::SeatInfo &seat) {
              return seat.kind == SeatKind::Standard && !seat.blocked;
          });
    protocol::SeatInfo seat = *standard;
    flow.plan->seats.clear();
    flow.plan->seats.reserve(hugeCount);
    for (int i = 0; i < hugeCount; ++i) {
        seat.gridX = i % across + (i % across >= across / 2 ? 1 : 0);
        seat.gridY = i / across;
        seat.row = QString::number(seat.gridY + 1);
        seat.number = i % across + 1;
        seat.id = SeatId(u"%1-%2"_s.arg(seat.row).arg(seat.number));
        seat.state = SeatState::Free;
        flow.plan->seats.push_back(seat);
    }
    fill(flow);
    hold(flow, stage, {flow.plan->seats[1021].id, flow.plan->seats[1022].id});
    return flow;
}

BookingFlow hurry(const TourStage &stage, int extensions)
{
    BookingFlow flow = onChosen(stage);
    flow.server.extensions = extensions;
    flow.hold.extensions = 0;
    flow.holdDeadline = Deadline{stage.clock.steady() + 21s};
    return flow;
}

bool openRequest(const TourHands &hands, const TourStage &)
{
    return hands.click(u"findSeats"_s);
}

BookingFlow eight(const TourStage &stage)
{
    BookingFlow flow = onSeats(stage);
    const std::size_t first = neighbours(flow.plan->seats, 8);
    std::vector<SeatId> ids;
    for (std::size_t i = first; i < std::min(first + 8, flow.plan->seats.size()); ++i) {
        ids.push_back(flow.plan->seats[i].id);
    }
    hold(flow, stage, ids);
    return flow;
}

BookingFlow longerTimes(const TourStage &stage)
{
    BookingFlow flow = onChosen(stage);
    flow.accessible = true;
    flow.holdDeadline = Deadline{stage.clock.steady() + flow.server.accessibleHoldFor - 30s};
    return flow;
}

bool wordRequest(const TourHands &hands, const TourStage &)
{
    return hands.click(u"findSeats"_s) && hands.click(u"requestMore"_s)
        && hands.type(u"requestWords"_s, u"4 aisle, xyz"_s);
}

} // namespace

void addSeatScenes(std::vector<TourScene> &scenes)
{
    scenes.push_back({u"seats"_s, seatsPage, u"The seats"_s, evening});
    scenes.push_back({u"seats-chosen"_s, seatsPage, u"Two are mine"_s, onChosen});
    scenes.push_back({u"seats-eight"_s, seatsPage, u"Eight are mine"_s, eight});
    scenes.push_back(
        {u"seats-hurry"_s, seatsPage, u"Half a minute is left"_s, [](const TourStage &stage) {
             return hurry(stage, 0);
         }});
    scenes.push_back({u"seats-more-time"_s,
                      seatsPage,
                      u"Half a minute is left, more time is offered"_s,
                      [](const TourStage &stage) {
                          return hurry(stage, 1);
                      }});
    scenes.push_back({u"seats-accessible"_s, seatsPage, u"Longer times"_s, longerTimes});
    scenes.push_back(
        {u"seats-refused"_s, seatsPage, u"Somebody was quicker; seats close by"_s, beaten});
    scenes.push_back({u"seats-expired"_s,
                      seatsPage,
                      u"The time to choose ran out"_s,
                      [](const TourStage &stage) {
                          BookingFlow flow = evening(stage);
                          flow.notice = {.kind = NoticeKind::HoldExpired};
                          return flow;
                      }});
    scenes.push_back(
        {u"seats-advice"_s, seatsPage, u"A single seat would be left alone"_s, stranded});
    scenes.push_back({u"seats-request"_s, seatsPage, u"Asking for seats"_s, evening, openRequest});
    scenes.push_back({u"seats-request-words"_s,
                      seatsPage,
                      u"Asking for seats in words"_s,
                      onChosen,
                      wordRequest});
    scenes.push_back({.name = u"seats-request-keys"_s,
                      .page = seatsPage,
                      .title = u"Asking in words with the keyboard on the screen"_s,
                      .flow = evening,
                      .act = wordRequest,
                      .typedInto = u"requestWords"_s});
    scenes.push_back({u"seats-2000"_s, seatsPage, u"2,000 seats"_s, huge});
    scenes.push_back(
        {u"seats-loading"_s, seatsPage, u"Seats are on their way"_s, [](const TourStage &stage) {
             BookingFlow flow = onSeats(stage);
             flow.plan.reset();
             flow.busy = true;
             return flow;
         }});
    scenes.push_back({u"seats-offline"_s,
                      seatsPage,
                      u"The line is lost while choosing"_s,
                      [](const TourStage &stage) {
                          BookingFlow flow = onChosen(stage);
                          flow.line = Line::Lost;
                          return flow;
                      }});
    scenes.push_back(
        {u"seats-150"_s, seatsPage, u"Two are mine, text at 150 %"_s, onChosen, {}, 150});
    scenes.push_back({u"seats-request-150"_s,
                      seatsPage,
                      u"Asking for seats, text at 150 %"_s,
                      evening,
                      openRequest,
                      150});
}

} // namespace karcis::ui
