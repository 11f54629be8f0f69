// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "simulation/scripted_provider.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::simulation {

namespace {

// Percentages. They are high on purpose: what is rare in life has to be common here.
constexpr int requestLost = 8;
constexpr int answerLost = 12;
constexpr int answeredAtOnce = 20;
constexpr int repeated = 10;
constexpr int neverAnswers = 4;
constexpr int pays = 10;
constexpr int isDenied = 10;
constexpr int paysWhileClosing = 12;
constexpr int paysAfterClosing = 12;
constexpr int paysLate = 25;
constexpr int refundRefused = 15;
constexpr int mailArrives = 60;

} // namespace

ScriptedProvider::ScriptedProvider(std::uint64_t seed) : m_dice(seed) { }

QString ScriptedProvider::name() const
{
    return u"scripted"_s;
}

std::vector<PaymentMethod> ScriptedProvider::methods() const
{
    return {PaymentMethod::Qris, PaymentMethod::VirtualAccount, PaymentMethod::Card};
}

bool ScriptedProvider::lost(int percent)
{
    return !m_reliable && m_dice.chance(percent);
}

void ScriptedProvider::charge(const server::ChargeRequest &request)
{
    if (lost(requestLost)) {
        return;
    }
    const auto [it, isNew] = m_charges.try_emplace(request.attempt);
    if (isNew) {
        it->second.amount = request.amount.amount;
        it->second.silent = m_dice.chance(neverAnswers);
        m_open.insert(request.attempt);
    }
    report(request.attempt, it->second);
}

void ScriptedProvider::ask(const AttemptId &attempt)
{
    const auto it = m_charges.find(attempt);
    if (it != m_charges.end() && !lost(requestLost)) {
        report(attempt, it->second);
    }
}

void ScriptedProvider::close(const AttemptId &attempt)
{
    if (lost(requestLost)) {
        return;
    }
    const auto [it, isNew] = m_charges.try_emplace(attempt);
    Charge &charge = it->second;
    if (isNew) {
        closeDoor(attempt, charge, AttemptState::Cancelled);
        return;
    }
    if (charge.state != AttemptState::Pending) {
        report(attempt, charge);
        return;
    }
    if (m_dice.chance(paysWhileClosing)) {
        settle(attempt, charge);
        return;
    }
    closeDoor(attempt, charge, m_dice.chance(50) ? AttemptState::Expired : AttemptState::Cancelled);
    if (m_dice.chance(paysAfterClosing)) {
        // The answer is on its way, and so is the money.
        settle(attempt, charge);
    }
}

void ScriptedProvider::refund(const server::RefundRequest &request)
{
    if (lost(requestLost)) {
        return;
    }
    const auto charge = m_charges.find(request.attempt);
    if (charge == m_charges.end() || charge->second.state != AttemptState::Settled
        || charge->second.amount != request.amount.amount) {
        m_complaint = u"a refund of money that never came, attempt "_s + request.attempt.text();
        return;
    }
    const auto [it, isNew] = m_refunds.try_emplace(request.key);
    if (isNew) {
        it->second = {.attempt = request.attempt,
                      .amount = request.amount.amount,
                      .confirmed = !m_dice.chance(refundRefused)};
        m_moneyOut += it->second.confirmed ? request.amount.amount : 0;
    }
    if (!charge->second.silent || m_reliable) {
        post(server::RefundReport{request.key, it->second.confirmed});
    }
}

void ScriptedProvider::settle(const AttemptId &attempt, Charge &charge)
{
    charge.state = AttemptState::Settled;
    charge.settledInTime = !charge.doorClosed;
    m_moneyIn += charge.amount;
    m_open.erase(attempt);
    m_late.erase(attempt);
    report(attempt, charge);
}

void ScriptedProvider::closeDoor(const AttemptId &attempt, Charge &charge, AttemptState state)
{
    charge.state = state;
    charge.doorClosed = true;
    m_open.erase(attempt);
    if (charge.amount > 0 && m_dice.chance(paysLate)) {
        m_late.insert(attempt);
    }
    report(attempt, charge);
}

void ScriptedProvider::report(const AttemptId &attempt, const Charge &charge)
{
    if (charge.silent && !m_reliable) {
        return;
    }
    post(server::PaymentReport{
        .attempt = attempt, .state = charge.state, .instruction = u"PAY-"_s + attempt.text()});
}

void ScriptedProvider::post(Mail mail)
{
    if (lost(answerLost)) {
        return;
    }
    if (m_dice.chance(answeredAtOnce)) {
        deliver(mail);
        return;
    }
    m_mail.push_back(std::move(mail));
}

void ScriptedProvider::deliver(const Mail &mail)
{
    if (const auto *payment = std::get_if<server::PaymentReport>(&mail)) {
        Q_EMIT reported(*payment);
    } else {
        Q_EMIT refundReported(std::get<server::RefundReport>(mail));
    }
}

void ScriptedProvider::payersDecide()
{
    for (const AttemptId &attempt : std::set(m_open)) {
        Charge &charge = m_charges.at(attempt);
        if (m_dice.chance(pays)) {
            settle(attempt, charge);
        } else if (m_dice.chance(isDenied)) {
            closeDoor(attempt, charge, AttemptState::Denied);
        }
    }
}

void ScriptedProvider::latePayersPay()
{
    for (const AttemptId &attempt : std::set(m_late)) {
        if (m_reliable || m_dice.chance(pays)) {
            settle(attempt, m_charges.at(attempt));
        }
    }
}

void ScriptedProvider::act()
{
    payersDecide();
    latePayersPay();
    std::vector<Mail> kept;
    std::vector<Mail> mail = std::exchange(m_mail, {});
    while (!mail.empty()) {
        // In any order.
        Mail &one = m_dice.pick(mail);
        std::swap(one, mail.back());
        const Mail next = std::move(mail.back());
        mail.pop_back();
        const bool arrives = m_reliable || m_dice.chance(mailArrives);
        if (arrives) {
            deliver(next);
        }
        if (!arrives || (!m_reliable && m_dice.chance(repeated))) {
            kept.push_back(next);
        }
    }
    m_mail.insert(m_mail.end(), kept.begin(), kept.end());
}

void ScriptedProvider::becomeReliable()
{
    m_reliable = true;
    for (const auto &[attempt, charge] : m_charges) {
        if (charge.state == AttemptState::Settled) {
            report(attempt, charge);
        }
    }
}

} // namespace karcis::simulation
