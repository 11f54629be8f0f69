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
    , m_rate(settings.queue.admissionsPerMinute)
    , m_used(settings.queue)
{ }

AdmissionQueue::~AdmissionQueue() = default;

void AdmissionQueue::hold(Place &place, TerminalKey terminal, WorkContext &work)
{
    place.activeAt = std::max(place.activeAt, work.now);
    if (terminal == 0 || place.terminal == terminal) {
        return;
    }
    if (Place *other = m_index.at(terminal)) {
        finish(*other, PlaceEnd::Left, work);
    }
    m_index.setTerminal(place, terminal);
    if (place.row.awaySince) {
        change(work);
        place.row.awaySince.reset();
        save(place);
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
    remove(place);
    row.state = PlaceState::Gone;
    row.turn.reset();
    row.paying = false;
    row.goneAt = work.now;
    row.end = reason;
    place.row = row;
    save(place);
    ++m_numbers.ended[static_cast<std::size_t>(reason)];
}

/// Null if as many wait as may.
Place *AdmissionQueue::create(const QueueVisitor &visitor, const EarlySale *sale, WorkContext &work)
{
    const bool early = sale != nullptr && work.now < sale->startsAt;
    const auto goesIn = [&] {
        return !early && m_index.line().empty() && mayLetIn(work.now);
    };
    const auto isFull = [&] {
        return m_index.line().size() + m_index.early()
            >= static_cast<std::size_t>(m_used.maxWaiting);
    };
    if (!goesIn() && isFull()) {
        return nullptr;
    }
    // From here on no other server changes the queue, so that what is judged now holds.
    change(work, 1);
    const bool atOnce = goesIn();
    if (!atOnce && isFull()) {
        return nullptr;
    }
    db::QueuePlace row{.session = visitor.session, .joinedAt = work.now};
    if (early) {
        row.state = PlaceState::Early;
        row.draw = sale->showtime;
    } else if (atOnce) {
        row.state = PlaceState::Inside;
        row.admittedAt = work.now;
        row.enteredAt = work.now;
    }
    Place &place = insert(visitor, row, work);
    if (early) {
        place.seedHash = sale->seedHash;
        place.saleStartsAt = sale->startsAt;
    } else if (atOnce) {
        m_rate.note(work.now);
        ++m_numbers.admitted;
    } else {
        place.promised
            = m_estimate.forAhead(place.ahead, m_used.admissionsPerMinute, work.now).likely;
    }
    return &place;
}

Place &AdmissionQueue::insert(const QueueVisitor &visitor, db::QueuePlace row, WorkContext &work)
{
    row.id = PlaceId(m_random.id());
    row.number = m_head.lastNumber;
    if (row.state == PlaceState::Waiting) {
        row.turn = m_head.revision * turnsPerRevision;
    }
    m_store.insert(row, m_head.revision);
    ++m_numbers.joined;
    Place &place = add(row, work.now);
    hold(place, visitor.terminal, work);
    return place;
}

Result<protocol::QueuePlace> AdmissionQueue::join(const QueueVisitor &visitor,
                                                  const std::optional<PlaceId> &placeId,
                                                  const EarlySale *sale,
                                                  WorkContext &work)
{
    enterCall(work.now);
    Place *place = m_index.find(visitor);
    if (placeId && (place == nullptr || place->row.id != *placeId)) {
        place = m_index.find(*placeId);
        // A place that somebody has logged in with is that session's only.
        const bool strange = place != nullptr && !place->row.session.isEmpty()
            && place->row.session != visitor.session;
        if (place == nullptr || strange) {
            return RefusalCode::PlaceLost;
        }
    }
    const auto over = place == nullptr ? std::nullopt : whyOver(*place, m_used, work.now);
    if (place != nullptr && over) {
        finish(*place, *over, work);
        place = nullptr;
        if (placeId) {
            return RefusalCode::PlaceLost;
        }
    }
    const bool early = sale != nullptr && work.now < sale->startsAt;
    const bool elsewhere = place != nullptr
        && (early ? place->row.state != PlaceState::Early || place->row.draw != sale->showtime
                  : place->row.state == PlaceState::Early);
    if (elsewhere) {
        finish(*place, PlaceEnd::Left, work);
        place = nullptr;
    }
    if (place == nullptr) {
        place = create(visitor, sale, work);
        if (place == nullptr) {
            return Refusal{.code = RefusalCode::QueueFull, .retryAfter = retryWhenFull};
        }
    } else {
        hold(*place, visitor.terminal, work);
        if (early) {
            place->seedHash = sale->seedHash;
            place->saleStartsAt = sale->startsAt;
        }
        if (place->row.state == PlaceState::Called) {
            goIn(*place, work);
        }
    }
    place->toldAhead = place->ahead;
    protocol::QueuePlace told = describe(*place, work.now);
    place->toldMost = told.waitAtMost;
    return told;
}

void AdmissionQueue::leave(const QueueVisitor &visitor, WorkContext &work)
{
    enterCall(work.now);
    if (Place *place = m_index.find(visitor)) {
        finish(*place, PlaceEnd::Left, work);
    }
}

bool AdmissionQueue::enter(const QueueVisitor &visitor, WorkContext &work)
{
    enterCall(work.now);
    Place *place = m_index.find(visitor);
    const auto over = place == nullptr ? std::nullopt : whyOver(*place, m_used, work.now);
    if (place != nullptr && over) {
        finish(*place, *over, work);
        place = nullptr;
    }
    if (place == nullptr) {
        return m_index.line().empty() && mayLetIn(work.now)
            && create(visitor, nullptr, work) != nullptr;
    }
    hold(*place, visitor.terminal, work);
    if (place->row.state == PlaceState::Called) {
        goIn(*place, work);
    }
    return place->row.state == PlaceState::Inside;
}

bool AdmissionQueue::isInside(const QueueVisitor &visitor, UtcTime now) const
{
    const Place *place = m_loaded ? m_index.find(visitor) : nullptr;
    if (place == nullptr || place->row.state != PlaceState::Inside) {
        return false;
    }
    return !whyOver(*place, m_used, now);
}

void AdmissionQueue::touch(const QueueVisitor &visitor, WorkContext &work)
{
    enterCall(work.now);
    Place *place = m_index.find(visitor);
    const auto over = place == nullptr ? std::nullopt : whyOver(*place, m_used, work.now);
    if (place == nullptr || over) {
        return;
    }
    hold(*place, visitor.terminal, work);
    if (place->row.state == PlaceState::Called) {
        goIn(*place, work);
    }
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
    Place *place = m_index.at(visitor.terminal);
    Place *own = m_index.find(visitor.session);
    if (own != nullptr) {
        if (place != nullptr && place != own) {
            finish(*place, PlaceEnd::Left, work);
        }
        hold(*own, visitor.terminal, work);
    } else if (place != nullptr && place->row.session.isEmpty()) {
        change(work);
        m_index.setSession(*place, visitor.session);
        save(*place);
    } else if (place != nullptr && place->row.session != visitor.session) {
        detach(visitor.terminal, work);
    }
}

void AdmissionQueue::detach(TerminalKey terminal, WorkContext &work)
{
    enterCall(work.now);
    m_index.forgetTerminal(terminal);
    Place *place = m_index.at(terminal);
    if (place == nullptr) {
        return;
    }
    change(work);
    if (place->row.state == PlaceState::Gone) {
        return;
    }
    m_index.setTerminal(*place, 0);
    place->row.awaySince = work.now;
    save(*place);
    m_deadlines.watch(*place, m_used);
}

void AdmissionQueue::setPaying(const SessionId &session, bool paying, WorkContext &work)
{
    enterCall(work.now);
    Place *place = m_index.find(session);
    if (place == nullptr || place->row.state != PlaceState::Inside || place->row.paying == paying) {
        return;
    }
    change(work);
    place->row.paying = paying;
    place->activeAt = work.now;
    save(*place);
    m_deadlines.watch(*place, m_used);
}

void AdmissionQueue::end(const SessionId &session, PlaceEnd reason, WorkContext &work)
{
    enterCall(work.now);
    Place *place = m_index.find(session);
    if (place == nullptr) {
        return;
    }
    const bool paysAlready = reason == PlaceEnd::HoldExpired && place->row.paying;
    if (place->row.state == PlaceState::Inside && !paysAlready) {
        finish(*place, reason, work);
    }
}

} // namespace karcis::server
