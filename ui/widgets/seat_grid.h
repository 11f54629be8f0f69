// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"
#include "ui/widgets/seat_painter.h"
#include "ui/widgets/seat_view.h"

#include <QPixmap>
#include <QPoint>
#include <QWidget>

#include <optional>
#include <vector>

class QLineF;
class QTouchEvent;

namespace karcis::ui {

/// The plan of an auditorium in its real shape, the screen at the top. Tapped, dragged, zoomed, or moved over by the
/// arrow keys. To screen readers each seat is a child of its own.
class SeatGrid : public QWidget
{
    Q_OBJECT

public:
    explicit SeatGrid(Context &context, QWidget *parent = nullptr);

    /// Shows @p seats. If only states are new, only those seats are painted.
    void setSeats(const std::vector<SeatView> &seats);

    /// The film's poster, shown on the screen of the auditorium where there is room for it.
    void setPicture(const QString &poster);

    [[nodiscard]] const std::vector<SeatView> &seats() const { return m_seats; }

    [[nodiscard]] QString seatName(int index) const;
    /// Where a seat is on this widget; parts may be outside of it when zoomed.
    [[nodiscard]] QRect seatRect(int index) const;
    /// The seat at a point of this widget, -1 if there is none.
    [[nodiscard]] int seatAt(QPoint point) const;
    [[nodiscard]] int indexOf(const SeatId &id) const;

    /// Grid row and name of each row, from the screen.
    [[nodiscard]] const std::vector<std::pair<int, QString>> &rows() const { return m_rows; }

    [[nodiscard]] int columns() const { return m_columns; }

    /// The seat in a cell of the grid, -1 if none is there.
    [[nodiscard]] int seatIn(int gridX, int gridY) const;

    /// The seat that the keyboard is on, -1 if none.
    [[nodiscard]] int current() const { return m_current; }

    void setCurrent(int index);
    /// Does what a tap does.
    void tap(int index);

    [[nodiscard]] int cellSide() const { return m_cell; }

    [[nodiscard]] bool isFitted() const { return m_fitted; }

    void zoomIn();
    void zoomOut();
    /// The whole auditorium at once.
    void zoomToFit();
    void ensureVisible(int index);
    /// Theme or letters are new.
    void restyle();

    [[nodiscard]] QSize sizeHint() const override { return {720, 560}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 220}; }

Q_SIGNALS:
    void seatTapped(const karcis::SeatId &id);
    void zoomed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A finger finds seats of this size with ease.
    static constexpr int comfortableCell = 52;
    static constexpr double zoomStep = 1.3;

    /// How two fingers began.
    struct Pinch
    {
        double apart = 1;
        int cell = 0;
        /// The place of the plan between them, counted in cells.
        QPointF place;
    };

    /// The painted screen, and all that it depends on.
    struct Stage
    {
        QSize size;
        int cell = 0;
        QString picture;
        QString words;
        ThemeMode theme = ThemeMode::Dark;
        QPixmap pixmap = {};

        [[nodiscard]] bool looksLike(const Stage &other) const
        {
            return size == other.size && cell == other.cell && picture == other.picture
                && words == other.words && theme == other.theme;
        }
    };

    void measure();
    [[nodiscard]] int fittingCell() const;
    [[nodiscard]] int labelWidth(int cell) const;
    [[nodiscard]] int screenHeight() const;
    [[nodiscard]] QRectF pictureRect() const;
    /// The auditorium's screen with all that hangs above it.
    [[nodiscard]] QRect stageRect() const;
    void paintStage(QPainter &painter);
    void paintPicture(QPainter &painter) const;
    /// What is under @p anchor stays there.
    void zoomTo(int cell, QPointF anchor);
    /// @p place of the plan, counted in cells, comes to @p anchor.
    void setCell(int cell, QPointF anchor, QPointF place);
    void clampOrigin();
    void follow(const QTouchEvent &touch);
    void followPinch(const QLineF &fingers);
    void press(QPoint point);
    void drag(QPoint point);
    void release();
    void moveCurrent(int dx, int dy);
    [[nodiscard]] int neighbour(int from, int dx, int dy) const;
    [[nodiscard]] int firstToFocus() const;
    void paintScreen(QPainter &painter) const;
    void paintRowNames(QPainter &painter, const QRegion &seen) const;
    void paintFocus(QPainter &painter) const;
    void repaintSeat(int index);
    void announce(int index);
    void tellChange(int index);

    Context &m_context;
    SeatPainter m_painter;
    std::vector<SeatView> m_seats;
    /// Row name by grid row.
    std::vector<std::pair<int, QString>> m_rows;
    QString m_picture;
    int m_columns = 0;
    int m_rowCount = 0;
    int m_cell = 40;
    bool m_fitted = true;
    std::optional<Pinch> m_pinch;
    Stage m_stage;
    /// Where grid cell (0, 0) has its corner on this widget.
    QPointF m_origin;
    int m_current = -1;
    std::optional<QPoint> m_pressed;
    bool m_dragging = false;
    QPoint m_last;
};

} // namespace karcis::ui
