// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/catalogue.h"

using namespace Qt::Literals::StringLiterals;

namespace karcis {

QString localized(const LocalizedText &text, const QString &language)
{
    for (const QString &wanted : {language, u"en"_s, u"id"_s}) {
        const auto it = text.find(wanted);
        if (it != text.end() && !it->second.isEmpty()) {
            return it->second;
        }
    }
    return text.empty() ? QString() : text.begin()->second;
}

} // namespace karcis
