// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/refusal.h"
#include "protocol/channel.h"
#include "protocol/commands.h"
#include "protocol/events.h"
#include "protocol/terminal_codec.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace karcis::test {

/// Lets the event loop run until @p isTrue, at most for @p bound of real time; false if it never was.
[[nodiscard]] bool waitUntil(const std::function<bool()> &isTrue,
                             Millis bound = std::chrono::seconds(20));

/// The seats with these labels.
[[nodiscard]] std::vector<SeatId> seatIds(const QStringList &labels);

/// Why it was refused; nothing if it was not.
template <class T>
[[nodiscard]] std::optional<RefusalCode> refusalOf(const Result<T> &result)
{
    return result.ok() ? std::nullopt : std::optional(result.refusal().code);
}

/// A terminal without a screen and without a mind of its own: it sends what a test tells it to and keeps what comes
/// back. Whoever asks waits in the event loop, for a bounded time; no answer is a refusal with the detail "no answer".
class TestTerminal
{
public:
    using Answer = std::variant<protocol::Reply, Refusal>;

    TestTerminal(QString name, std::unique_ptr<protocol::Channel> channel);

    [[nodiscard]] const QString &name() const { return m_name; }

    [[nodiscard]] bool waitOpen();

    [[nodiscard]] bool isOpen() const { return m_channel->isOpen(); }

    void close() { m_channel->close(); }

    /// Sends without waiting; the number names the request.
    std::int64_t send(const protocol::Command &command);
    void sendFrame(const QByteArray &frame);
    /// The answer if it is here already.
    [[nodiscard]] const Answer *answerTo(std::int64_t id) const;
    [[nodiscard]] bool waitForAnswer(std::int64_t id);

    /// Sends and waits for the answer.
    template <class CommandType>
    Result<typename CommandType::Reply> ask(const CommandType &command)
    {
        const std::int64_t id = send(command);
        if (!waitForAnswer(id)) {
            return Refusal{.code = RefusalCode::Unavailable, .detail = QStringLiteral("no answer")};
        }
        const Answer &answer = *answerTo(id);
        if (const auto *refusal = std::get_if<Refusal>(&answer)) {
            return *refusal;
        }
        return std::get<typename CommandType::Reply>(std::get<protocol::Reply>(answer));
    }

    /// Waits for the next event of a kind, passing over others; nothing if none comes.
    template <class EventType>
    std::optional<EventType> next(Millis bound = std::chrono::seconds(20))
    {
        std::optional<EventType> found;
        static_cast<void>(waitUntil(
            [&] {
                while (!found && m_eventsSeen < m_events.size()) {
                    if (auto *event = std::get_if<EventType>(&m_events[m_eventsSeen++])) {
                        found = *event;
                    }
                }
                return found.has_value();
            },
            bound));
        return found;
    }

    [[nodiscard]] const std::vector<protocol::Event> &events() const { return m_events; }

    /// Every frame that came, as it was.
    [[nodiscard]] const std::vector<QByteArray> &frames() const { return m_frames; }

    /// The next frame that has not been taken by this method yet; empty if none comes.
    [[nodiscard]] QByteArray nextFrame();

    [[nodiscard]] CommandId freshId();

    /// Of the session that join(), logIn() or resume() gave.
    [[nodiscard]] const QString &token() const { return m_token; }

    // What customers do, each under a fresh command id.
    Result<protocol::HelloReply> hello();
    /// Registers NAME@example.com and is logged in.
    Result<protocol::SessionReply> join();
    Result<protocol::SessionReply> logIn();
    Result<protocol::SessionReply> resume(const QString &token);
    Result<protocol::SeatMapReply> watch(const ShowtimeId &showtime);
    Result<protocol::HoldReply> hold(const ShowtimeId &showtime, const QStringList &seats);
    Result<protocol::HoldReply> release(const ShowtimeId &showtime, const QStringList &seats = {});
    Result<protocol::OrderReply> checkout(const ShowtimeId &showtime);
    Result<protocol::OrderReply> pay(const OrderId &order,
                                     PaymentMethod method = PaymentMethod::Qris);
    Result<protocol::OrderReply> cancel(const OrderId &order);
    Result<protocol::OrderReply> status(const OrderId &order);
    Result<protocol::EmptyReply> simulate(const AttemptId &attempt, SimulatedOutcome outcome);
    /// What a fresh look at the plan says of one seat; nothing if there is none.
    std::optional<SeatState> stateOf(const ShowtimeId &showtime, const QString &seat);
    /// The order as it is now; the state is Late, which no answer has, if there is no answer.
    protocol::OrderInfo order(const OrderId &id);

private:
    [[nodiscard]] Result<protocol::SessionReply> keepToken(Result<protocol::SessionReply> reply);
    void take(const QByteArray &frame);

    QString m_name;
    QString m_token;
    /// Command ids are the same nowhere else, also not in another run on the same database.
    QString m_commandPrefix;
    std::unique_ptr<protocol::Channel> m_channel;
    protocol::TerminalCodec m_codec;
    std::map<std::int64_t, std::size_t> m_pending;
    std::map<std::int64_t, Answer> m_answers;
    std::vector<protocol::Event> m_events;
    std::size_t m_eventsSeen = 0;
    std::vector<QByteArray> m_frames;
    std::size_t m_framesSeen = 0;
    std::int64_t m_lastId = 0;
    int m_lastCommand = 0;
    // Declared last, so that nothing arrives while the rest goes.
    QObject m_context;
};

} // namespace karcis::test
