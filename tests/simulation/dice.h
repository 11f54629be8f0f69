// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "support/seeded_random.h"

#include <iterator>

namespace karcis::simulation {

/// All chance of a simulation: the same seed throws the same numbers.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) { }

    /// From 0 to @p bound - 1.
    [[nodiscard]] int below(int bound) { return m_random.below(bound); }

    /// From @p least to @p most, both included.
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }

    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    /// An element of a container that is not empty.
    template <class Container>
    [[nodiscard]] auto &pick(Container &container)
    {
        return *std::next(container.begin(), below(static_cast<int>(std::size(container))));
    }

private:
    test::SeededRandom m_random;
};

} // namespace karcis::simulation
