// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/metrics_page.h"
#include "load/queue_settings.h"
#include "load/run.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::load {

namespace {

constexpr int arrivalsPerAdmission = 10;
/// How long a visit may take once the visitor is in; they think for a part of a second before each step.
constexpr auto visitTime = 15s;
constexpr std::chrono::milliseconds thinking{300};
constexpr std::chrono::milliseconds impatience{2000};
/// What the issue asks for.
constexpr double successExpected = 99;
constexpr double newsExpected = 2000;
constexpr double kibExpected = 64;

QStringList gate(int perMinute)
{
    return {u"queue/gate=buy"_s, u"queue/admissions_per_minute=%1"_s.arg(std::max(1, perMinute))};
}

} // namespace

QStringList queueSettings(const RunOptions &options)
{
    return gate(options.connections * 60 / options.seconds);
}

QStringList rushSettings(const RunOptions &options)
{
    return gate(options.connections * 60 / options.seconds / arrivalsPerAdmission)
        << u"queue/max_waiting=%1"_s.arg(options.connections * 6 / 10);
}

QStringList waitSettings(const RunOptions &options)
{
    static_cast<void>(options);
    return gate(60);
}

void Run::queue()
{
    const Moment begin = std::chrono::steady_clock::now();
    const auto arrivals
        = std::min<std::chrono::milliseconds>(10s, std::chrono::seconds(m_options.seconds) / 4);
    const std::vector<Buyer *> buyers = addBuyers(arrivals, {.queues = true, .think = thinking});
    // The last ones are let in at the end of the time, and then still buy.
    const bool allGone
        = areGone(buyers, begin + arrivals + std::chrono::seconds(m_options.seconds) + visitTime);
    const Moment end = std::chrono::steady_clock::now();
    report(m_options.scenario, m_tally, static_cast<double>(microsBetween(begin, end)) / 1e6);
    reportLine();
    reportAdmitted(buyers, allGone ? end : end - visitTime);
}

void Run::rush()
{
    const Moment begin = std::chrono::steady_clock::now();
    const auto time = std::chrono::seconds(m_options.seconds);
    const std::vector<Buyer *> buyers
        = addBuyers(time, {.queues = true, .think = thinking, .impatience = impatience});
    work(time);
    const Moment end = std::chrono::steady_clock::now();
    work(visitTime);
    report(m_options.scenario,
           m_tally,
           static_cast<double>(microsBetween(begin, std::chrono::steady_clock::now())) / 1e6);
    reportLine();
    const QByteArray page = readMetrics(m_server.httpPort());
    for (const double percent : {50.0, 99.0}) {
        figure(u"refusal_p%1_in_the_server_below"_s.arg(percent),
               percentileOf(page, "karcis_refusal_seconds", percent).value_or(0),
               "ms");
    }
    m_out << "# with " << arrivalsPerAdmission << " times more arrivals than admissions"
          << Qt::endl;
    reportAdmitted(buyers, end);
    judge(u"hold_p99_of_the_admitted"_s, m_tally.holds.percentile(99), "ms", holdExpected);
    judge(u"refusal_p99"_s, m_tally.refusals.percentile(99), "ms", refusalExpected);
}

void Run::wait()
{
    const ServerProcess::Usage before = m_server.usage();
    // As fast as the door opens: faster, and the system's own queue of connections drops some.
    const std::chrono::milliseconds arrivals(m_options.connections);
    const std::vector<Buyer *> buyers = addBuyers(arrivals, {.queues = true});
    const Moment latest = std::chrono::steady_clock::now() + arrivals + 30s;
    const auto all = static_cast<std::size_t>(m_options.connections);
    while (m_line.joinedCount() < all && std::chrono::steady_clock::now() < latest) {
        work(50ms);
    }
    work(3s);
    const ServerProcess::Usage settled = m_server.usage();
    const std::uint64_t pushesBefore = m_line.pushes();
    work(std::chrono::seconds(m_options.seconds));
    const ServerProcess::Usage after = m_server.usage();
    const auto waiting = static_cast<double>(m_line.joinedCount() - m_line.letInCount());
    report(m_options.scenario, m_tally, m_options.seconds);
    reportLine();
    figure(u"waiting"_s, waiting, "visitors");
    figure(u"server_memory_before"_s, before.residentBytes / 1024, "KiB");
    figure(u"server_memory_after"_s, after.residentBytes / 1024, "KiB");
    judge(u"memory_per_visitor"_s,
          (after.residentBytes - before.residentBytes) / 1024 / std::max(1.0, waiting),
          "KiB",
          kibExpected);
    figure(u"server_cpu_while_waiting"_s,
           100 * (after.cpuSeconds - settled.cpuSeconds) / m_options.seconds,
           "%");
    figure(u"positions_pushed"_s,
           static_cast<double>(m_line.pushes() - pushesBefore) / m_options.seconds,
           "/s");
    if (m_line.joinedCount() < all) {
        m_out << all - m_line.joinedCount() << " could not join." << Qt::endl;
        m_failed = true;
    }
}

void Run::reportLine()
{
    const LineBook::Fairness fairness = m_line.fairness();
    figure(u"joined"_s, static_cast<double>(m_line.joinedCount()), "visitors");
    figure(u"let_in"_s, static_cast<double>(m_line.letInCount()), "visitors");
    figure(
        u"let_in_within_60_s_at_most"_s, static_cast<double>(m_line.mostInAMinute()), "visitors");
    figure(u"overtakings"_s, static_cast<double>(fairness.inversions), "pairs");
    figure(u"overtaken_worst_by"_s, fairness.worstOvertaking, "visitors");
    figure(u"overtaken_worst_by_one_who_came_later"_s, fairness.worstOvertakingMs, "ms");
    m_out << "kendall_tau " << QString::number(fairness.tau(), 'f', 6) << Qt::endl;
    figure(u"estimates"_s, static_cast<double>(m_line.estimates()), "judged");
    figure(u"estimate_error_median"_s, m_line.estimateError(), "%");
    figure(u"estimates_with_the_truth_between"_s, m_line.estimatesRight(), "%");
    figure(u"position_delay_p50"_s, m_line.delays().percentile(50), "ms");
    figure(u"position_delay_p99"_s, m_line.delays().percentile(99), "ms", newsExpected);
    figure(u"position_delay_longest"_s, m_line.delays().longest(), "ms", newsExpected);
    figure(u"position_pause_shortest"_s, m_line.shortestPauseMs().value_or(0), "ms");
}

void Run::reportAdmitted(const std::vector<Buyer *> &buyers, Moment end)
{
    int letIn = 0;
    int happy = 0;
    for (const Buyer *buyer : buyers) {
        const std::optional<Moment> at = m_line.letInAt(buyer->number());
        if (at && *at <= end) {
            ++letIn;
            happy += buyer->hasTicket() ? 1 : 0;
        }
    }
    m_failed = m_failed || happy == 0;
    judge(u"success_of_the_admitted"_s,
          letIn == 0 ? 0.0 : 100.0 * happy / letIn,
          "%",
          successExpected,
          false);
}

void Run::judge(const QString &name, double value, const char *unit, double bound, bool atMost)
{
    const bool met = atMost ? value <= bound : value >= bound;
    m_out << name << ' ' << QString::number(value, 'f', 2) << ' ' << unit << " (wanted "
          << (atMost ? "<= " : ">= ") << bound << ") " << (met ? "met" : "NOT MET") << Qt::endl;
}

} // namespace karcis::load
