// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/idle_watch.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/tour/tour_scene.h"

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::ui {

namespace {

constexpr auto waiting = "Waiting"_L1;
constexpr auto banners = "Messages"_L1;
constexpr auto overlays = "Over the pages"_L1;

BookingFlow onWaiting(const TourStage &stage, int ahead)
{
    BookingFlow flow = stage.at(u"schedule"_s);
    flow.step = Step::Waiting;
    if (!flow.showtimes.empty()) {
        flow.wanted = flow.showtimes.front().id;
    }
    flow.place = protocol::QueuePlace{.id = PlaceId(u"tour"_s),
                                      .number = u"A-047"_s,
                                      .ahead = ahead,
                                      .waiting = ahead + 120,
                                      .waitAtLeast = Millis(6000) * ahead,
                                      .waitAtMost = Millis(9000) * ahead,
                                      .code = u"K7XQ4"_s};
    return flow;
}

void addWaiting(std::vector<TourScene> &scenes)
{
    scenes.push_back({u"waiting-far"_s, waiting, u"Many are ahead"_s, [](const TourStage &stage) {
                          return onWaiting(stage, 1234);
                      }});
    scenes.push_back({u"waiting-near"_s, waiting, u"A few are ahead"_s, [](const TourStage &stage) {
                          return onWaiting(stage, 3);
                      }});
    scenes.push_back({u"waiting-next"_s, waiting, u"The next one"_s, [](const TourStage &stage) {
                          return onWaiting(stage, 0);
                      }});
    scenes.push_back({u"waiting-admitted"_s, waiting, u"Let in"_s, [](const TourStage &stage) {
                          BookingFlow flow = onWaiting(stage, 0);
                          flow.place->state = PlaceState::Called;
                          flow.place->until = flow.serverTime + 60s;
                          return flow;
                      }});
    scenes.push_back(
        {u"waiting-early"_s, waiting, u"Before the sale starts"_s, [](const TourStage &stage) {
             BookingFlow flow = onWaiting(stage, 0);
             flow.place->state = PlaceState::Early;
             flow.place->until = flow.serverTime + 20min;
             flow.place->seedHash = u"9f86d081884c7d659a2feaa0c55ad015"_s;
             return flow;
         }});
    scenes.push_back(
        {u"waiting-lost"_s, waiting, u"The place is gone"_s, [](const TourStage &stage) {
             BookingFlow flow = onWaiting(stage, 0);
             flow.place.reset();
             flow.placeOver = true;
             flow.notice = {.kind = NoticeKind::PlaceOver, .placeEnd = PlaceEnd::Unclaimed};
             return flow;
         }});
}

BookingFlow atTheGate(const TourStage &stage)
{
    BookingFlow flow = stage.at(u"films"_s);
    flow.server.queueGate = QueueGate::Open;
    flow.place.reset();
    return flow;
}

void addNumber(std::vector<TourScene> &scenes)
{
    scenes.push_back({u"waiting-150"_s,
                      waiting,
                      u"A few are ahead, text at 150 %"_s,
                      [](const TourStage &stage) { return onWaiting(stage, 3); },
                      {},
                      150});
    scenes.push_back({u"waiting-welcome"_s,
                      waiting,
                      u"Nobody browses before the line"_s,
                      [](const TourStage &stage) {
                          BookingFlow flow = onWaiting(stage, 0);
                          flow.place.reset();
                          flow.placeOver = true;
                          flow.wanted = {};
                          flow.film = {};
                          flow.server.queueGate = QueueGate::Open;
                          return flow;
                      }});
    scenes.push_back({u"number"_s,
                      overlays,
                      u"A number from elsewhere"_s,
                      atTheGate,
                      [](const TourHands &hands, const TourStage &) {
                          return hands.click(u"numberButton"_s);
                      }});
    scenes.push_back({.name = u"number-keys"_s,
                      .page = overlays,
                      .title = u"A number, typed on the screen"_s,
                      .flow = atTheGate,
                      .act = [](const TourHands &hands,
                                const TourStage &) { return hands.click(u"numberButton"_s); },
                      .typedInto = u"numberField"_s});
    scenes.push_back({u"number-wrong"_s,
                      overlays,
                      u"Not a number"_s,
                      atTheGate,
                      [](const TourHands &hands, const TourStage &) {
                          return hands.click(u"numberButton"_s)
                              && hands.type(u"numberField"_s, u"A-04"_s)
                              && hands.click(u"numberEnter"_s);
                      }});
}

bool openLanguages(const TourHands &hands, const TourStage &)
{
    return hands.click(u"languageButton"_s);
}

void addLanguages(std::vector<TourScene> &scenes)
{
    const auto onFilms = [](const TourStage &stage) {
        return stage.at(u"films"_s);
    };
    scenes.push_back({u"languages"_s, overlays, u"The languages"_s, onFilms, openLanguages});
    scenes.push_back({u"languages-150"_s,
                      overlays,
                      u"The languages, text at 150 %"_s,
                      onFilms,
                      openLanguages,
                      150});
}

void addBanners(std::vector<TourScene> &scenes)
{
    scenes.push_back(
        {u"connecting"_s, banners, u"Connecting for the first time"_s, [](const TourStage &) {
             return BookingFlow();
         }});
    scenes.push_back({u"offline"_s, banners, u"The line is lost"_s, [](const TourStage &stage) {
                          BookingFlow flow = stage.at(u"films"_s);
                          flow.line = Line::Lost;
                          return flow;
                      }});
    scenes.push_back({u"throttled"_s, banners, u"The server is busy"_s, [](const TourStage &stage) {
                          BookingFlow flow = stage.at(u"schedule"_s);
                          flow.notice
                              = {.kind = NoticeKind::Waiting,
                                 .refusal = {.code = RefusalCode::Overloaded, .retryAfter = 5s}};
                          return flow;
                      }});
    scenes.push_back(
        {u"paused"_s, banners, u"Sales are paused, with a message"_s, [](const TourStage &stage) {
             BookingFlow flow = stage.at(u"films"_s);
             flow.server.salesPaused = true;
             flow.server.message
                 = u"Studio 2 dibuka kembali pukul 19.00. Terima kasih atas kesabaran Anda."_s;
             return flow;
         }});
    scenes.push_back(
        {u"everything-at-once"_s, banners, u"Three messages at once"_s, [](const TourStage &stage) {
             BookingFlow flow = stage.at(u"seats-chosen"_s);
             flow.line = Line::Lost;
             flow.server.message
                 = u"Studio 2 dibuka kembali pukul 19.00. Terima kasih atas kesabaran Anda."_s;
             flow.notice = {.kind = NoticeKind::SeatsLost};
             return flow;
         }});
    scenes.push_back({u"logged-out"_s, banners, u"Logged out"_s, [](const TourStage &stage) {
                          BookingFlow flow = stage.at(u"films"_s);
                          flow.notice = {.kind = NoticeKind::LoggedOut};
                          return flow;
                      }});
    scenes.push_back(
        {u"long-person"_s, banners, u"A long name in the header"_s, [](const TourStage &stage) {
             BookingFlow flow = stage.at(u"tickets"_s);
             flow.step = Step::Films;
             flow.account->name = u"Suryokusumowirahadikusumah Notonegoro"_s;
             return flow;
         }});
}

bool askForHelp(const TourHands &hands, const TourStage &)
{
    return hands.click(u"helpButton"_s);
}

void addHelp(std::vector<TourScene> &scenes)
{
    static constexpr std::array steps{"films"_L1,
                                      "schedule"_L1,
                                      "login"_L1,
                                      "seats-chosen"_L1,
                                      "payment"_L1,
                                      "ticket"_L1,
                                      "tickets"_L1,
                                      "cancelled"_L1};
    for (const QLatin1StringView step : steps) {
        scenes.push_back({u"help-"_s + step,
                          overlays,
                          u"Help: "_s + step,
                          [step](const TourStage &stage) { return stage.at(step); },
                          askForHelp});
    }
    scenes.push_back({u"help-waiting"_s,
                      overlays,
                      u"Help: waiting"_s,
                      [](const TourStage &stage) { return onWaiting(stage, 46); },
                      askForHelp});
    scenes.push_back({u"help-150"_s,
                      overlays,
                      u"Help, text at 150 %"_s,
                      [](const TourStage &stage) { return stage.at(u"seats-chosen"_s); },
                      askForHelp,
                      150});
}

/// Nobody touches anything for as long as the server says, and a little longer.
bool wait(const TourHands &hands, const TourStage &stage, Millis protocol::HelloReply::*time)
{
    KioskWindow *kiosk = hands.kiosk();
    if (kiosk == nullptr) {
        return false;
    }
    stage.clock.pass(kiosk->flow().server.*time + 1s);
    kiosk->idleWatch().tick();
    return kiosk->idleWatch().phase() != IdleWatch::Phase::Active;
}

} // namespace

void addWindowScenes(std::vector<TourScene> &scenes)
{
    addWaiting(scenes);
    addNumber(scenes);
    addLanguages(scenes);
    addBanners(scenes);
    addHelp(scenes);
    scenes.push_back({u"idle"_s,
                      overlays,
                      u"Is somebody there?"_s,
                      [](const TourStage &stage) { return stage.at(u"seats-chosen"_s); },
                      [](const TourHands &hands, const TourStage &stage) {
                          return wait(hands, stage, &protocol::HelloReply::idleAfter);
                      }});
    scenes.push_back({u"attract"_s,
                      overlays,
                      u"Posters in turn"_s,
                      [](const TourStage &stage) { return stage.at(u"films"_s); },
                      [](const TourHands &hands, const TourStage &stage) {
                          return wait(hands, stage, &protocol::HelloReply::attractAfter);
                      }});
    scenes.push_back({u"staff"_s,
                      overlays,
                      u"The staff's PIN"_s,
                      [](const TourStage &stage) { return stage.at(u"films"_s); },
                      [](const TourHands &hands, const TourStage &) {
                          return hands.click(u"helpButton"_s) && hands.click(u"staffButton"_s)
                              && hands.click(u"pin_1"_s) && hands.click(u"pin_2"_s);
                      }});
}

} // namespace karcis::ui
