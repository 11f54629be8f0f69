// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "server/socket_engine.h"

#include <QByteArray>
#include <QTimer>

#include <functional>

namespace karcis::server {

/// A connection from which the request for a WebSocket is awaited.
class PlainHandshake final : public QObject, private SocketHandler
{
    Q_OBJECT

public:
    enum class Outcome {
        Open, ///< The socket, now the caller's, is a WebSocket.
        WebPage, ///< A browser asked; no page of any site may act for the person in front of it.
        Refused, ///< It asked for something else, or did not ask in time.
        Gone
    };

    /// Called once, last of all: this may be deleted then, but not earlier than in the next turn of the event loop.
    using Done = std::function<void(
        PlainHandshake &, Outcome outcome, int socket, const QByteArray &rest)>;

    PlainHandshake(std::shared_ptr<SocketEngine> engine, int socket, Millis patience, Done done);
    ~PlainHandshake() override;
    PlainHandshake(const PlainHandshake &) = delete;
    PlainHandshake &operator=(const PlainHandshake &) = delete;
    PlainHandshake(PlainHandshake &&) = delete;
    PlainHandshake &operator=(PlainHandshake &&) = delete;

    /// The answer to @p request, a request's head up to its empty line; the outcome goes to @p outcome.
    [[nodiscard]] static QByteArray answer(const QByteArray &request, Outcome &outcome);

private:
    void readable() override;

    void writable() override { }

    void flushNow() override { }

    void end(Outcome outcome, const QByteArray &rest = {});

    std::shared_ptr<SocketEngine> m_engine;
    int m_socket;
    QTimer m_deadline;
    Done m_done;
    QByteArray m_request;
};

} // namespace karcis::server
