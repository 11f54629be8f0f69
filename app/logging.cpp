// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "logging.h"

#include "core/clock.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace karcis {

namespace {

/// Qt's own pattern only knows local time, which repeats an hour where clocks are put back.
void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const Millis now = SystemClock().now().time_since_epoch();
    const QString line
        = QDateTime::fromMSecsSinceEpoch(now.count(), Qt::UTC).toString(Qt::ISODateWithMs) + u' '
        + qFormatLogMessage(type, context, message) + u'\n';
    std::fputs(line.toLocal8Bit().constData(), stderr);
}

} // namespace

void setUpLogging(bool verbose)
{
    qSetMessagePattern(u"%{type} %{category}: %{message}"_s);
    qInstallMessageHandler(writeMessage);
    if (verbose) {
        QLoggingCategory::setFilterRules(u"karcis.*.debug=true"_s);
    }
}

} // namespace karcis
