// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/cinema_time.h"

#include <QDateTime>

namespace karcis::server {

CinemaTime::CinemaTime(const QString &timeZone) : m_zone(timeZone.toLatin1())
{
    if (!m_zone.isValid()) {
        m_zone = QTimeZone::utc();
    }
}

QDate CinemaTime::dateOf(UtcTime time) const
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), m_zone).date();
}

UtcTime CinemaTime::startOfDay(UtcTime time, int daysLater) const
{
    return at(dateOf(time).addDays(daysLater), 0);
}

QString CinemaTime::isoText(UtcTime time) const
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), m_zone);
    return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
}

UtcTime CinemaTime::at(QDate date, int minute) const
{
    const Millis midnight(date.startOfDay(m_zone).toMSecsSinceEpoch());
    return UtcTime(midnight + std::chrono::minutes(minute));
}

DayKind CinemaTime::kindOf(QDate date)
{
    switch (date.dayOfWeek()) {
    case Qt::Friday:
        return DayKind::Friday;
    case Qt::Saturday:
    case Qt::Sunday:
        return DayKind::Weekend;
    default:
        return DayKind::Weekday;
    }
}

} // namespace karcis::server
