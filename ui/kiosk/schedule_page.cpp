// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/schedule_page.h"

#include "ui/flow_words.h"
#include "ui/widgets/age_question.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_strip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/more_films.h"
#include "ui/widgets/poster_view.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/time_button.h"
#include "ui/widgets/trouble.h"

#include <QAccessible>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

using Times = std::vector<const protocol::ShowtimeInfo *>;

} // namespace

SchedulePage::SchedulePage(Context &context, QWidget *parent) : Page(context, parent)
{
    build();
}

void SchedulePage::build()
{
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_poster = new PosterView(context(), content);
    buildInfo();
    m_schedule = makePanel(u"surface"_s, content);
    m_scheduleHeading = makeLabel(TextStyle::Title, {}, m_schedule);
    m_days = new DateStrip(context(), m_schedule);
    m_empty = makeText(TextStyle::Body, u"muted"_s, m_schedule);
    m_empty->setObjectName(u"scheduleEmpty"_s);
    m_times = new QWidget(m_schedule);
    m_timesBox = new QVBoxLayout(m_times);
    m_timesBox->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(m_schedule);
    m_release = makeText(TextStyle::Headline, u"accent"_s, m_schedule);
    m_release->setObjectName(u"releaseDate"_s);
    m_explained = makeText(TextStyle::Caption, u"muted"_s, m_schedule);
    m_explained->setObjectName(u"timesExplained"_s);
    m_changes = makeText(TextStyle::Strong, u"warning"_s, m_schedule);
    m_changes->setObjectName(u"scheduleChanges"_s);
    m_more = new MoreFilms(context(), content);
    connect(m_more, &MoreFilms::chosen, this, [this](const FilmId &id) {
        Q_EMIT intent(intents::OpenFilm{id});
    });
    m_trouble = new Trouble(context(), m_schedule);
    connect(m_trouble, &Trouble::retried, this, [this] { Q_EMIT intent(intents::Retry{}); });
    for (QWidget *part : std::initializer_list<QWidget *>{m_scheduleHeading,
                                                          m_days,
                                                          m_changes,
                                                          m_release,
                                                          m_trouble,
                                                          m_empty,
                                                          m_times,
                                                          m_explained}) {
        column->addWidget(part);
    }
    m_scroll = makeScroll(content, this);
    m_question = new AgeQuestion(context(), this);
    connect(m_question, &AgeQuestion::confirmed, this, [this](const ShowtimeId &id) {
        Q_EMIT intent(intents::ChooseShowtime{id});
    });
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_question);
    connect(m_days, &DateStrip::chosen, this, [this](QDate day) {
        m_day = day;
        m_dayChosen = true;
        showText(m_changes, {});
        m_question->cancel();
        renderDays();
        renderTimes();
    });
}

void SchedulePage::buildInfo()
{
    m_info = new QWidget;
    m_title = makeText(TextStyle::Display, {}, m_info);
    m_title->setObjectName(u"filmTitle"_s);
    m_englishTitle = makeText(TextStyle::Title, u"muted"_s, m_info);
    auto *facts = new QWidget(m_info);
    auto *flow = new FlowLayout(facts);
    facts->setObjectName(u"filmFacts"_s);
    for (QLabel **label : {&m_age, &m_length, &m_genres, &m_language}) {
        *label = makeLabel(TextStyle::Caption, {}, facts);
        (*label)->setProperty("fact", true);
        flow->addWidget(*label);
    }
    m_synopsis = makeText(TextStyle::Body, {}, m_info);
    m_people = makeText(TextStyle::Body, u"muted"_s, m_info);
    auto *column = new QVBoxLayout(m_info);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_englishTitle, facts, m_synopsis, m_people}) {
        column->addWidget(part);
    }
    column->addStretch(1);
}

void SchedulePage::render(const BookingFlow &flow)
{
    if (m_flow.film != flow.film) {
        leave();
        m_scroll->ensureVisible(0, 0);
    } else if (m_flow.showtimesLoaded && flow.showtimesLoaded) {
        noteChanges(flow);
    }
    m_flow = flow;
    const Film *film = findFilm(flow, flow.film);
    if (film != nullptr) {
        renderFilm(*film);
    }
    m_scheduleHeading->setText(tr("Choose a day and a time"));
    renderDays();
    renderTimes();
    renderMore(film);
    m_question->render();
    restyle();
}

void SchedulePage::renderFilm(const Film &film)
{
    setBackdrop(film.poster);
    m_poster->setPoster(film.poster, film.title);
    m_title->setText(wording().isolated(film.title));
    const bool foreign = wording().language() != "id"_L1;
    showText(m_englishTitle,
             foreign && film.englishTitle != film.title ? wording().isolated(film.englishTitle)
                                                        : QString());
    m_age->setText(wording().ageMark(film.age) + u"  "_s + wording().ageClass(film.age));
    setStyleProperty(m_age, "badge", nameOf(film.age));
    m_length->setText(wording().length(film.minutes));
    m_genres->setText(wording().genres(film.genres));
    m_language->setText(wording().spokenLanguage(film.language));
    const QString synopsis = localized(film.synopsis, wording().language());
    m_synopsis->setText(wording().isolated(synopsis));
    // What is not translated still begins where its own readers look for a line's beginning.
    m_synopsis->setAlignment((synopsis.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
                             | Qt::AlignAbsolute | Qt::AlignTop);
    //: Who made a film and who plays in it
    m_people->setText(tr("Director: %1\nCast: %2")
                          .arg(wording().isolated(film.director), wording().listed(film.cast)));
}

QDate SchedulePage::dayOf(const protocol::ShowtimeInfo &showtime) const
{
    return Wording::dateOf(showtime.startsAt, m_flow.server.cinema.timeZone);
}

void SchedulePage::renderDays()
{
    const QDate today = Wording::dateOf(serverNow(m_flow), m_flow.server.cinema.timeZone);
    std::vector<QDate> open;
    QDate firstWithTimeLeft;
    for (const protocol::ShowtimeInfo &showtime : m_flow.showtimes) {
        const QDate day = dayOf(showtime);
        open.push_back(day);
        const bool left
            = showtime.onSale && showtime.seatsFree > 0 && showtime.startsAt > serverNow(m_flow);
        if (left && (!firstWithTimeLeft.isValid() || day < firstWithTimeLeft)) {
            firstWithTimeLeft = day;
        }
    }
    if (!m_dayChosen) {
        m_day = firstWithTimeLeft.isValid() ? firstWithTimeLeft : today;
    }
    m_days->setVisible(!open.empty());
    m_scheduleHeading->setVisible(!open.empty());
    m_days->render(today, open, m_day);
}

void SchedulePage::renderTimes()
{
    Times shown;
    for (const protocol::ShowtimeInfo &showtime : m_flow.showtimes) {
        if (dayOf(showtime) == m_day) {
            shown.push_back(&showtime);
        }
    }
    const auto order = [this](const protocol::ShowtimeInfo *showtime) {
        const auto it = std::ranges::find(m_flow.classes, showtime->classId, &AuditoriumClass::id);
        return std::tuple(it == m_flow.classes.end() ? 99 : it->sortOrder,
                          showtime->classId,
                          showtime->startsAt,
                          showtime->id);
    };
    std::ranges::sort(shown, {}, order);
    rebuildTimes(shown);
    for (TimeButton *button : m_buttons) {
        const auto it = std::ranges::find(
            m_flow.showtimes, button->showtime().id, &protocol::ShowtimeInfo::id);
        if (it != m_flow.showtimes.end()) {
            button->render(*it, serverNow(m_flow), m_flow.server.cinema.timeZone);
        }
    }
    const bool trouble = failed(m_flow);
    m_trouble->say(trouble ? tr("The times of this film are not here yet.") : QString(),
                   trouble ? wording().notice(m_flow.notice) : QString());
    m_trouble->again()->setEnabled(!m_flow.busy);
    showText(m_empty, shown.empty() && !trouble ? emptyWords() : QString());
    showText(m_explained, explainTimes());
}

void SchedulePage::noteChanges(const BookingFlow &fresh)
{
    QStringList changes;
    for (const protocol::ShowtimeInfo &now : fresh.showtimes) {
        const auto before
            = std::ranges::find(m_flow.showtimes, now.id, &protocol::ShowtimeInfo::id);
        const QString time = wording().time(now.startsAt, fresh.server.cinema.timeZone);
        if (dayOf(now) != m_day) {
            continue;
        }
        if (before == m_flow.showtimes.end()) {
            changes.append(tr("%1 is new").arg(time));
        } else if (before->seatsFree > 0 && now.seatsFree == 0) {
            changes.append(tr("%1 is sold out now").arg(time));
        } else if (before->seatsFree == 0 && now.seatsFree > 0) {
            changes.append(tr("%1 has seats again").arg(time));
        }
    }
    for (const protocol::ShowtimeInfo &before : m_flow.showtimes) {
        const bool gone = std::ranges::find(fresh.showtimes, before.id, &protocol::ShowtimeInfo::id)
            == fresh.showtimes.end();
        if (gone && dayOf(before) == m_day) {
            changes.append(tr("%1 was taken off")
                               .arg(wording().time(before.startsAt, fresh.server.cinema.timeZone)));
        }
    }
    if (!changes.isEmpty()) {
        //: %1 lists what is different, for example "19:30 is sold out now"
        showText(m_changes, tr("Just changed: %1.").arg(wording().listed(changes)));
        QAccessibleEvent event(m_changes, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString SchedulePage::explainTimes() const
{
    int started = 0;
    int full = 0;
    int closed = 0;
    bool early = false;
    for (const protocol::ShowtimeInfo &showtime : m_flow.showtimes) {
        if (dayOf(showtime) != m_day) {
            continue;
        }
        if (showtime.startsAt <= serverNow(m_flow)) {
            ++started;
        } else if (!showtime.onSale) {
            ++closed;
        } else if (showtime.saleStartsAt) {
            early = true;
        } else if (showtime.seatsFree == 0) {
            ++full;
        }
    }
    QStringList words;
    if (early) {
        words.append(
            tr("Where the sale has not started yet, tap the time to get in line: a draw at "
               "the start decides the order among all who are here by then."));
    }
    if (started > 0) {
        words.append(tr("%n time(s) of this day have already begun.", nullptr, started));
    }
    if (full > 0) {
        words.append(tr(
            "%n time(s) are sold out; given back seats appear here by themselves.", nullptr, full));
    }
    if (closed > 0) {
        words.append(
            tr("%n time(s) are not on sale here; please ask at the counter.", nullptr, closed));
    }
    return words.join(u' ');
}

QString SchedulePage::releaseWords() const
{
    std::optional<UtcTime> first;
    for (const protocol::FilmOffer &offer : m_flow.offers) {
        if (offer.filmId == m_flow.film && (!first || offer.firstAt < *first)) {
            first = offer.firstAt;
        }
    }
    return first ? tr("In this cinema from %1")
                       .arg(wording().date(Wording::dateOf(*first, m_flow.server.cinema.timeZone)))
                 : tr("Coming soon");
}

void SchedulePage::renderMore(const Film *film)
{
    const bool soon = film != nullptr && film->released == Release::Soon;
    const bool nothing = m_flow.showtimesLoaded && m_flow.showtimes.empty();
    showText(m_release, soon && nothing ? releaseWords() : QString());
    const bool any = m_more->render(m_flow, {m_flow.film}, isPortrait() ? 4 : 6);
    // Upright a few times leave half a screen empty: the other films fill it.
    m_more->setVisible(any && (nothing || failed(m_flow) || isPortrait()));
}

bool SchedulePage::failed(const BookingFlow &flow)
{
    return !flow.showtimesLoaded && flow.notice.canRetry;
}

bool SchedulePage::tells(const BookingFlow &flow) const
{
    return failed(flow);
}

QString SchedulePage::emptyWords() const
{
    if (!m_flow.showtimesLoaded) {
        return tr("Fetching the times…");
    }
    const Film *film = findFilm(m_flow, m_flow.film);
    if (film != nullptr && film->released == Release::Soon) {
        return tr(
            "This film is coming soon. Its times will be here as soon as tickets go on sale.");
    }
    return m_flow.showtimes.empty()
        ? tr("There are no showtimes in the next 7 days. Please choose another film.")
        : tr("There are no showtimes on this day. Please choose another day.");
}

void SchedulePage::rebuildTimes(const Times &shown)
{
    QStringList key{wording().language()};
    for (const auto *showtime : shown) {
        key.append(showtime->id.text() + u'/' + showtime->classId.text() + u'/'
                   + showtime->auditoriumName);
    }
    if (m_timesKey == key.join(u' ')) {
        return;
    }
    m_timesKey = key.join(u' ');
    // A refresh must not take the place away from somebody who goes by keyboard.
    const auto focused = std::ranges::find_if(m_buttons, &TimeButton::hasFocus);
    const ShowtimeId focusedId
        = focused == m_buttons.end() ? ShowtimeId() : (*focused)->showtime().id;
    m_buttons.clear();
    while (QLayoutItem *item = m_timesBox->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (auto first = shown.begin(); first != shown.end();) {
        const ClassId classId = (*first)->classId;
        const auto last = std::find_if(
            first, shown.end(), [&](const auto *other) { return other->classId != classId; });
        auto *host = new QWidget(m_times);
        addTimes(host, Times(first, last));
        m_timesBox->addWidget(host);
        host->show();
        first = last;
    }
    const auto again = std::ranges::find_if(
        m_buttons, [&](const TimeButton *button) { return button->showtime().id == focusedId; });
    if (again != m_buttons.end()) {
        (*again)->setFocus();
    }
    m_timesBox->setSpacing(theme().space(Space::Medium));
}

void SchedulePage::addTimes(QWidget *host, const Times &shown)
{
    const auto it = std::ranges::find(m_flow.classes, shown.front()->classId, &AuditoriumClass::id);
    QStringList rooms;
    for (const auto *showtime : shown) {
        if (!rooms.contains(showtime->auditoriumName)) {
            rooms.append(showtime->auditoriumName);
        }
    }
    auto *heading = makeLabel(TextStyle::Strong, u"accent"_s, host);
    heading->setText(
        (it == m_flow.classes.end()
             ? QString()
             : wording().isolated(localized(it->name, wording().language())) + u" · "_s)
        + wording().listed(rooms));
    auto *buttons = new QWidget(host);
    auto *flow = new FlowLayout(buttons);
    flow->setEvenWidths(true);
    flow->setSpacing(theme().space(Space::Small));
    for (const auto *showtime : shown) {
        auto *button = new TimeButton(context(), *showtime, buttons);
        flow->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, id = showtime->id] { chooseTime(id); });
    }
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::Small));
    column->addWidget(heading);
    column->addWidget(buttons);
}

void SchedulePage::chooseTime(const ShowtimeId &id)
{
    const Film *film = findFilm(m_flow, m_flow.film);
    if (film != nullptr && AgeQuestion::isNeeded(film->age)) {
        m_question->ask(id, film->age);
    } else {
        Q_EMIT intent(intents::ChooseShowtime{id});
    }
}

QWidget *SchedulePage::firstFocus()
{
    if (failed(m_flow)) {
        return m_trouble->again();
    }
    const auto it = std::ranges::find_if(m_buttons, &TimeButton::isEnabled);
    return it == m_buttons.end() ? nullptr : *it;
}

void SchedulePage::leave()
{
    m_dayChosen = false;
    m_question->cancel();
    showText(m_changes, {});
    // What has changed since is no news to the next person.
    m_flow.showtimesLoaded = false;
}

void SchedulePage::restyle()
{
    const bool portrait = isPortrait();
    setDistances(m_grid, Space::Large, Space::Large);
    m_grid->setContentsMargins(theme().space(Space::Large),
                               theme().space(Space::Small),
                               theme().space(Space::Large),
                               theme().space(Space::Large));
    const int upright = failed(m_flow) ? 400 : 320;
    const bool nothing = m_flow.showtimesLoaded && m_flow.showtimes.empty();
    const int wide
        = portrait ? theme().px(nothing ? 520 : upright) : std::min(width() / 4, theme().px(440));
    m_poster->setPosterWidth(wide);
    m_info->layout()->setSpacing(theme().space(Space::Small));
    m_info->findChild<QWidget *>(u"filmFacts"_s)->layout()->setSpacing(theme().space(Space::Small));
    setDistances(m_schedule->layout(), Space::Large, Space::Medium);
    m_timesBox->setSpacing(theme().space(Space::Medium));
    for (QWidget *part : std::initializer_list<QWidget *>{m_poster, m_info, m_schedule, m_more}) {
        m_grid->removeWidget(part);
    }
    m_grid->addWidget(m_poster, 0, 0, portrait ? 1 : 3, 1, Qt::AlignTop);
    m_grid->addWidget(m_info, 0, 1);
    m_grid->addWidget(m_schedule, 1, portrait ? 0 : 1, 1, portrait ? 2 : 1, Qt::AlignTop);
    m_grid->addWidget(m_more, 2, portrait ? 0 : 1, 1, portrait ? 2 : 1, Qt::AlignTop);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(1, m_more->isHidden() ? 1 : 0);
    m_grid->setRowStretch(2, m_more->isHidden() ? 0 : 1);
    m_trouble->restyle();
    m_more->restyle(portrait ? 4 : 6);
}

QString SchedulePage::help() const
{
    return tr(
        "Choose a day, then a time. Each time says what a seat costs, when the film ends and how "
        "many seats are left. Times in grey have begun, are sold out or are not on sale.");
}

} // namespace karcis::ui
