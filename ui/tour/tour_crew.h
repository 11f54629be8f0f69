// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/tour/tour_plan.h"

#include <QDir>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace karcis::ui {

/// The whole tour: starts the program once for each core with a slice of the work, tells how far they are, writes the index.
/// Ends every process that it started.
class TourCrew : public QObject
{
    Q_OBJECT

public:
    /// Arguments with which the program takes a slice, such as "1/2"; the data folder is for that worker alone.
    using Arguments = std::function<QStringList(const QString &slice, std::size_t number)>;

    TourCrew(QString program, Arguments arguments, const QDir &folder, QObject *parent = nullptr);
    ~TourCrew() override;

    void start();

Q_SIGNALS:
    void progress(const QString &message);
    /// @p message says where the pictures are, or what failed and why.
    void finished(bool ok, const QString &message);

private:
    void hire(std::size_t number, std::size_t of);
    void listen(QProcess *worker);
    void gone(QProcess *worker);
    void end(bool ok, const QString &message);
    void close();

    QString m_program;
    Arguments m_arguments;
    QDir m_folder;
    std::vector<TourScene> m_scenes;
    std::vector<TourShot> m_shots;
    std::vector<std::unique_ptr<QProcess>> m_workers;
    std::size_t m_taken = 0;
    std::size_t m_told = 0;
    std::size_t m_busy = 0;
    bool m_done = false;
    /// Nobody has taken a picture for so long that nobody will.
    QTimer m_stall;
};

} // namespace karcis::ui
