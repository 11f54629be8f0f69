// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/commands.h"
#include "terminal/booking_flow.h"

#include <cstdint>
#include <deque>
#include <optional>

namespace karcis {

/// The requests of a terminal that are not answered yet, in the order in which they were made. At most
/// limits::pendingRequests. Once half of them change something no further hold is taken in, so that giving seats back
/// has room; once three quarters do, the rest is kept for the greeting of a new line and for reading.
class PendingRequests
{
public:
    struct Request
    {
        std::int64_t id = 0;
        protocol::Command command;
    };

    /// False if there is no room. A @p held request waits for resume().
    [[nodiscard]] bool add(protocol::Command command, bool held);

    /// Names the request that was added last.
    [[nodiscard]] std::int64_t lastId() const { return m_lastId; }

    /// The next request that should be on the wire, which from then on counts as sent at @p now. Nothing if none waits or
    /// limits::callsInFlight are on the wire. What changes something never overtakes an older one that waits for its time.
    [[nodiscard]] std::optional<Request> sendNext(Millis now);
    /// The index in Command of the sent request with that id.
    [[nodiscard]] std::optional<std::size_t> kindOf(std::int64_t id) const;
    /// Takes the answered request out.
    [[nodiscard]] std::optional<protocol::Command> take(std::int64_t id);
    /// A sent request that was refused only for now waits for @p notBefore and is then sent again, in its old place. False
    /// if that was done often enough, or if something newer that changes something is on its way already.
    [[nodiscard]] bool retryLater(std::int64_t id, Millis notBefore);
    /// As retryLater(), for a request that gives back what nobody looks at any more: nothing else waits for it, but the end
    /// of the session does. It is forgotten as soon as something else is wanted of the same showtime or order.
    [[nodiscard]] bool giveBackLater(std::int64_t id, Millis notBefore);
    /// The request on the wire with that id; null if there is none.
    [[nodiscard]] const protocol::Command *find(std::int64_t id) const;
    /// How often it has been put off.
    [[nodiscard]] int retriesOf(std::int64_t id) const;
    /// When the oldest request on the wire was sent.
    [[nodiscard]] std::optional<Millis> oldestSentAt() const;

    /// A request that nobody waits for any more.
    void forget(std::int64_t id);
    /// Forgets what was only read; holds what is to be sent again.
    void lineLost();
    /// Lets go what was held, in its order, and drops what @p flow does not mean any more.
    void resume(const BookingFlow &flow);

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    enum class State { Held, Waiting, Sent };

    struct Entry
    {
        std::int64_t id = 0;
        protocol::Command command;
        State state = State::Waiting;
        Millis sentAt{};
        Millis notBefore{};
        int retries = 0;
        /// Put off by giveBackLater().
        bool givesBack = false;
    };

    [[nodiscard]] bool hasRoomFor(const protocol::Command &command) const;
    [[nodiscard]] bool mustWaitForGiveBacks(const Entry &entry) const;

    std::deque<Entry> m_entries;
    std::int64_t m_lastId = 0;
};

} // namespace karcis
