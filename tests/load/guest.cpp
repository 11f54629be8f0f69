// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/guest.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace karcis::load {

namespace {

constexpr std::chrono::milliseconds comeBackAfter{100};
/// Refused because too many ask, whatever it was that they asked.
constexpr std::array<std::string_view, 4> forTheCrowd{
    "rateLimited", "overloaded", "queueFirst", "queueFull"};

} // namespace

std::minstd_rand diceOf(int guest)
{
    // Neighbouring seeds alone would give neighbouring first numbers: all would choose the same showtime.
    std::seed_seq seeds{guest};
    return std::minstd_rand(seeds);
}

Guest::Guest(House &house, int number)
    : Terminal(house.poller,
               house.port,
               number,
               house.programme.tokens.at(static_cast<std::size_t>(number)))
    , m_house(house)
    , m_dice(diceOf(number))
{ }

int Guest::roll(int below)
{
    return std::uniform_int_distribution<int>(0, below - 1)(m_dice);
}

void Guest::later(std::chrono::milliseconds pause)
{
    // Only the last one counts, so that a lost line does not leave two trains of taps.
    m_alarm = std::chrono::steady_clock::now() + pause;
    poller().wakeAt(*m_alarm, *this);
}

void Guest::wake()
{
    if (!m_alarm || std::chrono::steady_clock::now() < *m_alarm) {
        return;
    }
    m_alarm.reset();
    if (m_away) {
        m_away = false;
        ++tally().comebacks;
        start();
    } else if (!m_resting && isIn()) {
        go();
        flush();
    }
}

void Guest::lost()
{
    Terminal::lost();
    m_standing = Standing::Out;
    ++tally().lostLines;
    if (!m_resting) {
        m_away = true;
        later(comeBackAfter);
    }
}

void Guest::joinQueue()
{
    m_standing = Standing::Asking;
    ask(Question::Join, {});
}

void Guest::joined(const Answer &answer)
{
    if (!answer.ok) {
        m_standing = Standing::Out;
        const auto pause = numberAfter(answer.body, "retryAfterMs", 1000);
        later(std::chrono::milliseconds(std::clamp<std::int64_t>(pause, 100, 5000)));
        return;
    }
    const Told told = Told::from(answer.body);
    m_standing = told.isInside ? Standing::Inside : Standing::Waiting;
    if (m_house.line != nullptr) {
        const Moment now = std::chrono::steady_clock::now();
        m_house.line->joined(number(), now - std::chrono::microseconds(answer.micros), now, told);
    }
    if (m_resting) {
        return;
    }
    if (told.isInside) {
        admitted();
    } else {
        waits();
    }
}

void Guest::pushed(std::string_view message)
{
    static constexpr std::string_view head = R"({"jsonrpc":"2.0","method":"queue.)";
    if (!message.starts_with(head)) {
        return;
    }
    const std::string_view rest = message.substr(head.size());
    const Moment now = std::chrono::steady_clock::now();
    if (rest.starts_with("ended")) {
        m_standing = Standing::Out;
    } else if (rest.starts_with("admitted")) {
        if (m_house.line != nullptr) {
            m_house.line->letIn(number(), now, Told::from(rest).serverTimeMs);
        }
        joinQueue();
    } else if (m_house.line != nullptr) {
        m_house.line->moved(number(), now, Told::from(rest));
    }
}

std::string Guest::seatParams(const Place &place, std::string_view commandId) const
{
    const Show &show = m_house.programme.shows.at(place.show);
    std::string params(R"("commandId":")");
    params += commandId;
    params += R"(","showtimeId":")";
    params += show.id;
    params += R"(","seats":[")";
    params += show.seats.at(place.seat);
    params += R"("])";
    return params;
}

void Guest::askHold(const Place &place, std::string_view commandId)
{
    m_place = place;
    ask(Question::Hold, seatParams(place, commandId));
}

void Guest::askRelease(const Place &place)
{
    m_holding = false;
    m_house.ledger.givenBack(place, number());
    ask(Question::Release, seatParams(place, newCommandId()));
}

void Guest::askWatch(std::size_t show)
{
    ask(Question::Watch, R"("showtimeId":")" + m_house.programme.shows.at(show).id + '"');
}

void Guest::count(const Answer &answer)
{
    ++tally().answers;
    if (answer.ok) {
        if (answer.question == Question::Hold) {
            tally().holds.add(answer.micros);
        } else if (answer.question == Question::Release) {
            tally().releases.add(answer.micros);
        }
        return;
    }
    if (answer.refusal == "seatTaken") {
        ++tally().taken;
        tally().holds.add(answer.micros);
        return;
    }
    if (std::ranges::find(forTheCrowd, answer.refusal) != forTheCrowd.end()) {
        tally().refusals.add(answer.micros);
    }
    const auto known = tally().refused.find(answer.refusal);
    if (known == tally().refused.end()) {
        tally().refused.emplace(answer.refusal, 1);
    } else {
        ++known->second;
    }
}

void Guest::mustWait()
{
    sentToQueue();
    if (m_standing == Standing::Waiting) {
        waits();
    } else if (m_standing != Standing::Asking) {
        joinQueue();
    }
}

void Guest::answered(const Answer &answer)
{
    count(answer);
    if (answer.ok && answer.question == Question::Hold) {
        ++tally().changes;
        m_holding = true;
        const Moment now = std::chrono::steady_clock::now();
        // The server counts from when it took it; the answer comes later.
        m_house.ledger.held(m_place,
                            number(),
                            now,
                            now + m_house.holdFor - std::chrono::microseconds(answer.micros));
    } else if (answer.ok && answer.question == Question::Release) {
        ++tally().changes;
    }
    if (answer.question == Question::Join) {
        joined(answer);
    } else if (answer.refusal == "queueFirst" && !m_resting) {
        mustWait();
    } else if (answer.question != Question::Leave) {
        take(answer);
    }
}

} // namespace karcis::load
