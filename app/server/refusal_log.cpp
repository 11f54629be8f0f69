// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/refusal_log.h"

#include <QLoggingCategory>

namespace karcis::server {

namespace {

Q_LOGGING_CATEGORY(lcRefusals, "karcis.listener")

} // namespace

RefusalLog::RefusalLog(Millis pause)
{
    m_timer.setInterval(pause);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { summarise(); });
}

void RefusalLog::note(Reason reason)
{
    const auto index = static_cast<std::size_t>(reason);
    Count &count = m_counts.at(index);
    if (!count.isNews) {
        ++count.silent;
        return;
    }
    count.isNews = false;
    qCWarning(lcRefusals, "connection refused: %s", words.at(index).data());
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void RefusalLog::summarise()
{
    bool quiet = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        Count &count = m_counts.at(i);
        if (count.silent > 0) {
            qCWarning(
                lcRefusals,
                "%lld more connections refused within %lld s: %s",
                static_cast<long long>(count.silent),
                static_cast<long long>(
                    std::chrono::ceil<std::chrono::seconds>(m_timer.intervalAsDuration()).count()),
                words.at(i).data());
            count.silent = 0;
            quiet = false;
        } else {
            // A whole pause without any: the next one is news again.
            count.isNews = true;
        }
    }
    if (quiet) {
        m_timer.stop();
    }
}

} // namespace karcis::server
