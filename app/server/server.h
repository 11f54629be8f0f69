// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "core/limits.h"
#include "protocol/server_codec.h"
#include "server/accounts.h"
#include "server/admin_desk.h"
#include "server/admission_queue.h"
#include "server/catalogue.h"
#include "server/dispatcher.h"
#include "server/fair_queue.h"
#include "server/metrics.h"
#include "server/order_watch.h"
#include "server/overload_guard.h"
#include "server/payments.h"
#include "server/peer.h"
#include "server/peer_index.h"
#include "server/premieres.h"
#include "server/refusal_log.h"
#include "server/throttle.h"
#include "server/watchers.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <memory>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <variant>

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
    /// Refused because the sender asked too often.
    std::uint64_t throttled = 0;
    /// Refused because the server had too much to do, by how urgent they were.
    std::uint64_t shedPolls = 0;
    std::uint64_t shedBrowsing = 0;
    std::uint64_t shedHolds = 0;
    /// Connections that were cut off because they went on all the same.
    std::uint64_t cutOff = 0;
    std::uint64_t holds = 0;
    std::uint64_t orders = 0;
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
    /// Whether that address may open one more connection; asked before anything is done for it.
    [[nodiscard]] bool admitHandshake(const QString &address);
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
    [[nodiscard]] int heldSeats();

    [[nodiscard]] QueueNumbers queueNumbers() const { return m_admission.numbers(); }

    [[nodiscard]] const ServerCounters &counters() const { return m_counters; }

    [[nodiscard]] std::size_t peerCount() const { return m_peers.size(); }

    [[nodiscard]] std::size_t queueLength() const
    {
        return m_own.size() + m_asked.size() + m_putOff.size();
    }

    /// How long answers took, from the whole request to handing the answer to its connection.
    [[nodiscard]] const Histogram &answerTimes() const { return m_answerTimes; }

    /// The same, until it is handed to the system, for those who are refused because too many ask.
    [[nodiscard]] const Histogram &refusalTimes() const { return m_refusalTimes; }

    [[nodiscard]] int overloadLevel() const { return m_overload.level(); }

    /// As they count now; managers change them.
    [[nodiscard]] const Settings &settings() const { return m_parts.settings; }

Q_SIGNALS:
    void settingsChanged();

private:
    using Fault = db::DbError::Kind;

    struct Batch;

    /// What the server has to do by itself, or still to do for a request.
    struct Work
    {
        std::function<Outcome(WorkContext &)> run;
        /// Empty if nobody waits for it.
        ReplySink sink;
        /// Nobody will say it again, so it is tried again until it is stored.
        bool keep = false;
        int tries = 0;
        /// When it came, on the steady clock.
        Millis at{};
    };

    /// One request on its way through.
    struct Asked
    {
        QByteArray id;
        Watchers::PeerId peer = 0;
        /// Set if it came in one frame with others: their responses leave together.
        std::shared_ptr<Batch> batch;
        std::chrono::nanoseconds at{};
        /// What it counts as if it succeeds.
        std::uint64_t ServerCounters::*counter = nullptr;
    };

    /// What a terminal asked for.
    struct Request
    {
        Asked asked;
        protocol::Command command;
        /// When it came, on the steady clock.
        Millis at{};
    };

    using Task = std::variant<Request, Work>;

    /// An answer that is not handed to the system yet; its time runs on.
    struct Unsent
    {
        std::chrono::nanoseconds askedAt{};
        /// A refusal that must be quick because so many get one.
        bool isForTheCrowd = false;
    };

    struct Done
    {
        WorkContext context;
        Outcome outcome;
        /// Nothing was done yet.
        bool isPutOff = false;
    };

    [[nodiscard]] static Dispatcher::Parts dispatcherParts(Server &server);
    [[nodiscard]] static AdminDesk::Parts adminParts(Server &server);
    [[nodiscard]] protocol::AdminStatusReply status() const;
    [[nodiscard]] protocol::AdminTerminalsReply terminals() const;
    void tellNotice();
    /// To the lobby displays, if what they show is different; at most once a second.
    void tellDisplays();
    void onFrame(Watchers::PeerId id, const QByteArray &frame);
    void onClosed(Watchers::PeerId id);
    void accept(Peer &peer, protocol::Call &call, const std::shared_ptr<Batch> &batch);
    [[nodiscard]] std::optional<Refusal> admit(Peer &peer, std::string_view method);
    [[nodiscard]] std::optional<Refusal> shed(std::string_view method);
    void noteLoad(Millis oldest);
    void refuse(Peer &peer, const Asked &asked, const Refusal &refusal);
    void answer(const Asked &asked, const Decision &decision);
    void finish(Peer &peer, const Asked &asked, const QByteArray &response);
    void enqueue(Work work);
    [[nodiscard]] std::optional<Task> takeNext();
    void scheduleQueue();
    [[nodiscard]] Outcome run(const Task &task, WorkContext &context);
    void runBatch(std::vector<Task> &batch);
    /// Nothing if all went well.
    [[nodiscard]] std::optional<Fault> tryBatch(std::span<Task> batch);
    void lookAround(WorkContext &work);
    void lookAtOrders(WorkContext &work);
    void lookAtSeats(WorkContext &work);
    void noteTold(const AccountId &account, const protocol::OrderInfo &order);
    [[nodiscard]] bool mustWait(const Task &task);
    void giveUp(Task task);
    void giveUp(Work work);
    void sweep(std::function<bool(WorkContext &)> part);
    void deliver(const Task &task, const Done &done);
    /// What the queue must know of what happened, and what follows from what it did; within the transaction.
    void followQueue(WorkContext &work);
    void tickQueue();
    /// Other sessions of the same account at terminals of this server.
    [[nodiscard]] std::vector<SessionId> otherSessionsOf(const Asker &asker);
    void scheduleQueueTick();
    void sendQueueNews();
    void scheduleQueueNews(UtcTime now);
    [[nodiscard]] bool reconnect();
    void tellSessions(const WorkContext &context);
    void tellOrder(const std::vector<Watchers::PeerId> &owners, const OrderId &id);
    template <class Condition>
    [[nodiscard]] std::vector<Watchers::PeerId> peersWhere(Condition condition) const;
    void sendTo(const std::vector<Watchers::PeerId> &ids, const QByteArray &frame);
    void schedulePush();
    void pushWithAnswers();
    void sendChanges();
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
    AdminDesk m_admin;
    /// One for all connections: its parser keeps memory for the longest message.
    protocol::ServerCodec m_codec;
    Throttle m_throttle;
    OverloadGuard m_overload;
    Watchers m_watchers;
    AdmissionQueue m_admission;
    Premieres m_premieres;
    Dispatcher m_dispatcher;

    std::unordered_map<Watchers::PeerId, std::unique_ptr<Peer>> m_peers;
    /// Empty between two batches; only their room is kept.
    std::vector<Task> m_batchRoom;
    std::vector<Done> m_doneRoom;
    std::vector<Watchers::PeerId> m_touchedRoom;
    PeerIndex m_peerIndex;
    Watchers::PeerId m_lastPeer = 0;
    /// To whom something was sent that is not with the system yet; each once.
    std::vector<Watchers::PeerId> m_touched;
    /// The server's own work, which goes first.
    std::deque<Work> m_own;
    /// What terminals ask, taken in turn.
    FairQueue<Request> m_asked;
    /// What needs the queue while this server catches up with what another did to it, in the order in which it came.
    std::deque<Task> m_putOff;
    std::unordered_set<Watchers::PeerId> m_putOffPeers;
    /// The batch was begun while that was so.
    bool m_catchesUp = false;
    /// The watched showtime that was looked at last for what other servers did.
    ShowtimeId m_seatsSeen;
    /// Orders that are not settled, as their owners at this server's terminals were told of them last.
    OrderWatch m_told;
    /// The last of db::QueueStore::announce() and of the plan of sales that was looked into.
    std::int64_t m_announced = 0;
    std::uint64_t m_planTold = 0;
    /// Failed work that the next tick tries again.
    std::vector<Work> m_again;
    Millis m_reconnectNotBefore{};
    bool m_queueScheduled = false;
    /// Answers are collected: they leave together, with the news.
    bool m_batchRuns = false;
    QTimer m_tickTimer;
    QTimer m_pushTimer;
    QTimer m_queueTimer;
    QTimer m_newsTimer;
    UtcTime m_tidiedAt{};
    /// On the steady clock.
    Millis m_followedAt{};
    UtcTime m_displaysToldAt{};
    QStringList m_displayed;
    ServerCounters m_counters;
    Histogram m_answerTimes = Histogram::ofLatency();
    Histogram m_refusalTimes = Histogram::ofLatency();
    std::vector<Unsent> m_unsent;
    UtcTime m_startedAt{};
    /// An abuser comes back at once, and must not fill the log.
    RefusalLog m_refusalLog{limits::refusalLogPause};
};

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

} // namespace karcis::server
