// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/latencies.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace karcis::load {

std::size_t Latencies::bucketOf(std::uint64_t value)
{
    if (value < subBuckets) {
        return static_cast<std::size_t>(value);
    }
    const auto shift = static_cast<unsigned>(std::bit_width(value)) - 1U - subBits;
    const std::uint64_t within = (value >> shift) - subBuckets;
    return std::min(static_cast<std::size_t>((shift + 1) * subBuckets + within), buckets - 1);
}

std::uint64_t Latencies::upperEnd(std::size_t bucket)
{
    if (bucket < subBuckets) {
        return bucket;
    }
    const std::size_t shift = bucket / subBuckets - 1;
    const std::uint64_t within = bucket % subBuckets + subBuckets;
    return ((within + 1) << shift) - 1;
}

void Latencies::add(std::int64_t microseconds)
{
    const auto value = static_cast<std::uint64_t>(std::max<std::int64_t>(microseconds, 0));
    ++m_buckets.at(bucketOf(value));
    ++m_count;
    m_longest = std::max(m_longest, value);
}

void Latencies::add(const Latencies &other)
{
    for (std::size_t i = 0; i < buckets; ++i) {
        m_buckets.at(i) += other.m_buckets.at(i);
    }
    m_count += other.m_count;
    m_longest = std::max(m_longest, other.m_longest);
}

double Latencies::percentile(double percent) const
{
    const double wanted = std::ceil(static_cast<double>(m_count) * percent / 100);
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < buckets && m_count > 0; ++i) {
        seen += m_buckets.at(i);
        if (static_cast<double>(seen) >= wanted && seen > 0) {
            return static_cast<double>(std::min(upperEnd(i), m_longest)) / 1000;
        }
    }
    return 0;
}

} // namespace karcis::load
