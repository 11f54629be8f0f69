// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "support/seeded_random.h"
#include "support/test_terminal.h"

namespace karcis::test {

/// A customer who holds, gives back, pays and declines at random, remembers every answer, and insists on it after the
/// server was killed.
class CrashVisitor
{
public:
    enum class Habit { Buys, OnlyHolds };

    CrashVisitor(QString name, std::uint64_t seed, Habit habit = Habit::Buys);

    [[nodiscard]] const QString &name() const { return m_name; }

    /// Takes the answer that has come, if any, and sends the next request. True if there was an answer.
    bool step();
    /// Logs in over a new line, asks again for what was never answered, and gives what is not as it was promised.
    [[nodiscard]] QString comeBack(std::unique_ptr<protocol::Channel> channel);
    /// What is wrong with the orders that were ever told to be paid.
    [[nodiscard]] QString faultOfTickets();

    [[nodiscard]] const std::vector<protocol::OrderInfo> &paid() const { return m_paid; }

private:
    using Answer = TestTerminal::Answer;

    [[nodiscard]] bool enter();
    [[nodiscard]] bool chooseShowtime();
    [[nodiscard]] protocol::Command next();
    [[nodiscard]] protocol::Command nextForOrder();
    [[nodiscard]] protocol::Command nextForSeats();
    void take(const protocol::Command &command, const Answer &answer);
    void takeOrder(const protocol::OrderInfo &order);
    [[nodiscard]] QString askAgain();
    [[nodiscard]] QString faultOfSeats();
    [[nodiscard]] QString faultOfOrder();
    [[nodiscard]] QString faultOfAnswers();
    [[nodiscard]] std::optional<Answer> askAndWait(const protocol::Command &command);

    [[nodiscard]] bool chance(int percent) { return m_random.below(100) < percent; }

    QString m_name;
    SeededRandom m_random;
    Habit m_habit;
    std::unique_ptr<TestTerminal> m_terminal;
    QString m_token;
    ShowtimeId m_showtime;

    /// What the server has promised.
    std::vector<SeatId> m_held;
    std::optional<protocol::OrderInfo> m_order;
    bool m_approved = false;
    std::vector<protocol::OrderInfo> m_paid;
    std::vector<std::pair<protocol::Command, Answer>> m_answers;

    std::optional<protocol::Command> m_unanswered;
    std::int64_t m_request = 0;
    std::vector<SeatId> m_free;
    bool m_lookAtOrder = false;
    /// The first answer that contradicts an earlier one.
    QString m_contradiction;
};

} // namespace karcis::test
