// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/theme.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

struct StyleSize
{
    TextStyle style = TextStyle::Body;
    QLatin1StringView token;
    int pixels = 0;
};

constexpr std::array styleSizes{
    StyleSize{TextStyle::Caption, "captionSize"_L1, 15},
    StyleSize{TextStyle::Body, "bodySize"_L1, 18},
    StyleSize{TextStyle::Strong, "strongSize"_L1, 18},
    StyleSize{TextStyle::Title, "titleSize"_L1, 24},
    StyleSize{TextStyle::Headline, "headlineSize"_L1, 34},
    StyleSize{TextStyle::Display, "displaySize"_L1, 48},
    StyleSize{TextStyle::Giant, "giantSize"_L1, 120},
};

constexpr double designedSide = 960.0;
constexpr int smallestText = 13;

QString readStyleSheet()
{
    QFile file(u":/kiosk.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly | QIODevice::Text);
    Q_ASSERT_X(opened, "Theme", "initKarcisResources() was not called");
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Theme::Theme(ThemeMode mode) : m_mode(mode) { }

void Theme::setTextPercent(int percent)
{
    m_textPercent = std::clamp(percent, 100, 150);
}

bool Theme::fitTo(QSize window)
{
    const int side = std::min(window.width(), window.height());
    // Steps of a twentieth, so that dragging a window's edge does not restyle it at every pixel.
    const double wanted = std::round(side / designedSide * 20.0) / 20.0;
    const double density = std::clamp(wanted, 0.8, 1.5);
    return std::exchange(m_density, density) != density;
}

int Theme::textPixels(TextStyle style) const
{
    const auto it = std::ranges::find(styleSizes, style, &StyleSize::style);
    // Large text grows less: what can be read from afar at 100 % needs no half as much again.
    const double grown = 1.0 + (m_textPercent - 100) / 100.0 * std::min(1.0, 26.0 / it->pixels);
    return std::max(smallestText, qRound(it->pixels * m_density * grown));
}

QFont Theme::font(TextStyle style) const
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPixelSize(textPixels(style));
    font.setBold(style != TextStyle::Caption && style != TextStyle::Body);
    return font;
}

int Theme::space(Space space) const
{
    static constexpr std::array lengths{4, 8, 16, 24, 40};
    return px(lengths.at(static_cast<std::size_t>(space)));
}

int Theme::px(int designed) const
{
    return qRound(designed * m_density);
}

int Theme::textPx(int designed) const
{
    return qRound(designed * m_density * m_textPercent / 100.0);
}

int Theme::target() const
{
    return std::max(smallestTarget, px(54));
}

QString Theme::styleSheet() const
{
    QString sheet = readStyleSheet();
    for (const ToneValue &tone : allTones()) {
        sheet.replace(u'@' + tone.name + u'@', color(tone.tone).name());
    }
    for (const StyleSize &size : styleSizes) {
        sheet.replace(u'@' + size.token + u'@', QString::number(textPixels(size.style)) + u"px"_s);
    }
    // Where black lies on black, lines say where a panel ends and what cannot be used.
    const bool strong = m_mode == ThemeMode::HighContrast;
    const QString outline = color(Tone::Outline).name();
    sheet.replace(u"@panelBorder@"_s, strong ? u"1px solid "_s + outline : u"none"_s);
    sheet.replace(u"@offBorder@"_s,
                  strong ? u"2px dashed "_s + outline : u"2px solid transparent"_s);
    sheet.replace(u"@offLine@"_s, strong ? u"dashed"_s : u"solid"_s);
    sheet.replace(u"@chevron@"_s,
                  m_mode == ThemeMode::Light ? u"chevron-down-dark"_s : u"chevron-down"_s);
    const std::array<std::pair<QLatin1StringView, int>, 10> lengths{{
        {"tiny"_L1, space(Space::Tiny)},
        {"small"_L1, space(Space::Small)},
        {"medium"_L1, space(Space::Medium)},
        {"large"_L1, space(Space::Large)},
        {"huge"_L1, space(Space::Huge)},
        {"target"_L1, target()},
        {"largeTarget"_L1, px(80)},
        {"radius"_L1, px(16)},
        {"buttonRadius"_L1, px(14)},
        {"chipRadius"_L1, target() / 2},
    }};
    for (const auto &[token, pixels] : lengths) {
        sheet.replace(u'@' + token + u'@', QString::number(pixels) + u"px"_s);
    }
    return sheet;
}

} // namespace karcis::ui
