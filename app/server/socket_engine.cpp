// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/socket_engine.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace karcis::server {

namespace {

constexpr std::size_t pieceBytes = std::size_t{64} * 1024;
/// What is read in one turn is stored in one transaction, so few turns mean few syncs of the disk.
constexpr int eventsAtATime = 1024;

} // namespace

QString peerAddressOf(int socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    // The sockets' own interface wants the general type.
    auto *general = reinterpret_cast<sockaddr *>(&address);
    return getpeername(socket, general, &size) == 0 ? QHostAddress(general).toString() : QString();
}

SocketEngine::SocketEngine(Millis pulse)
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_notifier(m_epoll, QSocketNotifier::Read)
    , m_piece(pieceBytes)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &SocketEngine::dispatch);
    m_beatTimer.setInterval(std::max(pulse / static_cast<int>(slots), Millis(1)));
    connect(&m_beatTimer, &QTimer::timeout, this, &SocketEngine::beat);
}

SocketEngine::~SocketEngine()
{
    m_notifier.setEnabled(false);
    close(m_epoll);
}

bool SocketEngine::add(int socket, SocketHandler &handler)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = socket;
    if (socket < 0 || epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event) != 0) {
        return false;
    }
    const auto index = static_cast<std::size_t>(socket);
    if (m_handlers.size() <= index) {
        m_handlers.resize(index + 1);
    }
    m_handlers[index] = {.handler = &handler};
    return true;
}

void SocketEngine::remove(int socket)
{
    if (handlerOf(socket) != nullptr) {
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, socket, nullptr);
        Entry &entry = m_handlers[static_cast<std::size_t>(socket)];
        if (entry.slot < slots) {
            std::erase(m_ring.at(entry.slot), socket);
        }
        entry = {};
    }
}

void SocketEngine::startPulse(int socket)
{
    if (handlerOf(socket) == nullptr) {
        return;
    }
    Entry &entry = m_handlers[static_cast<std::size_t>(socket)];
    if (entry.slot < slots) {
        return;
    }
    // The one that has just had its turn.
    entry.slot = m_slot;
    m_ring.at(m_slot).push_back(socket);
    if (!m_beatTimer.isActive()) {
        m_beatTimer.start();
    }
}

void SocketEngine::beat()
{
    const auto self = shared_from_this();
    m_slot = (m_slot + 1) % slots;
    // A copy: a handler may end itself.
    const std::vector<int> due = m_ring.at(m_slot);
    for (const int socket : due) {
        if (SocketHandler *handler = handlerOf(socket)) {
            handler->pulse();
        }
    }
    if (std::ranges::all_of(m_ring, &std::vector<int>::empty)) {
        m_beatTimer.stop();
    }
}

void SocketEngine::wantWritable(int socket, bool wanted) const
{
    epoll_event event{};
    event.events = EPOLLIN | (wanted ? EPOLLOUT : 0U);
    event.data.fd = socket;
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, socket, &event);
}

void SocketEngine::flushSoon(int socket)
{
    if (m_toFlush.empty()) {
        QMetaObject::invokeMethod(this, &SocketEngine::flushAll, Qt::QueuedConnection);
    }
    m_toFlush.push_back(socket);
}

void SocketEngine::flushAll()
{
    const auto self = shared_from_this();
    for (const int socket : std::exchange(m_toFlush, {})) {
        if (SocketHandler *handler = handlerOf(socket)) {
            handler->flushNow();
        }
    }
}

SocketHandler *SocketEngine::handlerOf(int socket) const
{
    const auto index = static_cast<std::size_t>(socket);
    return socket >= 0 && index < m_handlers.size() ? m_handlers[index].handler : nullptr;
}

qint64 SocketEngine::read(int socket)
{
    const ssize_t count = recv(socket, m_piece.data(), m_piece.size(), 0);
    if (count >= 0) {
        return count;
    }
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? -1 : 0;
}

void SocketEngine::dispatch()
{
    // A handler may let go of the last channel, and of its listener.
    const auto self = shared_from_this();
    std::array<epoll_event, eventsAtATime> events{};
    const int count = epoll_wait(m_epoll, events.data(), eventsAtATime, 0);
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events.at(static_cast<std::size_t>(i));
        // Looked up each time: an earlier one of these events may have ended it.
        SocketHandler *handler = handlerOf(event.data.fd);
        if (handler != nullptr && (event.events & EPOLLOUT) != 0) {
            handler->writable();
            handler = handlerOf(event.data.fd);
        }
        if (handler != nullptr && (event.events & (EPOLLIN | EPOLLERR | EPOLLHUP)) != 0) {
            handler->readable();
        }
    }
}

} // namespace karcis::server
