// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QByteArray>

#include <optional>

namespace karcis::load {

/// What the server says of itself at /metrics; empty if it does not answer within a few seconds.
[[nodiscard]] QByteArray readMetrics(quint16 port);

/// The bound, in milliseconds, below which @p percent of a histogram's values lie; nothing if it has none or if they do
/// not lie below any.
[[nodiscard]] std::optional<double>
percentileOf(const QByteArray &page, const QByteArray &name, double percent);

} // namespace karcis::load
