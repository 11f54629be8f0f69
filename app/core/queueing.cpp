// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/queueing.h"

#include <algorithm>

namespace karcis {

QString queueLabel(std::int64_t number)
{
    static constexpr std::int64_t perLetter = 999;
    static constexpr std::int64_t letters = 26;
    const std::int64_t index = std::max<std::int64_t>(number, 1) - 1;
    const QChar letter(static_cast<char16_t>(u'A' + (index / perLetter) % letters));
    return QStringLiteral("%1-%2").arg(letter).arg(index % perLetter + 1, 3, 10, QLatin1Char('0'));
}

} // namespace karcis
