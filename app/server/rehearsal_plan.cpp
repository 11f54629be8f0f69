// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/rehearsal_plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

namespace {

struct NumberSpec
{
    QLatin1StringView name;
    int RehearsalPlan::*member = nullptr;
    int least = 0;
    int most = 0;
};

struct SpanSpec
{
    QLatin1StringView name;
    Span RehearsalPlan::*member = nullptr;
    int least = 0;
    int most = 0;
};

constexpr std::array numbers{
    NumberSpec{"visitors"_L1, &RehearsalPlan::visitors, 1, 1'000'000},
    NumberSpec{"minutes"_L1, &RehearsalPlan::minutes, 1, 240},
    NumberSpec{"firstMinutePercent"_L1, &RehearsalPlan::firstMinutePercent, 0, 100},
    NumberSpec{"showtimes"_L1, &RehearsalPlan::showtimes, 1, 200},
    NumberSpec{"rows"_L1, &RehearsalPlan::rows, 1, 26},
    NumberSpec{"seatsPerRow"_L1, &RehearsalPlan::seatsPerRow, 1, 40},
    NumberSpec{"payPercent"_L1, &RehearsalPlan::payPercent, 0, 100}};

constexpr std::array spans{SpanSpec{"seats"_L1, &RehearsalPlan::seats, 1, 8},
                           SpanSpec{"claimSeconds"_L1, &RehearsalPlan::claimSeconds, 0, 600},
                           SpanSpec{"thinkSeconds"_L1, &RehearsalPlan::thinkSeconds, 0, 600},
                           SpanSpec{"paySeconds"_L1, &RehearsalPlan::paySeconds, 0, 3600},
                           SpanSpec{"patienceMinutes"_L1, &RehearsalPlan::patienceMinutes, 0, 600}};

QString numberWanted(QLatin1StringView name, int least, int most)
{
    return u"\"%1\" takes a whole number from %2 to %3."_s.arg(name).arg(least).arg(most);
}

QString spanWanted(const SpanSpec &spec)
{
    return u"\"%1\" takes two whole numbers from %2 to %3, the smaller one first, such as [%2, %3]."_s
        .arg(spec.name)
        .arg(spec.least)
        .arg(spec.most);
}

std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(0.5);
    const int whole = static_cast<int>(std::clamp(number, -1e9, 1e9));
    return static_cast<double>(whole) == number ? std::optional(whole) : std::nullopt;
}

std::optional<QString> readSpan(const SpanSpec &spec, const QJsonValue &value, RehearsalPlan &plan)
{
    const QJsonArray pair = value.toArray();
    const auto least = pair.size() == 2 ? wholeNumber(pair.at(0)) : std::nullopt;
    const auto most = pair.size() == 2 ? wholeNumber(pair.at(1)) : std::nullopt;
    if (!least || !most) {
        return spanWanted(spec);
    }
    plan.*spec.member = {*least, *most};
    return std::nullopt;
}

std::optional<QString> readSettings(const QJsonValue &value, RehearsalPlan &plan)
{
    if (!value.isObject()) {
        return u"\"settings\" takes an object, such as {\"queue/max_active\": 500}."_s;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const auto number = wholeNumber(it.value());
        const QString text = number ? QString::number(*number) : it.value().toString();
        if (std::optional<QString> fault = applySetting(plan.settings, it.key(), text)) {
            return fault;
        }
    }
    return std::nullopt;
}

std::optional<QString> readMember(const QString &name, const QJsonValue &value, RehearsalPlan &plan)
{
    const auto number
        = std::ranges::find_if(numbers, [&](const NumberSpec &spec) { return spec.name == name; });
    if (number != numbers.end()) {
        const auto whole = wholeNumber(value);
        if (!whole) {
            return numberWanted(number->name, number->least, number->most);
        }
        plan.*number->member = *whole;
        return std::nullopt;
    }
    const auto span
        = std::ranges::find_if(spans, [&](const SpanSpec &spec) { return spec.name == name; });
    if (span != spans.end()) {
        return readSpan(*span, value, plan);
    }
    if (name == u"settings"_s) {
        return readSettings(value, plan);
    }
    return u"A plan has no \"%1\"."_s.arg(name.left(60));
}

} // namespace

std::optional<QString> RehearsalPlan::read(const QByteArray &json)
{
    static constexpr qsizetype longest = qsizetype{64} * 1024;
    if (json.size() > longest) {
        return u"The plan is longer than %1 bytes."_s.arg(longest);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return error.error == QJsonParseError::NoError
            ? u"The plan is not a JSON object."_s
            : u"The plan is not JSON: %1 (at byte %2)."_s.arg(error.errorString())
                  .arg(error.offset);
    }
    RehearsalPlan wanted = *this;
    const QJsonObject object = document.object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (std::optional<QString> fault = readMember(it.key(), it.value(), wanted)) {
            return fault;
        }
    }
    if (std::optional<QString> fault = wanted.check()) {
        return fault;
    }
    *this = wanted;
    return std::nullopt;
}

std::optional<QString> RehearsalPlan::check() const
{
    for (const NumberSpec &spec : numbers) {
        if (this->*spec.member < spec.least || this->*spec.member > spec.most) {
            return numberWanted(spec.name, spec.least, spec.most);
        }
    }
    for (const SpanSpec &spec : spans) {
        const Span &span = this->*spec.member;
        if (span.least < spec.least || span.most > spec.most || span.least > span.most) {
            return spanWanted(spec);
        }
    }
    return std::nullopt;
}

} // namespace karcis::server
