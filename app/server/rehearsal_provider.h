// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/payment_provider.h"

#include <vector>

namespace karcis::server {

/// The payment provider of a rehearsal: takes every charge, and settles it when the payer of the rehearsal pays.
class RehearsalProvider final : public PaymentProvider
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<PaymentMethod> methods() const override;
    void charge(const ChargeRequest &request) override;
    void ask(const AttemptId &attempt) override;
    void close(const AttemptId &attempt) override;
    void refund(const RefundRequest &request) override;

    void pay(const AttemptId &attempt);

    /// What it has said since the last call, to be told to Payments inside of a transaction.
    [[nodiscard]] std::vector<PaymentReport> takeReports();
    [[nodiscard]] std::vector<RefundReport> takeRefunds();

private:
    std::vector<PaymentReport> m_reports;
    std::vector<RefundReport> m_refunds;
};

} // namespace karcis::server
