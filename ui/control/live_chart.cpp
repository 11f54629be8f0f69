// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/live_chart.h"

#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QTimeZone>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

constexpr std::chrono::minutes shown{5};
constexpr int timeTicks = 6;
constexpr int valueTicks = 5;

/// The next number that is easy to read: 4, 8, 20, 40, 80, 200 ...
double roundUp(double value)
{
    double step = 4;
    for (int i = 0; step < value; ++i) {
        step *= i % 3 == 1 ? 2.5 : 2;
    }
    return step;
}

} // namespace

LiveChart::LiveChart(Context &context,
                     const QString &name,
                     std::vector<Line> lines,
                     QWidget *parent)
    : QChartView(new QChart, parent)
    , m_context(context)
    , m_lines(std::move(lines))
    , m_time(new QDateTimeAxis(this))
    , m_value(new QValueAxis(this))
{
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(1, 1);
    // Time runs from left to right in every language, and labels of axes are measured so.
    setLayoutDirection(Qt::LeftToRight);
    chart()->setLayoutDirection(Qt::LeftToRight);
    m_time->setFormat(u"HH:mm"_s);
    m_time->setTickCount(timeTicks);
    m_value->setTickCount(valueTicks);
    m_value->setLabelFormat(u"%.0f"_s);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_value, Qt::AlignLeft);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        auto *series = new QLineSeries(this);
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_value);
        m_series.push_back(series);
    }
    chart()->setAnimationOptions(QChart::NoAnimation);
    clear();
    restyle();
}

void LiveChart::setWords(const QString &title, const QStringList &names)
{
    m_title = title;
    m_names = names;
    chart()->setTitle(title);
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        m_series[i]->setName(names.value(static_cast<qsizetype>(i)));
    }
    setAccessibleName(title);
    fitWords();
}

/// Large letters, but none so large that a word of the legend or the title is cut off.
void LiveChart::fitWords()
{
    const Theme &theme = m_context.theme;
    QFont names = theme.font(TextStyle::Caption);
    QFont title = theme.font(TextStyle::Strong);
    const auto shrink = [](QFont &font, const QString &words, int room) {
        static constexpr int least = 12;
        while (font.pixelSize() > least && QFontMetrics(font).horizontalAdvance(words) > room) {
            font.setPixelSize(font.pixelSize() - 1);
        }
    };
    // Each name has a mark before it and a distance around.
    const int marks = static_cast<int>(m_names.size()) * theme.px(44);
    shrink(names, m_names.join(QString()), width() - marks - theme.px(32));
    shrink(title, m_title, width() - theme.px(48));
    const int label
        = QFontMetrics(theme.font(TextStyle::Caption)).horizontalAdvance(QStringLiteral("00:00 "));
    m_time->setTickCount(timeTicks * label + theme.px(80) <= width() ? timeTicks : 2);
    chart()->legend()->setFont(names);
    chart()->setTitleFont(title);
}

void LiveChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fitWords();
    // A range that came while there was no room yet left the width of its numbers unmeasured.
    m_value->setLabelsVisible(false);
    m_value->setLabelsVisible(true);
}

void LiveChart::setSamples(const std::deque<ControlSample> &samples)
{
    if (samples.empty()) {
        clear();
        return;
    }
    const Millis shift = shiftAt(samples.back().at);
    const auto shownAt = [shift](UtcTime time) {
        return (time + shift).time_since_epoch().count();
    };
    double highest = 0;
    const auto pointsOf = [&](double ControlSample::*member) {
        QList<QPointF> points;
        points.reserve(static_cast<qsizetype>(samples.size()));
        for (const ControlSample &sample : samples) {
            highest = std::max(highest, sample.*member);
            points.append({static_cast<double>(shownAt(sample.at)), sample.*member});
        }
        return points;
    };
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_series[i]->replace(pointsOf(m_lines[i].value));
    }
    m_value->setRange(0, roundUp(highest));
    const auto moment = [&shownAt](UtcTime time) {
        return QDateTime::fromMSecsSinceEpoch(shownAt(time));
    };
    m_time->setRange(moment(samples.back().at - shown), moment(samples.back().at));
    m_time->setLabelsVisible(true);
    describe(samples.back());
}

/// Before the first sample there is no time to tell, and no height.
void LiveChart::clear()
{
    for (QLineSeries *series : m_series) {
        series->clear();
    }
    m_value->setRange(0, roundUp(0));
    m_time->setLabelsVisible(false);
    setAccessibleDescription({});
}

/// The axis writes what the clock of this machine shows at a moment. This much later that is what the cinema's shows now.
Millis LiveChart::shiftAt(UtcTime time) const
{
    const QTimeZone zone(m_zone.toUtf8());
    if (!zone.isValid()) {
        return Millis{0};
    }
    const qint64 now = time.time_since_epoch().count();
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(now, zone);
    return Millis(QDateTime(there.date(), there.time()).toMSecsSinceEpoch() - now);
}

void LiveChart::describe(const ControlSample &latest)
{
    QStringList parts;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const double value = latest.*(m_lines[i].value);
        //: A number of the control room: its name and its value
        parts << tr("%1: %2").arg(m_names.value(static_cast<qsizetype>(i)),
                                  m_context.wording.locale().toString(std::round(value), 'f', 0));
    }
    setAccessibleDescription(m_context.wording.listed(parts));
}

void LiveChart::styleAxis(QAbstractAxis *axis) const
{
    const Theme &theme = m_context.theme;
    axis->setLabelsFont(theme.font(TextStyle::Caption));
    axis->setLabelsColor(theme.color(Tone::Muted));
    axis->setLinePen(QPen(theme.color(Tone::Outline), 1));
    axis->setGridLinePen(QPen(theme.color(Tone::Raised), 1));
}

void LiveChart::restyle()
{
    const Theme &theme = m_context.theme;
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(u"background: transparent;"_s);
    chart()->setBackgroundBrush(theme.color(Tone::Surface));
    chart()->setBackgroundRoundness(theme.px(16));
    chart()->setMargins(QMargins(theme.space(Space::Small),
                                 theme.space(Space::Tiny),
                                 theme.space(Space::Small),
                                 theme.space(Space::Tiny)));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setTitleBrush(theme.color(Tone::Text));
    styleAxis(m_time);
    styleAxis(m_value);
    QLegend *legend = chart()->legend();
    legend->setVisible(true);
    legend->setAlignment(Qt::AlignBottom);
    fitWords();
    legend->setLabelColor(theme.color(Tone::Text));
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        // Dashes tell the lines apart for those who do not tell the colours apart.
        m_series[i]->setPen(QPen(theme.color(m_lines[i].tone),
                                 theme.px(3),
                                 i == 0       ? Qt::SolidLine
                                     : i == 1 ? Qt::DashLine
                                              : Qt::DotLine));
    }
}

} // namespace karcis::ui
