// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/scroll.h"

#include <QScrollArea>
#include <QScroller>

namespace karcis::ui {

void dressScroll(QScrollArea &area, QWidget *content)
{
    content->setProperty("scrolled", true);
    area.setWidget(content);
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The area only follows the focus; it takes none itself.
    area.setFocusPolicy(Qt::NoFocus);
    area.viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    QScroller::grabGesture(area.viewport(), QScroller::TouchGesture);
}

QScrollArea *makeScroll(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    dressScroll(*area, content);
    return area;
}

} // namespace karcis::ui
