// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "server/admission_queue.h"

#include <algorithm>

namespace karcis::server {

void AdmissionQueue::call(Place &place, WorkContext &work)
{
    delist(place, work.now);
    place.row.state = PlaceState::Called;
    place.row.turn.reset();
    place.row.admittedAt = work.now;
    enlist(place, work.now);
    save(place);
    m_deadlines.watch(place, m_used);
    m_rate.note(work.now);
    m_estimate.letIn(work.now);
    m_estimate.compare(place.promised, work.now - place.linedUpAt);
    ++m_numbers.admitted;
    if (place.terminal != 0) {
        work.queue.push_back(
            {place.terminal, protocol::QueueAdmitted{describe(place, work.now), work.now}});
    }
}

bool AdmissionQueue::mayLetIn(UtcTime now) const
{
    return m_index.active() < static_cast<std::size_t>(m_used.maxActive)
        && m_rate.nextAt(now) <= now;
}

void AdmissionQueue::lock(WorkContext &work)
{
    enterCall(work.now);
    change(work);
}

int AdmissionQueue::earlyCount(const DrawId &draw) const
{
    return static_cast<int>(m_index.earlyOf(draw).size());
}

std::optional<std::int64_t>
AdmissionQueue::tellEarly(const DrawId &draw, std::int64_t after, WorkContext &work)
{
    enterCall(work.now);
    const std::set<std::int64_t> &numbers = m_index.earlyOf(draw);
    std::size_t looked = 0;
    for (auto it = numbers.upper_bound(after); it != numbers.end(); ++it) {
        if (looked++ == limits::linedUpPerStep) {
            return after;
        }
        after = *it;
        const Place &place = *m_index.findNumber(*it);
        if (place.terminal != 0) {
            work.queue.push_back(
                {place.terminal, protocol::QueuePosition{describe(place, work.now), work.now}});
        }
    }
    return std::nullopt;
}

std::vector<std::int64_t> AdmissionQueue::earlyOf(const DrawId &draw, WorkContext &work)
{
    enterCall(work.now);
    // Numbers are given out in the order in which people come.
    const std::set<std::int64_t> &numbers = m_index.earlyOf(draw);
    return {numbers.begin(), numbers.end()};
}

std::int64_t AdmissionQueue::takeTurns(WorkContext &work)
{
    lock(work);
    return m_head.revision * turnsPerRevision;
}

std::size_t AdmissionQueue::lineUp(std::span<const std::int64_t> numbers,
                                   std::int64_t firstTurn,
                                   WorkContext &work)
{
    lock(work);
    std::vector<db::QueueTurn> turns;
    turns.reserve(std::min(numbers.size(), limits::linedUpPerStep));
    std::size_t done = 0;
    for (; done < numbers.size() && turns.size() < limits::linedUpPerStep; ++done) {
        Place *early = m_index.findNumber(numbers[done]);
        if (early == nullptr || early->row.state != PlaceState::Early) {
            continue;
        }
        Place &place = *early;
        delist(place, work.now);
        place.row.state = PlaceState::Waiting;
        place.row.turn = firstTurn + static_cast<std::int64_t>(done);
        place.linedUpAt = work.now;
        enlist(place, work.now);
        const std::size_t ahead = m_index.aheadOf(place);
        place.promised = waitFor(ahead, work.now).likely;
        m_deadlines.watch(place, m_used);
        turns.push_back({place.row.number, *place.row.turn});
    }
    m_store.lineUp(turns, m_head.revision);
    return done;
}

bool AdmissionQueue::advance(const QString &label, WorkContext &work)
{
    enterCall(work.now);
    const auto it = std::ranges::find_if(m_index.all(), [&](const auto &entry) {
        const db::QueuePlace &row = entry.second->row;
        return row.state == PlaceState::Waiting && queueLabel(row.number) == label;
    });
    if (it == m_index.all().end()) {
        return false;
    }
    Place &place = *it->second;
    change(work);
    // Called, or over, while the head was waited for.
    if (place.row.state != PlaceState::Waiting) {
        return false;
    }
    const std::int64_t first = m_index.line().begin()->first;
    delist(place, work.now);
    place.row.turn = first - 1;
    enlist(place, work.now);
    save(place);
    return true;
}

bool AdmissionQueue::tick(WorkContext &work)
{
    enterCall(work.now);
    const bool moreOfDead = signOfNode(work);
    const bool moreToEnd = expire(work);
    const bool moreToLetIn = letIn(work);
    return moreOfDead || moreToEnd || moreToLetIn;
}

bool AdmissionQueue::expire(WorkContext &work)
{
    for (int i = 0; i < limits::expiriesPerTick; ++i) {
        const std::optional<std::int64_t> number = m_deadlines.takeDue(work.now);
        if (!number) {
            return false;
        }
        Place *place = m_index.findNumber(*number);
        if (place == nullptr) {
            continue;
        }
        place->watchedAt.reset();
        if (whyOver(*place, m_used, work.now)) {
            place = keep(place, work);
        }
        if (place == nullptr) {
            continue;
        }
        // Another server may have kept it alive.
        if (const std::optional<PlaceEnd> over = whyOver(*place, m_used, work.now)) {
            finish(*place, *over, work);
        } else {
            m_deadlines.watch(*place, m_used);
        }
    }
    return true;
}

bool AdmissionQueue::letIn(WorkContext &work)
{
    for (int i = 0; i < limits::admissionsPerTick; ++i) {
        if (m_index.line().empty() || !mayLetIn(work.now)) {
            return false;
        }
        change(work);
        // Taking the head may have shown what another server did.
        if (m_index.line().empty() || !mayLetIn(work.now)) {
            return false;
        }
        call(*m_index.line().begin()->second, work);
    }
    return true;
}

std::optional<UtcTime> AdmissionQueue::nextDue(UtcTime now) const
{
    std::optional<UtcTime> next;
    const auto consider = [&next](UtcTime at) {
        if (!next || at < *next) {
            next = at;
        }
    };
    if (const std::optional<UtcTime> due = m_deadlines.next()) {
        consider(*due);
    }
    const bool hasRoom = m_index.active() < static_cast<std::size_t>(m_used.maxActive);
    if (!m_index.line().empty() && hasRoom) {
        consider(m_rate.nextAt(now));
    }
    return next;
}

} // namespace karcis::server
