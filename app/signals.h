// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace karcis {

/// Lets SIGTERM and SIGINT end the event loop, so that the database is closed in good order. Call after the application
/// object is made and before any thread is started: threads inherit that they leave these signals alone.
[[nodiscard]] std::unique_ptr<QSocketNotifier> endOnSignals();

} // namespace karcis
