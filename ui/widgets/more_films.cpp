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

namespace {

/// Smaller ones than with so many more in a row tell nothing from afar.
constexpr int mostMore = 2;

} // namespace

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

bool MoreFilms::fit(QSize room, int across)
{
    restyle(across);
    for (int each = across; each <= across + mostMore; ++each) {
        m_wall->setItemWidth(m_context.theme.px(110), each);
        const auto row = static_cast<std::size_t>(m_wall->columns(room.width()));
        std::size_t count = std::min(row, m_cards.size());
        showCards(count);
        if (count == 0 || heightOf(room.width()) > room.height()) {
            continue;
        }
        // Whole rows only: a single film below looks like a mistake.
        while (count + row <= m_cards.size()) {
            showCards(count + row);
            if (heightOf(room.width()) > room.height()) {
                showCards(count);
                return true;
            }
            count += row;
        }
        return true;
    }
    return false;
}

void MoreFilms::showCards(std::size_t count)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < count);
    }
    m_wall->invalidate();
}

int MoreFilms::heightOf(int width) const
{
    m_heading->ensurePolished();
    return m_heading->sizeHint().height() + layout()->spacing() + m_wall->heightForWidth(width);
}

} // namespace karcis::ui
