// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/guest.h"
#include "load/hot_board.h"

namespace karcis::load {

/// Watches a showtime and wants any of its seats; gives each back at once, so that the fight goes on.
class Fighter final : public Guest
{
public:
    /// Fights for the first @p seats seats of @p show; with a @p pause on average between its taps.
    Fighter(House &house, int number, std::size_t show, HotBoard &board);

    void setSeats(int seats) { m_seats = seats; }

    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }

    /// It watches, and may begin to fight.
    [[nodiscard]] bool isWatching() const { return m_watching; }

    void fight();

protected:
    void entered() override;
    void take(const Answer &answer) override;
    void go() override;
    void pushed(std::string_view message) override;
    void lost() override;

private:
    void next();

    std::size_t m_show;
    HotBoard &m_board;
    int m_seats;
    std::chrono::milliseconds m_pause{0};
    std::int64_t m_revision = 0;
    bool m_watching = false;
    bool m_fighting = false;
};

} // namespace karcis::load
