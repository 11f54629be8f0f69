// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "terminal/pending_requests.h"

#include "core/limits.h"
#include "terminal/advance.h"

#include <algorithm>

namespace karcis {

namespace {

constexpr std::size_t mostHolds = limits::pendingRequests / 2;
constexpr std::size_t mostRepeatable = limits::pendingRequests * 3 / 4;

} // namespace

bool PendingRequests::hasRoomFor(const protocol::Command &command) const
{
    if (m_entries.size() >= limits::pendingRequests) {
        return false;
    }
    if (!isRepeatable(command)) {
        return true;
    }
    const auto repeatable = static_cast<std::size_t>(std::ranges::count_if(
        m_entries, [](const Entry &entry) { return isRepeatable(entry.command); }));
    return repeatable
        < (std::holds_alternative<protocol::SeatsHold>(command) ? mostHolds : mostRepeatable);
}

bool PendingRequests::add(protocol::Command command, bool held)
{
    if (!hasRoomFor(command)) {
        return false;
    }
    m_entries.push_back(
        {++m_lastId, std::move(command), held ? State::Held : State::Waiting, {}, {}, 0});
    return true;
}

std::optional<PendingRequests::Request> PendingRequests::sendNext(Millis now)
{
    const auto sent
        = static_cast<std::size_t>(std::ranges::count(m_entries, State::Sent, &Entry::state));
    bool changesWait = false;
    const auto it = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        if (entry.state != State::Waiting) {
            return false;
        }
        const bool changes = isRepeatable(entry.command);
        const bool mayGo = entry.notBefore <= now && !(changes && changesWait);
        changesWait = changesWait || (changes && !mayGo);
        return mayGo;
    });
    if (it == m_entries.end() || sent >= limits::callsInFlight) {
        return std::nullopt;
    }
    it->state = State::Sent;
    it->sentAt = now;
    return Request{it->id, it->command};
}

std::optional<std::size_t> PendingRequests::kindOf(std::int64_t id) const
{
    const auto it = std::ranges::find(m_entries, id, &Entry::id);
    if (it == m_entries.end() || it->state != State::Sent) {
        return std::nullopt;
    }
    return it->command.index();
}

std::optional<protocol::Command> PendingRequests::take(std::int64_t id)
{
    const auto it = std::ranges::find(m_entries, id, &Entry::id);
    if (it == m_entries.end() || it->state != State::Sent) {
        return std::nullopt;
    }
    std::optional<protocol::Command> command = std::move(it->command);
    m_entries.erase(it);
    return command;
}

bool PendingRequests::retryLater(std::int64_t id, Millis notBefore)
{
    const auto it = std::ranges::find(m_entries, id, &Entry::id);
    if (it == m_entries.end() || it->state != State::Sent
        || it->retries >= limits::throttledTries) {
        return false;
    }
    const bool overtaken
        = isRepeatable(it->command) && std::any_of(it + 1, m_entries.end(), [](const Entry &entry) {
              return entry.state == State::Sent && isRepeatable(entry.command);
          });
    if (overtaken) {
        return false;
    }
    it->state = State::Waiting;
    it->notBefore = notBefore;
    ++it->retries;
    return true;
}

std::optional<Millis> PendingRequests::oldestSentAt() const
{
    std::optional<Millis> oldest;
    for (const Entry &entry : m_entries) {
        if (entry.state == State::Sent && (!oldest || entry.sentAt < *oldest)) {
            oldest = entry.sentAt;
        }
    }
    return oldest;
}

void PendingRequests::forget(std::int64_t id)
{
    std::erase_if(m_entries, [id](const Entry &entry) { return entry.id == id; });
}

void PendingRequests::lineLost()
{
    std::erase_if(m_entries, [](const Entry &entry) { return !isRepeatable(entry.command); });
    for (Entry &entry : m_entries) {
        entry.state = State::Held;
        entry.notBefore = {};
        entry.retries = 0;
    }
}

void PendingRequests::resume(const BookingFlow &flow)
{
    std::erase_if(m_entries, [&flow](const Entry &entry) {
        return entry.state == State::Held && !stillMeant(flow, entry.command);
    });
    for (Entry &entry : m_entries) {
        if (entry.state == State::Held) {
            entry.state = State::Waiting;
        }
    }
}

} // namespace karcis
