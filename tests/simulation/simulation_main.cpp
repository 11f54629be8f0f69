// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "simulation/migrations.h"
#include "simulation/simulation.h"
#include "simulation/violation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHashSeed>
#include <QLoggingCategory>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace karcis::simulation {

namespace {

/// What must have happened at least once in a whole run, or it would have shown little.
const QStringList &expectedEvents()
{
    static const QStringList names{u"restarts"_s,
                                   u"repeats compared"_s,
                                   u"orders paid"_s,
                                   u"orders cancelled"_s,
                                   u"orders refunded"_s,
                                   u"late, sold again"_s,
                                   u"late, sent back"_s,
                                   u"refunds refused"_s,
                                   u"refused: seatTaken"_s,
                                   u"refused: holdExpired"_s,
                                   u"refused: salesClosed"_s,
                                   u"refused: sessionExpired"_s};
    return names;
}

class Runner
{
public:
    explicit Runner(const QCommandLineParser &options)
        : m_options(options)
        , m_steps(options.value(u"steps"_s).toInt())
        , m_visitors(options.value(u"visitors"_s).toInt())
        , m_expected(options.value(u"expect-violation"_s).split(u',', Qt::SkipEmptyParts))
    { }

    int run()
    {
        const int seeds = m_options.value(u"seeds"_s).toInt();
        const bool single = m_options.isSet(u"seed"_s);
        const int first = single ? m_options.value(u"seed"_s).toInt() : 1;
        const int last = single ? first : seeds;
        for (int seed = first; seed <= last; ++seed) {
            const std::optional<QString> broken = runSeed(seed, single);
            if (broken) {
                return judge(*broken);
            }
        }
        if (!m_expected.isEmpty()) {
            m_out << "no rule was broken, but one of these should have been: "
                  << m_expected.join(u", "_s) << Qt::endl;
            return 1;
        }
        return report(last - first + 1, single);
    }

private:
    /// The rule that was broken, or nothing.
    std::optional<QString> runSeed(int seed, bool trace)
    {
        Simulation simulation({.seed = static_cast<std::uint64_t>(seed),
                               .steps = m_steps,
                               .visitors = m_visitors,
                               .migrations = migrations(),
                               .trace = trace});
        try {
            simulation.run();
        } catch (const Violation &violation) {
            for (const QString &event : simulation.events()) {
                m_out << event << '\n';
            }
            m_out << "seed " << seed << ", step " << simulation.step() << ": " << violation.what()
                  << '\n'
                  << "again, with all that led to it: --seed " << seed << " --steps " << m_steps
                  << " --visitors " << m_visitors << Qt::endl;
            return violation.rule();
        }
        for (const auto &[name, count] : simulation.tally()) {
            m_tally[name] += count;
        }
        return std::nullopt;
    }

    int judge(const QString &rule)
    {
        if (m_expected.isEmpty()) {
            return 1;
        }
        const bool right = m_expected.contains(rule);
        m_out << (right ? "as expected" : "this was not the expected rule") << Qt::endl;
        return right ? 0 : 1;
    }

    int report(int seeds, bool single)
    {
        m_out << seeds << " seeds of " << m_steps << " steps with " << m_visitors << " visitors\n";
        for (const auto &[name, count] : m_tally) {
            m_out << "  " << name << ": " << count << '\n';
        }
        int status = 0;
        for (const QString &name : expectedEvents()) {
            if (!single && m_tally[name] == 0) {
                m_out << "this never happened, so nothing was shown of it: " << name << '\n';
                status = 1;
            }
        }
        m_out << (status == 0 ? "no rule was broken" : "too little happened") << Qt::endl;
        return status;
    }

    const QCommandLineParser &m_options;
    int m_steps;
    int m_visitors;
    QStringList m_expected;
    Tally m_tally;
    QTextStream m_out{stdout};
};

} // namespace

} // namespace karcis::simulation

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        u"Plays evenings at the cinema by chance and checks the rules of the sale after every step."_s);
    options.addHelpOption();
    const QString seeds = qEnvironmentVariable("KARCIS_SIMULATION_SEEDS", u"25"_s);
    options.addOptions({
        {u"seed"_s, u"Only this seed, with all that happened if a rule is broken."_s, u"number"_s},
        {u"seeds"_s, u"So many seeds; KARCIS_SIMULATION_SEEDS sets it too."_s, u"number"_s, seeds},
        {u"steps"_s, u"Steps of each seed."_s, u"number"_s, u"150"_s},
        {u"visitors"_s, u"Visitors of each seed."_s, u"number"_s, u"300"_s},
        {u"expect-violation"_s,
         u"Succeed only if the first rule that is broken is one of these."_s,
         u"rule,..."_s},
        {u"verbose"_s, u"Show the server's log."_s},
    });
    options.process(application);
    if (!options.isSet(u"verbose"_s)) {
        QLoggingCategory::setFilterRules(u"karcis.*=false"_s);
    }
    return karcis::simulation::Runner(options).run();
}
