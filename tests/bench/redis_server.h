// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QProcess>
#include <QString>

namespace karcis::bench {

/// A throw-away Redis on a port of loopback that writes every command to the disk before it answers.
class RedisServer
{
public:
    RedisServer() = default;
    ~RedisServer();
    RedisServer(const RedisServer &) = delete;
    RedisServer &operator=(const RedisServer &) = delete;
    RedisServer(RedisServer &&) = delete;
    RedisServer &operator=(RedisServer &&) = delete;

    /// Its port, or 0 if it does not start.
    [[nodiscard]] quint16 start(const QString &folder, int core);

private:
    QProcess m_process;
};

} // namespace karcis::bench
