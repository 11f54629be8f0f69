// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/fighter.h"

namespace karcis::load {

namespace {

constexpr std::chrono::milliseconds pauseWhenBeaten{50};

} // namespace

Fighter::Fighter(House &house, int number, std::size_t show, HotBoard &board)
    : Guest(house, number)
    , m_show(show)
    , m_board(board)
    , m_seats(static_cast<int>(house.programme.shows.at(show).seats.size()))
{ }

void Fighter::entered()
{
    askWatch(m_show);
}

void Fighter::lost()
{
    m_watching = false;
    m_revision = 0;
    Guest::lost();
}

void Fighter::fight()
{
    m_fighting = true;
    if (m_watching) {
        go();
        flush();
    }
}

void Fighter::go()
{
    if (m_holding) {
        askRelease(m_place);
    } else if (m_watching) {
        askHold({m_show, static_cast<std::size_t>(roll(m_seats))}, newCommandId());
    } else {
        askWatch(m_show);
    }
}

void Fighter::next()
{
    if (isResting() || !m_fighting) {
        if (m_holding) {
            go();
        }
        return;
    }
    if (m_pause.count() == 0) {
        go();
    } else {
        later(std::chrono::milliseconds(roll(static_cast<int>(2 * m_pause.count()) + 1)));
    }
}

void Fighter::take(const Answer &answer)
{
    if (answer.question == Question::Watch && answer.ok) {
        m_watching = true;
        m_revision = 0;
    } else if (answer.ok) {
        const Moment now = std::chrono::steady_clock::now();
        m_board.changed(m_place.seat, now - std::chrono::microseconds(answer.micros), now);
    }
    if (answer.ok || answer.refusal == "seatTaken") {
        next();
    } else if (!isResting()) {
        later(pauseWhenBeaten);
    }
}

void Fighter::pushed(std::string_view message)
{
    static constexpr std::string_view head = R"({"jsonrpc":"2.0","method":"seats.changed")";
    Guest::pushed(message);
    if (m_watching && message.starts_with(head)) {
        m_revision = m_board.pushed(message, m_revision, std::chrono::steady_clock::now(), tally());
    }
}

} // namespace karcis::load
