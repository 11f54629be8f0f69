// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/seat_grid.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace karcis::ui {

int SeatGrid::firstToFocus() const
{
    const auto mine = std::ranges::find(m_seats, SeatLook::Mine, &SeatView::look);
    if (mine != m_seats.end()) {
        return static_cast<int>(mine - m_seats.begin());
    }
    // The free seat nearest to the middle of the auditorium, a little to the back.
    int best = -1;
    double bestDistance = 0;
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        const SeatView &seat = m_seats[i];
        const double distance = std::hypot(seat.info.gridX - (m_columns - 1) / 2.0,
                                           seat.info.gridY - m_rowCount * 0.6);
        if (seat.look == SeatLook::Free && (best < 0 || distance < bestDistance)) {
            best = static_cast<int>(i);
            bestDistance = distance;
        }
    }
    return best;
}

int SeatGrid::neighbour(int from, int dx, int dy) const
{
    const protocol::SeatInfo &start = m_seats[static_cast<std::size_t>(from)].info;
    int best = -1;
    int bestDistance = 0;
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        const protocol::SeatInfo &seat = m_seats[i].info;
        const int ahead
            = dx != 0 ? (seat.gridX - start.gridX) * dx : (seat.gridY - start.gridY) * dy;
        const int aside
            = dx != 0 ? std::abs(seat.gridY - start.gridY) : std::abs(seat.gridX - start.gridX);
        if (ahead <= 0 || (dx != 0 && aside > 0)) {
            continue;
        }
        // The nearest row counts first, then the nearest seat in it.
        const int distance = ahead * 1000 + aside;
        if (best < 0 || distance < bestDistance) {
            best = static_cast<int>(i);
            bestDistance = distance;
        }
    }
    return best;
}

void SeatGrid::moveCurrent(int dx, int dy)
{
    if (m_seats.empty()) {
        return;
    }
    const int next = m_current < 0 ? firstToFocus() : neighbour(m_current, dx, dy);
    if (next >= 0) {
        setCurrent(next);
    }
}

void SeatGrid::announce(int index)
{
    if (hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
}

/// Another name and another state; a reader that is on this seat says so at once.
void SeatGrid::tellChange(int index)
{
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleEvent name(this, QAccessible::NameChanged);
    name.setChild(index);
    QAccessible::updateAccessibility(&name);
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent state(this, changed);
    state.setChild(index);
    QAccessible::updateAccessibility(&state);
}

void SeatGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCurrent(-1, 0);
    case Qt::Key_Right:
        return moveCurrent(1, 0);
    case Qt::Key_Up:
        return moveCurrent(0, -1);
    case Qt::Key_Down:
        return moveCurrent(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return tap(m_current);
    case Qt::Key_Plus:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return zoomToFit();
    default:
        QWidget::keyPressEvent(event);
    }
}

void SeatGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0) {
        setCurrent(firstToFocus());
    }
    update();
}

void SeatGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace karcis::ui
