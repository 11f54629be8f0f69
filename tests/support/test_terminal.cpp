// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "support/test_terminal.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace karcis::test {

using namespace Qt::Literals::StringLiterals;

bool waitUntil(const std::function<bool()> &isTrue, Millis bound)
{
    const QDeadlineTimer deadline(bound);
    // Ends the last wait: without any event, processEvents() would sleep for ever.
    QTimer wakeUp;
    wakeUp.setSingleShot(true);
    wakeUp.start(bound);
    while (!isTrue()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

std::vector<SeatId> seatIds(const QStringList &labels)
{
    std::vector<SeatId> ids;
    for (const QString &label : labels) {
        ids.emplace_back(label);
    }
    return ids;
}

TestTerminal::TestTerminal(QString name, std::unique_ptr<protocol::Channel> channel)
    : m_name(std::move(name))
    , m_commandPrefix(QUuid::createUuid().toString(QUuid::Id128))
    , m_channel(std::move(channel))
{
    QObject::connect(m_channel.get(),
                     &protocol::Channel::received,
                     &m_context,
                     [this](const QByteArray &frame) { take(frame); });
}

bool TestTerminal::waitOpen()
{
    return waitUntil([this] { return m_channel->isOpen(); });
}

void TestTerminal::take(const QByteArray &frame)
{
    m_frames.push_back(frame);
    auto message = m_codec.decode(frame, [this](std::int64_t id) {
        const auto it = m_pending.find(id);
        return it == m_pending.end() ? std::nullopt : std::optional(it->second);
    });
    if (!message) {
        return;
    }
    if (auto *event = std::get_if<protocol::Event>(&*message)) {
        m_events.push_back(std::move(*event));
        return;
    }
    auto &answer = std::get<protocol::Answer>(*message);
    m_pending.erase(answer.id);
    m_answers.insert_or_assign(answer.id, std::move(answer.content));
}

std::int64_t TestTerminal::send(const protocol::Command &command)
{
    const std::int64_t id = ++m_lastId;
    m_pending[id] = command.index();
    sendFrame(m_codec.encodeRequest(id, command));
    return id;
}

void TestTerminal::sendFrame(const QByteArray &frame)
{
    m_channel->send(frame);
    m_channel->flush();
}

const TestTerminal::Answer *TestTerminal::answerTo(std::int64_t id) const
{
    const auto it = m_answers.find(id);
    return it == m_answers.end() ? nullptr : &it->second;
}

bool TestTerminal::waitForAnswer(std::int64_t id)
{
    return waitUntil([&] { return answerTo(id) != nullptr || !m_channel->isOpen(); })
        && answerTo(id) != nullptr;
}

QByteArray TestTerminal::nextFrame()
{
    return waitUntil([this] { return m_framesSeen < m_frames.size(); }) ? m_frames[m_framesSeen++]
                                                                        : QByteArray();
}

CommandId TestTerminal::freshId()
{
    return CommandId(u"%1-%2"_s.arg(m_commandPrefix).arg(++m_lastCommand));
}

Result<protocol::HelloReply> TestTerminal::hello()
{
    return ask(protocol::TerminalHello{m_name, u"1"_s});
}

Result<protocol::SessionReply> TestTerminal::keepToken(Result<protocol::SessionReply> reply)
{
    if (reply) {
        m_token = reply.value().token;
    }
    return reply;
}

Result<protocol::SessionReply> TestTerminal::join()
{
    return keepToken(
        ask(protocol::AccountRegister{m_name, m_name + u"@example.com"_s, u"rahasia sekali"_s}));
}

Result<protocol::SessionReply> TestTerminal::logIn()
{
    return keepToken(ask(protocol::AccountLogin{m_name + u"@example.com"_s, u"rahasia sekali"_s}));
}

Result<protocol::SessionReply> TestTerminal::resume(const QString &token)
{
    return keepToken(ask(protocol::AccountResume{token}));
}

Result<protocol::SeatMapReply> TestTerminal::watch(const ShowtimeId &showtime)
{
    return ask(protocol::SeatsWatch{showtime});
}

Result<protocol::HoldReply> TestTerminal::hold(const ShowtimeId &showtime, const QStringList &seats)
{
    return ask(protocol::SeatsHold{freshId(), showtime, seatIds(seats)});
}

Result<protocol::HoldReply> TestTerminal::release(const ShowtimeId &showtime,
                                                  const QStringList &seats)
{
    return ask(protocol::SeatsRelease{freshId(), showtime, seatIds(seats)});
}

Result<protocol::OrderReply> TestTerminal::checkout(const ShowtimeId &showtime)
{
    return ask(protocol::OrderCheckout{freshId(), showtime});
}

Result<protocol::OrderReply> TestTerminal::pay(const OrderId &order, PaymentMethod method)
{
    return ask(protocol::PaymentStart{freshId(), order, method});
}

Result<protocol::OrderReply> TestTerminal::cancel(const OrderId &order)
{
    return ask(protocol::OrderCancel{freshId(), order});
}

Result<protocol::OrderReply> TestTerminal::status(const OrderId &order)
{
    return ask(protocol::OrderStatus{order});
}

Result<protocol::EmptyReply> TestTerminal::simulate(const AttemptId &attempt,
                                                    SimulatedOutcome outcome)
{
    return ask(protocol::PaymentSimulate{attempt, outcome});
}

std::optional<SeatState> TestTerminal::stateOf(const ShowtimeId &showtime, const QString &seat)
{
    const Result<protocol::SeatMapReply> map = watch(showtime);
    if (!map) {
        return std::nullopt;
    }
    const auto &seats = map.value().seats;
    const auto found = std::ranges::find(seats, SeatId(seat), &protocol::SeatInfo::id);
    return found == seats.end() ? std::nullopt : std::optional(found->state);
}

protocol::OrderInfo TestTerminal::order(const OrderId &id)
{
    const Result<protocol::OrderReply> reply = status(id);
    return reply ? reply.value().order : protocol::OrderInfo{.state = OrderState::Late};
}

} // namespace karcis::test
