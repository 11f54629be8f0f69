// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/context.h"
#include "ui/control/control_sample.h"

#include <QChartView>

#include <deque>
#include <vector>

class QAbstractAxis;
class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace karcis::ui {

/// A few numbers of the control room over the last minutes.
class LiveChart : public QChartView
{
    Q_OBJECT

public:
    /// One line of the chart.
    struct Line
    {
        double ControlSample::*value = nullptr;
        Tone tone = Tone::Accent;
    };

    LiveChart(Context &context, const QString &name, std::vector<Line> lines, QWidget *parent);

    /// The words, in the present language; one name a line, in the order of the lines.
    void setWords(const QString &title, const QStringList &names);

    /// The times are those of the cinema; @p zone is its IANA name.
    void setZone(const QString &zone) { m_zone = zone; }

    /// Draws them, oldest first; without any, nothing.
    void setSamples(const std::deque<ControlSample> &samples);
    /// Colours and letters of the present theme.
    void restyle();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWords();
    void styleAxis(QAbstractAxis *axis) const;
    void clear();
    void describe(const ControlSample &latest);
    [[nodiscard]] Millis shiftAt(UtcTime time) const;

    Context &m_context;
    std::vector<Line> m_lines;
    std::vector<QLineSeries *> m_series;
    QDateTimeAxis *m_time = nullptr;
    QValueAxis *m_value = nullptr;
    QString m_zone;
    QString m_title;
    QStringList m_names;
};

} // namespace karcis::ui
