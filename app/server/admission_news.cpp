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

std::vector<QueueNews> AdmissionQueue::takeNews(UtcTime now)
{
    std::vector<QueueNews> news;
    if (!m_loaded || now < m_newsAt || (!m_lineMoved && now < m_newsAt + estimateInterval)) {
        return news;
    }
    m_newsAt = now + limits::queueNewsInterval;
    m_lineMoved = false;
    std::size_t ahead = 0;
    for (const auto &[turn, place] : m_index.line()) {
        place->ahead = ahead++;
        if (place->terminal == 0) {
            continue;
        }
        protocol::QueuePlace told = describe(*place, now);
        if (place->toldAhead != place->ahead || differs(place->toldMost, told.waitAtMost)) {
            place->toldAhead = place->ahead;
            place->toldMost = told.waitAtMost;
            news.push_back({place->terminal, std::move(told)});
        }
    }
    return news;
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
        const WaitEstimate::Range wait
            = m_estimate.forAhead(place.ahead, m_used.admissionsPerMinute, now);
        told.ahead = static_cast<int>(place.ahead);
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

WaitEstimate::Range AdmissionQueue::estimateForNext(UtcTime now) const
{
    if (m_index.line().empty() && mayLetIn(now)) {
        return {};
    }
    return m_estimate.forAhead(m_index.line().size(), m_used.admissionsPerMinute, now);
}

} // namespace karcis::server
