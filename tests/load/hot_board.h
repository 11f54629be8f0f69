// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/ledger.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

namespace karcis::load {

/// What the watchers of one showtime are told: everybody the same, nothing left out, and how soon.
class HotBoard
{
public:
    explicit HotBoard(const Show &show);

    /// A terminal that had asked at @p asked has been told that this seat changed by its doing.
    void changed(std::size_t seat, Moment asked, Moment now);

    /// One watcher received @p message at @p now; @p known is the revision that it had. Gives the new one.
    [[nodiscard]] std::int64_t
    pushed(std::string_view message, std::int64_t known, Moment now, Tally &tally);

private:
    struct Seen
    {
        std::int64_t revision = 0;
        Moment oldest;
        std::string message;
    };

    void read(Seen &seen, std::string_view message, Moment now);
    void readNames(Seen &seen, std::string_view names, Moment now);

    static constexpr std::size_t remembered = 256;

    std::unordered_map<std::string, std::size_t> m_seats;
    std::vector<Moment> m_changedAt;
    std::vector<Moment> m_pushedAt;
    std::array<Seen, remembered> m_seen;
};

} // namespace karcis::load
