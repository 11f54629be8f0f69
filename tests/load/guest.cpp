// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/guest.h"

namespace karcis::load {

namespace {

constexpr std::chrono::milliseconds comeBackAfter{100};

} // namespace

Guest::Guest(House &house, int number)
    : Terminal(house.poller,
               house.port,
               number,
               house.programme.tokens.at(static_cast<std::size_t>(number)))
    , m_house(house)
    , m_dice(static_cast<unsigned>(number) + 1U)
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
    ++tally().lostLines;
    if (!m_resting) {
        m_away = true;
        later(comeBackAfter);
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
    tally().refusals.add(answer.micros);
    const auto known = tally().refused.find(answer.refusal);
    if (known == tally().refused.end()) {
        tally().refused.emplace(answer.refusal, 1);
    } else {
        ++known->second;
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
    take(answer);
}

} // namespace karcis::load
