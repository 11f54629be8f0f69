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
    ToneValue{Tone::Background, "background"_L1, 0xff0e0c14, 0xfff6f1e8, 0xff000000},
    ToneValue{Tone::Surface, "surface"_L1, 0xff1a1722, 0xffffffff, 0xff0b0b0b},
    ToneValue{Tone::Raised, "raised"_L1, 0xff272231, 0xffece4d6, 0xff1c1c1c},
    ToneValue{Tone::Pressed, "pressed"_L1, 0xff352e42, 0xffded3c1, 0xff333333},
    ToneValue{Tone::Outline, "outline"_L1, 0xff453d55, 0xffb9ad9b, 0xffffffff},
    ToneValue{Tone::Edge, "edge"_L1, 0xff272231, 0xffece4d6, 0xffffffff},
    ToneValue{Tone::Text, "text"_L1, 0xfff8f4ed, 0xff1d1726, 0xffffffff},
    ToneValue{Tone::Muted, "muted"_L1, 0xffbdb5c8, 0xff574e62, 0xffe6e6e6},
    ToneValue{Tone::Accent, "accent"_L1, 0xffffc145, 0xffffb733, 0xffffe000},
    ToneValue{Tone::AccentStrong, "accentStrong"_L1, 0xffffd67f, 0xfff5a410, 0xfffff07a},
    ToneValue{Tone::OnAccent, "onAccent"_L1, 0xff241703, 0xff241703, 0xff000000},
    ToneValue{Tone::AccentText, "accentText"_L1, 0xffffcb66, 0xff7a3e00, 0xffffe000},
    ToneValue{Tone::Good, "good"_L1, 0xff6ce0ab, 0xff0a5f3d, 0xff7dffb8},
    ToneValue{Tone::GoodFill, "goodFill"_L1, 0xff12372a, 0xffd3efdf, 0xff00301a},
    ToneValue{Tone::Bad, "bad"_L1, 0xffff9c95, 0xffa31b15, 0xffffb3ad},
    ToneValue{Tone::BadFill, "badFill"_L1, 0xff471a20, 0xfffbdedb, 0xff3d0000},
    ToneValue{Tone::Warning, "warning"_L1, 0xffffb866, 0xff7d3c00, 0xffffd070},
    ToneValue{Tone::WarningFill, "warningFill"_L1, 0xff44290c, 0xfffde6c8, 0xff3a2400},
    ToneValue{Tone::Info, "info"_L1, 0xff9bccff, 0xff0b4a86, 0xffa8d8ff},
    ToneValue{Tone::InfoFill, "infoFill"_L1, 0xff172b46, 0xffd9e8f8, 0xff001f3d},
    ToneValue{Tone::SeatFree, "seatFree"_L1, 0xff4d4a9a, 0xffc9c6f4, 0xff00208a},
    ToneValue{Tone::OnSeatFree, "onSeatFree"_L1, 0xffffffff, 0xff24215e, 0xffffffff},
    ToneValue{Tone::SeatSweetbox, "seatSweetbox"_L1, 0xff8d3566, 0xfff6c7df, 0xff6a0048},
    ToneValue{Tone::OnSeatSweetbox, "onSeatSweetbox"_L1, 0xffffffff, 0xff6a1043, 0xffffffff},
    ToneValue{Tone::SeatWheelchair, "seatWheelchair"_L1, 0xff156e8c, 0xffbde3f1, 0xff004a63},
    ToneValue{Tone::OnSeatWheelchair, "onSeatWheelchair"_L1, 0xffffffff, 0xff06425a, 0xffffffff},
    ToneValue{Tone::SeatTaken, "seatTaken"_L1, 0xff25212d, 0xffe3dccf, 0xff2a2a2a},
    ToneValue{Tone::OnSeatTaken, "onSeatTaken"_L1, 0xff928a9d, 0xff5f5668, 0xffd0d0d0},
    ToneValue{Tone::SeatHeld, "seatHeld"_L1, 0xff3b2a12, 0xfffbe3bd, 0xff3a2400},
    ToneValue{Tone::OnSeatHeld, "onSeatHeld"_L1, 0xffffb866, 0xff7d3c00, 0xffffd070},
    ToneValue{Tone::AgeAll, "ageAll"_L1, 0xff0c6b3f, 0xff0c6b3f, 0xff00502a},
    ToneValue{Tone::Age13, "age13"_L1, 0xff0f5ea8, 0xff0f5ea8, 0xff003a80},
    ToneValue{Tone::Age17, "age17"_L1, 0xffa8480a, 0xffa8480a, 0xff7a3000},
    ToneValue{Tone::Age21, "age21"_L1, 0xffb01228, 0xffb01228, 0xff8a0014},
    ToneValue{Tone::OnAge, "onAge"_L1, 0xffffffff, 0xffffffff, 0xffffffff},
    ToneValue{Tone::Paper, "paper"_L1, 0xfffbf6ea, 0xffffffff, 0xffffffff},
    ToneValue{Tone::OnPaper, "onPaper"_L1, 0xff1d1726, 0xff1d1726, 0xff000000},
    ToneValue{Tone::PaperMuted, "paperMuted"_L1, 0xff5b5266, 0xff5b5266, 0xff333333},
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
    switch (mode) {
    case ThemeMode::Dark:
        return QColor::fromRgba(it->dark);
    case ThemeMode::Light:
        return QColor::fromRgba(it->light);
    case ThemeMode::HighContrast:
        break;
    }
    return QColor::fromRgba(it->highContrast);
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
