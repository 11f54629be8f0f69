// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/compare.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Compares holds and a fight for one showtime with Redis and PostgreSQL."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"server"_s, u"The karcis-server program."_s, u"file"_s},
        {u"folder"_s, u"Where the databases are made."_s, u"folder"_s, QDir::tempPath()},
        {u"pairs"_s, u"How many of each."_s, u"number"_s, u"11"_s},
        {u"milliseconds"_s, u"How long each is measured."_s, u"number"_s, u"2000"_s},
        {u"connections"_s, u"For the holds."_s, u"numbers"_s, u"50,500,2000"_s},
        {u"fighters"_s, u"For the fight."_s, u"number"_s, u"500"_s},
        {u"set"_s, u"A setting of the server. May be repeated."_s, u"key=value"_s},
    });
    parser.process(application);
    QTextStream out(stdout);
    const QTemporaryDir folder(parser.value(u"folder"_s) + u"/karcis-compare-XXXXXX"_s);
    std::vector<int> connections;
    const QStringList counts = parser.value(u"connections"_s).split(u',');
    for (const QString &count : counts) {
        connections.push_back(std::clamp(count.toInt(), 1, 4000));
    }
    // The limits stay on and are paid for; only their budgets are above what is measured.
    QStringList settings{u"throttle/terminal_per_second=1000000"_s,
                         u"throttle/terminal_burst=1000000"_s,
                         u"throttle/account_per_second=1000000"_s,
                         u"throttle/account_burst=1000000"_s,
                         u"overload/high_ms=10000"_s,
                         u"queue/admissions_per_minute=1000000"_s,
                         u"queue/max_active=100000"_s};
    settings += parser.values(u"set"_s);
    karcis::bench::Compare compare(
        {.server = parser.value(u"server"_s),
         .folder = folder.path(),
         .postgres = qEnvironmentVariable("KARCIS_TEST_POSTGRES"),
         .settings = settings,
         .connections = connections,
         .fighters = std::clamp(parser.value(u"fighters"_s).toInt(), 1, 4000),
         .pairs = std::clamp(parser.value(u"pairs"_s).toInt(), 1, 101),
         .time = std::chrono::milliseconds(
             std::clamp(parser.value(u"milliseconds"_s).toInt(), 100, 60'000))},
        out);
    return compare.run() ? EXIT_SUCCESS : EXIT_FAILURE;
}
