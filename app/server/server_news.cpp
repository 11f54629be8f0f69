// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "server/log.h"
#include "server/server.h"

#include <algorithm>
#include <utility>

namespace karcis::server {

void Server::sendTo(const std::vector<Watchers::PeerId> &ids, const QByteArray &frame)
{
    for (const Watchers::PeerId id : ids) {
        if (Peer *peer = findPeer(id)) {
            send(*peer, frame);
        }
    }
}

void Server::tellSessions(const WorkContext &context)
{
    const auto keepIf = [this](std::vector<Watchers::PeerId> ids, auto condition) {
        std::erase_if(ids, [&](Watchers::PeerId id) {
            const Peer *peer = findPeer(id);
            return peer == nullptr || !peer->asker || !condition(*peer->asker);
        });
        return ids;
    };
    for (const HoldExpiredEffect &effect : context.expiredHolds) {
        sendTo(keepIf(m_peerIndex.ofSession(effect.session),
                      [&](const Asker &asker) { return asker.session == effect.session; }),
               protocol::encodeEvent(protocol::HoldExpired{effect.showtimeId, effect.seats}));
    }
    for (const OrderEffect &effect : context.orders) {
        const std::vector<Watchers::PeerId> owners
            = keepIf(m_peerIndex.ofAccount(effect.account),
                     [&](const Asker &asker) { return asker.account == effect.account; });
        if (!owners.empty()) {
            tellOrder(owners, effect.order);
        }
    }
}

void Server::tellOrder(const std::vector<Watchers::PeerId> &owners, const OrderId &id)
{
    try {
        if (const std::optional<db::Order> order = m_stores.orders.order(id)) {
            const UtcTime now = m_parts.clock.now();
            sendTo(owners,
                   protocol::encodeEvent(
                       protocol::OrderChanged{m_boxOffice.describe(*order, now), now}));
        }
    } catch (const db::DbError &error) {
        // The terminal asks by itself when its own countdown ends.
        qCWarning(lcServer) << "An order's change could not be told:" << error.text();
    }
}

void Server::noteTold(const AccountId &account, const protocol::OrderInfo &order)
{
    m_told.note(order.id,
                {.account = account,
                 .state = order.state,
                 .payment = order.payment ? std::optional(order.payment->state) : std::nullopt});
}

/// Another server may have settled, or given up, what somebody waits for here.
void Server::lookAtOrders(WorkContext &work)
{
    for (const OrderId &id : m_told.next(limits::ordersPerLook)) {
        const OrderWatch::Told told = *m_told.find(id);
        const std::optional<db::Order> order = m_stores.orders.order(id);
        if (!order || m_peerIndex.ofAccount(told.account).empty()) {
            m_told.forget(id);
            continue;
        }
        const auto attempt = m_stores.orders.latestAttempt(id);
        const OrderWatch::Told now{.account = told.account,
                                   .state = order->state,
                                   .payment
                                   = attempt ? std::optional(attempt->state) : std::nullopt};
        if (now != told) {
            work.orders.push_back({told.account, id});
        }
    }
}

/// Another server's terminals choose seats too.
void Server::lookAtSeats(WorkContext &work)
{
    for (const ShowtimeId &showtime :
         m_watchers.nextWatched(m_seatsSeen, limits::showtimesPerLook)) {
        m_seatsSeen = showtime;
        work.afterCommit.emplace_back(
            [this, showtime, taken = m_boxOffice.taken(showtime, work.now)] {
                m_watchers.compare(showtime, taken);
            });
    }
}

void Server::schedulePush()
{
    if (!m_pushTimer.isActive()) {
        m_pushTimer.start(limits::pushInterval);
    }
}

void Server::pushWithAnswers()
{
    // A second packet costs as much as the first: when half of those who watch are being answered anyway, the news
    // goes along instead of waiting for its own turn.
    if (m_watchers.hasNews() && 2 * m_touched.size() >= m_watchers.audience()) {
        m_pushTimer.stop();
        sendChanges();
    }
}

void Server::pushChanges()
{
    sendChanges();
    flushTouched();
}

void Server::sendChanges()
{
    for (const Watchers::Push &push : m_watchers.takeNews()) {
        const QByteArray frame = protocol::encodeEvent(push.event);
        for (const Watchers::PeerId id : push.peers) {
            if (Peer *peer = findPeer(id)) {
                ++m_counters.pushes;
                send(*peer, frame);
            }
        }
    }
}

void Server::sendQueueNews()
{
    const UtcTime now = m_parts.clock.now();
    for (const QueueNews &news : m_admission.takeNews(now, limits::queueNewsPerTurn)) {
        sendTo({news.terminal}, protocol::encodeEvent(protocol::QueuePosition{news.place, now}));
    }
    flushTouched();
    scheduleQueueNews(now);
}

void Server::scheduleQueueNews(UtcTime now)
{
    const std::optional<UtcTime> next = m_admission.nextNews();
    if (!next) {
        return;
    }
    const Millis pause = *next <= now
        ? Millis{0}
        : std::clamp(*next - now, limits::queueNewsPause, limits::queueNewsInterval);
    if (!m_newsTimer.isActive() || m_newsTimer.remainingTimeAsDuration() > pause) {
        m_newsTimer.start(pause);
    }
}

void Server::catalogueChanged()
{
    m_catalogue.changed();
    sendTo(peersWhere([](const Peer &) { return true; }),
           protocol::encodeEvent(protocol::CatalogueChanged{}));
    flushTouched();
}

void Server::tellDisplays()
{
    const UtcTime now = m_parts.clock.now();
    const std::vector<Watchers::PeerId> displays
        = peersWhere([](const Peer &peer) { return peer.showsLobby; });
    if (displays.empty() || now - m_displaysToldAt < limits::displayPause) {
        return;
    }
    // Seats come and go all the time: how full a showtime is is asked for by the display itself, now and then.
    const QueueNumbers numbers = m_admission.numbers();
    QStringList shown = m_admission.calledLabels(limits::calledOnDisplay);
    shown.append(QString::number(numbers.waiting));
    shown.append(QString::number(numbers.early));
    shown.append(QString::number(m_premieres.version()));
    if (shown == m_displayed) {
        return;
    }
    m_displayed = shown;
    m_displaysToldAt = now;
    sendTo(displays, protocol::encodeEvent(protocol::QueueDisplayChanged{}));
}

void Server::tellNotice()
{
    sendTo(peersWhere([](const Peer &) { return true; }), protocol::encodeEvent(m_admin.notice()));
}

} // namespace karcis::server
