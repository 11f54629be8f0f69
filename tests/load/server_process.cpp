// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/server_process.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace karcis::load {

namespace {

constexpr int startPatienceMs = 30'000;

} // namespace

ServerProcess::~ServerProcess()
{
    stop();
}

quint16 ServerProcess::start(const Options &options)
{
    QStringList arguments{
        u"--data"_s, options.folder, u"--port"_s, u"0"_s, u"--http-port"_s, u"0"_s};
    // The queue lets everybody in, unless a scenario wants it otherwise.
    arguments << u"--set"_s << u"queue/admissions_per_minute=1000000"_s;
    arguments << u"--set"_s << u"queue/max_active=100000"_s;
    for (const QString &setting : options.settings) {
        arguments << u"--set"_s << setting;
    }
    QString program = options.program;
    if (options.core >= 0) {
        arguments = QStringList{u"-c"_s, QString::number(options.core), program} + arguments;
        program = u"taskset"_s;
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    quint16 port = 0;
    while (m_httpPort == 0 && m_process.waitForReadyRead(startPatienceMs)) {
        while (m_process.canReadLine()) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words.size() == 2 && words.front() == "listening") {
                port = words.back().toUShort();
            } else if (words.size() == 2 && words.front() == "http") {
                m_httpPort = words.back().toUShort();
            }
        }
    }
    return port;
}

ServerProcess::Usage ServerProcess::usage() const
{
    const auto read = [this](const char *name) {
        QFile file(u"/proc/%1/"_s.arg(pid()) + QLatin1StringView(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    // The name in brackets may hold anything; user and system time are the 12th and 13th word behind it.
    const QByteArray stat = read("stat");
    const QList<QByteArray> times = stat.sliced(stat.lastIndexOf(')') + 1).trimmed().split(' ');
    const QList<QByteArray> pages = read("statm").split(' ');
    if (times.size() < 13 || pages.size() < 2) {
        return {};
    }
    return {.residentBytes = pages[1].toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)),
            .cpuSeconds = (times[11].toDouble() + times[12].toDouble())
                / static_cast<double>(sysconf(_SC_CLK_TCK))};
}

bool ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        return m_process.exitStatus() == QProcess::NormalExit;
    }
    m_process.terminate();
    if (!m_process.waitForFinished(startPatienceMs)) {
        m_process.kill();
        m_process.waitForFinished(startPatienceMs);
        return false;
    }
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

} // namespace karcis::load
