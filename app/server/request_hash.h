// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QByteArray>

namespace karcis::server {

/// BLAKE2b of 192 bits in hexadecimal, to tell whether a command id comes back with another request.
[[nodiscard]] QByteArray requestHash(const QByteArray &request);
/// Whether @p stored belongs to @p request; also if an earlier version stored it, which wrote SHA-256.
[[nodiscard]] bool isHashOf(const QByteArray &stored, const QByteArray &request);

} // namespace karcis::server
