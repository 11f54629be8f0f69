// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/rehearsal.h"

#include "db/migrator.h"
#include "db/transaction.h"
#include "server/seat_plan_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::server {

namespace {

/// What happens within it shares a transaction, as what arrives within one turn of a server's event loop does.
constexpr Millis window{100};
constexpr Millis samplePause = 5s;
constexpr Millis sweepPause = 1s;
constexpr Millis showtimesIn = 24h;
constexpr Millis longest = 12h;
constexpr int mostTries = 6;
constexpr int workAtATime = 10'000;

const FilmId &film()
{
    static const FilmId id(u"rehearsal"_s);
    return id;
}

void storeCinema(Stores &stores, const RehearsalPlan &plan, UtcTime now)
{
    const CinemaId cinema(u"rehearsal"_s);
    const ClassId seatClass(u"regular"_s);
    const AuditoriumId auditorium(u"studio"_s);
    stores.catalogue.putCinema({cinema, u"Rehearsal"_s, u"Nowhere"_s, u"Asia/Jakarta"_s, u"IDR"_s});
    stores.catalogue.putClass({seatClass, {{u"en"_s, u"Regular"_s}}, 0});
    std::vector<Seat> seats;
    for (int row = 0; row < plan.rows; ++row) {
        const QString name(QChar(static_cast<char16_t>(u'A' + row)));
        for (int number = 1; number <= plan.seatsPerRow; ++number) {
            seats.push_back({.id = SeatId(name + QString::number(number)),
                             .row = name,
                             .number = number,
                             .gridX = number,
                             .gridY = row});
        }
    }
    stores.catalogue.putAuditorium(cinema, {auditorium, u"Studio"_s, seatClass, seats});
    for (const DayKind day : {DayKind::Weekday, DayKind::Friday, DayKind::Weekend}) {
        stores.catalogue.putPrice({seatClass, day, SeatKind::Standard, Money{50'000, u"IDR"_s}});
    }
    stores.catalogue.putFilm({.id = film(),
                              .title = u"Rehearsal"_s,
                              .englishTitle = u"Rehearsal"_s,
                              .minutes = 100,
                              .director = u"Nobody"_s,
                              .language = u"id"_s,
                              .poster = u"none.svg"_s,
                              .synopsis = {{u"en"_s, u"A rush."_s}}});
    for (int i = 0; i < plan.showtimes; ++i) {
        const UtcTime start = now + showtimesIn + i * 3h;
        stores.catalogue.putShowtime({ShowtimeId(u"show-%1"_s.arg(i)),
                                      film(),
                                      auditorium,
                                      start,
                                      start + 2h,
                                      DayKind::Weekday,
                                      true});
    }
}

} // namespace

/// All chance of a rehearsal, from one seed.
class Rehearsal::Dice final : public RandomSource
{
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) { }

    [[nodiscard]] QByteArray bytes(int count) override
    {
        QByteArray result(count, Qt::Uninitialized);
        for (char &byte : result) {
            byte = static_cast<char>(static_cast<unsigned char>(m_engine() >> 56U));
        }
        return result;
    }

    /// From 0 to @p bound - 1. The same everywhere, which the distributions of the library are not.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return m_engine() % bound; }

    [[nodiscard]] int within(const Span &span)
    {
        return span.least
            + static_cast<int>(below(static_cast<std::uint64_t>(span.most - span.least) + 1));
    }

private:
    std::mt19937_64 m_engine;
};

class Rehearsal::VirtualClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override { return m_now; }

    [[nodiscard]] Millis steady() const override { return m_now.time_since_epoch(); }

    void set(UtcTime now) { m_now = now; }

private:
    // 2026-01-05 03:00:00 UTC, so that nothing depends on when a rehearsal is played.
    UtcTime m_now{Millis{1'767'582'000'000}};
};

Rehearsal::Rehearsal(const RehearsalPlan &plan)
    : m_plan(plan)
    , m_dice(std::make_unique<Dice>(plan.seed))
    , m_clock(std::make_unique<VirtualClock>())
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
    storeCinema(m_stores, m_plan, m_begin);
    WorkContext work{.now = m_begin};
    m_queue.start(work);
    transaction.commit();
    const std::size_t seats
        = static_cast<std::size_t>(m_plan.rows) * static_cast<std::size_t>(m_plan.seatsPerRow);
    for (int i = 0; i < m_plan.showtimes; ++i) {
        m_shows.push_back({.id = ShowtimeId(u"show-%1"_s.arg(i)),
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

SeatId Rehearsal::seatId(std::size_t seat) const
{
    const auto perRow = static_cast<std::size_t>(m_plan.seatsPerRow);
    return SeatId(QString(QChar(static_cast<char16_t>(u'A' + seat / perRow)))
                  + QString::number(seat % perRow + 1));
}

CommandId Rehearsal::commandId()
{
    return CommandId(m_dice->id());
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
        m_clock->set(m_clock->now() + window);
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

void Rehearsal::act(const Event &event, WorkContext &work)
{
    Visitor &visitor = m_visitors.at(event.visitor);
    const bool booking
        = event.deed == Deed::Choose || event.deed == Deed::Hold || event.deed == Deed::Checkout;
    if (booking
        && (visitor.stage != Stage::Inside || !m_queue.enter(visitorOf(event.visitor), work))) {
        return;
    }
    switch (event.deed) {
    case Deed::Arrive:
        arrive(event.visitor, work);
        break;
    case Deed::GiveUp:
        giveUp(event.visitor, work);
        break;
    case Deed::GoIn:
        goIn(event.visitor, work);
        break;
    case Deed::Choose:
        choose(event.visitor, work);
        break;
    case Deed::Hold:
        hold(event.visitor, work);
        break;
    case Deed::Checkout:
        checkout(event.visitor, work);
        break;
    case Deed::Pay:
        m_provider.pay(visitor.attempt);
        break;
    case Deed::Leave:
        m_queue.leave(visitorOf(event.visitor), work);
        leave(event.visitor);
        break;
    }
}

void Rehearsal::arrive(std::size_t index, WorkContext &work)
{
    Visitor &visitor = m_visitors[index];
    ++m_arrived;
    visitor.arrivedAt = work.now;
    const auto place = m_queue.join(visitorOf(index), {}, work);
    if (!place) {
        ++m_result.refused;
        visitor.stage = Stage::Done;
        return;
    }
    visitor.place = place.value().id;
    visitor.estimate = (place.value().waitAtLeast + place.value().waitAtMost) / 2;
    visitor.stage = Stage::Waiting;
    ++m_waiting;
    if (place.value().state == PlaceState::Inside) {
        called(index);
        admitted(index);
    } else if (place.value().state == PlaceState::Called) {
        called(index);
        after(m_plan.claimSeconds, Deed::GoIn, index);
    } else {
        after({m_plan.patienceMinutes.least * 60, m_plan.patienceMinutes.most * 60},
              Deed::GiveUp,
              index);
    }
}

void Rehearsal::called(std::size_t index)
{
    m_visitors[index].calledAt = m_clock->now();
    m_admissions.push_back(m_clock->now());
}

void Rehearsal::admitted(std::size_t index)
{
    Visitor &visitor = m_visitors[index];
    const Millis waited = visitor.calledAt - visitor.arrivedAt;
    visitor.stage = Stage::Inside;
    --m_waiting;
    ++m_inside;
    ++m_result.admitted;
    m_result.waits.push_back(waited);
    if (waited > std::chrono::minutes(1)) {
        const auto off = static_cast<double>((visitor.estimate - waited).count());
        m_errors.push_back(std::abs(off) / static_cast<double>(waited.count()));
    }
    after(m_plan.thinkSeconds, Deed::Choose, index);
}

void Rehearsal::giveUp(std::size_t index, WorkContext &work)
{
    if (m_visitors[index].stage == Stage::Waiting) {
        ++m_result.gaveUp;
        m_queue.leave(visitorOf(index), work);
        leave(index);
    }
}

void Rehearsal::goIn(std::size_t index, WorkContext &work)
{
    if (m_visitors[index].stage == Stage::Waiting && m_queue.enter(visitorOf(index), work)) {
        admitted(index);
    }
}

void Rehearsal::choose(std::size_t index, WorkContext &work)
{
    Visitor &visitor = m_visitors[index];
    visitor.seats.clear();
    const std::size_t first = m_dice->below(m_shows.size());
    const auto wanted = static_cast<std::size_t>(m_dice->within(m_plan.seats));
    for (std::size_t i = 0; i < m_shows.size() && visitor.seats.empty(); ++i) {
        visitor.show = (first + i) % m_shows.size();
        const Show &show = m_shows[visitor.show];
        const std::size_t begin = m_dice->below(show.states.size());
        for (std::size_t j = 0; show.free > 0 && j < show.states.size(); ++j) {
            const std::size_t seat = (begin + j) % show.states.size();
            if (show.states[seat] == SeatState::Free && visitor.seats.size() < wanted) {
                visitor.seats.push_back(seat);
            }
        }
    }
    if (visitor.seats.empty()) {
        ++m_result.soldOut;
        m_queue.leave(visitorOf(index), work);
        leave(index);
        return;
    }
    after({1, 5}, Deed::Hold, index);
}

void Rehearsal::hold(std::size_t index, WorkContext &work)
{
    Visitor &visitor = m_visitors[index];
    protocol::SeatsHold command{.commandId = commandId(), .showtimeId = m_shows[visitor.show].id};
    for (const std::size_t seat : visitor.seats) {
        command.seats.push_back(seatId(seat));
    }
    if (m_boxOffice.hold(askerOf(index), command, work)) {
        after(m_plan.thinkSeconds, Deed::Checkout, index);
    } else if (++visitor.tries < mostTries) {
        after({1, 5}, Deed::Choose, index);
    } else {
        ++m_result.soldOut;
        at(work.now, Deed::Leave, index);
    }
}

void Rehearsal::checkout(std::size_t index, WorkContext &work)
{
    Visitor &visitor = m_visitors[index];
    const db::Account account{.id = askerOf(index).account,
                              .name = u"Visitor"_s,
                              .login = u"visitor-%1@contoh.id"_s.arg(index),
                              .passwordHash = u"none"_s,
                              .createdAt = work.now};
    static_cast<void>(m_stores.accounts.insert(account));
    const bool pays = m_dice->below(100) < static_cast<std::uint64_t>(m_plan.payPercent);
    const auto order = pays
        ? m_boxOffice.checkout(askerOf(index),
                               {.commandId = commandId(), .showtimeId = m_shows[visitor.show].id},
                               work)
        : Result<protocol::OrderReply>(RefusalCode::NothingHeld);
    if (!order) {
        at(work.now, Deed::Leave, index);
        return;
    }
    m_queue.setPaying(askerOf(index).session, true, work);
    const auto payment = m_payments.start(askerOf(index),
                                          {.commandId = commandId(),
                                           .orderId = order.value().order.id,
                                           .paymentMethod = PaymentMethod::Qris},
                                          work);
    if (payment && payment.value().order.payment) {
        visitor.attempt = payment.value().order.payment->id;
        after(m_plan.paySeconds, Deed::Pay, index);
    }
}

void Rehearsal::leave(std::size_t index)
{
    Visitor &visitor = m_visitors[index];
    if (visitor.stage == Stage::Waiting) {
        --m_waiting;
    } else if (visitor.stage == Stage::Inside) {
        --m_inside;
    }
    visitor.stage = Stage::Done;
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
