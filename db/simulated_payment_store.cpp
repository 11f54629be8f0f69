// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/simulated_payment_store.h"

#include "db/query.h"

using namespace Qt::Literals::StringLiterals;

namespace karcis::db {

namespace {

SimulatedPayment readPayment(const Query &query)
{
    return {.attempt = query.id<AttemptId>(0),
            .amount = query.int64(1),
            .state = query.enumeration<AttemptState>(2),
            .instruction = query.text(3),
            .settlesAt = query.optionalTime(4),
            .late = query.flag(5)};
}

} // namespace

SimulatedPaymentStore::SimulatedPaymentStore(Database &database) : m_database(database) { }

std::vector<Migration> SimulatedPaymentStore::migrations()
{
    return {{1,
             u"simulated_payments"_s,
             u"CREATE TABLE payment (attempt_id TEXT NOT NULL PRIMARY KEY, amount BIGINT NOT NULL,"
             " state TEXT NOT NULL, instruction TEXT NOT NULL, settles_at_ms BIGINT, late INTEGER "
             "NOT NULL)\n"
             ";;\n"
             "CREATE INDEX payment_due ON payment (settles_at_ms) WHERE settles_at_ms IS NOT NULL\n"
             ";;\n"
             "CREATE TABLE refund (refund_key TEXT NOT NULL PRIMARY KEY,"
             " attempt_id TEXT NOT NULL REFERENCES payment (attempt_id), amount BIGINT NOT NULL)\n"
             ";;\n"_s},
            // The names that they have among the cinema's tables.
            {2,
             u"names"_s,
             u"ALTER TABLE payment RENAME TO simulated_payment\n"
             ";;\n"
             "ALTER TABLE refund RENAME TO simulated_refund\n"
             ";;\n"_s}};
}

bool SimulatedPaymentStore::insert(const SimulatedPayment &payment)
{
    Query query(m_database,
                u"INSERT INTO simulated_payment (attempt_id, amount, state, instruction, "
                u"settles_at_ms, late)"
                " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (attempt_id) DO NOTHING");
    query.bind(payment.attempt,
               payment.amount,
               payment.state,
               payment.instruction,
               payment.settlesAt,
               payment.late ? 1 : 0);
    return query.exec().rowsAffected() == 1;
}

int SimulatedPaymentStore::takeOver(SimulatedPaymentStore &other)
{
    int count = 0;
    Query payments(other.m_database,
                   u"SELECT attempt_id, amount, state, instruction, settles_at_ms, late"
                   " FROM simulated_payment");
    for (payments.exec(); payments.next();) {
        count += insert(readPayment(payments)) ? 1 : 0;
    }
    Query refunds(other.m_database, u"SELECT refund_key, attempt_id, amount FROM simulated_refund");
    for (refunds.exec(); refunds.next();) {
        insertRefund(refunds.text(0), refunds.id<AttemptId>(1), refunds.int64(2));
    }
    return count;
}

std::optional<SimulatedPayment> SimulatedPaymentStore::find(const AttemptId &attempt)
{
    Query query(m_database,
                u"SELECT attempt_id, amount, state, instruction, settles_at_ms, late"
                " FROM simulated_payment WHERE attempt_id = ?");
    query.bind(attempt);
    return query.firstRow() ? std::optional(readPayment(query)) : std::nullopt;
}

std::optional<SimulatedPayment> SimulatedPaymentStore::lock(const AttemptId &attempt)
{
    // SQLite has one writer anyway.
    if (m_database.engine() == Engine::Sqlite) {
        return find(attempt);
    }
    Query query(m_database,
                u"SELECT attempt_id, amount, state, instruction, settles_at_ms, late"
                " FROM simulated_payment WHERE attempt_id = ? FOR UPDATE");
    query.bind(attempt);
    return query.firstRow() ? std::optional(readPayment(query)) : std::nullopt;
}

void SimulatedPaymentStore::update(const SimulatedPayment &payment)
{
    Query(
        m_database,
        u"UPDATE simulated_payment SET state = ?, settles_at_ms = ?, late = ? WHERE attempt_id = ?")
        .bind(payment.state, payment.settlesAt, payment.late ? 1 : 0, payment.attempt)
        .exec();
}

std::vector<SimulatedPayment> SimulatedPaymentStore::due(UtcTime now, int limit)
{
    Query query(
        m_database,
        u"SELECT attempt_id, amount, state, instruction, settles_at_ms, late FROM simulated_payment"
        " WHERE settles_at_ms IS NOT NULL AND settles_at_ms <= ? ORDER BY settles_at_ms LIMIT ?");
    query.bind(now, limit).exec();
    std::vector<SimulatedPayment> payments;
    while (query.next()) {
        payments.push_back(readPayment(query));
    }
    return payments;
}

std::optional<UtcTime> SimulatedPaymentStore::nextDue()
{
    Query query(
        m_database,
        u"SELECT MIN(settles_at_ms) FROM simulated_payment WHERE settles_at_ms IS NOT NULL");
    return query.firstRow() ? query.optionalTime(0) : std::nullopt;
}

bool SimulatedPaymentStore::insertRefund(const QString &key,
                                         const AttemptId &attempt,
                                         qint64 amount)
{
    Query query(m_database,
                u"INSERT INTO simulated_refund (refund_key, attempt_id, amount) VALUES (?, ?, ?)"
                " ON CONFLICT (refund_key) DO NOTHING");
    query.bind(key, attempt, amount);
    return query.exec().rowsAffected() == 1;
}

} // namespace karcis::db
