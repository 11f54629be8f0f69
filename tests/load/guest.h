// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/ledger.h"
#include "load/terminal.h"

#include <optional>
#include <random>

namespace karcis::load {

/// What every guest of a run shares.
struct House
{
    Poller &poller;
    std::uint16_t port = 0;
    const Programme &programme;
    Ledger &ledger;
    /// Where guests write down what they see; changes while it runs.
    Tally *tally = nullptr;
    /// The hold time of the server's settings.
    std::chrono::seconds holdFor{120};
};

/// A terminal of the generator: keeps the books and comes back when its line is lost.
class Guest : public Terminal
{
public:
    Guest(House &house, int number);

    /// Asks nothing more once what is under way is answered.
    void rest() { m_resting = true; }

    [[nodiscard]] bool isResting() const { return m_resting; }

    void wake() override;

protected:
    [[nodiscard]] House &house() const { return m_house; }

    [[nodiscard]] Tally &tally() const { return *m_house.tally; }

    [[nodiscard]] std::minstd_rand &dice() { return m_dice; }

    [[nodiscard]] int roll(int below);
    void later(std::chrono::milliseconds pause);

    void askHold(const Place &place, std::string_view commandId);
    void askRelease(const Place &place);
    void askWatch(std::size_t show);

    /// Counts the answer, keeps the ledger, then hands it to take().
    void answered(const Answer &answer) final;
    void lost() override;
    virtual void take(const Answer &answer) = 0;
    /// The pause that it asked for is over.
    virtual void go() = 0;

    Place m_place;
    bool m_holding = false;

private:
    [[nodiscard]] std::string seatParams(const Place &place, std::string_view commandId) const;
    void count(const Answer &answer);

    House &m_house;
    std::minstd_rand m_dice;
    bool m_resting = false;
    bool m_away = false;
    std::optional<Moment> m_alarm;
};

} // namespace karcis::load
