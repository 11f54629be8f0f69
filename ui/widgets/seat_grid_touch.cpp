// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/seat_grid.h"

#include <QLineF>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace karcis::ui {

namespace {

/// Below this a finger cannot be sure of its seat: the first tap comes nearer instead.
constexpr int smallestTappable = 24;

} // namespace

bool SeatGrid::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        follow(*static_cast<QTouchEvent *>(event));
        event->accept();
        return true;
    default:
        return QWidget::event(event);
    }
}

/// One finger taps and moves, as a mouse does; two zoom and move, and are no tap.
void SeatGrid::follow(const QTouchEvent &touch)
{
    const QList<QEventPoint> &fingers = touch.points();
    if (touch.type() == QEvent::TouchCancel) {
        m_pressed.reset();
        m_pinch.reset();
        return;
    }
    if (fingers.size() >= 2) {
        m_pressed.reset();
        followPinch({fingers[0].position(), fingers[1].position()});
    } else if (touch.type() == QEvent::TouchBegin) {
        press(fingers.constFirst().position().toPoint());
    } else if (touch.type() == QEvent::TouchUpdate) {
        m_pinch.reset();
        drag(fingers.constFirst().position().toPoint());
    }
    if (touch.type() == QEvent::TouchEnd) {
        m_pinch.reset();
        release();
    }
}

/// The place of the plan that lay between the fingers stays between them, and grows as they part.
void SeatGrid::followPinch(const QLineF &fingers)
{
    constexpr double closest = 1;
    const double apart = std::max(fingers.length(), closest);
    const QPointF middle = fingers.center();
    if (!m_pinch) {
        m_pinch = Pinch{.apart = apart, .cell = m_cell, .place = (middle - m_origin) / m_cell};
    }
    setCell(qRound(m_pinch->cell * apart / m_pinch->apart), middle, m_pinch->place);
}

void SeatGrid::press(QPoint point)
{
    m_pressed = point;
    m_last = point;
    m_dragging = false;
}

void SeatGrid::drag(QPoint point)
{
    if (!m_pressed) {
        return;
    }
    // A finger trembles more than a mouse, so a drag starts a little later than Qt's default.
    const int enough = m_context.theme.px(16);
    m_dragging = m_dragging || (point - *m_pressed).manhattanLength() > enough;
    if (m_dragging && !m_fitted) {
        m_origin += point - m_last;
        clampOrigin();
        update();
    }
    m_last = point;
}

void SeatGrid::release()
{
    const std::optional<QPoint> pressed = std::exchange(m_pressed, {});
    if (!pressed || m_dragging) {
        return;
    }
    if (m_cell < smallestTappable) {
        zoomTo(comfortableCell, *pressed);
        return;
    }
    tap(seatAt(*pressed));
}

void SeatGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        press(event->position().toPoint());
    }
}

void SeatGrid::mouseMoveEvent(QMouseEvent *event)
{
    drag(event->position().toPoint());
}

void SeatGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        release();
    }
}

void SeatGrid::wheelEvent(QWheelEvent *event)
{
    const int steps = event->angleDelta().y();
    if (steps != 0) {
        zoomTo(qRound(steps > 0 ? m_cell * zoomStep : m_cell / zoomStep), event->position());
    }
    event->accept();
}

} // namespace karcis::ui
