// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/money.h"

using namespace Qt::Literals::StringLiterals;

namespace karcis {

QString formatMoney(const Money &money, const QLocale &locale)
{
    const bool rupiah = money.currency == "IDR"_L1;
    // A no-break space keeps the sign and the number on one line.
    return (rupiah ? u"Rp"_s : money.currency) + QChar(QChar::Nbsp)
        + locale.toString(static_cast<qlonglong>(money.amount));
}

} // namespace karcis
