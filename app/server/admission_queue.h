// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/random_source.h"
#include "core/refusal.h"
#include "db/queue_store.h"
#include "protocol/records.h"
#include "server/admission_rate.h"
#include "server/news_times.h"
#include "server/place_deadlines.h"
#include "server/place_index.h"
#include "server/settings.h"
#include "server/wait_estimate.h"
#include "server/work_context.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace karcis::server {

/// A sale with a start of its own: before its draw, who comes waits for it; afterwards, only those may buy who took part
/// or came after the start.
struct SaleTerms
{
    DrawId draw;
    UtcTime startsAt{};
    bool drawn = false;
};

/// What somebody who asks for a place has in mind.
struct QueueWish
{
    /// A place to take up again.
    std::optional<PlaceId> place = {};
    /// Something is named that is to be bought; @p sale is its sale, if that has a start of its own.
    bool named = false;
    const SaleTerms *sale = nullptr;
};

/// What somebody shows to go on with a place at another terminal: the number and code, or the id alone.
struct QueueClaimed
{
    QString number = {};
    QString code = {};
    std::optional<PlaceId> place = {};
};

/// What has changed for somebody who waits.
struct QueueNews
{
    TerminalKey terminal = 0;
    protocol::QueuePlace place;
};

/// Numbers for metrics.
struct QueueNumbers
{
    std::size_t early = 0;
    std::size_t waiting = 0;
    /// Called or inside.
    std::size_t active = 0;
    std::uint64_t joined = 0;
    std::uint64_t admitted = 0;
    /// By PlaceEnd.
    std::array<std::uint64_t, EnumNames<PlaceEnd>::table.size()> ended{};
    /// How far off the estimates are, as a part of the true wait.
    double estimateError = 0;
};

/// Who may buy now, and who waits for it: first come, first served, at most `queue/admissions_per_minute` let in within
/// any 60 seconds and `queue/max_active` inside.
///
/// The places are rows; what is kept here is an index over them that is read again after a restart or a rollback, and
/// brought up to date when another server has changed them. Every method that takes a WorkContext runs inside a
/// transaction of the caller, at the moment `work.now`, and leaves in `work` whom to tell after the commit. Nothing
/// here looks at a clock, opens a socket or keeps a timer, so that a simulation drives it as the server does: call
/// tick() at nextDue() and takeNews() at nextNews().
class AdmissionQueue
{
public:
    AdmissionQueue(db::QueueStore &store, const Settings &settings, RandomSource &random);
    ~AdmissionQueue();
    AdmissionQueue(const AdmissionQueue &) = delete;
    AdmissionQueue &operator=(const AdmissionQueue &) = delete;
    AdmissionQueue(AdmissionQueue &&) = delete;
    AdmissionQueue &operator=(AdmissionQueue &&) = delete;

    /// Takes up what a former run left. From now on nobody is at any terminal, and everybody has
    /// `queue/grace_seconds` to come back. Call once, first.
    void start(WorkContext &work);
    /// A transaction was rolled back: the rows are read again at the next use.
    void forget();
    /// Takes up what other servers of the same database did, at most limits::followedPerStep places. Call it first in
    /// each transaction where there may be others. False if that was not all: then nothing else here may be called
    /// before the next look, for half of it would be acted upon.
    [[nodiscard]] bool look(WorkContext &work);

    /// Whether the last look did not see all.
    [[nodiscard]] bool isBehind() const { return m_isBehind; }

    /// Other servers look again at what is not in the rows of the queue.
    void announce() { m_store.announce(); }

    /// What the last look found of db::QueueStore::announce().
    [[nodiscard]] std::int64_t announced() const { return m_announced; }

    /// Gives the place that the visitor has or that @p placeId names, or a new one: inside at once if there is room and
    /// nobody waits, else behind all others. One that was called goes in. A place that does not serve for what is
    /// wanted is given up for one that does. Refused with QueueFull or PlaceLost.
    [[nodiscard]] Result<protocol::QueuePlace>
    join(const QueueVisitor &visitor, const QueueWish &wish, WorkContext &work);
    /// The visitor takes the number along: the terminal is free, the place stays.
    void carry(const QueueVisitor &visitor, WorkContext &work);
    /// The place goes on at the visitor's terminal, whoever had it before. Refused with WrongNumber.
    [[nodiscard]] Result<protocol::QueuePlace>
    claim(const QueueVisitor &visitor, const QueueClaimed &shown, WorkContext &work);
    void leave(const QueueVisitor &visitor, WorkContext &work);
    /// Whether the visitor may book now. Counts as a sign of life. Who has no place gets one if that is possible at
    /// once. Without a change of the place this costs one look into a table and no statement.
    [[nodiscard]] bool
    enter(const QueueVisitor &visitor, WorkContext &work, const SaleTerms *sale = nullptr);
    /// Whether the visitor is inside; changes nothing.
    [[nodiscard]] bool isInside(const QueueVisitor &visitor, UtcTime now) const;
    /// Whether the visitor stands in the line at this very terminal, as far as is known here; costs a look into a table.
    [[nodiscard]] bool isWaiting(const QueueVisitor &visitor) const;
    /// The visitor did something: who was called goes in, and an idle place lives on. Nobody gets a place by it.
    void touch(const QueueVisitor &visitor, WorkContext &work);

    /// The visitor holds seats until then, and is not idle before.
    void stayBusy(const QueueVisitor &visitor, UtcTime until);

    /// Somebody logged in, or took a session up again, at a terminal: their place goes with them.
    void attach(const QueueVisitor &visitor, WorkContext &work);
    /// The terminal's line is lost.
    void detach(TerminalKey terminal, WorkContext &work);
    /// While an order of the session waits for its payment, the place has no end.
    void setPaying(const SessionId &session, bool paying, WorkContext &work);
    /// The session's place is over.
    void end(const SessionId &session, PlaceEnd reason, WorkContext &work);

    /// From here on no other server changes the queue before the transaction is over.
    void lock(WorkContext &work);
    /// Who waits for a draw, in the order in which they came.
    [[nodiscard]] std::vector<std::int64_t> earlyOf(const DrawId &draw, WorkContext &work);
    [[nodiscard]] int earlyCount(const DrawId &draw) const;
    /// Those who wait for a draw must hear that its time is another: the next limits::linedUpPerStep with a number above
    /// @p after. Gives the last number that was looked at, or nothing if those were the last.
    [[nodiscard]] std::optional<std::int64_t>
    tellEarly(const DrawId &draw, std::int64_t after, WorkContext &work);
    /// Turns behind all who stand in the line already and before all who come from now on.
    [[nodiscard]] std::int64_t takeTurns(WorkContext &work);
    /// The draw is made: of these, in their order, the first who still wait for it stand in the line now, at most
    /// limits::linedUpPerStep. The one at the front of @p numbers has @p firstTurn, each next one the next, whether or
    /// not they are still there. Gives how many were dealt with.
    [[nodiscard]] std::size_t
    lineUp(std::span<const std::int64_t> numbers, std::int64_t firstTurn, WorkContext &work);
    /// Puts somebody who waits before all others; false if nobody with that number waits.
    [[nodiscard]] bool advance(const QString &label, WorkContext &work);

    /// Ends what is over by now and lets in who may, a bounded number of each; true if there is more to do at once.
    [[nodiscard]] bool tick(WorkContext &work);
    /// When tick() has something to do next.
    [[nodiscard]] std::optional<UtcTime> nextDue(UtcTime now) const;
    /// Whom to tell that they moved, after a look at @p most of those who may be told again by now; what that costs does
    /// not depend on how many wait. Call outside of a transaction.
    [[nodiscard]] std::vector<QueueNews> takeNews(UtcTime now, std::size_t most);
    /// When takeNews() has something to do next; in the past if it has by now.
    [[nodiscard]] std::optional<UtcTime> nextNews() const;

    /// Whether somebody who has no place yet would not get one, be it in the line or, @p early, before a draw: decided by
    /// what is known here, without a statement.
    [[nodiscard]] bool refusesNewcomer(const QueueVisitor &visitor, bool early, UtcTime now) const;
    /// What those are told.
    [[nodiscard]] static Refusal whenFull();

    [[nodiscard]] QueueNumbers numbers() const;
    /// The labels of those who were called and are still expected, newest first.
    [[nodiscard]] QStringList calledLabels(std::size_t most) const;
    /// What somebody who joins now would be told.
    [[nodiscard]] WaitEstimate::Range estimateForNext(UtcTime now) const;

private:
    /// Turns leave room for all who line up in one transaction.
    static constexpr std::int64_t turnsPerRevision = std::int64_t{1} << 20;

    // Rows and the index over them; in admission_rows.cpp.
    void enterCall(UtcTime now);
    void load(UtcTime now);
    void follow(std::int64_t revision, WorkContext &work);
    void apply(const db::QueuePlace &row, WorkContext &work);
    /// Takes the head of the queue, once for each call from outside.
    void change(WorkContext &work, int numbers = 0);
    Place &add(const db::QueuePlace &row, UtcTime now);
    void save(const Place &place);
    void remove(Place &place, UtcTime now);
    void enlist(Place &place, UtcTime now);
    void delist(Place &place, UtcTime now);
    void noteFirst(PlaceState state, UtcTime now);
    void noteLine(PlaceState state, UtcTime now);
    /// How fast the line moved lately; @p aliveUntil is when the queue was last seen to work.
    void measureAgain(UtcTime aliveUntil, UtcTime now);
    [[nodiscard]] WaitEstimate::Range waitFor(std::size_t ahead, UtcTime now) const;

    // One place.
    /// Whether arrive() would write.
    [[nodiscard]] bool arrivesAnew(const Place &place, TerminalKey terminal) const;
    void hold(Place &place, TerminalKey terminal, WorkContext &work);
    void putAway(Place &place, WorkContext &work);
    void goIn(Place &place, WorkContext &work);
    void arrive(Place &place, TerminalKey terminal, WorkContext &work);
    void call(Place &place, WorkContext &work);
    void finish(Place &place, PlaceEnd reason, WorkContext &work);
    /// Whether the place is good for buying what belongs to the sale.
    [[nodiscard]] static bool serves(const Place &place, const SaleTerms &sale);
    [[nodiscard]] static bool isElsewhere(const Place &place, const QueueWish &wish);
    /// The place itself, once no other server can change it any more; null if it is over by now.
    [[nodiscard]] Place *keep(Place *place, WorkContext &work);
    [[nodiscard]] Place *
    create(const QueueVisitor &visitor, const SaleTerms *sale, WorkContext &work);
    [[nodiscard]] Place *findShown(const QueueClaimed &shown) const;
    /// What the visitor is told now, and is not told again.
    [[nodiscard]] protocol::QueuePlace tell(Place &place, UtcTime now);
    [[nodiscard]] bool signOfNode(WorkContext &work);
    /// The head has been taken for it.
    Place &insert(const QueueVisitor &visitor, db::QueuePlace row, WorkContext &work);
    [[nodiscard]] protocol::QueuePlace describe(const Place &place, UtcTime now) const;

    [[nodiscard]] bool mayLetIn(UtcTime now) const;
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool expire(WorkContext &work);
    [[nodiscard]] bool letIn(WorkContext &work);
    void useSettings();

    db::QueueStore &m_store;
    const Settings &m_settings;
    RandomSource &m_random;

    /// This server among those that share the database.
    QString m_node;
    UtcTime m_nodeSeenAt{};
    /// Another server took this one for dead: these have a terminal here all the same.
    std::vector<std::int64_t> m_disputed;
    bool m_loaded = false;
    /// Since then this server has seen the queue itself.
    bool m_wasLoaded = false;
    bool m_headTaken = false;
    /// What this server's own changes are written with.
    db::QueueHead m_head;
    /// What it knows of the others'.
    db::QueueMark m_seen;
    bool m_isBehind = false;
    std::int64_t m_announced = 0;
    /// A dead server left more places than could be dealt with at once.
    bool m_findsDead = false;
    AdmissionRate m_rate;
    WaitEstimate m_estimate;
    QueueSettings m_used;
    PlaceIndex m_index;
    PlaceDeadlines m_deadlines;
    NewsTimes m_newsTimes;
    QueueNumbers m_numbers;
};

} // namespace karcis::server
