// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/case_store.h"

#include "db/query.h"

namespace karcis::db {

namespace {

StaffCase readCase(const Query &query)
{
    return {.id = query.text(0),
            .kind = query.text(1),
            .orderId = query.id<OrderId>(2),
            .attemptId = query.id<AttemptId>(3),
            .amount = query.int64(4),
            .openedAt = query.time(5),
            .closedAt = query.optionalTime(6),
            .detail = query.text(7)};
}

std::vector<StaffCase> readCases(Query &query)
{
    query.exec();
    std::vector<StaffCase> cases;
    while (query.next()) {
        cases.push_back(readCase(query));
    }
    return cases;
}

} // namespace

CaseStore::CaseStore(Database &database) : m_database(database) { }

bool CaseStore::open(const StaffCase &staffCase)
{
    Query query(
        m_database,
        u"INSERT INTO staff_case (case_id, kind, order_id, attempt_id, amount, opened_at_ms,"
        " closed_at_ms, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id) DO NOTHING");
    query.bind(staffCase.id,
               staffCase.kind,
               staffCase.orderId,
               staffCase.attemptId,
               staffCase.amount,
               staffCase.openedAt,
               staffCase.closedAt,
               staffCase.detail);
    return query.exec().rowsAffected() == 1;
}

bool CaseStore::close(const QString &id, UtcTime at)
{
    Query query(
        m_database,
        u"UPDATE staff_case SET closed_at_ms = ? WHERE case_id = ? AND closed_at_ms IS NULL");
    return query.bind(at, id).exec().rowsAffected() == 1;
}

std::optional<StaffCase> CaseStore::find(const QString &id)
{
    Query query(
        m_database,
        u"SELECT case_id, kind, order_id, attempt_id, amount, opened_at_ms, closed_at_ms, detail"
        " FROM staff_case WHERE case_id = ?");
    return query.bind(id).firstRow() ? std::optional(readCase(query)) : std::nullopt;
}

std::vector<StaffCase> CaseStore::ofOrder(const OrderId &id)
{
    Query query(
        m_database,
        u"SELECT case_id, kind, order_id, attempt_id, amount, opened_at_ms, closed_at_ms, detail"
        " FROM staff_case WHERE order_id = ? ORDER BY opened_at_ms, case_id");
    return readCases(query.bind(id));
}

std::vector<StaffCase> CaseStore::openCases(int limit)
{
    Query query(
        m_database,
        u"SELECT case_id, kind, order_id, attempt_id, amount, opened_at_ms, closed_at_ms, detail"
        " FROM staff_case WHERE closed_at_ms IS NULL ORDER BY opened_at_ms, case_id LIMIT ?");
    return readCases(query.bind(limit));
}

int CaseStore::openCount()
{
    Query query(m_database, u"SELECT COUNT(*) FROM staff_case WHERE closed_at_ms IS NULL");
    return query.firstRow() ? query.integer(0) : 0;
}

} // namespace karcis::db
