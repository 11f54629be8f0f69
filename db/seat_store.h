// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/seat_claim.h"

#include <memory>
#include <optional>
#include <vector>

namespace karcis::db {

class Database;
class HoldMemory;

/// A seat that somebody wants to lock.
struct HoldRequest
{
    ShowtimeId showtimeId;
    AuditoriumId auditoriumId;
    SeatId seatId;
    CommandId claimId;
    SessionId holder;
    UtcTime expiresAt;
    int extensions = 0;
};

/// Claims on seats. The primary key of the table, not this class, is what makes double selling impossible.
class SeatStore
{
public:
    explicit SeatStore(Database &database);
    ~SeatStore();
    SeatStore(const SeatStore &) = delete;
    SeatStore &operator=(const SeatStore &) = delete;
    SeatStore(SeatStore &&) = delete;
    SeatStore &operator=(SeatStore &&) = delete;

    /// Locks a seat that is free or whose hold has expired at @p now, in one statement. False if somebody has it.
    [[nodiscard]] bool hold(const HoldRequest &request, UtcTime now);
    /// Claims a seat for an order directly, as hold() does; for money that came late.
    [[nodiscard]] bool claimForOrder(const HoldRequest &request, const OrderId &order, UtcTime now);
    /// The holds of a session on a showtime, expired ones included.
    [[nodiscard]] std::vector<SeatClaim> holdsOf(const SessionId &holder,
                                                 const ShowtimeId &showtime);
    /// All holds of a session, expired ones included.
    [[nodiscard]] std::vector<SeatClaim> holdsOf(const SessionId &holder);
    /// Every claim on a showtime, expired holds included.
    [[nodiscard]] std::vector<SeatClaim> claimsOf(const ShowtimeId &showtime);
    [[nodiscard]] std::vector<SeatClaim> claimsOfOrder(const OrderId &order);
    /// Gives one held seat back; false if this session does not hold it.
    bool release(const SessionId &holder, const ShowtimeId &showtime, const SeatId &seat);
    /// Moves the deadline of the unexpired holds of a session on a showtime and counts it; says how many.
    int extend(const SessionId &holder, const ShowtimeId &showtime, UtcTime expiresAt, UtcTime now);

    /// Turns the unexpired holds of a session into claims of its order; says how many.
    int turnIntoOrder(const SessionId &holder,
                      const ShowtimeId &showtime,
                      const OrderId &order,
                      UtcTime expiresAt,
                      UtcTime now);
    /// Marks the seats of a paid order as sold; says how many.
    int book(const OrderId &order);
    /// Frees the seats of an order that are not booked; says how many.
    int releaseOrder(const OrderId &order);

    /// Holds whose time is over at @p now, oldest first, at most @p limit.
    [[nodiscard]] std::vector<SeatClaim> expiredHolds(UtcTime now, int limit);
    /// Deletes a hold only if it has expired at @p now, so that it never takes a fresh one.
    bool deleteExpired(const ShowtimeId &showtime, const SeatId &seat, UtcTime now);
    /// Seats that are locked at @p now.
    [[nodiscard]] int heldSeats(UtcTime now);
    /// When the next hold expires; nothing if nothing is held.
    [[nodiscard]] std::optional<UtcTime> nextHoldExpiry();

private:
    [[nodiscard]] std::vector<SeatClaim> readHolds(const SessionId &holder,
                                                   const ShowtimeId &showtime);

    Database &m_database;
    /// On SQLite.
    std::unique_ptr<HoldMemory> m_memory;
};

} // namespace karcis::db
