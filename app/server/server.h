// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "server/accounts.h"
#include "server/catalogue.h"
#include "server/dispatcher.h"
#include "server/payments.h"
#include "server/peer.h"
#include "server/watchers.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>

namespace karcis::server {

/// What a server is made of; everything must outlive it and live in its thread.
struct ServerParts
{
    db::Database &database;
    const Clock &clock;
    RandomSource &random;
    PasswordHasher &hasher;
    PaymentProvider &provider;
    Settings settings;
};

/// Numbers since the start, for metrics.
struct ServerCounters
{
    std::uint64_t requests = 0;
    std::uint64_t refusals = 0;
    std::uint64_t batches = 0;
    std::uint64_t databaseFaults = 0;
    std::uint64_t pushes = 0;
};

/// Runs every rule, on one thread. Requests that arrive in one turn of the event loop run in one transaction; answers
/// leave after its commit.
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(ServerParts parts, QObject *parent = nullptr);
    ~Server() override;

    /// Takes up what a former run left, and begins to watch deadlines. Call once.
    void start();
    /// A new terminal; refused and closed beyond limits::connections.
    void addChannel(std::unique_ptr<protocol::Channel> channel);

    /// Runs what waits in the queue now, at most limits::workPerBatch requests; true if more waits.
    bool processQueue();
    /// Ends what is over by now and does what is due. Runs by itself; public so that a manual clock can drive it.
    void tick();
    /// Sends the collected seat changes now.
    void pushChanges();

    /// To all terminals: films, showtimes or prices are new.
    void catalogueChanged();
    /// True if the database takes a write now.
    [[nodiscard]] bool takesWrites();

    /// For metrics; -1 if the database does not answer.
    [[nodiscard]] int openCases();
    [[nodiscard]] int openOutbox();

    [[nodiscard]] const ServerCounters &counters() const { return m_counters; }

    [[nodiscard]] std::size_t peerCount() const { return m_peers.size(); }

    [[nodiscard]] std::size_t queueLength() const { return m_queue.size(); }

private:
    using Outcome = std::optional<Result<protocol::Reply>>;
    using Fault = db::DbError::Kind;

    struct Work
    {
        std::function<Outcome(WorkContext &)> run;
        /// Empty for the server's own work.
        ReplySink sink;
        /// Nobody will say it again, so it is tried again until it is stored.
        bool keep = false;
        int tries = 0;
    };

    struct Done
    {
        WorkContext context;
        Outcome outcome;
    };

    struct Conversation;

    [[nodiscard]] static Dispatcher::Parts dispatcherParts(Server &server);
    void onFrame(Watchers::PeerId id, const QByteArray &frame);
    void onClosed(Watchers::PeerId id);
    void
    accept(Peer &peer, protocol::Call &call, const std::shared_ptr<Conversation> &conversation);
    void finish(const std::shared_ptr<Conversation> &conversation, const QByteArray &response);
    void enqueue(Work work);
    void scheduleQueue();
    void runBatch(std::vector<Work> &batch);
    /// Nothing if all went well.
    [[nodiscard]] std::optional<Fault>
    tryBatch(std::vector<Work> &batch, std::size_t first, std::size_t count);
    void giveUp(Work work);
    void sweep(std::function<bool(WorkContext &)> part);
    void deliver(const Work &work, Done &done);
    [[nodiscard]] bool reconnect();
    void tellSessions(const WorkContext &context);
    void tellOrder(const std::vector<Watchers::PeerId> &owners, const OrderId &id);
    template <class Condition>
    [[nodiscard]] std::vector<Watchers::PeerId> peersWhere(Condition condition) const;
    void sendTo(const std::vector<Watchers::PeerId> &ids, const QByteArray &frame);
    void schedulePush();
    void scheduleTick();
    [[nodiscard]] std::optional<UtcTime> nextDeadline();
    [[nodiscard]] Peer *findPeer(Watchers::PeerId id);
    void send(Peer &peer, const QByteArray &frame);
    void flushTouched();

    ServerParts m_parts;
    Stores m_stores;
    Catalogue m_catalogue;
    BoxOffice m_boxOffice;
    Payments m_payments;
    Accounts m_accounts;
    Watchers m_watchers;
    Dispatcher m_dispatcher;

    std::map<Watchers::PeerId, std::unique_ptr<Peer>> m_peers;
    Watchers::PeerId m_lastPeer = 0;
    std::set<Watchers::PeerId> m_touched;
    std::deque<Work> m_queue;
    /// Failed work that the next tick tries again.
    std::vector<Work> m_again;
    Millis m_reconnectNotBefore{};
    bool m_queueScheduled = false;
    QTimer m_tickTimer;
    QTimer m_pushTimer;
    UtcTime m_tidiedAt{};
    ServerCounters m_counters;
};

} // namespace karcis::server
