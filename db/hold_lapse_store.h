// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/clock.h"
#include "core/enum_names.h"
#include "db/seat_store.h"

#include <array>
#include <optional>

namespace karcis::db {

class Database;

/// Whose chosen seats ran out.
enum class LapseSubject { Account, Terminal };

/// How often chosen seats of somebody ran out without an order.
struct HoldLapses
{
    int count = 0;
    UtcTime coolUntil{};
    UtcTime lastAt{};
};

/// A seat that was given back late.
struct LateReturn
{
    /// Of the hold that it belonged to.
    UtcTime deadline{};
    UtcTime at{};
};

/// Kept beside the failed log-ins, in the same table: both count what somebody did too often, have an end and are
/// forgotten a day after the last time. The hash of a login is hexadecimal, so the keys cannot meet.
class HoldLapseStore
{
public:
    explicit HoldLapseStore(Database &database);

    /// No lapse is counted for one that is not known.
    [[nodiscard]] HoldLapses find(LapseSubject subject, const QString &id);
    /// As find(), and no other server counts one before the transaction is over.
    [[nodiscard]] HoldLapses lock(LapseSubject subject, const QString &id);
    /// Replaces what was known; the count must be at least 1.
    void put(LapseSubject subject, const QString &id, const HoldLapses &lapses);
    void clear(LapseSubject subject, const QString &id);
    /// The latest end of all waits; nothing if there are none.
    [[nodiscard]] std::optional<UtcTime> latestEnd();
    /// Remembers that an account gave a seat back shortly before the hold's time was over; gives the time before that,
    /// if there was one.
    [[nodiscard]] std::optional<LateReturn>
    noteLate(const AccountId &account, const SeatClaim &claim, UtcTime now);

private:
    Database &m_database;
};

} // namespace karcis::db

template <>
struct karcis::EnumNames<karcis::db::LapseSubject>
{
    static constexpr std::array table{
        EnumName{db::LapseSubject::Account, QLatin1StringView("account")},
        EnumName{db::LapseSubject::Terminal, QLatin1StringView("terminal")}};
};
