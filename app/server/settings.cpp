// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/settings.h"

#include "core/limits.h"

#include <algorithm>
#include <array>
#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

namespace {

// In the order of QueueGate.
constexpr std::array gateNames{"off"_L1, "buy"_L1, "open"_L1};

constexpr std::array specs{
    SettingSpec{"booking/hold_seconds"_L1,
                &Settings::holdFor,
                120,
                1,
                3600,
                "s"_L1,
                "How long chosen seats stay locked."_L1},
    SettingSpec{"booking/payment_seconds"_L1,
                &Settings::payFor,
                420,
                1,
                3600,
                "s"_L1,
                "How long an order waits for its payment."_L1},
    SettingSpec{"booking/max_seats"_L1,
                &Settings::maxSeats,
                8,
                1,
                16,
                "seats"_L1,
                "How many seats one customer may choose at once."_L1},
    SettingSpec{"booking/accessible_hold_seconds"_L1,
                &Settings::accessibleHoldFor,
                300,
                1,
                3600,
                "s"_L1,
                "How long chosen seats stay locked in the accessible mode."_L1},
    SettingSpec{"booking/accessible_payment_seconds"_L1,
                &Settings::accessiblePayFor,
                900,
                1,
                3600,
                "s"_L1,
                "How long an order waits for its payment in the accessible mode."_L1},
    SettingSpec{"booking/extensions"_L1,
                &Settings::extensions,
                0,
                0,
                limits::holdExtensions,
                "times"_L1,
                "How often one customer may extend the time to choose."_L1},
    SettingSpec{"booking/accessible_extensions"_L1,
                &Settings::accessibleExtensions,
                1,
                0,
                limits::holdExtensions,
                "times"_L1,
                "How often the time to choose may be extended in the accessible mode."_L1},
    SettingSpec{
        "booking/stranded_rule"_L1,
        &Settings::strandedRule,
        1,
        0,
        1,
        "0 or 1"_L1,
        "Whether a choice that leaves a single free seat between taken ones is refused."_L1},
    SettingSpec{"payment/poll_seconds"_L1,
                &Settings::paymentPoll,
                15,
                1,
                3600,
                "s"_L1,
                "How often an open payment is asked for."_L1},
    SettingSpec{"payment/simulated_lateness_seconds"_L1,
                &Settings::simulatedLateness,
                5,
                1,
                3600,
                "s"_L1,
                "After how long the simulated provider settles what it settles too late."_L1},
    SettingSpec{"throttle/terminal_per_second"_L1,
                &Settings::terminalPerSecond,
                30,
                1,
                1000000,
                "requests/s"_L1,
                "How many requests one connection may send in the long run."_L1},
    SettingSpec{"throttle/terminal_burst"_L1,
                &Settings::terminalBurst,
                60,
                1,
                1000000,
                "requests"_L1,
                "How many requests one connection may send at once."_L1},
    SettingSpec{
        "throttle/account_per_second"_L1,
        &Settings::accountPerSecond,
        30,
        1,
        1000000,
        "requests/s"_L1,
        "How many requests one account may send in the long run, from all its terminals together."_L1},
    SettingSpec{"throttle/account_burst"_L1,
                &Settings::accountBurst,
                60,
                1,
                1000000,
                "requests"_L1,
                "How many requests one account may send at once."_L1},
    SettingSpec{"throttle/address_per_second"_L1,
                &Settings::addressPerSecond,
                500,
                1,
                1000000,
                "requests/s"_L1,
                "How many requests one network address may send in the long run."_L1},
    SettingSpec{"throttle/address_burst"_L1,
                &Settings::addressBurst,
                1000,
                1,
                1000000,
                "requests"_L1,
                "How many requests one network address may send at once."_L1},
    SettingSpec{"throttle/handshakes_per_second"_L1,
                &Settings::handshakesPerSecond,
                50,
                1,
                100000,
                "connections/s"_L1,
                "How many connections one network address may open in the long run."_L1},
    SettingSpec{"throttle/handshake_burst"_L1,
                &Settings::handshakeBurst,
                200,
                1,
                100000,
                "connections"_L1,
                "How many connections one network address may open at once."_L1},
    SettingSpec{
        "throttle/logins_per_minute"_L1,
        &Settings::loginsPerMinute,
        60,
        1,
        100000,
        "log-ins/min"_L1,
        "How many log-ins and registrations one network address may try in the long run; on this machine, one connection."_L1},
    SettingSpec{"throttle/login_burst"_L1,
                &Settings::loginBurst,
                20,
                1,
                100000,
                "log-ins"_L1,
                "How many log-ins and registrations one network address may try at once."_L1},
    SettingSpec{
        "throttle/loopback"_L1,
        &Settings::throttleLoopback,
        0,
        0,
        1,
        "0 or 1"_L1,
        "1 to count this machine's own addresses too; behind a gateway all terminals have one of them."_L1},
    SettingSpec{"cooldown/account_lapses"_L1,
                &Settings::accountLapses,
                3,
                0,
                1000,
                "times"_L1,
                "How often the chosen seats of one account may run out before it has to wait."_L1},
    SettingSpec{
        "cooldown/terminal_lapses"_L1,
        &Settings::terminalLapses,
        10,
        0,
        1000,
        "times"_L1,
        "How often chosen seats may run out at one terminal, whoever chose them, before it has to wait."_L1},
    SettingSpec{"cooldown/first_seconds"_L1,
                &Settings::firstCoolDown,
                60,
                1,
                3600,
                "s"_L1,
                "How long the first wait is; each further one is twice as long."_L1},
    SettingSpec{"cooldown/longest_seconds"_L1,
                &Settings::longestCoolDown,
                1800,
                1,
                86400,
                "s"_L1,
                "How long the longest wait is."_L1},
    SettingSpec{"cooldown/forget_minutes"_L1,
                &Settings::lapsesKept,
                60,
                1,
                1440,
                "min"_L1,
                "After how long without a further one all is forgotten."_L1},
    SettingSpec{
        "cooldown/late_percent"_L1,
        &Settings::lateGiveBack,
        50,
        0,
        100,
        "%"_L1,
        "From which part of the time on seats that are given back count as run out if it happens again with the same ones; 100 for never."_L1},
    SettingSpec{
        "overload/high_ms"_L1,
        &Settings::overloadHigh,
        150,
        10,
        10000,
        "ms"_L1,
        "When requests wait this long, the server refuses queue polls, then browsing, then new holds."_L1},
    SettingSpec{"overload/low_ms"_L1,
                &Settings::overloadLow,
                50,
                1,
                10000,
                "ms"_L1,
                "When they wait no longer than this, it takes them again, one kind a second."_L1},
    SettingSpec{
        "queue/gate"_L1,
        &QueueSettings::gate,
        1,
        0,
        2,
        "off, buy or open"_L1,
        "From where on a visitor needs a place: never, from \"buy\" on, from the first page on."_L1,
        gateNames},
    SettingSpec{"queue/max_active"_L1,
                &QueueSettings::maxActive,
                2000,
                1,
                100000,
                "visitors"_L1,
                "How many may be booking at once."_L1},
    SettingSpec{"queue/admissions_per_minute"_L1,
                &QueueSettings::admissionsPerMinute,
                500,
                1,
                1000000,
                "visitors"_L1,
                "How many are let in within any 60 seconds, at most."_L1},
    SettingSpec{"queue/claim_seconds"_L1,
                &QueueSettings::claimFor,
                60,
                5,
                600,
                "s"_L1,
                "How long somebody who was called may take to go in."_L1},
    SettingSpec{
        "queue/number_claim_seconds"_L1,
        &QueueSettings::carriedClaimFor,
        180,
        5,
        3600,
        "s"_L1,
        "How long somebody who was called may take to come to a terminal with a number."_L1},
    SettingSpec{"queue/grace_seconds"_L1,
                &QueueSettings::graceFor,
                120,
                5,
                3600,
                "s"_L1,
                "How long a place is kept while its terminal's line is lost."_L1},
    SettingSpec{"queue/idle_seconds"_L1,
                &QueueSettings::idleFor,
                180,
                10,
                3600,
                "s"_L1,
                "How long somebody inside may do nothing before the next one goes in."_L1},
    SettingSpec{"queue/session_minutes"_L1,
                &QueueSettings::sessionFor,
                10,
                1,
                120,
                "min"_L1,
                "How long somebody may be inside; a payment under way is never cut."_L1},
    SettingSpec{"queue/max_waiting"_L1,
                &QueueSettings::maxWaiting,
                20000,
                0,
                1000000,
                "visitors"_L1,
                "How many may wait; others are asked to come back later."_L1},
    SettingSpec{"catalogue/refresh_minutes"_L1,
                &Settings::refreshEvery,
                5,
                1,
                1440,
                "min"_L1,
                "How often times and seats on a terminal's page are fetched anew."_L1},
    SettingSpec{"kiosk/idle_seconds"_L1,
                &Settings::idleAfter,
                60,
                5,
                3600,
                "s"_L1,
                "After how long without a touch a kiosk asks whether somebody is there."_L1},
    SettingSpec{"kiosk/warning_seconds"_L1,
                &Settings::idleWarning,
                15,
                5,
                300,
                "s"_L1,
                "How long a kiosk waits for the answer before it forgets the person."_L1},
    SettingSpec{"kiosk/attract_seconds"_L1,
                &Settings::attractAfter,
                60,
                5,
                86400,
                "s"_L1,
                "After how long on the first page a kiosk shows its posters in turn."_L1},
    SettingSpec{"kiosk/sound"_L1,
                &Settings::soundAllowed,
                1,
                0,
                1,
                "1 or 0"_L1,
                "Whether a kiosk may make sounds, for example before it forgets somebody."_L1},
};

template <class SettingsType, class Value, class Owner>
auto &memberOf(SettingsType &settings, Value Owner::*member)
{
    if constexpr (std::is_same_v<Owner, QueueSettings>) {
        return settings.queue.*member;
    } else {
        return settings.*member;
    }
}

void assign(Settings &settings, const SettingSpec &spec, int value)
{
    std::visit(
        [&](auto member) {
            auto &place = memberOf(settings, member);
            using Value = std::remove_reference_t<decltype(place)>;
            place = static_cast<Value>(value);
        },
        spec.place);
}

} // namespace

std::span<const SettingSpec> settingSpecs()
{
    return specs;
}

int settingValue(const Settings &settings, const SettingSpec &spec)
{
    return std::visit(
        [&](auto member) {
            const auto &value = memberOf(settings, member);
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, int> || std::is_enum_v<Value>) {
                return static_cast<int>(value);
            } else {
                return static_cast<int>(value.count());
            }
        },
        spec.place);
}

const SettingSpec *findSetting(QStringView key)
{
    const auto *spec
        = std::ranges::find_if(specs, [&](const SettingSpec &s) { return key == s.key; });
    return spec == specs.end() ? nullptr : spec;
}

std::optional<QString> applySetting(Settings &settings, const QString &key, const QString &value)
{
    const SettingSpec *spec = findSetting(key);
    if (spec == nullptr) {
        return u"There is no setting \"%1\"."_s.arg(key);
    }
    bool isNumber = false;
    int number = value.trimmed().toInt(&isNumber);
    const auto name = std::ranges::find(spec->names, value.trimmed());
    if (name != spec->names.end()) {
        isNumber = true;
        number = spec->least + static_cast<int>(name - spec->names.begin());
    }
    if (!isNumber || number < spec->least || number > spec->most) {
        return u"%1 takes a whole number from %2 to %3 (%4)."_s.arg(key)
            .arg(spec->least)
            .arg(spec->most)
            .arg(spec->unit);
    }
    assign(settings, *spec, number);
    return std::nullopt;
}

} // namespace karcis::server
