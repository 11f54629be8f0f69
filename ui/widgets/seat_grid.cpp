// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/seat_grid.h"

#include "ui/widgets/seat_grid_access.h"

#include <algorithm>
#include <cmath>

namespace karcis::ui {

namespace {

constexpr int smallestCell = 12;
constexpr int largestCell = 96;

} // namespace

SeatGrid::SeatGrid(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_painter(context)
{
    installSeatGridAccess();
    setObjectName(QStringLiteral("seatGrid"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    // The auditorium is what it is: nobody sits on the other side because of the language.
    setLayoutDirection(Qt::LeftToRight);
    setAttribute(Qt::WA_AcceptTouchEvents);
}

void SeatGrid::setSeats(const std::vector<SeatView> &seats)
{
    const auto samePlace = [](const SeatView &a, const SeatView &b) {
        return a.info.id == b.info.id && a.info.gridX == b.info.gridX
            && a.info.gridY == b.info.gridY;
    };
    const bool sameShape = std::ranges::equal(seats, m_seats, samePlace);
    if (!sameShape) {
        m_seats = seats;
        m_current = -1;
        m_fitted = true;
        measure();
        zoomToFit();
        if (hasFocus()) {
            // Whoever goes by keyboard was here before the seats were.
            setCurrent(firstToFocus());
        }
        return;
    }
    for (std::size_t i = 0; i < seats.size(); ++i) {
        if (!(m_seats[i] == seats[i])) {
            const bool told = m_seats[i].look != seats[i].look;
            m_seats[i] = seats[i];
            repaintSeat(static_cast<int>(i));
            if (told) {
                tellChange(static_cast<int>(i));
            }
        }
    }
}

void SeatGrid::setPicture(const QString &poster)
{
    if (m_picture != poster) {
        m_picture = poster;
        update();
    }
}

QString SeatGrid::seatName(int index) const
{
    const SeatView &seat = m_seats.at(static_cast<std::size_t>(index));
    return m_context.wording.seat(seat.info, seat.look);
}

QRect SeatGrid::seatRect(int index) const
{
    const protocol::SeatInfo &seat = m_seats.at(static_cast<std::size_t>(index)).info;
    return {m_origin.toPoint() + QPoint(seat.gridX, seat.gridY) * m_cell, QSize(m_cell, m_cell)};
}

int SeatGrid::seatAt(QPoint point) const
{
    const QPointF place = (QPointF(point) - m_origin) / m_cell;
    const int x = static_cast<int>(std::floor(place.x()));
    const int y = static_cast<int>(std::floor(place.y()));
    return seatIn(x, y);
}

int SeatGrid::seatIn(int gridX, int gridY) const
{
    const auto it = std::ranges::find_if(m_seats, [gridX, gridY](const SeatView &seat) {
        return seat.info.gridX == gridX && seat.info.gridY == gridY;
    });
    return it == m_seats.end() ? -1 : static_cast<int>(it - m_seats.begin());
}

int SeatGrid::indexOf(const SeatId &id) const
{
    const auto it
        = std::ranges::find_if(m_seats, [&id](const SeatView &seat) { return seat.info.id == id; });
    return it == m_seats.end() ? -1 : static_cast<int>(it - m_seats.begin());
}

void SeatGrid::setCurrent(int index)
{
    if (index == m_current) {
        return;
    }
    repaintSeat(m_current);
    m_current = index;
    repaintSeat(m_current);
    if (m_current >= 0) {
        ensureVisible(m_current);
        announce(m_current);
    }
}

void SeatGrid::tap(int index)
{
    if (index < 0 || index >= static_cast<int>(m_seats.size())) {
        return;
    }
    setCurrent(index);
    const SeatView &seat = m_seats[static_cast<std::size_t>(index)];
    if (seat.look != SeatLook::Blocked) {
        Q_EMIT seatTapped(seat.info.id);
    }
}

void SeatGrid::measure()
{
    m_rows.clear();
    m_columns = 0;
    m_rowCount = 0;
    for (const SeatView &seat : m_seats) {
        m_columns = std::max(m_columns, seat.info.gridX + 1);
        m_rowCount = std::max(m_rowCount, seat.info.gridY + 1);
        const std::pair row(seat.info.gridY, seat.info.row);
        if (std::ranges::find(m_rows, row) == m_rows.end()) {
            m_rows.push_back(row);
        }
    }
    std::ranges::sort(m_rows);
}

int SeatGrid::labelWidth(int cell) const
{
    return std::clamp(cell, m_context.theme.px(22), m_context.theme.px(40));
}

int SeatGrid::screenHeight() const
{
    return m_context.theme.textPx(64);
}

int SeatGrid::fittingCell() const
{
    if (m_columns == 0 || m_rowCount == 0) {
        return comfortableCell;
    }
    const int across = (width() - 2 * labelWidth(m_cell)) / m_columns;
    const int down = (height() - screenHeight() - m_context.theme.space(Space::Small)) / m_rowCount;
    return std::clamp(std::min(across, down), smallestCell, m_context.theme.px(72));
}

void SeatGrid::zoomToFit()
{
    m_fitted = true;
    m_cell = fittingCell();
    // The labels' width depends on the cell; a second look settles both.
    m_cell = fittingCell();
    m_painter.setCell(m_cell);
    clampOrigin();
    update();
    Q_EMIT zoomed();
}

void SeatGrid::zoomIn()
{
    zoomTo(qRound(m_cell * zoomStep), rect().center());
}

void SeatGrid::zoomOut()
{
    zoomTo(qRound(m_cell / zoomStep), rect().center());
}

void SeatGrid::zoomTo(int cell, QPointF anchor)
{
    setCell(cell, anchor, (anchor - m_origin) / m_cell);
}

void SeatGrid::setCell(int cell, QPointF anchor, QPointF place)
{
    const int least = fittingCell();
    const int wanted = std::clamp(cell, least, std::max(least, largestCell));
    const bool grown = wanted != m_cell;
    const QPointF before = m_origin;
    m_cell = wanted;
    m_fitted = wanted == least;
    m_origin = anchor - place * m_cell;
    clampOrigin();
    if (grown) {
        m_painter.setCell(m_cell);
    }
    if (grown || m_origin != before) {
        update();
    }
    if (grown) {
        Q_EMIT zoomed();
    }
}

void SeatGrid::clampOrigin()
{
    const int label = labelWidth(m_cell);
    const int top = screenHeight();
    const double across = m_columns * m_cell;
    const double down = m_rowCount * m_cell;
    const double roomAcross = width() - 2.0 * label;
    const double roomDown = height() - top - m_context.theme.space(Space::Small);
    // The screen stays in sight; the seats slide below it.
    m_origin.setX(across <= roomAcross
                      ? label + (roomAcross - across) / 2.0
                      : std::clamp(m_origin.x(), width() - label - across, 0.0 + label));
    m_origin.setY(down <= roomDown ? top + (roomDown - down) * 0.7
                                   : std::clamp(m_origin.y(), top + roomDown - down, 0.0 + top));
    m_origin = QPointF(std::round(m_origin.x()), std::round(m_origin.y()));
}

void SeatGrid::ensureVisible(int index)
{
    const QRect room = rect().adjusted(labelWidth(m_cell), screenHeight(), -labelWidth(m_cell), 0);
    const QRect seat = seatRect(index);
    if (m_fitted || room.contains(seat)) {
        return;
    }
    m_origin += QPointF(room.center() - seat.center());
    clampOrigin();
    update();
}

void SeatGrid::restyle()
{
    m_painter.forget();
    m_stage = {};
    if (m_fitted) {
        zoomToFit();
    } else {
        clampOrigin();
    }
    update();
}

void SeatGrid::repaintSeat(int index)
{
    if (index >= 0 && index < static_cast<int>(m_seats.size())) {
        update(seatRect(index).adjusted(-4, -4, 4, 4));
    }
}

void SeatGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fitted) {
        zoomToFit();
    } else {
        clampOrigin();
    }
}

} // namespace karcis::ui
