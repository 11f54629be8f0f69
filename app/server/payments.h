// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/box_office.h"
#include "server/payment_provider.h"

namespace karcis::server {

/// From an order to its money, and back if it came too late. An intent is committed before the provider hears of it:
/// calls leave through the outbox after the commit and are repeated until they are answered.
class Payments
{
public:
    Payments(Stores &stores,
             BoxOffice &boxOffice,
             PaymentProvider &provider,
             const Settings &settings,
             RandomSource &random);

    [[nodiscard]] std::vector<PaymentMethod> methods() const { return m_provider.methods(); }

    /// Opens a payment for an unpaid order; one at a time.
    [[nodiscard]] Result<protocol::OrderReply>
    start(const Asker &asker, const protocol::PaymentStart &command, WorkContext &work);
    /// Gives an unpaid order up. Its seats go free at once, or as soon as the provider has closed its door.
    [[nodiscard]] Result<protocol::OrderReply>
    cancel(const Asker &asker, const protocol::OrderCancel &command, WorkContext &work);
    [[nodiscard]] Result<protocol::EmptyReply>
    simulate(const Asker &asker, const protocol::PaymentSimulate &command, WorkContext &work);

    /// What the provider said. Repetitions and reports in any order are harmless.
    void apply(const PaymentReport &report, WorkContext &work);
    void apply(const RefundReport &report, WorkContext &work);

    /// Ends the orders whose time is over; true if there may be more.
    bool expireOrders(WorkContext &work);
    /// Sends what the outbox owes the provider; true if there may be more.
    bool sendDue(WorkContext &work);
    /// After a restart: asks the provider about every payment that may have been decided meanwhile.
    void recover(WorkContext &work);

private:
    void close(const db::Order &order, CancelReason reason, WorkContext &work);
    void settle(const db::PaymentAttempt &attempt, const db::Order &order, WorkContext &work);
    void settleLate(const db::PaymentAttempt &attempt, const db::Order &order, WorkContext &work);
    void refund(const db::PaymentAttempt &attempt, const QString &reason, WorkContext &work);
    void
    markPending(const db::PaymentAttempt &attempt, const PaymentReport &report, WorkContext &work);
    void markFailed(const db::PaymentAttempt &attempt, AttemptState state, WorkContext &work);
    void finishOutbox(const AttemptId &attempt, const WorkContext &work);
    /// Nothing more is owed to the provider; a case about its silence is closed.
    void answered(QLatin1StringView kind, const QString &subject, const WorkContext &work);
    void enqueue(QLatin1StringView kind, const QString &subject, UtcTime at, WorkContext &work);
    void send(const db::OutboxEntry &entry, WorkContext &work);
    void audit(QLatin1StringView action,
               const db::PaymentAttempt &attempt,
               const QString &detail,
               const WorkContext &work);
    void openCase(const QString &id,
                  QLatin1StringView kind,
                  const db::PaymentAttempt &attempt,
                  WorkContext &work);

    Stores &m_stores;
    BoxOffice &m_boxOffice;
    PaymentProvider &m_provider;
    const Settings &m_settings;
    RandomSource &m_random;
};

} // namespace karcis::server
