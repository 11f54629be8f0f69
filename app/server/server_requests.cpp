// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "server/log.h"
#include "server/server.h"

#include <array>
#include <utility>

namespace karcis::server {

using protocol::Reply;

namespace {

/// When to come back if the server, or the connection, has as much in hand as it may have.
constexpr Millis tooManyPause{500};

/// Refused because too many ask, whatever it was that they asked.
bool isForTheCrowd(RefusalCode code)
{
    return code == RefusalCode::RateLimited || code == RefusalCode::Overloaded
        || code == RefusalCode::QueueFirst || code == RefusalCode::QueueFull;
}

} // namespace

/// The requests of one frame, and the responses collected until all are there.
struct Server::Batch
{
    std::size_t outstanding = 0;
    std::vector<QByteArray> responses;
};

void Server::onFrame(Watchers::PeerId id, const QByteArray &frame)
{
    Peer *peer = findPeer(id);
    if (peer == nullptr) {
        return;
    }
    protocol::Incoming incoming
        = m_codec.decode(frame, [&](std::string_view method) { return admit(*peer, method); });
    std::shared_ptr<Batch> batch;
    if (incoming.batch) {
        batch = std::make_shared<Batch>();
        batch->outstanding = incoming.calls.size();
    }
    for (protocol::Call &call : incoming.calls) {
        accept(*peer, call, batch);
    }
    // Only here, where nobody holds on to the peer any more.
    if (peer->isTiring && findPeer(id) == peer) {
        ++m_counters.cutOff;
        m_refusalLog.note(RefusalLog::Reason::AskedOn);
        peer->channel().close();
    }
}

/// Nothing is done for a request that is refused here: its parameters are not even read.
std::optional<Refusal> Server::admit(Peer &peer, std::string_view method)
{
    ++m_counters.requests;
    ++peer.requests;
    std::optional<Refusal> refusal = m_throttle.admit(peer, method);
    if (refusal) {
        ++m_counters.throttled;
        peer.isTiring = peer.isTiring || !m_throttle.bears(peer);
        return refusal;
    }
    return shed(method);
}

std::optional<Refusal> Server::shed(std::string_view method)
{
    const Urgency urgency = urgencyOf(method);
    const std::optional<Millis> wait = m_overload.refuses(urgency);
    if (!wait) {
        return std::nullopt;
    }
    static constexpr std::array counters{
        &ServerCounters::shedPolls, &ServerCounters::shedBrowsing, &ServerCounters::shedHolds};
    ++(m_counters.*counters.at(static_cast<std::size_t>(urgency)));
    return Refusal{.code = RefusalCode::Overloaded, .detail = {}, .retryAfter = wait};
}

void Server::accept(Peer &peer, protocol::Call &call, const std::shared_ptr<Batch> &batch)
{
    Asked asked{.id = call.id, .peer = peer.id(), .batch = batch, .at = m_parts.clock.fine()};
    if (const auto *refusal = std::get_if<Refusal>(&call.content)) {
        refuse(peer, asked, *refusal);
        return;
    }
    const QByteArray &id = asked.id;
    if (const auto *bad = std::get_if<protocol::BadCall>(&call.content)) {
        ++m_counters.refusals;
        ++peer.refusals;
        // What is no request at all costs the sender of it the more.
        peer.isTiring = peer.isTiring || !m_throttle.bears(peer);
        finish(peer,
               asked,
               id.isEmpty() ? QByteArray() : protocol::encodeFault(id, bad->fault, bad->detail));
        return;
    }
    if (std::holds_alternative<protocol::Discover>(call.content)) {
        finish(peer, asked, id.isEmpty() ? QByteArray() : protocol::encodeDiscovery(id));
        return;
    }
    auto command = std::get<protocol::Command>(std::move(call.content));
    // Only if nothing is under way that could change the answer.
    if (peer.inFlight == 0 && m_dispatcher.mustQueueFirst(peer, command)) {
        refuse(peer, asked, Refusal{RefusalCode::QueueFirst});
        return;
    }
    if (peer.inFlight == 0 && m_dispatcher.findsQueueFull(peer, command, m_parts.clock.now())) {
        refuse(peer, asked, AdmissionQueue::whenFull());
        return;
    }
    if (peer.inFlight >= limits::callsInFlight) {
        refuse(peer, asked, {.code = RefusalCode::RateLimited, .retryAfter = tooManyPause});
        return;
    }
    if (queueLength() >= limits::queuedWork) {
        refuse(peer, asked, {.code = RefusalCode::Overloaded, .retryAfter = tooManyPause});
        return;
    }
    ++peer.inFlight;
    if (const auto *hello = std::get_if<protocol::TerminalHello>(&command)) {
        m_throttle.recall(peer, hello->terminalId);
    }
    if (std::holds_alternative<protocol::SeatsHold>(command)
        || std::holds_alternative<protocol::SeatsBest>(command)) {
        asked.counter = &ServerCounters::holds;
    } else if (std::holds_alternative<protocol::OrderCheckout>(command)) {
        asked.counter = &ServerCounters::orders;
    }
    m_asked.push(
        peer.id(),
        {.asked = std::move(asked), .command = std::move(command), .at = m_parts.clock.steady()});
    scheduleQueue();
}

void Server::refuse(Peer &peer, const Asked &asked, const Refusal &refusal)
{
    ++m_counters.refusals;
    ++peer.refusals;
    m_unsent.push_back({.askedAt = asked.at, .isForTheCrowd = isForTheCrowd(refusal.code)});
    finish(peer,
           asked,
           asked.id.isEmpty() ? QByteArray() : protocol::encodeRefusal(asked.id, refusal));
}

void Server::answer(const Asked &asked, const Decision &decision)
{
    Peer *peer = findPeer(asked.peer);
    if (peer == nullptr) {
        return;
    }
    --peer->inFlight;
    if (peer->asker && peer->indexedAs != peer->asker->session) {
        peer->indexedAs = peer->asker->session;
        m_peerIndex.note(peer->id(), *peer->asker);
    }
    if (!decision.result.ok()) {
        refuse(*peer, asked, decision.result.refusal());
        return;
    }
    if (asked.counter != nullptr) {
        ++(m_counters.*asked.counter);
    }
    m_unsent.push_back({.askedAt = asked.at});
    if (asked.id.isEmpty()) {
        finish(*peer, asked, {});
    } else if (!decision.written.isEmpty()) {
        finish(*peer, asked, protocol::encodeResult(asked.id, QByteArrayView(decision.written)));
    } else {
        Reply reply = decision.result.value();
        protocol::stampServerTime(reply, m_parts.clock.now());
        finish(*peer, asked, protocol::encodeResult(asked.id, reply));
    }
}

void Server::finish(Peer &peer, const Asked &asked, const QByteArray &response)
{
    QByteArray frame = response;
    if (asked.batch) {
        if (!response.isEmpty()) {
            asked.batch->responses.push_back(response);
        }
        --asked.batch->outstanding;
        frame = asked.batch->outstanding > 0 ? QByteArray()
                                             : protocol::encodeBatch(asked.batch->responses);
    }
    if (frame.isEmpty()) {
        return;
    }
    send(peer, frame);
    if (!m_queueScheduled && !m_batchRuns) {
        flushTouched();
    }
}

void Server::send(Peer &peer, const QByteArray &frame)
{
    if (!peer.isTouched) {
        peer.isTouched = true;
        m_touched.push_back(peer.id());
    }
    peer.channel().send(frame);
}

void Server::flushTouched()
{
    std::vector<Watchers::PeerId> touched = std::exchange(m_touched, std::move(m_touchedRoom));
    for (const Watchers::PeerId id : touched) {
        if (Peer *peer = findPeer(id)) {
            peer->isTouched = false;
            peer->channel().flush();
        }
    }
    touched.clear();
    m_touchedRoom = std::move(touched);
    if (m_unsent.empty()) {
        return;
    }
    const std::chrono::nanoseconds now = m_parts.clock.fine();
    for (const Unsent &answer : m_unsent) {
        const double seconds = std::chrono::duration<double>(now - answer.askedAt).count();
        m_answerTimes.observe(seconds);
        if (answer.isForTheCrowd) {
            m_refusalTimes.observe(seconds);
        }
    }
    m_unsent.clear();
}

} // namespace karcis::server
