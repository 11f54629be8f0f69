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
    return static_cast<int>(std::ranges::count_if(m_index.all(), [&](const auto &entry) {
        const db::QueuePlace &row = entry.second->row;
        return row.state == PlaceState::Early && row.draw == draw;
    }));
}

void AdmissionQueue::tellEarly(const DrawId &draw, WorkContext &work)
{
    for (const std::int64_t number : earlyOf(draw, work)) {
        const Place &place = *m_index.findNumber(number);
        if (place.terminal != 0) {
            work.queue.push_back(
                {place.terminal, protocol::QueuePosition{describe(place, work.now), work.now}});
        }
    }
}

std::vector<std::int64_t> AdmissionQueue::earlyOf(const DrawId &draw, WorkContext &work)
{
    enterCall(work.now);
    std::vector<std::int64_t> numbers;
    for (const auto &[number, place] : m_index.all()) {
        if (place->row.state == PlaceState::Early && place->row.draw == draw) {
            numbers.push_back(number);
        }
    }
    // Numbers are given out in the order in which people come.
    std::ranges::sort(numbers);
    return numbers;
}

void AdmissionQueue::lineUp(const std::vector<std::int64_t> &numbers, WorkContext &work)
{
    if (numbers.empty()) {
        return;
    }
    enterCall(work.now);
    change(work);
    std::int64_t turn = m_head.revision * turnsPerRevision;
    for (const std::int64_t number : numbers) {
        Place *early = m_index.findNumber(number);
        if (early == nullptr || early->row.state != PlaceState::Early) {
            continue;
        }
        Place &place = *early;
        delist(place, work.now);
        place.row.state = PlaceState::Waiting;
        place.row.turn = turn++;
        place.linedUpAt = work.now;
        enlist(place, work.now);
        place.promised
            = m_estimate.forAhead(place.ahead, m_used.admissionsPerMinute, work.now).likely;
        // Nobody has been told anything yet.
        place.toldAhead = place.ahead + 1;
        save(place);
        m_deadlines.watch(place, m_used);
    }
    m_lineMoved = true;
}

bool AdmissionQueue::advance(const QString &label, WorkContext &work)
{
    enterCall(work.now);
    const auto it = std::ranges::find_if(m_index.line(), [&](const auto &entry) {
        return queueLabel(entry.second->row.number) == label;
    });
    if (it == m_index.line().end()) {
        return false;
    }
    Place &place = *it->second;
    change(work);
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
    follow(work);
    signOfNode(work);
    const bool moreToEnd = expire(work);
    const bool moreToLetIn = letIn(work);
    return moreToEnd || moreToLetIn;
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
    if (!m_index.line().empty()) {
        consider(m_lineMoved ? m_newsAt : m_newsAt + estimateInterval);
        if (m_index.active() < static_cast<std::size_t>(m_used.maxActive)) {
            consider(m_rate.nextAt(now));
        }
    }
    return next;
}

} // namespace karcis::server
