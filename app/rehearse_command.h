// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/rehearsal.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace karcis {

/// `karcis-server rehearse`: plays a rush, says how far it is, and writes what came out. Ends the event loop; whoever
/// ends it first has cancelled, and no file is touched.
class RehearseCommand final : public QObject
{
    Q_OBJECT

public:
    /// Reads the options behind "rehearse". Gives what is wrong with them, or nothing.
    [[nodiscard]] std::optional<QString> read(const QStringList &arguments);
    /// Begins with the event loop.
    void start();

    [[nodiscard]] bool isDone() const { return m_done; }

private:
    void playOn();
    void finish();
    [[nodiscard]] bool write(const QString &file, const QByteArray &content);

    server::RehearsalPlan m_plan;
    QString m_out;
    std::unique_ptr<server::Rehearsal> m_rehearsal;
    QTimer m_timer;
    QElapsedTimer m_told;
    bool m_done = false;
};

} // namespace karcis
