// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/times_board.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/time_button.h"

#include <QCollator>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

/// A class that is not known comes after those that are.
constexpr int lastPlace = 99;

} // namespace

TimesBoard::TimesBoard(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_groups = new FlowLayout(this);
}

void TimesBoard::render(const BookingFlow &flow, QDate day, UtcTime now)
{
    rebuild(flow, timesOf(flow, day));
    for (TimeButton *button : m_buttons) {
        const auto it
            = std::ranges::find(flow.showtimes, button->showtime().id, &protocol::ShowtimeInfo::id);
        if (it != flow.showtimes.end()) {
            button->render(*it, now, flow.server.cinema.timeZone);
        }
    }
    restyle();
}

/// By class in the cinema's own order, then as they begin.
TimesBoard::Times TimesBoard::timesOf(const BookingFlow &flow, QDate day)
{
    Times shown;
    for (const protocol::ShowtimeInfo &showtime : flow.showtimes) {
        if (Wording::dateOf(showtime.startsAt, flow.server.cinema.timeZone) == day) {
            shown.push_back(&showtime);
        }
    }
    const auto order = [&flow](const protocol::ShowtimeInfo *showtime) {
        const auto it = std::ranges::find(flow.classes, showtime->classId, &AuditoriumClass::id);
        return std::tuple(it == flow.classes.end() ? lastPlace : it->sortOrder,
                          showtime->classId,
                          showtime->startsAt,
                          showtime->id);
    };
    std::ranges::sort(shown, {}, order);
    return shown;
}

void TimesBoard::rebuild(const BookingFlow &flow, const Times &shown)
{
    QStringList key{m_context.wording.language()};
    for (const auto *showtime : shown) {
        key.append(showtime->id.text() + u'/' + showtime->classId.text() + u'/'
                   + showtime->auditoriumName);
    }
    if (m_key == key.join(u' ')) {
        return;
    }
    m_key = key.join(u' ');
    // A refresh must not take the place away from somebody who goes by keyboard.
    const auto focused = std::ranges::find_if(m_buttons, &TimeButton::hasFocus);
    const ShowtimeId focusedId
        = focused == m_buttons.end() ? ShowtimeId() : (*focused)->showtime().id;
    clear();
    for (auto first = shown.begin(); first != shown.end();) {
        const ClassId classId = (*first)->classId;
        const auto last = std::find_if(
            first, shown.end(), [&](const auto *other) { return other->classId != classId; });
        QWidget *group = makeGroup(flow, Times(first, last));
        m_groups->addWidget(group);
        m_groups->setAlignment(group, Qt::AlignTop);
        group->show();
        first = last;
    }
    const auto again = std::ranges::find_if(
        m_buttons, [&](const TimeButton *button) { return button->showtime().id == focusedId; });
    if (again != m_buttons.end()) {
        (*again)->setFocus();
    }
}

void TimesBoard::clear()
{
    m_buttons.clear();
    m_headings.clear();
    while (QLayoutItem *item = m_groups->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QWidget *TimesBoard::makeGroup(const BookingFlow &flow, const Times &shown)
{
    auto *group = new QWidget(this);
    auto *heading = makeText(TextStyle::Strong, u"accent"_s, group);
    heading->setText(headingOf(flow, shown));
    m_headings.push_back(heading);
    auto *buttons = new QWidget(group);
    auto *line = new FlowLayout(buttons);
    line->setSpacing(m_context.theme.space(Space::Small));
    for (const auto *showtime : shown) {
        auto *button = new TimeButton(m_context, *showtime, buttons);
        line->addWidget(button);
        line->setAlignment(button, Qt::AlignTop);
        m_buttons.push_back(button);
        connect(
            button, &QPushButton::clicked, this, [this, id = showtime->id] { Q_EMIT chosen(id); });
    }
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.theme.space(Space::Small));
    column->addWidget(heading);
    column->addWidget(buttons);
    return group;
}

QString TimesBoard::headingOf(const BookingFlow &flow, const Times &shown) const
{
    const Wording &wording = m_context.wording;
    const auto it = std::ranges::find(flow.classes, shown.front()->classId, &AuditoriumClass::id);
    const QString name = it == flow.classes.end()
        ? QString()
        : wording.isolated(localized(it->name, wording.language())) + u" · "_s;
    return name + wording.listed(roomsOf(shown));
}

QStringList TimesBoard::roomsOf(const Times &shown) const
{
    QStringList rooms;
    for (const auto *showtime : shown) {
        if (!rooms.contains(showtime->auditoriumName)) {
            rooms.append(showtime->auditoriumName);
        }
    }
    QCollator byNumber(m_context.wording.locale());
    byNumber.setNumericMode(true);
    std::ranges::sort(rooms, byNumber);
    return rooms;
}

void TimesBoard::restyle()
{
    int widest = 0;
    for (const TimeButton *button : m_buttons) {
        widest = std::max(widest, button->sizeHint().width());
    }
    // Some letters make a line higher, and yet the times of all classes stand in one.
    int highest = 0;
    for (QLabel *heading : m_headings) {
        heading->ensurePolished();
        highest = std::max(highest, heading->heightForWidth(QWIDGETSIZE_MAX));
    }
    for (QLabel *heading : m_headings) {
        heading->setMinimumHeight(highest);
    }
    // Over all classes, so that what stands below each other is of one width.
    for (TimeButton *button : m_buttons) {
        button->setMinimumWidth(widest);
    }
    m_groups->setSpacing(m_context.theme.space(Space::Large));
}

} // namespace karcis::ui
