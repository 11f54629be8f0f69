// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/legend_item.h"

#include "ui/widgets/seat_painter.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace karcis::ui {

LegendItem::LegendItem(Context &context, SeatKind kind, SeatLook look, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    m_seat.info.kind = kind;
    m_seat.info.number = 1;
    m_seat.look = look;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LegendItem::setWords(const QString &words)
{
    if (m_words == words) {
        return;
    }
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

void LegendItem::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

int LegendItem::pictureWidth() const
{
    return m_seat.info.kind == SeatKind::Sweetbox ? 2 * cell() : cell();
}

QSize LegendItem::sizeHint() const
{
    const QFontMetrics metrics(m_context.theme.font(TextStyle::Caption));
    return {pictureWidth() + m_context.theme.space(Space::Small)
                + metrics.horizontalAdvance(m_words) + 2,
            std::max(cell(), metrics.height())};
}

void LegendItem::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    SeatPainter seats(m_context);
    seats.setCell(cell());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner(mirrored ? width() - pictureWidth() : 0, (height() - cell()) / 2);
    SeatView seat = m_seat;
    if (seat.info.kind == SeatKind::Sweetbox) {
        seat.side = PairSide::Left;
        seats.paint(painter, corner, seat);
        seat.side = PairSide::Right;
        seats.paint(painter, corner + QPoint(cell(), 0), seat);
    } else {
        seats.paint(painter, corner, seat);
    }
    const int gap = pictureWidth() + theme.space(Space::Small);
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.color(Tone::Muted));
    painter.drawText(mirrored ? rect().adjusted(0, 0, -gap, 0) : rect().adjusted(gap, 0, 0, 0),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(),
                                                              Qt::AlignLeading | Qt::AlignVCenter)),
                     m_words);
}

} // namespace karcis::ui
