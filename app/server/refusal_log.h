// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"

#include <QTimer>

#include <array>
#include <cstdint>
#include <string_view>

namespace karcis::server {

/// Writes refused connections to the log: the first of a kind at once, those that follow as one line in a while. A
/// crowd at the door must not fill the disk.
class RefusalLog
{
public:
    enum class Reason : std::uint8_t { TooMany, TooOften, WebPage, AskedOn };

    /// Writes at most one line for each reason within @p pause.
    explicit RefusalLog(Millis pause);

    void note(Reason reason);

    /// There was none for a whole pause.
    [[nodiscard]] bool isQuiet() const { return !m_timer.isActive(); }

private:
    /// Not yet written, and whether one was within the last pause.
    struct Count
    {
        std::int64_t silent = 0;
        bool isNews = true;
    };

    static constexpr std::array<std::string_view, 4> words{
        "too many",
        "too many from one address",
        "opened by a web page",
        "a terminal went on asking too often and was cut off"};

    void summarise();

    QTimer m_timer;
    std::array<Count, words.size()> m_counts{};
};

} // namespace karcis::server
