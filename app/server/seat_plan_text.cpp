// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/seat_plan_text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

namespace {

SeatId seatId(const QString &row, int number)
{
    return SeatId(row + QString::number(number));
}

/// False if the character means nothing.
bool readPlace(QChar place, Seat &seat)
{
    switch (place.unicode()) {
    case u's':
        return true;
    case u'x':
        seat.blocked = true;
        return true;
    case u'w':
        seat.kind = SeatKind::Wheelchair;
        return true;
    case u'(':
        seat.kind = SeatKind::Sweetbox;
        seat.pair = seatId(seat.row, seat.number + 1);
        return true;
    case u')':
        seat.kind = SeatKind::Sweetbox;
        seat.pair = seatId(seat.row, seat.number - 1);
        return true;
    default:
        return false;
    }
}

bool pairsAreWhole(const QString &plan)
{
    QString rest = plan;
    rest.remove(u"()"_s);
    return !rest.contains(u'(') && !rest.contains(u')');
}

bool isNewName(const std::vector<SeatPlanRow> &rows, std::size_t index)
{
    const QString &name = rows[index].label;
    return name.isEmpty()
        || std::ranges::find(rows, name, &SeatPlanRow::label) - rows.begin()
        == static_cast<std::ptrdiff_t>(index);
}

} // namespace

std::vector<Seat> readSeatPlan(const std::vector<SeatPlanRow> &rows, QString &error)
{
    std::vector<Seat> seats;
    for (std::size_t y = 0; y < rows.size(); ++y) {
        const SeatPlanRow &row = rows[y];
        if (row.plan.size() != rows.front().plan.size() || !pairsAreWhole(row.plan)) {
            error = u"Row \"%1\" (%2) has another width than the first row, or half a sweetbox."_s
                        .arg(row.label)
                        .arg(y + 1);
            return {};
        }
        if (!isNewName(rows, y)) {
            error = u"Row \"%1\" (%2) has the name of an earlier row."_s.arg(row.label).arg(y + 1);
            return {};
        }
        int number = 0;
        for (qsizetype x = 0; x < row.plan.size(); ++x) {
            if (row.plan[x] == u'.') {
                continue;
            }
            ++number;
            Seat seat{.id = seatId(row.label, number),
                      .row = row.label,
                      .number = number,
                      .gridX = static_cast<int>(x),
                      .gridY = static_cast<int>(y)};
            if (row.label.isEmpty() || !readPlace(row.plan[x], seat)) {
                error
                    = u"Row \"%1\" (%2) has a place without a row name, or an unknown sign \"%3\"."_s
                          .arg(row.label)
                          .arg(y + 1)
                          .arg(row.plan[x]);
                return {};
            }
            seats.push_back(std::move(seat));
        }
    }
    return seats;
}

} // namespace karcis::server
