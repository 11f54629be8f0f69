// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/more_films.h"

#include "ui/widgets/film_card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wall_layout.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

MoreFilms::MoreFilms(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"moreFilms"_s);
    m_heading = makeLabel(TextStyle::Title, {}, this);
    m_host = new QWidget(this);
    m_wall = new WallLayout(m_host);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_host);
}

bool MoreFilms::render(const BookingFlow &flow, const std::vector<FilmId> &except, int most)
{
    std::vector<const Film *> films;
    for (const Film &film : flow.films) {
        if (film.released == Release::Now && std::ranges::find(except, film.id) == except.end()
            && std::ssize(films) < most) {
            films.push_back(&film);
        }
    }
    std::vector<FilmId> ids;
    std::ranges::transform(
        films, std::back_inserter(ids), [](const Film *film) { return film->id; });
    if (ids != m_shown) {
        m_shown = ids;
        for (FilmCard *card : m_cards) {
            m_wall->removeWidget(card);
            card->hide();
            card->deleteLater();
        }
        m_cards.clear();
        for (const Film *film : films) {
            auto *card = new FilmCard(m_context, *film, m_host);
            card->setObjectName(u"more_"_s + film->id.text());
            m_wall->addWidget(card);
            card->show();
            m_cards.push_back(card);
            connect(card, &FilmCard::clicked, this, [this, id = film->id] { Q_EMIT chosen(id); });
        }
    }
    for (FilmCard *card : m_cards) {
        card->retranslate();
    }
    m_heading->setText(tr("Also on now"));
    return !m_cards.empty();
}

void MoreFilms::restyle(int across)
{
    const Theme &theme = m_context.theme;
    layout()->setSpacing(theme.space(Space::Small));
    m_wall->setSpacing(theme.space(Space::Medium));
    m_wall->setItemWidth(theme.textPx(150), across);
    m_wall->invalidate();
}

} // namespace karcis::ui
