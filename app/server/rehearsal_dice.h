// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/random_source.h"
#include "server/rehearsal_plan.h"

#include <cstdint>
#include <random>

namespace karcis::server {

/// All chance of a rehearsal, from one seed.
class RehearsalDice final : public RandomSource
{
public:
    explicit RehearsalDice(std::uint64_t seed) : m_engine(seed) { }

    [[nodiscard]] QByteArray bytes(int count) override
    {
        QByteArray result(count, Qt::Uninitialized);
        for (char &byte : result) {
            byte = static_cast<char>(static_cast<unsigned char>(m_engine() >> 56U));
        }
        return result;
    }

    /// From 0 to @p bound - 1. The same everywhere, which the distributions of the library are not.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return m_engine() % bound; }

    [[nodiscard]] int within(const Span &span)
    {
        return span.least
            + static_cast<int>(below(static_cast<std::uint64_t>(span.most - span.least) + 1));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace karcis::server
