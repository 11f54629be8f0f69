// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "db/transaction.h"
#include "server/log.h"
#include "server/server.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

protocol::AdminStatusReply Server::status() const
{
    const auto number = [](std::uint64_t value) {
        return static_cast<std::int64_t>(value);
    };
    const QueueNumbers queue = m_admission.numbers();
    protocol::AdminStatusReply reply{
        .connections = number(m_peers.size()),
        .waiting = number(queue.waiting),
        .admitted = number(queue.admitted),
        .activeSessions = number(queue.active),
        .holds = number(m_counters.holds),
        .orders = number(m_counters.orders),
        .requests = number(m_counters.requests),
        .refusals = number(m_counters.refusals),
        .throttled = number(m_counters.throttled),
        .shed = number(m_counters.shedPolls + m_counters.shedBrowsing + m_counters.shedHolds),
        .overloadLevel = m_overload.level(),
        .queueLength = number(queueLength()),
        .startedAt = m_startedAt};
    std::int64_t within = 0;
    for (std::size_t i = 0; i < m_answerTimes.bounds().size(); ++i) {
        static constexpr double microseconds = 1e6;
        reply.answerBounds.push_back(
            static_cast<std::int64_t>(std::llround(m_answerTimes.bounds()[i] * microseconds)));
        reply.answers.push_back(m_answerTimes.counts()[i]);
        within += m_answerTimes.counts()[i];
    }
    reply.answers.push_back(m_answerTimes.count() - within);
    return reply;
}

protocol::AdminTerminalsReply Server::terminals() const
{
    protocol::AdminTerminalsReply reply{.connections = static_cast<std::int64_t>(m_peers.size())};
    std::vector<Watchers::PeerId> ids = peersWhere([](const Peer &) { return true; });
    ids.resize(std::min(ids.size(), limits::listedTerminals));
    for (const Watchers::PeerId id : ids) {
        const std::unique_ptr<Peer> &peer = m_peers.at(id);
        reply.terminals.push_back({.terminal = peer->terminalId,
                                   .address = peer->address(),
                                   .account = peer->asker ? peer->accountName : QString(),
                                   .connectedAt = peer->connectedAt,
                                   .requests = peer->requests,
                                   .refusals = peer->refusals,
                                   .inFlight = static_cast<int>(peer->inFlight),
                                   .bytesWaiting = peer->bytesWaiting()});
    }
    return reply;
}

bool Server::takesWrites()
{
    try {
        db::Transaction transaction(m_parts.database);
        m_stores.settings.set(u"server/last_health_check"_s,
                              QString::number(m_parts.clock.now().time_since_epoch().count()));
        transaction.commit();
        return true;
    } catch (const db::DbError &error) {
        qCWarning(lcServer) << "The database takes no write:" << error.text();
        return false;
    }
}

int Server::openCases()
{
    try {
        return m_stores.cases.openCount();
    } catch (const db::DbError &error) {
        qCWarning(lcServer) << "Open cases cannot be counted:" << error.text();
        return -1;
    }
}

int Server::openOutbox()
{
    try {
        return m_stores.outbox.openCount();
    } catch (const db::DbError &error) {
        qCWarning(lcServer) << "The outbox cannot be counted:" << error.text();
        return -1;
    }
}

int Server::heldSeats()
{
    try {
        return m_stores.seats.heldSeats(m_parts.clock.now());
    } catch (const db::DbError &error) {
        qCWarning(lcServer) << "Held seats cannot be counted:" << error.text();
        return -1;
    }
}

} // namespace karcis::server
