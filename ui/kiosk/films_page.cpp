// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/films_page.h"

#include "ui/film_search.h"
#include "ui/widgets/button.h"
#include "ui/widgets/film_card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/wall_layout.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

FilmsPage::FilmsPage(Context &context, QWidget *parent) : Page(context, parent)
{
    build();
}

void FilmsPage::build()
{
    m_heading = makeLabel(TextStyle::Headline, {}, this);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"searchField"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(60);
    auto *bar = new QWidget(this);
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_bar->setContentsMargins(0, 0, 0, 0);
    auto *tools = new QWidget(bar);
    m_tools = new FlowLayout(tools);
    m_bar->addWidget(m_heading);
    m_bar->addWidget(tools, 1);
    static constexpr std::array names{"filterAll"_L1, "filterNow"_L1, "filterSoon"_L1};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto *chip = new Button(context(), QString(names.at(i)), u"chip"_s, tools);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        m_filters.at(i) = chip;
        m_tools->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, i] { choose(static_cast<Filter>(i)); });
    }
    m_filters.front()->setChecked(true);
    m_tools->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &FilmsPage::showMatching);

    m_wallHost = new QWidget;
    m_wall = new WallLayout(m_wallHost);
    m_scroll = makeScroll(m_wallHost, this);
    m_empty = makeText(TextStyle::Title, u"muted"_s, this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(u"filmsEmpty"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(bar);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
}

void FilmsPage::render(const BookingFlow &flow)
{
    m_loaded = flow.filmsLoaded;
    m_online = flow.line == Line::Online;
    m_heading->setText(tr("What would you like to see?"));
    m_filters[0]->setWords(tr("All films"));
    m_filters[1]->setWords(tr("Now showing"));
    m_filters[2]->setWords(tr("Coming soon"));
    m_search->setPlaceholderText(tr("Title, actor or genre"));
    m_search->setAccessibleName(tr("Search films by title, actor or genre"));
    rebuildCards(flow);
    for (FilmCard *card : m_cards) {
        card->retranslate();
    }
    showMatching();
    restyle();
}

void FilmsPage::rebuildCards(const BookingFlow &flow)
{
    std::vector<FilmId> ids;
    std::ranges::transform(flow.films, std::back_inserter(ids), &Film::id);
    if (ids == m_shown) {
        return;
    }
    m_shown = ids;
    for (FilmCard *card : m_cards) {
        m_wall->removeWidget(card);
        card->deleteLater();
    }
    m_cards.clear();
    std::vector<const Film *> films;
    std::ranges::transform(
        flow.films, std::back_inserter(films), [](const Film &film) { return &film; });
    // What can be seen today comes before what cannot.
    std::ranges::stable_sort(films, {}, [](const Film *film) { return film->released; });
    for (const Film *film : films) {
        auto *card = new FilmCard(context(), *film, m_wallHost);
        m_wall->addWidget(card);
        m_cards.push_back(card);
        connect(card, &FilmCard::clicked, this, [this, id = film->id] {
            Q_EMIT intent(intents::OpenFilm{id});
        });
    }
}

void FilmsPage::choose(Filter filter)
{
    m_filter = filter;
    m_scroll->verticalScrollBar()->setValue(0);
    showMatching();
}

void FilmsPage::showMatching()
{
    int shown = 0;
    for (FilmCard *card : m_cards) {
        const Film &film = card->film();
        const bool wanted = m_filter == Filter::All
            || (film.released == Release::Now) == (m_filter == Filter::Now);
        const bool visible = wanted && matchesSearch(film, m_search->text(), wording());
        card->setVisible(visible);
        shown += visible ? 1 : 0;
    }
    m_wall->invalidate();
    QString words;
    if (!m_loaded) {
        words = m_online ? tr("Fetching the films…") : tr("Connecting to the box office…");
    } else if (shown == 0) {
        words = m_search->text().isEmpty()
            ? tr("No film here at the moment. Please look in again soon.")
            : tr("No film matches “%1”. Try fewer letters.").arg(m_search->text());
    }
    showText(m_empty, words);
    m_scroll->setVisible(words.isEmpty());
}

QWidget *FilmsPage::firstFocus()
{
    return m_cards.empty() ? nullptr : m_cards.front();
}

void FilmsPage::leave()
{
    m_search->clear();
    m_filters.front()->setChecked(true);
    choose(Filter::All);
}

void FilmsPage::restyle()
{
    layout()->setContentsMargins(
        theme().space(Space::Large), theme().space(Space::Small), theme().space(Space::Large), 0);
    layout()->setSpacing(theme().space(Space::Medium));
    m_bar->setSpacing(theme().space(Space::Large));
    m_tools->setSpacing(theme().space(Space::Medium));
    m_search->setFixedWidth(theme().textPx(300));
    const int together = m_heading->sizeHint().width() + m_tools->sizeHint().width()
        + 4 * theme().space(Space::Large);
    m_bar->setDirection(together <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_wall->setSpacing(theme().space(Space::Medium));
    m_wall->setContentsMargins(0, 0, theme().space(Space::Small), theme().space(Space::Large));
    // Three posters across an upright screen and six across a lying one, fewer if letters are large.
    const int across = isPortrait() ? 3 : 6;
    const int gaps = theme().space(Space::Medium) * (across - 1);
    const int width = std::max(theme().textPx(176),
                               (m_scroll->viewport()->width() - gaps) / across - theme().px(20));
    m_wall->setItemWidth(width, across);
}

} // namespace karcis::ui
