// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "terminal/flow_machine.h"

namespace karcis {

namespace {

bool isUnpaid(OrderState state)
{
    return state == OrderState::Draft || state == OrderState::Awaiting;
}

bool isDenied(const std::optional<protocol::PaymentInfo> &payment)
{
    return payment && payment->state == AttemptState::Denied;
}

/// True if the attempt in @p after was denied since @p before.
bool wasDenied(const std::optional<protocol::OrderInfo> &before, const protocol::OrderInfo &after)
{
    if (!before || before->id != after.id || !isDenied(after.payment)) {
        return false;
    }
    return !isDenied(before->payment) || before->payment->id != after.payment->id;
}

/// True if the answer to a cancellation means that the order went another way meanwhile.
bool meansOver(RefusalCode code)
{
    return code == RefusalCode::OrderClosed || code == RefusalCode::OrderExpired
        || code == RefusalCode::NotFound;
}

} // namespace

bool FlowMachine::orderIsPayable() const
{
    return m_flow.step == Step::Payment && isUnpaid(m_flow.order->state)
        && m_flow.memory.awaited != protocol::OrderCancel::method;
}

void FlowMachine::want(const intents::StartPayment &intent)
{
    if (!orderIsPayable() || m_flow.memory.awaited == protocol::PaymentStart::method
        || refuseOffline()) {
        return;
    }
    if (!m_flow.methods.empty()
        && std::ranges::find(m_flow.methods, intent.method) == m_flow.methods.end()) {
        note(NoticeKind::Refused, Refusal{RefusalCode::PaymentMethodUnknown});
        return;
    }
    m_flow.notice = {};
    ask(protocol::PaymentStart{m_context.freshId(), m_flow.order->id, intent.method}, Wait::Yes);
}

void FlowMachine::want(const intents::SimulatePayment &intent)
{
    if (m_flow.step != Step::Payment || !m_flow.order->payment
        || !m_flow.server.simulatedPayments) {
        return;
    }
    if (!refuseOffline()) {
        ask(protocol::PaymentSimulate{m_flow.order->payment->id, intent.outcome}, Wait::No);
    }
}

void FlowMachine::want(const intents::CancelOrder &)
{
    cancelOrder(Wait::Yes);
}

void FlowMachine::cancelOrder(Wait wait)
{
    if (orderIsPayable()) {
        ask(protocol::OrderCancel{m_context.freshId(), m_flow.order->id}, wait);
    }
}

/// Gives the order up without waiting for what becomes of it.
void FlowMachine::leaveOrder()
{
    if (m_flow.step == Step::Payment) {
        cancelOrder(Wait::No);
        m_flow.memory.parting = m_flow.order->id;
    }
}

void FlowMachine::want(const intents::OpenTickets &)
{
    if (m_flow.step == Step::Payment || m_flow.step == Step::Tickets) {
        return;
    }
    leave();
    if (m_flow.account) {
        go(Step::Tickets);
        fetchPage();
    } else {
        openLogin();
        m_flow.memory.wantsTickets = true;
    }
}

void FlowMachine::want(const intents::OpenTicket &intent)
{
    if (m_flow.step != Step::Tickets) {
        return;
    }
    const auto it = std::ranges::find(m_flow.tickets, intent.id, &protocol::OrderInfo::id);
    if (it == m_flow.tickets.end() || it->state != OrderState::Paid) {
        note(NoticeKind::Refused, Refusal{RefusalCode::NotFound});
        return;
    }
    go(Step::Ticket);
    m_flow.order = *it;
    m_flow.memory.ticketFromList = true;
}

/// Shows the order on the page that its state belongs to.
void FlowMachine::showOrder(const protocol::OrderInfo &order, UtcTime serverTime)
{
    switch (order.state) {
    case OrderState::Draft:
    case OrderState::Awaiting:
    case OrderState::Closing:
        showUnpaid(order, serverTime);
        break;
    case OrderState::Paid:
        showEnded(Step::Ticket, order);
        break;
    case OrderState::Cancelled:
        if (m_flow.memory.backToSeats) {
            m_flow.film = order.showtime.filmId;
            openSeats(ShowtimeId(order.showtime.id));
        } else {
            showEnded(Step::OrderOver, order);
        }
        break;
    case OrderState::Late:
    case OrderState::Refunding:
    case OrderState::Refunded:
        showEnded(Step::OrderOver, order);
        break;
    }
}

void FlowMachine::showUnpaid(const protocol::OrderInfo &order, UtcTime serverTime)
{
    if (m_flow.step != Step::Payment) {
        if (m_flow.step == Step::Seats) {
            ask(protocol::SeatsUnwatch{m_flow.wanted}, Wait::No);
        }
        forgetSeats();
        go(Step::Payment);
        m_flow.order.reset();
    }
    Deadline deadline = deadlineAt(order.expiresAt, serverTime);
    const bool sameEnd = m_flow.order && m_flow.order->expiresAt == order.expiresAt;
    if (sameEnd && m_flow.payDeadline) {
        deadline.at = std::min(deadline.at, m_flow.payDeadline->at);
    }
    if (wasDenied(m_flow.order, order)) {
        note(NoticeKind::PaymentDeclined);
    }
    m_flow.order = order;
    m_flow.payDeadline = deadline;
    m_flow.payTimeOver = order.state == OrderState::Closing || m_context.steadyNow >= deadline.at;
    if (m_flow.methods.empty()) {
        ask(protocol::PaymentMethods{}, Wait::No);
    }
}

void FlowMachine::showEnded(Step step, const protocol::OrderInfo &order)
{
    if (m_flow.step != step) {
        leaveSeats();
        go(step);
    }
    m_flow.order = order;
}

void FlowMachine::orderNews(const protocol::OrderInfo &order, UtcTime serverTime)
{
    if (m_flow.order && m_flow.order->id == order.id) {
        showOrder(protocol::OrderInfo(order), serverTime);
    } else if (!order.id.isEmpty() && m_flow.memory.parting == order.id) {
        partingNews(order, serverTime);
    }
}

/// An order that the customer walked away from. If money came all the same, they see what became of it, unless they are
/// in the middle of something else.
void FlowMachine::partingNews(const protocol::OrderInfo &order, UtcTime serverTime)
{
    if (isUnpaid(order.state) || order.state == OrderState::Closing) {
        return;
    }
    const bool atLeisure = m_flow.step == Step::Films || m_flow.step == Step::Schedule
        || m_flow.step == Step::Tickets;
    // A cancelled order may still be found paid late.
    if (order.state != OrderState::Cancelled && atLeisure && m_flow.account) {
        m_flow.memory.parting = {};
        showOrder(order, serverTime);
    }
}

void FlowMachine::answered(const protocol::OrderCheckout &command,
                           const protocol::OrderReply &reply)
{
    const bool meant
        = m_flow.step == Step::Seats && checkoutUnderWay() && command.showtimeId == m_flow.wanted;
    if (meant) {
        showOrder(reply.order, reply.serverTime);
        return;
    }
    const bool shown = m_flow.order && m_flow.order->id == reply.order.id;
    if (!shown && m_flow.account && isUnpaid(reply.order.state)) {
        // The customer left the seats before the order came into being.
        m_flow.memory.parting = reply.order.id;
        ask(protocol::OrderCancel{m_context.freshId(), reply.order.id}, Wait::No);
    }
}

void FlowMachine::answered(const protocol::OrderStatus &command, const protocol::OrderReply &reply)
{
    settle(command.method);
    orderNews(reply.order, reply.serverTime);
}

void FlowMachine::answered(const protocol::OrderCancel &command, const protocol::OrderReply &reply)
{
    if (m_flow.order && m_flow.order->id == command.orderId) {
        settle(command.method);
    }
    orderNews(reply.order, reply.serverTime);
}

void FlowMachine::answered(const protocol::PaymentStart &command, const protocol::OrderReply &reply)
{
    if (m_flow.order && m_flow.order->id == command.orderId) {
        settle(command.method);
    }
    orderNews(reply.order, reply.serverTime);
}

void FlowMachine::answered(const protocol::PaymentMethods &,
                           const protocol::PaymentMethodsReply &reply)
{
    m_flow.methods = reply.methods;
    if (m_flow.step == Step::Payment && m_flow.notice.canRetry) {
        m_flow.notice = {};
    }
}

void FlowMachine::answered(const protocol::TicketList &command,
                           const protocol::TicketListReply &reply)
{
    if (!m_flow.account) {
        return;
    }
    settle(command.method);
    m_flow.tickets = reply.orders;
    m_flow.ticketsLoaded = true;
}

void FlowMachine::refused(const protocol::OrderCheckout &, const Refusal &refusal)
{
    if (m_flow.step != Step::Seats || !settle(protocol::OrderCheckout::method)) {
        return;
    }
    const bool gone = refusal.code == RefusalCode::HoldExpired
        || refusal.code == RefusalCode::NothingHeld || refusal.code == RefusalCode::SeatTaken;
    if (gone) {
        expireHold();
    } else {
        note(NoticeKind::Refused, refusal);
    }
}

void FlowMachine::refused(const protocol::OrderStatus &command, const Refusal &refusal)
{
    const bool awaited = settle(command.method);
    if (m_flow.memory.parting == command.orderId) {
        m_flow.memory.parting = {};
    }
    if (!m_flow.order || m_flow.order->id != command.orderId) {
        return;
    }
    if (refusal.code == RefusalCode::NotFound && m_flow.step != Step::Ticket) {
        go(Step::Films);
        note(NoticeKind::Refused, refusal);
    } else if (awaited) {
        note(NoticeKind::Refused, refusal);
    }
}

void FlowMachine::refused(const protocol::OrderCancel &command, const Refusal &refusal)
{
    const bool shown = m_flow.step == Step::Payment && m_flow.order->id == command.orderId;
    if (shown) {
        settle(command.method);
    }
    if (meansOver(refusal.code)) {
        // It may have been paid at the last moment.
        ask(protocol::OrderStatus{command.orderId}, shown ? Wait::Yes : Wait::No);
    } else if (shown) {
        m_flow.memory.backToSeats = false;
        note(NoticeKind::Refused, refusal);
    }
}

void FlowMachine::refused(const protocol::PaymentStart &command, const Refusal &refusal)
{
    if (m_flow.step != Step::Payment || m_flow.order->id != command.orderId) {
        return;
    }
    settle(command.method);
    note(NoticeKind::Refused, refusal);
    if (meansOver(refusal.code) || refusal.code == RefusalCode::PaymentUnderWay) {
        ask(protocol::OrderStatus{command.orderId}, Wait::No);
    }
}

void FlowMachine::refused(const protocol::PaymentMethods &, const Refusal &refusal)
{
    // Before the payment nobody misses them, and they are asked for again.
    if (m_flow.step == Step::Payment && m_flow.methods.empty()) {
        note(NoticeKind::Refused, refusal);
    }
}

void FlowMachine::refused(const protocol::PaymentSimulate &, const Refusal &refusal)
{
    if (m_flow.step == Step::Payment) {
        note(NoticeKind::Refused, refusal);
    }
}

void FlowMachine::happened(const protocol::OrderChanged &event)
{
    noteTime(event.serverTime);
    const auto it = std::ranges::find(m_flow.tickets, event.order.id, &protocol::OrderInfo::id);
    if (it != m_flow.tickets.end()) {
        *it = event.order;
    }
    orderNews(event.order, event.serverTime);
}

} // namespace karcis
