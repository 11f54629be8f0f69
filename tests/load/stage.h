// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace karcis::load {

/// A showtime with the seats that can be sold one by one.
struct Show
{
    std::string id;
    std::vector<std::string> seats;
};

/// What the generator needs to know of the cinema that it visits.
struct Programme
{
    /// The largest auditoriums first; none begins within three hours.
    std::vector<Show> shows;
    /// One session for each terminal, logged in already: hashing thousands of passwords is not what is measured.
    std::vector<std::string> tokens;
};

/// Makes the database of a demo cinema in @p folder, before the server starts. Throws DbError or std::runtime_error.
[[nodiscard]] Programme setTheStage(const QString &folder, int sessions);

/// What the server's database says after the run.
struct Books
{
    int booked = 0;
    int paidOrders = 0;
    int liveTickets = 0;
    /// Seats of a showtime with more than one living ticket, or a ticket without its booked seat.
    int soldTwice = 0;
};

/// Reads the books once the server has ended.
[[nodiscard]] Books readBooks(const QString &folder);

} // namespace karcis::load
