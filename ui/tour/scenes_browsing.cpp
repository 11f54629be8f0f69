// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_scene.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::ui {

namespace {

constexpr auto films = "Films"_L1;
constexpr auto schedule = "Film and times"_L1;

/// A quarter of an hour before the next films begin, whatever time it is.
BookingFlow onFilms(const TourStage &stage)
{
    BookingFlow flow = stage.at(u"films"_s);
    if (!flow.next.empty()) {
        flow.serverTime = flow.next.front().startsAt - 15min;
    }
    return flow;
}

BookingFlow onSchedule(const TourStage &stage)
{
    return stage.at(u"schedule"_s);
}

/// The same times for another film.
BookingFlow scheduleOf(const TourStage &stage, const std::function<bool(const Film &)> &wanted)
{
    BookingFlow flow = onSchedule(stage);
    const auto film = std::ranges::find_if(flow.films, wanted);
    if (film == flow.films.end()) {
        return flow;
    }
    flow.film = film->id;
    for (protocol::ShowtimeInfo &showtime : flow.showtimes) {
        showtime.filmId = film->id;
        showtime.filmTitle = film->title;
        showtime.age = film->age;
    }
    return flow;
}

std::function<bool(const TourHands &, const TourStage &)> typing(const QString &words)
{
    return [words](const TourHands &hands, const TourStage &) {
        return hands.type(u"searchField"_s, words);
    };
}

std::function<bool(const TourHands &, const TourStage &)> pressing(const QString &button)
{
    return [button](const TourHands &hands, const TourStage &) {
        return hands.click(button);
    };
}

BookingFlow longNames(const TourStage &stage)
{
    BookingFlow flow = onFilms(stage);
    for (Film &film : flow.films) {
        film.title += u": Perjalanan Panjang yang Tak Pernah Berakhir di Negeri Seribu Pulau"_s;
    }
    flow.server.cinema.name = u"Bioskop Persahabatan Nusantara Raya Internasional Plaza"_s;
    return flow;
}

BookingFlow longFilm(const TourStage &stage)
{
    BookingFlow flow = longNames(stage);
    flow.step = Step::Schedule;
    const BookingFlow times = onSchedule(stage);
    flow.film = times.film;
    flow.showtimes = times.showtimes;
    flow.showtimesLoaded = true;
    for (Film &film : flow.films) {
        film.cast = {u"Raden Mas Suryokusumo Wirahadikusumah Notonegoro"_s,
                     u"Anastasia Bernadette Simanjuntak-Hutagalung"_s,
                     u"Muhammad Abdurrahman Wahid Al-Fatih"_s};
    }
    return flow;
}

BookingFlow soldOut(const TourStage &stage)
{
    BookingFlow flow = onSchedule(stage);
    int place = 0;
    for (protocol::ShowtimeInfo &showtime : flow.showtimes) {
        ++place;
        if (place % 3 == 0) {
            showtime.seatsFree = 0;
        } else if (place % 5 == 0) {
            showtime.onSale = false;
        } else if (place % 4 == 0) {
            showtime.seatsFree = std::max(1, showtime.seatsTotal / 12);
        }
    }
    return flow;
}

/// A premiere: nothing can be bought yet, and a line is drawn for at the start.
BookingFlow early(const TourStage &stage)
{
    BookingFlow flow = onSchedule(stage);
    for (std::size_t i = 0; i < flow.showtimes.size(); ++i) {
        flow.showtimes[i].saleStartsAt
            = flow.serverTime + (i % 2 == 0 ? Millis(20min) : Millis(26h));
    }
    return flow;
}

/// Late on that day: what has begun is over, the last times are left.
BookingFlow past(const TourStage &stage)
{
    BookingFlow flow = onSchedule(stage);
    if (flow.showtimes.size() >= 2) {
        flow.serverTime = flow.showtimes[1].startsAt + 1min;
    }
    return flow;
}

void addFilms(std::vector<TourScene> &scenes)
{
    scenes.push_back({u"films"_s, films, u"Now showing"_s, onFilms});
    scenes.push_back(
        {u"films-search"_s, films, u"A search finds films"_s, onFilms, typing(u"laut"_s)});
    scenes.push_back({u"films-similar"_s,
                      films,
                      u"A search with a typing error"_s,
                      onFilms,
                      typing(u"orbti"_s)});
    scenes.push_back({.name = u"films-search-keys"_s,
                      .page = films,
                      .title = u"The keyboard on the screen"_s,
                      .flow = onFilms,
                      .typedInto = u"searchField"_s});
    scenes.push_back(
        {u"films-none"_s, films, u"A search finds nothing"_s, onFilms, typing(u"xylophon"_s)});
    scenes.push_back({u"films-filter"_s,
                      films,
                      u"Filters are open, one is set"_s,
                      onFilms,
                      [](const TourHands &hands, const TourStage &) {
                          return hands.click(u"filterToggle"_s)
                              && hands.clickFirst(u"filterGenre_"_s);
                      }});
    scenes.push_back(
        {u"films-soon"_s, films, u"Coming soon"_s, onFilms, pressing(u"filterSoon"_s)});
    scenes.push_back({u"films-long"_s, films, u"Long names"_s, longNames});
    scenes.push_back({u"films-empty"_s, films, u"No films"_s, [](const TourStage &stage) {
                          BookingFlow flow = onFilms(stage);
                          flow.films.clear();
                          flow.next.clear();
                          flow.offers.clear();
                          return flow;
                      }});
    scenes.push_back(
        {u"films-loading"_s, films, u"Films are on their way"_s, [](const TourStage &stage) {
             BookingFlow flow = onFilms(stage);
             flow.films.clear();
             flow.next.clear();
             flow.filmsLoaded = false;
             flow.busy = true;
             return flow;
         }});
    scenes.push_back({u"films-150"_s, films, u"Now showing, text at 150 %"_s, onFilms, {}, 150});
}

void addSchedule(std::vector<TourScene> &scenes)
{
    scenes.push_back({u"schedule"_s, schedule, u"Film and times"_s, onSchedule});
    scenes.push_back(
        {u"schedule-sold-out"_s, schedule, u"Sold out, filling and closed"_s, soldOut});
    scenes.push_back({u"schedule-past"_s, schedule, u"Some times are over"_s, past});
    scenes.push_back({u"schedule-early"_s, schedule, u"The sale has not started yet"_s, early});
    scenes.push_back({u"schedule-age"_s,
                      schedule,
                      u"Asked for the age"_s,
                      [](const TourStage &stage) {
                          return scheduleOf(stage, [](const Film &film) {
                              return film.age == AgeClass::From17 || film.age == AgeClass::From21;
                          });
                      },
                      [](const TourHands &hands, const TourStage &) {
                          return hands.clickFirst(u"showtime_"_s);
                      }});
    scenes.push_back(
        {u"schedule-soon"_s, schedule, u"A film that comes soon"_s, [](const TourStage &stage) {
             BookingFlow flow = scheduleOf(
                 stage, [](const Film &film) { return film.released == Release::Soon; });
             flow.showtimes.clear();
             return flow;
         }});
    scenes.push_back({u"schedule-empty"_s, schedule, u"No times"_s, [](const TourStage &stage) {
                          BookingFlow flow = onSchedule(stage);
                          flow.showtimes.clear();
                          return flow;
                      }});
    scenes.push_back(
        {u"schedule-loading"_s, schedule, u"Times are on their way"_s, [](const TourStage &stage) {
             BookingFlow flow = onSchedule(stage);
             flow.showtimes.clear();
             flow.showtimesLoaded = false;
             flow.busy = true;
             return flow;
         }});
    scenes.push_back({u"schedule-error"_s,
                      schedule,
                      u"The times could not be fetched"_s,
                      [](const TourStage &stage) {
                          BookingFlow flow = onSchedule(stage);
                          flow.showtimes.clear();
                          flow.showtimesLoaded = false;
                          flow.notice = {.kind = NoticeKind::Refused,
                                         .refusal = {RefusalCode::Unavailable},
                                         .canRetry = true};
                          return flow;
                      }});
    scenes.push_back({u"schedule-long"_s, schedule, u"A long title and long names"_s, longFilm});
    scenes.push_back(
        {u"schedule-150"_s, schedule, u"Film and times, text at 150 %"_s, onSchedule, {}, 150});
}

} // namespace

void addBrowsingScenes(std::vector<TourScene> &scenes)
{
    addFilms(scenes);
    addSchedule(scenes);
}

} // namespace karcis::ui
