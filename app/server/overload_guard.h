// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "server/settings.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace karcis::server {

/// In which order requests are given up when there is too much to do.
enum class Urgency {
    Poll, ///< Asking for one's place in the queue.
    Browse, ///< Looking at films, showtimes and seats.
    NewHold, ///< Locking seats.
    Always ///< Paying, giving back, letting in, and all the rest.
};

/// How urgent a request with that method is.
[[nodiscard]] Urgency urgencyOf(std::string_view method);

/// Decides from measured waiting times how much the server gives up. Slow to begin and slower to end, so that it does
/// not swing.
class OverloadGuard
{
public:
    /// All is given up but what is Urgency::Always.
    static constexpr int highestLevel = 3;

    /// @p settings must outlive the guard and count as they are.
    explicit OverloadGuard(const Settings &settings) : m_settings(settings) { }

    /// To be told after every batch: how long its oldest request waited for its answer, and how many wait now.
    void observe(Millis now, Millis waited, std::size_t queued);

    /// 0 if everything is taken; each level gives up one kind more.
    [[nodiscard]] int level() const { return m_level; }

    /// When to ask again, if a request of that urgency is given up now.
    [[nodiscard]] std::optional<Millis> refuses(Urgency urgency) const;

private:
    const Settings &m_settings;
    int m_level = 0;
    /// Since when every batch has been late.
    std::optional<Millis> m_lateSince;
    /// Since when every batch has been in time.
    std::optional<Millis> m_calmSince;
};

} // namespace karcis::server
