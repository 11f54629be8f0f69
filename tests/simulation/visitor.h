// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/terminal_codec.h"
#include "simulation/dice.h"
#include "simulation/promises.h"
#include "simulation/simulated_cinema.h"
#include "support/scripted_channel.h"

#include <QPointer>

#include <functional>

namespace karcis::simulation {

/// What all visitors share.
struct Lobby
{
    Dice &dice;
    const Clock &clock;
    const SimulatedCinema &cinema;
    Promises &promises;
    protocol::TerminalCodec &codec;
    /// Gives the server its end of a new line.
    std::function<void(std::unique_ptr<protocol::Channel>)> connect;
    /// The session that a token stands for.
    std::function<SessionId(const QString &)> sessionOf;
    /// Writes down what happens; may be empty.
    std::function<void(const QString &)> trace;
};

/// Somebody who wants seats, at a terminal with a bad line: taps at random, and checks all that they are told.
class Visitor
{
public:
    /// What a visitor sees of a showtime that they watch.
    struct View
    {
        std::int64_t revision = 0;
        std::map<SeatId, SeatState> seats;
    };

    Visitor(Lobby &lobby, int number);

    /// Does one thing.
    void act();
    /// Takes what has arrived; throws Violation.
    void read();
    /// The line breaks; what was on its way in either direction is lost.
    void dropLine();

    [[nodiscard]] bool isOnline() const { return m_line && m_line->isOpen(); }

    [[nodiscard]] const QString &name() const { return m_name; }

    [[nodiscard]] const std::map<ShowtimeId, View> &views() const { return m_views; }

    [[nodiscard]] int repeatsCompared() const { return m_repeatsCompared; }

    /// How often each refusal was heard.
    [[nodiscard]] const std::map<RefusalCode, int> &refusals() const { return m_refusals; }

private:
    /// A command with an id, kept so that it can be sent again.
    struct Remembered
    {
        protocol::Command command;
        SessionId session;
        /// The first answer as text, if it was one that must come again.
        std::optional<QByteArray> answer;
    };

    struct Sent
    {
        protocol::Command command;
        /// Set for commands with an id.
        CommandId id;
        /// It may have an effect: it is new, or its first answer was never heard.
        bool effective = true;
        bool repeat = false;
    };

    void connectLine();
    void enter();
    void actInside();
    void watchSomething();
    void holdSomething();
    void releaseSomething();
    void handleOrder();
    void repeatSomething();
    void logOut();

    [[nodiscard]] ShowtimeId heldShowtime() const;
    [[nodiscard]] std::vector<SeatId> chooseSeats(const ShowtimeId &showtime);
    [[nodiscard]] CommandId newCommandId();
    void send(const protocol::Command &command);
    void transmit(Sent sent);
    /// Takes back the promises that a command may end; again when its answer has come.
    void mayEnd(const protocol::Command &command);

    void take(const protocol::Answer &answer);
    void take(const protocol::Event &event);
    void remember(const Sent &sent, const std::variant<protocol::Reply, Refusal> &content);
    void believe(const Sent &sent, const protocol::Reply &reply);
    void believe(const protocol::OrderInfo &order);
    void believe(const protocol::SessionReply &reply);
    void believe(const protocol::SeatMapReply &reply);
    void believe(const protocol::HoldInfo &hold);
    void refused(const Sent &sent, const Refusal &refusal);
    void changeView(const protocol::SeatsChanged &event);
    void noteExpiry(const protocol::HoldExpired &event) const;
    void trace(const QString &text) const;

    Lobby &m_lobby;
    QString m_name;
    QString m_login;
    std::shared_ptr<test::ScriptedChannel::Record> m_inbox;
    QPointer<test::ScriptedChannel> m_line;
    bool m_hasAccount = false;
    bool m_gone = false;
    QString m_token;
    SessionId m_session;
    std::int64_t m_lastRequest = 0;
    int m_lastCommand = 0;
    std::map<std::int64_t, Sent> m_pending;
    std::deque<Remembered> m_memory;
    std::map<ShowtimeId, View> m_views;
    std::map<ShowtimeId, std::set<SeatId>> m_held;
    std::optional<protocol::OrderInfo> m_order;
    int m_repeatsCompared = 0;
    std::map<RefusalCode, int> m_refusals;
};

} // namespace karcis::simulation
