// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/records.h"

/// What a terminal says of itself, and what it is told at the beginning.
namespace karcis::protocol {

/// Replies whose deadlines a terminal counts down carry the server's time at sending: the difference is what is left.
struct HelloReply
{
    QString serverVersion;
    Cinema cinema;
    Millis holdFor{};
    Millis payFor{};
    int maxSeats = 0;
    /// The times in the accessible mode.
    Millis accessibleHoldFor{};
    Millis accessiblePayFor{};
    /// How often the time to choose may be extended, without and with the accessible mode.
    int extensions = 0;
    int accessibleExtensions = 0;
    /// True if a checkout that strands a seat is refused.
    bool strandedRule = false;
    /// True if no real money moves; the screens must say so.
    bool simulatedPayments = false;
    /// What the cinema's managers tell everybody; cinema.notice says when it changes.
    QString message;
    bool salesPaused = false;
    /// From where on a place in the queue is needed.
    QueueGate queueGate = QueueGate::Off;
    /// How often pages of scarce goods fetch themselves anew.
    Millis refreshEvery{};
    /// After how long without a touch a kiosk asks whether somebody is there.
    Millis idleAfter{};
    /// How long it waits for an answer before it forgets the person.
    Millis idleWarning{};
    /// After how long on the first page it shows its posters in turn.
    Millis attractAfter{};
    /// Whether a kiosk may make sounds.
    bool soundAllowed = false;
    UtcTime serverTime{};
};

/// The first request of a connection: who is asking.
struct TerminalHello
{
    static constexpr QLatin1StringView method{"terminal.hello"};
    using Reply = HelloReply;
    QString terminalId;
    QString version;
};

} // namespace karcis::protocol
