// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/seat_claim.h"
#include "db/transaction_part.h"

#include <QHash>

#include <unordered_map>
#include <utility>

namespace karcis::db {

class Database;

/// What sessions hold, as the rows say, so that a tap on a seat need not ask for it. Only the one writer of an SQLite file
/// may remember it; whatever is not sure is forgotten and read again.
class HoldMemory final : public TransactionPart
{
public:
    explicit HoldMemory(Database &database);
    ~HoldMemory() override;
    HoldMemory(const HoldMemory &) = delete;
    HoldMemory &operator=(const HoldMemory &) = delete;
    HoldMemory(HoldMemory &&) = delete;
    HoldMemory &operator=(HoldMemory &&) = delete;

    /// The holds by the names of their seats; null if they have to be read.
    [[nodiscard]] const std::vector<SeatClaim> *find(const SessionId &holder,
                                                     const ShowtimeId &showtime) const;
    void remember(const SessionId &holder,
                  const ShowtimeId &showtime,
                  const std::vector<SeatClaim> &claims);
    void held(const SeatClaim &claim);
    void released(const SessionId &holder, const ShowtimeId &showtime, const SeatId &seat);
    /// Something else has become of the holds.
    void forget(const SessionId &holder, const ShowtimeId &showtime);
    /// From @p now on somebody else may take what has expired.
    void letExpire(UtcTime now);
    void clear() noexcept;

    void beforeCommit() override { }

    void afterCommit() noexcept override { }

    void afterRollback() noexcept override { clear(); }

    void afterSavepointUndone() noexcept override { clear(); }

private:
    using Key = std::pair<SessionId, ShowtimeId>;

    struct KeyHash
    {
        std::size_t operator()(const Key &key) const { return qHash(key); }
    };

    void noteExpiry(const SeatClaim &claim);

    Database &m_database;
    std::unordered_map<Key, std::vector<SeatClaim>, KeyHash> m_holds;
    /// None of what is remembered expires earlier.
    UtcTime m_firstExpiry = UtcTime::max();
};

} // namespace karcis::db
