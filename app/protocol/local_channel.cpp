// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "protocol/local_channel.h"

#include "core/limits.h"

namespace karcis::protocol {

LocalChannel::LocalChannel(State state, Counter outgoing, Counter incoming)
    : m_state(state)
    , m_outgoing(std::move(outgoing))
    , m_incoming(std::move(incoming))
{
    connect(this, &LocalChannel::created, this, &LocalChannel::open, Qt::QueuedConnection);
    connect(this, &LocalChannel::over, this, &Channel::closed, Qt::QueuedConnection);
}

LocalChannel::~LocalChannel()
{
    if (m_state != State::Closed) {
        Q_EMIT left();
    }
}

std::pair<std::unique_ptr<LocalChannel>, std::unique_ptr<LocalChannel>> LocalChannel::makePair()
{
    const auto up = std::make_shared<std::atomic<qint64>>(0);
    const auto down = std::make_shared<std::atomic<qint64>>(0);
    std::unique_ptr<LocalChannel> terminal(new LocalChannel(State::Opening, up, down));
    std::unique_ptr<LocalChannel> server(new LocalChannel(State::Open, down, up));
    const auto join = [](LocalChannel *from, LocalChannel *to) {
        connect(from, &LocalChannel::frameLeft, to, &LocalChannel::take, Qt::QueuedConnection);
        connect(from, &LocalChannel::left, to, &LocalChannel::leave, Qt::QueuedConnection);
    };
    join(terminal.get(), server.get());
    join(server.get(), terminal.get());
    Q_EMIT terminal->created();
    return {std::move(terminal), std::move(server)};
}

void LocalChannel::send(const QByteArray &frame)
{
    if (!isOpen()) {
        return;
    }
    if (m_outgoing->load() + frame.size() > static_cast<qint64>(limits::sendBufferBytes)) {
        close();
        return;
    }
    *m_outgoing += frame.size();
    Q_EMIT frameLeft(frame);
}

void LocalChannel::close()
{
    if (m_state == State::Closed) {
        return;
    }
    Q_EMIT left();
    leave();
}

qint64 LocalChannel::bytesWaiting() const
{
    return m_outgoing->load();
}

void LocalChannel::open()
{
    if (m_state == State::Opening) {
        m_state = State::Open;
        Q_EMIT opened();
    }
}

void LocalChannel::take(const QByteArray &frame)
{
    *m_incoming -= frame.size();
    if (isOpen()) {
        Q_EMIT received(frame);
    }
}

void LocalChannel::leave()
{
    if (m_state != State::Closed) {
        m_state = State::Closed;
        Q_EMIT over();
    }
}

} // namespace karcis::protocol
