// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "signals.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/signalfd.h>

namespace karcis {

namespace {

sigset_t endSignals()
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGINT);
    return signalSet;
}

} // namespace

void holdEndSignals()
{
    const sigset_t signalSet = endSignals();
    pthread_sigmask(SIG_BLOCK, &signalSet, nullptr);
}

std::unique_ptr<QSocketNotifier> endOnSignals()
{
    const sigset_t signalSet = endSignals();
    const int descriptor = signalfd(-1, &signalSet, SFD_NONBLOCK | SFD_CLOEXEC);
    auto notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    // Not quit(): that asks the windows, and a kiosk's window refuses to close.
    QObject::connect(
        notifier.get(), &QSocketNotifier::activated, qApp, [] { QCoreApplication::exit(); });
    return notifier;
}

} // namespace karcis
