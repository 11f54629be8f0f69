// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "server/dispatcher.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

using protocol::Reply;

Outcome Dispatcher::handle(Peer &peer, const protocol::CatalogueFilms &, WorkContext &work)
{
    if (!isLetIn(peer, QueueGate::Open, work)) {
        return Result<Reply>(RefusalCode::QueueFirst);
    }
    return Result<Reply>(m_parts.catalogue.films());
}

Outcome
Dispatcher::handle(Peer &peer, const protocol::CatalogueShowtimes &command, WorkContext &work)
{
    if (!isLetIn(peer, QueueGate::Open, work)) {
        return Result<Reply>(RefusalCode::QueueFirst);
    }
    auto reply = m_parts.catalogue.showtimes(command.filmId, work.now);
    if (!reply) {
        return Result<Reply>(RefusalCode::NotFound);
    }
    m_parts.premieres.mark(reply->showtimes);
    return Result<Reply>(*reply);
}

Outcome Dispatcher::handle(Peer &peer, const protocol::CatalogueProgramme &, WorkContext &work)
{
    if (!isLetIn(peer, QueueGate::Open, work)) {
        return Result<Reply>(RefusalCode::QueueFirst);
    }
    protocol::ProgrammeReply reply = m_parts.catalogue.programme(work.now);
    m_parts.premieres.mark(reply.next);
    return Result<Reply>(reply);
}

Outcome Dispatcher::handle(Peer &peer, const protocol::SeatsWatch &command, WorkContext &work)
{
    if (!isLetIn(peer, QueueGate::Open, work)) {
        return Result<Reply>(RefusalCode::QueueFirst);
    }
    const bool known = peer.watched.contains(command.showtimeId);
    if (!known && peer.watched.size() >= limits::watchedShowtimes) {
        return Result<Reply>(Refusal{.code = RefusalCode::InvalidRequest, .detail = u"watched"_s});
    }
    const Asker *asker = peer.asker ? &*peer.asker : nullptr;
    Result<protocol::SeatMapReply> map = m_parts.boxOffice.seatMap(command.showtimeId, asker, work);
    if (!map) {
        return Result<Reply>(map.refusal());
    }
    m_parts.premieres.mark(map.value().showtime);
    map.value().revision = m_parts.watchers.revision(command.showtimeId);
    // Counted at once, so that the bound holds within a batch of requests too; and again, because one that ends the
    // watching may stand before it in the same batch.
    peer.watched.insert(command.showtimeId);
    std::vector<protocol::SeatChange> shown;
    const bool isShared = m_parts.stores.queue.isShared();
    for (const protocol::SeatInfo &seat : map.value().seats) {
        if (isShared && seat.state != SeatState::Free) {
            shown.push_back({seat.id, seat.state});
        }
    }
    work.afterCommit.emplace_back(
        [this, id = peer.id(), showtime = command.showtimeId, shown = std::move(shown), isShared] {
            if (Peer *still = m_parts.findPeer(id)) {
                still->watched.insert(showtime);
                m_parts.watchers.add(id, showtime);
                if (isShared) {
                    m_parts.watchers.shown(showtime, shown);
                }
            }
        });
    return Result<Reply>(map.value());
}

Outcome Dispatcher::handle(Peer &peer, const protocol::SeatsUnwatch &command, WorkContext &work)
{
    work.afterCommit.emplace_back([this, id = peer.id(), showtime = command.showtimeId] {
        if (Peer *still = m_parts.findPeer(id)) {
            still->watched.erase(showtime);
            m_parts.watchers.remove(id, showtime);
        }
    });
    return Result<Reply>(protocol::EmptyReply{});
}

} // namespace karcis::server
