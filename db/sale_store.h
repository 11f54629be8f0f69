// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace karcis::db {

class Database;

/// A sale with a start of its own, and its draw.
struct Sale
{
    DrawId id;
    FilmId film;
    /// Empty if it is the sale of all showtimes of the film.
    ShowtimeId showtime = {};
    UtcTime startsAt{};
    UtcTime madeAt{};
    /// Secret until the draw is made.
    QString seed;
    std::optional<UtcTime> drawnAt = {};
    /// The turn of the first one drawn; each next one has the next. Nothing before the draw, and for old ones.
    std::optional<std::int64_t> firstTurn = {};
    /// Who took part in the draw, in the order in which they came.
    std::vector<std::int64_t> numbers = {};

    friend bool operator==(const Sale &, const Sale &) = default;
};

/// Sales that start at a moment of their own.
class SaleStore
{
public:
    explicit SaleStore(Database &database);

    void insert(const Sale &sale);
    /// Only while its draw is not made.
    void move(const DrawId &id, UtcTime startsAt);
    /// Writes who takes part, and from which turn on they stand in the line; false if the draw was made already.
    [[nodiscard]] bool draw(const DrawId &id,
                            UtcTime now,
                            const std::vector<std::int64_t> &numbers,
                            std::int64_t firstTurn);

    /// Those that are still to start or were drawn since @p drawnSince, in the order in which they were made; without
    /// their numbers, which may be very many.
    [[nodiscard]] std::vector<Sale> current(UtcTime drawnSince);
    [[nodiscard]] std::optional<Sale> find(const DrawId &id);

private:
    Database &m_database;
};

} // namespace karcis::db
