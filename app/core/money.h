// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QLocale>
#include <QString>

#include <compare>
#include <cstdint>

namespace karcis {

/// An amount in the minor unit of its currency. The rupiah is counted without its unused sen.
struct Money
{
    std::int64_t amount = 0;
    QString currency = QStringLiteral("IDR");

    friend bool operator==(const Money &, const Money &) = default;
};

/// The amount as people of the locale write it, for example "Rp 50.000". @p locale decides the separators.
[[nodiscard]] QString formatMoney(const Money &money, const QLocale &locale);

} // namespace karcis
