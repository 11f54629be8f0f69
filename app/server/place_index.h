// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "db/queue_store.h"

#include <QHash>

#include <cstdint>
#include <ext/pb_ds/assoc_container.hpp>
#include <ext/pb_ds/tree_policy.hpp>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace karcis::server {

/// A connection, by the number that its server gave it; 0 is none.
using TerminalKey = std::uint64_t;

/// Who asks for a place: a connection, and who is logged in there.
struct QueueVisitor
{
    TerminalKey terminal = 0;
    /// Empty if nobody is logged in.
    SessionId session = {};
};

/// One visitor's place: its row, and what is known of it only here.
struct Place
{
    db::QueuePlace row;
    TerminalKey terminal = 0;
    /// The last sign of life.
    UtcTime activeAt{};
    /// The earliest entry in the list of what is due.
    std::optional<UtcTime> watchedAt = {};
    /// While waiting: since when, and what was said at first.
    UtcTime linedUpAt{};
    Millis promised{};
    /// What the terminal knows; nothing if it knows of no position yet.
    std::optional<std::size_t> toldAhead = {};
    Millis toldMost{};
    /// When the terminal is told more at the earliest, or looked after; see NewsTimes.
    std::optional<UtcTime> newsAt = {};
    /// Nothing is left to tell, so that a move is told at once.
    bool isQuiet = false;
};

/// All places that are not over, found by what they are asked for by, and counted where their state belongs. An index
/// over rows: it decides nothing and writes nothing.
class PlaceIndex
{
public:
    /// By their turn; a tree that also knows how many come before each.
    using Line = __gnu_pbds::tree<std::int64_t,
                                  Place *,
                                  std::less<>,
                                  __gnu_pbds::rb_tree_tag,
                                  __gnu_pbds::tree_order_statistics_node_update>;
    /// By when they were let in, with their numbers.
    using Called = std::set<std::pair<UtcTime, std::int64_t>>;
    using Places = std::unordered_map<std::int64_t, std::unique_ptr<Place>>;

    /// Forgets the places, but not which one each terminal had: tie() them again once they are back.
    void clear();
    Place &add(const db::QueuePlace &row, UtcTime now);
    /// The place itself lives on until dropRemoved(): somebody may still look at it.
    void remove(Place &place, UtcTime now);
    void dropRemoved();
    /// The terminals take up the places that they had before clear(), unless their visitors went on at another server than
    /// @p node. Gives the numbers of those that the rows say are at no terminal.
    [[nodiscard]] std::vector<std::int64_t> tieAgain(const QString &node);

    /// Counts the place where its state belongs.
    void enlist(Place &place, UtcTime now);
    /// Before its state changes.
    void delist(Place &place, UtcTime now);

    void setTerminal(Place &place, TerminalKey terminal);
    void setSession(Place &place, const SessionId &session);
    void forgetTerminal(TerminalKey terminal);

    // Null if there is none.
    [[nodiscard]] Place *find(const QueueVisitor &visitor) const;
    [[nodiscard]] Place *find(const PlaceId &id) const;
    [[nodiscard]] Place *find(const SessionId &session) const;
    [[nodiscard]] Place *findNumber(std::int64_t number) const;
    [[nodiscard]] Place *at(TerminalKey terminal) const;

    [[nodiscard]] const Places &all() const { return m_places; }

    /// Those who wait.
    [[nodiscard]] const Line &line() const { return m_line; }

    /// How many of them are before that one.
    [[nodiscard]] std::size_t aheadOf(const Place &place) const;

    /// Those who were called and are not there yet.
    [[nodiscard]] const Called &called() const { return m_called; }

    /// Those who wait for the start of a sale.
    [[nodiscard]] std::size_t early() const { return m_early; }

    /// Those who wait for one draw: their numbers, lowest first.
    [[nodiscard]] const std::set<std::int64_t> &earlyOf(const DrawId &draw) const;

    /// Called or inside.
    [[nodiscard]] std::size_t active() const { return m_active; }

private:
    void forgetEarly(const Place &place);
    void dropSession(const Place &place);

    Places m_places;
    QHash<PlaceId, Place *> m_byId;
    QHash<SessionId, Place *> m_bySession;
    std::unordered_map<TerminalKey, Place *> m_byTerminal;
    /// Which place each terminal had last; outlives a rollback.
    std::unordered_map<TerminalKey, PlaceId> m_terminals;
    Line m_line;
    Called m_called;
    std::vector<std::unique_ptr<Place>> m_removed;
    std::map<DrawId, std::set<std::int64_t>> m_earlyOf;
    std::size_t m_early = 0;
    std::size_t m_active = 0;
};

} // namespace karcis::server
