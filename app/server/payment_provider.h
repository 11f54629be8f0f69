// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/booking.h"
#include "core/clock.h"
#include "core/ids.h"
#include "core/money.h"

#include <QObject>

#include <optional>
#include <vector>

namespace karcis::server {

/// What is to be paid. The same attempt id is the same charge, however often it is sent.
struct ChargeRequest
{
    AttemptId attempt;
    QString idempotencyKey;
    Money amount;
    PaymentMethod method = PaymentMethod::Qris;
    /// When the provider itself should stop taking the money.
    UtcTime expiresAt;
};

/// Money to give back. The same key is the same refund.
struct RefundRequest
{
    QString key;
    AttemptId attempt;
    Money amount;
};

/// What a provider says about an attempt, asked or by itself. Only final states are promises:
/// after Expired, Cancelled or Denied money should not come any more, but sometimes does.
struct PaymentReport
{
    AttemptId attempt;
    AttemptState state = AttemptState::Pending;
    /// The payer's QR text or account number, if this is the answer to a charge.
    QString instruction = {};
};

struct RefundReport
{
    QString key;
    /// False: the provider will not do it, and staff must.
    bool confirmed = false;
};

/// The outside world of money. Calls return at once; answers come as signals, later or never, and may be repeated.
/// Lives in the server's thread.
class PaymentProvider : public QObject
{
    Q_OBJECT

public:
    explicit PaymentProvider(QObject *parent = nullptr) : QObject(parent) { }

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual std::vector<PaymentMethod> methods() const = 0;
    virtual void charge(const ChargeRequest &request) = 0;
    /// Asks how an attempt stands.
    virtual void ask(const AttemptId &attempt) = 0;
    /// Closes the door: after a final answer no payment is accepted for the attempt.
    virtual void close(const AttemptId &attempt) = 0;
    virtual void refund(const RefundRequest &request) = 0;

    /// Plays a payer's part. Only a simulated provider can; false otherwise, or if the attempt is not open.
    virtual bool simulate(const AttemptId &attempt, SimulatedOutcome outcome)
    {
        Q_UNUSED(attempt)
        Q_UNUSED(outcome)
        return false;
    }

    [[nodiscard]] virtual bool isSimulated() const { return false; }

    /// Does what is due by now; called with the server's ticks.
    virtual void tick() { }

    /// When tick() has something to do next; nothing if it has not.
    [[nodiscard]] virtual std::optional<UtcTime> nextDue() { return std::nullopt; }

Q_SIGNALS:
    void reported(const karcis::server::PaymentReport &report);
    void refundReported(const karcis::server::RefundReport &report);
};

} // namespace karcis::server
