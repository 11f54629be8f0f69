// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/schedule_words.h"

#include "ui/flow_words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

ScheduleWords::ScheduleWords(const Wording &wording, const BookingFlow &flow, UtcTime now)
    : m_wording(wording)
    , m_flow(flow)
    , m_now(now)
{ }

QDate ScheduleWords::dayOf(const protocol::ShowtimeInfo &showtime) const
{
    return Wording::dateOf(showtime.startsAt, m_flow.server.cinema.timeZone);
}

QString ScheduleWords::explanation(QDate day) const
{
    int started = 0;
    int full = 0;
    int closed = 0;
    bool early = false;
    for (const protocol::ShowtimeInfo &showtime : m_flow.showtimes) {
        if (dayOf(showtime) != day) {
            continue;
        }
        if (showtime.startsAt <= m_now) {
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

QString ScheduleWords::changes(const BookingFlow &fresh, QDate day) const
{
    QStringList changes;
    for (const protocol::ShowtimeInfo &now : fresh.showtimes) {
        const auto before
            = std::ranges::find(m_flow.showtimes, now.id, &protocol::ShowtimeInfo::id);
        const QString time = m_wording.time(now.startsAt, fresh.server.cinema.timeZone);
        if (dayOf(now) != day) {
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
        if (gone && dayOf(before) == day) {
            changes.append(tr("%1 was taken off")
                               .arg(m_wording.time(before.startsAt, fresh.server.cinema.timeZone)));
        }
    }
    //: %1 lists what is different, for example "19:30 is sold out now"
    return changes.isEmpty() ? QString() : tr("Just changed: %1.").arg(m_wording.listed(changes));
}

QString ScheduleWords::nothing() const
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

QString ScheduleWords::release() const
{
    std::optional<UtcTime> first;
    for (const protocol::FilmOffer &offer : m_flow.offers) {
        if (offer.filmId == m_flow.film && (!first || offer.firstAt < *first)) {
            first = offer.firstAt;
        }
    }
    return first ? tr("In this cinema from %1")
                       .arg(m_wording.date(Wording::dateOf(*first, m_flow.server.cinema.timeZone)))
                 : tr("Coming soon");
}

} // namespace karcis::ui
