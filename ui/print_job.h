// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/limits.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

class QProcess;

namespace karcis::ui {

/// How tickets get onto paper.
struct PrintSetup
{
    /// The name of a queue of the print service; empty for its default one.
    QString printer;
    /// Where `lp`, `lpstat` and `cancel` are; empty for the usual places.
    QString programs;
    /// A job that is not done after this is called off, so that nobody else finds the tickets in the tray.
    std::chrono::milliseconds limit = limits::printLimit;
    /// How often the print service is asked whether the job is done.
    std::chrono::milliseconds pause = limits::printPause;
};

/// One document on its way through the system's print service, by its own programs, so that a service that hangs never
/// stops the screen. Deletes itself once it has ended.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Printed,
        NoPrinter,
        Failed,
        TooLong ///< It was called off.
    };
    Q_ENUM(End)

    explicit PrintJob(PrintSetup setup, QObject *parent = nullptr);
    ~PrintJob() override;

    /// Begins; the signals come later, never from within this call.
    void start(const QByteArray &pdf, const QString &title);

Q_SIGNALS:
    /// The print service has the document.
    void accepted();
    void ended(karcis::ui::PrintJob::End end);

private:
    using Answer = std::function<void(int code, const QByteArray &out, const QByteArray &faults)>;

    /// Runs a program of the print service; a code below zero means that it is not there or crashed.
    void run(const QString &name, const QStringList &arguments, Answer answer);
    void dropProcess();
    void sent(int code, const QByteArray &out, const QByteArray &faults);
    void askWhetherDone();
    void askHowItEnded();
    void end(End end);
    [[nodiscard]] QString program(const QString &name) const;
    /// The queue that the job is in.
    [[nodiscard]] QString queue() const;

    PrintSetup m_setup;
    QByteArray m_input;
    QProcess *m_process = nullptr;
    QString m_job;
    QTimer m_limit;
    QTimer m_pause;
    bool m_ended = false;
};

} // namespace karcis::ui
