// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace karcis::server {

/// A number that only grows.
class Counter
{
public:
    void add(std::int64_t count = 1) { m_value += count; }

    [[nodiscard]] std::int64_t value() const { return m_value; }

private:
    std::int64_t m_value = 0;
};

/// How often values fell below each of a few bounds.
class Histogram
{
public:
    /// @p bounds grow; values above the last one count too.
    explicit Histogram(std::vector<double> bounds);

    /// From 0.1 ms to 10 s, for times in seconds.
    [[nodiscard]] static Histogram ofLatency();

    void observe(double value);

    [[nodiscard]] std::int64_t count() const { return m_count; }

    [[nodiscard]] double sum() const { return m_sum; }

    [[nodiscard]] const std::vector<double> &bounds() const { return m_bounds; }

    /// Values at or below the bound with that index.
    [[nodiscard]] std::int64_t countUpTo(std::size_t index) const;

    /// Values in each bound and not in a lower one.
    [[nodiscard]] const std::vector<std::int64_t> &counts() const { return m_counts; }

private:
    std::vector<double> m_bounds;
    std::vector<std::int64_t> m_counts;
    double m_sum = 0;
    std::int64_t m_count = 0;
};

/// What the server counts about itself, for Prometheus. For one thread. References stay valid as long as the registry.
class Metrics
{
public:
    /// Reads a value at the moment it is asked for.
    using Gauge = std::function<double()>;

    /// The counter of that name and labels; made at first use. @p labels is written as Prometheus has it, for example
    /// `method="seats.hold"`, and must come from a fixed set: beyond limits::metricSeries the rest of a name shares its counter without labels.
    [[nodiscard]] Counter &
    counter(const std::string &name, const std::string &help, const std::string &labels = {});
    void gauge(const std::string &name, const std::string &help, Gauge read);
    /// A counter that somebody else keeps.
    void total(const std::string &name, const std::string &help, Gauge read);
    /// A histogram in seconds that somebody else keeps; it must outlive the registry's use.
    void histogram(const std::string &name, const std::string &help, const Histogram &kept);
    /// A histogram in seconds, from 0.1 ms to 10 s.
    [[nodiscard]] Histogram &latency(const std::string &name, const std::string &help);

    /// Everything in Prometheus' text format, version 0.0.4.
    [[nodiscard]] QByteArray text() const;

private:
    struct CounterFamily
    {
        std::string help;
        std::map<std::string, std::unique_ptr<Counter>> byLabels;
    };

    struct GaugeEntry
    {
        std::string help;
        Gauge read;
    };

    struct HistogramEntry
    {
        std::string help;
        std::unique_ptr<Histogram> histogram;
    };

    std::map<std::string, CounterFamily> m_counters;
    static void appendValues(QByteArray &out,
                             const std::map<std::string, GaugeEntry> &entries,
                             const char *type);

    struct KeptHistogram
    {
        std::string help;
        const Histogram *histogram = nullptr;
    };

    std::map<std::string, GaugeEntry> m_gauges;
    std::map<std::string, GaugeEntry> m_totals;
    std::map<std::string, KeptHistogram> m_kept;
    std::map<std::string, HistogramEntry> m_histograms;
    std::size_t m_series = 0;
};

} // namespace karcis::server
