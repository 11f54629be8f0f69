// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace karcis::load {

/// A karcis-server of its own, on a port of loopback that the system chose. Ends with this object.
class ServerProcess
{
public:
    struct Options
    {
        QString program;
        QString folder;
        /// "key=value" each.
        QStringList settings;
        /// The processor that it is bound to; none if negative.
        int core = -1;
    };

    ~ServerProcess();
    ServerProcess() = default;
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;
    ServerProcess(ServerProcess &&) = delete;
    ServerProcess &operator=(ServerProcess &&) = delete;

    /// Its port, or 0 if it does not start.
    [[nodiscard]] quint16 start(const Options &options);
    /// Ends it in good order; true if it went well.
    bool stop();

    /// Where it tells its metrics.
    [[nodiscard]] quint16 httpPort() const { return m_httpPort; }

    /// What the system says it has used so far; all 0 if it does not run.
    struct Usage
    {
        double residentBytes = 0;
        double cpuSeconds = 0;
    };

    [[nodiscard]] Usage usage() const;

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    quint16 m_httpPort = 0;
};

} // namespace karcis::load
