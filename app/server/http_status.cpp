// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/http_status.h"

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

namespace {

/// A TCP server that lets somebody else make the sockets, so that each is bounded before HTTP reads from it.
class HttpAcceptor final : public QTcpServer
{
public:
    explicit HttpAcceptor(std::function<QTcpSocket *(qintptr)> take)
        : m_take(std::move(take))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        if (QTcpSocket *socket = m_take(descriptor)) {
            addPendingConnection(socket);
        }
    }

private:
    std::function<QTcpSocket *(qintptr)> m_take;
};

} // namespace

} // namespace karcis::server
