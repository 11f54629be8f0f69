// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QByteArray>
#include <QString>

namespace karcis::db {

/// What a command was answered, so that its repetition gets the same answer and has no second effect.
struct CommandResult
{
    CommandId id;
    /// Who sent it; nobody else may see the answer.
    QString holder;
    QString method;
    /// Tells a repetition from another request under the same id.
    QByteArray requestHash;
    QByteArray reply;
    UtcTime at;
};

} // namespace karcis::db
