// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <queue>

#include <chrono>
#include <cstdint>
#include <vector>

namespace karcis::load {

using Moment = std::chrono::steady_clock::time_point;

/// Microseconds from one moment to another.
[[nodiscard]] inline std::int64_t microsBetween(Moment from, Moment until)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(until - from).count();
}

/// What waits for a file descriptor or for a moment.
class Waiting
{
public:
    Waiting() = default;
    virtual ~Waiting() = default;
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;
    Waiting(Waiting &&) = delete;
    Waiting &operator=(Waiting &&) = delete;

    /// Its descriptor has @p events of epoll.
    virtual void ready(std::uint32_t events) = 0;
    /// The moment that it asked for has come. Several may have been asked for.
    virtual void wake() = 0;
};

/// One epoll loop. Whoever is registered must outlive it.
class Poller
{
public:
    Poller();
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;
    Poller(Poller &&) = delete;
    Poller &operator=(Poller &&) = delete;

    /// False if the system refuses.
    [[nodiscard]] bool add(int descriptor, Waiting &who, std::uint32_t events) const;
    void change(int descriptor, Waiting &who, std::uint32_t events) const;
    void remove(int descriptor) const;
    void wakeAt(Moment when, Waiting &who);

    /// Returns when @p until has come or stop() was called.
    void run(Moment until);

    void stop() { m_stopped = true; }

    /// The moment at which the events that are handled now were seen.
    [[nodiscard]] Moment now() const { return m_now; }

private:
    struct Alarm
    {
        Moment when;
        Waiting *who = nullptr;

        bool operator<(const Alarm &other) const { return when > other.when; }
    };

    void wakeDue();
    [[nodiscard]] int pause(Moment until) const;

    int m_epoll;
    std::priority_queue<Alarm> m_alarms;
    Moment m_now;
    bool m_stopped = false;
};

} // namespace karcis::load
