// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "terminal/flow_machine.h"
#include "terminal/seat_advice.h"

#include <algorithm>
#include <iterator>

namespace karcis {

namespace {

constexpr std::size_t seatsOffered = 3;

bool contains(const std::vector<SeatId> &seats, const SeatId &seat)
{
    return std::ranges::find(seats, seat) != seats.end();
}

} // namespace

void FlowMachine::openSeats(const ShowtimeId &showtime)
{
    go(Step::Seats);
    forgetSeats();
    m_flow.wanted = showtime;
    fetchSeats();
}

void FlowMachine::watchSeats()
{
    if (m_flow.memory.watchUnderWay || m_flow.line != Line::Online) {
        return;
    }
    m_flow.memory.watchUnderWay = true;
    // A checkout that is under way is what the page waits for.
    ask(protocol::SeatsWatch{m_flow.wanted},
        m_flow.memory.awaited.isEmpty() ? Wait::Yes : Wait::No);
    m_flow.memory.pageAskedAt = m_context.steadyNow;
}

/// Before the first tap only: afterwards every change comes by itself, and nothing may move under the finger.
void FlowMachine::refreshSeats()
{
    if (m_flow.hold.seats.empty() && !seatsArePending() && !m_flow.memory.watchUnderWay) {
        m_flow.memory.watchUnderWay = true;
        ask(protocol::SeatsWatch{m_flow.wanted}, Wait::No);
    }
}

/// Gives back what was held, whether the server has confirmed it yet or not.
void FlowMachine::leaveSeats()
{
    if (m_flow.step != Step::Seats) {
        return;
    }
    const bool choosing = m_flow.memory.awaited == protocol::SeatsBest::method;
    if (!m_flow.hold.seats.empty() || seatsArePending() || choosing) {
        ask(protocol::SeatsRelease{m_context.freshId(), m_flow.wanted, {}}, Wait::No);
    }
    ask(protocol::SeatsUnwatch{m_flow.wanted}, Wait::No);
    forgetSeats();
}

void FlowMachine::forgetSeats()
{
    m_flow.plan.reset();
    m_flow.hold = {};
    m_flow.holdDeadline.reset();
    m_flow.memory.taps.clear();
    m_flow.memory.watchUnderWay = false;
    m_flow.memory.checkoutWhenSettled = false;
    derivePending();
}

/// The page reloads itself: nothing is held any more and the seats are asked for anew.
void FlowMachine::expireHold()
{
    m_flow.hold = {};
    m_flow.holdDeadline.reset();
    m_flow.memory.taps.clear();
    m_flow.memory.checkoutWhenSettled = false;
    derivePending();
    note(NoticeKind::HoldExpired);
    // An answer that is on its way may still show the old seats.
    m_flow.memory.watchUnderWay = false;
    watchSeats();
}

void FlowMachine::applyHold(const protocol::HoldInfo &hold, UtcTime serverTime)
{
    const std::optional<Deadline> before = m_flow.holdDeadline;
    const bool sameEnd = m_flow.hold.expiresAt == hold.expiresAt;
    m_flow.hold = hold;
    if (hold.seats.empty()) {
        m_flow.holdDeadline.reset();
        return;
    }
    m_flow.holdDeadline = deadlineAt(hold.expiresAt, serverTime);
    // The same end told twice: the quicker of the two answers is the more exact one.
    if (before && sameEnd) {
        m_flow.holdDeadline->at = std::min(m_flow.holdDeadline->at, before->at);
    }
}

bool FlowMachine::checkoutUnderWay() const
{
    return m_flow.memory.awaited == protocol::OrderCheckout::method;
}

std::vector<SeatId> FlowMachine::mySeats() const
{
    return ownSeats(m_flow);
}

bool FlowMachine::seatsAreFixed() const
{
    const QLatin1StringView awaited = m_flow.memory.awaited;
    return checkoutUnderWay() || m_flow.memory.checkoutWhenSettled
        || awaited == protocol::SeatsBest::method || awaited == protocol::SeatsExtend::method;
}

std::optional<bool> FlowMachine::accessible() const
{
    return m_flow.accessible ? std::optional(true) : std::nullopt;
}

std::vector<SeatId> FlowMachine::withPair(const SeatId &seat) const
{
    const auto it = std::ranges::find(m_flow.plan->seats, seat, &protocol::SeatInfo::id);
    if (it == m_flow.plan->seats.end()) {
        return {};
    }
    return it->pair.isEmpty() ? std::vector{seat} : std::vector{seat, it->pair};
}

/// What the page already shows needs no question to the server.
std::optional<Refusal> FlowMachine::whyNotHold(const std::vector<SeatId> &seats) const
{
    const std::vector<SeatId> mine = mySeats();
    const std::size_t most = m_flow.server.maxSeats > 0
        ? static_cast<std::size_t>(m_flow.server.maxSeats)
        : static_cast<std::size_t>(limits::seatsPerRequest);
    Refusal taken{RefusalCode::SeatTaken};
    for (const protocol::SeatInfo &seat : m_flow.plan->seats) {
        if (!contains(seats, seat.id) || contains(mine, seat.id)) {
            continue;
        }
        if (seat.blocked) {
            return Refusal{RefusalCode::SeatNotOnSale};
        }
        // One's own seat stays "held" in the plan until the server's push says otherwise.
        if (seat.state != SeatState::Free && !contains(m_flow.hold.seats, seat.id)) {
            taken.seats.append(seat.id.text());
        }
    }
    if (!taken.seats.isEmpty()) {
        return taken;
    }
    if (mine.size() + seats.size() > most) {
        return Refusal{RefusalCode::TooManySeats};
    }
    return std::nullopt;
}

void FlowMachine::want(const intents::ToggleSeat &intent)
{
    if (m_flow.step != Step::Seats || !m_flow.plan || seatsAreFixed()) {
        return;
    }
    std::vector<SeatId> seats = withPair(intent.id);
    if (seats.empty() || refuseOffline()) {
        return;
    }
    if (contains(mySeats(), intent.id)) {
        m_flow.notice = {};
        tap(std::move(seats), false);
    } else if (const std::optional<Refusal> refusal = whyNotHold(seats)) {
        offerOthers(*refusal, intent.id);
    } else {
        m_flow.notice = {};
        tap(std::move(seats), true);
    }
}

void FlowMachine::offerOthers(const Refusal &refusal, const SeatId &wanted)
{
    note(NoticeKind::Refused, refusal);
    if (refusal.code == RefusalCode::SeatTaken && m_flow.plan) {
        m_flow.notice.offers = seatChoice(m_flow).nearestFree(wanted, seatsOffered);
    }
}

void FlowMachine::want(const intents::FindSeats &intent)
{
    const bool free = m_flow.step == Step::Seats && m_flow.plan && !seatsAreFixed();
    // Unanswered taps would be counted twice, or not at all.
    if (!free || seatsArePending() || refuseOffline()) {
        return;
    }
    m_flow.notice = {};
    ask(protocol::SeatsBest{m_context.freshId(),
                            m_flow.wanted,
                            intent.request,
                            intent.replace ? std::optional(true) : std::nullopt,
                            accessible()},
        Wait::Yes);
}

void FlowMachine::want(const intents::MoveSeats &intent)
{
    const bool free = m_flow.step == Step::Seats && m_flow.plan && !seatsAreFixed();
    if (!free || intent.to.empty() || refuseOffline()) {
        return;
    }
    m_flow.notice = {};
    tap(intent.to, true, intent.from);
}

void FlowMachine::want(const intents::ExtendHold &)
{
    const bool free = m_flow.step == Step::Seats && m_flow.holdDeadline && !seatsAreFixed();
    if (!free || extensionsLeft(m_flow) == 0 || refuseOffline()) {
        return;
    }
    m_flow.notice = {};
    ask(protocol::SeatsExtend{m_context.freshId(), m_flow.wanted, accessible()}, Wait::Yes);
}

void FlowMachine::want(const intents::SetAccessible &intent)
{
    m_flow.accessible = intent.on;
}

void FlowMachine::tap(std::vector<SeatId> seats, bool hold, std::vector<SeatId> instead)
{
    const CommandId id = m_context.freshId();
    if (hold) {
        ask(protocol::SeatsHold{id, m_flow.wanted, seats, instead, accessible()}, Wait::No);
    } else {
        ask(protocol::SeatsRelease{id, m_flow.wanted, seats}, Wait::No);
    }
    m_flow.memory.taps.push_back({id, std::move(seats), hold, std::move(instead)});
    derivePending();
}

bool FlowMachine::dropTap(const CommandId &command)
{
    const auto dropped = std::erase_if(m_flow.memory.taps,
                                       [&](const SeatTap &one) { return one.command == command; });
    derivePending();
    return dropped > 0;
}

void FlowMachine::derivePending()
{
    m_flow.pendingHolds.clear();
    m_flow.pendingReleases.clear();
    for (const SeatTap &one : m_flow.memory.taps) {
        for (const SeatId &seat : one.instead) {
            std::erase(m_flow.pendingHolds, seat);
            std::erase(m_flow.pendingReleases, seat);
            m_flow.pendingReleases.push_back(seat);
        }
        for (const SeatId &seat : one.seats) {
            std::erase(m_flow.pendingHolds, seat);
            std::erase(m_flow.pendingReleases, seat);
            (one.hold ? m_flow.pendingHolds : m_flow.pendingReleases).push_back(seat);
        }
    }
}

void FlowMachine::want(const intents::Checkout &)
{
    if (m_flow.step != Step::Seats || seatsAreFixed() || refuseOffline()) {
        return;
    }
    m_flow.notice = {};
    m_flow.memory.checkoutWhenSettled = true;
    checkOutIfSettled();
}

/// The customer pays for exactly the seats that the page shows as theirs, so every tap is answered first.
void FlowMachine::checkOutIfSettled()
{
    if (!m_flow.memory.checkoutWhenSettled || seatsArePending()) {
        return;
    }
    m_flow.memory.checkoutWhenSettled = false;
    if (m_flow.hold.seats.empty()) {
        note(NoticeKind::Refused, Refusal{RefusalCode::NothingHeld});
    } else {
        ask(protocol::OrderCheckout{m_context.freshId(), m_flow.wanted, accessible()}, Wait::Yes);
    }
}

void FlowMachine::markSeats(const std::vector<SeatId> &seats, SeatState from, SeatState to)
{
    if (!m_flow.plan) {
        return;
    }
    for (protocol::SeatInfo &seat : m_flow.plan->seats) {
        if (seat.state == from && contains(seats, seat.id)) {
            seat.state = to;
        }
    }
}

void FlowMachine::answered(const protocol::SeatsWatch &command, const protocol::SeatMapReply &reply)
{
    if (m_flow.step != Step::Seats || command.showtimeId != m_flow.wanted) {
        return;
    }
    settle(protocol::SeatsWatch::method);
    m_flow.memory.watchUnderWay = false;
    m_flow.plan = SeatPlan{reply.showtime, reply.seats, reply.revision};
    const std::vector<SeatId> mine = mySeats();
    const auto isLost = [&](const SeatId &seat) {
        return contains(mine, seat) && !contains(reply.hold.seats, seat)
            && !contains(m_flow.pendingHolds, seat);
    };
    // During a checkout the seats go from the hold to the order, whose answer follows.
    if (!checkoutUnderWay() && std::ranges::any_of(m_flow.hold.seats, isLost)) {
        note(NoticeKind::SeatsLost);
    }
    applyHold(reply.hold, reply.serverTime);
}

void FlowMachine::refused(const protocol::SeatsWatch &command, const Refusal &refusal)
{
    if (m_flow.step != Step::Seats || command.showtimeId != m_flow.wanted) {
        return;
    }
    const bool waited = settle(protocol::SeatsWatch::method);
    m_flow.memory.watchUnderWay = false;
    const bool over
        = refusal.code == RefusalCode::NotFound || refusal.code == RefusalCode::SalesClosed;
    if (!waited && !over && m_flow.plan) {
        // Nobody waits for it: what is shown stays until the next try.
        return;
    }
    if (over) {
        leaveSeats();
        openSchedule(FilmId(m_flow.film));
    }
    note(NoticeKind::Refused, refusal);
}

void FlowMachine::answered(const protocol::SeatsHold &command, const protocol::HoldReply &reply)
{
    if (m_flow.step != Step::Seats || command.showtimeId != m_flow.wanted) {
        return;
    }
    dropTap(command.commandId);
    applyHold(reply.hold, reply.serverTime);
    markSeats(command.instead, SeatState::Held, SeatState::Free);
    checkOutIfSettled();
}

/// Seats that the server chose, or more time for them.
void FlowMachine::applyServersChoice(const protocol::HoldReply &reply)
{
    std::vector<SeatId> gone;
    std::ranges::copy_if(m_flow.hold.seats, std::back_inserter(gone), [&](const SeatId &seat) {
        return !contains(reply.hold.seats, seat);
    });
    applyHold(reply.hold, reply.serverTime);
    markSeats(gone, SeatState::Held, SeatState::Free);
}

void FlowMachine::answered(const protocol::SeatsBest &command, const protocol::HoldReply &reply)
{
    const bool here = m_flow.step == Step::Seats && command.showtimeId == m_flow.wanted;
    if (here && settle(protocol::SeatsBest::method)) {
        applyServersChoice(reply);
    }
}

void FlowMachine::answered(const protocol::SeatsExtend &command, const protocol::HoldReply &reply)
{
    const bool here = m_flow.step == Step::Seats && command.showtimeId == m_flow.wanted;
    if (here && settle(protocol::SeatsExtend::method)) {
        applyServersChoice(reply);
    }
}

void FlowMachine::answered(const protocol::SeatsRelease &command, const protocol::HoldReply &reply)
{
    if (m_flow.step != Step::Seats || command.showtimeId != m_flow.wanted) {
        return;
    }
    dropTap(command.commandId);
    applyHold(reply.hold, reply.serverTime);
    std::vector<SeatId> released;
    std::ranges::copy_if(command.seats, std::back_inserter(released), [&](const SeatId &seat) {
        return !contains(reply.hold.seats, seat);
    });
    markSeats(released, SeatState::Held, SeatState::Free);
    checkOutIfSettled();
}

void FlowMachine::refused(const protocol::SeatsHold &command, const Refusal &refusal)
{
    if (m_flow.step != Step::Seats || !dropTap(command.commandId)) {
        return;
    }
    m_flow.memory.checkoutWhenSettled = false;
    if (refusal.code == RefusalCode::HoldExpired) {
        expireHold();
        return;
    }
    if (refusal.code == RefusalCode::SeatTaken) {
        std::vector<SeatId> taken;
        for (const QString &seat : refusal.seats) {
            taken.emplace_back(seat);
        }
        markSeats(taken.empty() ? command.seats : taken, SeatState::Free, SeatState::Held);
    }
    offerOthers(refusal, command.seats.front());
}

void FlowMachine::refused(const protocol::SeatsBest &command, const Refusal &refusal)
{
    const bool here = m_flow.step == Step::Seats && command.showtimeId == m_flow.wanted;
    if (!here || !settle(protocol::SeatsBest::method)) {
        return;
    }
    if (refusal.code == RefusalCode::HoldExpired) {
        expireHold();
    } else {
        note(NoticeKind::Refused, refusal);
    }
}

void FlowMachine::refused(const protocol::SeatsExtend &command, const Refusal &refusal)
{
    const bool here = m_flow.step == Step::Seats && command.showtimeId == m_flow.wanted;
    if (!here || !settle(protocol::SeatsExtend::method)) {
        return;
    }
    if (refusal.code == RefusalCode::HoldExpired || refusal.code == RefusalCode::NothingHeld) {
        expireHold();
    } else {
        note(NoticeKind::Refused, refusal);
    }
}

void FlowMachine::refused(const protocol::SeatsRelease &command, const Refusal &refusal)
{
    if (m_flow.step != Step::Seats || !dropTap(command.commandId)) {
        return;
    }
    m_flow.memory.checkoutWhenSettled = false;
    if (refusal.code == RefusalCode::HoldExpired || refusal.code == RefusalCode::NothingHeld) {
        // Something that was thought to be held is not; only the server knows what is.
        m_flow.memory.watchUnderWay = false;
        watchSeats();
        return;
    }
    note(NoticeKind::Refused, refusal);
}

void FlowMachine::happened(const protocol::SeatsChanged &event)
{
    if (!m_flow.plan || m_flow.plan->showtime.id != event.showtimeId
        || event.revision <= m_flow.plan->revision) {
        return;
    }
    if (event.from > m_flow.plan->revision) {
        watchSeats();
        return;
    }
    // An event that begins before what is known and ends after it holds all that is missing, as states.
    for (const protocol::SeatChange &change : event.changes()) {
        const auto it = std::ranges::find(m_flow.plan->seats, change.id, &protocol::SeatInfo::id);
        if (it != m_flow.plan->seats.end()) {
            it->state = change.state;
        }
    }
    m_flow.plan->revision = event.revision;
}

void FlowMachine::happened(const protocol::HoldExpired &event)
{
    if (m_flow.step != Step::Seats || event.showtimeId != m_flow.wanted || checkoutUnderWay()) {
        return;
    }
    const bool mine = std::ranges::any_of(
        event.seats, [this](const SeatId &seat) { return contains(m_flow.hold.seats, seat); });
    if (mine) {
        expireHold();
    }
}

} // namespace karcis
