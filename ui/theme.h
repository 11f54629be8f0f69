// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/palette.h"

#include <QFont>
#include <QSize>
#include <QString>

namespace karcis::ui {

/// The one type scale.
enum class TextStyle { Caption, Body, Strong, Title, Headline, Display, Giant };

/// The one spacing scale.
enum class Space { Tiny, Small, Medium, Large, Huge };

/// Colours, letters and distances of the screens. A value; the window changes it and has everybody restyled.
class Theme
{
public:
    static constexpr int smallestTarget = 48;

    explicit Theme(ThemeMode mode = ThemeMode::Dark);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }

    void setMode(ThemeMode mode) { m_mode = mode; }

    /// True if nothing on the screens may move by itself.
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }

    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    /// 100, 125 or 150 percent.
    [[nodiscard]] int textPercent() const { return m_textPercent; }

    void setTextPercent(int percent);

    /// Fits letters and distances to the window. @return whether anything changed.
    bool fitTo(QSize window);

    [[nodiscard]] QColor color(Tone tone) const { return toneColor(tone, m_mode); }

    [[nodiscard]] int textPixels(TextStyle style) const;
    [[nodiscard]] QFont font(TextStyle style) const;
    [[nodiscard]] int space(Space space) const;
    /// A length of the design, made for a window whose shorter side has 960 pixels, in pixels of this one.
    [[nodiscard]] int px(int designed) const;
    /// A length that grows with the letters too.
    [[nodiscard]] int textPx(int designed) const;
    /// The height of everything that is tapped, at least 48.
    [[nodiscard]] int target() const;

    [[nodiscard]] int iconSize() const { return textPx(24); }

    /// The style sheet with every token filled in.
    [[nodiscard]] QString styleSheet() const;

private:
    ThemeMode m_mode;
    bool m_reducedMotion = false;
    int m_textPercent = 100;
    double m_density = 1.0;
};

} // namespace karcis::ui
