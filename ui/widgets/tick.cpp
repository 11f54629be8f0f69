// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/tick.h"

#include <QPainter>

#include <algorithm>

namespace karcis::ui {

Tick::Tick(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tick::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

QSize Tick::sizeHint() const
{
    const int side = m_context.theme.textPx(64);
    return {side, side};
}

void Tick::paintEvent(QPaintEvent *)
{
    // The disc opens first, then the tick is drawn through it.
    static constexpr double discShare = 0.3;
    const double disc = std::min(1.0, m_share / discShare);
    const double stroke = std::clamp((m_share - discShare / 2) / 0.4, 0.0, 1.0);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    const QPointF middle(width() / 2.0, height() / 2.0);
    painter.setPen(QPen(m_context.theme.color(Tone::Good), side * 0.04));
    painter.setBrush(m_context.theme.color(Tone::GoodFill));
    painter.drawEllipse(middle, side * 0.46 * disc, side * 0.46 * disc);
    const QPointF from = middle + QPointF(-0.21, 0.02) * side;
    const QPointF low = middle + QPointF(-0.06, 0.17) * side;
    const QPointF to = middle + QPointF(0.23, -0.16) * side;
    static constexpr double firstLeg = 0.35;
    QPolygonF line{from, from + (low - from) * std::min(1.0, stroke / firstLeg)};
    if (stroke > firstLeg) {
        line.append(low + (to - low) * ((stroke - firstLeg) / (1.0 - firstLeg)));
    }
    if (stroke > 0) {
        painter.setPen(QPen(m_context.theme.color(Tone::Good),
                            side * 0.08,
                            Qt::SolidLine,
                            Qt::RoundCap,
                            Qt::RoundJoin));
        painter.drawPolyline(line);
    }
}

} // namespace karcis::ui
