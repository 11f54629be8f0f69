// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QByteArray>
#include <QString>

namespace karcis {

/// Where ids, tokens and codes come from. Passed in, so that a simulation can be repeated.
class RandomSource
{
public:
    RandomSource() = default;
    virtual ~RandomSource() = default;
    RandomSource(const RandomSource &) = delete;
    RandomSource &operator=(const RandomSource &) = delete;
    RandomSource(RandomSource &&) = delete;
    RandomSource &operator=(RandomSource &&) = delete;

    [[nodiscard]] virtual QByteArray bytes(int count) = 0;

    /// 128 random bits as 26 letters and digits.
    [[nodiscard]] QString id();
    /// @p length characters that people do not mix up when they read them out: no 0, 1, I, L, O and no vowels.
    [[nodiscard]] QString readableCode(int length);
};

} // namespace karcis
