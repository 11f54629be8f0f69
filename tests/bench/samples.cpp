// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/samples.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace karcis::bench {

double Samples::percentile(double percent) const
{
    if (m_values.empty()) {
        return 0;
    }
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const double place = std::ceil(percent / 100.0 * static_cast<double>(sorted.size()));
    const auto index = static_cast<std::size_t>(std::max(place, 1.0)) - 1;
    return sorted[std::min(index, sorted.size() - 1)];
}

void Samples::print(QTextStream &out, const QString &name, double expected) const
{
    printFigure(out, name + u"_p50"_s, percentile(50), u"ms"_s);
    printFigure(out, name + u"_p99"_s, percentile(99), u"ms"_s, expected);
    printFigure(out, name + u"_p99.9"_s, percentile(99.9), u"ms"_s);
}

void printFigure(
    QTextStream &out, const QString &name, double value, const QString &unit, double expected)
{
    out << name << ' ' << QString::number(value, 'f', value < 100 ? 2 : 0) << ' ' << unit;
    if (expected > 0) {
        out << " (expected <= " << expected << ')';
    }
    out << Qt::endl;
}

} // namespace karcis::bench
