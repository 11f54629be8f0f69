// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/page.h"

#include "ui/widgets/distances.h"

#include <QLayout>
#include <QPaintEvent>
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
    ui::setDistances(layout, theme(), margins, gap);
}

int Page::heightOf(const QWidget &part, int width)
{
    // Letters come with the style sheet, and that only when a widget is shown or asked to take it.
    const auto inside = part.findChildren<QWidget *>();
    for (QWidget *each : inside) {
        each->ensurePolished();
        // Layouts inside of layouts would hear of other words and letters only with the next events.
        if (each->layout() != nullptr) {
            each->layout()->invalidate();
        }
        each->updateGeometry();
    }
    QLayout *layout = part.layout();
    // What it remembers of letters of another size is forgotten only when it is laid out.
    layout->invalidate();
    layout->activate();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : layout->totalSizeHint().height();
}

void Page::paintEvent(QPaintEvent *event)
{
    // Text stands on a plain ground where contrasts are strong.
    if (m_backdrop.isEmpty() || theme().mode() == ThemeMode::HighContrast) {
        return;
    }
    const QSize size(width(), std::min(height(), theme().px(620)));
    const QRect seen = event->rect() & QRect(QPoint(0, 0), size);
    if (seen.isEmpty()) {
        return;
    }
    // The header above has the plain ground, so the glow begins and ends in it.
    QPainter painter(this);
    const double strength = theme().mode() == ThemeMode::Dark ? 0.34 : 0.22;
    painter.drawPixmap(
        seen,
        m_context.pictures.glow(m_backdrop, size, theme().color(Tone::Background), strength),
        seen);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    restyle();
}

} // namespace karcis::ui
