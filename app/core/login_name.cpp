// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/login_name.h"

#include "core/limits.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace karcis {

namespace {

std::optional<LoginName> readMobileNumber(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
        } else if (!u" -.()+\u00a0"_s.contains(c)) {
            return std::nullopt;
        }
    }
    if (typed.lastIndexOf(u'+') > 0) {
        return std::nullopt;
    }
    for (const QString &prefix : {u"0062"_s, u"62"_s, u"0"_s}) {
        if (digits.startsWith(prefix)) {
            digits.remove(0, prefix.size());
            break;
        }
    }
    // "+62 (0) 812": the trunk zero is often written beside the country code.
    if (digits.startsWith(u'0')) {
        digits.remove(0, 1);
    }
    static constexpr int fewest = 9;
    static constexpr int most = 12;
    if (!digits.startsWith(u'8') || digits.size() < fewest || digits.size() > most) {
        return std::nullopt;
    }
    return LoginName{u"+62"_s + digits, true};
}

} // namespace

std::optional<LoginName> readLoginName(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.size() > limits::textLength) {
        return std::nullopt;
    }
    if (!text.contains(u'@')) {
        return readMobileNumber(text);
    }
    // The local part is the mail server's business; this only catches what cannot be an address.
    static const QRegularExpression address(
        u"^[^\\s@,;<>\"()]{1,64}@([A-Za-z0-9](-?[A-Za-z0-9]){0,62}\\.)+[A-Za-z]{2,63}$"_s);
    if (!address.match(text).hasMatch()) {
        return std::nullopt;
    }
    return LoginName{text.toLower(), false};
}

} // namespace karcis
