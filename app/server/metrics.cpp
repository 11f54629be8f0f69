// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/metrics.h"

#include "core/limits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>
#include <utility>

namespace karcis::server {

namespace {

void appendValue(QByteArray &out, double value)
{
    if (std::isnan(value)) {
        out += "NaN";
    } else if (std::isinf(value)) {
        out += value < 0 ? "-Inf" : "+Inf";
    } else {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        out.append(digits.data(), end - digits.data());
    }
}

void appendHead(QByteArray &out,
                const std::string &name,
                const std::string &help,
                std::string_view type)
{
    out.append("# HELP ")
        .append(name)
        .append(" ")
        .append(help)
        .append("\n# TYPE ")
        .append(name)
        .append(" ");
    out.append(type.data(), static_cast<qsizetype>(type.size())).append("\n");
}

void appendHistogram(QByteArray &out, const std::string &name, const Histogram &histogram)
{
    for (std::size_t i = 0; i < histogram.bounds().size(); ++i) {
        out.append(name).append("_bucket{le=\"");
        appendValue(out, histogram.bounds()[i]);
        out.append("\"} ")
            .append(QByteArray::number(static_cast<qint64>(histogram.countUpTo(i))))
            .append("\n");
    }
    const auto count = QByteArray::number(static_cast<qint64>(histogram.count()));
    out.append(name)
        .append("_bucket{le=\"+Inf\"} ")
        .append(count)
        .append("\n")
        .append(name)
        .append("_sum ");
    appendValue(out, histogram.sum());
    out.append("\n").append(name).append("_count ").append(count).append("\n");
}

} // namespace

Histogram::Histogram(std::vector<double> bounds)
    : m_bounds(std::move(bounds))
    , m_counts(m_bounds.size(), 0)
{ }

Histogram Histogram::ofLatency()
{
    return Histogram({0.0001,
                      0.0002,
                      0.0005,
                      0.001,
                      0.002,
                      0.005,
                      0.01,
                      0.02,
                      0.05,
                      0.1,
                      0.2,
                      0.5,
                      1,
                      2,
                      5,
                      10});
}

void Histogram::observe(double value)
{
    const auto bound = std::ranges::lower_bound(m_bounds, value);
    if (bound != m_bounds.end()) {
        ++m_counts[static_cast<std::size_t>(bound - m_bounds.begin())];
    }
    m_sum += value;
    ++m_count;
}

std::int64_t Histogram::countUpTo(std::size_t index) const
{
    std::int64_t count = 0;
    for (std::size_t i = 0; i <= index && i < m_counts.size(); ++i) {
        count += m_counts[i];
    }
    return count;
}

Counter &
Metrics::counter(const std::string &name, const std::string &help, const std::string &labels)
{
    auto &family = m_counters[name];
    family.help = help;
    auto &place
        = family
              .byLabels[m_series < limits::metricSeries || family.byLabels.contains(labels) ? labels
                                                                                            : ""];
    if (!place) {
        place = std::make_unique<Counter>();
        ++m_series;
    }
    return *place;
}

void Metrics::gauge(const std::string &name, const std::string &help, Gauge read)
{
    m_gauges.insert_or_assign(name, GaugeEntry{help, std::move(read)});
}

void Metrics::total(const std::string &name, const std::string &help, Gauge read)
{
    m_totals.insert_or_assign(name, GaugeEntry{help, std::move(read)});
}

void Metrics::histogram(const std::string &name, const std::string &help, const Histogram &kept)
{
    m_kept.insert_or_assign(name, KeptHistogram{help, &kept});
}

Histogram &Metrics::latency(const std::string &name, const std::string &help)
{
    auto &entry = m_histograms[name];
    entry.help = help;
    if (!entry.histogram) {
        entry.histogram = std::make_unique<Histogram>(Histogram::ofLatency());
    }
    return *entry.histogram;
}

void Metrics::appendValues(QByteArray &out,
                           const std::map<std::string, GaugeEntry> &entries,
                           const char *type)
{
    for (const auto &[name, entry] : entries) {
        appendHead(out, name, entry.help, type);
        out.append(name).append(" ");
        appendValue(out, entry.read());
        out.append("\n");
    }
}

QByteArray Metrics::text() const
{
    QByteArray out;
    for (const auto &[name, family] : m_counters) {
        appendHead(out, name, family.help, "counter");
        for (const auto &[labels, counter] : family.byLabels) {
            out.append(name);
            if (!labels.empty()) {
                out.append("{").append(labels).append("}");
            }
            out.append(" ")
                .append(QByteArray::number(static_cast<qint64>(counter->value())))
                .append("\n");
        }
    }
    appendValues(out, m_totals, "counter");
    appendValues(out, m_gauges, "gauge");
    for (const auto &[name, entry] : m_kept) {
        appendHead(out, name, entry.help, "histogram");
        appendHistogram(out, name, *entry.histogram);
    }
    for (const auto &[name, entry] : m_histograms) {
        appendHead(out, name, entry.help, "histogram");
        appendHistogram(out, name, *entry.histogram);
    }
    return out;
}

} // namespace karcis::server
