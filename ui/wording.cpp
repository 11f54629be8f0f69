// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/wording.h"

#include "ui/languages.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

QDateTime local(UtcTime moment, const QString &zone)
{
    const QTimeZone known(zone.toLatin1());
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(),
                                          known.isValid() ? known : QTimeZone::utc());
}

} // namespace

Wording::Wording(QString language)
    : m_language(std::move(language))
    , m_locale(languageLocale(m_language))
{ }

QString Wording::isolated(const QString &text) const
{
    // The mark before it makes a label begin at the right, even if it says nothing but a name.
    static constexpr QChar rightToLeftMark(0x200f);
    static constexpr QChar leftToRightIsolate(0x2066);
    static constexpr QChar rightToLeftIsolate(0x2067);
    static constexpr QChar popIsolate(0x2069);
    if (m_locale.textDirection() == Qt::LeftToRight || text.isEmpty()) {
        return text;
    }
    return QString(rightToLeftMark)
        + (text.isRightToLeft() ? rightToLeftIsolate : leftToRightIsolate) + text + popIsolate;
}

QString Wording::listed(const QStringList &parts) const
{
    QStringList pieces;
    std::ranges::transform(
        parts, std::back_inserter(pieces), [this](const QString &part) { return isolated(part); });
    return pieces.join(m_locale.language() == QLocale::Arabic ? u"، "_s : u", "_s);
}

QString Wording::sentenceList(const QStringList &parts) const
{
    QStringList pieces;
    std::ranges::transform(
        parts, std::back_inserter(pieces), [this](const QString &part) { return isolated(part); });
    return m_locale.createSeparatedList(pieces);
}

QString Wording::money(const Money &money) const
{
    return isolated(formatMoney(money, m_locale));
}

QString Wording::spokenMoney(const Money &money) const
{
    const QString amount = m_locale.toString(static_cast<qlonglong>(money.amount));
    //: %1 is an amount of money, for example 50,000
    return money.currency == "IDR"_L1 ? tr("%1 rupiah").arg(amount)
                                      : amount + u' ' + money.currency;
}

QString Wording::time(UtcTime moment, const QString &zone) const
{
    // Morning and evening are too easily mistaken for each other: a day has 24 hours in every language.
    const QString usual = m_locale.timeFormat(QLocale::ShortFormat);
    return m_locale.toString(local(moment, zone).time(),
                             usual.contains(u'a', Qt::CaseInsensitive) ? u"HH:mm"_s : usual);
}

QString Wording::timeAndZone(UtcTime moment, const QString &zone) const
{
    const QDateTime there = local(moment, zone);
    return isolated(time(moment, zone) + QChar(QChar::Nbsp) + there.timeZoneAbbreviation());
}

QDate Wording::dateOf(UtcTime moment, const QString &zone)
{
    return local(moment, zone).date();
}

QString Wording::date(QDate date) const
{
    return listed({m_locale.toString(date, u"dddd"_s), m_locale.toString(date, u"d MMMM"_s)});
}

QString Wording::shortDay(QDate date, QDate today) const
{
    if (date == today) {
        return tr("Today");
    }
    if (date == today.addDays(1)) {
        return tr("Tomorrow");
    }
    return m_locale.toString(date, u"dddd"_s);
}

QString Wording::shortDate(QDate date) const
{
    return m_locale.toString(date, u"d MMM"_s);
}

QString Wording::countdown(Millis left)
{
    const auto seconds = (std::max(left, Millis{0}) + Millis{999}) / std::chrono::seconds{1};
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString Wording::length(int minutes) const
{
    QString text;
    if (minutes < 60) {
        //: How long something takes: minutes, short
        text = tr("%1 min").arg(minutes);
    } else if (minutes % 60 == 0) {
        //: How long something takes: hours, short
        text = tr("%1 h").arg(minutes / 60);
    } else {
        //: How long a film is: hours and minutes
        text = tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    }
    // No line ends within it.
    return text.replace(u' ', QChar(QChar::Nbsp));
}

QString Wording::saleStart(UtcTime at, UtcTime now, const QString &zone) const
{
    const QDate day = dateOf(at, zone);
    return day == dateOf(now, zone) ? time(at, zone)
                                    : shortDate(day) + QChar(QChar::Nbsp) + time(at, zone);
}

} // namespace karcis::ui
