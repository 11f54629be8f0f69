// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace karcis::ui {

class FilmCard;
class WallLayout;

/// "Also on now": a few other films, for pages that would otherwise end in nothing.
class MoreFilms : public QWidget
{
    Q_OBJECT

public:
    explicit MoreFilms(Context &context, QWidget *parent = nullptr);

    /// Shows up to @p most films that play now, but none of @p except. @return whether there are any.
    bool render(const BookingFlow &flow, const std::vector<FilmId> &except, int most);
    void restyle(int across);
    /// Shows as many films as @p room, in pixels, takes without cutting one: @p across in a row, or a few more if only
    /// smaller ones fit. @return false if not even those do.
    [[nodiscard]] bool fit(QSize room, int across);

Q_SIGNALS:
    void chosen(const karcis::FilmId &film);

private:
    void showCards(std::size_t count);
    [[nodiscard]] int heightOf(int width) const;

    Context &m_context;
    std::vector<FilmId> m_shown;
    std::vector<FilmCard *> m_cards;
    QLabel *m_heading = nullptr;
    QWidget *m_host = nullptr;
    WallLayout *m_wall = nullptr;
};

} // namespace karcis::ui
