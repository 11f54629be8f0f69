// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "rehearse_command.h"

#include "db/db_error.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis {

namespace {

/// Between two looks at whether somebody wants to cancel, in virtual time.
constexpr Millis stride = 2s;
constexpr int progressPauseMs = 1000;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Plays a rush of visitors on a virtual clock against the real rules, and tells how it went."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"visitors"_s, u"How many come; 10000 by default."_s, u"number"_s},
        {u"minutes"_s, u"Within how many minutes they come; 10 by default."_s, u"number"_s},
        {u"plan"_s, u"JSON file with how they behave, and settings. See the README."_s, u"file"_s},
        {u"seed"_s, u"The same seed gives the same rehearsal; 1 by default."_s, u"number"_s},
        {u"out"_s,
         u"Where the results go: this name with .csv and .svg."_s,
         u"name"_s,
         u"rehearsal"_s},
    });
}

std::optional<QString> readPlan(const QString &name, server::RehearsalPlan &plan)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return u"The plan %1 cannot be read: %2."_s.arg(name, file.errorString());
    }
    std::optional<QString> fault = plan.read(file.readAll());
    return fault ? std::optional(u"%1: %2"_s.arg(name, *fault)) : std::nullopt;
}

} // namespace

std::optional<QString> RehearseCommand::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);
    if (parser.isSet(u"plan"_s)) {
        if (std::optional<QString> fault = readPlan(parser.value(u"plan"_s), m_plan)) {
            return fault;
        }
    }
    for (const auto &[name, member] : {std::pair(u"visitors"_s, &server::RehearsalPlan::visitors),
                                       std::pair(u"minutes"_s, &server::RehearsalPlan::minutes)}) {
        bool valid = true;
        if (parser.isSet(name)) {
            m_plan.*member = parser.value(name).toInt(&valid);
        }
        if (!valid) {
            return u"--%1 takes a whole number."_s.arg(name);
        }
    }
    if (parser.isSet(u"seed"_s)) {
        bool valid = false;
        m_plan.seed = parser.value(u"seed"_s).toULongLong(&valid);
        if (!valid) {
            return u"--seed takes a whole number that is not negative."_s;
        }
    }
    m_out = parser.value(u"out"_s);
    return m_plan.check();
}

void RehearseCommand::start()
{
    m_told.start();
    connect(&m_timer, &QTimer::timeout, this, &RehearseCommand::playOn);
    m_timer.start(0ms);
}

void RehearseCommand::playOn()
{
    try {
        if (!m_rehearsal) {
            m_rehearsal = std::make_unique<server::Rehearsal>(m_plan);
        }
        if (!m_rehearsal->play(stride)) {
            m_timer.stop();
            finish();
        } else if (m_told.elapsed() > progressPauseMs) {
            m_told.start();
            QTextStream(stderr) << "rehearsed " << static_cast<int>(100 * m_rehearsal->progress())
                                << " %" << Qt::endl;
        }
    } catch (const db::DbError &error) {
        m_timer.stop();
        QTextStream(stderr) << error.text() << Qt::endl;
        QCoreApplication::exit(EXIT_FAILURE);
    }
}

bool RehearseCommand::write(const QString &file, const QByteArray &content)
{
    // Whole or not at all.
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(content) == content.size()
        && target.commit()) {
        return true;
    }
    QTextStream(stderr) << file << ": " << target.errorString() << Qt::endl;
    return false;
}

void RehearseCommand::finish()
{
    const server::RehearsalResult result = m_rehearsal->result();
    QTextStream(stdout) << result.text();
    m_done = write(m_out + u".csv"_s, result.csv()) && write(m_out + u".svg"_s, result.svg());
    if (m_done) {
        QTextStream(stdout) << "written                   " << m_out << ".csv, " << m_out << ".svg"
                            << Qt::endl;
    }
    QCoreApplication::exit(m_done && result.seatsSoldTwice == 0 ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace karcis
