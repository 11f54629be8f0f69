// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/conninfo.h"

#include "db/db_error.h"

#include <QStringList>

namespace karcis::db {

using namespace Qt::Literals::StringLiterals;

namespace {

[[noreturn]] void failMalformed()
{
    throw DbError(
        DbError::Kind::Connection,
        u"The PostgreSQL connection must be written as \"host=... port=... dbname=... user=... password=...\"."_s);
}

void skipSpace(QStringView text, qsizetype &at)
{
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
}

QString readKey(QStringView text, qsizetype &at)
{
    const qsizetype equals = text.indexOf(u'=', at);
    if (equals < 0) {
        failMalformed();
    }
    QString key = text.mid(at, equals - at).trimmed().toString();
    at = equals + 1;
    skipSpace(text, at);
    if (key.isEmpty() || key.contains(u' ')) {
        failMalformed();
    }
    return key;
}

QString readValue(QStringView text, qsizetype &at)
{
    const bool quoted = at < text.size() && text[at] == u'\'';
    at += quoted ? 1 : 0;
    QString value;
    while (at < text.size() && (quoted ? text[at] != u'\'' : !text[at].isSpace())) {
        at += text[at] == u'\\' ? 1 : 0;
        if (at < text.size()) {
            value += text[at];
            ++at;
        }
    }
    if (quoted && at >= text.size()) {
        failMalformed();
    }
    at += quoted ? 1 : 0;
    return value;
}

} // namespace

std::map<QString, QString> parseConninfo(const QString &conninfo)
{
    std::map<QString, QString> parameters;
    qsizetype at = 0;
    skipSpace(conninfo, at);
    while (at < conninfo.size()) {
        const QString key = readKey(conninfo, at);
        parameters[key] = readValue(conninfo, at);
        skipSpace(conninfo, at);
    }
    return parameters;
}

QString joinConninfo(const std::map<QString, QString> &parameters)
{
    QStringList parts;
    for (const auto &[key, value] : parameters) {
        QString escaped = value;
        escaped.replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s);
        parts += u"%1='%2'"_s.arg(key, escaped);
    }
    return parts.join(u' ');
}

} // namespace karcis::db
