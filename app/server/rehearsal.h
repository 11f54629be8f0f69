// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/admission_queue.h"
#include "server/box_office.h"
#include "server/payments.h"
#include "server/rehearsal_plan.h"
#include "server/rehearsal_provider.h"
#include "server/rehearsal_result.h"

#include <queue>

#include <memory>

namespace karcis::server {

class RehearsalClock;
class RehearsalDice;

/// Plays a rush of visitors on a virtual clock against the real rules of queue, seats, orders and payments, over a
/// database in memory. The same plan gives the same result.
class Rehearsal
{
public:
    /// Throws DbError if the database in memory cannot be made.
    explicit Rehearsal(const RehearsalPlan &plan);
    ~Rehearsal();
    Rehearsal(const Rehearsal &) = delete;
    Rehearsal &operator=(const Rehearsal &) = delete;
    Rehearsal(Rehearsal &&) = delete;
    Rehearsal &operator=(Rehearsal &&) = delete;

    /// Plays on for @p time of virtual time; false once it is over.
    [[nodiscard]] bool play(Millis time);
    /// From 0 to 1.
    [[nodiscard]] double progress() const;
    /// What came out; complete once it is over.
    [[nodiscard]] RehearsalResult result() const;

private:
    enum class Deed { Arrive, GiveUp, GoIn, Choose, Hold, Checkout, Pay, Leave };
    enum class Stage { Away, Waiting, Inside, Done };

    struct Visitor
    {
        Stage stage = Stage::Away;
        UtcTime arrivedAt{};
        UtcTime calledAt{};
        Millis estimate{};
        PlaceId place;
        std::size_t show = 0;
        std::vector<std::size_t> seats;
        int tries = 0;
        AttemptId attempt;
    };

    struct Event
    {
        UtcTime at;
        std::uint64_t order = 0;
        Deed deed = Deed::Arrive;
        std::size_t visitor = 0;

        bool operator<(const Event &other) const
        {
            return at != other.at ? at > other.at : order > other.order;
        }
    };

    struct Show
    {
        ShowtimeId id;
        /// As all who watch it see it.
        std::vector<SeatState> states;
        int free = 0;
    };

    void prepare();
    void planArrivals();
    void at(UtcTime when, Deed deed, std::size_t visitor);
    void after(Span seconds, Deed deed, std::size_t visitor);
    void step();
    void act(const Event &event, WorkContext &work);
    void arrive(std::size_t index, WorkContext &work);
    void giveUp(std::size_t index, WorkContext &work);
    void goIn(std::size_t index, WorkContext &work);
    void choose(std::size_t index, WorkContext &work);
    void hold(std::size_t index, WorkContext &work);
    void checkout(std::size_t index, WorkContext &work);
    void leave(std::size_t index);
    void called(std::size_t index);
    void admitted(std::size_t index);
    void tick(WorkContext &work);
    void follow(WorkContext &work);
    void hear(const WorkContext &work);
    void hearSeat(const SeatEffect &effect);
    void sample();
    [[nodiscard]] QueueVisitor visitorOf(std::size_t index) const;
    [[nodiscard]] Asker askerOf(std::size_t index) const;
    [[nodiscard]] static std::size_t indexOf(const SessionId &session);
    [[nodiscard]] SeatId seatId(std::size_t seat) const;
    [[nodiscard]] CommandId commandId();

    RehearsalPlan m_plan;
    std::unique_ptr<RehearsalDice> m_dice;
    std::unique_ptr<RehearsalClock> m_clock;
    db::Database m_database;
    Stores m_stores;
    Catalogue m_catalogue;
    BoxOffice m_boxOffice;
    RehearsalProvider m_provider;
    Payments m_payments;
    AdmissionQueue m_queue;
    UtcTime m_begin;
    UtcTime m_sampledAt{};
    UtcTime m_sweptAt{};
    std::vector<Visitor> m_visitors;
    std::vector<Show> m_shows;
    std::priority_queue<Event> m_events;
    std::uint64_t m_order = 0;
    int m_arrived = 0;
    int m_inside = 0;
    int m_waiting = 0;
    std::vector<UtcTime> m_admissions;
    std::vector<double> m_errors;
    RehearsalResult m_result;
};

} // namespace karcis::server
