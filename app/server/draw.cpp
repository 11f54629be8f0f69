// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/draw.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <utility>

namespace karcis::server {

namespace {

class SeededDraw
{
public:
    explicit SeededDraw(const QString &seed) : m_seed(seed.toUtf8()) { }

    /// Evenly from 0 to @p bound - 1.
    std::uint64_t below(std::uint64_t bound)
    {
        // Those beyond the last whole multiple would make the low ones likelier.
        const std::uint64_t highest = std::numeric_limits<std::uint64_t>::max();
        const std::uint64_t beyond = (highest % bound + 1) % bound;
        std::uint64_t value = next();
        while (value > highest - beyond) {
            value = next();
        }
        return value % bound;
    }

private:
    std::uint64_t next()
    {
        const QByteArray text = m_seed + ':' + QByteArray::number(m_counter++);
        const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
        return qFromBigEndian<quint64>(hash.constData());
    }

    QByteArray m_seed;
    qulonglong m_counter = 0;
};

} // namespace

QString hashOfSeed(const QString &seed)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256).toHex());
}

std::vector<std::int64_t> drawOrder(const QString &seed, std::vector<std::int64_t> numbers)
{
    std::ranges::sort(numbers);
    SeededDraw draw(seed);
    for (std::size_t i = numbers.size(); i-- > 1;) {
        std::swap(numbers[i], numbers[draw.below(i + 1)]);
    }
    return numbers;
}

} // namespace karcis::server
