// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/seat_grid.h"

#include "ui/widgets/seat_grid_access.h"

#include <QAccessible>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace karcis::ui {

namespace {

constexpr int smallestCell = 12;
constexpr int largestCell = 96;
/// Below this a finger cannot be sure of its seat: the first tap comes nearer instead.
constexpr int smallestTappable = 24;
constexpr int comfortableCell = 52;
constexpr double zoomStep = 1.3;

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
    grabGesture(Qt::PinchGesture);
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
    setCell(qRound(m_cell * zoomStep), rect().center());
}

void SeatGrid::zoomOut()
{
    setCell(qRound(m_cell / zoomStep), rect().center());
}

void SeatGrid::setCell(int cell, QPointF anchor)
{
    const int least = fittingCell();
    const int wanted = std::clamp(cell, least, std::max(least, largestCell));
    if (wanted == m_cell) {
        return;
    }
    const QPointF place = (anchor - m_origin) / m_cell;
    m_cell = wanted;
    m_fitted = wanted == least;
    m_origin = anchor - place * m_cell;
    m_painter.setCell(m_cell);
    clampOrigin();
    update();
    Q_EMIT zoomed();
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
    if (m_fitted) {
        zoomToFit();
    } else {
        clampOrigin();
    }
    update();
}

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

void SeatGrid::repaintSeat(int index)
{
    if (index >= 0 && index < static_cast<int>(m_seats.size())) {
        update(seatRect(index).adjusted(-4, -4, 4, 4));
    }
}

bool SeatGrid::event(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        const QGesture *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture);
        if (const auto *pinch = qobject_cast<const QPinchGesture *>(gesture)) {
            followPinch(*pinch);
            return true;
        }
    }
    return QWidget::event(event);
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

void SeatGrid::followPinch(const QPinchGesture &pinch)
{
    // Two fingers are no tap.
    m_pressed.reset();
    if (pinch.state() == Qt::GestureStarted) {
        m_pinchedFrom = m_cell;
    }
    const QPointF middle = mapFromGlobal(pinch.centerPoint());
    if (pinch.state() != Qt::GestureStarted && !m_fitted) {
        m_origin += middle - mapFromGlobal(pinch.lastCenterPoint());
        clampOrigin();
        update();
    }
    // From where the fingers began: single steps are smaller than a pixel of a seat and would get lost.
    setCell(qRound(m_pinchedFrom * pinch.totalScaleFactor()), middle);
}

void SeatGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->position().toPoint();
        m_last = *m_pressed;
        m_dragging = false;
    }
}

void SeatGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        return;
    }
    const QPoint point = event->position().toPoint();
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

void SeatGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        return;
    }
    const QPoint point = *m_pressed;
    m_pressed.reset();
    if (m_dragging) {
        return;
    }
    if (m_cell < smallestTappable) {
        setCell(comfortableCell, point);
        return;
    }
    tap(seatAt(point));
}

void SeatGrid::wheelEvent(QWheelEvent *event)
{
    const int steps = event->angleDelta().y();
    if (steps != 0) {
        setCell(qRound(steps > 0 ? m_cell * zoomStep : m_cell / zoomStep), event->position());
    }
    event->accept();
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

void SeatGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect seen = event->rect();
    const QRect room = rect().adjusted(0, m_origin.y() < screenHeight() ? screenHeight() : 0, 0, 0);
    painter.setClipRect(room & seen);
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        const QRect place = seatRect(static_cast<int>(i));
        if (place.intersects(seen)) {
            m_painter.paint(painter, place.topLeft(), m_seats[i]);
        }
    }
    paintFocus(painter);
    paintRowNames(painter);
    painter.setClipRect(seen);
    paintScreen(painter);
}

void SeatGrid::paintFocus(QPainter &painter) const
{
    if (!hasFocus() || m_current < 0) {
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_context.theme.color(Tone::Text), 3));
    const double radius = m_cell * 0.24;
    painter.drawRoundedRect(
        QRectF(seatRect(m_current)).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void SeatGrid::paintRowNames(QPainter &painter) const
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
    const QRectF picture = pictureRect();
    if (!picture.isNull()) {
        paintPicture(painter);
        painter.translate(0, picture.bottom());
    }
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
