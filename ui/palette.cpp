// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr std::array tones{
    ToneValue{Tone::Background, "background"_L1, 0xff0e0c14, 0xfff6f1e8},
    ToneValue{Tone::Surface, "surface"_L1, 0xff1a1722, 0xffffffff},
    ToneValue{Tone::Raised, "raised"_L1, 0xff272231, 0xffece4d6},
    ToneValue{Tone::Pressed, "pressed"_L1, 0xff352e42, 0xffded3c1},
    ToneValue{Tone::Outline, "outline"_L1, 0xff453d55, 0xffb9ad9b},
    ToneValue{Tone::Text, "text"_L1, 0xfff8f4ed, 0xff1d1726},
    ToneValue{Tone::Muted, "muted"_L1, 0xffbdb5c8, 0xff574e62},
    ToneValue{Tone::Accent, "accent"_L1, 0xffffc145, 0xffffb733},
    ToneValue{Tone::AccentStrong, "accentStrong"_L1, 0xffffd67f, 0xfff5a410},
    ToneValue{Tone::OnAccent, "onAccent"_L1, 0xff241703, 0xff241703},
    ToneValue{Tone::AccentText, "accentText"_L1, 0xffffcb66, 0xff7a3e00},
    ToneValue{Tone::Good, "good"_L1, 0xff6ce0ab, 0xff0a5f3d},
    ToneValue{Tone::GoodFill, "goodFill"_L1, 0xff12372a, 0xffd3efdf},
    ToneValue{Tone::Bad, "bad"_L1, 0xffff9c95, 0xffa31b15},
    ToneValue{Tone::BadFill, "badFill"_L1, 0xff471a20, 0xfffbdedb},
    ToneValue{Tone::Warning, "warning"_L1, 0xffffb866, 0xff7d3c00},
    ToneValue{Tone::WarningFill, "warningFill"_L1, 0xff44290c, 0xfffde6c8},
    ToneValue{Tone::Info, "info"_L1, 0xff9bccff, 0xff0b4a86},
    ToneValue{Tone::InfoFill, "infoFill"_L1, 0xff172b46, 0xffd9e8f8},
    ToneValue{Tone::SeatFree, "seatFree"_L1, 0xff4d4a9a, 0xffc9c6f4},
    ToneValue{Tone::OnSeatFree, "onSeatFree"_L1, 0xffffffff, 0xff24215e},
    ToneValue{Tone::SeatSweetbox, "seatSweetbox"_L1, 0xff8d3566, 0xfff6c7df},
    ToneValue{Tone::OnSeatSweetbox, "onSeatSweetbox"_L1, 0xffffffff, 0xff6a1043},
    ToneValue{Tone::SeatWheelchair, "seatWheelchair"_L1, 0xff156e8c, 0xffbde3f1},
    ToneValue{Tone::OnSeatWheelchair, "onSeatWheelchair"_L1, 0xffffffff, 0xff06425a},
    ToneValue{Tone::SeatTaken, "seatTaken"_L1, 0xff25212d, 0xffe3dccf},
    ToneValue{Tone::OnSeatTaken, "onSeatTaken"_L1, 0xff928a9d, 0xff5f5668},
    ToneValue{Tone::SeatHeld, "seatHeld"_L1, 0xff3b2a12, 0xfffbe3bd},
    ToneValue{Tone::OnSeatHeld, "onSeatHeld"_L1, 0xffffb866, 0xff7d3c00},
    ToneValue{Tone::AgeAll, "ageAll"_L1, 0xff0c6b3f, 0xff0c6b3f},
    ToneValue{Tone::Age13, "age13"_L1, 0xff0f5ea8, 0xff0f5ea8},
    ToneValue{Tone::Age17, "age17"_L1, 0xffa8480a, 0xffa8480a},
    ToneValue{Tone::Age21, "age21"_L1, 0xffb01228, 0xffb01228},
    ToneValue{Tone::OnAge, "onAge"_L1, 0xffffffff, 0xffffffff},
    ToneValue{Tone::Paper, "paper"_L1, 0xfffbf6ea, 0xffffffff},
    ToneValue{Tone::OnPaper, "onPaper"_L1, 0xff1d1726, 0xff1d1726},
    ToneValue{Tone::PaperMuted, "paperMuted"_L1, 0xff5b5266, 0xff5b5266},
};

constexpr std::array pairs{
    TonePair{Tone::Text, Tone::Background},
    TonePair{Tone::Text, Tone::Surface},
    TonePair{Tone::Text, Tone::Raised},
    TonePair{Tone::Text, Tone::Pressed},
    TonePair{Tone::Muted, Tone::Background},
    TonePair{Tone::Muted, Tone::Surface},
    TonePair{Tone::Muted, Tone::Raised},
    TonePair{Tone::OnAccent, Tone::Accent},
    TonePair{Tone::OnAccent, Tone::AccentStrong},
    TonePair{Tone::AccentText, Tone::Background},
    TonePair{Tone::AccentText, Tone::Surface},
    TonePair{Tone::AccentText, Tone::Raised},
    TonePair{Tone::Good, Tone::Background},
    TonePair{Tone::Good, Tone::Surface},
    TonePair{Tone::Good, Tone::Raised},
    TonePair{Tone::Good, Tone::GoodFill},
    TonePair{Tone::Text, Tone::GoodFill},
    TonePair{Tone::Bad, Tone::Background},
    TonePair{Tone::Bad, Tone::Surface},
    TonePair{Tone::Bad, Tone::BadFill},
    TonePair{Tone::Text, Tone::BadFill},
    TonePair{Tone::Warning, Tone::Background},
    TonePair{Tone::Warning, Tone::Surface},
    TonePair{Tone::Warning, Tone::Raised},
    TonePair{Tone::Warning, Tone::WarningFill},
    TonePair{Tone::Text, Tone::WarningFill},
    TonePair{Tone::Info, Tone::InfoFill},
    TonePair{Tone::Text, Tone::InfoFill},
    TonePair{Tone::OnSeatFree, Tone::SeatFree},
    TonePair{Tone::OnSeatSweetbox, Tone::SeatSweetbox},
    TonePair{Tone::OnSeatWheelchair, Tone::SeatWheelchair},
    TonePair{Tone::OnSeatTaken, Tone::SeatTaken},
    TonePair{Tone::OnSeatHeld, Tone::SeatHeld},
    TonePair{Tone::OnAge, Tone::AgeAll},
    TonePair{Tone::OnAge, Tone::Age13},
    TonePair{Tone::OnAge, Tone::Age17},
    TonePair{Tone::OnAge, Tone::Age21},
    TonePair{Tone::OnPaper, Tone::Paper},
    TonePair{Tone::PaperMuted, Tone::Paper},
};

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

std::span<const ToneValue> allTones()
{
    return tones;
}

QColor toneColor(Tone tone, ThemeMode mode)
{
    const auto it = std::ranges::find(tones, tone, &ToneValue::tone);
    Q_ASSERT(it != tones.end());
    return QColor::fromRgba(mode == ThemeMode::Dark ? it->dark : it->light);
}

std::span<const TonePair> textPairs()
{
    return pairs;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace karcis::ui
