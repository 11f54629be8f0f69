// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/server_process.h"

using namespace Qt::Literals::StringLiterals;

namespace karcis::load {

namespace {

constexpr int patienceMs = 30'000;

} // namespace

ServerProcess::~ServerProcess()
{
    stop();
}

quint16 ServerProcess::start(const Options &options)
{
    QStringList arguments{u"--data"_s, options.folder, u"--port"_s, u"0"_s};
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
    while (m_process.waitForReadyRead(patienceMs)) {
        while (m_process.canReadLine()) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words.size() == 2 && words.front() == "listening") {
                return words.back().toUShort();
            }
        }
    }
    return 0;
}

bool ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        return m_process.exitStatus() == QProcess::NormalExit;
    }
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
        return false;
    }
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

} // namespace karcis::load
