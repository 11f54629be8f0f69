// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/page.h"

#include <QLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

Page::Page(Context &context, QWidget *parent) : QWidget(parent), m_context(context) { }

bool Page::isPortrait() const
{
    return window()->height() > window()->width();
}

UtcTime Page::serverNow(const BookingFlow &flow) const
{
    return flow.serverTime + (m_context.clock.steady() - flow.serverTimeAt);
}

void Page::setBackdrop(const QString &poster)
{
    if (m_backdrop != poster) {
        m_backdrop = poster;
        update();
    }
}

void Page::setDistances(QLayout *layout, Space margins, Space gap) const
{
    const int margin = theme().space(margins);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme().space(gap));
}

void Page::paintEvent(QPaintEvent *)
{
    // Text stands on a plain ground where contrasts are strong.
    if (m_backdrop.isEmpty() || theme().mode() == ThemeMode::HighContrast) {
        return;
    }
    QPainter painter(this);
    const QSize size(width(), std::min(height(), theme().px(620)));
    painter.setOpacity(theme().mode() == ThemeMode::Dark ? 0.34 : 0.22);
    painter.drawPixmap(0, 0, m_context.pictures.blurred(m_backdrop, size));
    painter.setOpacity(1.0);
    QLinearGradient fade(0, 0, 0, size.height());
    QColor ground = theme().color(Tone::Background);
    // The header above has the plain ground, so the glow begins and ends in it.
    fade.setColorAt(0.0, ground);
    fade.setColorAt(1.0, ground);
    ground.setAlphaF(0.15F);
    fade.setColorAt(0.3, ground);
    painter.fillRect(QRect(QPoint(0, 0), size), fade);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    restyle();
}

} // namespace karcis::ui
