// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/server_host.h"

#include "protocol/local_channel.h"

namespace karcis::server {

ServerHost::ServerHost(RuntimeOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{ }

ServerHost::~ServerHost()
{
    m_thread.quit();
    m_thread.wait();
}

void ServerHost::start()
{
    m_runtime = new ServerRuntime(m_options);
    m_runtime->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_runtime, &QObject::deleteLater);
    ServerRuntime *runtime = m_runtime;
    connect(&m_thread, &QThread::started, runtime, [this, runtime] {
        const std::optional<QString> fault = runtime->open();
        const quint16 port = runtime->port();
        QMetaObject::invokeMethod(
            this,
            [this, fault, port] {
                if (fault) {
                    Q_EMIT failed(*fault);
                    return;
                }
                m_isReady = true;
                Q_EMIT ready(port);
            },
            Qt::QueuedConnection);
    });
    m_thread.start();
}

std::unique_ptr<protocol::Channel> ServerHost::connectLocal()
{
    auto [terminalEnd, serverEnd] = protocol::LocalChannel::makePair();
    if (!m_isReady) {
        serverEnd->close();
        return std::move(terminalEnd);
    }
    serverEnd->moveToThread(&m_thread);
    // The shared pointer only carries it over: a queued call must be copyable.
    auto carried = std::make_shared<std::unique_ptr<protocol::LocalChannel>>(std::move(serverEnd));
    QMetaObject::invokeMethod(
        m_runtime,
        [runtime = m_runtime, carried] { runtime->server().addChannel(std::move(*carried)); },
        Qt::QueuedConnection);
    return std::move(terminalEnd);
}

} // namespace karcis::server
