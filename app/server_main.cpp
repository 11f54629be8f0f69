// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "config.h"
#include "logging.h"
#include "server/server_runtime.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lets SIGTERM and SIGINT end the event loop, so that the database is closed in good order.
std::unique_ptr<QSocketNotifier> endOnSignals()
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGINT);
    sigprocmask(SIG_BLOCK, &signalSet, nullptr);
    const int descriptor = signalfd(-1, &signalSet, SFD_NONBLOCK | SFD_CLOEXEC);
    auto notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    return notifier;
}

} // namespace

int main(int argc, char *argv[])
{
    // The GLib dispatcher costs up to half of the throughput.
    qputenv("QT_NO_GLIB", "1");
    // Before any thread starts, so that all of them leave the signals to the notifier.
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"karcis"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KARCIS_VERSION));
    const auto signalNotifier = endOnSignals();

    QCommandLineParser parser;
    parser.setApplicationDescription(u"The ticket server of a cinema, without a screen.\n\n"_s
                                     + karcis::Config::settingsHelp());
    parser.addHelpOption();
    parser.addVersionOption();
    karcis::Config::addServerOptions(parser);
    parser.process(app);
    karcis::setUpLogging(parser.isSet(u"verbose"_s));

    QTextStream out(stdout);
    QTextStream err(stderr);
    karcis::server::RuntimeOptions options;
    std::optional<QString> fault = karcis::Config::readServerOptions(parser, options);
    if (!fault && !options.port) {
        fault = u"--port is needed."_s;
    }
    if (fault || !parser.isSet(u"data"_s)) {
        err << fault.value_or(u"--data is needed."_s) << Qt::endl;
        return karcis::Config::usageError;
    }
    karcis::server::ServerRuntime runtime(std::move(options));
    if (const std::optional<QString> problem = runtime.open()) {
        err << *problem << Qt::endl;
        return karcis::Config::cannotStart;
    }
    out << "listening " << runtime.port() << Qt::endl;
    if (runtime.httpPort() != 0) {
        out << "http " << runtime.httpPort() << Qt::endl;
    }
    return QCoreApplication::exec();
}
