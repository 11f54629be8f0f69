// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "terminal/flow_machine.h"

namespace karcis {

namespace {

using namespace std::chrono_literals;

/// How long an order that should be over is left alone between two questions.
constexpr Millis askOrderEvery = 5s;

/// How soon the times are asked for again when the start of a sale has passed here, but not yet at the server.
constexpr Millis askSaleEvery = 2s;

/// True for a request that is sent again with the same id after the line came back, so that the page goes on waiting.
bool survivesTheLine(QLatin1StringView method)
{
    return method == protocol::OrderCheckout::method || method == protocol::OrderCancel::method
        || method == protocol::PaymentStart::method || method == protocol::SeatsBest::method
        || method == protocol::SeatsExtend::method;
}

} // namespace

void FlowMachine::take(const LineUp &)
{
    m_flow.line = Line::Connecting;
    m_commands.emplace_back(protocol::TerminalHello{m_context.terminalId, m_context.version});
    if (m_flow.place && m_flow.token.isEmpty()) {
        // Nobody is logged in who would bring the place along.
        m_commands.emplace_back(protocol::QueueJoin{.placeId = m_flow.place->id});
    }
    m_commands.emplace_back(protocol::CatalogueFilms{});
    m_commands.emplace_back(protocol::CatalogueProgramme{});
    m_flow.memory.programmeAskedAt = m_context.steadyNow;
    m_commands.emplace_back(protocol::PaymentMethods{});
    if (!m_flow.token.isEmpty()) {
        m_commands.emplace_back(protocol::AccountResume{m_flow.token});
    }
    if (m_flow.step == Step::Films) {
        m_flow.memory.awaited = protocol::CatalogueFilms::method;
    }
}

void FlowMachine::take(const LineLost &)
{
    m_flow.line = Line::Lost;
    m_flow.memory.loginUnderWay = false;
    m_flow.memory.watchUnderWay = false;
    if (!survivesTheLine(m_flow.memory.awaited)) {
        m_flow.memory.awaited = {};
    }
}

/// The server knows who is asking: the page goes on where it was.
void FlowMachine::ready()
{
    m_flow.line = Line::Online;
    if (m_flow.notice.kind == NoticeKind::Refused
        && m_flow.notice.refusal.code == RefusalCode::Unavailable) {
        // It failed for want of the line, of which the screen spoke all the time.
        m_flow.notice = {};
    }
    if (m_flow.step != Step::Films) {
        fetchPage();
    }
}

void FlowMachine::answered(const protocol::TerminalHello &, const protocol::HelloReply &reply)
{
    m_flow.server = reply;
    if (m_flow.token.isEmpty()) {
        ready();
    }
}

void FlowMachine::refused(const protocol::TerminalHello &, const Refusal &refusal)
{
    // The line stays as it is: not usable. The terminal tries another one, and the banner about the line says enough
    // unless the server will never have this terminal.
    const bool passing = refusal.code == RefusalCode::RateLimited
        || refusal.code == RefusalCode::Overloaded || refusal.code == RefusalCode::Unavailable;
    if (!passing) {
        note(NoticeKind::Refused, refusal);
    }
}

void FlowMachine::take(const RequestDelayed &delayed)
{
    // A short pause is over before anybody could read of it, and news of more weight stays.
    static constexpr Millis worthTelling = 1s;
    const bool otherNews
        = m_flow.notice.kind != NoticeKind::None && m_flow.notice.kind != NoticeKind::Waiting;
    m_changed = !otherNews && delayed.refusal.retryAfter.value_or(Millis{}) >= worthTelling;
    if (m_changed) {
        note(NoticeKind::Waiting, delayed.refusal);
    }
}

void FlowMachine::happened(const protocol::CinemaNotice &event)
{
    m_flow.server.message = event.message;
    m_flow.server.salesPaused = event.salesPaused;
}

void FlowMachine::take(const TimePassed &)
{
    m_changed = false;
    if (m_flow.holdDeadline && m_context.steadyNow >= m_flow.holdDeadline->at
        && !checkoutUnderWay()) {
        expireHold();
        m_changed = true;
    }
    if (m_flow.step == Step::Payment) {
        passPayment();
    }
    refreshPage();
}

/// Times and seats grow old on the screen: after a while they are fetched anew, without the page waiting for it.
void FlowMachine::refreshPage()
{
    const Millis every = m_flow.server.refreshEvery;
    if (m_flow.line != Line::Online || every <= Millis{0}) {
        return;
    }
    const Millis stale = m_context.steadyNow - every;
    FlowMemory &memory = m_flow.memory;
    if (m_flow.step == Step::Schedule && aSaleHasStarted()
        && memory.pageAskedAt <= m_context.steadyNow - askSaleEvery) {
        memory.pageAskedAt = m_context.steadyNow;
        ask(protocol::CatalogueShowtimes{m_flow.film}, Wait::No);
        m_changed = true;
        return;
    }
    if (m_flow.step == Step::Films && memory.programmeAskedAt <= stale) {
        askProgramme();
    } else if (memory.pageAskedAt > stale || !memory.awaited.isEmpty()) {
        return;
    } else if (m_flow.step == Step::Schedule) {
        memory.pageAskedAt = m_context.steadyNow;
        ask(protocol::CatalogueShowtimes{m_flow.film}, Wait::No);
    } else if (m_flow.step == Step::Seats) {
        memory.pageAskedAt = m_context.steadyNow;
        refreshSeats();
    }
}

bool FlowMachine::aSaleHasStarted() const
{
    const UtcTime now = m_flow.serverTime + (m_context.steadyNow - m_flow.serverTimeAt);
    return std::ranges::any_of(m_flow.showtimes, [now](const protocol::ShowtimeInfo &showtime) {
        return showtime.saleStartsAt && *showtime.saleStartsAt <= now;
    });
}

void FlowMachine::askProgramme()
{
    m_flow.memory.programmeAskedAt = m_context.steadyNow;
    ask(protocol::CatalogueProgramme{}, Wait::No);
}

/// Whether the order is over is the server's to say; past its time it is asked until it does.
void FlowMachine::passPayment()
{
    const bool closing = m_flow.order->state == OrderState::Closing;
    if (!closing && m_context.steadyNow < m_flow.payDeadline->at) {
        return;
    }
    m_changed = m_changed || (!closing && !m_flow.payTimeOver);
    m_flow.payTimeOver = true;
    std::optional<Millis> &askAt = m_flow.memory.askOrderAt;
    if (!askAt && closing) {
        askAt = m_context.steadyNow + askOrderEvery;
    }
    if (!askAt || m_context.steadyNow >= *askAt) {
        askAt = m_context.steadyNow + askOrderEvery;
        ask(protocol::OrderStatus{m_flow.order->id}, Wait::No);
    }
}

} // namespace karcis
