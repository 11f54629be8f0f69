// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/hot_board.h"

#include "load/terminal.h"

namespace karcis::load {

HotBoard::HotBoard(const Show &show) : m_changedAt(show.seats.size()), m_pushedAt(show.seats.size())
{
    for (std::size_t i = 0; i < show.seats.size(); ++i) {
        m_seats[show.seats[i]] = i;
    }
}

void HotBoard::changed(std::size_t seat, Moment asked, Moment now)
{
    // The news may have overtaken the answer on another line.
    if (m_changedAt.at(seat) == Moment() && m_pushedAt.at(seat) < asked) {
        m_changedAt.at(seat) = now;
    }
}

void HotBoard::read(Seen &seen, std::string_view message, Moment now)
{
    seen.message.assign(message);
    seen.oldest = now;
    for (const std::string_view list : {R"("free":[)", R"("held":[)", R"("sold":[)"}) {
        const std::size_t begin = message.find(list);
        if (begin != std::string_view::npos) {
            const std::string_view rest = message.substr(begin + list.size());
            readNames(seen, rest.substr(0, rest.find(']')), now);
        }
    }
}

void HotBoard::readNames(Seen &seen, std::string_view names, Moment now)
{
    for (std::size_t open = names.find('"'); open != std::string_view::npos;) {
        const std::size_t close = names.find('"', open + 1);
        if (close == std::string_view::npos) {
            return;
        }
        const auto seat = m_seats.find(std::string(names.substr(open + 1, close - open - 1)));
        if (seat != m_seats.end()) {
            m_pushedAt[seat->second] = now;
            if (m_changedAt[seat->second] != Moment()) {
                seen.oldest = std::min(seen.oldest, m_changedAt[seat->second]);
                m_changedAt[seat->second] = Moment();
            }
        }
        open = names.find('"', close + 1);
    }
}

std::int64_t
HotBoard::pushed(std::string_view message, std::int64_t known, Moment now, Tally &tally)
{
    const std::int64_t from = numberAfter(message, "from", 0);
    const std::int64_t revision = numberAfter(message, "revision", 0);
    Seen &seen = m_seen.at(static_cast<std::size_t>(revision) % remembered);
    if (seen.revision != revision) {
        seen.revision = revision;
        read(seen, message, now);
    } else if (seen.message != message) {
        ++tally.gaps;
    }
    if (known != 0 && from != known) {
        ++tally.gaps;
    }
    tally.pushes.add(microsBetween(seen.oldest, now));
    return revision;
}

} // namespace karcis::load
