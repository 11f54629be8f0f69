// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QColor>
#include <QLatin1StringView>

#include <span>

namespace karcis::ui {

/// Dark is the foyer's theme; light stands beside it, and one for eyes that need strong contrasts.
enum class ThemeMode { Dark, Light, HighContrast };

/// What a colour is for. Screens name the purpose, never the colour.
enum class Tone {
    Background,
    Surface,
    Raised,
    Pressed,
    Outline,
    /// The border of buttons: that of their ground, but where contrasts are strong.
    Edge,
    Text,
    Muted,
    Accent,
    AccentStrong,
    OnAccent,
    AccentText,
    Good,
    GoodFill,
    Bad,
    BadFill,
    Warning,
    WarningFill,
    Info,
    InfoFill,
    SeatFree,
    OnSeatFree,
    SeatSweetbox,
    OnSeatSweetbox,
    SeatWheelchair,
    OnSeatWheelchair,
    SeatTaken,
    OnSeatTaken,
    SeatHeld,
    OnSeatHeld,
    AgeAll,
    Age13,
    Age17,
    Age21,
    OnAge,
    Paper,
    OnPaper,
    PaperMuted
};

/// A tone with its value in each theme.
struct ToneValue
{
    Tone tone = Tone::Background;
    QLatin1StringView name;
    QRgb dark = 0;
    QRgb light = 0;
    QRgb highContrast = 0;
};

/// Every tone there is, with the name that the style sheet uses.
[[nodiscard]] std::span<const ToneValue> allTones();
[[nodiscard]] QColor toneColor(Tone tone, ThemeMode mode);

/// Text that stands on a ground somewhere on the screens.
struct TonePair
{
    Tone text = Tone::Text;
    Tone ground = Tone::Background;
};

/// Every pair in use; a test holds each to a contrast of 4.5:1, and of 7:1 where contrasts are strong.
[[nodiscard]] std::span<const TonePair> textPairs();

/// The contrast of two colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace karcis::ui
