// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace karcis::server {

/// What has a socket in an engine.
class SocketHandler
{
public:
    SocketHandler() = default;
    virtual ~SocketHandler() = default;
    SocketHandler(const SocketHandler &) = delete;
    SocketHandler &operator=(const SocketHandler &) = delete;
    SocketHandler(SocketHandler &&) = delete;
    SocketHandler &operator=(SocketHandler &&) = delete;

    /// There is something to read, or the end.
    virtual void readable() = 0;
    /// What the system did not take before may go on.
    virtual void writable() = 0;
    /// The turn of the event loop in which flushSoon() was asked for is over.
    virtual void flushNow() = 0;

    /// One more pulse of the engine has passed, after startPulse().
    virtual void pulse() { }
};

/// The address at the other end, without its port; empty if there is none any more.
[[nodiscard]] QString peerAddressOf(int socket);

/// Thousands of plain sockets under one notifier. Qt's dispatcher asks for each of its notifiers in every turn, which
/// costs the more the more terminals are connected; the system's own list costs for those only that have something.
class SocketEngine final : public QObject, public std::enable_shared_from_this<SocketEngine>
{
    Q_OBJECT

public:
    /// A pulse is at most that long, and at least fifteen sixteenths of it.
    explicit SocketEngine(Millis pulse);
    ~SocketEngine() override;
    SocketEngine(const SocketEngine &) = delete;
    SocketEngine &operator=(const SocketEngine &) = delete;
    SocketEngine(SocketEngine &&) = delete;
    SocketEngine &operator=(SocketEngine &&) = delete;

    /// Listens for @p handler from now on; false if the system refuses. The socket stays the handler's own.
    [[nodiscard]] bool add(int socket, SocketHandler &handler);
    void remove(int socket);
    /// Whether writable() is wanted.
    void wantWritable(int socket, bool wanted) const;
    /// Calls pulse() regularly from now on. One timer does for all: thousands of them in Qt's list, which is searched
    /// from its far end, would make each short timer of the server expensive.
    void startPulse(int socket);
    /// Calls flushNow() once this turn of the event loop is over.
    void flushSoon(int socket);

    /// Reads what is there, at most a piece, into a buffer that all share: it is valid until the next read.
    /// Less than zero for "nothing now", zero for the end or a fault.
    [[nodiscard]] qint64 read(int socket);

    [[nodiscard]] const char *piece() const { return m_piece.data(); }

private:
    static constexpr std::size_t slots = 16;

    struct Entry
    {
        SocketHandler *handler = nullptr;
        /// Where in the ring; `slots` if it has no pulse.
        std::size_t slot = slots;
    };

    void dispatch();
    void beat();
    void flushAll();
    [[nodiscard]] SocketHandler *handlerOf(int socket) const;

    int m_epoll;
    QSocketNotifier m_notifier;
    /// By socket.
    std::vector<Entry> m_handlers;
    /// Sockets by when their next pulse is due.
    std::array<std::vector<int>, slots> m_ring;
    std::size_t m_slot = 0;
    QTimer m_beatTimer;
    std::vector<int> m_toFlush;
    std::vector<char> m_piece;
};

} // namespace karcis::server
