// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "db/transaction.h"
#include "server/log.h"
#include "server/server.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace karcis::server {

using protocol::Reply;

void Server::enqueue(Work work)
{
    work.at = m_parts.clock.steady();
    m_own.push_back(std::move(work));
    scheduleQueue();
}

std::optional<Server::Task> Server::takeNext()
{
    if (!m_putOff.empty() && !m_catchesUp) {
        std::optional<Task> first = std::move(m_putOff.front());
        m_putOff.pop_front();
        if (m_putOff.empty()) {
            m_putOffPeers.clear();
        }
        return first;
    }
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
    m_catchesUp = m_admission.isBehind();
    // Room for hundreds of tasks is kept: letting go of a block that large makes the allocator tidy up all it has.
    std::vector<Task> batch = std::exchange(m_batchRoom, {});
    while (batch.size() < limits::workPerBatch) {
        std::optional<Task> task = takeNext();
        if (!task) {
            break;
        }
        batch.push_back(std::move(*task));
    }
    if (batch.empty() && m_catchesUp) {
        runBatch(batch);
    } else if (!batch.empty()) {
        const auto cameAt = [](const Task &task) {
            return std::visit([](const auto &content) { return content.at; }, task);
        };
        const Millis oldest = cameAt(*std::ranges::min_element(batch, {}, cameAt));
        m_batchRuns = true;
        runBatch(batch);
        m_batchRuns = false;
        noteLoad(oldest);
        pushWithAnswers();
    }
    batch.clear();
    m_batchRoom = std::move(batch);
    flushTouched();
    if (queueLength() == 0 && !m_admission.isBehind()) {
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
    std::vector<Done> results = std::exchange(m_doneRoom, {});
    Done found;
    try {
        const UtcTime now = m_parts.clock.now();
        db::Transaction transaction(m_parts.database);
        found.context.now = now;
        lookAround(found.context);
        for (const Task &task : batch) {
            Done &done = results.emplace_back(Done{WorkContext{.now = now}, {}, mustWait(task)});
            if (!done.isPutOff) {
                done.outcome = run(task, done.context);
                followQueue(done.context);
            }
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
    deliver(Work{}, found);
    std::vector<Task> putOff;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (results[i].isPutOff) {
            putOff.push_back(std::move(batch[i]));
        } else {
            deliver(batch[i], results[i]);
        }
    }
    results.clear();
    m_doneRoom = std::move(results);
    // What was put off before keeps its place in front of what came since.
    m_putOff.insert(m_catchesUp ? m_putOff.end() : m_putOff.begin(),
                    std::make_move_iterator(putOff.begin()),
                    std::make_move_iterator(putOff.end()));
    scheduleQueueTick();
    return std::nullopt;
}

/// What other servers of the same database did is known before anything is decided.
void Server::lookAround(WorkContext &work)
{
    if (!m_stores.queue.isShared()) {
        return;
    }
    static_cast<void>(m_admission.look(work));
    if (m_announced == m_admission.announced()) {
        return;
    }
    m_announced = m_admission.announced();
    m_admin.followAtOnce();
    m_boxOffice.coolDown().look();
    m_premieres.refresh(work.now);
    if (m_planTold != m_premieres.planVersion()) {
        m_planTold = m_premieres.planVersion();
        work.afterCommit.emplace_back([this] { catalogueChanged(); });
    }
}

/// Nothing is judged by half of what another server did to the queue. Whoever is put off is followed by all that the
/// same terminal asked for later.
bool Server::mustWait(const Task &task)
{
    if (!m_catchesUp && !m_admission.isBehind()) {
        return false;
    }
    const auto *request = std::get_if<Request>(&task);
    if (request == nullptr) {
        return true;
    }
    const Watchers::PeerId peer = request->asked.peer;
    const bool waits = m_putOffPeers.contains(peer) || m_dispatcher.needsQueue(request->command);
    if (waits) {
        m_putOffPeers.insert(peer);
    }
    return waits;
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

} // namespace karcis::server
