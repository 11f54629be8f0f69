// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QByteArray>

namespace karcis::protocol {

/// The OpenRPC 1.2 document of this server, made from the field descriptions: every method with its parameters,
/// result and errors, the schemas of all records, and the events under "x-notifications".
[[nodiscard]] QByteArray openRpcDocument();

} // namespace karcis::protocol
