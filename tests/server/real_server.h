// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/channel.h"

#include <QProcess>
#include <QStringList>

#include <memory>

namespace karcis::test {

/// A process of the real server, to be killed in the middle of its work.
class RealServer
{
public:
    RealServer() = default;

    ~RealServer() { kill(); }

    RealServer(const RealServer &) = delete;
    RealServer &operator=(const RealServer &) = delete;
    RealServer(RealServer &&) = delete;
    RealServer &operator=(RealServer &&) = delete;

    /// Starts it on a port of the system's choice; each setting is "key=value". False if it does not come up.
    [[nodiscard]] bool
    start(const QString &program, const QStringList &options, const QStringList &settings);
    /// With SIGKILL.
    void kill();

    [[nodiscard]] std::unique_ptr<protocol::Channel> connectTo() const;

private:
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

} // namespace karcis::test
