// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/queueing.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace karcis::db {

class Database;

/// One visitor's place in the queue.
struct QueuePlace
{
    PlaceId id;
    std::int64_t number = 0;
    PlaceState state = PlaceState::Waiting;
    /// Who waits is let in by this, lowest first; nothing in any other state.
    std::optional<std::int64_t> turn = {};
    /// Empty until somebody is logged in.
    SessionId session = {};
    /// The draw that it takes or took part in; empty for none.
    DrawId draw = {};
    /// An order of it waits for its payment.
    bool paying = false;
    UtcTime joinedAt{};
    /// Since when no terminal has it.
    std::optional<UtcTime> awaySince = {};
    std::optional<UtcTime> admittedAt = {};
    std::optional<UtcTime> enteredAt = {};
    std::optional<UtcTime> goneAt = {};
    std::optional<PlaceEnd> end = {};
    /// What the visitor types beside the number.
    QString code = {};
    /// The visitor took the number along: nothing but a call ends the place.
    bool carried = false;
    /// Which server's terminal has it; empty if none has.
    QString node = {};
    /// Of its last change; as read, for writing names its own.
    std::int64_t revision = 0;
};

/// When somebody who took part in a draw is let in.
struct QueueTurn
{
    std::int64_t number = 0;
    std::int64_t turn = 0;
};

/// What all servers of a queue share.
struct QueueHead
{
    std::int64_t revision = 0;
    std::int64_t lastNumber = 0;
    /// Grows with every QueueStore::announce().
    std::int64_t announced = 0;
};

/// How far somebody has read what others changed: all up to this revision, and of the last one up to this number.
struct QueueMark
{
    static constexpr std::int64_t all = std::numeric_limits<std::int64_t>::max();

    std::int64_t revision = 0;
    std::int64_t number = all;
};

/// The queue's rows. The order of calls in a transaction that changes something: advance() first.
class QueueStore
{
public:
    explicit QueueStore(Database &database);

    /// The next revision, with @p numbers more numbers given out; other servers wait until this transaction ends.
    [[nodiscard]] QueueHead advance(int numbers);
    /// The head as it is; its last number is not read.
    [[nodiscard]] QueueHead head();
    /// The same, and no other server changes the queue before this transaction ends.
    [[nodiscard]] QueueHead lockHead();
    /// Tells servers that share the database to look again at what has no revision of its own: settings, starts of
    /// sales, who has to wait. Does nothing if nobody shares it.
    void announce();

    void insert(const QueuePlace &place, std::int64_t revision);
    void update(const QueuePlace &place, std::int64_t revision);
    /// Those who waited for a draw stand in the line now; who is no longer waiting for one stays as they are.
    void lineUp(const std::vector<QueueTurn> &turns, std::int64_t revision);
    /// Nobody is at any terminal any more.
    void markAllAway(UtcTime now, std::int64_t revision);

    /// Whether other servers may work on the same rows.
    [[nodiscard]] bool isShared() const;
    /// The server lives at @p now; those that were not seen since @p deadBefore are forgotten.
    void showNode(const QString &node, UtcTime now, UtcTime deadBefore);
    /// Whether a terminal of a server that is not known any more has a place.
    [[nodiscard]] bool hasDeadPlaces();
    /// Nobody is at the terminals of servers that are not known: at most @p limit places; says how many those were.
    int markDeadAway(UtcTime now, std::int64_t revision, int limit);

    /// Places that are not over, in no order.
    [[nodiscard]] std::vector<QueuePlace> living();
    /// Places that changed after @p mark, over or not, in the order of their marks; at most @p limit.
    [[nodiscard]] std::vector<QueuePlace> changedAfter(const QueueMark &mark, std::size_t limit);
    [[nodiscard]] std::optional<QueuePlace> find(const PlaceId &id);
    /// When places were let in, from @p from on, earliest first.
    [[nodiscard]] std::vector<UtcTime> admissionsFrom(UtcTime from);
    /// Forgets at most @p limit places that are over since before @p before, and says how many those were.
    int trim(UtcTime before, int limit);

private:
    Database &m_database;
};

} // namespace karcis::db
