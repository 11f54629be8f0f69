// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/lobby/called_board.h"

#include <QPainter>

#include <algorithm>

namespace karcis::ui {

namespace {

/// The letters of @p font that fill @p box with @p text.
QFont fitted(QFont font, const QString &text, const QRectF &box)
{
    static constexpr int trial = 100;
    font.setPixelSize(trial);
    const QFontMetricsF metrics(font);
    const double wide = box.width() / std::max(1.0, metrics.horizontalAdvance(text));
    const double high = box.height() / std::max(1.0, metrics.capHeight());
    font.setPixelSize(std::max(1, static_cast<int>(trial * std::min(wide, high))));
    return font;
}

} // namespace

CalledBoard::CalledBoard(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("calledBoard"));
}

void CalledBoard::render(const QStringList &called)
{
    m_called = called;
    setAccessibleName(tr("Numbers that are called: %1").arg(called.join(QStringLiteral(", "))));
    update();
}

void CalledBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_context.theme;
    if (m_called.isEmpty()) {
        painter.setFont(theme.font(TextStyle::Headline));
        painter.setPen(theme.color(Tone::Muted));
        const QString words = tr("No number is called at the moment.");
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, words);
        return;
    }
    static constexpr int columns = 3;
    const int gap = theme.space(Space::Large);
    const auto others = std::min(static_cast<int>(m_called.size()) - 1, 2 * columns);
    const int rows = (others + columns - 1) / columns;
    const double each = height() * 0.2;
    const QRectF top(0, 0, width(), height() - rows * each);
    QFont bold = theme.font(TextStyle::Display);
    bold.setBold(true);
    const auto draw = [&](const QString &label, const QRectF &box, Tone tone) {
        const QRectF inner = box.adjusted(gap, gap, -gap, -gap);
        painter.setFont(fitted(bold, label, inner));
        painter.setPen(theme.color(tone));
        painter.drawText(box, static_cast<int>(Qt::AlignCenter), label);
    };
    draw(m_called.constFirst(), top, Tone::AccentText);
    const int across = std::clamp(others, 1, columns);
    const double wide = static_cast<double>(width()) / across;
    for (int i = 0; i < others; ++i) {
        const int row = i / across;
        const int column = i % across;
        const QRectF box(column * wide, top.bottom() + row * each, wide, each);
        draw(m_called.at(i + 1), box, Tone::Text);
    }
}

} // namespace karcis::ui
