// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/guest.h"

namespace karcis::load {

/// How a buyer goes about it.
struct BuyerHabits
{
    /// Takes a place in the queue first, as the kiosk does; else only when told to.
    bool queues = false;
    /// On average before each step.
    std::chrono::milliseconds think{0};
    /// On average between tries to get a seat all the same while waiting; never if 0.
    std::chrono::milliseconds impatience{0};
};

/// One visit: chooses a seat, pays, gets the ticket and leaves.
class Buyer final : public Guest
{
public:
    Buyer(House &house, int number, std::size_t shows, BuyerHabits habits = {});

    /// Comes in at @p when.
    void arriveAt(Moment when);

    [[nodiscard]] bool hasTicket() const { return m_step == Step::Gone && m_bought; }

    [[nodiscard]] bool isGone() const { return m_step == Step::Gone; }

    void wake() override;

protected:
    void entered() override;
    void take(const Answer &answer) override;
    void go() override;
    void admitted() override;
    void sentToQueue() override;
    void waits() override;
    void lost() override;
    void pushed(std::string_view message) override;

private:
    enum class Step { Away, Choosing, Ordering, Paying, Approving, Waiting, Gone };

    void choose();
    void askSeat();
    /// After a while of thought, if it takes any.
    void proceed();
    void refused(const Answer &answer);
    void leave(bool bought);

    std::size_t m_shows;
    BuyerHabits m_habits;
    /// One at a time, or it might get two seats.
    bool m_askedSeat = false;
    Step m_step = Step::Away;
    Moment m_arrived;
    bool m_bought = false;
    int m_tries = 0;
    std::string m_commandId;
    std::string m_order;
    std::string m_attempt;
};

} // namespace karcis::load
