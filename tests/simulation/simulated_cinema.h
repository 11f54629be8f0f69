// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"

#include <vector>

namespace karcis::db {
class CatalogueStore;
} // namespace karcis::db

namespace karcis::simulation {

/// A small cinema with a film every few minutes, so that seats are scarce and sales close all the time.
class SimulatedCinema
{
public:
    /// Writes it; the caller's transaction.
    static SimulatedCinema store(db::CatalogueStore &store, UtcTime now);

    /// Where everybody wants to go: what begins next.
    [[nodiscard]] std::vector<ShowtimeId> hot(UtcTime now) const;

    [[nodiscard]] const std::vector<Seat> &seats() const { return m_seats; }

private:
    std::vector<Seat> m_seats;
    std::vector<Showtime> m_showtimes;
};

} // namespace karcis::simulation
