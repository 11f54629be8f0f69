// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/paragraph.h"

#include <QPainter>
#include <QStyle>
#include <QTextOption>

namespace karcis::ui {

Paragraph::Paragraph(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Paragraph::paintEvent(QPaintEvent *event)
{
    const bool selectable = textInteractionFlags().testAnyFlags(Qt::TextSelectableByMouse
                                                                | Qt::TextSelectableByKeyboard);
    if (layoutDirection() == Qt::LeftToRight || selectable) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawFrame(&painter);
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()));
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    // Counted once, with the line. Without this Qt takes it off a second time.
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(
        QRectF(contentsRect().adjusted(margin(), margin(), -margin(), -margin())), text(), option);
}

} // namespace karcis::ui
