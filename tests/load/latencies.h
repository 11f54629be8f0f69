// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace karcis::load {

/// Counts measured times in buckets that are at most 1.6 % wide, so that it needs the same little memory however many there
/// are.
class Latencies
{
public:
    /// Below zero counts as zero.
    void add(std::int64_t microseconds);
    void add(const Latencies &other);

    [[nodiscard]] std::uint64_t count() const { return m_count; }

    /// Milliseconds that @p percent of all do not exceed; 0 if there are none.
    [[nodiscard]] double percentile(double percent) const;

    [[nodiscard]] double longest() const { return static_cast<double>(m_longest) / 1000; }

private:
    static constexpr unsigned subBits = 6;
    static constexpr std::size_t subBuckets = std::size_t{1} << subBits;
    /// Up to 2^32 microseconds, more than an hour.
    static constexpr std::size_t buckets = (33 - subBits) * subBuckets;

    [[nodiscard]] static std::size_t bucketOf(std::uint64_t value);
    [[nodiscard]] static std::uint64_t upperEnd(std::size_t bucket);

    std::array<std::uint32_t, buckets> m_buckets{};
    std::uint64_t m_count = 0;
    std::uint64_t m_longest = 0;
};

} // namespace karcis::load
