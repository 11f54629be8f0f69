// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "server/admission_queue.h"

#include <algorithm>
#include <utility>

namespace karcis::server {

namespace {

/// As far back as admissions count.
constexpr Millis lookBack = std::chrono::seconds(60);

/// When the queue was last written to, as far as its rows tell.
UtcTime lastSignOf(const PlaceIndex &index, const std::vector<UtcTime> &admissions, UtcTime now)
{
    UtcTime last = admissions.empty() ? UtcTime{} : admissions.back();
    for (const auto &[number, place] : index.all()) {
        const db::QueuePlace &row = place->row;
        last = std::max({last,
                         row.joinedAt,
                         row.admittedAt.value_or(last),
                         row.enteredAt.value_or(last),
                         row.awaySince.value_or(last)});
    }
    return std::min(last, now);
}

} // namespace

void AdmissionQueue::start(WorkContext &work)
{
    enterCall(work.now);
    change(work);
    if (m_store.isShared()) {
        // Other servers live on, and so do the places at their terminals.
        static_cast<void>(signOfNode(work));
        return;
    }
    m_store.markAllAway(work.now, m_head.revision);
    for (const auto &[number, place] : m_index.all()) {
        place->row.awaySince = place->row.awaySince.value_or(work.now);
        place->row.node.clear();
        m_deadlines.watch(*place, m_used);
    }
}

/// Servers on one database show that they live. What a dead one leaves behind is nobody's: its visitors have
/// `queue/grace_seconds` to come back. True if there is more to do at once.
bool AdmissionQueue::signOfNode(WorkContext &work)
{
    for (std::size_t i = 0; i < limits::followedPerStep && !m_disputed.empty(); ++i) {
        Place *place = m_index.findNumber(m_disputed.back());
        m_disputed.pop_back();
        if (place != nullptr && place->terminal != 0 && place->row.node != m_node) {
            change(work);
            place->row.awaySince.reset();
            place->row.node = m_node;
            save(*place);
        }
    }
    if (!m_store.isShared()) {
        return false;
    }
    if (work.now - m_nodeSeenAt >= limits::nodeSign) {
        m_nodeSeenAt = work.now;
        m_store.showNode(m_node, work.now, work.now - limits::nodeLease);
        m_findsDead = m_store.hasDeadPlaces();
    }
    if (m_findsDead) {
        change(work);
        static constexpr auto most = static_cast<int>(limits::followedPerStep);
        m_findsDead = m_store.markDeadAway(work.now, m_head.revision, most) == most;
        // What was given back above is among them.
        const db::QueueMark before{.revision = m_head.revision - 1};
        for (const db::QueuePlace &row :
             m_store.changedAfter(before, 2 * limits::followedPerStep)) {
            apply(row, work);
        }
    }
    return m_findsDead || !m_disputed.empty();
}

void AdmissionQueue::forget()
{
    m_loaded = false;
    // All is read again at once.
    m_isBehind = false;
}

/// What every call from outside begins with.
void AdmissionQueue::enterCall(UtcTime now)
{
    m_headTaken = false;
    m_index.dropRemoved();
    if (!m_loaded) {
        load(now);
    }
    useSettings();
}

void AdmissionQueue::load(UtcTime now)
{
    m_index.clear();
    m_deadlines.clear();
    m_newsTimes.clear();
    m_disputed.clear();
    // What another server does between the two looks at the places would be missed, or counted twice.
    m_head = m_store.lockHead();
    m_seen = {.revision = m_head.revision};
    m_isBehind = false;
    const std::vector<UtcTime> admissions = m_store.admissionsFrom(now - lookBack);
    m_rate.restore(admissions, now);
    for (const db::QueuePlace &row : m_store.living()) {
        add(row, now);
    }
    // After a rollback this server was there all the time; after a restart nobody was let in since the last row.
    measureAgain(m_wasLoaded ? now : lastSignOf(m_index, admissions, now), now);
    m_wasLoaded = true;
    m_disputed = m_index.tieAgain(m_node);
    for (const auto &[turn, place] : m_index.line()) {
        place->linedUpAt = place->row.joinedAt;
        // When they last heard something is forgotten: it may have been just now.
        m_newsTimes.told(*place, now);
    }
    m_loaded = true;
}

void AdmissionQueue::measureAgain(UtcTime aliveUntil, UtcTime now)
{
    // Before the line stood, only those were let in who came; that is not how fast it moves.
    UtcTime from = aliveUntil;
    for (const auto &[turn, place] : m_index.line()) {
        from = std::min(from, place->row.joinedAt);
    }
    from = std::max(from, aliveUntil - lookBack);
    const Millis away = now - aliveUntil;
    const std::vector<UtcTime> admissions = m_store.admissionsFrom(from);
    m_estimate.begin(from + away);
    for (const UtcTime at : admissions) {
        m_estimate.letIn(std::min(at + away, now));
    }
    m_estimate.lineIs(m_index.line().size(), now);
}

void AdmissionQueue::useSettings()
{
    m_rate.setPerMinute(m_settings.queue.admissionsPerMinute);
    if (m_used == m_settings.queue) {
        return;
    }
    m_used = m_settings.queue;
    for (const auto &[number, place] : m_index.all()) {
        m_deadlines.watch(*place, m_used);
    }
}

bool AdmissionQueue::look(WorkContext &work)
{
    enterCall(work.now);
    const db::QueueHead head = m_store.head();
    m_announced = head.announced;
    if (m_isBehind || head.revision != m_seen.revision) {
        follow(head.revision, work);
    }
    return !m_isBehind;
}

/// Takes up the next changes that other servers made; @p revision is one that is known to be there.
void AdmissionQueue::follow(std::int64_t revision, WorkContext &work)
{
    const std::vector<db::QueuePlace> rows = m_store.changedAfter(m_seen, limits::followedPerStep);
    for (const db::QueuePlace &row : rows) {
        apply(row, work);
    }
    m_isBehind = rows.size() == limits::followedPerStep;
    if (m_isBehind) {
        m_seen = {.revision = rows.back().revision, .number = rows.back().number};
    } else {
        // The rows may be newer than what was asked for.
        m_seen = {.revision = std::max(revision, rows.empty() ? 0 : rows.back().revision)};
    }
}

void AdmissionQueue::change(WorkContext &work, int numbers)
{
    if (m_headTaken && numbers == 0) {
        return;
    }
    const db::QueueHead head = m_store.advance(numbers);
    // Nobody is let in on the strength of half of what others did. This is little: they were looked at when the
    // transaction began.
    const bool isAlone = !m_isBehind && head.revision == m_seen.revision + 1;
    while (!isAlone && (m_isBehind || m_seen.revision < head.revision)) {
        follow(head.revision, work);
    }
    m_head = head;
    m_seen = {.revision = head.revision};
    m_headTaken = true;
}

/// A row as another server has left it.
void AdmissionQueue::apply(const db::QueuePlace &row, WorkContext &work)
{
    Place *known = m_index.findNumber(row.number);
    const bool letInNow = row.admittedAt && (known == nullptr || !known->row.admittedAt);
    if (letInNow) {
        m_rate.note(std::min(*row.admittedAt, work.now));
    }
    if (known == nullptr) {
        if (row.state != PlaceState::Gone) {
            add(row, work.now);
        }
        return;
    }
    Place &place = *known;
    if (place.terminal != 0 && !row.node.isEmpty() && row.node != m_node) {
        // Its visitor went on at a terminal of another server.
        m_index.setTerminal(place, 0);
    }
    const PlaceState before = place.row.state;
    if (row.state == PlaceState::Gone) {
        if (before == PlaceState::Waiting && !row.admittedAt) {
            m_estimate.gaveUp(work.now);
        }
        if (place.terminal != 0) {
            work.queue.push_back(
                {place.terminal, protocol::QueueEnded{row.id, row.end.value_or(PlaceEnd::Left)}});
        }
        remove(place, work.now);
        return;
    }
    if (before == PlaceState::Waiting && row.admittedAt) {
        m_estimate.letIn(work.now);
    }
    delist(place, work.now);
    m_index.setSession(place, row.session);
    place.row = row;
    if (place.terminal != 0) {
        place.row.awaySince.reset();
        if (row.node.isEmpty()) {
            m_disputed.push_back(row.number);
        }
    }
    enlist(place, work.now);
    m_deadlines.watch(place, m_used);
    if (before == PlaceState::Waiting && row.state == PlaceState::Called && place.terminal != 0) {
        work.queue.push_back(
            {place.terminal, protocol::QueueAdmitted{describe(place, work.now), work.now}});
    }
}

Place &AdmissionQueue::add(const db::QueuePlace &row, UtcTime now)
{
    noteFirst(row.state, now);
    Place &place = m_index.add(row, now);
    noteLine(row.state, now);
    m_newsTimes.joined(place);
    m_deadlines.watch(place, m_used);
    return place;
}

void AdmissionQueue::save(const Place &place)
{
    m_store.update(place.row, m_head.revision);
}

void AdmissionQueue::remove(Place &place, UtcTime now)
{
    const PlaceState before = place.row.state;
    m_newsTimes.left(place);
    m_index.remove(place, now);
    if (before == PlaceState::Called || before == PlaceState::Inside) {
        m_estimate.freed(now);
    }
    noteLine(before, now);
}

void AdmissionQueue::enlist(Place &place, UtcTime now)
{
    noteFirst(place.row.state, now);
    m_index.enlist(place, now);
    m_newsTimes.joined(place);
    noteLine(place.row.state, now);
}

void AdmissionQueue::delist(Place &place, UtcTime now)
{
    m_newsTimes.left(place);
    m_index.delist(place, now);
    noteLine(place.row.state, now);
}

/// Somebody is about to be the first in the line.
void AdmissionQueue::noteFirst(PlaceState state, UtcTime now)
{
    if (state == PlaceState::Waiting && m_index.line().empty()) {
        m_estimate.begin(now);
    }
}

void AdmissionQueue::noteLine(PlaceState state, UtcTime now)
{
    if (state == PlaceState::Waiting) {
        m_estimate.lineIs(m_index.line().size(), now);
    }
    m_estimate.insideAre(m_index.active(), now);
}

} // namespace karcis::server
