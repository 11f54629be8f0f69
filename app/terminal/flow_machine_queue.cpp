// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "terminal/flow_machine.h"

namespace karcis {

void FlowMachine::fetchSeats()
{
    if (m_flow.server.queueGate == QueueGate::Off || (m_flow.place && !saleIsAhead())) {
        watchSeats();
    } else {
        askPlace();
    }
}

bool FlowMachine::saleIsAhead() const
{
    const auto isAhead = [this](const protocol::ShowtimeInfo &showtime) {
        return showtime.id == m_flow.wanted && showtime.saleStartsAt.has_value();
    };
    return std::ranges::any_of(m_flow.showtimes, isAhead)
        || std::ranges::any_of(m_flow.next, isAhead);
}

void FlowMachine::askPlace()
{
    protocol::QueueJoin join;
    if (!m_flow.wanted.isEmpty()) {
        join.showtimeId = m_flow.wanted;
    }
    if (m_flow.place) {
        join.placeId = m_flow.place->id;
    }
    ask(join, Wait::Yes);
}

/// On to what the place was for.
void FlowMachine::goIn()
{
    const ShowtimeId wanted = m_flow.wanted;
    if (m_flow.step == Step::Seats) {
        watchSeats();
    } else if (!wanted.isEmpty()) {
        openSeats(wanted);
    } else {
        go(Step::Films);
        fetchPage();
    }
}

void FlowMachine::wait()
{
    if (m_flow.step == Step::Seats) {
        leaveSeats();
    }
    if (m_flow.step != Step::Waiting) {
        go(Step::Waiting);
    }
}

/// Only the visitor can say whether to queue once more.
void FlowMachine::loseWaitingPlace()
{
    m_flow.place.reset();
    wait();
    m_flow.placeOver = true;
}

/// The server wants a place first: it is asked for, and the page comes back by itself.
void FlowMachine::sendToQueue()
{
    if (m_flow.step != Step::Films && m_flow.step != Step::Schedule && m_flow.step != Step::Seats) {
        return;
    }
    m_flow.place.reset();
    wait();
    fetchPage();
}

void FlowMachine::leaveQueue()
{
    if (m_flow.place) {
        ask(protocol::QueueLeave{}, Wait::No);
        m_flow.place.reset();
    }
}

void FlowMachine::want(const intents::CarryNumber &)
{
    if (m_flow.step != Step::Waiting || !m_flow.place || refuseOffline()) {
        return;
    }
    ask(protocol::QueueCarry{}, Wait::No);
    m_flow.place.reset();
    want(intents::EndVisit{});
    note(NoticeKind::NumberKept);
}

void FlowMachine::want(const intents::ClaimNumber &intent)
{
    const bool here = m_flow.step == Step::Films || m_flow.step == Step::Schedule
        || (m_flow.step == Step::Waiting && !m_flow.place);
    if (!here || refuseOffline()) {
        return;
    }
    m_flow.notice = {};
    protocol::QueueClaim claim;
    if (intent.scanned.isEmpty()) {
        claim.number = intent.number;
        claim.code = intent.code;
    } else {
        claim.placeId = intent.scanned;
    }
    ask(claim, Wait::Yes);
}

void FlowMachine::answered(const protocol::QueueClaim &, const protocol::QueueReply &reply)
{
    settle(protocol::QueueClaim::method);
    m_flow.place = reply.place;
    m_flow.wanted = {};
    const bool isIn
        = reply.place.state == PlaceState::Inside || reply.place.state == PlaceState::Called;
    if (!isIn) {
        wait();
        return;
    }
    goIn();
    note(NoticeKind::YourTurn);
}

void FlowMachine::refused(const protocol::QueueCarry &, const Refusal &)
{
    // The place is kept for a while all the same, as after a lost line.
    m_changed = false;
}

void FlowMachine::happened(const protocol::QueueDisplayChanged &)
{
    // For lobby displays, which listen for it by themselves.
    m_changed = false;
}

void FlowMachine::answered(const protocol::QueueJoin &, const protocol::QueueReply &reply)
{
    settle(protocol::QueueJoin::method);
    const bool known = m_flow.place && m_flow.place->id == reply.place.id;
    const bool wanted = m_flow.step == Step::Seats || m_flow.step == Step::Waiting;
    if (!known && (!wanted || m_flow.placeOver)) {
        // The visitor went elsewhere meanwhile.
        ask(protocol::QueueLeave{}, Wait::No);
        return;
    }
    m_flow.place = reply.place;
    const bool isIn
        = reply.place.state == PlaceState::Inside || reply.place.state == PlaceState::Called;
    if (!wanted) {
        return;
    }
    if (isIn) {
        goIn();
    } else {
        wait();
    }
}

void FlowMachine::refused(const protocol::QueueJoin &, const Refusal &refusal)
{
    settle(protocol::QueueJoin::method);
    if (refusal.code == RefusalCode::PlaceLost) {
        m_flow.place.reset();
    }
    const bool wanted = m_flow.step == Step::Seats || m_flow.step == Step::Waiting;
    if (!wanted || m_flow.line != Line::Online) {
        // When the line is back, the page asks again.
        return;
    }
    if (m_flow.step == Step::Waiting && m_flow.place) {
        note(NoticeKind::Refused, refusal);
        return;
    }
    if (refusal.code == RefusalCode::NotFound && !m_flow.film.isEmpty()) {
        openSchedule(FilmId(m_flow.film));
    } else {
        loseWaitingPlace();
    }
    note(NoticeKind::Refused, refusal);
}

void FlowMachine::refused(const protocol::QueueLeave &, const Refusal &)
{
    // A place that cannot be given back ends by itself.
    m_changed = false;
}

void FlowMachine::happened(const protocol::QueuePosition &event)
{
    m_changed = m_flow.step == Step::Waiting && m_flow.place && m_flow.place->id == event.place.id;
    if (m_changed) {
        noteTime(event.serverTime);
        m_flow.place = event.place;
    }
}

void FlowMachine::happened(const protocol::QueueAdmitted &event)
{
    if (!m_flow.place || m_flow.place->id != event.place.id) {
        m_changed = false;
        return;
    }
    m_flow.place = event.place;
    if (m_flow.step == Step::Waiting) {
        goIn();
    }
}

void FlowMachine::happened(const protocol::QueueEnded &event)
{
    if (!m_flow.place || m_flow.place->id != event.placeId) {
        m_changed = false;
        return;
    }
    m_flow.place.reset();
    const bool quiet = event.reason == PlaceEnd::Finished || event.reason == PlaceEnd::HoldExpired
        || event.reason == PlaceEnd::Left;
    if (event.reason == PlaceEnd::Left && m_flow.step == Step::Waiting) {
        // Its visitor goes on at another terminal.
        loseWaitingPlace();
        return;
    }
    const bool browsing = m_flow.step == Step::Films || m_flow.step == Step::Schedule;
    const bool gated = m_flow.step == Step::Seats || m_flow.step == Step::Waiting
        || (browsing && m_flow.server.queueGate == QueueGate::Open);
    if (quiet || !gated) {
        return;
    }
    loseWaitingPlace();
    m_flow.notice = {.kind = NoticeKind::PlaceOver, .placeEnd = event.reason};
}

} // namespace karcis
