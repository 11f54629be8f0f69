// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"
#include "ui/widgets/seat_view.h"

#include <QHash>
#include <QPainter>
#include <QPixmap>

namespace karcis::ui {

/// Draws seats so that their states differ by shape and sign as well as by colour. Keeps each kind of seat as a picture,
/// because a plan draws the same few of them hundreds of times.
class SeatPainter
{
public:
    explicit SeatPainter(Context &context);

    /// The side of a seat's cell in pixels. Forgets the pictures if it is a new one.
    void setCell(int side);
    /// Theme or letters are new.
    void forget();
    /// Draws the seat into the cell whose corner is @p corner.
    void paint(QPainter &painter, QPoint corner, const SeatView &seat);

private:
    [[nodiscard]] QPixmap draw(const SeatView &seat, qreal ratio) const;
    [[nodiscard]] QPainterPath shape(const SeatView &seat) const;
    [[nodiscard]] Tone ground(const SeatView &seat) const;
    [[nodiscard]] Tone ink(const SeatView &seat) const;
    void drawSign(QPainter &painter, const SeatView &seat) const;

    Context &m_context;
    int m_cell = 40;
    QHash<int, QPixmap> m_pictures;
};

} // namespace karcis::ui
