// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "server/payment_provider.h"
#include "simulation/dice.h"

#include <cstdint>
#include <map>
#include <set>
#include <variant>
#include <vector>

namespace karcis::simulation {

/// What really happened with one payment, whatever the server has heard of it.
struct Charge
{
    std::int64_t amount = 0;
    /// Pending, settled, denied, expired or cancelled.
    AttemptState state = AttemptState::Pending;
    /// It was promised that no money comes any more.
    bool doorClosed = false;
    /// Says nothing until the provider becomes reliable.
    bool silent = false;
    /// The money came before the promise: the order must get its seats.
    bool settledInTime = false;
};

struct GivenBack
{
    AttemptId attempt;
    std::int64_t amount = 0;
    /// False: the provider refused, and stays with it.
    bool confirmed = false;
};

/// A payment provider and its payers as bad as they come: requests and answers get lost, come late, twice and in any
/// order, payers pay while a door is being closed and after it. Its memory survives every restart of the server.
class ScriptedProvider final : public server::PaymentProvider
{
    Q_OBJECT

public:
    explicit ScriptedProvider(std::uint64_t seed);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<PaymentMethod> methods() const override;
    void charge(const server::ChargeRequest &request) override;
    void ask(const AttemptId &attempt) override;
    void close(const AttemptId &attempt) override;
    void refund(const server::RefundRequest &request) override;

    /// Payers decide, and some of the mail arrives.
    void act();
    /// From now on all mail arrives, and whoever was paid says so once more.
    void becomeReliable();

    [[nodiscard]] bool hasMail() const { return !m_mail.empty(); }

    [[nodiscard]] const std::map<AttemptId, Charge> &charges() const { return m_charges; }

    /// The payments that may still bring money by right.
    [[nodiscard]] const std::set<AttemptId> &open() const { return m_open; }

    /// Refunds by their keys.
    [[nodiscard]] const std::map<QString, GivenBack> &refunds() const { return m_refunds; }

    [[nodiscard]] std::int64_t moneyIn() const { return m_moneyIn; }

    [[nodiscard]] std::int64_t moneyOut() const { return m_moneyOut; }

    /// What the server asked for that no provider would do; empty if nothing.
    [[nodiscard]] const QString &complaint() const { return m_complaint; }

private:
    using Mail = std::variant<server::PaymentReport, server::RefundReport>;

    void settle(const AttemptId &attempt, Charge &charge);
    void closeDoor(const AttemptId &attempt, Charge &charge, AttemptState state);
    void report(const AttemptId &attempt, const Charge &charge);
    void post(Mail mail);
    void deliver(const Mail &mail);
    void payersDecide();
    void latePayersPay();
    [[nodiscard]] bool lost(int percent);

    Dice m_dice;
    bool m_reliable = false;
    std::map<AttemptId, Charge> m_charges;
    std::set<AttemptId> m_open;
    std::set<AttemptId> m_late;
    std::map<QString, GivenBack> m_refunds;
    std::vector<Mail> m_mail;
    std::int64_t m_moneyIn = 0;
    std::int64_t m_moneyOut = 0;
    QString m_complaint;
};

} // namespace karcis::simulation
