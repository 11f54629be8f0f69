// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/rehearsal.h"
#include "server/rehearsal_clock.h"
#include "server/rehearsal_dice.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

/// What the visitors of a rehearsal do.
namespace karcis::server {

namespace {

constexpr int mostTries = 6;

} // namespace

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

} // namespace karcis::server
