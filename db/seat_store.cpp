// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/seat_store.h"

#include "db/database.h"
#include "db/hold_memory.h"
#include "db/query.h"

#include <algorithm>

namespace karcis::db {

namespace {

std::vector<SeatClaim> readClaims(Query &query)
{
    std::vector<SeatClaim> claims;
    query.exec();
    while (query.next()) {
        claims.push_back({.showtimeId = query.id<ShowtimeId>(0),
                          .seatId = query.id<SeatId>(1),
                          .holder = query.id<SessionId>(2),
                          .kind = query.enumeration<ClaimKind>(3),
                          .expiresAt = query.optionalTime(4),
                          .orderId = query.id<OrderId>(5),
                          .extensions = query.integer(6)});
    }
    return claims;
}

} // namespace

SeatStore::SeatStore(Database &database)
    : m_database(database)
    , m_memory(database.engine() == Engine::Sqlite ? std::make_unique<HoldMemory>(database)
                                                   : nullptr)
{ }

SeatStore::~SeatStore() = default;

bool SeatStore::hold(const HoldRequest &request, UtcTime now)
{
    Query query(m_database,
                u"INSERT INTO seat_claim (showtime_id, seat_id, auditorium_id, claim_id, epoch, "
                u"holder, kind,"
                " expires_at_ms, extensions) VALUES (?, ?, ?, ?, 1, ?, 'hold', ?, ?)"
                " ON CONFLICT (showtime_id, seat_id) DO UPDATE SET claim_id = excluded.claim_id,"
                " epoch = seat_claim.epoch + 1, holder = excluded.holder,"
                " expires_at_ms = excluded.expires_at_ms, extensions = excluded.extensions"
                " WHERE seat_claim.kind = 'hold' AND seat_claim.expires_at_ms <= ?");
    query.bind(request.showtimeId,
               request.seatId,
               request.auditoriumId,
               request.claimId,
               request.holder,
               request.expiresAt,
               request.extensions,
               now);
    const bool isHeld = query.exec().rowsAffected() == 1;
    if (m_memory) {
        m_memory->letExpire(now);
    }
    if (m_memory && isHeld) {
        m_memory->held({.showtimeId = request.showtimeId,
                        .seatId = request.seatId,
                        .holder = request.holder,
                        .expiresAt = request.expiresAt,
                        .extensions = request.extensions});
    }
    return isHeld;
}

bool SeatStore::claimForOrder(const HoldRequest &request, const OrderId &order, UtcTime now)
{
    if (m_memory) {
        m_memory->letExpire(now);
    }
    Query query(m_database,
                u"INSERT INTO seat_claim (showtime_id, seat_id, auditorium_id, claim_id, epoch, "
                u"holder, kind,"
                " expires_at_ms, order_id) VALUES (?, ?, ?, ?, 1, ?, 'pay', ?, ?)"
                " ON CONFLICT (showtime_id, seat_id) DO UPDATE SET claim_id = excluded.claim_id,"
                " epoch = seat_claim.epoch + 1, holder = excluded.holder, kind = 'pay',"
                " expires_at_ms = excluded.expires_at_ms, order_id = excluded.order_id"
                " WHERE seat_claim.kind = 'hold' AND seat_claim.expires_at_ms <= ?");
    query.bind(request.showtimeId,
               request.seatId,
               request.auditoriumId,
               request.claimId,
               request.holder,
               request.expiresAt,
               order,
               now);
    return query.exec().rowsAffected() == 1;
}

std::vector<SeatClaim> SeatStore::holdsOf(const SessionId &holder, const ShowtimeId &showtime)
{
    if (!m_memory) {
        return readHolds(holder, showtime);
    }
    if (const std::vector<SeatClaim> *known = m_memory->find(holder, showtime)) {
        return *known;
    }
    std::vector<SeatClaim> claims = readHolds(holder, showtime);
    m_memory->remember(holder, showtime, claims);
    return claims;
}

std::vector<SeatClaim> SeatStore::readHolds(const SessionId &holder, const ShowtimeId &showtime)
{
    // Left to itself SQLite prefers the primary key and reads all claims of the showtime, for every tap on a seat: one
    // holder with very many seats, such as a box office, is enough to make its statistics say so.
    const QStringView sql = m_database.engine() == Engine::Sqlite
        ? u"SELECT seat_id, expires_at_ms, extensions FROM seat_claim INDEXED BY claim_of_holder"
          " WHERE holder = ? AND showtime_id = ? AND kind = 'hold'"
        : u"SELECT seat_id, expires_at_ms, extensions FROM seat_claim"
          " WHERE holder = ? AND showtime_id = ? AND kind = 'hold'";
    Query query(m_database, sql);
    query.bind(holder, showtime).exec();
    std::vector<SeatClaim> claims;
    while (query.next()) {
        claims.push_back({.showtimeId = showtime,
                          .seatId = query.id<SeatId>(0),
                          .holder = holder,
                          .expiresAt = query.optionalTime(1),
                          .extensions = query.integer(2)});
    }
    std::ranges::sort(
        claims, {}, [](const SeatClaim &claim) -> const QString & { return claim.seatId.text(); });
    return claims;
}

std::vector<SeatClaim> SeatStore::holdsOf(const SessionId &holder)
{
    Query query(m_database,
                u"SELECT showtime_id, seat_id, holder, kind, expires_at_ms, order_id, "
                u"extensions FROM seat_claim"
                " WHERE holder = ? AND kind = 'hold' ORDER BY showtime_id, seat_id");
    query.bind(holder);
    return readClaims(query);
}

std::vector<SeatClaim> SeatStore::claimsOf(const ShowtimeId &showtime)
{
    Query query(m_database,
                u"SELECT showtime_id, seat_id, holder, kind, expires_at_ms, order_id, "
                u"extensions FROM seat_claim"
                " WHERE showtime_id = ?");
    query.bind(showtime);
    return readClaims(query);
}

std::vector<SeatClaim> SeatStore::claimsOfOrder(const OrderId &order)
{
    Query query(m_database,
                u"SELECT showtime_id, seat_id, holder, kind, expires_at_ms, order_id, "
                u"extensions FROM seat_claim"
                " WHERE order_id = ? ORDER BY seat_id");
    query.bind(order);
    return readClaims(query);
}

bool SeatStore::release(const SessionId &holder, const ShowtimeId &showtime, const SeatId &seat)
{
    Query query(m_database,
                u"DELETE FROM seat_claim WHERE showtime_id = ? AND seat_id = ? AND holder = ?"
                " AND kind = 'hold'");
    query.bind(showtime, seat, holder);
    const bool isReleased = query.exec().rowsAffected() == 1;
    if (m_memory) {
        m_memory->released(holder, showtime, seat);
    }
    return isReleased;
}

int SeatStore::extend(const SessionId &holder,
                      const ShowtimeId &showtime,
                      UtcTime expiresAt,
                      UtcTime now)
{
    Query query(m_database,
                u"UPDATE seat_claim SET expires_at_ms = ?, extensions = extensions + 1"
                " WHERE holder = ? AND showtime_id = ? AND kind = 'hold' AND expires_at_ms > ?");
    query.bind(expiresAt, holder, showtime, now);
    if (m_memory) {
        m_memory->forget(holder, showtime);
    }
    return query.exec().rowsAffected();
}

int SeatStore::turnIntoOrder(const SessionId &holder,
                             const ShowtimeId &showtime,
                             const OrderId &order,
                             UtcTime expiresAt,
                             UtcTime now)
{
    Query query(m_database,
                u"UPDATE seat_claim SET kind = 'pay', order_id = ?, expires_at_ms = ?"
                " WHERE holder = ? AND showtime_id = ? AND kind = 'hold' AND expires_at_ms > ?");
    query.bind(order, expiresAt, holder, showtime, now);
    if (m_memory) {
        m_memory->forget(holder, showtime);
    }
    return query.exec().rowsAffected();
}

int SeatStore::book(const OrderId &order)
{
    Query query(m_database,
                u"UPDATE seat_claim SET kind = 'booked', booked = 1, expires_at_ms = NULL"
                " WHERE order_id = ? AND kind = 'pay'");
    query.bind(order);
    return query.exec().rowsAffected();
}

int SeatStore::releaseOrder(const OrderId &order)
{
    Query query(m_database, u"DELETE FROM seat_claim WHERE order_id = ? AND kind = 'pay'");
    query.bind(order);
    return query.exec().rowsAffected();
}

std::vector<SeatClaim> SeatStore::expiredHolds(UtcTime now, int limit)
{
    Query query(m_database,
                u"SELECT showtime_id, seat_id, holder, kind, expires_at_ms, order_id, "
                u"extensions FROM seat_claim"
                " WHERE kind = 'hold' AND expires_at_ms <= ?"
                " ORDER BY expires_at_ms, showtime_id, seat_id LIMIT ?");
    query.bind(now, limit);
    return readClaims(query);
}

bool SeatStore::deleteExpired(const ShowtimeId &showtime, const SeatId &seat, UtcTime now)
{
    Query query(m_database,
                u"DELETE FROM seat_claim WHERE showtime_id = ? AND seat_id = ? AND kind = 'hold'"
                " AND expires_at_ms <= ?");
    query.bind(showtime, seat, now);
    if (m_memory) {
        m_memory->letExpire(now);
    }
    return query.exec().rowsAffected() == 1;
}

int SeatStore::heldSeats(UtcTime now)
{
    Query query(m_database,
                u"SELECT COUNT(*) FROM seat_claim WHERE kind = 'hold' AND expires_at_ms > ?");
    return query.bind(now).firstRow() ? query.integer(0) : 0;
}

std::optional<UtcTime> SeatStore::nextHoldExpiry()
{
    Query query(m_database, u"SELECT MIN(expires_at_ms) FROM seat_claim WHERE kind = 'hold'");
    return query.firstRow() ? query.optionalTime(0) : std::nullopt;
}

} // namespace karcis::db
