// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/schedule_page.h"

#include "ui/flow_words.h"
#include "ui/kiosk/schedule_words.h"
#include "ui/widgets/age_question.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_strip.h"
#include "ui/widgets/film_info.h"
#include "ui/widgets/label.h"
#include "ui/widgets/more_films.h"
#include "ui/widgets/poster_view.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/time_button.h"
#include "ui/widgets/times_board.h"
#include "ui/widgets/trouble.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

/// More are not asked for: no screen has room for them.
constexpr int mostOthers = 12;

} // namespace

SchedulePage::SchedulePage(Context &context, QWidget *parent) : Page(context, parent)
{
    build();
    connectParts();
}

void SchedulePage::build()
{
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_poster = new PosterView(context(), content);
    m_info = new FilmInfo(context(), content);
    buildSchedule(content);
    m_more = new MoreFilms(context(), content);
    m_scroll = makeScroll(content, this);
    m_question = new AgeQuestion(context(), this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_question);
}

void SchedulePage::buildSchedule(QWidget *content)
{
    m_schedule = makePanel(u"surface"_s, content);
    m_scheduleHeading = makeLabel(TextStyle::Title, {}, m_schedule);
    m_days = new DateStrip(context(), m_schedule);
    m_changes = makeText(TextStyle::Strong, u"warning"_s, m_schedule);
    m_changes->setObjectName(u"scheduleChanges"_s);
    m_release = makeText(TextStyle::Headline, u"accent"_s, m_schedule);
    m_release->setObjectName(u"releaseDate"_s);
    m_trouble = new Trouble(context(), m_schedule);
    m_empty = makeText(TextStyle::Body, u"muted"_s, m_schedule);
    m_empty->setObjectName(u"scheduleEmpty"_s);
    m_spinner = new Spinner(context(), m_schedule);
    m_spinner->setObjectName(u"scheduleSpinner"_s);
    m_waiting = new QHBoxLayout;
    m_waiting->addWidget(m_spinner);
    m_waiting->addWidget(m_empty, 1);
    m_times = new TimesBoard(context(), m_schedule);
    m_explained = makeText(TextStyle::Caption, u"muted"_s, m_schedule);
    m_explained->setObjectName(u"timesExplained"_s);
    auto *column = new QVBoxLayout(m_schedule);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_scheduleHeading, m_days, m_changes, m_release, m_trouble}) {
        column->addWidget(part);
    }
    column->addLayout(m_waiting);
    column->addWidget(m_times);
    column->addWidget(m_explained);
}

void SchedulePage::connectParts()
{
    connect(m_more, &MoreFilms::chosen, this, [this](const FilmId &id) {
        Q_EMIT intent(intents::OpenFilm{id});
    });
    connect(m_trouble, &Trouble::retried, this, [this] { Q_EMIT intent(intents::Retry{}); });
    connect(m_question, &AgeQuestion::confirmed, this, [this](const ShowtimeId &id) {
        Q_EMIT intent(intents::ChooseShowtime{id});
    });
    connect(m_question, &AgeQuestion::cancelled, this, &SchedulePage::placeMore);
    connect(m_times, &TimesBoard::chosen, this, &SchedulePage::chooseTime);
    connect(m_days, &DateStrip::chosen, this, [this](QDate day) {
        m_day = day;
        m_dayChosen = true;
        showText(m_changes, {});
        m_question->cancel();
        renderDays();
        renderTimes();
    });
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
        setBackdrop(film->poster);
        m_poster->setPoster(film->poster, film->title);
        m_info->render(*film);
    }
    m_scheduleHeading->setText(tr("Choose a day and a time"));
    renderDays();
    renderTimes();
    renderMore(film);
    m_question->render();
    restyle();
}

ScheduleWords SchedulePage::words() const
{
    return {wording(), m_flow, serverNow(m_flow)};
}

void SchedulePage::renderDays()
{
    const QDate today = Wording::dateOf(serverNow(m_flow), m_flow.server.cinema.timeZone);
    std::vector<QDate> open;
    QDate firstWithTimeLeft;
    for (const protocol::ShowtimeInfo &showtime : m_flow.showtimes) {
        const QDate day = words().dayOf(showtime);
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
    m_times->render(m_flow, m_day, serverNow(m_flow));
    const bool trouble = failed(m_flow);
    m_trouble->say(trouble ? tr("The times of this film are not here yet.") : QString(),
                   trouble ? wording().notice(m_flow.notice) : QString());
    m_trouble->again()->setEnabled(!m_flow.busy);
    const bool empty = m_times->buttons().empty() && !trouble;
    showText(m_empty, empty ? words().nothing() : QString());
    m_spinner->setVisible(empty && !m_flow.showtimesLoaded);
    showText(m_explained, words().explanation(m_day));
}

void SchedulePage::noteChanges(const BookingFlow &fresh)
{
    const QString changes = words().changes(fresh, m_day);
    if (!changes.isEmpty()) {
        showText(m_changes, changes);
        QAccessibleEvent event(m_changes, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SchedulePage::renderMore(const Film *film)
{
    const bool soon = film != nullptr && film->released == Release::Soon;
    const bool nothing = m_flow.showtimesLoaded && m_flow.showtimes.empty();
    showText(m_release, soon && nothing ? words().release() : QString());
    m_moreWanted = m_more->render(m_flow, {m_flow.film}, mostOthers);
}

bool SchedulePage::failed(const BookingFlow &flow)
{
    return !flow.showtimesLoaded && flow.notice.canRetry;
}

bool SchedulePage::tells(const BookingFlow &flow) const
{
    return failed(flow);
}

void SchedulePage::chooseTime(const ShowtimeId &id)
{
    const Film *film = findFilm(m_flow, m_flow.film);
    if (film != nullptr && AgeQuestion::isNeeded(film->age)) {
        m_question->ask(id, film->age);
        placeMore();
    } else {
        Q_EMIT intent(intents::ChooseShowtime{id});
    }
}

QWidget *SchedulePage::firstFocus()
{
    if (failed(m_flow)) {
        return m_trouble->again();
    }
    const auto &times = m_times->buttons();
    const auto it = std::ranges::find_if(times, &TimeButton::isEnabled);
    return it == times.end() ? nullptr : *it;
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
    const int wide = portrait ? theme().px(nothing ? 520 : upright)
                              : std::min(width() * 11 / 50, theme().px(440));
    m_poster->setPosterWidth(wide);
    m_info->restyle();
    setDistances(m_schedule->layout(), Space::Large, Space::Medium);
    m_waiting->setSpacing(theme().space(Space::Medium));
    m_times->restyle();
    for (QWidget *part : std::initializer_list<QWidget *>{m_poster, m_info, m_schedule, m_more}) {
        m_grid->removeWidget(part);
    }
    m_grid->addWidget(m_poster, 0, 0, portrait ? 1 : 3, 1, Qt::AlignTop);
    m_grid->addWidget(m_info, 0, 1);
    m_grid->addWidget(m_schedule, 1, portrait ? 0 : 1, 1, portrait ? 2 : 1, Qt::AlignTop);
    m_grid->addWidget(m_more, 2, portrait ? 0 : 1, 1, portrait ? 2 : 1, Qt::AlignTop);
    m_grid->setColumnStretch(1, 1);
    m_trouble->restyle();
    placeMore();
    // Some layouts inside know their heights only when they have been laid out once.
    QMetaObject::invokeMethod(
        this, [this] { placeMore(); }, Qt::QueuedConnection);
}

/// Other films fill what the times leave empty, but only where all of their posters can be seen.
void SchedulePage::placeMore()
{
    const bool portrait = isPortrait();
    const int gap = theme().space(Space::Large);
    const int beside = m_poster->sizeHint().width() + gap;
    const int wide = width() - 2 * gap;
    const int info = heightOf(*m_info, wide - beside);
    const int head = portrait ? std::max(info, m_poster->sizeHint().height()) : info;
    const int across = portrait ? wide : wide - beside;
    const int left
        = height() - theme().space(Space::Small) - head - heightOf(*m_schedule, across) - 3 * gap;
    m_more->setVisible(m_moreWanted && m_question->isHidden()
                       && m_more->fit({across, left}, portrait ? 4 : 6));
    m_grid->setRowStretch(1, m_more->isHidden() ? 1 : 0);
    m_grid->setRowStretch(2, m_more->isHidden() ? 0 : 1);
}

QString SchedulePage::help() const
{
    return tr(
        "Choose a day, then a time. Each time says what a seat costs, when the film ends and how "
        "many seats are left. Times in grey have begun, are sold out or are not on sale.");
}

} // namespace karcis::ui
