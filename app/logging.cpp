// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "logging.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace karcis {

void setUpLogging(bool verbose)
{
    qSetMessagePattern(u"%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} %{category}: %{message}"_s);
    if (verbose) {
        QLoggingCategory::setFilterRules(u"karcis.*.debug=true"_s);
    }
}

} // namespace karcis
