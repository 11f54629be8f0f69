// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/ledger.h"
#include "load/line_book.h"
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
    /// Where they write down how they wait in the queue; may be null.
    LineBook *line = nullptr;
};

/// The dice of one guest: the same in each run, and not like those of the guests beside.
[[nodiscard]] std::minstd_rand diceOf(int guest);

/// A terminal of the generator: keeps the books, comes back when its line is lost, and joins the queue if it must.
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

    enum class Standing { Out, Asking, Waiting, Inside };

    [[nodiscard]] Standing standing() const { return m_standing; }

    /// Asks for a place in the queue, or goes in if it was called.
    void joinQueue();

    /// Let in.
    virtual void admitted() { go(); }

    /// A hold was refused because it needs a place in the queue.
    virtual void sentToQueue() { }

    /// In the line: told so just now, or refused once more.
    virtual void waits() { }

    void pushed(std::string_view message) override;

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
    void joined(const Answer &answer);
    void mustWait();

    House &m_house;
    std::minstd_rand m_dice;
    bool m_resting = false;
    bool m_away = false;
    Standing m_standing = Standing::Out;
    std::optional<Moment> m_alarm;
};

} // namespace karcis::load
