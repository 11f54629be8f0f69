// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/admission_queue.h"

#include "core/limits.h"

#include <algorithm>
#include <utility>

namespace karcis::server {

namespace {

using namespace std::chrono_literals;

constexpr Millis retryWhenFull = 30s;

} // namespace

AdmissionQueue::AdmissionQueue(db::QueueStore &store,
                               const Settings &settings,
                               RandomSource &random)
    : m_store(store)
    , m_settings(settings)
    , m_random(random)
    , m_node(random.id())
    , m_rate(settings.queue.admissionsPerMinute)
    , m_used(settings.queue)
{ }

AdmissionQueue::~AdmissionQueue() = default;

bool AdmissionQueue::arrivesAnew(const Place &place, TerminalKey terminal) const
{
    const bool moves = terminal != 0 && place.terminal != terminal;
    return place.row.state == PlaceState::Called
        || (moves
            && (m_index.at(terminal) != nullptr || place.row.awaySince || place.row.carried
                || place.row.node != m_node));
}

Place *AdmissionQueue::keep(Place *place, WorkContext &work)
{
    if (place == nullptr) {
        return nullptr;
    }
    change(work);
    return place->row.state == PlaceState::Gone ? nullptr : place;
}

void AdmissionQueue::hold(Place &place, TerminalKey terminal, WorkContext &work)
{
    place.activeAt = std::max(place.activeAt, work.now);
    if (terminal == 0 || place.terminal == terminal) {
        return;
    }
    if (place.row.state == PlaceState::Waiting) {
        // This terminal was told nothing yet.
        place.toldAhead.reset();
        m_newsTimes.joined(place);
    }
    if (Place *other = m_index.at(terminal)) {
        finish(*other, PlaceEnd::Left, work);
    }
    m_index.setTerminal(place, terminal);
    if (place.row.awaySince || place.row.carried || place.row.node != m_node) {
        change(work);
        place.row.awaySince.reset();
        place.row.carried = false;
        place.row.node = m_node;
        save(place);
        m_deadlines.watch(place, m_used);
    }
}

void AdmissionQueue::goIn(Place &place, WorkContext &work)
{
    change(work);
    if (place.row.state != PlaceState::Called) {
        return;
    }
    delist(place, work.now);
    place.row.state = PlaceState::Inside;
    place.row.enteredAt = work.now;
    place.activeAt = work.now;
    enlist(place, work.now);
    save(place);
    m_deadlines.watch(place, m_used);
}

/// The visitor asks for what is behind the queue: whoever was called goes in by that.
void AdmissionQueue::arrive(Place &place, TerminalKey terminal, WorkContext &work)
{
    hold(place, terminal, work);
    if (place.row.state == PlaceState::Called) {
        goIn(place, work);
    }
}

void AdmissionQueue::finish(Place &place, PlaceEnd reason, WorkContext &work)
{
    change(work);
    if (place.row.state == PlaceState::Gone) {
        return;
    }
    if (place.row.state == PlaceState::Waiting) {
        m_estimate.gaveUp(work.now);
    }
    if (place.terminal != 0 && reason != PlaceEnd::Left) {
        work.queue.push_back({place.terminal, protocol::QueueEnded{place.row.id, reason}});
    }
    if (!place.row.session.isEmpty()) {
        work.placesOver.push_back({place.row.session, reason});
    }
    db::QueuePlace row = place.row;
    remove(place, work.now);
    row.state = PlaceState::Gone;
    row.node.clear();
    row.turn.reset();
    row.paying = false;
    row.goneAt = work.now;
    row.end = reason;
    place.row = row;
    save(place);
    ++m_numbers.ended[static_cast<std::size_t>(reason)];
}

/// Null if as many wait as may. A place that the visitor turns out to have is taken instead of a new one.
Place *AdmissionQueue::create(const QueueVisitor &visitor, const SaleTerms *sale, WorkContext &work)
{
    const bool early = sale != nullptr && !sale->drawn;
    const auto goesIn = [&] {
        return !early && m_index.line().empty() && mayLetIn(work.now);
    };
    if (!goesIn() && isFull()) {
        return nullptr;
    }
    // From here on no other server changes the queue, so that what is judged now holds.
    change(work, 1);
    if (Place *own = m_index.find(visitor)) {
        arrive(*own, visitor.terminal, work);
        return own;
    }
    const bool atOnce = goesIn();
    if (!atOnce && isFull()) {
        return nullptr;
    }
    db::QueuePlace row{.session = visitor.session, .joinedAt = work.now};
    if (early) {
        row.state = PlaceState::Early;
        row.draw = sale->draw;
    } else if (atOnce) {
        row.state = PlaceState::Inside;
        row.admittedAt = work.now;
        row.enteredAt = work.now;
    }
    Place &place = insert(visitor, row, work);
    if (atOnce) {
        m_rate.note(work.now);
        ++m_numbers.admitted;
    } else if (!early) {
        place.promised = waitFor(m_index.aheadOf(place), work.now).likely;
    }
    return &place;
}

Place &AdmissionQueue::insert(const QueueVisitor &visitor, db::QueuePlace row, WorkContext &work)
{
    row.id = PlaceId(m_random.id());
    row.number = m_head.lastNumber;
    row.code = m_random.readableCode(limits::placeCodeLength);
    row.node = visitor.terminal == 0 ? QString() : m_node;
    if (row.state == PlaceState::Waiting) {
        row.turn = m_head.revision * turnsPerRevision;
    }
    m_store.insert(row, m_head.revision);
    ++m_numbers.joined;
    Place &place = add(row, work.now);
    hold(place, visitor.terminal, work);
    return place;
}

bool AdmissionQueue::serves(const Place &place, const SaleTerms &sale)
{
    return place.row.draw == sale.draw || place.row.joinedAt >= sale.startsAt;
}

/// Whether the visitor's place is for something else than what is wanted now.
bool AdmissionQueue::isElsewhere(const Place &place, const QueueWish &wish)
{
    if (!wish.named) {
        return false;
    }
    const bool waitsForDraw = place.row.state == PlaceState::Early;
    if (wish.sale == nullptr) {
        return waitsForDraw;
    }
    if (!wish.sale->drawn) {
        return !waitsForDraw || place.row.draw != wish.sale->draw;
    }
    // Who took part in the draw is put into the line by it, a moment later.
    return waitsForDraw ? place.row.draw != wish.sale->draw : !serves(place, *wish.sale);
}

Result<protocol::QueuePlace>
AdmissionQueue::join(const QueueVisitor &visitor, const QueueWish &wish, WorkContext &work)
{
    enterCall(work.now);
    Place *place = m_index.find(visitor);
    if (wish.place && (place == nullptr || place->row.id != *wish.place)) {
        place = m_index.find(*wish.place);
    }
    if (place != nullptr && arrivesAnew(*place, visitor.terminal)) {
        place = keep(place, work);
    }
    // A place that somebody has logged in with is that session's only.
    const bool isStrange = place != nullptr && place->terminal != visitor.terminal
        && !place->row.session.isEmpty() && place->row.session != visitor.session;
    if (isStrange) {
        return RefusalCode::PlaceLost;
    }
    const auto over = place == nullptr ? std::nullopt : whyOver(*place, m_used, work.now);
    if (place != nullptr && over) {
        finish(*place, *over, work);
        place = nullptr;
    }
    if (wish.place && place == nullptr) {
        return RefusalCode::PlaceLost;
    }
    if (place != nullptr && isElsewhere(*place, wish)) {
        finish(*place, PlaceEnd::Left, work);
        place = nullptr;
    }
    if (place == nullptr) {
        place = create(visitor, wish.sale, work);
        if (place == nullptr) {
            return whenFull();
        }
    } else {
        arrive(*place, visitor.terminal, work);
    }
    return tell(*place, work.now);
}

Refusal AdmissionQueue::whenFull()
{
    return {.code = RefusalCode::QueueFull, .retryAfter = retryWhenFull};
}

bool AdmissionQueue::isFull() const
{
    return m_index.line().size() + m_index.early() >= static_cast<std::size_t>(m_used.maxWaiting);
}

bool AdmissionQueue::refusesNewcomer(const QueueVisitor &visitor, bool early, UtcTime now) const
{
    // New settings count from the next call on that may change something.
    if (!m_loaded || m_isBehind || !(m_used == m_settings.queue)
        || m_index.find(visitor) != nullptr) {
        return false;
    }
    const bool goesIn = !early && m_index.line().empty() && mayLetIn(now);
    return !goesIn && isFull();
}

protocol::QueuePlace AdmissionQueue::tell(Place &place, UtcTime now)
{
    protocol::QueuePlace told = describe(place, now);
    if (place.row.state == PlaceState::Waiting) {
        place.toldAhead = static_cast<std::size_t>(told.ahead);
        place.toldMost = told.waitAtMost;
        m_newsTimes.told(place, now);
    }
    return told;
}

void AdmissionQueue::carry(const QueueVisitor &visitor, WorkContext &work)
{
    enterCall(work.now);
    Place *place = m_index.find(visitor);
    const bool waits = place != nullptr && place->row.state != PlaceState::Inside;
    if (!waits) {
        return;
    }
    place = keep(place, work);
    if (place == nullptr || place->row.state == PlaceState::Inside) {
        return;
    }
    m_index.setTerminal(*place, 0);
    // The session goes on at the terminal without the place; whoever shows the number gets it.
    m_index.setSession(*place, {});
    place->row.carried = true;
    place->row.awaySince = work.now;
    place->row.node.clear();
    save(*place);
    m_deadlines.watch(*place, m_used);
}

Place *AdmissionQueue::findShown(const QueueClaimed &shown) const
{
    if (shown.place) {
        return m_index.find(*shown.place);
    }
    const auto isIt = [&](const auto &entry) {
        const db::QueuePlace &row = entry.second->row;
        return !row.code.isEmpty() && row.code == shown.code
            && queueLabel(row.number) == shown.number;
    };
    const auto it = std::ranges::find_if(m_index.all(), isIt);
    return it == m_index.all().end() ? nullptr : it->second.get();
}

Result<protocol::QueuePlace>
AdmissionQueue::claim(const QueueVisitor &visitor, const QueueClaimed &shown, WorkContext &work)
{
    enterCall(work.now);
    Place *place = keep(findShown(shown), work);
    // Who is booking at another terminal is not to be pushed out of there.
    const bool booking = place != nullptr && place->row.state == PlaceState::Inside;
    if (place == nullptr || booking) {
        return RefusalCode::WrongNumber;
    }
    if (const std::optional<PlaceEnd> over = whyOver(*place, m_used, work.now)) {
        finish(*place, *over, work);
        return RefusalCode::WrongNumber;
    }
    Place *other = visitor.session.isEmpty() ? nullptr : m_index.find(visitor.session);
    if (other != nullptr && other != place) {
        finish(*other, PlaceEnd::Left, work);
    }
    const TerminalKey before = place->terminal;
    if (before != 0 && before != visitor.terminal) {
        work.queue.push_back({before, protocol::QueueEnded{place->row.id, PlaceEnd::Left}});
    }
    m_index.setSession(*place, visitor.session);
    hold(*place, visitor.terminal, work);
    save(*place);
    if (place->row.state == PlaceState::Called) {
        goIn(*place, work);
    }
    return tell(*place, work.now);
}

void AdmissionQueue::leave(const QueueVisitor &visitor, WorkContext &work)
{
    enterCall(work.now);
    if (Place *place = m_index.find(visitor)) {
        finish(*place, PlaceEnd::Left, work);
    }
}

bool AdmissionQueue::enter(const QueueVisitor &visitor, WorkContext &work, const SaleTerms *sale)
{
    enterCall(work.now);
    Place *place = m_index.find(visitor);
    if (place != nullptr && arrivesAnew(*place, visitor.terminal)) {
        place = keep(place, work);
    }
    const auto over = place == nullptr ? std::nullopt : whyOver(*place, m_used, work.now);
    if (place != nullptr && over) {
        finish(*place, *over, work);
        place = nullptr;
    }
    if (place != nullptr) {
        arrive(*place, visitor.terminal, work);
    } else if (m_index.line().empty() && mayLetIn(work.now)) {
        place = create(visitor, nullptr, work);
    }
    return place != nullptr && place->row.state == PlaceState::Inside
        && (sale == nullptr || serves(*place, *sale));
}

bool AdmissionQueue::isInside(const QueueVisitor &visitor, UtcTime now) const
{
    const Place *place = m_loaded ? m_index.find(visitor) : nullptr;
    if (place == nullptr || place->row.state != PlaceState::Inside) {
        return false;
    }
    return !whyOver(*place, m_used, now);
}

bool AdmissionQueue::isWaiting(const QueueVisitor &visitor) const
{
    const Place *here = m_loaded ? m_index.find({.terminal = visitor.terminal}) : nullptr;
    return here != nullptr && here->row.state == PlaceState::Waiting;
}

void AdmissionQueue::touch(const QueueVisitor &visitor, WorkContext &work)
{
    enterCall(work.now);
    Place *place = m_index.find(visitor);
    if (place != nullptr && arrivesAnew(*place, visitor.terminal)) {
        place = keep(place, work);
    }
    if (place == nullptr || whyOver(*place, m_used, work.now)) {
        return;
    }
    arrive(*place, visitor.terminal, work);
}

void AdmissionQueue::stayBusy(const QueueVisitor &visitor, UtcTime until)
{
    if (Place *place = m_loaded ? m_index.find(visitor) : nullptr) {
        place->activeAt = std::max(place->activeAt, until);
    }
}

void AdmissionQueue::attach(const QueueVisitor &visitor, WorkContext &work)
{
    enterCall(work.now);
    if (m_index.find(visitor) == nullptr) {
        return;
    }
    Place *here = m_index.at(visitor.terminal);
    const bool stays = here != nullptr && here->row.session == visitor.session;
    if (!stays) {
        change(work);
    }
    here = m_index.at(visitor.terminal);
    Place *own = m_index.find(visitor.session);
    if (own != nullptr) {
        if (here != nullptr && here != own) {
            finish(*here, PlaceEnd::Left, work);
        }
        hold(*own, visitor.terminal, work);
    } else if (here != nullptr && here->row.session.isEmpty()) {
        m_index.setSession(*here, visitor.session);
        save(*here);
    } else if (here != nullptr) {
        putAway(*here, work);
    }
}

void AdmissionQueue::detach(TerminalKey terminal, WorkContext &work)
{
    enterCall(work.now);
    m_index.forgetTerminal(terminal);
    if (m_index.at(terminal) == nullptr) {
        return;
    }
    change(work);
    // Its visitor may have gone on at another server meanwhile.
    if (Place *place = m_index.at(terminal)) {
        putAway(*place, work);
    }
}

/// Nobody is at its terminal any more. The head has been taken for it.
void AdmissionQueue::putAway(Place &place, WorkContext &work)
{
    m_index.setTerminal(place, 0);
    place.row.awaySince = work.now;
    place.row.node.clear();
    save(place);
    m_deadlines.watch(place, m_used);
}

void AdmissionQueue::setPaying(const SessionId &session, bool paying, WorkContext &work)
{
    enterCall(work.now);
    Place *place = m_index.find(session);
    if (place == nullptr || place->row.state != PlaceState::Inside || place->row.paying == paying) {
        return;
    }
    place = keep(place, work);
    if (place == nullptr || place->row.state != PlaceState::Inside) {
        return;
    }
    place->row.paying = paying;
    place->activeAt = work.now;
    save(*place);
    m_deadlines.watch(*place, m_used);
}

void AdmissionQueue::end(const SessionId &session, PlaceEnd reason, WorkContext &work)
{
    enterCall(work.now);
    Place *place = keep(m_index.find(session), work);
    if (place == nullptr) {
        return;
    }
    const bool paysAlready = reason == PlaceEnd::HoldExpired && place->row.paying;
    if (place->row.state == PlaceState::Inside && !paysAlready) {
        finish(*place, reason, work);
    }
}

} // namespace karcis::server
