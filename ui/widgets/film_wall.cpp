// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/film_wall.h"

#include "ui/widgets/film_card.h"
#include "ui/widgets/wall_layout.h"

#include <algorithm>
#include <utility>

namespace karcis::ui {

namespace {

/// Cards that no search has asked for in a while give their room back.
constexpr qsizetype mostHidden = 300;

} // namespace

FilmWall::FilmWall(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_wall = new WallLayout(this);
}

void FilmWall::setFilms(std::vector<Film> films)
{
    forgetCards();
    m_places.clear();
    m_shown = 0;
    m_films = std::move(films);
}

void FilmWall::showFilms(std::vector<std::size_t> places)
{
    if (places == m_places) {
        return;
    }
    // In the order of the wall, whatever was made when.
    for (std::size_t i = 0; i < m_shown; ++i) {
        FilmCard *each = m_cards.value(m_places[i]);
        m_wall->removeWidget(each);
        each->hide();
    }
    if (m_cards.size() > mostHidden) {
        forgetCards();
    }
    m_places = std::move(places);
    m_shown = 0;
    showUpTo(atFirst);
}

void FilmWall::forgetCards()
{
    for (FilmCard *each : std::as_const(m_cards)) {
        m_wall->removeWidget(each);
        each->hide();
        // One of them may be the very card that was tapped.
        each->deleteLater();
    }
    m_cards.clear();
}

void FilmWall::showMore()
{
    showUpTo(m_shown + step);
}

void FilmWall::showUpTo(std::size_t count)
{
    const std::size_t end = std::min(count, m_places.size());
    if (m_shown == end) {
        m_wall->invalidate();
        return;
    }
    QWidget *before = m_shown == 0 ? nullptr : m_cards.value(m_places[m_shown - 1]);
    for (; m_shown < end; ++m_shown) {
        FilmCard *each = card(m_places[m_shown]);
        m_wall->addWidget(each);
        if (before != nullptr) {
            setTabOrder(before, each);
        }
        each->show();
        before = each;
    }
}

FilmCard *FilmWall::card(std::size_t place)
{
    if (FilmCard *known = m_cards.value(place)) {
        return known;
    }
    auto *made = new FilmCard(m_context, m_films.at(place), this);
    m_cards.insert(place, made);
    connect(made, &FilmCard::clicked, this, [this, id = made->film().id] { Q_EMIT chosen(id); });
    return made;
}

void FilmWall::retranslate()
{
    for (FilmCard *each : std::as_const(m_cards)) {
        each->retranslate();
    }
}

void FilmWall::restyle(int width, int across)
{
    m_wall->setSpacing(m_context.theme.space(Space::Medium));
    m_wall->setContentsMargins(
        0, 0, m_context.theme.space(Space::Small), m_context.theme.space(Space::Large));
    m_wall->setItemWidth(width, across);
}

QWidget *FilmWall::first() const
{
    return m_shown == 0 ? nullptr : m_cards.value(m_places.front());
}

} // namespace karcis::ui
