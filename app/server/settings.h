// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "core/queueing.h"

#include <QString>

#include <optional>
#include <span>
#include <variant>

namespace karcis::server {

/// The settings of the queue before the sale.
struct QueueSettings
{
    QueueGate gate = QueueGate::Buy;
    /// How many may be inside at once.
    int maxActive = 2000;
    /// How many are let in within any 60 seconds, at most.
    int admissionsPerMinute = 500;
    /// How long somebody who was called may take to go in.
    std::chrono::seconds claimFor{60};
    /// As claimFor, for those who took their number along and have to come to a terminal first.
    std::chrono::seconds carriedClaimFor{180};
    /// How long a place is kept while its terminal's line is lost.
    std::chrono::seconds graceFor{120};
    /// How long somebody inside may do nothing.
    std::chrono::seconds idleFor{180};
    /// How long somebody may be inside; a payment under way is never cut.
    std::chrono::minutes sessionFor{10};
    /// How many may wait.
    int maxWaiting = 20000;

    friend bool operator==(const QueueSettings &, const QueueSettings &) = default;
};

/// The settings of the sale. Every value is within the bounds of its specification.
struct Settings
{
    std::chrono::seconds holdFor{120};
    std::chrono::seconds payFor{420};
    int maxSeats = 8;
    /// The times of the accessible mode.
    std::chrono::seconds accessibleHoldFor{300};
    std::chrono::seconds accessiblePayFor{900};
    /// How often one customer may extend the time to choose.
    int extensions = 0;
    int accessibleExtensions = 1;
    /// 1: a choice that leaves a single free seat between taken ones is refused, unless nothing else is possible.
    int strandedRule = 1;
    /// How often the provider is asked about a payment that it has not reported.
    std::chrono::seconds paymentPoll{15};
    /// How long the simulated provider waits before it settles a payment that answers late.
    std::chrono::seconds simulatedLateness{5};
    /// How often terminals fetch times and seats anew.
    std::chrono::minutes refreshEvery{5};
    /// After how long without a touch a kiosk asks whether somebody is there, and how long it waits for an answer.
    std::chrono::seconds idleAfter{60};
    std::chrono::seconds idleWarning{15};
    /// After how long on the first page a kiosk shows its posters in turn.
    std::chrono::seconds attractAfter{60};
    /// 1 if kiosks may make sounds.
    int soundAllowed = 1;

    // What one connection, one account and one network address may ask.
    int terminalPerSecond = 30;
    int terminalBurst = 60;
    int accountPerSecond = 30;
    int accountBurst = 60;
    int addressPerSecond = 500;
    int addressBurst = 1000;
    int handshakesPerSecond = 50;
    int handshakeBurst = 200;
    int loginsPerMinute = 60;
    int loginBurst = 20;
    /// 1 to count this machine's own addresses too. Behind a gateway all terminals have one of them.
    int throttleLoopback = 0;

    // Chosen seats that run out, again and again, keep others from them.
    int accountLapses = 3;
    int terminalLapses = 10;
    std::chrono::seconds firstCoolDown{60};
    std::chrono::seconds longestCoolDown{1800};
    std::chrono::minutes lapsesKept{60};
    /// From this part of the time to choose on, in percent, seats given back count as run out if it happens again with
    /// the same seats; 100 for never.
    int lateGiveBack = 50;

    // How long requests wait before the server sheds some of them.
    int overloadHigh = 150;
    int overloadLow = 50;

    QueueSettings queue = {};
};

/// One setting that an operator can change, with all that has to be known of it.
struct SettingSpec
{
    /// Where it is kept.
    using Place = std::variant<int Settings::*,
                               std::chrono::seconds Settings::*,
                               std::chrono::minutes Settings::*,
                               int QueueSettings::*,
                               std::chrono::seconds QueueSettings::*,
                               std::chrono::minutes QueueSettings::*,
                               QueueGate QueueSettings::*>;

    QLatin1StringView key;
    Place place;
    int defaultValue = 0;
    int least = 0;
    int most = 0;
    QLatin1StringView unit;
    QLatin1StringView meaning;
    /// If the values have names: those, from `least` on. Both the name and the number are taken.
    std::span<const QLatin1StringView> names = {};
};

/// Every setting there is.
[[nodiscard]] std::span<const SettingSpec> settingSpecs();

/// What a setting is now, in its own unit.
[[nodiscard]] int settingValue(const Settings &settings, const SettingSpec &spec);

/// The specification of a key; null if there is none.
[[nodiscard]] const SettingSpec *findSetting(QStringView key);

/// Sets one value. Gives what is wrong, in English for the operator's log or terminal, or nothing if it was right.
[[nodiscard]] std::optional<QString>
applySetting(Settings &settings, const QString &key, const QString &value);

} // namespace karcis::server
