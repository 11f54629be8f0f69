// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QCommandLineParser>

namespace karcis {

/// `karcis-server account add --data DIR --role manager`: makes an account. Name, login and password are asked for, the
/// password without an echo; without a terminal they are the first three lines of the input. Never on the command line,
/// where everybody on the machine could read them.
class AccountCommand
{
public:
    /// Adds the options of the command to @p parser.
    static void addOptions(QCommandLineParser &parser);
    /// True if the command line asks for this instead of a server.
    [[nodiscard]] static bool isWanted(const QCommandLineParser &parser);
    /// Does it; gives the exit code.
    [[nodiscard]] static int run(const QCommandLineParser &parser);

    /// What was entered is not right, as sysexits.h has it.
    static constexpr int dataError = 65;
};

} // namespace karcis
