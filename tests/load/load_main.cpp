// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/run.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace {

QString describeScenarios()
{
    QString text
        = u"Plays visitors over real sockets against a server of its own.\n\nScenarios:\n"_s;
    for (const auto &[name, meaning] : karcis::load::scenarios()) {
        text += u"  %1: %2\n"_s.arg(name, meaning);
    }
    return text;
}

std::optional<int> number(const QCommandLineParser &parser, const QString &name, int most)
{
    bool valid = false;
    const int value = parser.value(name).toInt(&valid);
    return valid && value >= 1 && value <= most ? std::optional(value) : std::nullopt;
}

int play(karcis::load::RunOptions options, QTextStream &out)
{
    const QTemporaryDir folder(options.server.folder + u"/karcis-load-XXXXXX"_s);
    if (!folder.isValid()) {
        out << folder.errorString() << Qt::endl;
        return EXIT_FAILURE;
    }
    options.server.folder = folder.path();
    try {
        karcis::load::Run run(std::move(options), out);
        return run.play() ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const std::exception &error) {
        out << "karcis-load: " << error.what() << Qt::endl;
        return EXIT_FAILURE;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(describeScenarios());
    parser.addHelpOption();
    parser.addOptions({
        {u"server"_s, u"The karcis-server program."_s, u"file"_s},
        {u"folder"_s, u"Where its database is made."_s, u"folder"_s, QDir::tempPath()},
        {u"connections"_s, u"Terminals, at most 12000."_s, u"number"_s, u"200"_s},
        {u"seconds"_s, u"How long, at most 600."_s, u"number"_s, u"10"_s},
        {u"server-core"_s, u"Bind the server to this processor."_s, u"number"_s, u"-1"_s},
        {u"core"_s, u"Bind this program to this processor."_s, u"number"_s, u"-1"_s},
        {u"set"_s, u"A setting of the server. May be repeated."_s, u"key=value"_s},
    });
    parser.addPositionalArgument(u"scenario"_s, u"What to play."_s);
    parser.process(application);
    QTextStream out(stdout);
    using karcis::load::RunOptions;
    const auto connections = number(parser, u"connections"_s, RunOptions::mostConnections);
    const auto seconds = number(parser, u"seconds"_s, RunOptions::mostSeconds);
    if (!connections || !seconds || parser.positionalArguments().size() != 1
        || !parser.isSet(u"server"_s)) {
        parser.showHelp(EXIT_FAILURE);
    }
    return play({.scenario = parser.positionalArguments().constFirst(),
                 .server = {.program = parser.value(u"server"_s),
                            .folder = parser.value(u"folder"_s),
                            .settings = parser.values(u"set"_s),
                            .core = parser.value(u"server-core"_s).toInt()},
                 .connections = *connections,
                 .seconds = *seconds,
                 .core = parser.value(u"core"_s).toInt()},
                out);
}
