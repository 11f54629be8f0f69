// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/ratios.h"

#include <QString>

#include <algorithm>

namespace karcis::bench {

void Ratios::add(double ours, double theirs)
{
    if (theirs > 0) {
        m_ratios.push_back(ours / theirs);
        m_ours.push_back(ours);
        m_theirs.push_back(theirs);
    }
}

double Ratios::quantileOf(std::vector<double> values, double part)
{
    if (values.empty()) {
        return 0;
    }
    std::ranges::sort(values);
    const double place = part * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - static_cast<double>(below));
}

double Ratios::quantile(double part) const
{
    return quantileOf(m_ratios, part);
}

void Ratios::print(QTextStream &out, const QString &name, double floor) const
{
    const auto text = [](double value) {
        return QString::number(value, 'f', 2);
    };
    out << name << ' ' << text(quantile(0.5)) << " times (quartiles " << text(quantile(0.25)) << ' '
        << text(quantile(0.75)) << ", pairs " << m_ratios.size() << ", ours "
        << QString::number(quantileOf(m_ours, 0.5), 'f', 0) << "/s theirs "
        << QString::number(quantileOf(m_theirs, 0.5), 'f', 0) << "/s";
    if (floor > 0) {
        out << ", floor " << floor;
    }
    out << ')' << Qt::endl;
}

} // namespace karcis::bench
