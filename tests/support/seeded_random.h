// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/random_source.h"

#include <random>

namespace karcis::test {

/// Random bytes that a seed repeats, on every machine: the generator is defined by the C++ standard bit for bit.
/// Two servers over one database need different seeds, or they make the same ids again.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_engine(seed) { }

    [[nodiscard]] QByteArray bytes(int count) override
    {
        QByteArray result(count, Qt::Uninitialized);
        for (char &byte : result) {
            byte = static_cast<char>(static_cast<unsigned char>(m_engine() >> 56U));
        }
        return result;
    }

    /// A number from 0 to @p bound - 1; @p bound is at least 1.
    [[nodiscard]] int below(int bound)
    {
        return static_cast<int>(m_engine() % static_cast<std::uint64_t>(bound));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace karcis::test
