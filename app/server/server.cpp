// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/server.h"

#include "core/limits.h"
#include "server/log.h"

#include <algorithm>
#include <utility>

namespace karcis::server {

Dispatcher::Parts Server::dispatcherParts(Server &server)
{
    return {.stores = server.m_stores,
            .catalogue = server.m_catalogue,
            .boxOffice = server.m_boxOffice,
            .payments = server.m_payments,
            .accounts = server.m_accounts,
            .admin = server.m_admin,
            .watchers = server.m_watchers,
            .admission = server.m_admission,
            .premieres = server.m_premieres,
            .hasher = server.m_parts.hasher,
            .random = server.m_parts.random,
            .provider = server.m_parts.provider,
            .settings = server.m_parts.settings,
            .later =
                [&server](auto work, ReplySink sink) {
                    server.enqueue({std::move(work), std::move(sink)});
                },
            .findPeer = [&server](Watchers::PeerId id) { return server.findPeer(id); },
            .endSession =
                [&server](const SessionId &session) {
                    for (auto &[id, peer] : server.m_peers) {
                        if (peer->asker && peer->asker->session == session) {
                            peer->asker.reset();
                        }
                    }
                },
            .catalogueChanged =
                [&server] {
                    server.catalogueChanged();
                }};
}

AdminDesk::Parts Server::adminParts(Server &server)
{
    return {.stores = server.m_stores,
            .settings = server.m_parts.settings,
            .random = server.m_parts.random,
            .status = [&server] { return server.status(); },
            .terminals = [&server] { return server.terminals(); },
            .settingsChanged = [&server] { Q_EMIT server.settingsChanged(); },
            .noticeChanged =
                [&server] {
                    server.tellNotice();
                }};
}

Server::Server(ServerParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_stores(m_parts.database)
    , m_catalogue(m_stores.catalogue)
    , m_boxOffice(m_stores, m_catalogue, m_parts.settings, m_parts.random)
    , m_payments(m_stores, m_boxOffice, m_parts.provider, m_parts.settings, m_parts.random)
    , m_accounts(m_stores, m_boxOffice, m_parts.random)
    , m_admin(adminParts(*this))
    , m_throttle(m_parts.clock, m_parts.settings)
    , m_overload(m_parts.settings)
    , m_admission(m_stores.queue, m_parts.settings, m_parts.random)
    , m_premieres(m_stores.sales, m_admission, m_catalogue, m_parts.random)
    , m_dispatcher(dispatcherParts(*this))
{
    m_boxOffice.setOtherSessions([this](const Asker &asker) { return otherSessionsOf(asker); });
    if (m_stores.queue.isShared()) {
        m_boxOffice.setDescribed(
            [this](const AccountId &account, const protocol::OrderInfo &order) {
                noteTold(account, order);
            });
    }
    m_tickTimer.setSingleShot(true);
    m_tickTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_tickTimer, &QTimer::timeout, this, &Server::tick);
    m_pushTimer.setSingleShot(true);
    connect(&m_pushTimer, &QTimer::timeout, this, &Server::pushChanges);
    m_queueTimer.setSingleShot(true);
    m_queueTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_queueTimer, &QTimer::timeout, this, &Server::tickQueue);
    m_newsTimer.setSingleShot(true);
    m_newsTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_newsTimer, &QTimer::timeout, this, &Server::sendQueueNews);
    connect(
        &m_parts.provider, &PaymentProvider::reported, this, [this](const PaymentReport &report) {
            enqueue({.run =
                         [this, report](WorkContext &work) {
                             m_payments.apply(report, work);
                             return Outcome();
                         },
                     .sink = {},
                     .keep = true});
        });
    connect(&m_parts.provider,
            &PaymentProvider::refundReported,
            this,
            [this](const RefundReport &report) {
                enqueue({.run =
                             [this, report](WorkContext &work) {
                                 m_payments.apply(report, work);
                                 return Outcome();
                             },
                         .sink = {},
                         .keep = true});
            });
}

Server::~Server()
{
    // Channels may say "closed" while they go; nobody should listen any more.
    for (auto &[id, peer] : m_peers) {
        peer->channel().disconnect(this);
        peer->channel().close();
    }
}

void Server::start()
{
    m_startedAt = m_parts.clock.now();
    m_admin.load();
    enqueue({[this](WorkContext &work) {
                 m_admission.start(work);
                 m_payments.recover(work);
                 return Outcome();
             },
             {}});
    tick();
}

bool Server::admitHandshake(const QString &address)
{
    return m_throttle.admitHandshake(address);
}

void Server::addChannel(std::unique_ptr<protocol::Channel> channel)
{
    if (m_peers.size() >= static_cast<std::size_t>(limits::connections)) {
        qCWarning(lcServer) << "A connection was refused: there are" << limits::connections
                            << "already.";
        channel->close();
        return;
    }
    const Watchers::PeerId id = ++m_lastPeer;
    connect(channel.get(), &protocol::Channel::received, this, [this, id](const QByteArray &frame) {
        onFrame(id, frame);
    });
    connect(channel.get(), &protocol::Channel::closed, this, [this, id] { onClosed(id); });
    auto peer = std::make_unique<Peer>(id, std::move(channel));
    peer->connectedAt = m_parts.clock.now();
    m_peers.emplace(id, std::move(peer));
}

Peer *Server::findPeer(Watchers::PeerId id)
{
    const auto it = m_peers.find(id);
    return it == m_peers.end() ? nullptr : it->second.get();
}

void Server::onClosed(Watchers::PeerId id)
{
    const auto it = m_peers.find(id);
    if (it == m_peers.end()) {
        return;
    }
    // Holds stay until their deadline: the terminal may come back.
    m_watchers.removeAll(id);
    m_peerIndex.remove(id);
    m_asked.drop(id);
    m_throttle.keep(*it->second);
    enqueue({.run =
                 [this, id](WorkContext &work) {
                     m_admission.detach(id, work);
                     return Outcome();
                 },
             .sink = {},
             .keep = true});
    std::unique_ptr<Peer> peer = std::move(it->second);
    m_peers.erase(it);
    peer->channel().disconnect(this);
    // The channel is in the middle of telling this; it must not be deleted under its own feet.
    QMetaObject::invokeMethod(
        this,
        [gone = std::shared_ptr<Peer>(std::move(peer))] { static_cast<void>(gone); },
        Qt::QueuedConnection);
}

std::vector<SessionId> Server::otherSessionsOf(const Asker &asker)
{
    std::vector<SessionId> sessions;
    if (m_peerIndex.countOf(asker.account) < 2) {
        return sessions;
    }
    for (const Watchers::PeerId id : m_peerIndex.ofAccount(asker.account)) {
        const Peer *peer = findPeer(id);
        const bool isOther = peer != nullptr && peer->asker && peer->asker->account == asker.account
            && peer->asker->session != asker.session;
        if (isOther && std::ranges::find(sessions, peer->asker->session) == sessions.end()) {
            sessions.push_back(peer->asker->session);
        }
    }
    return sessions;
}

void Server::tickQueue()
{
    sweep([this](WorkContext &work) {
        m_premieres.settle(work);
        const bool moreToLineUp = m_premieres.lineUp(work);
        const bool more = m_admission.tick(work) || moreToLineUp;
        work.afterCommit.emplace_back([this] { tellDisplays(); });
        return more;
    });
}

void Server::scheduleQueueTick()
{
    // Who is let in evenly comes in small groups if there are very many.
    static constexpr Millis shortestPause = std::chrono::milliseconds(20);
    const UtcTime now = m_parts.clock.now();
    scheduleQueueNews(now);
    std::optional<UtcTime> due = m_admission.nextDue(now);
    const std::optional<UtcTime> start = m_premieres.nextStart();
    if (start && (!due || *start < *due)) {
        due = start;
    }
    if (due) {
        const Millis pause
            = std::clamp<Millis>(*due - now, shortestPause, limits::longestTickPause);
        if (!m_queueTimer.isActive() || m_queueTimer.remainingTimeAsDuration() > pause) {
            m_queueTimer.start(pause);
        }
    }
}

void Server::tick()
{
    m_parts.provider.tick();
    sweep([this](WorkContext &work) {
        // Another server of the same database may have changed these; a tick may come far more often than that matters.
        static constexpr Millis pauseBetweenLooks = std::chrono::seconds(1);
        const Millis now = m_parts.clock.steady();
        if (now - m_followedAt < pauseBetweenLooks) {
            return false;
        }
        m_followedAt = now;
        m_admin.follow(work);
        m_premieres.refresh(work.now);
        if (m_stores.queue.isShared()) {
            lookAtOrders(work);
            lookAtSeats(work);
        }
        return false;
    });
    tickQueue();
    for (Work &work : std::exchange(m_again, {})) {
        enqueue(std::move(work));
    }
    // Each by itself, so that a row which one of them stumbles over does not stop the others.
    sweep([this](WorkContext &work) { return m_boxOffice.expireHolds(work); });
    sweep([this](WorkContext &work) {
        // Another server of the same database may have made somebody wait.
        m_boxOffice.coolDown().refresh(work.now);
        return false;
    });
    sweep([this](WorkContext &work) { return m_payments.expireOrders(work); });
    sweep([this](WorkContext &work) { return m_payments.sendDue(work); });
    sweep([this](WorkContext &work) {
        const bool due = work.now - m_tidiedAt >= std::chrono::minutes(1);
        if (due) {
            m_stores.queue.trim(work.now - limits::endedPlacesKept, limits::expiriesPerTick);
        }
        if (due && !m_accounts.tidy(work)) {
            work.afterCommit.emplace_back([this, now = work.now] { m_tidiedAt = now; });
        }
        // What is left over is for the next tick, so that nobody waits for it.
        return false;
    });
    enqueue({[this](WorkContext &work) {
                 work.afterCommit.emplace_back([this] { scheduleTick(); });
                 return Outcome();
             },
             {}});
    // If the database is away, the next look at it is not lost with this one.
    m_tickTimer.start(limits::longestTickPause);
}

void Server::sweep(std::function<bool(WorkContext &)> part)
{
    enqueue({[this, part = std::move(part)](WorkContext &work) {
                 if (part(work)) {
                     work.afterCommit.emplace_back([this, part] { sweep(part); });
                 }
                 return Outcome();
             },
             {}});
}

std::optional<UtcTime> Server::nextDeadline()
{
    std::optional<UtcTime> next;
    for (const std::optional<UtcTime> &due : {m_stores.seats.nextHoldExpiry(),
                                              m_stores.orders.nextExpiry(),
                                              m_stores.outbox.nextDue(),
                                              m_parts.provider.nextDue()}) {
        if (due && (!next || *due < *next)) {
            next = due;
        }
    }
    return next;
}

void Server::scheduleTick()
{
    Millis pause = limits::longestTickPause;
    try {
        if (const std::optional<UtcTime> next = nextDeadline()) {
            pause = std::clamp<Millis>(
                *next - m_parts.clock.now(), Millis(1), limits::longestTickPause);
        }
    } catch (const db::DbError &error) {
        qCWarning(lcServer) << "The next deadline is not known:" << error.text();
    }
    m_tickTimer.start(pause);
}

} // namespace karcis::server
