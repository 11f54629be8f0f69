// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/server.h"

#include "core/limits.h"
#include "db/transaction.h"
#include "server/log.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

using protocol::Reply;

namespace {

/// When to come back if the server, or the connection, has as much in hand as it may have.
constexpr Millis tooManyPause{500};

/// Refused because too many ask, whatever it was that they asked.
bool isForTheCrowd(RefusalCode code)
{
    return code == RefusalCode::RateLimited || code == RefusalCode::Overloaded
        || code == RefusalCode::QueueFirst || code == RefusalCode::QueueFull;
}

} // namespace

/// The requests of one frame, and the responses collected until all are there.
struct Server::Batch
{
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

void Server::onFrame(Watchers::PeerId id, const QByteArray &frame)
{
    Peer *peer = findPeer(id);
    if (peer == nullptr) {
        return;
    }
    protocol::Incoming incoming
        = m_codec.decode(frame, [&](std::string_view method) { return admit(*peer, method); });
    std::shared_ptr<Batch> batch;
    if (incoming.batch) {
        batch = std::make_shared<Batch>();
        batch->outstanding = incoming.calls.size();
    }
    for (protocol::Call &call : incoming.calls) {
        accept(*peer, call, batch);
    }
    // Only here, where nobody holds on to the peer any more.
    if (peer->isTiring && findPeer(id) == peer) {
        ++m_counters.cutOff;
        m_refusalLog.note(RefusalLog::Reason::AskedOn);
        peer->channel().close();
    }
}

/// Nothing is done for a request that is refused here: its parameters are not even read.
std::optional<Refusal> Server::admit(Peer &peer, std::string_view method)
{
    ++m_counters.requests;
    ++peer.requests;
    std::optional<Refusal> refusal = m_throttle.admit(peer, method);
    if (refusal) {
        ++m_counters.throttled;
        peer.isTiring = peer.isTiring || !m_throttle.bears(peer);
        return refusal;
    }
    return shed(method);
}

std::optional<Refusal> Server::shed(std::string_view method)
{
    const Urgency urgency = urgencyOf(method);
    const std::optional<Millis> wait = m_overload.refuses(urgency);
    if (!wait) {
        return std::nullopt;
    }
    static constexpr std::array counters{
        &ServerCounters::shedPolls, &ServerCounters::shedBrowsing, &ServerCounters::shedHolds};
    ++(m_counters.*counters.at(static_cast<std::size_t>(urgency)));
    return Refusal{.code = RefusalCode::Overloaded, .detail = {}, .retryAfter = wait};
}

void Server::accept(Peer &peer, protocol::Call &call, const std::shared_ptr<Batch> &batch)
{
    Asked asked{.id = call.id, .peer = peer.id(), .batch = batch, .at = m_parts.clock.fine()};
    if (const auto *refusal = std::get_if<Refusal>(&call.content)) {
        refuse(peer, asked, *refusal);
        return;
    }
    const QByteArray &id = asked.id;
    if (const auto *bad = std::get_if<protocol::BadCall>(&call.content)) {
        ++m_counters.refusals;
        ++peer.refusals;
        // What is no request at all costs the sender of it the more.
        peer.isTiring = peer.isTiring || !m_throttle.bears(peer);
        finish(asked,
               id.isEmpty() ? QByteArray() : protocol::encodeFault(id, bad->fault, bad->detail));
        return;
    }
    if (std::holds_alternative<protocol::Discover>(call.content)) {
        finish(asked, id.isEmpty() ? QByteArray() : protocol::encodeDiscovery(id));
        return;
    }
    auto command = std::get<protocol::Command>(std::move(call.content));
    // Only if nothing is under way that could change the answer.
    if (peer.inFlight == 0 && m_dispatcher.mustQueueFirst(peer, command)) {
        refuse(peer, asked, Refusal{RefusalCode::QueueFirst});
        return;
    }
    if (peer.inFlight == 0 && m_dispatcher.findsQueueFull(peer, command, m_parts.clock.now())) {
        refuse(peer, asked, AdmissionQueue::whenFull());
        return;
    }
    if (peer.inFlight >= limits::callsInFlight) {
        refuse(peer, asked, {.code = RefusalCode::RateLimited, .retryAfter = tooManyPause});
        return;
    }
    if (queueLength() >= limits::queuedWork) {
        refuse(peer, asked, {.code = RefusalCode::Overloaded, .retryAfter = tooManyPause});
        return;
    }
    ++peer.inFlight;
    if (std::holds_alternative<protocol::SeatsHold>(command)
        || std::holds_alternative<protocol::SeatsBest>(command)) {
        asked.counter = &ServerCounters::holds;
    } else if (std::holds_alternative<protocol::OrderCheckout>(command)) {
        asked.counter = &ServerCounters::orders;
    }
    m_asked.push(
        peer.id(),
        {.asked = std::move(asked), .command = std::move(command), .at = m_parts.clock.steady()});
    scheduleQueue();
}

void Server::refuse(Peer &peer, const Asked &asked, const Refusal &refusal)
{
    ++m_counters.refusals;
    ++peer.refusals;
    m_answerTimes.observe(secondsSince(asked.at));
    if (isForTheCrowd(refusal.code)) {
        m_unsentRefusals.push_back(asked.at);
    }
    finish(asked, asked.id.isEmpty() ? QByteArray() : protocol::encodeRefusal(asked.id, refusal));
}

void Server::answer(const Asked &asked, const Decision &decision)
{
    Peer *peer = findPeer(asked.peer);
    if (peer == nullptr) {
        return;
    }
    --peer->inFlight;
    if (peer->asker) {
        m_peerIndex.note(peer->id(), *peer->asker);
    }
    if (!decision.result.ok()) {
        refuse(*peer, asked, decision.result.refusal());
        return;
    }
    if (asked.counter != nullptr) {
        ++(m_counters.*asked.counter);
    }
    m_answerTimes.observe(secondsSince(asked.at));
    if (asked.id.isEmpty()) {
        finish(asked, {});
    } else if (!decision.written.isEmpty()) {
        finish(asked, protocol::encodeResult(asked.id, QByteArrayView(decision.written)));
    } else {
        Reply reply = decision.result.value();
        protocol::stampServerTime(reply, m_parts.clock.now());
        finish(asked, protocol::encodeResult(asked.id, reply));
    }
}

double Server::secondsSince(std::chrono::nanoseconds moment) const
{
    return std::chrono::duration<double>(m_parts.clock.fine() - moment).count();
}

void Server::finish(const Asked &asked, const QByteArray &response)
{
    QByteArray frame = response;
    if (asked.batch) {
        if (!response.isEmpty()) {
            asked.batch->responses.push_back(response);
        }
        --asked.batch->outstanding;
        frame = asked.batch->outstanding > 0 ? QByteArray()
                                             : protocol::encodeBatch(asked.batch->responses);
    }
    Peer *peer = frame.isEmpty() ? nullptr : findPeer(asked.peer);
    if (peer == nullptr) {
        return;
    }
    send(*peer, frame);
    if (!m_queueScheduled) {
        flushTouched();
    }
}

void Server::send(Peer &peer, const QByteArray &frame)
{
    if (!peer.isTouched) {
        peer.isTouched = true;
        m_touched.push_back(peer.id());
    }
    peer.channel().send(frame);
}

void Server::flushTouched()
{
    for (const Watchers::PeerId id : std::exchange(m_touched, {})) {
        if (Peer *peer = findPeer(id)) {
            peer->isTouched = false;
            peer->channel().flush();
        }
    }
    for (const std::chrono::nanoseconds at : m_unsentRefusals) {
        m_refusalTimes.observe(secondsSince(at));
    }
    m_unsentRefusals.clear();
}

void Server::enqueue(Work work)
{
    work.at = m_parts.clock.steady();
    m_own.push_back(std::move(work));
    scheduleQueue();
}

std::optional<Server::Task> Server::takeNext()
{
    if (m_own.empty()) {
        std::optional<Request> asked = m_asked.pop();
        return asked ? std::optional<Task>(std::move(*asked)) : std::nullopt;
    }
    std::optional<Task> work = std::move(m_own.front());
    m_own.pop_front();
    return work;
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
    // What could be answered at once, refusals above all, does not wait for this batch's commit.
    flushTouched();
    std::vector<Task> batch;
    batch.reserve(std::min(queueLength(), limits::workPerBatch));
    while (batch.size() < limits::workPerBatch) {
        std::optional<Task> task = takeNext();
        if (!task) {
            break;
        }
        batch.push_back(std::move(*task));
    }
    if (!batch.empty()) {
        const auto cameAt = [](const Task &task) {
            return std::visit([](const auto &content) { return content.at; }, task);
        };
        const Millis oldest = cameAt(*std::ranges::min_element(batch, {}, cameAt));
        runBatch(batch);
        noteLoad(oldest);
    }
    flushTouched();
    if (queueLength() == 0) {
        return false;
    }
    scheduleQueue();
    return true;
}

void Server::noteLoad(Millis oldest)
{
    const Millis now = m_parts.clock.steady();
    const int before = m_overload.level();
    m_overload.observe(now, now - oldest, queueLength());
    if (m_overload.level() != before) {
        qCWarning(lcServer) << "Overload level" << m_overload.level() << "after a wait of"
                            << (now - oldest).count() << "ms;" << queueLength() << "wait.";
    }
}

Outcome Server::run(const Task &task, WorkContext &context)
{
    if (const auto *work = std::get_if<Work>(&task)) {
        return work->run(context);
    }
    const auto &request = std::get<Request>(task);
    Peer *asking = findPeer(request.asked.peer);
    return asking == nullptr
        ? Outcome()
        : m_dispatcher.run(
            *asking,
            request.command,
            [this, &request]() -> ReplySink {
                return [this, asked = request.asked](const Result<Reply> &outcome) {
                    answer(asked, outcome);
                };
            },
            context);
}

void Server::runBatch(std::vector<Task> &batch)
{
    ++m_counters.batches;
    const std::optional<Fault> fault = tryBatch(batch);
    if (!fault) {
        return;
    }
    const bool ofTheMoment = *fault == Fault::Busy || *fault == Fault::Connection;
    bool away = *fault == Fault::Connection && !reconnect();
    // One bad request must not take the others down: each again, by itself.
    for (Task &task : batch) {
        std::optional<Fault> again = fault;
        if (!away && (batch.size() > 1 || ofTheMoment)) {
            again = tryBatch({&task, 1});
            away = again == Fault::Connection && !reconnect();
        }
        if (again) {
            giveUp(std::move(task));
        }
    }
}

void Server::giveUp(Task task)
{
    if (const auto *request = std::get_if<Request>(&task)) {
        answer(request->asked, Result<Reply>(RefusalCode::Unavailable));
    } else {
        giveUp(std::get<Work>(std::move(task)));
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

std::optional<Server::Fault> Server::tryBatch(std::span<Task> batch)
{
    std::vector<Done> results;
    results.reserve(batch.size());
    try {
        const UtcTime now = m_parts.clock.now();
        db::Transaction transaction(m_parts.database);
        for (const Task &task : batch) {
            Done &done = results.emplace_back(Done{WorkContext{.now = now}, {}});
            done.outcome = run(task, done.context);
            followQueue(done.context);
        }
        transaction.commit();
    } catch (const db::DbError &error) {
        m_admission.forget();
        m_premieres.forget();
        ++m_counters.databaseFaults;
        qCCritical(lcServer) << "The database refused a batch of" << batch.size() << ":"
                             << error.text();
        return error.kind();
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
        deliver(batch[i], results[i]);
    }
    scheduleQueueTick();
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

void Server::deliver(const Task &task, const Done &done)
{
    for (const std::function<void()> &follow : done.context.afterCommit) {
        follow();
    }
    for (const SeatEffect &effect : done.context.seats) {
        m_watchers.changed(effect.showtimeId, effect.change);
    }
    if (const auto *request = std::get_if<Request>(&task); request != nullptr && done.outcome) {
        answer(request->asked, *done.outcome);
    } else if (const auto *work = std::get_if<Work>(&task);
               work != nullptr && done.outcome && work->sink) {
        work->sink(done.outcome->result);
    }
    for (const QueueEffect &effect : done.context.queue) {
        sendTo({effect.terminal}, protocol::encodeEvent(effect.event));
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
    std::ranges::sort(ids);
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
    const auto keepIf = [this](std::vector<Watchers::PeerId> ids, auto condition) {
        std::erase_if(ids, [&](Watchers::PeerId id) {
            const Peer *peer = findPeer(id);
            return peer == nullptr || !peer->asker || !condition(*peer->asker);
        });
        return ids;
    };
    for (const HoldExpiredEffect &effect : context.expiredHolds) {
        sendTo(keepIf(m_peerIndex.ofSession(effect.session),
                      [&](const Asker &asker) { return asker.session == effect.session; }),
               protocol::encodeEvent(protocol::HoldExpired{effect.showtimeId, effect.seats}));
    }
    for (const OrderEffect &effect : context.orders) {
        const std::vector<Watchers::PeerId> owners
            = keepIf(m_peerIndex.ofAccount(effect.account),
                     [&](const Asker &asker) { return asker.account == effect.account; });
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

void Server::followQueue(WorkContext &work)
{
    for (const HoldExpiredEffect &effect : work.expiredHolds) {
        m_admission.end(effect.session, PlaceEnd::HoldExpired, work);
    }
    for (const OrderEffect &effect : work.orders) {
        if (effect.over) {
            m_admission.end(effect.settled, PlaceEnd::Finished, work);
        } else if (!effect.settled.isEmpty()) {
            m_admission.setPaying(effect.settled, false, work);
        }
    }
    for (const PlaceOverEffect &effect : work.placesOver) {
        const bool nothingHeld
            = effect.reason == PlaceEnd::Finished || effect.reason == PlaceEnd::HoldExpired;
        if (!nothingHeld) {
            m_boxOffice.releaseAll(effect.session, work);
        }
    }
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

void Server::sendQueueNews()
{
    const UtcTime now = m_parts.clock.now();
    for (const QueueNews &news : m_admission.takeNews(now, limits::queueNewsPerTurn)) {
        sendTo({news.terminal}, protocol::encodeEvent(protocol::QueuePosition{news.place, now}));
    }
    flushTouched();
    scheduleQueueNews(now);
}

void Server::scheduleQueueNews(UtcTime now)
{
    const std::optional<UtcTime> next = m_admission.nextNews();
    if (!next) {
        return;
    }
    const Millis pause = *next <= now
        ? Millis{0}
        : std::clamp(*next - now, limits::queueNewsPause, limits::queueNewsInterval);
    if (!m_newsTimer.isActive() || m_newsTimer.remainingTimeAsDuration() > pause) {
        m_newsTimer.start(pause);
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

void Server::catalogueChanged()
{
    m_catalogue.changed();
    sendTo(peersWhere([](const Peer &) { return true; }),
           protocol::encodeEvent(protocol::CatalogueChanged{}));
    flushTouched();
}

void Server::tellDisplays()
{
    const UtcTime now = m_parts.clock.now();
    const std::vector<Watchers::PeerId> displays
        = peersWhere([](const Peer &peer) { return peer.showsLobby; });
    if (displays.empty() || now - m_displaysToldAt < limits::displayPause) {
        return;
    }
    // Seats come and go all the time: how full a showtime is is asked for by the display itself, now and then.
    const QueueNumbers numbers = m_admission.numbers();
    QStringList shown = m_admission.calledLabels(limits::calledOnDisplay);
    shown.append(QString::number(numbers.waiting));
    shown.append(QString::number(numbers.early));
    shown.append(QString::number(m_premieres.version()));
    if (shown == m_displayed) {
        return;
    }
    m_displayed = shown;
    m_displaysToldAt = now;
    sendTo(displays, protocol::encodeEvent(protocol::QueueDisplayChanged{}));
}

void Server::tellNotice()
{
    sendTo(peersWhere([](const Peer &) { return true; }), protocol::encodeEvent(m_admin.notice()));
}

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
