// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "protocol/channel.h"

#include <QFile>

#include <memory>

namespace karcis::protocol {

/// A channel that also writes all that passes into a file, for people who look for a fault. Passwords, tokens and
/// codes are masked; the file is readable by its owner only and bounded by limits::trafficLogBytes.
class TrafficLog final : public Channel
{
    Q_OBJECT

public:
    /// @p file is open for writing. The clock must outlive the channel.
    TrafficLog(std::unique_ptr<Channel> inner, std::unique_ptr<QFile> file, const Clock &clock);

    void send(const QByteArray &frame) override;
    void flush() override;
    void close() override;
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] qint64 bytesWaiting() const override;
    [[nodiscard]] QString peerName() const override;

    /// The frame with the values of secret members replaced; only its length if it is not JSON.
    [[nodiscard]] static QByteArray masked(const QByteArray &frame);

private:
    void write(char direction, const QByteArray &text);

    std::unique_ptr<Channel> m_inner;
    std::unique_ptr<QFile> m_file;
    const Clock &m_clock;
};

/// The folder for traffic files: the environment variable KARCIS_TRAFFIC_DIR. Empty means off.
[[nodiscard]] QString trafficFolder();

/// The channel with a traffic file of its own in @p folder; the channel as it is if the folder is empty or cannot be
/// written, which is logged.
[[nodiscard]] std::unique_ptr<Channel> withTrafficLog(std::unique_ptr<Channel> channel,
                                                      const Clock &clock,
                                                      const QString &folder = trafficFolder());

} // namespace karcis::protocol
