// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/redis_server.h"

#include <QDir>
#include <QTcpServer>

using namespace Qt::Literals::StringLiterals;

namespace karcis::bench {

namespace {

constexpr int patienceMs = 10'000;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

RedisServer::~RedisServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
}

quint16 RedisServer::start(const QString &folder, int core)
{
    const quint16 port = freePort();
    QDir().mkpath(folder);
    m_process.start(u"taskset"_s,
                    {u"-c"_s,
                     QString::number(core),
                     u"redis-server"_s,
                     u"--bind"_s,
                     u"127.0.0.1"_s,
                     u"--port"_s,
                     QString::number(port),
                     u"--save"_s,
                     u""_s,
                     u"--appendonly"_s,
                     u"yes"_s,
                     u"--appendfsync"_s,
                     u"always"_s,
                     u"--dir"_s,
                     folder,
                     u"--maxclients"_s,
                     u"5000"_s,
                     u"--daemonize"_s,
                     u"no"_s});
    while (m_process.waitForReadyRead(patienceMs)) {
        if (m_process.readAllStandardOutput().contains("Ready to accept connections")) {
            return port;
        }
    }
    return 0;
}

} // namespace karcis::bench
