// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "terminal/terminal.h"

#include "core/limits.h"
#include "core/time_ordered_id.h"
#include "protocol/channel.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace karcis {

namespace {

/// Twice as long with each further try, if the server does not say when.
constexpr Millis firstGiveBackPause{1000};

CommandId freshCommandId(const Clock &clock)
{
    std::array<quint32, 3> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    std::array<std::uint8_t, 10> random{};
    std::memcpy(random.data(), words.data(), random.size());
    return CommandId(timeOrderedId(clock.now(), random));
}

/// Without a usable answer to one of these, the line is of no use.
bool isGreeting(const protocol::Command &command)
{
    return std::holds_alternative<protocol::TerminalHello>(command)
        || std::holds_alternative<protocol::AccountResume>(command);
}

} // namespace

Terminal::Terminal(const Clock &clock,
                   ChannelFactory makeChannel,
                   TerminalOptions options,
                   QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_makeChannel(std::move(makeChannel))
    , m_options(std::move(options))
{
    if (!m_options.freshId) {
        m_options.freshId = [&clock] {
            return freshCommandId(clock);
        };
    }
    if (!m_options.jitter) {
        m_options.jitter = [] {
            return QRandomGenerator::global()->generateDouble();
        };
    }
    connect(&m_ticker, &QTimer::timeout, this, &Terminal::tick);
}

Terminal::~Terminal()
{
    if (m_channel) {
        m_channel->disconnect(this);
    }
}

void Terminal::start()
{
    if (m_started) {
        return;
    }
    m_started = true;
    if (m_options.tickInterval > Millis{0}) {
        m_ticker.start(m_options.tickInterval);
    }
    connectNow();
}

void Terminal::submit(const Intent &intent)
{
    feed(intent);
}

void Terminal::ask(protocol::Command command, Answered answered)
{
    const bool sent
        = m_channel && m_flow.line == Line::Online && m_pending.add(std::move(command), false);
    if (!sent) {
        QMetaObject::invokeMethod(
            this,
            [answered = std::move(answered)] { answered(RefusalCode::Unavailable); },
            Qt::QueuedConnection);
        return;
    }
    m_asked[m_pending.lastId()] = std::move(answered);
    sendWaiting();
}

bool Terminal::answerAsked(const protocol::Answer &answer)
{
    auto asked = m_asked.extract(answer.id);
    if (asked.empty()) {
        return false;
    }
    static_cast<void>(m_pending.take(answer.id));
    if (const auto *refusal = std::get_if<Refusal>(&answer.content)) {
        asked.mapped()(*refusal);
    } else {
        asked.mapped()(std::get<protocol::Reply>(answer.content));
    }
    return true;
}

void Terminal::giveUpAsked()
{
    for (const auto &[id, answered] : std::exchange(m_asked, {})) {
        // Whoever asked is told that it failed; it must not happen all the same later.
        m_pending.forget(id);
        answered(RefusalCode::Unavailable);
    }
}

void Terminal::connectNow()
{
    ++m_tries;
    m_lineActionAt = m_clock.steady() + limits::requestTimeout;
    m_channel = m_makeChannel();
    connect(m_channel.get(), &protocol::Channel::opened, this, &Terminal::onOpened);
    connect(m_channel.get(), &protocol::Channel::received, this, &Terminal::onReceived);
    connect(m_channel.get(), &protocol::Channel::closed, this, &Terminal::dropLine);
}

void Terminal::onOpened()
{
    feed(LineUp{});
}

void Terminal::onReceived(const QByteArray &frame)
{
    auto message = m_codec.decode(frame, [this](std::int64_t id) { return m_pending.kindOf(id); });
    if (!message) {
        return;
    }
    if (auto *event = std::get_if<protocol::Event>(&*message)) {
        Q_EMIT heard(*event);
        feed(std::move(*event));
        return;
    }
    auto &answer = std::get<protocol::Answer>(*message);
    if (giveBackLater(answer)) {
        sendWaiting();
        return;
    }
    if (delay(answer)) {
        feed(RequestDelayed{std::get<Refusal>(answer.content)});
        return;
    }
    if (answerAsked(answer)) {
        sendWaiting();
        return;
    }
    if (std::optional<protocol::Command> command = m_pending.take(answer.id)) {
        feed(AnswerArrived{std::move(*command), std::move(answer.content)});
    }
}

/// True if the answer refuses, for a reason that passes, to take back what the customer has walked away from: without
/// another try others could not have those seats for minutes.
bool Terminal::giveBackLater(const protocol::Answer &answer)
{
    const auto *refusal = std::get_if<Refusal>(&answer.content);
    const protocol::Command *command = m_pending.find(answer.id);
    const bool passes = refusal != nullptr
        && (refusal->code == RefusalCode::RateLimited || refusal->code == RefusalCode::Overloaded
            || refusal->code == RefusalCode::Unavailable);
    if (!passes || command == nullptr || !givesBack(m_flow, *command)) {
        return false;
    }
    Millis pause = firstGiveBackPause;
    for (int i = m_pending.retriesOf(answer.id); i > 0 && pause < limits::longestThrottle; --i) {
        pause *= 2;
    }
    pause = refusal->retryAfter.value_or(std::min(pause, limits::longestThrottle));
    return m_pending.giveBackLater(answer.id, m_clock.steady() + pause + spread(pause));
}

/// A part of a pause that chance decides, so that all who were told the same do not come at the same moment.
Millis Terminal::spread(Millis pause) const
{
    const double chance = std::clamp(m_options.jitter(), 0.0, 1.0);
    return Millis(static_cast<Millis::rep>(static_cast<double>(pause.count()) * chance / 4));
}

/// True if the answer says no more than "not now": the request is then sent again by itself, a little later than it was
/// told, so that all who were told the same do not come at the same moment.
bool Terminal::delay(const protocol::Answer &answer)
{
    const auto *refusal = std::get_if<Refusal>(&answer.content);
    if (refusal == nullptr || !refusal->retryAfter || *refusal->retryAfter > limits::longestThrottle
        || (refusal->code != RefusalCode::RateLimited
            && refusal->code != RefusalCode::Overloaded)) {
        return false;
    }
    const Millis pause = *refusal->retryAfter;
    return m_pending.retryLater(answer.id, m_clock.steady() + pause + spread(pause));
}

/// Half of the pause is fixed, half is chance: terminals that lost one server do not all come back at once.
Millis Terminal::reconnectPause() const
{
    Millis pause = limits::reconnectFirst;
    for (int i = 1; i < m_tries && pause < limits::reconnectLongest; ++i) {
        pause *= 2;
    }
    pause = std::min(pause, limits::reconnectLongest);
    const Millis half = pause / 2;
    const double chance = std::clamp(m_options.jitter(), 0.0, 1.0);
    return half + Millis(static_cast<Millis::rep>(static_cast<double>(half.count()) * chance));
}

void Terminal::dropLine()
{
    if (!m_channel) {
        return;
    }
    forgetChannel();
    m_pending.lineLost();
    m_lineActionAt = m_clock.steady() + reconnectPause();
    feed(LineLost{});
    giveUpAsked();
}

void Terminal::forgetChannel()
{
    // It may be in the middle of emitting, so it is deleted later.
    protocol::Channel *channel = m_channel.release();
    channel->disconnect(this);
    channel->close();
    channel->deleteLater();
}

void Terminal::tick()
{
    const Millis now = m_clock.steady();
    if (m_channel) {
        const std::optional<Millis> oldest = m_pending.oldestSentAt();
        const bool neverOpened = !m_channel->isOpen() && now >= m_lineActionAt;
        const bool neverAnswered = oldest && now >= *oldest + limits::requestTimeout;
        if (neverOpened || neverAnswered) {
            dropLine();
        }
    } else if (m_started && now >= m_lineActionAt) {
        connectNow();
    }
    feed(TimePassed{});
}

void Terminal::feed(FlowInput input)
{
    m_inputs.push_back(std::move(input));
    if (m_running) {
        return;
    }
    m_running = true;
    while (!m_inputs.empty()) {
        const FlowInput next = std::move(m_inputs.front());
        m_inputs.pop_front();
        process(next);
    }
    m_running = false;
}

void Terminal::process(const FlowInput &input)
{
    const bool wasOnline = m_flow.line == Line::Online;
    const FlowContext context{
        m_clock.steady(), m_options.freshId, m_options.terminalId, m_options.version};
    Outcome outcome = advance(std::move(m_flow), input, context);
    m_flow = std::move(outcome.flow);
    const bool isOnline = m_flow.line == Line::Online;
    if (!wasOnline && isOnline) {
        m_tries = 0;
        m_pending.resume(m_flow);
    }
    for (protocol::Command &command : outcome.commands) {
        enqueue(std::move(command));
    }
    sendWaiting();
    const auto *answer = std::get_if<AnswerArrived>(&input);
    if (answer && isGreeting(answer->command) && std::holds_alternative<Refusal>(answer->content)
        && !isOnline) {
        dropLine();
    }
    if (outcome.changed) {
        Q_EMIT changed(m_flow);
    }
}

void Terminal::enqueue(protocol::Command command)
{
    if (m_options.greetsOnly && !isGreeting(command)) {
        return;
    }
    const bool held = isRepeatable(command) && m_flow.line != Line::Online;
    if (!held && !m_channel) {
        return;
    }
    if (!m_pending.add(command, held)) {
        m_inputs.push_back(AnswerArrived{std::move(command), Refusal{RefusalCode::RateLimited}});
    }
}

void Terminal::sendWaiting()
{
    if (!m_channel || !m_channel->isOpen()) {
        return;
    }
    while (const std::optional<PendingRequests::Request> request
           = m_pending.sendNext(m_clock.steady())) {
        m_channel->send(m_codec.encodeRequest(request->id, request->command));
    }
    m_channel->flush();
}

} // namespace karcis
