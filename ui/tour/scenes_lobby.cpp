// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_evening.h"
#include "ui/tour/tour_room.h"
#include "ui/tour/tour_scene.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::ui {

namespace {

using Showtimes = std::vector<protocol::ShowtimeInfo>;

/// What starts next, really; how full it is is made up.
Showtimes startingSoon(const TourStage &stage, std::size_t most)
{
    static constexpr int steps = 7;
    Showtimes next = stage.at(u"films"_s).next;
    next.resize(std::min(next.size(), most));
    for (std::size_t i = 0; i < next.size(); ++i) {
        next[i].seatsFree
            = next[i].seatsTotal * (static_cast<int>(i * 3 + 1) % steps) / (steps - 1);
    }
    return next;
}

/// An evening on which there is a queue.
TourLobby busyLobby(const TourStage &stage)
{
    const BookingFlow flow = stage.at(u"films"_s);
    TourLobby lobby{.hello = flow.server};
    lobby.hello.queueGate = QueueGate::Open;
    lobby.board = {.called = {u"A-047"_s, u"A-046"_s, u"A-045"_s, u"A-044"_s, u"A-042"_s},
                   .waiting = 34,
                   .waitAtLeast = 6min,
                   .waitAtMost = 9min,
                   .sales = {},
                   .next = startingSoon(stage, 8),
                   .serverTime = flow.serverTime};
    return lobby;
}

using LobbyChange = std::function<void(const TourStage &, TourLobby &)>;

void addLobby(std::vector<TourScene> &scenes,
              const QString &name,
              const QString &title,
              const LobbyChange &change)
{
    scenes.push_back({.name = name,
                      .page = u"Lobby display"_s,
                      .title = title,
                      .room = [change](const TourStage &stage, const TourLook &look) {
                          TourLobby lobby = busyLobby(stage);
                          change(stage, lobby);
                          return openLobby(stage.clock, look, lobby);
                      }});
}

void addSales(std::vector<TourScene> &scenes)
{
    addLobby(scenes,
             u"lobby-sale"_s,
             u"A sale starts soon"_s,
             [](const TourStage &stage, TourLobby &lobby) {
                 lobby.board.sales = {eveningSale(stage, false)};
             });
    addLobby(scenes,
             u"lobby-drawn"_s,
             u"A draw is made"_s,
             [](const TourStage &stage, TourLobby &lobby) {
                 lobby.board.sales = {eveningSale(stage, true)};
             });
    addLobby(scenes,
             u"lobby-sales"_s,
             u"Two sales, and showtimes whose sale is to come"_s,
             [](const TourStage &stage, TourLobby &lobby) {
                 protocol::SaleInfo second = eveningSale(stage, false);
                 second.title = u"Petualangan Panjang Sang Penjaga Mercusuar di Ujung Nusantara"_s;
                 lobby.board.sales = {eveningSale(stage, true), second};
                 for (protocol::ShowtimeInfo &one : lobby.board.next) {
                     one.saleStartsAt = second.startsAt;
                 }
             });
}

} // namespace

void addLobbyScenes(std::vector<TourScene> &scenes)
{
    addLobby(scenes, u"lobby"_s, u"Numbers are called"_s, [](const TourStage &, TourLobby &) {});
    addLobby(
        scenes, u"lobby-one"_s, u"One number is called"_s, [](const TourStage &, TourLobby &lobby) {
            lobby.board.called = {u"A-001"_s};
            lobby.board.waiting = 0;
        });
    addLobby(scenes,
             u"lobby-many"_s,
             u"More showtimes than there is room for"_s,
             [](const TourStage &stage, TourLobby &lobby) {
                 lobby.board.called += {u"A-041"_s, u"A-040"_s, u"A-039"_s};
                 const Showtimes some = startingSoon(stage, 10);
                 for (int i = 0; i < 3; ++i) {
                     lobby.board.next.insert(lobby.board.next.end(), some.begin(), some.end());
                 }
             });
    addLobby(scenes, u"lobby-quiet"_s, u"Nobody waits"_s, [](const TourStage &, TourLobby &lobby) {
        lobby.board.called.clear();
        lobby.board.waiting = 0;
    });
    addLobby(scenes,
             u"lobby-waiting"_s,
             u"Many wait, nobody is called"_s,
             [](const TourStage &, TourLobby &lobby) {
                 lobby.board.called.clear();
                 lobby.board.waiting = 1234;
                 lobby.board.waitAtLeast = 95min;
                 lobby.board.waitAtMost = 140min;
             });
    addLobby(
        scenes, u"lobby-nothing"_s, u"Nothing to tell"_s, [](const TourStage &, TourLobby &lobby) {
            lobby.board.called.clear();
            lobby.board.waiting = 0;
            lobby.board.next.clear();
        });
    addSales(scenes);
    addLobby(scenes, u"lobby-long"_s, u"Long names"_s, [](const TourStage &, TourLobby &lobby) {
        lobby.hello.cinema.name
            = u"Bioskop Persahabatan Nusantara Raya Internasional Plaza Senayan Jakarta"_s;
        for (protocol::ShowtimeInfo &one : lobby.board.next) {
            one.filmTitle = u"Petualangan Panjang Sang Penjaga Mercusuar di Ujung Nusantara"_s;
            one.auditoriumName = u"Studio Premiere Velvet Nusantara"_s;
        }
    });
    addLobby(scenes,
             u"lobby-connecting"_s,
             u"Connecting for the first time"_s,
             [](const TourStage &, TourLobby &lobby) { lobby.known = false; });
    addLobby(scenes,
             u"lobby-offline"_s,
             u"The line is lost"_s,
             [](const TourStage &, TourLobby &lobby) { lobby.lost = true; });
}

} // namespace karcis::ui
