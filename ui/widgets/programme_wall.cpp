// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/programme_wall.h"

#include "ui/flow_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/poster_view.h"

#include <QGridLayout>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr std::size_t mostFilms = 12;
constexpr qsizetype mostTimes = 3;

/// The films that play now, those with the soonest start first.
std::vector<const Film *> soonestFirst(const BookingFlow &flow, UtcTime now)
{
    std::vector<const Film *> films;
    films.reserve(flow.films.size());
    const auto add = [&films](const Film *film) {
        const bool wanted = film != nullptr && film->released == Release::Now
            && std::ranges::find(films, film) == films.end();
        if (wanted && films.size() < mostFilms) {
            films.push_back(film);
        }
    };
    for (const protocol::ShowtimeInfo &showtime : flow.next) {
        if (showtime.startsAt > now) {
            add(findFilm(flow, showtime.filmId));
        }
    }
    for (const Film &film : flow.films) {
        add(&film);
    }
    return films;
}

} // namespace

ProgrammeWall::ProgrammeWall(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"programmeWall"_s);
    m_heading = makeLabel(TextStyle::Title, {}, this);
    m_grid = new QGridLayout;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addLayout(m_grid);
}

void ProgrammeWall::addCell()
{
    Cell cell;
    cell.host = new QWidget(this);
    cell.poster = new PosterView(m_context, cell.host);
    cell.title = makeText(TextStyle::Strong, {}, cell.host);
    cell.times = makeText(TextStyle::Body, u"accent"_s, cell.host);
    cell.times->setObjectName(u"programmeTimes"_s);
    auto *column = new QVBoxLayout(cell.host);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(cell.poster, 0, Qt::AlignHCenter);
    for (QLabel *label : {cell.title, cell.times}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        column->addWidget(label);
    }
    column->addStretch(1);
    m_cells.push_back(cell);
}

QString ProgrammeWall::nextTimes(const BookingFlow &flow, const FilmId &film, UtcTime now) const
{
    QStringList times;
    for (const protocol::ShowtimeInfo &showtime : flow.next) {
        if (showtime.filmId == film && showtime.startsAt > now && times.size() < mostTimes) {
            times.append(m_context.wording.time(showtime.startsAt, flow.server.cinema.timeZone));
        }
    }
    return times.join(u" · "_s);
}

void ProgrammeWall::render(const BookingFlow &flow, UtcTime now)
{
    m_heading->setText(tr("On now"));
    const std::vector<const Film *> films = soonestFirst(flow, now);
    while (m_cells.size() < films.size()) {
        addCell();
    }
    m_filled = films.size();
    std::size_t i = 0;
    for (const Film *film : films) {
        renderCell(m_cells[i], *film, nextTimes(flow, film->id, now));
        ++i;
    }
}

void ProgrammeWall::renderCell(const Cell &cell, const Film &film, const QString &times) const
{
    const Wording &wording = m_context.wording;
    cell.poster->setPoster(film.poster, film.title);
    cell.title->setText(wording.isolated(film.title));
    // Whose times nobody knows yet still says something.
    cell.times->setText(times.isEmpty() ? wording.length(film.minutes) : times);
    setStyleProperty(cell.times, "tone", times.isEmpty() ? u"muted"_s : u"accent"_s);
}

int ProgrammeWall::wordsHeight(int width) const
{
    int height = 0;
    for (const Cell &cell : m_cells) {
        cell.title->ensurePolished();
        cell.times->ensurePolished();
        height = std::max(height,
                          cell.title->heightForWidth(width) + cell.times->heightForWidth(width));
    }
    return height + 2 * m_context.theme.space(Space::Tiny);
}

void ProgrammeWall::fit(QSize room, int across, int rows)
{
    const Theme &theme = m_context.theme;
    const int gap = theme.space(Space::Medium);
    layout()->setSpacing(theme.space(Space::Small));
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(gap);
    const int cell = (room.width() - gap * (across - 1)) / across;
    const int words = wordsHeight(cell);
    const int height = room.height() - m_heading->sizeHint().height() - theme.space(Space::Small);
    const auto posterIn = [=](int lines) {
        return std::min(cell, (height / lines - gap - words) * 2 / 3);
    };
    // One row more is worth posters that are somewhat smaller.
    int shown = rows;
    while (shown > 1 && posterIn(shown) < cell * 2 / 3) {
        --shown;
    }
    const int poster = posterIn(shown);
    // A poster of the size of a stamp says nothing.
    setVisible(m_filled > 0 && poster >= theme.px(96));
    std::size_t i = 0;
    for (const Cell &each : m_cells) {
        each.poster->setPosterWidth(std::max(0, poster));
        each.host->layout()->setSpacing(theme.space(Space::Tiny));
        m_grid->removeWidget(each.host);
        const auto place = static_cast<int>(i);
        const bool seen = i < m_filled && place < across * shown;
        each.host->setVisible(seen);
        if (seen) {
            m_grid->addWidget(each.host, place / across, place % across);
        }
        ++i;
    }
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
    }
}

void ProgrammeWall::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint())) {
        Q_EMIT touched();
    }
}

} // namespace karcis::ui
