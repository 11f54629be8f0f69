// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/server.h"

#include "core/limits.h"
#include "db/transaction.h"
#include "server/log.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

using protocol::Reply;

/// One frame's requests, and the responses collected until all are there.
struct Server::Conversation
{
    Watchers::PeerId peer = 0;
    bool batch = false;
    std::size_t outstanding = 0;
    std::vector<QByteArray> responses;
};

Dispatcher::Parts Server::dispatcherParts(Server &server)
{
    return {.stores = server.m_stores,
            .catalogue = server.m_catalogue,
            .boxOffice = server.m_boxOffice,
            .payments = server.m_payments,
            .accounts = server.m_accounts,
            .watchers = server.m_watchers,
            .hasher = server.m_parts.hasher,
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
                }};
}

Server::Server(ServerParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_stores(m_parts.database)
    , m_catalogue(m_stores.catalogue)
    , m_boxOffice(m_stores, m_catalogue, m_parts.settings, m_parts.random)
    , m_payments(m_stores, m_boxOffice, m_parts.provider, m_parts.settings, m_parts.random)
    , m_accounts(m_stores, m_boxOffice, m_parts.random)
    , m_dispatcher(dispatcherParts(*this))
{
    m_tickTimer.setSingleShot(true);
    m_tickTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_tickTimer, &QTimer::timeout, this, &Server::tick);
    m_pushTimer.setSingleShot(true);
    connect(&m_pushTimer, &QTimer::timeout, this, &Server::pushChanges);
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
    enqueue({[this](WorkContext &work) {
                 m_payments.recover(work);
                 return Outcome();
             },
             {}});
    tick();
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
    m_peers.emplace(id, std::make_unique<Peer>(id, std::move(channel)));
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
    m_touched.erase(id);
    std::unique_ptr<Peer> peer = std::move(it->second);
    m_peers.erase(it);
    peer->channel().disconnect(this);
    // The channel is in the middle of telling this; it must not be deleted under its own feet.
    QMetaObject::invokeMethod(
        this,
        [gone = std::shared_ptr<Peer>(std::move(peer))] { static_cast<void>(gone); },
        Qt::QueuedConnection);
}

void Server::onFrame(Watchers::PeerId id, const QByteArray &frame)
{
    Peer *peer = findPeer(id);
    if (peer == nullptr) {
        return;
    }
    protocol::Incoming incoming = peer->codec().decode(frame);
    auto conversation = std::make_shared<Conversation>();
    conversation->peer = id;
    conversation->batch = incoming.batch;
    conversation->outstanding = incoming.calls.size();
    for (protocol::Call &call : incoming.calls) {
        accept(*peer, call, conversation);
    }
}

void Server::accept(Peer &peer,
                    protocol::Call &call,
                    const std::shared_ptr<Conversation> &conversation)
{
    ++m_counters.requests;
    const QByteArray id = call.id;
    const bool silent = id.isEmpty();
    if (const auto *bad = std::get_if<protocol::BadCall>(&call.content)) {
        ++m_counters.refusals;
        finish(conversation,
               silent ? QByteArray() : protocol::encodeFault(id, bad->fault, bad->detail));
        return;
    }
    if (std::holds_alternative<protocol::Discover>(call.content)) {
        finish(conversation, silent ? QByteArray() : protocol::encodeDiscovery(id));
        return;
    }
    const ReplySink sink = [this, id, silent, conversation](const Result<Reply> &outcome) {
        if (Peer *asking = findPeer(conversation->peer)) {
            --asking->inFlight;
        }
        if (!outcome.ok()) {
            ++m_counters.refusals;
            finish(conversation,
                   silent ? QByteArray() : protocol::encodeRefusal(id, outcome.refusal()));
            return;
        }
        Reply reply = outcome.value();
        protocol::stampServerTime(reply, m_parts.clock.now());
        finish(conversation, silent ? QByteArray() : protocol::encodeResult(id, reply));
    };
    ++peer.inFlight;
    if (peer.inFlight > limits::callsInFlight || m_queue.size() >= limits::queuedWork) {
        sink(RefusalCode::Overloaded);
        return;
    }
    enqueue({[this,
              peerId = peer.id(),
              command = std::get<protocol::Command>(std::move(call.content)),
              sink](WorkContext &work) -> Outcome {
                 Peer *asking = findPeer(peerId);
                 return asking == nullptr ? Outcome()
                                          : m_dispatcher.run(*asking, command, sink, work);
             },
             sink});
}

void Server::finish(const std::shared_ptr<Conversation> &conversation, const QByteArray &response)
{
    if (!response.isEmpty()) {
        conversation->responses.push_back(response);
    }
    --conversation->outstanding;
    Peer *peer = findPeer(conversation->peer);
    if (conversation->outstanding > 0 || conversation->responses.empty() || peer == nullptr) {
        return;
    }
    send(*peer,
         conversation->batch ? protocol::encodeBatch(conversation->responses)
                             : conversation->responses.front());
    if (!m_queueScheduled) {
        flushTouched();
    }
}

void Server::send(Peer &peer, const QByteArray &frame)
{
    m_touched.insert(peer.id());
    peer.channel().send(frame);
}

void Server::flushTouched()
{
    for (const Watchers::PeerId id : std::exchange(m_touched, {})) {
        if (Peer *peer = findPeer(id)) {
            peer->channel().flush();
        }
    }
}

void Server::enqueue(Work work)
{
    m_queue.push_back(std::move(work));
    scheduleQueue();
}

void Server::scheduleQueue()
{
    if (!m_queueScheduled) {
        m_queueScheduled = true;
        // At the end of this turn of the event loop: until then other sockets add to the same transaction.
        QMetaObject::invokeMethod(
            this, [this] { processQueue(); }, Qt::QueuedConnection);
    }
}

bool Server::processQueue()
{
    m_queueScheduled = false;
    std::vector<Work> batch;
    while (!m_queue.empty() && batch.size() < limits::workPerBatch) {
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    if (!batch.empty()) {
        runBatch(batch);
    }
    flushTouched();
    if (m_queue.empty()) {
        return false;
    }
    scheduleQueue();
    return true;
}

void Server::runBatch(std::vector<Work> &batch)
{
    ++m_counters.batches;
    const std::optional<Fault> fault = tryBatch(batch, 0, batch.size());
    if (!fault) {
        return;
    }
    const bool ofTheMoment = *fault == Fault::Busy || *fault == Fault::Connection;
    bool away = *fault == Fault::Connection && !reconnect();
    // One bad request must not take the others down: each again, by itself.
    for (Work &work : batch) {
        std::vector<Work> alone;
        alone.push_back(std::move(work));
        std::optional<Fault> again = fault;
        if (!away && (batch.size() > 1 || ofTheMoment)) {
            again = tryBatch(alone, 0, 1);
            away = again == Fault::Connection && !reconnect();
        }
        if (again) {
            giveUp(std::move(alone.front()));
        }
    }
}

void Server::giveUp(Work work)
{
    // About an hour of ticks: what still fails then will not be mended by trying.
    static constexpr int mostTries = 3600;
    if (work.sink) {
        work.sink(RefusalCode::Unavailable);
    } else if (work.keep && ++work.tries < mostTries && m_again.size() < limits::queuedWork) {
        m_again.push_back(std::move(work));
    } else if (work.keep) {
        qCCritical(lcServer)
            << "What the payment provider reported could not be stored. Compare its records.";
    }
}

std::optional<Server::Fault>
Server::tryBatch(std::vector<Work> &batch, std::size_t first, std::size_t count)
{
    std::vector<Done> results;
    results.reserve(count);
    try {
        const UtcTime now = m_parts.clock.now();
        db::Transaction transaction(m_parts.database);
        for (std::size_t i = first; i < first + count; ++i) {
            results.push_back({WorkContext{.now = now}, {}});
            results.back().outcome = batch[i].run(results.back().context);
        }
        transaction.commit();
    } catch (const db::DbError &error) {
        ++m_counters.databaseFaults;
        qCCritical(lcServer) << "The database refused a batch of" << count << ":" << error.text();
        return error.kind();
    }
    for (std::size_t i = 0; i < count; ++i) {
        deliver(batch[first + i], results[i]);
    }
    return std::nullopt;
}

bool Server::reconnect()
{
    // A try may take seconds, and all terminals wait meanwhile.
    static constexpr Millis pauseBetweenTries = std::chrono::seconds(5);
    const Millis now = m_parts.clock.steady();
    if (now < m_reconnectNotBefore) {
        return false;
    }
    try {
        m_parts.database.reopen();
        return true;
    } catch (const db::DbError &error) {
        m_reconnectNotBefore = m_parts.clock.steady() + pauseBetweenTries;
        qCCritical(lcServer) << "The database is away:" << error.text();
        return false;
    }
}

void Server::deliver(const Work &work, Done &done)
{
    for (const std::function<void()> &follow : done.context.afterCommit) {
        follow();
    }
    for (const SeatEffect &effect : done.context.seats) {
        m_watchers.changed(effect.showtimeId, effect.change);
    }
    if (done.outcome && work.sink) {
        work.sink(*done.outcome);
    }
    tellSessions(done.context);
    if (m_watchers.hasNews()) {
        schedulePush();
    }
    if (done.context.outboxDue) {
        m_tickTimer.start(0);
    }
}

template <class Condition>
std::vector<Watchers::PeerId> Server::peersWhere(Condition condition) const
{
    // Ids and not the peers themselves: sending may close a channel, and its peer is gone.
    std::vector<Watchers::PeerId> ids;
    for (const auto &[id, peer] : m_peers) {
        if (condition(*peer)) {
            ids.push_back(id);
        }
    }
    return ids;
}

void Server::sendTo(const std::vector<Watchers::PeerId> &ids, const QByteArray &frame)
{
    for (const Watchers::PeerId id : ids) {
        if (Peer *peer = findPeer(id)) {
            send(*peer, frame);
        }
    }
}

void Server::tellSessions(const WorkContext &context)
{
    for (const HoldExpiredEffect &effect : context.expiredHolds) {
        sendTo(peersWhere([&](const Peer &peer) {
                   return peer.asker && peer.asker->session == effect.session;
               }),
               protocol::encodeEvent(protocol::HoldExpired{effect.showtimeId, effect.seats}));
    }
    for (const OrderEffect &effect : context.orders) {
        const std::vector<Watchers::PeerId> owners = peersWhere(
            [&](const Peer &peer) { return peer.asker && peer.asker->account == effect.account; });
        if (!owners.empty()) {
            tellOrder(owners, effect.order);
        }
    }
}

void Server::tellOrder(const std::vector<Watchers::PeerId> &owners, const OrderId &id)
{
    try {
        if (const std::optional<db::Order> order = m_stores.orders.order(id)) {
            const UtcTime now = m_parts.clock.now();
            sendTo(owners,
                   protocol::encodeEvent(
                       protocol::OrderChanged{m_boxOffice.describe(*order, now), now}));
        }
    } catch (const db::DbError &error) {
        // The terminal asks by itself when its own countdown ends.
        qCWarning(lcServer) << "An order's change could not be told:" << error.text();
    }
}

void Server::schedulePush()
{
    if (!m_pushTimer.isActive()) {
        m_pushTimer.start(limits::pushInterval);
    }
}

void Server::pushChanges()
{
    for (const Watchers::Push &push : m_watchers.takeNews()) {
        const QByteArray frame = protocol::encodeEvent(push.event);
        for (const Watchers::PeerId id : push.peers) {
            if (Peer *peer = findPeer(id)) {
                ++m_counters.pushes;
                send(*peer, frame);
            }
        }
    }
    flushTouched();
}

void Server::tick()
{
    m_parts.provider.tick();
    for (Work &work : std::exchange(m_again, {})) {
        enqueue(std::move(work));
    }
    // Each by itself, so that a row which one of them stumbles over does not stop the others.
    sweep([this](WorkContext &work) { return m_boxOffice.expireHolds(work); });
    sweep([this](WorkContext &work) { return m_payments.expireOrders(work); });
    sweep([this](WorkContext &work) { return m_payments.sendDue(work); });
    sweep([this](WorkContext &work) {
        if (work.now - m_tidiedAt >= std::chrono::minutes(1) && !m_accounts.tidy(work)) {
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

void Server::catalogueChanged()
{
    m_catalogue.changed();
    sendTo(peersWhere([](const Peer &) { return true; }),
           protocol::encodeEvent(protocol::CatalogueChanged{}));
    flushTouched();
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

} // namespace karcis::server
