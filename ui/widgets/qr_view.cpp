// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/qr_view.h"

#include <QPainter>

namespace karcis::ui {

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setCode(const QString &text, const QString &name)
{
    setAccessibleName(name);
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_code = QrCode(text);
    update();
}

void QrView::setSide(int side)
{
    if (m_side != side) {
        m_side = side;
        updateGeometry();
    }
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), 10, 10);
    painter.setRenderHint(QPainter::Antialiasing, false);
    m_code.paint(painter, rect());
}

} // namespace karcis::ui
