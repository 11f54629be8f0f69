// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/database.h"
#include "simulation/promises.h"
#include "simulation/scripted_provider.h"

namespace karcis::simulation {

/// Compares what the server's database says with what visitors were told and with where the money really is.
/// Every method throws Violation at the first rule that is broken.
class Auditor
{
public:
    Auditor(db::Database &database, const ScriptedProvider &provider, const Promises &promises);

    /// What holds after every transaction.
    void checkAlways(UtcTime now);
    /// What holds besides when the server has just looked at its deadlines.
    void checkAfterTick(UtcTime now);
    /// What holds besides when nobody does anything any more and the provider has answered everything.
    void checkQuiet();
    /// A watched showtime as a visitor sees it, just after a tick and a push.
    void checkView(const QString &visitor,
                   const ShowtimeId &showtime,
                   const std::map<SeatId, SeatState> &seen);

private:
    /// Throws if the statement finds anything: it selects one text for each breach.
    void none(const QString &rule, QStringView sql);
    void checkOwners();
    void checkPaidOrders();
    void checkOrders();
    void checkMoney();
    void checkOpenDoors();
    void checkHolds(UtcTime now);
    void checkUnpaid(UtcTime now);
    void checkPaid();
    void
    checkClaimOf(const OrderId &order, const ShowtimeId &showtime, const SeatId &seat, bool booked);
    void checkSettled();
    [[nodiscard]] qint64 number(QStringView sql);

    db::Database &m_database;
    const ScriptedProvider &m_provider;
    const Promises &m_promises;
};

} // namespace karcis::simulation
