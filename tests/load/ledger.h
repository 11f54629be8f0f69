// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/latencies.h"
#include "load/poller.h"
#include "load/stage.h"

#include <map>
#include <string>

namespace karcis::load {

/// A seat of a showtime, by their places in the programme.
struct Place
{
    std::size_t show = 0;
    std::size_t seat = 0;

    bool operator==(const Place &) const = default;
};

/// Who has which seat, as far as the answers tell. Finds a seat that two terminals were promised at a time.
class Ledger
{
public:
    explicit Ledger(const Programme &programme);

    /// The server has said that @p owner holds it until @p until.
    void held(const Place &place, int owner, Moment now, Moment until);
    /// @p owner has asked to give it back: from here on somebody else may be told that it is theirs.
    void givenBack(const Place &place, int owner);
    /// @p owner has paid for it.
    void sold(const Place &place, int owner);

    [[nodiscard]] int soldCount() const { return m_sold; }

    /// Promises that contradict each other.
    [[nodiscard]] int contradictions() const { return m_contradictions; }

private:
    struct Entry
    {
        int owner = -1;
        bool sold = false;
        Moment until;
    };

    [[nodiscard]] Entry &entry(const Place &place);

    std::vector<std::vector<Entry>> m_entries;
    int m_sold = 0;
    int m_contradictions = 0;
};

/// What all terminals of a run have seen.
struct Tally
{
    Latencies holds;
    Latencies releases;
    /// Of those who were refused because too many ask.
    Latencies refusals;
    /// From the first word to the ticket.
    Latencies sales;
    /// From a change to its arrival at each who watches.
    Latencies pushes;
    std::map<std::string, std::uint64_t, std::less<>> refused;
    std::uint64_t answers = 0;
    std::uint64_t changes = 0;
    std::uint64_t taken = 0;
    std::uint64_t lostLines = 0;
    std::uint64_t comebacks = 0;
    std::uint64_t gaps = 0;
};

} // namespace karcis::load
