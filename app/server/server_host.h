// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/channel.h"
#include "server/server_runtime.h"

#include <QObject>
#include <QThread>

namespace karcis::server {

/// A server on a thread of its own, inside another program. Its terminals connect by connectLocal().
class ServerHost : public QObject
{
    Q_OBJECT

public:
    explicit ServerHost(RuntimeOptions options, QObject *parent = nullptr);
    /// Stops the server and waits until its database is closed.
    ~ServerHost() override;

    /// Starts the thread; ready() or failed() follows.
    void start();
    /// A connection to the server with the same messages as over the network. Opens once the server is ready.
    [[nodiscard]] std::unique_ptr<protocol::Channel> connectLocal();

Q_SIGNALS:
    /// @p port is 0 if the server does not listen.
    void ready(quint16 port);
    void failed(const QString &reason);

private:
    RuntimeOptions m_options;
    QThread m_thread;
    /// Lives in the thread; deleted there when it ends.
    ServerRuntime *m_runtime = nullptr;
    bool m_isReady = false;
};

} // namespace karcis::server
