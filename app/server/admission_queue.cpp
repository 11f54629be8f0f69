// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/admission_queue.h"

#include "core/limits.h"

#include <algorithm>
#include <utility>

namespace karcis::server {

namespace {

using namespace std::chrono_literals;

constexpr Millis window = 60s;
/// Turns leave room for all who line up in one transaction.
constexpr std::int64_t turnsPerRevision = std::int64_t{1} << 20;
/// The estimate is told anew after this long even if nobody moved.
constexpr Millis estimateInterval = 10s;
constexpr Millis retryWhenFull = 30s;

/// Whether two estimates differ enough to tell.
bool differs(Millis a, Millis b)
{
    const Millis larger = std::max(a, b);
    return larger - std::min(a, b) > std::max<Millis>(5s, larger / 10);
}

} // namespace

struct AdmissionQueue::Place
{
    db::QueuePlace row;
    TerminalKey terminal = 0;
    /// The last sign of life.
    UtcTime activeAt{};
    /// The earliest entry in the list of what is due.
    std::optional<UtcTime> watchedAt = {};
    /// While waiting: since when, how many are before, and what was said at first.
    UtcTime linedUpAt{};
    std::size_t ahead = 0;
    Millis promised{};
    /// What the terminal knows.
    std::size_t toldAhead = 0;
    Millis toldMost{};
    QString seedHash = {};
    UtcTime saleStartsAt{};
};

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

void AdmissionQueue::start(WorkContext &work)
{
    enterCall(work.now);
    change(work);
    m_store.markAllAway(work.now, m_head.revision);
    for (const auto &[number, place] : m_places) {
        place->row.awaySince = place->row.awaySince.value_or(work.now);
        watch(*place);
    }
}

void AdmissionQueue::forget()
{
    m_loaded = false;
}

/// What every call from outside begins with.
void AdmissionQueue::enterCall(UtcTime now)
{
    m_headTaken = false;
    m_removed.clear();
    if (!m_loaded) {
        load(now);
    }
    useSettings();
}

void AdmissionQueue::load(UtcTime now)
{
    m_line.clear();
    m_called.clear();
    m_byTerminal.clear();
    m_bySession.clear();
    m_byId.clear();
    m_places.clear();
    m_due = {};
    m_early = 0;
    m_active = 0;
    m_head = {.revision = m_store.revision()};
    const std::vector<UtcTime> admissions = m_store.admissionsFrom(now - window);
    m_rate.restore(admissions, now);
    for (const db::QueuePlace &row : m_store.living()) {
        add(row, now);
    }
    m_estimate.begin(now - window);
    for (const UtcTime at : admissions) {
        m_estimate.letIn(std::min(at, now));
    }
    m_estimate.lineIs(m_line.size(), now);
    std::size_t ahead = 0;
    for (const auto &[turn, place] : m_line) {
        place->ahead = ahead++;
        place->linedUpAt = place->row.joinedAt;
    }
    for (const auto &[terminal, id] : m_terminals) {
        if (Place *place = find(id)) {
            place->terminal = terminal;
            place->row.awaySince.reset();
            m_byTerminal.insert_or_assign(terminal, place);
        }
    }
    m_lineMoved = true;
    m_loaded = true;
}

void AdmissionQueue::useSettings()
{
    m_rate.setPerMinute(m_settings.queue.admissionsPerMinute);
    if (m_used == m_settings.queue) {
        return;
    }
    m_used = m_settings.queue;
    for (const auto &[number, place] : m_places) {
        watch(*place);
    }
}

/// Another server may have changed the queue.
void AdmissionQueue::follow(WorkContext &work)
{
    const std::int64_t revision = m_store.revision();
    if (revision == m_head.revision) {
        return;
    }
    for (const db::QueuePlace &row : m_store.changedAfter(m_head.revision)) {
        apply(row, work);
    }
    m_head.revision = revision;
}

void AdmissionQueue::change(WorkContext &work, int numbers)
{
    if (m_headTaken && numbers == 0) {
        return;
    }
    const db::QueueHead head = m_store.advance(numbers);
    if (head.revision != m_head.revision + 1) {
        for (const db::QueuePlace &row : m_store.changedAfter(m_head.revision)) {
            apply(row, work);
        }
    }
    m_head = head;
    m_headTaken = true;
}

/// A row as another server has left it.
void AdmissionQueue::apply(const db::QueuePlace &row, WorkContext &work)
{
    const auto known = m_places.find(row.number);
    const bool isNew = known == m_places.end();
    const bool letInNow = row.admittedAt && (isNew || !known->second->row.admittedAt);
    if (letInNow) {
        m_rate.note(std::min(*row.admittedAt, work.now));
    }
    if (isNew) {
        if (row.state != PlaceState::Gone) {
            watch(add(row, work.now));
        }
        return;
    }
    Place &place = *known->second;
    const PlaceState before = place.row.state;
    if (row.state == PlaceState::Gone) {
        if (place.terminal != 0) {
            work.queue.push_back(
                {place.terminal, protocol::QueueEnded{row.id, row.end.value_or(PlaceEnd::Left)}});
        }
        remove(place);
        return;
    }
    delist(place, work.now);
    place.row = row;
    if (place.terminal != 0) {
        place.row.awaySince.reset();
    }
    enlist(place, work.now);
    watch(place);
    if (before == PlaceState::Waiting && row.state == PlaceState::Called && place.terminal != 0) {
        m_estimate.letIn(work.now);
        work.queue.push_back(
            {place.terminal, protocol::QueueAdmitted{describe(place, work.now), work.now}});
    }
}

AdmissionQueue::Place &AdmissionQueue::add(const db::QueuePlace &row, UtcTime now)
{
    auto owned = std::make_unique<Place>();
    Place &place = *owned;
    place.row = row;
    place.activeAt = now;
    place.linedUpAt = now;
    m_places.insert_or_assign(row.number, std::move(owned));
    m_byId.insert(row.id, &place);
    if (!row.session.isEmpty()) {
        m_bySession.insert(row.session, &place);
    }
    enlist(place, now);
    watch(place);
    return place;
}

void AdmissionQueue::save(const Place &place)
{
    m_store.update(place.row, m_head.revision);
}

void AdmissionQueue::remove(Place &place)
{
    delist(place, place.row.goneAt.value_or(place.linedUpAt));
    m_byId.remove(place.row.id);
    m_bySession.remove(place.row.session);
    if (place.terminal != 0) {
        m_byTerminal.erase(place.terminal);
    }
    const auto it = m_places.find(place.row.number);
    m_removed.push_back(std::move(it->second));
    m_places.erase(it);
    place.row.state = PlaceState::Gone;
}

/// Counts the place where its state belongs.
void AdmissionQueue::enlist(Place &place, UtcTime now)
{
    switch (place.row.state) {
    case PlaceState::Early:
        ++m_early;
        break;
    case PlaceState::Waiting:
        if (m_line.empty()) {
            m_estimate.begin(now);
        }
        place.ahead = m_line.size();
        m_line.emplace(place.row.turn.value_or(0), &place);
        m_estimate.lineIs(m_line.size(), now);
        break;
    case PlaceState::Called:
        m_called.emplace(place.row.admittedAt.value_or(now), place.row.number);
        ++m_active;
        break;
    case PlaceState::Inside:
        ++m_active;
        break;
    case PlaceState::Gone:
        break;
    }
}

void AdmissionQueue::delist(Place &place, UtcTime now)
{
    switch (place.row.state) {
    case PlaceState::Early:
        --m_early;
        break;
    case PlaceState::Waiting:
        m_line.erase(place.row.turn.value_or(0));
        m_estimate.lineIs(m_line.size(), now);
        m_lineMoved = true;
        break;
    case PlaceState::Called:
        m_called.erase({place.row.admittedAt.value_or(now), place.row.number});
        --m_active;
        break;
    case PlaceState::Inside:
        --m_active;
        break;
    case PlaceState::Gone:
        break;
    }
}

AdmissionQueue::Place *AdmissionQueue::find(const PlaceId &id) const
{
    return m_byId.value(id, nullptr);
}

AdmissionQueue::Place *AdmissionQueue::find(const QueueVisitor &visitor) const
{
    const auto here = m_byTerminal.find(visitor.terminal);
    if (here != m_byTerminal.end()) {
        return here->second;
    }
    return visitor.session.isEmpty() ? nullptr : m_bySession.value(visitor.session, nullptr);
}

/// When the place is over if nothing happens, and why; nothing if it has no end yet.
std::optional<std::pair<UtcTime, PlaceEnd>> AdmissionQueue::endOf(const Place &place) const
{
    std::optional<std::pair<UtcTime, PlaceEnd>> first;
    const auto consider = [&first](UtcTime at, PlaceEnd reason) {
        if (!first || at < first->first) {
            first = std::pair(at, reason);
        }
    };
    const db::QueuePlace &row = place.row;
    if (row.state == PlaceState::Called) {
        consider(row.admittedAt.value_or(UtcTime{}) + m_used.claimFor, PlaceEnd::Unclaimed);
        return first;
    }
    const bool paying = row.state == PlaceState::Inside && row.paying;
    if (row.awaySince && !paying) {
        consider(*row.awaySince + m_used.graceFor, PlaceEnd::LineLost);
    }
    if (row.state == PlaceState::Inside && !paying) {
        consider(row.enteredAt.value_or(UtcTime{}) + m_used.sessionFor, PlaceEnd::TimeUp);
        consider(place.activeAt + m_used.idleFor, PlaceEnd::Idle);
    }
    return first;
}

/// Sees to it that the place is looked at when it may be over.
void AdmissionQueue::watch(Place &place)
{
    const auto over = endOf(place);
    if (over && (!place.watchedAt || over->first < *place.watchedAt)) {
        place.watchedAt = over->first;
        m_due.push({over->first, place.row.number});
    }
}

void AdmissionQueue::hold(Place &place, TerminalKey terminal, WorkContext &work)
{
    place.activeAt = std::max(place.activeAt, work.now);
    if (terminal == 0 || place.terminal == terminal) {
        return;
    }
    if (place.terminal != 0) {
        m_byTerminal.erase(place.terminal);
    }
    const auto other = m_byTerminal.find(terminal);
    if (other != m_byTerminal.end()) {
        finish(*other->second, PlaceEnd::Left, work);
    }
    m_terminals.erase(place.terminal);
    place.terminal = terminal;
    m_byTerminal.insert_or_assign(terminal, &place);
    m_terminals.insert_or_assign(terminal, place.row.id);
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
    watch(place);
}

void AdmissionQueue::call(Place &place, WorkContext &work)
{
    delist(place, work.now);
    place.row.state = PlaceState::Called;
    place.row.turn.reset();
    place.row.admittedAt = work.now;
    enlist(place, work.now);
    save(place);
    watch(place);
    m_rate.note(work.now);
    m_estimate.letIn(work.now);
    m_estimate.compare(place.promised, work.now - place.linedUpAt);
    ++m_numbers.admitted;
    if (place.terminal != 0) {
        work.queue.push_back(
            {place.terminal, protocol::QueueAdmitted{describe(place, work.now), work.now}});
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

bool AdmissionQueue::mayLetIn(UtcTime now) const
{
    return m_active < static_cast<std::size_t>(m_used.maxActive) && m_rate.nextAt(now) <= now;
}

/// Null if as many wait as may.
AdmissionQueue::Place *
AdmissionQueue::create(const QueueVisitor &visitor, const EarlySale *sale, WorkContext &work)
{
    const bool early = sale != nullptr && work.now < sale->startsAt;
    const auto goesIn = [&] {
        return !early && m_line.empty() && mayLetIn(work.now);
    };
    const auto isFull = [&] {
        return m_line.size() + m_early >= static_cast<std::size_t>(m_used.maxWaiting);
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

AdmissionQueue::Place &
AdmissionQueue::insert(const QueueVisitor &visitor, db::QueuePlace row, WorkContext &work)
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
    Place *place = find(visitor);
    if (placeId && (place == nullptr || place->row.id != *placeId)) {
        place = find(*placeId);
        // A place that somebody has logged in with is that session's only.
        const bool strange = place != nullptr && !place->row.session.isEmpty()
            && place->row.session != visitor.session;
        if (place == nullptr || strange) {
            return RefusalCode::PlaceLost;
        }
    }
    const auto over = place == nullptr ? std::nullopt : endOf(*place);
    if (place != nullptr && over && over->first <= work.now) {
        finish(*place, over->second, work);
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
    if (Place *place = find(visitor)) {
        finish(*place, PlaceEnd::Left, work);
    }
}

bool AdmissionQueue::enter(const QueueVisitor &visitor, WorkContext &work)
{
    enterCall(work.now);
    Place *place = find(visitor);
    const auto over = place == nullptr ? std::nullopt : endOf(*place);
    if (place != nullptr && over && over->first <= work.now) {
        finish(*place, over->second, work);
        place = nullptr;
    }
    if (place == nullptr) {
        return m_line.empty() && mayLetIn(work.now) && create(visitor, nullptr, work) != nullptr;
    }
    hold(*place, visitor.terminal, work);
    if (place->row.state == PlaceState::Called) {
        goIn(*place, work);
    }
    return place->row.state == PlaceState::Inside;
}

bool AdmissionQueue::isInside(const QueueVisitor &visitor, UtcTime now) const
{
    const Place *place = m_loaded ? find(visitor) : nullptr;
    if (place == nullptr || place->row.state != PlaceState::Inside) {
        return false;
    }
    const auto over = endOf(*place);
    return !over || over->first > now;
}

bool AdmissionQueue::isWaiting(const QueueVisitor &visitor) const
{
    const auto here = m_byTerminal.find(visitor.terminal);
    return m_loaded && here != m_byTerminal.end()
        && here->second->row.state == PlaceState::Waiting;
}

void AdmissionQueue::touch(const QueueVisitor &visitor, WorkContext &work)
{
    enterCall(work.now);
    Place *place = find(visitor);
    const auto over = place == nullptr ? std::nullopt : endOf(*place);
    if (place == nullptr || (over && over->first <= work.now)) {
        return;
    }
    hold(*place, visitor.terminal, work);
    if (place->row.state == PlaceState::Called) {
        goIn(*place, work);
    }
}

void AdmissionQueue::stayBusy(const QueueVisitor &visitor, UtcTime until)
{
    if (Place *place = m_loaded ? find(visitor) : nullptr) {
        place->activeAt = std::max(place->activeAt, until);
    }
}

void AdmissionQueue::attach(const QueueVisitor &visitor, WorkContext &work)
{
    enterCall(work.now);
    const auto here = m_byTerminal.find(visitor.terminal);
    Place *place = here == m_byTerminal.end() ? nullptr : here->second;
    Place *own = m_bySession.value(visitor.session, nullptr);
    if (own != nullptr) {
        if (place != nullptr && place != own) {
            finish(*place, PlaceEnd::Left, work);
        }
        hold(*own, visitor.terminal, work);
    } else if (place != nullptr && place->row.session.isEmpty()) {
        change(work);
        place->row.session = visitor.session;
        m_bySession.insert(visitor.session, place);
        save(*place);
    } else if (place != nullptr && place->row.session != visitor.session) {
        detach(visitor.terminal, work);
    }
}

void AdmissionQueue::detach(TerminalKey terminal, WorkContext &work)
{
    enterCall(work.now);
    m_terminals.erase(terminal);
    const auto here = m_byTerminal.find(terminal);
    if (here == m_byTerminal.end()) {
        return;
    }
    Place &place = *here->second;
    change(work);
    if (place.row.state == PlaceState::Gone) {
        return;
    }
    m_byTerminal.erase(terminal);
    place.terminal = 0;
    place.row.awaySince = work.now;
    save(place);
    watch(place);
}

void AdmissionQueue::setPaying(const SessionId &session, bool paying, WorkContext &work)
{
    enterCall(work.now);
    Place *place = m_bySession.value(session, nullptr);
    if (place == nullptr || place->row.state != PlaceState::Inside || place->row.paying == paying) {
        return;
    }
    change(work);
    place->row.paying = paying;
    place->activeAt = work.now;
    save(*place);
    watch(*place);
}

void AdmissionQueue::end(const SessionId &session, PlaceEnd reason, WorkContext &work)
{
    enterCall(work.now);
    Place *place = m_bySession.value(session, nullptr);
    if (place == nullptr) {
        return;
    }
    const bool paysAlready = reason == PlaceEnd::HoldExpired && place->row.paying;
    if (place->row.state == PlaceState::Inside && !paysAlready) {
        finish(*place, reason, work);
    }
}

std::vector<std::int64_t> AdmissionQueue::earlyOf(const ShowtimeId &showtime, WorkContext &work)
{
    enterCall(work.now);
    std::vector<std::int64_t> numbers;
    for (const auto &[number, place] : m_places) {
        if (place->row.state == PlaceState::Early && place->row.draw == showtime) {
            numbers.push_back(number);
        }
    }
    // Numbers are given out in the order in which people come.
    std::ranges::sort(numbers);
    return numbers;
}

void AdmissionQueue::lineUp(const std::vector<std::int64_t> &numbers, WorkContext &work)
{
    enterCall(work.now);
    change(work);
    std::int64_t turn = m_head.revision * turnsPerRevision;
    for (const std::int64_t number : numbers) {
        const auto it = m_places.find(number);
        if (it == m_places.end() || it->second->row.state != PlaceState::Early) {
            continue;
        }
        Place &place = *it->second;
        delist(place, work.now);
        place.row.state = PlaceState::Waiting;
        place.row.turn = turn++;
        place.linedUpAt = work.now;
        enlist(place, work.now);
        place.promised
            = m_estimate.forAhead(place.ahead, m_used.admissionsPerMinute, work.now).likely;
        // Nobody has been told anything yet.
        place.toldAhead = place.ahead + 1;
        save(place);
        watch(place);
    }
    m_lineMoved = true;
}

bool AdmissionQueue::advance(const QString &label, WorkContext &work)
{
    enterCall(work.now);
    const auto it = std::ranges::find_if(
        m_line, [&](const auto &entry) { return queueLabel(entry.second->row.number) == label; });
    if (it == m_line.end()) {
        return false;
    }
    Place &place = *it->second;
    change(work);
    if (place.row.state != PlaceState::Waiting) {
        return false;
    }
    const std::int64_t first = m_line.begin()->first;
    delist(place, work.now);
    place.row.turn = first - 1;
    enlist(place, work.now);
    save(place);
    return true;
}

bool AdmissionQueue::tick(WorkContext &work)
{
    enterCall(work.now);
    follow(work);
    const bool moreToEnd = expire(work);
    const bool moreToLetIn = letIn(work);
    return moreToEnd || moreToLetIn;
}

bool AdmissionQueue::expire(WorkContext &work)
{
    for (int i = 0; i < limits::expiriesPerTick; ++i) {
        if (m_due.empty() || m_due.top().at > work.now) {
            return false;
        }
        const auto it = m_places.find(m_due.top().number);
        m_due.pop();
        if (it == m_places.end()) {
            continue;
        }
        Place &place = *it->second;
        place.watchedAt.reset();
        const auto over = endOf(place);
        if (over && over->first <= work.now) {
            finish(place, over->second, work);
        } else {
            watch(place);
        }
    }
    return true;
}

bool AdmissionQueue::letIn(WorkContext &work)
{
    for (int i = 0; i < limits::admissionsPerTick; ++i) {
        if (m_line.empty() || !mayLetIn(work.now)) {
            return false;
        }
        change(work);
        // Taking the head may have shown what another server did.
        if (m_line.empty() || !mayLetIn(work.now)) {
            return false;
        }
        call(*m_line.begin()->second, work);
    }
    return true;
}

std::optional<UtcTime> AdmissionQueue::nextDue(UtcTime now) const
{
    std::optional<UtcTime> next;
    const auto consider = [&next](UtcTime at) {
        if (!next || at < *next) {
            next = at;
        }
    };
    if (!m_due.empty()) {
        consider(m_due.top().at);
    }
    if (!m_line.empty()) {
        consider(m_lineMoved ? m_newsAt : m_newsAt + estimateInterval);
        if (m_active < static_cast<std::size_t>(m_used.maxActive)) {
            consider(m_rate.nextAt(now));
        }
    }
    return next;
}

std::vector<QueueNews> AdmissionQueue::takeNews(UtcTime now)
{
    std::vector<QueueNews> news;
    if (!m_loaded || now < m_newsAt || (!m_lineMoved && now < m_newsAt + estimateInterval)) {
        return news;
    }
    m_newsAt = now + limits::queueNewsInterval;
    m_lineMoved = false;
    std::size_t ahead = 0;
    for (const auto &[turn, place] : m_line) {
        place->ahead = ahead++;
        if (place->terminal == 0) {
            continue;
        }
        protocol::QueuePlace told = describe(*place, now);
        if (place->toldAhead != place->ahead || differs(place->toldMost, told.waitAtMost)) {
            place->toldAhead = place->ahead;
            place->toldMost = told.waitAtMost;
            news.push_back({place->terminal, std::move(told)});
        }
    }
    return news;
}

protocol::QueuePlace AdmissionQueue::describe(const Place &place, UtcTime now) const
{
    const db::QueuePlace &row = place.row;
    protocol::QueuePlace told{.id = row.id,
                              .number = queueLabel(row.number),
                              .state = row.state,
                              .waiting = static_cast<int>(m_line.size())};
    switch (row.state) {
    case PlaceState::Early:
        told.until = place.saleStartsAt;
        told.seedHash = place.seedHash;
        break;
    case PlaceState::Waiting: {
        const WaitEstimate::Range wait
            = m_estimate.forAhead(place.ahead, m_used.admissionsPerMinute, now);
        told.ahead = static_cast<int>(place.ahead);
        told.waitAtLeast = wait.least;
        told.waitAtMost = wait.most;
        break;
    }
    case PlaceState::Called:
        told.until = row.admittedAt.value_or(now) + m_used.claimFor;
        break;
    case PlaceState::Inside:
        told.until = row.enteredAt.value_or(now) + m_used.sessionFor;
        break;
    case PlaceState::Gone:
        break;
    }
    return told;
}

QueueNumbers AdmissionQueue::numbers() const
{
    QueueNumbers numbers = m_numbers;
    numbers.early = m_early;
    numbers.waiting = m_line.size();
    numbers.active = m_active;
    numbers.estimateError = m_estimate.medianError();
    return numbers;
}

QStringList AdmissionQueue::calledLabels(std::size_t most) const
{
    QStringList labels;
    for (auto it = m_called.rbegin(); it != m_called.rend() && most > 0; ++it, --most) {
        labels.append(queueLabel(it->second));
    }
    return labels;
}

WaitEstimate::Range AdmissionQueue::estimateForNext(UtcTime now) const
{
    if (m_line.empty() && mayLetIn(now)) {
        return {};
    }
    return m_estimate.forAhead(m_line.size(), m_used.admissionsPerMinute, now);
}

} // namespace karcis::server
