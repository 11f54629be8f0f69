// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <QString>

#include <map>
#include <optional>
#include <span>

namespace karcis::server {

/// One setting that an operator can change, with all that has to be known of it.
struct SettingSpec
{
    QLatin1StringView key;
    int defaultValue = 0;
    int least = 0;
    int most = 0;
    QLatin1StringView unit;
    QLatin1StringView meaning;
};

/// The settings of the sale. Every value is within the bounds of its specification.
struct Settings
{
    std::chrono::seconds holdFor{120};
    std::chrono::seconds payFor{420};
    int maxSeats = 8;
    /// How often the provider is asked about a payment that it has not reported.
    std::chrono::seconds paymentPoll{15};
    /// How long the simulated provider waits before it settles a payment that answers late.
    std::chrono::seconds simulatedLateness{5};
};

/// Every setting there is.
[[nodiscard]] std::span<const SettingSpec> settingSpecs();

/// Sets one value. Gives what is wrong, in English for the operator's log or terminal, or nothing if it was right.
[[nodiscard]] std::optional<QString>
applySetting(Settings &settings, const QString &key, const QString &value);

} // namespace karcis::server
