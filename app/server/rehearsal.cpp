// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/rehearsal.h"

#include "db/migrator.h"
#include "db/transaction.h"
#include "server/rehearsal_cinema.h"
#include "server/rehearsal_clock.h"
#include "server/rehearsal_dice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::server {

namespace {

/// What happens within it shares a transaction, as what arrives within one turn of a server's event loop does.
constexpr Millis answerWindow{100};
constexpr Millis samplePause = 5s;
constexpr Millis sweepPause = 1s;
constexpr Millis longest = 12h;
constexpr int workAtATime = 10'000;

} // namespace

Rehearsal::Rehearsal(const RehearsalPlan &plan)
    : m_plan(plan)
    , m_dice(std::make_unique<RehearsalDice>(plan.seed))
    , m_clock(std::make_unique<RehearsalClock>())
    , m_database({.sqliteFile = u":memory:"_s})
    , m_stores(
          (db::Migrator(m_database, db::embeddedMigrations()).migrate(m_clock->now()), m_database))
    , m_catalogue(m_stores.catalogue)
    , m_boxOffice(m_stores, m_catalogue, m_plan.settings, *m_dice)
    , m_payments(m_stores, m_boxOffice, m_provider, m_plan.settings, *m_dice)
    , m_queue(m_stores.queue, m_plan.settings, *m_dice)
    , m_begin(m_clock->now())
{
    prepare();
    planArrivals();
}

Rehearsal::~Rehearsal() = default;

void Rehearsal::prepare()
{
    db::Transaction transaction(m_database);
    storeRehearsalCinema(m_stores, m_plan, m_begin);
    WorkContext work{.now = m_begin};
    m_queue.start(work);
    transaction.commit();
    const std::size_t seats
        = static_cast<std::size_t>(m_plan.rows) * static_cast<std::size_t>(m_plan.seatsPerRow);
    for (int i = 0; i < m_plan.showtimes; ++i) {
        m_shows.push_back({.id = rehearsalShowtime(i),
                           .states = std::vector<SeatState>(seats, SeatState::Free),
                           .free = static_cast<int>(seats)});
    }
    m_result.visitors = m_plan.visitors;
    m_result.seats = m_plan.showtimes * static_cast<int>(seats);
}

void Rehearsal::planArrivals()
{
    m_visitors.resize(static_cast<std::size_t>(m_plan.visitors));
    const auto all = static_cast<std::uint64_t>(m_plan.minutes) * 60'000;
    for (std::size_t i = 0; i < m_visitors.size(); ++i) {
        const bool early
            = m_dice->below(100) < static_cast<std::uint64_t>(m_plan.firstMinutePercent);
        const std::uint64_t moment = m_dice->below(early ? 60'000 : all);
        at(m_begin + Millis(static_cast<std::int64_t>(moment)), Deed::Arrive, i);
    }
}

void Rehearsal::at(UtcTime when, Deed deed, std::size_t visitor)
{
    m_events.push({.at = when, .order = ++m_order, .deed = deed, .visitor = visitor});
}

void Rehearsal::after(Span seconds, Deed deed, std::size_t visitor)
{
    // A part of a second more, so that not everybody acts in the same moment.
    const auto part = static_cast<std::int64_t>(m_dice->below(1000));
    at(m_clock->now() + std::chrono::seconds(m_dice->within(seconds)) + Millis(part),
       deed,
       visitor);
}

QueueVisitor Rehearsal::visitorOf(std::size_t index) const
{
    return {.terminal = index + 1, .session = SessionId(u"visitor-%1"_s.arg(index))};
}

Asker Rehearsal::askerOf(std::size_t index) const
{
    return {.session = visitorOf(index).session, .account = AccountId(u"visitor-%1"_s.arg(index))};
}

std::size_t Rehearsal::indexOf(const SessionId &session)
{
    static constexpr qsizetype prefix = 8; // "visitor-"
    return QStringView(session.text()).mid(prefix).toULongLong();
}

bool Rehearsal::play(Millis time)
{
    const UtcTime until = m_clock->now() + time;
    while (m_clock->now() < until) {
        const bool over = m_arrived == m_plan.visitors && m_waiting == 0 && m_inside == 0;
        if (over || m_clock->now() - m_begin > longest) {
            sample();
            return false;
        }
        m_clock->set(m_clock->now() + answerWindow);
        step();
    }
    return true;
}

void Rehearsal::step()
{
    WorkContext work{.now = m_clock->now()};
    {
        db::Transaction transaction(m_database);
        while (!m_events.empty() && m_events.top().at <= work.now) {
            const Event event = m_events.top();
            m_events.pop();
            act(event, work);
        }
        tick(work);
        follow(work);
        transaction.commit();
    }
    hear(work);
    if (work.now - m_sampledAt >= samplePause) {
        sample();
    }
}

void Rehearsal::tick(WorkContext &work)
{
    for (const PaymentReport &report : m_provider.takeReports()) {
        m_payments.apply(report, work);
    }
    for (const RefundReport &report : m_provider.takeRefunds()) {
        m_payments.apply(report, work);
    }
    for (int i = 0; i < workAtATime && m_queue.tick(work); ++i) { }
    for (int i = 0; i < workAtATime && m_payments.sendDue(work); ++i) { }
    if (work.now - m_sweptAt < sweepPause) {
        return;
    }
    m_sweptAt = work.now;
    for (int i = 0; i < workAtATime && m_boxOffice.expireHolds(work); ++i) { }
    for (int i = 0; i < workAtATime && m_payments.expireOrders(work); ++i) { }
}

void Rehearsal::follow(WorkContext &work)
{
    // By number: what follows may add to the lists.
    for (std::size_t i = 0; i < work.expiredHolds.size(); ++i) {
        const SessionId session = work.expiredHolds[i].session;
        m_queue.end(session, PlaceEnd::HoldExpired, work);
    }
    for (std::size_t i = 0; i < work.orders.size(); ++i) {
        const OrderEffect effect = work.orders[i];
        if (effect.over) {
            const auto order = m_stores.orders.order(effect.order);
            m_result.withTickets += order && order->state == OrderState::Paid ? 1 : 0;
            m_queue.end(effect.settled, PlaceEnd::Finished, work);
        } else if (!effect.settled.isEmpty()) {
            m_queue.setPaying(effect.settled, false, work);
        }
    }
    for (std::size_t i = 0; i < work.placesOver.size(); ++i) {
        const PlaceOverEffect effect = work.placesOver[i];
        if (effect.reason != PlaceEnd::Finished && effect.reason != PlaceEnd::HoldExpired) {
            m_boxOffice.releaseAll(effect.session, work);
        }
        leave(indexOf(effect.session));
    }
}

void Rehearsal::hear(const WorkContext &work)
{
    for (const std::function<void()> &follow : work.afterCommit) {
        follow();
    }
    for (const SeatEffect &effect : work.seats) {
        hearSeat(effect);
    }
    for (const QueueEffect &effect : work.queue) {
        const std::size_t index = effect.terminal - 1;
        Visitor &visitor = m_visitors.at(index);
        if (std::holds_alternative<protocol::QueueAdmitted>(effect.event)
            && visitor.stage == Stage::Waiting) {
            called(index);
            after(m_plan.claimSeconds, Deed::GoIn, index);
        } else if (const auto *over = std::get_if<protocol::QueueEnded>(&effect.event)) {
            m_result.missed += over->reason == PlaceEnd::Unclaimed ? 1 : 0;
            leave(index);
        }
    }
}

void Rehearsal::hearSeat(const SeatEffect &effect)
{
    const auto show = std::ranges::find(m_shows, effect.showtimeId, &Show::id);
    const QString &label = effect.change.id.text();
    const auto row = static_cast<std::size_t>(label.front().unicode() - u'A');
    const std::size_t seat = row * static_cast<std::size_t>(m_plan.seatsPerRow)
        + QStringView(label).mid(1).toULongLong() - 1;
    SeatState &known = show->states.at(seat);
    if (effect.change.state == SeatState::Sold) {
        m_result.seatsSoldTwice += known == SeatState::Sold ? 1 : 0;
        ++m_result.seatsSold;
    }
    show->free
        += (effect.change.state == SeatState::Free ? 1 : 0) - (known == SeatState::Free ? 1 : 0);
    known = effect.change.state;
}

void Rehearsal::sample()
{
    m_sampledAt = m_clock->now();
    m_result.samples.push_back({.at = m_clock->now() - m_begin,
                                .arrived = m_arrived,
                                .waiting = m_waiting,
                                .inside = m_inside,
                                .admitted = m_result.admitted,
                                .seatsSold = m_result.seatsSold,
                                .refused = m_result.refused});
}

double Rehearsal::progress() const
{
    const auto done = std::ranges::count(m_visitors, Stage::Done, &Visitor::stage);
    return static_cast<double>(done) / static_cast<double>(m_visitors.size());
}

RehearsalResult Rehearsal::result() const
{
    RehearsalResult result = m_result;
    result.lasted = m_clock->now() - m_begin;
    std::ranges::sort(result.waits);
    std::vector<double> errors = m_errors;
    std::ranges::sort(errors);
    result.estimateError = errors.empty() ? 0 : errors[errors.size() / 2];
    std::size_t first = 0;
    for (std::size_t last = 0; last < m_admissions.size(); ++last) {
        while (m_admissions[last] - m_admissions[first] >= std::chrono::seconds(60)) {
            ++first;
        }
        result.mostInAMinute = std::max(result.mostInAMinute, static_cast<int>(last - first + 1));
    }
    return result;
}

} // namespace karcis::server
