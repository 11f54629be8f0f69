// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace karcis::ui {

class PosterView;

/// What is on now, with the next times, to look at before one may choose: posters in rows, as many as there is room for.
/// A touch anywhere on it is one wish to begin.
class ProgrammeWall : public QWidget
{
    Q_OBJECT

public:
    explicit ProgrammeWall(Context &context, QWidget *parent = nullptr);

    /// The films of @p flow that play now; those that start soonest at @p now come first.
    void render(const BookingFlow &flow, UtcTime now);
    /// Fills @p room with up to @p rows rows of @p across posters; hides itself where not even one row fits.
    void fit(QSize room, int across, int rows);

Q_SIGNALS:
    void touched();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Cell
    {
        FilmId film;
        QWidget *host = nullptr;
        PosterView *poster = nullptr;
        QLabel *title = nullptr;
        QLabel *times = nullptr;
    };

    void addCell();
    /// The next few starts of the film.
    [[nodiscard]] QString nextTimes(const BookingFlow &flow, const FilmId &film, UtcTime now) const;
    void renderCell(const Cell &cell, const Film &film, const QString &times) const;
    [[nodiscard]] int wordsHeight(int width) const;

    Context &m_context;
    QLabel *m_heading = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Cell> m_cells;
    std::size_t m_filled = 0;
};

} // namespace karcis::ui
