// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/films_page.h"

#include "ui/widgets/age_question.h"
#include "ui/widgets/button.h"
#include "ui/widgets/film_filter.h"
#include "ui/widgets/film_wall.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/more_films.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/soon_strip.h"
#include "ui/widgets/spinner.h"

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
    auto *bar = new QWidget(this);
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_bar->setContentsMargins(0, 0, 0, 0);
    auto *tools = new QWidget(bar);
    m_bar->addWidget(m_heading);
    m_bar->addWidget(tools, 1);
    buildTools(tools);
    buildContent();
    m_question = new AgeQuestion(context(), this);
    connect(m_question, &AgeQuestion::confirmed, this, [this](const ShowtimeId &id) {
        Q_EMIT intent(intents::ChooseShowtime{id});
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(bar);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_question);
}

void FilmsPage::buildTools(QWidget *tools)
{
    m_tools = new FlowLayout(tools);
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
    m_filterToggle = new Button(context(), u"filterToggle"_s, u"secondary"_s, tools);
    m_filterToggle->setIconName(u"filter"_s);
    m_filterToggle->setCheckable(true);
    m_filterClear = new Button(context(), u"filterClear"_s, u"quiet"_s, tools);
    m_filterClear->setIconName(u"close"_s);
    m_search = new QLineEdit(tools);
    m_search->setObjectName(u"searchField"_s);
    m_search->setMaxLength(60);
    m_search->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    for (QWidget *tool :
         std::initializer_list<QWidget *>{m_filterToggle, m_filterClear, m_search}) {
        m_tools->addWidget(tool);
    }
    connect(m_filterToggle, &QPushButton::toggled, this, [this](bool open) {
        m_panel->setVisible(open);
        m_scroll->verticalScrollBar()->setValue(0);
        renderTools();
    });
    connect(m_filterClear, &QPushButton::clicked, this, &FilmsPage::clearAll);
    connect(m_search, &QLineEdit::textChanged, this, &FilmsPage::showMatching);
}

void FilmsPage::buildContent()
{
    auto *content = new QWidget;
    m_panel = new FilmFilter(context(), content);
    m_panel->hide();
    m_soon = new SoonStrip(
        context(), [this] { return serverNow(m_flow); }, content);
    m_wallHeading = makeLabel(TextStyle::Title, {}, content);
    m_similar = makeText(TextStyle::Body, u"muted"_s, content);
    m_similar->setObjectName(u"filmsSimilar"_s);
    m_wall = new FilmWall(context(), content);
    m_emptyBox = new QWidget(content);
    m_emptyBox->setObjectName(u"filmsEmptyBox"_s);
    m_emptyIcon = new QLabel(m_emptyBox);
    m_emptyIcon->setAlignment(Qt::AlignCenter);
    m_emptySpinner = new Spinner(context(), m_emptyBox);
    m_empty = makeText(TextStyle::Title, u"muted"_s, m_emptyBox);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(u"filmsEmpty"_s);
    m_emptyClear = new Button(context(), u"emptyClear"_s, u"primary"_s, m_emptyBox);
    auto *emptyColumn = new QVBoxLayout(m_emptyBox);
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_emptyIcon);
    emptyColumn->addWidget(m_emptySpinner, 0, Qt::AlignHCenter);
    emptyColumn->addWidget(m_empty);
    emptyColumn->addWidget(m_emptyClear, 0, Qt::AlignHCenter);
    emptyColumn->addStretch(2);
    m_content = new QVBoxLayout(content);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_panel, m_soon, m_wallHeading, m_similar, m_wall}) {
        m_content->addWidget(part);
    }
    m_content->addWidget(m_emptyBox, 1);
    m_more = new MoreFilms(context(), content);
    m_more->setObjectName(u"filmsMore"_s);
    m_content->addWidget(m_more);
    connect(m_more, &MoreFilms::chosen, this, [this](const FilmId &id) {
        Q_EMIT intent(intents::OpenFilm{id});
    });
    m_content->addStretch(0);
    m_scroll = makeScroll(content, this);
    connect(m_wall, &FilmWall::chosen, this, [this](const FilmId &id) {
        Q_EMIT intent(intents::OpenFilm{id});
    });
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &FilmsPage::showMoreWhenNear);
    connect(bar, &QScrollBar::rangeChanged, this, &FilmsPage::showMoreWhenNear);
    connect(m_panel, &FilmFilter::changed, this, &FilmsPage::showMatching);
    connect(m_soon, &SoonStrip::chosen, this, &FilmsPage::buy);
    connect(m_soon, &SoonStrip::emptied, this, &FilmsPage::showMatching, Qt::QueuedConnection);
    connect(m_emptyClear, &QPushButton::clicked, this, &FilmsPage::clearAll);
}

void FilmsPage::render(const BookingFlow &flow)
{
    m_flow = flow;
    m_heading->setText(tr("What would you like to see?"));
    m_filters[0]->setWords(tr("All films"));
    m_filters[1]->setWords(tr("Now showing"));
    m_filters[2]->setWords(tr("Coming soon"));
    m_search->setPlaceholderText(tr("Title, actor or genre"));
    m_search->setAccessibleName(tr("Search films by title, actor or genre"));
    m_emptyClear->setWords(tr("Show all films"));
    takeFilms(flow);
    m_panel->render(flow, Wording::dateOf(serverNow(flow), flow.server.cinema.timeZone));
    m_soon->render(flow);
    m_question->render();
    showMatching();
    restyle();
}

void FilmsPage::renderTools()
{
    const int count = m_panel->count();
    m_filterToggle->setWords(count == 0 ? tr("Filter") : tr("Filter (%1)").arg(count));
    m_filterClear->setWords(tr("Clear"));
    m_filterClear->setAccessibleName(tr("Clear search and filters"));
    m_filterClear->setVisible(isNarrowed());
    fitSearch();
}

/// The field takes what the other tools leave of their line, or a line of its own.
void FilmsPage::fitSearch()
{
    const int gap = m_tools->spacing();
    const int least = theme().textPx(300);
    int used = 0;
    for (int i = 0; i < m_tools->count(); ++i) {
        const QWidget *tool = m_tools->itemAt(i)->widget();
        if (tool != m_search && !tool->isHidden()) {
            used += tool->sizeHint().width() + gap;
        }
    }
    int room = width() - 2 * theme().space(Space::Large);
    const int words = m_heading->sizeHint().width() + m_bar->spacing();
    const bool beside = words + used + least <= room;
    m_bar->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (beside) {
        room -= words;
    }
    const int left = room - used;
    m_search->setFixedWidth(std::max(least, left >= least ? left : room));
}

/// A few hits leave most of the page free: what else is on stands below them.
void FilmsPage::showMore(const std::vector<std::size_t> &places)
{
    const std::vector<Film> &films = m_wall->films();
    std::vector<FilmId> found;
    found.reserve(places.size());
    std::ranges::transform(
        places, std::back_inserter(found), [&films](std::size_t place) { return films[place].id; });
    const std::size_t line = isPortrait() ? 3 : 6;
    const bool few = m_flow.filmsLoaded && isNarrowed() && found.size() <= line;
    const bool any = few && m_more->render(m_flow, found, 6);
    m_more->setVisible(any);
}

bool FilmsPage::isNarrowed() const
{
    return m_panel->count() > 0 || m_filter != Filter::All || !m_search->text().trimmed().isEmpty();
}

void FilmsPage::clearAll()
{
    m_search->clear();
    m_panel->clear();
    m_filters.front()->setChecked(true);
    choose(Filter::All);
}

void FilmsPage::buy(const protocol::ShowtimeInfo &showtime)
{
    if (AgeQuestion::isNeeded(showtime.age)) {
        m_question->ask(showtime.id, showtime.age);
    } else {
        Q_EMIT intent(intents::ChooseShowtime{showtime.id});
    }
}

void FilmsPage::takeFilms(const BookingFlow &flow)
{
    std::vector<FilmId> ids;
    ids.reserve(flow.films.size());
    std::ranges::transform(flow.films, std::back_inserter(ids), &Film::id);
    const bool sameLanguage = m_finderLanguage == wording().language();
    if (ids == m_shown && sameLanguage) {
        return;
    }
    std::vector<Film> films(flow.films);
    // What can be seen today comes before what cannot. The search knows the films in the same order.
    std::ranges::stable_sort(films, {}, &Film::released);
    m_finderLanguage = wording().language();
    m_finder.setFilms(films, wording());
    if (ids != m_shown) {
        m_shown = ids;
        m_wall->setFilms(std::move(films));
    } else {
        m_wall->retranslate();
    }
}

/// There is always a screenful more than is looked at.
void FilmsPage::showMoreWhenNear()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    if (bar->value() + bar->pageStep() >= bar->maximum()) {
        m_wall->showMore();
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
    const FilmSearch::Result result = m_finder.find(m_search->text());
    const std::vector<Film> &films = m_wall->films();
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < films.size(); ++i) {
        const bool wanted = m_filter == Filter::All
            || (films[i].released == Release::Now) == (m_filter == Filter::Now);
        if (wanted && result.found[i] && m_panel->passes(films[i])) {
            places.push_back(i);
        }
    }
    const bool any = !places.empty();
    showMore(places);
    m_wall->showFilms(std::move(places));
    sayWhatIsShown(any, result.similar);
    renderTools();
}

void FilmsPage::sayWhatIsShown(bool any, bool similar)
{
    QString words;
    const QString typed = m_search->text().trimmed();
    const bool loaded = m_flow.filmsLoaded;
    const bool failed = !loaded && m_flow.notice.canRetry;
    if (failed) {
        words = tr("The films are not here yet.");
    } else if (!loaded) {
        words = m_flow.line == Line::Online ? tr("Fetching the films…")
                                            : tr("Connecting to the box office…");
    } else if (!any && m_panel->count() > 0) {
        words = tr("No film fits all of that. Take a filter away, or look at all films.");
    } else if (!any) {
        words = typed.isEmpty()
            ? tr("No film here at the moment. Please look in again soon.")
            : tr("No film matches “%1”. Try fewer letters.").arg(wording().isolated(typed));
    }
    showText(m_empty, words);
    m_emptyBox->setVisible(!words.isEmpty());
    m_emptyIcon->setVisible(loaded || failed);
    m_emptySpinner->setVisible(!loaded && !failed);
    m_emptyClear->setVisible(loaded && isNarrowed());
    m_wall->setVisible(words.isEmpty());
    showText(m_similar,
             similar && words.isEmpty()
                 ? tr("Nothing is called “%1”. These come close:").arg(wording().isolated(typed))
                 : QString());
    const bool atRest = loaded && !isNarrowed();
    m_soon->setVisible(atRest && !m_soon->isEmpty());
    showText(m_wallHeading, m_soon->isHidden() || !atRest ? QString() : tr("All films"));
}

QWidget *FilmsPage::firstFocus()
{
    return m_wall->first();
}

void FilmsPage::leave()
{
    m_filterToggle->setChecked(false);
    m_question->cancel();
    clearAll();
}

void FilmsPage::restyle()
{
    layout()->setContentsMargins(
        theme().space(Space::Large), theme().space(Space::Small), theme().space(Space::Large), 0);
    layout()->setSpacing(theme().space(Space::Medium));
    m_bar->setSpacing(theme().space(Space::Large));
    m_tools->setSpacing(theme().space(Space::Medium));
    fitSearch();
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(theme().space(Space::Medium));
    m_emptyBox->layout()->setSpacing(theme().space(Space::Large));
    m_emptyIcon->setPixmap(context().pictures.icon(
        u"film"_s, theme().px(120), theme().color(Tone::Outline), devicePixelRatioF()));
    m_more->restyle(isPortrait() ? 3 : 6);
    m_panel->restyle();
    m_soon->restyle();
    // Three posters across an upright screen and six across a lying one, fewer if letters are large.
    const int across = isPortrait() ? 3 : 6;
    const int gaps = theme().space(Space::Medium) * (across - 1);
    // By the page's own width: what lies in it may still have that of an earlier window.
    const int room = this->width() - 2 * theme().space(Space::Large);
    const int width = std::max(theme().textPx(176), (room - gaps) / across - theme().px(26));
    m_wall->restyle(width, across);
}

QString FilmsPage::help() const
{
    return tr("Tap a poster to see what the film is about and when it plays. To find a film, type "
              "a part of its title, an actor or a genre. “Filter” narrows the films by day, genre, "
              "auditorium and age. Under “Starting soon” one tap leads straight to the seats.");
}

} // namespace karcis::ui
