// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/form_checks.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

bool looksLikeMail(const QString &text)
{
    static const QRegularExpression shape(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    return shape.match(text.trimmed()).hasMatch();
}

bool looksLikeMobile(const QString &text)
{
    QString digits = text.trimmed();
    static const QRegularExpression separators(u"[\\s().-]"_s);
    digits.remove(separators);
    static const QRegularExpression shape(u"^(\\+?62|0)8[0-9]{7,11}$"_s);
    return shape.match(digits).hasMatch();
}

bool looksLikeLogin(const QString &text)
{
    return looksLikeMail(text) || looksLikeMobile(text);
}

} // namespace karcis::ui
