// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "real_server.h"

#include "protocol/websocket_channel.h"
#include "support/test_terminal.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::test {

bool RealServer::start(const QString &program,
                       const QStringList &options,
                       const QStringList &settings)
{
    QStringList arguments = options + QStringList{u"--port"_s, u"0"_s};
    for (const QString &setting : settings) {
        arguments << u"--set"_s << setting;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(program, arguments);
    const bool told = waitUntil(
        [this] { return m_process->canReadLine() || m_process->state() == QProcess::NotRunning; },
        60s);
    const QList<QByteArray> words = m_process->readLine().simplified().split(' ');
    m_port = told && words.size() == 2 ? words[1].toUShort() : quint16(0);
    return m_port != 0;
}

void RealServer::kill()
{
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished();
        m_process.reset();
    }
}

std::unique_ptr<protocol::Channel> RealServer::connectTo() const
{
    return std::make_unique<protocol::WebSocketChannel>(QUrl(u"ws://127.0.0.1:%1"_s.arg(m_port)));
}

} // namespace karcis::test
