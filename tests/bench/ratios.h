// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QTextStream>

#include <vector>

namespace karcis::bench {

/// Figures of pairs that were measured in turn.
class Ratios
{
public:
    void add(double ours, double theirs);

    [[nodiscard]] std::size_t count() const { return m_ratios.size(); }

    /// The ratio that @p part of all, from 0 to 1, do not exceed; between two of them by their distance.
    [[nodiscard]] double quantile(double part) const;

    /// One line: name, median, quartiles, the medians of both sides, and what is hoped for.
    void print(QTextStream &out, const QString &name, double floor) const;

private:
    [[nodiscard]] static double quantileOf(std::vector<double> values, double part);

    std::vector<double> m_ratios;
    std::vector<double> m_ours;
    std::vector<double> m_theirs;
};

} // namespace karcis::bench
