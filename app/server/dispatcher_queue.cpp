// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "server/dispatcher.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

using protocol::Command;
using protocol::Reply;

QueueVisitor Dispatcher::visitorAt(const Peer &peer)
{
    return {.terminal = peer.id(), .session = peer.asker ? peer.asker->session : SessionId()};
}

bool Dispatcher::mustQueueFirst(const Peer &peer, const Command &command) const
{
    const bool wantsSeats = std::holds_alternative<protocol::SeatsHold>(command)
        || std::holds_alternative<protocol::SeatsBest>(command);
    return wantsSeats && peer.asker && m_parts.settings.queue.gate != QueueGate::Off
        && !m_parts.admin.notice().salesPaused && m_parts.admission.isWaiting(visitorAt(peer));
}

bool Dispatcher::findsQueueFull(const Peer &peer, const Command &command, UtcTime now) const
{
    const auto *join = std::get_if<protocol::QueueJoin>(&command);
    if (join == nullptr || join->placeId || m_parts.settings.queue.gate == QueueGate::Off) {
        return false;
    }
    // Whose film is not known here without a look into the database is asked for in a transaction.
    const SaleTerms *terms = join->showtimeId
        ? m_parts.premieres.termsOf(*join->showtimeId,
                                    m_parts.catalogue.filmIfKnown(*join->showtimeId))
        : nullptr;
    const bool early = terms != nullptr && !terms->drawn && terms->startsAt > now;
    return m_parts.admission.refusesNewcomer(visitorAt(peer), early, now);
}

bool Dispatcher::isLetIn(const Peer &peer,
                         QueueGate gate,
                         WorkContext &work,
                         const SaleTerms *sale) const
{
    // What is gated from "buy" on is gated behind the first page too.
    const QueueGate stands = m_parts.settings.queue.gate;
    const bool gated = stands == QueueGate::Open || stands == gate;
    return stands == QueueGate::Off || !gated
        || m_parts.admission.enter(visitorAt(peer), work, sale);
}

Outcome Dispatcher::handle(Peer &peer, const protocol::QueueJoin &command, WorkContext &work)
{
    const bool known = !command.showtimeId || m_parts.catalogue.onSale(*command.showtimeId);
    if (!known) {
        return Result<Reply>(RefusalCode::NotFound);
    }
    const SaleTerms *terms = command.showtimeId ? termsOf(*command.showtimeId, work) : nullptr;
    if (m_parts.settings.queue.gate == QueueGate::Off) {
        // Without a queue there is no draw either: the sale opens for all at once.
        if (const std::optional<Refusal> early = m_parts.premieres.whyNotYet(terms, work.now)) {
            return Result<Reply>(*early);
        }
        return Result<Reply>(protocol::QueueReply{.place = {.state = PlaceState::Inside}});
    }
    return placeReply(m_parts.admission.join(
        visitorAt(peer),
        {.place = command.placeId, .named = command.showtimeId.has_value(), .sale = terms},
        work));
}

Outcome Dispatcher::placeReply(const Result<protocol::QueuePlace> &place) const
{
    if (!place) {
        return Result<Reply>(place.refusal());
    }
    protocol::QueueReply reply{.place = place.value()};
    m_parts.premieres.describe(reply.place);
    return Result<Reply>(reply);
}

Outcome Dispatcher::handle(Peer &peer, const protocol::QueueCarry &, WorkContext &work)
{
    m_parts.admission.carry(visitorAt(peer), work);
    return Result<Reply>(protocol::EmptyReply{});
}

Outcome Dispatcher::handle(Peer &peer, const protocol::QueueClaim &command, WorkContext &work)
{
    const bool typed = command.number && command.code;
    if (typed == command.placeId.has_value()) {
        return Result<Reply>(Refusal{.code = RefusalCode::InvalidRequest,
                                     .detail = u"number and code, or placeId"_s});
    }
    // Whoever guesses is slowed down at the terminal, and with each number at all terminals together.
    static constexpr Millis pause = Millis(std::chrono::minutes(1)) / limits::numberTriesPerMinute;
    const QString number = command.number.value_or(QString()).simplified().toUpper();
    QStringList guessed{u"terminal "_s + peer.terminalId};
    if (typed) {
        guessed.append(number);
    }
    for (const QString &what : std::as_const(guessed)) {
        const QByteArray key = "number:"
            + QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex();
        if (const std::optional<Millis> wait = m_parts.stores.loginFailures.takeTry(
                key, pause, limits::numberTriesAtOnce, work.now)) {
            return Result<Reply>(
                Refusal{.code = RefusalCode::TooManyAttempts, .detail = {}, .retryAfter = wait});
        }
    }
    return placeReply(
        m_parts.admission.claim(visitorAt(peer),
                                {.number = number,
                                 .code = command.code.value_or(QString()).simplified().toUpper(),
                                 .place = command.placeId},
                                work));
}

Outcome Dispatcher::handle(Peer &, const protocol::QueueDraw &command, WorkContext &) const
{
    const std::optional<protocol::QueueDrawReply> result = m_parts.premieres.result(command);
    return result ? Result<Reply>(*result) : Result<Reply>(RefusalCode::NotFound);
}

Outcome Dispatcher::handle(Peer &peer, const protocol::QueueLeave &, WorkContext &work)
{
    m_parts.admission.leave(visitorAt(peer), work);
    return Result<Reply>(protocol::EmptyReply{});
}

Outcome Dispatcher::handle(Peer &peer, const protocol::QueueDisplay &, WorkContext &work) const
{
    const QueueNumbers numbers = m_parts.admission.numbers();
    const WaitEstimate::Range wait = m_parts.admission.estimateForNext(work.now);
    work.afterCommit.emplace_back([this, id = peer.id()] {
        if (Peer *still = m_parts.findPeer(id)) {
            still->showsLobby = true;
        }
    });
    protocol::QueueDisplayReply reply{
        .called = m_parts.admission.calledLabels(limits::calledOnDisplay),
        .waiting = static_cast<int>(numbers.waiting),
        .waitAtLeast = wait.least,
        .waitAtMost = wait.most,
        .sales = m_parts.premieres.listed(limits::salesOnDisplay, work.now),
        .next = m_parts.catalogue.programme(work.now).next};
    m_parts.premieres.mark(reply.next);
    return Result<Reply>(reply);
}

} // namespace karcis::server
