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
        signOfNode(work);
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
/// `queue/grace_seconds` to come back.
void AdmissionQueue::signOfNode(WorkContext &work)
{
    for (const std::int64_t number : std::exchange(m_disputed, {})) {
        Place *place = m_index.findNumber(number);
        if (place != nullptr && place->terminal != 0) {
            change(work);
            place->row.node = m_node;
            save(*place);
        }
    }
    if (!m_store.isShared() || work.now - m_nodeSeenAt < limits::nodeSign) {
        return;
    }
    m_nodeSeenAt = work.now;
    m_store.showNode(m_node, work.now, work.now - limits::nodeLease);
    if (!m_store.hasDeadPlaces()) {
        return;
    }
    change(work);
    m_store.markDeadAway(work.now, m_head.revision);
    for (const db::QueuePlace &row : m_store.changedAfter(m_head.revision - 1)) {
        apply(row, work);
    }
}

void AdmissionQueue::forget()
{
    m_loaded = false;
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
    m_head = {.revision = m_store.revision()};
    const std::vector<UtcTime> admissions = m_store.admissionsFrom(now - lookBack);
    m_rate.restore(admissions, now);
    for (const db::QueuePlace &row : m_store.living()) {
        add(row, now);
    }
    // After a rollback this server was there all the time; after a restart nobody was let in since the last row.
    measureAgain(m_wasLoaded ? now : lastSignOf(m_index, admissions, now), now);
    m_wasLoaded = true;
    m_index.tieAgain();
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

/// Another server may have changed the queue.
void AdmissionQueue::follow(WorkContext &work)
{
    const std::int64_t revision = m_store.revision();
    if (revision == m_head.revision) {
        return;
    }
    for (const db::QueuePlace &row : m_store.changedAfter(m_head.revision)) {
        apply(row, work);
    }
    m_head.revision = revision;
}

void AdmissionQueue::change(WorkContext &work, int numbers)
{
    if (m_headTaken && numbers == 0) {
        return;
    }
    const db::QueueHead head = m_store.advance(numbers);
    if (head.revision != m_head.revision + 1) {
        for (const db::QueuePlace &row : m_store.changedAfter(m_head.revision)) {
            apply(row, work);
        }
    }
    m_head = head;
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
