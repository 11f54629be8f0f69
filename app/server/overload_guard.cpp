// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/overload_guard.h"

#include "core/limits.h"

#include <algorithm>
#include <array>

namespace karcis::server {

namespace {

/// One late batch may be a slow disk; only if it goes on for this long, something is given up.
constexpr Millis lateFor{100};
constexpr Millis calmFor{1000};
constexpr Millis retryPerLevel{1000};
/// So many waiting are late, however fast the last batch was.
constexpr std::size_t crowd = limits::queuedWork / 2;

struct KnownUrgency
{
    std::string_view method;
    Urgency urgency = Urgency::Always;
};

constexpr std::array urgencies{KnownUrgency{"queue.display", Urgency::Poll},
                               KnownUrgency{"queue.draw", Urgency::Poll},
                               KnownUrgency{"catalogue.films", Urgency::Browse},
                               KnownUrgency{"catalogue.showtimes", Urgency::Browse},
                               KnownUrgency{"catalogue.programme", Urgency::Browse},
                               KnownUrgency{"seats.watch", Urgency::Browse},
                               KnownUrgency{"rpc.discover", Urgency::Browse},
                               KnownUrgency{"seats.hold", Urgency::NewHold},
                               KnownUrgency{"seats.best", Urgency::NewHold}};

} // namespace

Urgency urgencyOf(std::string_view method)
{
    const auto *known = std::ranges::find(urgencies, method, &KnownUrgency::method);
    return known == urgencies.end() ? Urgency::Always : known->urgency;
}

void OverloadGuard::observe(Millis now, Millis waited, std::size_t queued)
{
    const bool late = waited >= Millis(m_settings.overloadHigh) || queued >= crowd;
    const bool calm = !late && waited <= Millis(m_settings.overloadLow);
    if (!late) {
        m_lateSince.reset();
    } else if (!m_lateSince) {
        m_lateSince = now;
    }
    if (!calm) {
        m_calmSince.reset();
    } else if (!m_calmSince) {
        m_calmSince = now;
    }
    if (m_lateSince && now - *m_lateSince >= lateFor && m_level < highestLevel) {
        ++m_level;
        m_lateSince = now;
    }
    if (m_calmSince && now - *m_calmSince >= calmFor && m_level > 0) {
        --m_level;
        m_calmSince = now;
    }
}

std::optional<Millis> OverloadGuard::refuses(Urgency urgency) const
{
    return static_cast<int>(urgency) < m_level ? std::optional(retryPerLevel * m_level)
                                               : std::nullopt;
}

} // namespace karcis::server
