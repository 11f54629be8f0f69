// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/schedule_page.h"

#include "ui/flow_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_strip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/poster_view.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/time_button.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <tuple>
#include <utility>

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
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_scheduleHeading, m_days, m_empty, m_times}) {
        column->addWidget(part);
    }
    m_scroll = makeScroll(content, this);
    buildAgeQuestion();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_question);
    connect(m_days, &DateStrip::chosen, this, [this](QDate day) {
        m_day = day;
        m_dayChosen = true;
        m_asked = {};
        renderDays();
        renderTimes();
        renderAgeQuestion();
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

void SchedulePage::buildAgeQuestion()
{
    m_question = makePanel(u"warning"_s, this);
    m_question->setObjectName(u"ageQuestion"_s);
    m_questionText = makeText(TextStyle::Strong, {}, m_question);
    m_confirm = new Button(context(), u"ageConfirm"_s, u"primary"_s, m_question);
    m_decline = new Button(context(), u"ageCancel"_s, u"secondary"_s, m_question);
    auto *row = new QHBoxLayout(m_question);
    row->addWidget(m_questionText, 1);
    row->addWidget(m_decline);
    row->addWidget(m_confirm);
    m_question->hide();
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const ShowtimeId id = std::exchange(m_asked, {});
        renderAgeQuestion();
        Q_EMIT intent(intents::ChooseShowtime{id});
    });
    connect(m_decline, &QPushButton::clicked, this, [this] {
        m_asked = {};
        renderAgeQuestion();
    });
}

void SchedulePage::render(const BookingFlow &flow)
{
    if (m_flow.film != flow.film) {
        leave();
        m_scroll->ensureVisible(0, 0);
    }
    m_flow = flow;
    const Film *film = findFilm(flow, flow.film);
    if (film != nullptr) {
        renderFilm(*film);
    }
    m_scheduleHeading->setText(tr("Choose a day and a time"));
    renderDays();
    renderTimes();
    renderAgeQuestion();
    restyle();
}

void SchedulePage::renderFilm(const Film &film)
{
    setBackdrop(film.poster);
    m_poster->setPoster(film.poster, film.title);
    m_title->setText(film.title);
    const bool english = wording().language() == "en"_L1;
    showText(m_englishTitle,
             english && film.englishTitle != film.title ? film.englishTitle : QString());
    m_age->setText(nameOf(film.age) + u"  "_s + wording().ageClass(film.age));
    setStyleProperty(m_age, "badge", nameOf(film.age));
    m_length->setText(wording().length(film.minutes));
    m_genres->setText(wording().genres(film.genres));
    m_language->setText(wording().spokenLanguage(film.language));
    m_synopsis->setText(localized(film.synopsis, wording().language()));
    //: Who made a film and who plays in it
    m_people->setText(tr("Director: %1\nCast: %2").arg(film.director, film.cast.join(u", "_s)));
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
    showText(m_empty, shown.empty() ? emptyWords() : QString());
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
    heading->setText((it == m_flow.classes.end()
                          ? QString()
                          : localized(it->name, wording().language()) + u" · "_s)
                     + rooms.join(u", "_s));
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
    const bool grownUpsOnly
        = film != nullptr && (film->age == AgeClass::From17 || film->age == AgeClass::From21);
    if (!grownUpsOnly) {
        Q_EMIT intent(intents::ChooseShowtime{id});
        return;
    }
    m_asked = id;
    renderAgeQuestion();
    m_confirm->setFocus();
    QAccessibleEvent event(m_question, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SchedulePage::renderAgeQuestion()
{
    const Film *film = findFilm(m_flow, m_flow.film);
    m_question->setVisible(film != nullptr && !m_asked.isEmpty());
    if (film == nullptr) {
        return;
    }
    const int years = film->age == AgeClass::From21 ? 21 : 17;
    const QString words
        = tr("This film is for people aged %1 and over. Everyone in your group shows "
             "an identity card at the entrance.")
              .arg(years);
    m_questionText->setText(words);
    m_question->setAccessibleName(words);
    m_confirm->setWords(tr("We are all %1 or over").arg(years));
    m_decline->setWords(tr("Not now"));
}

QWidget *SchedulePage::firstFocus()
{
    const auto it = std::ranges::find_if(m_buttons, &TimeButton::isEnabled);
    return it == m_buttons.end() ? nullptr : *it;
}

void SchedulePage::leave()
{
    m_dayChosen = false;
    m_asked = {};
    m_question->hide();
}

void SchedulePage::restyle()
{
    const bool portrait = isPortrait();
    setDistances(m_grid, Space::Large, Space::Large);
    m_grid->setContentsMargins(theme().space(Space::Large),
                               theme().space(Space::Small),
                               theme().space(Space::Large),
                               theme().space(Space::Large));
    const int wide = portrait
        ? theme().px(m_flow.showtimesLoaded && m_flow.showtimes.empty() ? 480 : 320)
        : std::min(width() / 4, theme().px(440));
    m_poster->setPosterWidth(wide);
    m_info->layout()->setSpacing(theme().space(Space::Small));
    m_info->findChild<QWidget *>(u"filmFacts"_s)->layout()->setSpacing(theme().space(Space::Small));
    setDistances(m_schedule->layout(), Space::Large, Space::Medium);
    setDistances(m_question->layout(), Space::Medium, Space::Medium);
    m_timesBox->setSpacing(theme().space(Space::Medium));
    for (QWidget *part : std::initializer_list<QWidget *>{m_poster, m_info, m_schedule}) {
        m_grid->removeWidget(part);
    }
    m_grid->addWidget(m_poster, 0, 0, portrait ? 1 : 2, 1, Qt::AlignTop);
    m_grid->addWidget(m_info, 0, 1);
    m_grid->addWidget(m_schedule, 1, portrait ? 0 : 1, 1, portrait ? 2 : 1, Qt::AlignTop);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(1, 1);
}

} // namespace karcis::ui
