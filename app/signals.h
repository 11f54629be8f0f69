// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace karcis {

/// Keeps SIGTERM and SIGINT back for endOnSignals(). Call it first of all: every thread that is started later, also those
/// of a platform plug-in, inherits that it leaves these signals alone.
void holdEndSignals();

/// Lets SIGTERM and SIGINT end the event loop, so that the database is closed in good order. Call it after
/// holdEndSignals() and after the application object is made.
[[nodiscard]] std::unique_ptr<QSocketNotifier> endOnSignals();

} // namespace karcis
