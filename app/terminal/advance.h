// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/commands.h"
#include "protocol/events.h"
#include "terminal/booking_flow.h"
#include "terminal/intent.h"

#include <functional>
#include <variant>
#include <vector>

namespace karcis {

/// The server answered a command, or the terminal itself refused to send it.
struct AnswerArrived
{
    protocol::Command command;
    std::variant<protocol::Reply, Refusal> content;
};

/// The server is too busy for a request. The terminal sends it again by itself when its time has come.
struct RequestDelayed
{
    /// With `retryAfter`.
    Refusal refusal;
};

/// A connection stands. Nothing was said on it yet.
struct LineUp
{
};

struct LineLost
{
};

/// Some time went by; deadlines are looked at.
struct TimePassed
{
};

using FlowInput = std::
    variant<Intent, AnswerArrived, RequestDelayed, protocol::Event, LineUp, LineLost, TimePassed>;

/// What advance() may use of the world.
struct FlowContext
{
    Millis steadyNow{};
    /// A fresh id for each command that changes something. Must be set.
    std::function<CommandId()> freshId;
    QString terminalId;
    QString version;
};

struct Outcome
{
    BookingFlow flow;
    /// To be sent in this order.
    std::vector<protocol::Command> commands;
    /// False if the flow is what it was before, so that nobody need render it.
    bool changed = true;
};

/// The one place where a step changes. Pure: the same arguments give the same outcome. An input that has no meaning in
/// the present step changes nothing and sends nothing.
[[nodiscard]] Outcome advance(BookingFlow flow, const FlowInput &input, const FlowContext &context);

/// True for commands with a command id: sent twice, they act once and are answered alike.
[[nodiscard]] bool isRepeatable(const protocol::Command &command);

/// True if @p command gives back what the customer has walked away from. Nobody looks at its answer any more, but until it is
/// done nobody else can have those seats.
[[nodiscard]] bool givesBack(const BookingFlow &flow, const protocol::Command &command);

/// True if a repeatable @p command that was never answered should be sent again after the line came back.
[[nodiscard]] bool stillMeant(const BookingFlow &flow, const protocol::Command &command);

} // namespace karcis
