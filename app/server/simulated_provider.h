// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "db/simulated_payment_store.h"
#include "server/payment_provider.h"
#include "server/settings.h"

namespace karcis::server {

/// A payment provider without money: somebody at the screen, or a test, decides what the payer does. It keeps its
/// promises and its memory as a real one does, so that everything around it is real.
class SimulatedProvider final : public PaymentProvider
{
    Q_OBJECT

public:
    /// @p database is a connection of the provider's own to where its memory is; see SimulatedPaymentStore.
    SimulatedProvider(db::Database &database, const Clock &clock, const Settings &settings);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<PaymentMethod> methods() const override;

    [[nodiscard]] bool isSimulated() const override { return true; }

    void charge(const ChargeRequest &request) override;
    void ask(const AttemptId &attempt) override;
    void close(const AttemptId &attempt) override;
    void refund(const RefundRequest &request) override;
    bool simulate(const AttemptId &attempt, SimulatedOutcome outcome) override;
    void tick() override;
    [[nodiscard]] std::optional<UtcTime> nextDue() override;

private:
    /// Runs @p work in a transaction of the provider's own; a fault is logged and counts as "no answer".
    template <class Work>
    void inTransaction(Work work);
    void giveNoAnswer(const db::DbError &error);
    /// Connects anew after the shared database was away, not too often.
    void comeBack();

    db::Database &m_database;
    db::SimulatedPaymentStore m_store;
    const Clock &m_clock;
    std::chrono::seconds m_lateness;
    /// When to try again to reach a database that is away.
    std::optional<UtcTime> m_awayUntil;
};

} // namespace karcis::server
