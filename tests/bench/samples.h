// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>
#include <QTextStream>

#include <vector>

namespace karcis::bench {

/// Measured times in milliseconds.
class Samples
{
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }

    [[nodiscard]] std::size_t count() const { return m_values.size(); }

    /// The value below which @p percent of all lie; 0 if there are none.
    [[nodiscard]] double percentile(double percent) const;

    /// Prints median, p99 and p99.9, one line each. @p expected is what p99 should not exceed; 0 if nothing is expected.
    void print(QTextStream &out, const QString &name, double expected = 0) const;

private:
    std::vector<double> m_values;
};

/// One plain line: name value unit (expected <= limit).
void printFigure(
    QTextStream &out, const QString &name, double value, const QString &unit, double expected = 0);

} // namespace karcis::bench
