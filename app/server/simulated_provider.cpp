// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/simulated_provider.h"

#include "db/transaction.h"
#include "server/log.h"

using namespace Qt::Literals::StringLiterals;

namespace karcis::server {

namespace {

constexpr int lateSettlementsPerTick = 256;
constexpr int accountDigits = 12;
constexpr Millis pauseBetweenTries = std::chrono::seconds(5);

/// What the payer is shown. No payment app takes it: it says itself that it is simulated.
QString instructionFor(const ChargeRequest &request)
{
    if (request.method != PaymentMethod::VirtualAccount) {
        return u"SIMULASI-KARCIS|%1|%2"_s.arg(request.attempt.text()).arg(request.amount.amount);
    }
    // Digits that look random but are the same each time the charge is repeated.
    QString digits;
    for (const QChar c : request.attempt.text()) {
        digits += QString::number(c.unicode() % 10);
    }
    return u"0000"_s + digits.leftJustified(accountDigits, u'0').left(accountDigits);
}

} // namespace

SimulatedProvider::SimulatedProvider(db::Database &database,
                                     const Clock &clock,
                                     const Settings &settings)
    : m_database(database)
    , m_store(database)
    , m_clock(clock)
    , m_lateness(settings.simulatedLateness)
{ }

QString SimulatedProvider::name() const
{
    return u"simulated"_s;
}

std::vector<PaymentMethod> SimulatedProvider::methods() const
{
    return {PaymentMethod::Qris,
            PaymentMethod::EWallet,
            PaymentMethod::VirtualAccount,
            PaymentMethod::Card};
}

void SimulatedProvider::giveNoAnswer(const db::DbError &error)
{
    qCWarning(lcPayments) << "The simulated provider gives no answer:" << error.text();
    if (error.kind() == db::DbError::Kind::Connection && !m_awayUntil) {
        m_awayUntil = m_clock.now();
    }
}

void SimulatedProvider::comeBack()
{
    const UtcTime now = m_clock.now();
    if (!m_awayUntil || now < *m_awayUntil) {
        return;
    }
    // A try may take seconds, and everybody waits meanwhile.
    m_awayUntil = now + pauseBetweenTries;
    m_database.reopen();
    m_awayUntil.reset();
}

template <class Work>
void SimulatedProvider::inTransaction(Work work)
{
    std::optional<PaymentReport> report;
    try {
        comeBack();
        db::Transaction transaction(m_database);
        report = work();
        transaction.commit();
    } catch (const db::DbError &error) {
        giveNoAnswer(error);
        return;
    }
    if (report) {
        Q_EMIT reported(*report);
    }
}

void SimulatedProvider::charge(const ChargeRequest &request)
{
    inTransaction([&]() -> std::optional<PaymentReport> {
        db::SimulatedPayment payment{.attempt = request.attempt,
                                     .amount = request.amount.amount,
                                     .instruction = instructionFor(request)};
        m_store.insert(payment);
        payment = m_store.find(request.attempt).value_or(payment);
        return PaymentReport{payment.attempt, payment.state, payment.instruction};
    });
}

void SimulatedProvider::ask(const AttemptId &attempt)
{
    inTransaction([&]() -> std::optional<PaymentReport> {
        const std::optional<db::SimulatedPayment> payment = m_store.find(attempt);
        return payment ? std::optional(PaymentReport{attempt, payment->state, payment->instruction})
                       : std::nullopt;
    });
}

void SimulatedProvider::close(const AttemptId &attempt)
{
    inTransaction([&]() -> std::optional<PaymentReport> {
        const db::SimulatedPayment closed{.attempt = attempt, .state = AttemptState::Cancelled};
        // One that is not known is remembered as closed, so that a charge that comes after all is not taken.
        m_store.insert(closed);
        std::optional<db::SimulatedPayment> payment = m_store.lock(attempt);
        if (!payment) {
            return std::nullopt;
        }
        if (payment->state == AttemptState::Pending) {
            payment->state = AttemptState::Expired;
            if (payment->late) {
                payment->settlesAt = m_clock.now() + m_lateness;
            }
            m_store.update(*payment);
        }
        return PaymentReport{attempt, payment->state};
    });
}

void SimulatedProvider::refund(const RefundRequest &request)
{
    bool isKnown = false;
    try {
        comeBack();
        db::Transaction transaction(m_database);
        // What was never paid here cannot be given back here: people have to look.
        isKnown = m_store.find(request.attempt).has_value();
        if (isKnown) {
            m_store.insertRefund(request.key, request.attempt, request.amount.amount);
        }
        transaction.commit();
    } catch (const db::DbError &error) {
        giveNoAnswer(error);
        return;
    }
    Q_EMIT refundReported({request.key, isKnown});
}

bool SimulatedProvider::simulate(const AttemptId &attempt, SimulatedOutcome outcome)
{
    bool open = false;
    inTransaction([&]() -> std::optional<PaymentReport> {
        std::optional<db::SimulatedPayment> payment = m_store.lock(attempt);
        open = payment && payment->state == AttemptState::Pending;
        if (!open) {
            return std::nullopt;
        }
        payment->late = outcome == SimulatedOutcome::AnswerLate;
        if (outcome == SimulatedOutcome::Approve) {
            payment->state = AttemptState::Settled;
        } else if (outcome == SimulatedOutcome::Decline) {
            payment->state = AttemptState::Denied;
        }
        m_store.update(*payment);
        return PaymentReport{attempt, payment->state};
    });
    return open;
}

void SimulatedProvider::tick()
{
    std::vector<AttemptId> settled;
    try {
        comeBack();
        const UtcTime now = m_clock.now();
        // The look costs nothing; a transaction is opened only if there is something to write.
        const std::vector<db::SimulatedPayment> due = m_store.due(now, lateSettlementsPerTick);
        if (due.empty()) {
            return;
        }
        db::Transaction transaction(m_database);
        for (const db::SimulatedPayment &one : due) {
            std::optional<db::SimulatedPayment> payment = m_store.lock(one.attempt);
            // Another server may have settled it a moment ago, and reports it.
            if (payment && payment->settlesAt) {
                payment->state = AttemptState::Settled;
                payment->settlesAt.reset();
                m_store.update(*payment);
                settled.push_back(payment->attempt);
            }
        }
        transaction.commit();
    } catch (const db::DbError &error) {
        giveNoAnswer(error);
        return;
    }
    for (const AttemptId &attempt : settled) {
        Q_EMIT reported({attempt, AttemptState::Settled});
    }
}

std::optional<UtcTime> SimulatedProvider::nextDue()
{
    return m_store.nextDue();
}

} // namespace karcis::server
