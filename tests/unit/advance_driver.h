// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/advance.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <vector>

namespace karcis::test {

/// Plays the world around advance(): a clock, a source of ids, and a server that says what a test tells it to say.
class FlowDriver
{
public:
    /// A fresh flow; nothing has happened yet.
    FlowDriver() = default;

    /// Gives the input and returns what is to be sent because of it.
    std::vector<protocol::Command> give(const FlowInput &input);
    std::vector<protocol::Command> reply(const protocol::Command &command,
                                         const protocol::Reply &reply);
    std::vector<protocol::Command> refuse(const protocol::Command &command, const Refusal &refusal);
    /// Lets time go by on the terminal and on the server.
    std::vector<protocol::Command> wait(Millis time);

    /// Brings a fresh flow to the step by the way a customer takes.
    void to(Step step);
    /// The line is back and the server answers the greeting.
    std::vector<protocol::Command> reconnect();
    /// Logs in on the log-in page.
    std::vector<protocol::Command> logIn(std::optional<protocol::OrderInfo> openOrder = {});
    /// Taps the seats and lets the server agree.
    void hold(std::initializer_list<const char *> seats);

    // What the server would say.
    [[nodiscard]] protocol::SessionReply session() const;
    [[nodiscard]] protocol::SeatMapReply seatMap(const QString &id = QStringLiteral("s1")) const;
    [[nodiscard]] protocol::HoldReply held(std::initializer_list<const char *> seats) const;
    [[nodiscard]] protocol::OrderInfo order(OrderState state) const;
    [[nodiscard]] protocol::OrderReply orderReply(OrderState state) const;
    [[nodiscard]] protocol::OrderChanged orderChanged(OrderState state) const;
    [[nodiscard]] static protocol::ShowtimeInfo showtime(const QString &id);
    [[nodiscard]] static protocol::PaymentInfo payment(const QString &id, AttemptState state);

    /// The latest command of that kind that was ever sent. Fails the program if there is none.
    template <class Command>
    [[nodiscard]] Command last() const
    {
        const auto isIt = [](const protocol::Command &one) {
            return std::holds_alternative<Command>(one);
        };
        const auto it = std::find_if(m_sent.rbegin(), m_sent.rend(), isIt);
        if (it == m_sent.rend()) {
            qFatal("Nothing of that kind was sent");
        }
        return std::get<Command>(*it);
    }

    [[nodiscard]] const BookingFlow &flow() const { return m_flow; }

    [[nodiscard]] Millis now() const { return m_now; }

    [[nodiscard]] UtcTime serverNow() const { return m_serverNow; }

    [[nodiscard]] SeatState seatState(const char *id) const;
    /// What the page shows as the customer's own seats.
    [[nodiscard]] QStringList mine() const;

    /// False if the last input changed nothing.
    [[nodiscard]] bool changed() const { return m_changed; }

    /// When the server lets go what was first held.
    UtcTime holdEnds{};
    std::int64_t revision = 7;
    /// Where the server's queue stands.
    QueueGate gate = QueueGate::Off;

private:
    void toSchedule();

    BookingFlow m_flow;
    std::vector<protocol::Command> m_sent;
    Millis m_now{5'000'000};
    UtcTime m_serverNow{Millis{1'767'582'000'000}};
    int m_ids = 0;
    bool m_changed = false;
};

[[nodiscard]] std::vector<SeatId> seatIds(std::initializer_list<const char *> seats);
/// The methods of the commands, for comparing at one glance.
[[nodiscard]] QStringList methods(const std::vector<protocol::Command> &commands);
[[nodiscard]] ShowtimeId showtimeId(const char *id);
[[nodiscard]] Refusal refusal(RefusalCode code);

inline constexpr std::array allSteps{Step::Films,
                                     Step::Schedule,
                                     Step::Login,
                                     Step::Seats,
                                     Step::Payment,
                                     Step::Ticket,
                                     Step::Tickets,
                                     Step::OrderOver};

} // namespace karcis::test
