// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/booking.h"
#include "core/clock.h"
#include "core/ids.h"
#include "db/migrator.h"

#include <optional>
#include <vector>

namespace karcis::db {

/// A payment as the simulated provider remembers it.
struct SimulatedPayment
{
    AttemptId attempt;
    qint64 amount = 0;
    AttemptState state = AttemptState::Pending;
    QString instruction;
    /// A settlement that comes although the door is closed; unset if none will.
    std::optional<UtcTime> settlesAt = {};
    /// Set when the payer is going to pay too late.
    bool late = false;
};

/// The simulated provider's own memory. A real provider's is elsewhere too, so this never shares a connection or a
/// transaction with the cinema's. Beside an SQLite database it is a file of its own; servers that share a PostgreSQL
/// share it there, in tables that nothing else refers to.
class SimulatedPaymentStore
{
public:
    explicit SimulatedPaymentStore(Database &database);

    /// The schema of the SQLite file. PostgreSQL's tables come with the cinema's migrations.
    [[nodiscard]] static std::vector<Migration> migrations();

    /// All that another memory knows is known here from now on; what both know stays as it is here. Says how many payments
    /// were new. Call it inside a transaction.
    int takeOver(SimulatedPaymentStore &other);

    /// False if the attempt is known.
    bool insert(const SimulatedPayment &payment);
    [[nodiscard]] std::optional<SimulatedPayment> find(const AttemptId &attempt);
    /// As find(), and no other server changes the payment before the transaction is over.
    [[nodiscard]] std::optional<SimulatedPayment> lock(const AttemptId &attempt);
    void update(const SimulatedPayment &payment);
    /// Late settlements that are due at @p now.
    [[nodiscard]] std::vector<SimulatedPayment> due(UtcTime now, int limit);
    [[nodiscard]] std::optional<UtcTime> nextDue();
    /// False if money went back under this key before.
    bool insertRefund(const QString &key, const AttemptId &attempt, qint64 amount);

private:
    Database &m_database;
};

} // namespace karcis::db
