// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

/// The draw that puts those who came before the start of a sale in order. Anybody can make it again from what is
/// published: the seed, whose hash was known before, and the numbers of those who took part. In words:
///
/// The numbers are sorted, lowest first. For i from the last place down to the second (counted from 0: n-1 to 1), one
/// place j is drawn from 0 to i, and the numbers at i and j change places (Fisher-Yates). Drawing from 0 to i: the
/// SHA-256 of the text "SEED:K", where K counts 0, 1, 2, ... over the whole draw; its first 8 bytes are a number,
/// highest byte first. It is thrown away if it is not below the greatest multiple of i+1 that 64 bits can hold;
/// otherwise j is its remainder by i+1.
namespace karcis::server {

/// How much chance is in a seed; its text is twice as long.
inline constexpr int seedBytes = 32;

/// What is published before anybody comes: the SHA-256 of the seed's text, in hexadecimal.
[[nodiscard]] QString hashOfSeed(const QString &seed);

[[nodiscard]] std::vector<std::int64_t> drawOrder(const QString &seed,
                                                  std::vector<std::int64_t> numbers);

} // namespace karcis::server
