// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_evening.h"

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::ui {

namespace {

/// As long as the charts are, and a little longer.
constexpr int moments = 64;
constexpr Millis betweenMoments{5000};
constexpr double secondsBetween = 5.0;

/// A swell that a seed moves along, around @p middle.
double swell(int moment, double middle, double height, double seed)
{
    static constexpr double slow = 0.11;
    static constexpr double quick = 0.9;
    static constexpr double ripple = 0.2;
    return middle
        + height * (std::sin(moment * slow + seed) + ripple * std::sin(moment * quick + 2 * seed));
}

std::int64_t whole(double value)
{
    return std::llround(value);
}

void addAnswers(protocol::AdminStatusReply &status, std::int64_t requests, int moment)
{
    // Most are quick; now and then a few are slow.
    static constexpr int rarely = 17;
    const std::int64_t slow = moment % rarely == 0 ? requests / 20 : requests / 200;
    status.answers[0] += requests * 7 / 10;
    status.answers[1] += requests * 2 / 10;
    status.answers[2] += requests / 10 - slow;
    status.answers[3] += slow;
}

std::vector<protocol::AdminStatusReply> busyFigures(UtcTime now)
{
    protocol::AdminStatusReply status;
    status.connections = 9;
    status.startedAt = now - 5h;
    status.admitted = 1804;
    status.holds = 4120;
    status.orders = 1263;
    status.requests = 88'000;
    status.refusals = 410;
    status.answerBounds = {1000, 2000, 5000, 10'000, 20'000};
    status.answers.assign(status.answerBounds.size() + 1, 0);
    std::vector<protocol::AdminStatusReply> statuses;
    statuses.reserve(moments);
    for (int moment = 0; moment < moments; ++moment) {
        status.serverTime = now - betweenMoments * (moments - 1 - moment);
        status.waiting = whole(swell(moment, 46, 24, 0.4));
        status.activeSessions = whole(swell(moment, 61, 12, 1.7));
        status.heldSeats = whole(swell(moment, 88, 18, 2.6));
        const std::int64_t requests = whole(swell(moment, 34, 11, 0.9) * secondsBetween);
        status.requests += requests;
        status.refusals += whole(swell(moment, 2, 1.5, 3.1) * secondsBetween);
        status.admitted += whole(swell(moment, 2.2, 0.9, 1.2));
        status.orders += moment % 3 == 0 ? 2 : 1;
        status.holds += whole(swell(moment, 11, 5, 2.2));
        addAnswers(status, requests, moment);
        statuses.push_back(status);
    }
    return statuses;
}

protocol::AdminTerminalsReply busyTerminals(UtcTime now)
{
    const auto one
        = [now](const QString &name, const QString &account, Millis since, int requests) {
              return protocol::TerminalStatus{.terminal = name,
                                              .address = u"10.0.0.7"_s,
                                              .account = account,
                                              .connectedAt = now - since,
                                              .requests = requests};
          };
    protocol::AdminTerminalsReply reply{.terminals
                                        = {one(u"kiosk-1"_s, u"Budi Santoso"_s, 4h + 51min, 18'204),
                                           one(u"kiosk-2"_s, u"Dewi Lestari"_s, 4h + 51min, 17'660),
                                           one(u"kiosk-3"_s, {}, 4h + 50min, 16'913),
                                           one(u"kiosk-4"_s, u"Agus Wijaya"_s, 62min, 3'377),
                                           one(u"kiosk-5"_s, {}, 17min, 804),
                                           one(u"loket-1"_s, u"Rina Marlina"_s, 4h + 48min, 9'120),
                                           one(u"loket-2"_s, u"Hendra Gunawan"_s, 3h, 7'008),
                                           one(u"lobi"_s, {}, 4h + 52min, 1'204),
                                           one(u"kantor"_s, u"Ibu Sari"_s, 6min, 402)},
                                        .connections = 9,
                                        .serverTime = now};
    reply.terminals[3].refusals = 212;
    reply.terminals[4].refusals = 3;
    return reply;
}

/// The limits that a manager changes most, as they are by default.
protocol::AdminLimitsReply usualLimits()
{
    struct Limit
    {
        QLatin1StringView key;
        int value = 0;
        int least = 0;
        int most = 0;
        QLatin1StringView unit;
    };

    static constexpr std::array limits{
        Limit{"booking/hold_seconds"_L1, 120, 1, 3600, "s"_L1},
        Limit{"booking/payment_seconds"_L1, 420, 1, 3600, "s"_L1},
        Limit{"booking/max_seats"_L1, 8, 1, 16, "seats"_L1},
        Limit{"booking/accessible_hold_seconds"_L1, 300, 1, 3600, "s"_L1},
        Limit{"booking/extensions"_L1, 0, 0, 5, "times"_L1},
        Limit{"booking/stranded_rule"_L1, 1, 0, 1, "0 or 1"_L1},
        Limit{"payment/poll_seconds"_L1, 15, 1, 3600, "s"_L1},
        Limit{"throttle/terminal_per_second"_L1, 30, 1, 1'000'000, "requests/s"_L1},
        Limit{"throttle/terminal_burst"_L1, 60, 1, 1'000'000, "requests"_L1},
        Limit{"throttle/address_per_second"_L1, 500, 1, 1'000'000, "requests/s"_L1},
        Limit{"overload/high_ms"_L1, 150, 10, 10'000, "ms"_L1},
        Limit{"queue/gate"_L1, 1, 0, 2, "off, buy or open"_L1},
        Limit{"queue/max_active"_L1, 2000, 1, 100'000, "visitors"_L1},
        Limit{"queue/admissions_per_minute"_L1, 500, 1, 1'000'000, "visitors"_L1},
        Limit{"queue/max_waiting"_L1, 20'000, 0, 1'000'000, "visitors"_L1},
        Limit{"kiosk/idle_seconds"_L1, 60, 5, 3600, "s"_L1},
        Limit{"kiosk/attract_seconds"_L1, 60, 5, 86'400, "s"_L1}};
    protocol::AdminLimitsReply reply;
    reply.limits.reserve(limits.size());
    for (const Limit &limit : limits) {
        reply.limits.push_back({.key = limit.key,
                                .value = limit.value,
                                .least = limit.least,
                                .most = limit.most,
                                .standard = limit.value,
                                .unit = limit.unit});
    }
    return reply;
}

} // namespace

TourOffice busyOffice(const TourStage &stage)
{
    const BookingFlow films = stage.at(u"films"_s);
    return {.hello = films.server,
            .films = films.films,
            .showtimes = stage.at(u"schedule"_s).showtimes,
            .managerName = u"Ibu Sari"_s,
            .statuses = busyFigures(films.serverTime),
            .terminals = busyTerminals(films.serverTime),
            .limits = usualLimits()};
}

protocol::SaleInfo eveningSale(const TourStage &stage, bool drawn)
{
    const BookingFlow flow = stage.at(u"films"_s);
    protocol::SaleInfo sale{.drawId = DrawId(u"tour"_s),
                            .startsAt = flow.serverTime + 25min,
                            .seedHash
                            = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s,
                            .drawn = drawn,
                            .entries = 214};
    if (!flow.films.empty()) {
        sale.filmId = flow.films.front().id;
        sale.title = flow.films.front().title;
    }
    if (drawn) {
        sale.seed = u"5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9"_s;
        sale.first = {u"A-112"_s, u"A-009"_s, u"A-203"_s, u"A-047"_s, u"A-158"_s, u"A-081"_s};
    }
    return sale;
}

} // namespace karcis::ui
