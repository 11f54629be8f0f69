// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/seat_grid.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace karcis::ui {

QRectF SeatGrid::pictureRect() const
{
    // Only what the seats leave over, and only a screen that deserves the name.
    const double room = m_origin.y() - screenHeight();
    const double width = std::min(this->width() * 0.72, room * 2.4);
    const double height = std::min(room, width / 2.0);
    if (!m_fitted || m_picture.isEmpty() || height < m_context.theme.px(90)) {
        return {};
    }
    return {(this->width() - width) / 2.0, m_context.theme.px(10) * 1.0, width, height};
}

QRect SeatGrid::stageRect() const
{
    const QRectF picture = pictureRect();
    return {0, 0, width(), screenHeight() + qRound(picture.bottom())};
}

/// Curves and a fading light cost more than all the seats, so they are drawn once for as long as they look the same.
void SeatGrid::paintStage(QPainter &painter)
{
    const QRect place = stageRect();
    const qreal ratio = devicePixelRatioF();
    Stage wanted{.size = place.size() * ratio,
                 .cell = m_cell,
                 .picture = pictureRect().isNull() ? QString() : m_picture,
                 .words = tr("SCREEN"),
                 .theme = m_context.theme.mode()};
    if (m_stage.pixmap.isNull() || !m_stage.looksLike(wanted)) {
        wanted.pixmap = QPixmap(wanted.size);
        wanted.pixmap.setDevicePixelRatio(ratio);
        wanted.pixmap.fill(Qt::transparent);
        QPainter once(&wanted.pixmap);
        once.setRenderHint(QPainter::Antialiasing);
        if (!wanted.picture.isEmpty()) {
            paintPicture(once);
            once.translate(0, pictureRect().bottom());
        }
        paintScreen(once);
        once.end();
        m_stage = wanted;
    }
    painter.drawPixmap(place.topLeft(), m_stage.pixmap);
}

void SeatGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QRegion &seen = event->region();
    // The seats slide below the screen.
    const int top = m_origin.y() < screenHeight() ? screenHeight() : 0;
    painter.setClipRect(rect().adjusted(0, top, 0, 0));
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        const QRect place = seatRect(static_cast<int>(i));
        if (seen.intersects(place)) {
            m_painter.paint(painter, place.topLeft(), m_seats[i]);
        }
    }
    paintFocus(painter);
    paintRowNames(painter, seen);
    painter.setClipping(false);
    if (seen.intersects(stageRect())) {
        paintStage(painter);
    }
}

void SeatGrid::paintFocus(QPainter &painter) const
{
    if (!hasFocus() || m_current < 0) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_context.theme.color(Tone::Text), 3));
    const double radius = m_cell * 0.24;
    painter.drawRoundedRect(
        QRectF(seatRect(m_current)).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void SeatGrid::paintRowNames(QPainter &painter, const QRegion &seen) const
{
    const Theme &theme = m_context.theme;
    QFont font = theme.font(TextStyle::Caption);
    font.setBold(true);
    font.setPixelSize(std::clamp(qRound(m_cell * 0.44), 11, theme.textPixels(TextStyle::Body)));
    painter.setFont(font);
    painter.setPen(theme.color(Tone::Muted));
    const int label = labelWidth(m_cell);
    const int left = std::max(0, qRound(m_origin.x()) - label);
    const int right = std::min(width() - label, qRound(m_origin.x()) + m_columns * m_cell);
    for (const auto &[gridY, name] : m_rows) {
        const int y = qRound(m_origin.y()) + gridY * m_cell;
        for (const int x : {left, right}) {
            const QRect place(x, y, label, m_cell);
            if (!seen.intersects(place)) {
                continue;
            }
            if (!m_fitted) {
                painter.fillRect(place, theme.color(Tone::Surface));
            }
            painter.drawText(place, Qt::AlignCenter, name);
        }
    }
}

void SeatGrid::paintScreen(QPainter &painter) const
{
    const Theme &theme = m_context.theme;
    const int height = screenHeight();
    const double span = std::min<double>(width() * 0.8, std::max(10, m_columns) * m_cell * 0.86);
    const double left = (width() - span) / 2.0;
    const double right = left + span;
    const double top = theme.px(8);
    const double sag = theme.px(14);
    // A curved canvas with the light that falls from it into the room.
    QPainterPath glow;
    glow.moveTo(left, top + sag);
    glow.quadTo(width() / 2.0, top - sag / 2, right, top + sag);
    glow.lineTo(right + span * 0.03, height);
    glow.lineTo(left - span * 0.03, height);
    glow.closeSubpath();
    QLinearGradient light(0, top, 0, height);
    QColor color = theme.color(Tone::Accent);
    color.setAlphaF(0.28F);
    light.setColorAt(0, color);
    color.setAlphaF(0.0F);
    light.setColorAt(1, color);
    painter.fillPath(glow, light);
    QPainterPath canvas;
    canvas.moveTo(left, top + sag);
    canvas.quadTo(width() / 2.0, top - sag / 2, right, top + sag);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Tone::AccentText), theme.px(5), Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(canvas);
    QFont font = theme.font(TextStyle::Caption);
    font.setBold(true);
    if (m_context.wording.locale().textDirection() == Qt::LeftToRight) {
        // Letters that are joined must not be drawn apart.
        font.setLetterSpacing(QFont::AbsoluteSpacing, theme.px(4));
    }
    painter.setFont(font);
    painter.setPen(theme.color(Tone::Muted));
    painter.drawText(
        QRectF(0, top + sag, width(), height - top - sag), Qt::AlignCenter, tr("SCREEN"));
}

void SeatGrid::paintPicture(QPainter &painter) const
{
    const QRectF place = pictureRect();
    const QSize size = place.size().toSize();
    painter.save();
    QPainterPath canvas;
    const double bow = place.height() * 0.05;
    canvas.moveTo(place.topLeft());
    canvas.quadTo(place.center().x(), place.top() + bow, place.right(), place.top());
    canvas.lineTo(place.bottomRight());
    canvas.quadTo(place.center().x(), place.bottom() - bow, place.left(), place.bottom());
    canvas.closeSubpath();
    painter.setClipPath(canvas, Qt::IntersectClip);
    painter.drawPixmap(place.topLeft(),
                       m_context.pictures.poster(m_picture, size, devicePixelRatioF()));
    painter.restore();
}

} // namespace karcis::ui
