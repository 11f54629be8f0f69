// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"

#include <QString>

#include <vector>

namespace karcis::server {

/// One row of an auditorium drawn with a character for each place: `.` nothing, `s` standard, `w` wheelchair,
/// `(` and `)` the halves of a sweetbox, `x` a place that is not sold.
struct SeatPlanRow
{
    QString label;
    QString plan;
};

/// The seats of a drawn plan, numbered from the left within each row. @p error says what is wrong with the drawing.
[[nodiscard]] std::vector<Seat> readSeatPlan(const std::vector<SeatPlanRow> &rows, QString &error);

} // namespace karcis::server
