// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_scene.h"

#include <QLatin1StringView>

#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::ui {

namespace {

/// A page at a step of the walk, with the refusal that comes there.
struct Trouble
{
    QLatin1StringView name;
    QLatin1StringView page;
    QLatin1StringView title;
    QLatin1StringView step;
    RefusalCode code = RefusalCode::Unavailable;
    std::optional<Millis> retryAfter = {};
};

TourScene sceneOf(const Trouble &trouble)
{
    return {trouble.name, trouble.page, trouble.title, [trouble](const TourStage &stage) {
                BookingFlow flow = stage.at(trouble.step);
                flow.notice = {.kind = NoticeKind::Refused,
                               .refusal = {.code = trouble.code, .retryAfter = trouble.retryAfter}};
                return flow;
            }};
}

/// A page that could not be fetched and can be asked for again.
BookingFlow missing(const TourStage &stage, const QString &step)
{
    BookingFlow flow = stage.at(step);
    flow.notice
        = {.kind = NoticeKind::Refused, .refusal = {RefusalCode::Unavailable}, .canRetry = true};
    return flow;
}

BookingFlow noticed(const TourStage &stage, const QString &step, NoticeKind kind)
{
    BookingFlow flow = stage.at(step);
    flow.notice = {.kind = kind};
    return flow;
}

void addRefusals(std::vector<TourScene> &scenes)
{
    static constexpr auto films = "Films"_L1;
    static constexpr auto times = "Film and times"_L1;
    static constexpr auto seats = "Seats"_L1;
    static constexpr auto payment = "Payment"_L1;
    using enum RefusalCode;
    const std::array troubles{
        Trouble{"films-rate"_L1, films, "Too many requests"_L1, "films"_L1, RateLimited, 8s},
        Trouble{"schedule-full"_L1, times, "The queue is full"_L1, "schedule"_L1, QueueFull, 2min},
        Trouble{"schedule-paused"_L1, times, "Sales are paused"_L1, "schedule"_L1, SalesPaused},
        Trouble{"schedule-cooling"_L1,
                times,
                "Seats ran out too often"_L1,
                "schedule"_L1,
                CoolingDown,
                4min},
        Trouble{"seats-too-many"_L1, seats, "More than may be"_L1, "seats-chosen"_L1, TooManySeats},
        Trouble{"seats-none"_L1,
                seats,
                "Nowhere so many side by side"_L1,
                "seats-fresh"_L1,
                NoSuchSeats},
        Trouble{"seats-no-extension"_L1,
                seats,
                "No more time is given"_L1,
                "seats-chosen"_L1,
                NoExtension},
        Trouble{"payment-provider"_L1,
                payment,
                "The provider does not answer"_L1,
                "payment"_L1,
                ProviderUnavailable}};
    for (const Trouble &trouble : troubles) {
        scenes.push_back(sceneOf(trouble));
    }
}

void addMissing(std::vector<TourScene> &scenes)
{
    scenes.push_back({u"films-error"_s,
                      u"Films"_s,
                      u"The films could not be fetched"_s,
                      [](const TourStage &stage) {
                          BookingFlow flow = missing(stage, u"films"_s);
                          flow.films.clear();
                          flow.next.clear();
                          flow.filmsLoaded = false;
                          return flow;
                      }});
    scenes.push_back({u"tickets-error"_s,
                      u"Tickets"_s,
                      u"The tickets could not be fetched"_s,
                      [](const TourStage &stage) {
                          BookingFlow flow = missing(stage, u"tickets"_s);
                          flow.tickets.clear();
                          flow.ticketsLoaded = false;
                          return flow;
                      }});
    scenes.push_back(
        {u"seats-sold-out"_s, u"Seats"_s, u"The last seat is gone"_s, [](const TourStage &stage) {
             BookingFlow flow = stage.at(u"seats-fresh"_s);
             for (protocol::SeatInfo &seat : flow.plan->seats) {
                 seat.state = SeatState::Sold;
             }
             return flow;
         }});
}

void addNews(std::vector<TourScene> &scenes)
{
    static constexpr auto messages = "Messages"_L1;
    scenes.push_back(
        {u"session-ended"_s, messages, u"Logged out by the server"_s, [](const TourStage &stage) {
             return noticed(stage, u"login"_s, NoticeKind::SessionEnded);
         }});
    scenes.push_back(
        {u"number-kept"_s, messages, u"The number was taken along"_s, [](const TourStage &stage) {
             return noticed(stage, u"films"_s, NoticeKind::NumberKept);
         }});
    scenes.push_back(
        {u"your-turn"_s, messages, u"Let in with a number"_s, [](const TourStage &stage) {
             return noticed(stage, u"films"_s, NoticeKind::YourTurn);
         }});
}

void addTroubleInLargeText(std::vector<TourScene> &scenes)
{
    scenes.push_back({u"tickets-150"_s,
                      u"Tickets"_s,
                      u"My tickets, text at 150 %"_s,
                      [](const TourStage &stage) { return stage.at(u"tickets"_s); },
                      {},
                      150});
    scenes.push_back({u"over-150"_s,
                      u"Order over"_s,
                      u"Cancelled, text at 150 %"_s,
                      [](const TourStage &stage) { return stage.at(u"cancelled"_s); },
                      {},
                      150});
    scenes.push_back({u"seats-125"_s,
                      u"Seats"_s,
                      u"Two are mine, text at 125 %"_s,
                      [](const TourStage &stage) { return stage.at(u"seats-chosen"_s); },
                      {},
                      125});
}

} // namespace

void addTroubleScenes(std::vector<TourScene> &scenes)
{
    addRefusals(scenes);
    addMissing(scenes);
    addNews(scenes);
    addTroubleInLargeText(scenes);
}

} // namespace karcis::ui
