// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "ui/context.h"

#include <QHash>
#include <QWidget>

#include <vector>

namespace karcis::ui {

class FilmCard;
class WallLayout;

/// A wall of posters. However many films fit a search, only those near what is looked at have a card: the rest is added
/// while the wall is scrolled, so that thousands of films cost no more than a screenful.
class FilmWall : public QWidget
{
    Q_OBJECT

public:
    /// How many films are shown at first, more than a screen holds, and how many each further step adds: few enough for
    /// nobody to feel it.
    static constexpr std::size_t atFirst = 30;
    static constexpr std::size_t step = 6;

    explicit FilmWall(Context &context, QWidget *parent = nullptr);

    /// All films there are, in their order on the wall. None is shown until showFilms() says which.
    void setFilms(std::vector<Film> films);

    [[nodiscard]] const std::vector<Film> &films() const { return m_films; }

    /// Shows the films at these places of films(), the first of them at once.
    void showFilms(std::vector<std::size_t> places);
    /// Shows some more of them; nothing happens if all are shown.
    void showMore();
    /// Sets the texts anew, in the language of now.
    void retranslate();
    /// At least @p width for a card, at most @p across of them side by side.
    void restyle(int width, int across);
    /// The first card, nothing if there is none.
    [[nodiscard]] QWidget *first() const;

Q_SIGNALS:
    void chosen(const karcis::FilmId &film);

private:
    FilmCard *card(std::size_t place);
    void forgetCards();
    void showUpTo(std::size_t count);

    Context &m_context;
    WallLayout *m_wall = nullptr;
    std::vector<Film> m_films;
    /// What is to be shown, and how much of it has a visible card.
    std::vector<std::size_t> m_places;
    std::size_t m_shown = 0;
    /// By place. A card stays once it was needed.
    QHash<std::size_t, FilmCard *> m_cards;
};

} // namespace karcis::ui
