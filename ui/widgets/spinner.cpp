// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/spinner.h"

#include <QPainter>

namespace karcis::ui {

namespace {

constexpr std::chrono::milliseconds frame{60};
constexpr int degreesPerFrame = 18;

} // namespace

Spinner::Spinner(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + degreesPerFrame) % 360;
        update();
    });
}

QSize Spinner::sizeHint() const
{
    const int side = m_context.theme.textPx(32);
    return {side, side};
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int stroke = m_context.theme.px(4);
    const QRectF ring = QRectF(rect()).adjusted(stroke, stroke, -stroke, -stroke);
    painter.setPen(QPen(m_context.theme.color(Tone::Outline), stroke));
    painter.drawEllipse(ring);
    painter.setPen(
        QPen(m_context.theme.color(Tone::AccentText), stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, -m_angle * 16, 90 * 16);
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_context.theme.reducedMotion()) {
        m_timer.start(frame);
    }
}

void Spinner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace karcis::ui
