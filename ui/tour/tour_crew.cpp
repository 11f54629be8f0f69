// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_crew.h"

#include "ui/languages.h"
#include "ui/tour/tour_index.h"

#include <QThread>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr int mostWorkers = 4;
constexpr std::size_t tellEvery = 50;
constexpr std::chrono::seconds longestSilence{60};
constexpr std::chrono::milliseconds toEnd{3000};
constexpr qsizetype longestFault = 2000;

} // namespace

TourCrew::TourCrew(QString program, Arguments arguments, const QDir &folder, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_folder(folder)
    , m_scenes(tourScenes())
    , m_shots(tourShots(m_scenes, tourSizes(), languages()))
{
    m_stall.setSingleShot(true);
    m_stall.setInterval(longestSilence);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        end(false, u"The tour stopped: no picture was taken for a minute."_s);
    });
}

TourCrew::~TourCrew()
{
    close();
}

void TourCrew::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        end(false, u"The folder %1 cannot be made."_s.arg(m_folder.path()));
        return;
    }
    // An earlier tour's pictures must not pass for this one's.
    for (const TourShot &shot : m_shots) {
        m_folder.remove(shot.file);
    }
    m_stall.start();
    const auto count
        = static_cast<std::size_t>(std::clamp(QThread::idealThreadCount(), 1, mostWorkers));
    for (std::size_t number = 1; number <= count; ++number) {
        hire(number, count);
    }
}

void TourCrew::hire(std::size_t number, std::size_t of)
{
    auto worker = std::make_unique<QProcess>();
    QProcess *const one = worker.get();
    m_workers.push_back(std::move(worker));
    ++m_busy;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // No window manager may say how large a window is.
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    one->setProcessEnvironment(environment);
    one->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(one, &QProcess::readyReadStandardOutput, this, [this, one] { listen(one); });
    connect(one, &QProcess::finished, this, [this, one] { gone(one); });
    connect(one, &QProcess::errorOccurred, this, [this, one](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end(false, u"The tour cannot start itself: %1"_s.arg(one->errorString()));
        }
    });
    one->start(m_program, m_arguments(u"%1/%2"_s.arg(number).arg(of), number));
}

void TourCrew::listen(QProcess *worker)
{
    while (worker->canReadLine()) {
        if (worker->readLine().startsWith("picture ")) {
            ++m_taken;
            m_stall.start();
        }
    }
    if (m_taken >= m_told + tellEvery) {
        m_told = m_taken;
        Q_EMIT progress(u"%1 of %2 pictures"_s.arg(m_taken).arg(m_shots.size()));
    }
}

void TourCrew::gone(QProcess *worker)
{
    if (m_done) {
        return;
    }
    listen(worker);
    if (worker->exitStatus() != QProcess::NormalExit || worker->exitCode() != 0) {
        const QString fault = QString::fromUtf8(worker->readAllStandardError()).trimmed();
        end(false,
            u"A part of the tour failed. %1"_s.arg(fault.isEmpty() ? u"It gave no reason."_s
                                                                   : fault.right(longestFault)));
        return;
    }
    if (--m_busy > 0) {
        return;
    }
    const auto there = std::ranges::count_if(
        m_shots, [this](const TourShot &shot) { return m_folder.exists(shot.file); });
    if (std::cmp_not_equal(there, m_shots.size())) {
        end(false, u"Only %1 of %2 pictures are there."_s.arg(there).arg(m_shots.size()));
        return;
    }
    const bool written = writeTourIndex(m_folder, m_shots);
    end(written,
        written ? u"%1 pictures are in %2"_s.arg(there).arg(m_folder.filePath(u"index.html"_s))
                : u"The index page cannot be written to %1."_s.arg(m_folder.path()));
}

void TourCrew::end(bool ok, const QString &message)
{
    if (std::exchange(m_done, true)) {
        return;
    }
    m_stall.stop();
    close();
    Q_EMIT finished(ok, message);
}

void TourCrew::close()
{
    m_done = true;
    for (const auto &worker : m_workers) {
        worker->terminate();
    }
    for (const auto &worker : m_workers) {
        if (!worker->waitForFinished(static_cast<int>(toEnd.count()))) {
            worker->kill();
            worker->waitForFinished(static_cast<int>(toEnd.count()));
        }
    }
}

} // namespace karcis::ui
