// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/payment_provider.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace karcis::test {

/// A payment provider that does what a test says, and otherwise nothing at all. Include it only where karcis_server is
/// linked.
class ScriptedProvider final : public server::PaymentProvider
{
public:
    enum class Kind { Charge, Ask, Close, Refund };

    struct Call
    {
        Kind kind = Kind::Charge;
        /// The attempt's id, or the refund's key.
        QString subject;
        qint64 amount = 0;

        friend bool operator==(const Call &, const Call &) = default;
    };

    /// What it answers by itself; nothing unless it is set.
    struct Manners
    {
        std::optional<AttemptState> charge = AttemptState::Pending;
        std::optional<AttemptState> ask = {};
        std::optional<AttemptState> close = {};
        std::optional<bool> refund = {};
    };

    Manners manners;

    [[nodiscard]] QString name() const override { return QStringLiteral("scripted"); }

    [[nodiscard]] std::vector<PaymentMethod> methods() const override
    {
        return {PaymentMethod::Qris, PaymentMethod::VirtualAccount};
    }

    void charge(const server::ChargeRequest &request) override
    {
        m_calls.push_back({Kind::Charge, request.attempt.text(), request.amount.amount});
        m_charges.push_back(request);
        answer(request.attempt, manners.charge);
    }

    void ask(const AttemptId &attempt) override
    {
        m_calls.push_back({Kind::Ask, attempt.text()});
        answer(attempt, manners.ask);
    }

    void close(const AttemptId &attempt) override
    {
        m_calls.push_back({Kind::Close, attempt.text()});
        answer(attempt, manners.close);
    }

    void refund(const server::RefundRequest &request) override
    {
        m_calls.push_back({Kind::Refund, request.key, request.amount.amount});
        if (manners.refund) {
            Q_EMIT refundReported({request.key, *manners.refund});
        }
    }

    /// Says something about an attempt without being asked.
    void report(const AttemptId &attempt, AttemptState state)
    {
        answer(attempt, std::optional(state));
    }

    [[nodiscard]] const std::vector<Call> &calls() const { return m_calls; }

    [[nodiscard]] const std::vector<server::ChargeRequest> &charges() const { return m_charges; }

    [[nodiscard]] int count(Kind kind) const
    {
        return static_cast<int>(std::ranges::count(m_calls, kind, &Call::kind));
    }

private:
    void answer(const AttemptId &attempt, std::optional<AttemptState> state)
    {
        if (state) {
            Q_EMIT reported({attempt, *state, QStringLiteral("QR|") + attempt.text()});
        }
    }

    std::vector<Call> m_calls;
    std::vector<server::ChargeRequest> m_charges;
};

} // namespace karcis::test
