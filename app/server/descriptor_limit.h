// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QtGlobal>

namespace karcis::server {

/// Lets this process have that many files and sockets open, as far as the system permits. Returns how many it may have
/// now; never lowers it.
[[nodiscard]] qint64 raiseDescriptorLimit(qint64 wanted);

} // namespace karcis::server
