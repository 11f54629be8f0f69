// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "bench/hold_latency.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures how long terminals wait for the answer to a tap on a seat."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"server"_s, u"The karcis-server program."_s, u"file"_s},
        {u"folder"_s, u"Where the databases are made: the disk that is measured."_s, u"folder"_s},
        {u"terminals"_s, u"How many."_s, u"number"_s, u"50"_s},
        {u"seconds"_s, u"How long."_s, u"number"_s, u"20"_s},
    });
    parser.process(application);
    const karcis::bench::HoldLatency bench(
        {.server = parser.value(u"server"_s),
         .folder = parser.value(u"folder"_s),
         .terminals = parser.value(u"terminals"_s).toInt(),
         .duration = std::chrono::seconds(parser.value(u"seconds"_s).toInt())});
    return QCoreApplication::exec();
}
