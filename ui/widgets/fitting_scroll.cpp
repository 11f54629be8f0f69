// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/fitting_scroll.h"

#include "ui/widgets/scroll.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

namespace karcis::ui {

FittingScroll::FittingScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    dressScroll(*this, content);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize FittingScroll::sizeHint() const
{
    const QLayout *inside = widget()->layout();
    const QSize hint = inside->totalSizeHint();
    return {hint.width(),
            inside->hasHeightForWidth() && width() > 0 ? inside->totalHeightForWidth(width())
                                                       : hint.height()};
}

QSize FittingScroll::minimumSizeHint() const
{
    return {widget()->layout()->totalMinimumSize().width(), 0};
}

bool FittingScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return handled;
}

void FittingScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != width()) {
        updateGeometry();
    }
}

} // namespace karcis::ui
