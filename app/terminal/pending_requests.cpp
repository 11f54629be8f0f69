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

/// What a command that changes something is about: a showtime or an order.
QString subjectOf(const protocol::Command &command)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (requires { one.commandId, one.orderId.text(); }) {
                return one.orderId.text();
            } else if constexpr (requires { one.commandId, one.showtimeId.text(); }) {
                return one.showtimeId.text();
            } else {
                return QString();
            }
        },
        command);
}

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
    if (const QString subject = subjectOf(command); !subject.isEmpty()) {
        std::erase_if(m_entries, [&subject](const Entry &entry) {
            return entry.givesBack && entry.state == State::Waiting
                && subjectOf(entry.command) == subject;
        });
    }
    if (!hasRoomFor(command)) {
        return false;
    }
    m_entries.push_back({.id = ++m_lastId,
                         .command = std::move(command),
                         .state = held ? State::Held : State::Waiting});
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
        if (entry.givesBack || mustWaitForGiveBacks(entry)) {
            return entry.givesBack && entry.notBefore <= now;
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

/// Without the session nothing can be given back. But whoever logs in next is not to wait for it, and must not be logged
/// out by an end that comes late.
bool PendingRequests::mustWaitForGiveBacks(const Entry &entry) const
{
    if (!std::holds_alternative<protocol::AccountLogout>(entry.command)) {
        return false;
    }
    const auto isNextCustomer = [](const Entry &one) {
        return std::holds_alternative<protocol::AccountLogin>(one.command)
            || std::holds_alternative<protocol::AccountRegister>(one.command);
    };
    const auto isGivingBack = [](const Entry &one) {
        return one.state != State::Held
            && (std::holds_alternative<protocol::OrderCancel>(one.command)
                || std::holds_alternative<protocol::SeatsRelease>(one.command));
    };
    return std::ranges::any_of(m_entries, isGivingBack)
        && std::ranges::none_of(m_entries, isNextCustomer);
}

bool PendingRequests::giveBackLater(std::int64_t id, Millis notBefore)
{
    const auto it = std::ranges::find(m_entries, id, &Entry::id);
    if (it == m_entries.end() || it->state != State::Sent
        || it->retries >= limits::throttledTries) {
        return false;
    }
    const bool overtaken = std::any_of(it + 1, m_entries.end(), [&](const Entry &entry) {
        return isRepeatable(entry.command) && subjectOf(entry.command) == subjectOf(it->command);
    });
    if (overtaken) {
        return false;
    }
    it->state = State::Waiting;
    it->givesBack = true;
    it->notBefore = notBefore;
    ++it->retries;
    return true;
}

const protocol::Command *PendingRequests::find(std::int64_t id) const
{
    const auto it = std::ranges::find(m_entries, id, &Entry::id);
    return it == m_entries.end() || it->state != State::Sent ? nullptr : &it->command;
}

int PendingRequests::retriesOf(std::int64_t id) const
{
    const auto it = std::ranges::find(m_entries, id, &Entry::id);
    return it == m_entries.end() ? 0 : it->retries;
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
        entry.givesBack = false;
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
