// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "server/admission_queue.h"

#include <algorithm>
#include <utility>

namespace karcis::server {

namespace {

/// Whether two estimates differ enough to tell.
bool differs(Millis a, Millis b)
{
    const Millis larger = std::max(a, b);
    return larger - std::min(a, b) > std::max<Millis>(std::chrono::seconds(5), larger / 10);
}

} // namespace

std::vector<QueueNews> AdmissionQueue::takeNews(UtcTime now, std::size_t most)
{
    std::vector<QueueNews> news;
    // Half-seen, the line would give everybody a position that never was.
    if (!m_loaded || m_isBehind) {
        return news;
    }
    for (std::size_t i = 0; i < most; ++i) {
        const std::optional<std::int64_t> number = m_newsTimes.takeDue(now, m_index);
        if (!number) {
            break;
        }
        Place &place = *m_index.findNumber(*number);
        const WaitEstimate::Range wait = waitFor(m_index.aheadOf(place), now);
        if (place.toldAhead != m_index.aheadOf(place) || differs(place.toldMost, wait.most)) {
            news.push_back({place.terminal, tell(place, now)});
        } else {
            m_newsTimes.rests(place, now);
        }
    }
    return news;
}

std::optional<UtcTime> AdmissionQueue::nextNews() const
{
    return m_loaded && !m_isBehind ? m_newsTimes.next() : std::nullopt;
}

protocol::QueuePlace AdmissionQueue::describe(const Place &place, UtcTime now) const
{
    const db::QueuePlace &row = place.row;
    protocol::QueuePlace told{.id = row.id,
                              .number = queueLabel(row.number),
                              .state = row.state,
                              .waiting = static_cast<int>(m_index.line().size()),
                              .code = row.code,
                              .drawId = row.draw};
    switch (row.state) {
    case PlaceState::Waiting: {
        const std::size_t ahead = m_index.aheadOf(place);
        const WaitEstimate::Range wait = waitFor(ahead, now);
        told.ahead = static_cast<int>(ahead);
        told.waitAtLeast = wait.least;
        told.waitAtMost = wait.most;
        break;
    }
    case PlaceState::Called:
        told.until = row.admittedAt.value_or(now)
            + (row.carried ? m_used.carriedClaimFor : m_used.claimFor);
        break;
    case PlaceState::Inside:
        told.until = row.enteredAt.value_or(now) + m_used.sessionFor;
        break;
    case PlaceState::Early:
    case PlaceState::Gone:
        break;
    }
    return told;
}

QueueNumbers AdmissionQueue::numbers() const
{
    QueueNumbers numbers = m_numbers;
    numbers.early = m_index.early();
    numbers.waiting = m_index.line().size();
    numbers.active = m_index.active();
    numbers.estimateError = m_estimate.medianError();
    return numbers;
}

QStringList AdmissionQueue::calledLabels(std::size_t most) const
{
    QStringList labels;
    for (auto it = m_index.called().rbegin(); it != m_index.called().rend() && most > 0;
         ++it, --most) {
        labels.append(queueLabel(it->second));
    }
    return labels;
}

WaitEstimate::Range AdmissionQueue::waitFor(std::size_t ahead, UtcTime now) const
{
    const auto most = static_cast<std::size_t>(m_used.maxActive);
    const std::size_t active = m_index.active();
    return m_estimate.forAhead(ahead,
                               {.perMinute = m_used.admissionsPerMinute,
                                .most = most,
                                .room = most > active ? most - active : 0,
                                .longestStay = m_used.claimFor + m_used.sessionFor},
                               now);
}

WaitEstimate::Range AdmissionQueue::estimateForNext(UtcTime now) const
{
    if (m_index.line().empty() && mayLetIn(now)) {
        return {};
    }
    return waitFor(m_index.line().size(), now);
}

} // namespace karcis::server
