// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/database.h"
#include "db/migrator.h"
#include "db/query.h"
#include "db/queue_store.h"
#include "db/transaction.h"
#include "server/admission_queue.h"
#include "support/seeded_random.h"

#include <functional>
#include <memory>

namespace karcis::test {

/// The queue by itself, on a time that the test sets. Every step is a transaction of its own.
class QueueWorld
{
public:
    explicit QueueWorld(db::Database &database, std::uint64_t seed = 7)
        : m_database(database)
        , m_store(database)
        , m_random(seed)
    {
        restart();
    }

    server::Settings settings;
    UtcTime now{Millis{1'767'582'000'000}};

    [[nodiscard]] server::AdmissionQueue &queue() { return *m_queue; }

    /// As after kill -9: only the rows are left.
    void restart()
    {
        m_queue = std::make_unique<server::AdmissionQueue>(m_store, settings, m_random);
        run([this](server::WorkContext &work) { m_queue->start(work); });
    }

    server::WorkContext run(const std::function<void(server::WorkContext &)> &step)
    {
        server::WorkContext work{.now = now};
        std::optional<db::Transaction> transaction;
        if (!m_database.inTransaction()) {
            transaction.emplace(m_database);
        }
        // As a server does that is not alone.
        while (!m_queue->look(work)) { }
        step(work);
        if (transaction) {
            transaction->commit();
        }
        return work;
    }

    Result<protocol::QueuePlace> join(server::TerminalKey terminal,
                                      const std::optional<PlaceId> &id = {})
    {
        std::optional<Result<protocol::QueuePlace>> place;
        run([&](server::WorkContext &work) {
            place.emplace(m_queue->join({.terminal = terminal}, {.place = id}, work));
        });
        return *place;
    }

    void leave(server::TerminalKey terminal)
    {
        run([&](server::WorkContext &work) { m_queue->leave({.terminal = terminal}, work); });
    }

    void detach(server::TerminalKey terminal)
    {
        run([&](server::WorkContext &work) { m_queue->detach(terminal, work); });
    }

    [[nodiscard]] bool enter(server::TerminalKey terminal)
    {
        bool in = false;
        run([&](server::WorkContext &work) { in = m_queue->enter({.terminal = terminal}, work); });
        return in;
    }

    /// What is due; gives the terminals that were called, in their order.
    std::vector<server::TerminalKey> tick()
    {
        const server::WorkContext work = run([this](server::WorkContext &one) {
            while (m_queue->tick(one)) { }
        });
        std::vector<server::TerminalKey> called;
        for (const server::QueueEffect &effect : work.queue) {
            if (std::holds_alternative<protocol::QueueAdmitted>(effect.event)) {
                called.push_back(effect.terminal);
            }
        }
        return called;
    }

    /// Lets time go by in steps, with what is due at each.
    std::vector<server::TerminalKey> pass(Millis time, Millis step = Millis(100))
    {
        std::vector<server::TerminalKey> called;
        for (const UtcTime until = now + time; now < until;) {
            now = std::min(until, now + step);
            for (const server::TerminalKey terminal : tick()) {
                called.push_back(terminal);
            }
        }
        return called;
    }

    /// All admissions there ever were, by the rows, in order.
    [[nodiscard]] std::vector<UtcTime> admissions() { return m_store.admissionsFrom(UtcTime{}); }

    void clear()
    {
        m_queue.reset();
        m_database.execute(u"DELETE FROM queue_place");
        restart();
    }

private:
    db::Database &m_database;
    db::QueueStore m_store;
    SeededRandom m_random;
    std::unique_ptr<server::AdmissionQueue> m_queue;
};

/// The most admissions that any minute saw, both its ends counted.
[[nodiscard]] inline int mostInAMinute(const std::vector<UtcTime> &times)
{
    int most = 0;
    std::size_t first = 0;
    for (std::size_t last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] > std::chrono::seconds(60)) {
            ++first;
        }
        most = std::max(most, static_cast<int>(last - first) + 1);
    }
    return most;
}

} // namespace karcis::test
