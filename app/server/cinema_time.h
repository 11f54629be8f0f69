// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"

#include <QDate>
#include <QTimeZone>

namespace karcis::server {

/// The calendar of a cinema's place.
class CinemaTime
{
public:
    /// @p timeZone is an IANA name; an unknown one counts as UTC.
    explicit CinemaTime(const QString &timeZone);

    [[nodiscard]] QDate dateOf(UtcTime time) const;
    /// Local midnight of the day of @p time, @p daysLater days on.
    [[nodiscard]] UtcTime startOfDay(UtcTime time, int daysLater = 0) const;
    /// The time there with its offset, as ISO 8601 has it.
    [[nodiscard]] QString isoText(UtcTime time) const;
    /// @p minute counts from local midnight and may pass 24 hours.
    [[nodiscard]] UtcTime at(QDate date, int minute) const;
    [[nodiscard]] static DayKind kindOf(QDate date);

private:
    QTimeZone m_zone;
};

} // namespace karcis::server
