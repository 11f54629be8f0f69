// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/settings.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

namespace {

constexpr std::array specs{
    SettingSpec{
        "booking/hold_seconds"_L1, 120, 1, 3600, "s"_L1, "How long chosen seats stay locked."_L1},
    SettingSpec{"booking/payment_seconds"_L1,
                420,
                1,
                3600,
                "s"_L1,
                "How long an order waits for its payment."_L1},
    SettingSpec{"booking/max_seats"_L1,
                8,
                1,
                16,
                "seats"_L1,
                "How many seats one customer may choose at once."_L1},
    SettingSpec{"payment/poll_seconds"_L1,
                15,
                1,
                3600,
                "s"_L1,
                "How often an open payment is asked for."_L1},
    SettingSpec{"payment/simulated_lateness_seconds"_L1,
                5,
                1,
                3600,
                "s"_L1,
                "After how long the simulated provider settles what it settles too late."_L1},
};

void assign(Settings &settings, QLatin1StringView key, int value)
{
    if (key == specs[0].key) {
        settings.holdFor = std::chrono::seconds(value);
    } else if (key == specs[1].key) {
        settings.payFor = std::chrono::seconds(value);
    } else if (key == specs[2].key) {
        settings.maxSeats = value;
    } else if (key == specs[3].key) {
        settings.paymentPoll = std::chrono::seconds(value);
    } else if (key == specs[4].key) {
        settings.simulatedLateness = std::chrono::seconds(value);
    }
}

} // namespace

std::span<const SettingSpec> settingSpecs()
{
    return specs;
}

std::optional<QString> applySetting(Settings &settings, const QString &key, const QString &value)
{
    const auto spec
        = std::ranges::find_if(specs, [&](const SettingSpec &s) { return key == s.key; });
    if (spec == specs.end()) {
        return u"There is no setting \"%1\"."_s.arg(key);
    }
    bool isNumber = false;
    const int number = value.trimmed().toInt(&isNumber);
    if (!isNumber || number < spec->least || number > spec->most) {
        return u"%1 takes a whole number from %2 to %3 (%4)."_s.arg(key)
            .arg(spec->least)
            .arg(spec->most)
            .arg(spec->unit);
    }
    assign(settings, spec->key, number);
    return std::nullopt;
}

} // namespace karcis::server
