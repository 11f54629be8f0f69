// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "terminal/flow_machine.h"

#include "core/is_one_of.h"

namespace karcis {

namespace {

/// Commands that only a logged-in customer sends: refused for want of a session, they mean that it is over.
template <class Command>
constexpr bool ofSession = isOneOf<Command,
                                   protocol::SeatsWatch,
                                   protocol::SeatsHold,
                                   protocol::SeatsBest,
                                   protocol::SeatsExtend,
                                   protocol::SeatsRelease,
                                   protocol::OrderCheckout,
                                   protocol::OrderStatus,
                                   protocol::OrderCancel,
                                   protocol::PaymentStart,
                                   protocol::PaymentSimulate,
                                   protocol::TicketList>;

/// Commands that fetch what a page shows.
template <class Command>
constexpr bool fetchesPage = isOneOf<Command,
                                     protocol::CatalogueFilms,
                                     protocol::CatalogueShowtimes,
                                     protocol::SeatsWatch,
                                     protocol::PaymentMethods,
                                     protocol::TicketList>;

bool meansNoSession(RefusalCode code)
{
    return code == RefusalCode::SessionExpired || code == RefusalCode::NotLoggedIn;
}

} // namespace

FlowMachine::FlowMachine(BookingFlow flow, const FlowContext &context)
    : m_flow(std::move(flow))
    , m_context(context)
{ }

Outcome FlowMachine::run(const FlowInput &input)
{
    std::visit([this](const auto &one) { take(one); }, input);
    const FlowMemory &memory = m_flow.memory;
    m_flow.busy = !memory.awaited.isEmpty() || memory.checkoutWhenSettled
        || (memory.loginUnderWay && m_flow.step == Step::Login);
    return {std::move(m_flow), std::move(m_commands), m_changed};
}

void FlowMachine::take(const Intent &intent)
{
    std::visit([this](const auto &one) { want(one); }, intent);
}

void FlowMachine::take(const protocol::Event &event)
{
    std::visit([this](const auto &one) { happened(one); }, event);
}

template <class Command>
void FlowMachine::answered(const Command &, const typename Command::Reply &)
{
    settle(Command::method);
}

template <class Command>
void FlowMachine::refused(const Command &, const Refusal &refusal)
{
    if (settle(Command::method)) {
        note(NoticeKind::Refused, refusal);
    }
}

void FlowMachine::take(const AnswerArrived &answer)
{
    std::visit([this, &answer](const auto &command) { takeAnswer(command, answer); },
               answer.command);
}

template <class Command>
void FlowMachine::takeAnswer(const Command &command, const AnswerArrived &answer)
{
    if (const auto *refusal = std::get_if<Refusal>(&answer.content)) {
        if (ofSession<Command> && meansNoSession(refusal->code)) {
            sessionGone();
        } else if (refusal->code == RefusalCode::QueueFirst) {
            settle(Command::method);
            sendToQueue();
        } else {
            refused(command, *refusal);
            m_flow.notice.canRetry
                = fetchesPage<Command> && m_flow.notice.kind == NoticeKind::Refused;
        }
        return;
    }
    const auto *reply
        = std::get_if<typename Command::Reply>(&std::get<protocol::Reply>(answer.content));
    if (reply == nullptr) {
        // A reply of another kind is as good as none.
        refused(command, Refusal{RefusalCode::Unavailable});
        return;
    }
    if (m_flow.notice.kind == NoticeKind::Waiting) {
        m_flow.notice = {};
    }
    if constexpr (requires { reply->serverTime; }) {
        noteTime(reply->serverTime);
    }
    answered(command, *reply);
}

bool FlowMachine::settle(QLatin1StringView method)
{
    if (m_flow.memory.awaited != method) {
        return false;
    }
    m_flow.memory.awaited = {};
    return true;
}

void FlowMachine::go(Step step)
{
    FlowMemory &memory = m_flow.memory;
    m_flow.step = step;
    m_flow.notice = {};
    memory.awaited = {};
    memory.checkoutWhenSettled = false;
    memory.wantsTickets = false;
    memory.ticketFromList = false;
    memory.backToSeats = false;
    memory.askOrderAt.reset();
    m_flow.placeOver = false;
    if (step != Step::Seats && step != Step::Login && step != Step::Waiting) {
        m_flow.wanted = {};
    }
    if (step != Step::Payment) {
        m_flow.payDeadline.reset();
    }
    if (step != Step::Payment && step != Step::Ticket && step != Step::OrderOver) {
        m_flow.order.reset();
    }
    if (step == Step::Films) {
        m_flow.film = {};
        m_flow.showtimes.clear();
        m_flow.showtimesLoaded = false;
        if (!m_flow.filmsLoaded) {
            ask(protocol::CatalogueFilms{}, Wait::Yes);
        }
    }
}

void FlowMachine::leave()
{
    leaveSeats();
    leaveOrder();
    // In front of the first page, a place is needed there too.
    if (m_flow.server.queueGate != QueueGate::Open || m_flow.step == Step::Waiting) {
        leaveQueue();
    }
}

/// Asks for all that the present page shows and that may have changed.
void FlowMachine::fetchPage()
{
    switch (m_flow.step) {
    case Step::Films:
        ask(protocol::CatalogueFilms{}, Wait::Yes);
        break;
    case Step::Schedule:
        m_flow.memory.pageAskedAt = m_context.steadyNow;
        ask(protocol::CatalogueShowtimes{m_flow.film}, Wait::Yes);
        break;
    case Step::Seats:
        fetchSeats();
        break;
    case Step::Waiting:
        if (!m_flow.placeOver) {
            askPlace();
        }
        break;
    case Step::Payment:
    case Step::OrderOver:
        // An answer that is already awaited will say the same and more.
        ask(protocol::OrderStatus{m_flow.order->id}, Wait::No);
        if (m_flow.methods.empty()) {
            ask(protocol::PaymentMethods{}, Wait::No);
        }
        break;
    case Step::Tickets:
        ask(protocol::TicketList{}, Wait::Yes);
        break;
    case Step::Login:
    case Step::Ticket:
        break;
    }
}

bool FlowMachine::refuseOffline()
{
    if (m_flow.line == Line::Online) {
        return false;
    }
    note(NoticeKind::Refused, Refusal{RefusalCode::Unavailable});
    return true;
}

void FlowMachine::note(NoticeKind kind, const Refusal &refusal)
{
    m_flow.notice = {kind, refusal};
}

void FlowMachine::noteTime(UtcTime serverTime)
{
    m_flow.serverTime = serverTime;
    m_flow.serverTimeAt = m_context.steadyNow;
}

Deadline FlowMachine::deadlineAt(UtcTime expiresAt, UtcTime serverTime) const
{
    return {m_context.steadyNow + std::max(Millis{0}, expiresAt - serverTime)};
}

Outcome advance(BookingFlow flow, const FlowInput &input, const FlowContext &context)
{
    return FlowMachine(std::move(flow), context).run(input);
}

bool isRepeatable(const protocol::Command &command)
{
    return std::visit(
        [](const auto &one) {
            return requires
            {
                one.commandId;
            };
        },
        command);
}

bool givesBack(const BookingFlow &flow, const protocol::Command &command)
{
    if (const auto *release = std::get_if<protocol::SeatsRelease>(&command)) {
        const bool isBack = flow.step == Step::Seats && flow.wanted == release->showtimeId;
        return release->seats.empty() && !isBack;
    }
    const auto *cancel = std::get_if<protocol::OrderCancel>(&command);
    const bool isShown = cancel != nullptr && flow.step == Step::Payment && flow.order
        && flow.order->id == cancel->orderId;
    return cancel != nullptr && !isShown;
}

bool stillMeant(const BookingFlow &flow, const protocol::Command &command)
{
    if (!isRepeatable(command) || (!flow.account && flow.token.isEmpty())) {
        return false;
    }
    if (const auto *hold = std::get_if<protocol::SeatsHold>(&command)) {
        const auto isIt = [hold](const SeatTap &tap) {
            return tap.command == hold->commandId;
        };
        return std::ranges::any_of(flow.memory.taps, isIt);
    }
    const bool isChoice = std::holds_alternative<protocol::SeatsBest>(command);
    if (isChoice || std::holds_alternative<protocol::SeatsExtend>(command)) {
        const QLatin1StringView method
            = isChoice ? protocol::SeatsBest::method : protocol::SeatsExtend::method;
        return flow.step == Step::Seats && flow.memory.awaited == method;
    }
    if (std::holds_alternative<protocol::OrderCheckout>(command)) {
        // Only its answer tells which order there is to give up, so it is asked even if the page was left.
        return flow.account.has_value();
    }
    if (const auto *payment = std::get_if<protocol::PaymentStart>(&command)) {
        return flow.step == Step::Payment && flow.order->id == payment->orderId
            && flow.memory.awaited == protocol::PaymentStart::method;
    }
    return true;
}

} // namespace karcis
