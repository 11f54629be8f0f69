// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/poller.h"

#include <algorithm>
#include <array>
#include <sys/epoll.h>
#include <unistd.h>

namespace karcis::load {

Poller::Poller()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_now(std::chrono::steady_clock::now()) { }

Poller::~Poller()
{
    close(m_epoll);
}

bool Poller::add(int descriptor, Waiting &who, std::uint32_t events) const
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = &who;
    return epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void Poller::change(int descriptor, Waiting &who, std::uint32_t events) const
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = &who;
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void Poller::remove(int descriptor) const
{
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

void Poller::wakeAt(Moment when, Waiting &who)
{
    m_alarms.push({when, &who});
}

void Poller::wakeDue()
{
    while (!m_alarms.empty() && m_alarms.top().when <= m_now) {
        Waiting *who = m_alarms.top().who;
        m_alarms.pop();
        who->wake();
    }
}

int Poller::pause(Moment until) const
{
    const Moment next = m_alarms.empty() ? until : std::min(until, m_alarms.top().when);
    const std::int64_t micros = microsBetween(m_now, next);
    return static_cast<int>(std::clamp<std::int64_t>((micros + 999) / 1000, 0, 1000));
}

void Poller::run(Moment until)
{
    static constexpr int most = 256;
    std::array<epoll_event, most> events{};
    m_stopped = false;
    m_now = std::chrono::steady_clock::now();
    while (!m_stopped && m_now < until) {
        const int count = epoll_wait(m_epoll, events.data(), most, pause(until));
        m_now = std::chrono::steady_clock::now();
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events.at(static_cast<std::size_t>(i));
            static_cast<Waiting *>(event.data.ptr)->ready(event.events);
        }
        wakeDue();
    }
}

} // namespace karcis::load
