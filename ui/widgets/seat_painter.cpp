// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/seat_painter.h"

#include <QPainterPath>

#include <algorithm>

namespace karcis::ui {

namespace {

constexpr int smallestNumbered = 24;
constexpr int smallestLetters = 9;

bool isTaken(SeatLook look)
{
    return look == SeatLook::Sold || look == SeatLook::Blocked;
}

bool showsNumber(const SeatView &seat, int cell)
{
    return cell >= smallestNumbered && seat.look == SeatLook::Free
        && seat.info.kind == SeatKind::Standard;
}

/// One number per picture that differs.
int pictureKey(const SeatView &seat, int cell)
{
    const int kind = ((static_cast<int>(seat.info.kind) * 8 + static_cast<int>(seat.look)) * 4
                      + static_cast<int>(seat.side))
            * 2
        + (seat.pending ? 1 : 0);
    constexpr int kinds = 1024;
    return kind + (showsNumber(seat, cell) ? kinds * seat.info.number : 0);
}

QPainterPath heart(const QRectF &box)
{
    QPainterPath path;
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    path.moveTo(at(0.5, 0.95));
    path.cubicTo(at(-0.25, 0.45), at(0.1, -0.1), at(0.5, 0.25));
    path.cubicTo(at(0.9, -0.1), at(1.25, 0.45), at(0.5, 0.95));
    return path;
}

} // namespace

SeatPainter::SeatPainter(Context &context) : m_context(context) { }

void SeatPainter::setCell(int side)
{
    if (m_cell != side) {
        m_cell = side;
        forget();
    }
}

void SeatPainter::forget()
{
    m_pictures.clear();
}

void SeatPainter::paint(QPainter &painter, QPoint corner, const SeatView &seat)
{
    const int key = pictureKey(seat, m_cell);
    const auto known = m_pictures.constFind(key);
    painter.drawPixmap(
        corner,
        known != m_pictures.cend()
            ? known.value()
            : m_pictures.insert(key, draw(seat, painter.device()->devicePixelRatioF())).value());
}

QPixmap SeatPainter::draw(const SeatView &seat, qreal ratio) const
{
    QPixmap pixmap(QSize(m_cell, m_cell) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath outline = shape(seat);
    const QColor inkColor = m_context.theme.color(ink(seat));
    if (seat.look == SeatLook::Blocked) {
        painter.setPen(QPen(m_context.theme.color(Tone::Outline), 1.5, Qt::DotLine));
    } else if (seat.look == SeatLook::Held) {
        painter.setPen(QPen(inkColor, std::max(1.5, m_cell / 22.0), Qt::DashLine));
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(seat.look == SeatLook::Blocked ? QBrush(Qt::NoBrush)
                                                    : m_context.theme.color(ground(seat)));
    painter.setOpacity(seat.pending ? 0.75 : 1.0);
    painter.drawPath(outline);
    drawSign(painter, seat);
    if (showsNumber(seat, m_cell)) {
        QFont font = m_context.theme.font(TextStyle::Strong);
        font.setPixelSize(std::max(smallestLetters, qRound(m_cell * 0.4)));
        painter.setFont(font);
        painter.setPen(inkColor);
        painter.drawText(
            QRect(0, 0, m_cell, m_cell), Qt::AlignCenter, QString::number(seat.info.number));
    }
    return pixmap;
}

QPainterPath SeatPainter::shape(const SeatView &seat) const
{
    const double cell = m_cell;
    const double gap = cell * (isTaken(seat.look) ? 0.13 : 0.07);
    QRectF box(gap, gap, cell - 2 * gap, cell - 2 * gap);
    QPainterPath path;
    if (seat.info.kind == SeatKind::Wheelchair) {
        path.addEllipse(box);
        return path;
    }
    const double radius = cell * 0.2;
    if (seat.side == PairSide::None) {
        path.addRoundedRect(box, radius, radius);
        return path;
    }
    // The halves of a sweetbox reach over to each other; what lies beyond the cell is cut off.
    if (seat.side == PairSide::Left) {
        box.setRight(cell * 2);
    } else {
        box.setLeft(-cell);
    }
    path.addRoundedRect(box, cell * 0.42, cell * 0.42);
    QPainterPath inside;
    inside.addRect(seat.side == PairSide::Left ? QRectF(0, 0, cell - cell * 0.015, cell)
                                               : QRectF(cell * 0.015, 0, cell, cell));
    return path.intersected(inside);
}

Tone SeatPainter::ground(const SeatView &seat) const
{
    switch (seat.look) {
    case SeatLook::Mine:
        return Tone::Accent;
    case SeatLook::Held:
        return Tone::SeatHeld;
    case SeatLook::Sold:
    case SeatLook::Blocked:
        return Tone::SeatTaken;
    case SeatLook::Free:
        break;
    }
    switch (seat.info.kind) {
    case SeatKind::Sweetbox:
        return Tone::SeatSweetbox;
    case SeatKind::Wheelchair:
        return Tone::SeatWheelchair;
    case SeatKind::Standard:
        break;
    }
    return Tone::SeatFree;
}

Tone SeatPainter::ink(const SeatView &seat) const
{
    switch (ground(seat)) {
    case Tone::Accent:
        return Tone::OnAccent;
    case Tone::SeatHeld:
        return Tone::OnSeatHeld;
    case Tone::SeatTaken:
        return Tone::OnSeatTaken;
    case Tone::SeatSweetbox:
        return Tone::OnSeatSweetbox;
    case Tone::SeatWheelchair:
        return Tone::OnSeatWheelchair;
    default:
        return Tone::OnSeatFree;
    }
}

void SeatPainter::drawSign(QPainter &painter, const SeatView &seat) const
{
    const double cell = m_cell;
    const auto at = [cell](double x, double y) {
        return QPointF(x * cell, y * cell);
    };
    const double stroke = std::max(1.6, cell / 14.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(m_context.theme.color(ink(seat)), stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (seat.look) {
    case SeatLook::Mine:
        painter.drawPolyline(QPolygonF{at(0.3, 0.52), at(0.45, 0.66), at(0.7, 0.36)});
        return;
    case SeatLook::Held:
        painter.drawEllipse(at(0.5, 0.5), cell * 0.2, cell * 0.2);
        painter.drawPolyline(QPolygonF{at(0.5, 0.4), at(0.5, 0.5), at(0.57, 0.55)});
        return;
    case SeatLook::Sold:
        painter.drawLine(at(0.36, 0.36), at(0.64, 0.64));
        painter.drawLine(at(0.64, 0.36), at(0.36, 0.64));
        return;
    case SeatLook::Blocked:
        painter.drawLine(at(0.36, 0.5), at(0.64, 0.5));
        return;
    case SeatLook::Free:
        break;
    }
    if (seat.info.kind == SeatKind::Sweetbox) {
        painter.fillPath(heart(QRectF(at(0.33, 0.34), QSizeF(cell * 0.34, cell * 0.34))),
                         m_context.theme.color(ink(seat)));
    } else if (seat.info.kind == SeatKind::Wheelchair) {
        const int side = qRound(cell * 0.62);
        painter.drawPixmap(at(0.19, 0.19),
                           m_context.pictures.icon(QStringLiteral("wheelchair"),
                                                   side,
                                                   m_context.theme.color(ink(seat)),
                                                   painter.device()->devicePixelRatioF()));
    }
}

} // namespace karcis::ui
