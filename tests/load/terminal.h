// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "load/connection.h"

#include <vector>

namespace karcis::load {

enum class Question {
    Hello,
    Resume,
    Join,
    Leave,
    Watch,
    Hold,
    Release,
    Checkout,
    Pay,
    Simulate,
    Browse
};

/// An answer of the server; the texts live as long as the call that they are given to.
struct Answer
{
    Question question = Question::Hello;
    bool ok = false;
    /// The name of the refusal, if it is one.
    std::string_view refusal;
    std::string_view body;
    std::int64_t micros = 0;
};

/// The text of the first member `name` in @p json, for answers whose shape is known; empty if there is none.
[[nodiscard]] std::string_view textAfter(std::string_view json, std::string_view name);
/// The number of the first member `name`; @p otherwise if there is none.
[[nodiscard]] std::int64_t
numberAfter(std::string_view json, std::string_view name, std::int64_t otherwise);

/// A terminal of Karcis over WebSocket and JSON-RPC. Says hello and takes up its session by itself.
class Terminal : public Connection
{
public:
    Terminal(Poller &poller, std::uint16_t port, int number, std::string token);

    /// Connects, or connects anew.
    void start();

    [[nodiscard]] int number() const { return m_number; }

    [[nodiscard]] bool isIn() const { return m_in; }

    /// It was in once, even if its line is lost now.
    [[nodiscard]] bool hasBeenIn() const { return m_hasBeenIn; }

    [[nodiscard]] std::size_t outstanding() const { return m_pending.size(); }

protected:
    /// @p params is the inside of the JSON object.
    void ask(Question question, std::string_view params);
    /// A name for a command that no other one has.
    [[nodiscard]] std::string newCommandId();

    /// Logged in.
    virtual void entered() = 0;
    virtual void answered(const Answer &answer) = 0;
    virtual void pushed(std::string_view message);

    void connected() final;
    [[nodiscard]] std::size_t received(std::string_view bytes) final;
    void lost() override;

private:
    struct Pending
    {
        std::int64_t id = 0;
        Question question = Question::Hello;
        Moment sentAt;
    };

    void take(std::string_view message);
    void takeAnswer(const Answer &answer);

    std::uint16_t m_port;
    int m_number;
    std::string m_token;
    bool m_upgraded = false;
    bool m_in = false;
    bool m_hasBeenIn = false;
    std::int64_t m_lastId = 0;
    std::uint64_t m_commandSeed;
    std::vector<Pending> m_pending;
};

} // namespace karcis::load
