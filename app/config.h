// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/server_runtime.h"

#include <QCommandLineParser>
#include <QString>

#include <optional>

namespace karcis {

/// What every program of Karcis understands on its command line.
class Config
{
public:
    /// Adds the options of a server to @p parser.
    static void addServerOptions(QCommandLineParser &parser);
    /// A sentence about a word that belongs to no option, or nothing.
    [[nodiscard]] static std::optional<QString> strayArgument(const QCommandLineParser &parser);
    /// The server that the command line asks for, or what is wrong with it.
    [[nodiscard]] static std::optional<QString> readServerOptions(const QCommandLineParser &parser,
                                                                  server::RuntimeOptions &options);
    /// A text that lists every setting with its default, bounds and unit.
    [[nodiscard]] static QString settingsHelp();

    // Exit codes, as sysexits.h has them.
    static constexpr int usageError = 64;
    static constexpr int cannotStart = 69;
};

} // namespace karcis
