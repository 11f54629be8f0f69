// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace karcis::ui {

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString seen = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    const auto edge = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    style()->drawItemText(
        &painter, rect(), static_cast<int>(edge), palette(), isEnabled(), seen, foregroundRole());
}

} // namespace karcis::ui
