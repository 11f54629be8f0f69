// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/queue_store.h"

#include "db/database.h"
#include "db/db_error.h"
#include "db/query.h"

#include <QStringList>

namespace karcis::db {

namespace {

QueuePlace readPlace(const Query &query)
{
    QueuePlace place{.id = query.id<PlaceId>(0),
                     .number = query.int64(1),
                     .state = query.enumeration<PlaceState>(2),
                     .turn = query.optionalInt64(3),
                     .session = query.id<SessionId>(4),
                     .draw = query.id<DrawId>(5),
                     .paying = query.flag(6),
                     .joinedAt = query.time(7),
                     .awaySince = query.optionalTime(8),
                     .admittedAt = query.optionalTime(9),
                     .enteredAt = query.optionalTime(10),
                     .goneAt = query.optionalTime(11),
                     .code = query.text(13),
                     .carried = query.flag(14),
                     .node = query.text(15),
                     .revision = query.int64(16)};
    if (!query.isNull(12)) {
        place.end = query.enumeration<PlaceEnd>(12);
    }
    return place;
}

std::optional<QString> textOrNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::vector<QueuePlace> readPlaces(Query &query)
{
    std::vector<QueuePlace> places;
    query.exec();
    while (query.next()) {
        places.push_back(readPlace(query));
    }
    return places;
}

} // namespace

QueueStore::QueueStore(Database &database) : m_database(database) { }

QueueHead QueueStore::advance(int numbers)
{
    Query query(m_database,
                u"UPDATE queue_head SET revision = revision + 1, last_number = last_number + ?"
                " WHERE head = 1 RETURNING revision, last_number");
    if (!query.bind(numbers).firstRow()) {
        throw DbError(DbError::Kind::Other, QStringLiteral("The queue has no head."));
    }
    return {query.int64(0), query.int64(1)};
}

QueueHead QueueStore::head()
{
    Query query(m_database, u"SELECT revision, announced FROM queue_head WHERE head = 1");
    return query.firstRow() ? QueueHead{.revision = query.int64(0), .announced = query.int64(1)}
                            : QueueHead{};
}

QueueHead QueueStore::lockHead()
{
    // SQLite has one writer anyway.
    if (!isShared()) {
        return head();
    }
    Query query(m_database,
                u"SELECT revision, announced FROM queue_head WHERE head = 1 FOR UPDATE");
    return query.firstRow() ? QueueHead{.revision = query.int64(0), .announced = query.int64(1)}
                            : QueueHead{};
}

void QueueStore::announce()
{
    if (isShared()) {
        Query(m_database, u"UPDATE queue_head SET announced = announced + 1 WHERE head = 1").exec();
    }
}

void QueueStore::insert(const QueuePlace &place, std::int64_t revision)
{
    Query query(m_database,
                u"INSERT INTO queue_place (place_id, number, state, turn, session_id, draw_id, "
                u"paying, joined_at_ms, away_since_ms, admitted_at_ms, entered_at_ms, gone_at_ms, "
                u"gone_reason, code, carried, node_id, revision)"
                u" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(place.id,
               place.number,
               place.state,
               place.turn,
               place.session,
               place.draw,
               place.paying ? 1 : 0,
               place.joinedAt,
               place.awaySince,
               place.admittedAt,
               place.enteredAt,
               place.goneAt,
               place.end,
               textOrNull(place.code),
               place.carried ? 1 : 0,
               textOrNull(place.node),
               revision);
    query.exec();
}

void QueueStore::update(const QueuePlace &place, std::int64_t revision)
{
    Query query(m_database,
                u"UPDATE queue_place SET state = ?, turn = ?, session_id = ?, paying = ?, "
                u"away_since_ms = ?, admitted_at_ms = ?, entered_at_ms = ?, gone_at_ms = ?, "
                u"gone_reason = ?, carried = ?, node_id = ?, revision = ? WHERE place_id = ?");
    query.bind(place.state,
               place.turn,
               place.session,
               place.paying ? 1 : 0,
               place.awaySince,
               place.admittedAt,
               place.enteredAt,
               place.goneAt,
               place.end,
               place.carried ? 1 : 0,
               textOrNull(place.node),
               revision,
               place.id);
    query.exec();
}

void QueueStore::lineUp(const std::vector<QueueTurn> &turns, std::int64_t revision)
{
    if (turns.empty()) {
        return;
    }
    if (m_database.engine() == Engine::Postgres) {
        // One statement, for each one would be a journey to the database.
        QStringList numbers;
        QStringList places;
        numbers.reserve(static_cast<qsizetype>(turns.size()));
        places.reserve(static_cast<qsizetype>(turns.size()));
        for (const QueueTurn &one : turns) {
            numbers.append(QString::number(one.number));
            places.append(QString::number(one.turn));
        }
        Query query(m_database,
                    u"UPDATE queue_place SET state = 'waiting', turn = drawn.turn, revision = ?"
                    " FROM unnest(CAST(string_to_array(?, ',') AS bigint[]),"
                    " CAST(string_to_array(?, ',') AS bigint[])) AS drawn (number, turn)"
                    " WHERE queue_place.number = drawn.number AND queue_place.state = 'early'");
        query.bind(revision, numbers.join(u','), places.join(u',')).exec();
        return;
    }
    Query query(m_database,
                u"UPDATE queue_place SET state = 'waiting', turn = ?, revision = ?"
                " WHERE number = ? AND state = 'early'");
    for (const QueueTurn &one : turns) {
        query.bind(one.turn, revision, one.number).exec();
    }
}

void QueueStore::markAllAway(UtcTime now, std::int64_t revision)
{
    Query query(m_database,
                u"UPDATE queue_place SET away_since_ms = ?, node_id = NULL, revision = ?"
                " WHERE gone_at_ms IS NULL AND away_since_ms IS NULL");
    query.bind(now, revision).exec();
}

bool QueueStore::isShared() const
{
    return m_database.engine() == Engine::Postgres;
}

void QueueStore::showNode(const QString &node, UtcTime now, UtcTime deadBefore)
{
    Query show(m_database,
               u"INSERT INTO queue_node (node_id, seen_at_ms) VALUES (?, ?)"
               " ON CONFLICT (node_id) DO UPDATE SET seen_at_ms = excluded.seen_at_ms");
    show.bind(node, now).exec();
    Query forget(m_database, u"DELETE FROM queue_node WHERE seen_at_ms < ?");
    forget.bind(deadBefore).exec();
}

bool QueueStore::hasDeadPlaces()
{
    Query query(
        m_database,
        u"SELECT 1 FROM queue_place WHERE gone_at_ms IS NULL AND away_since_ms IS NULL"
        " AND (node_id IS NULL OR node_id NOT IN (SELECT node_id FROM queue_node)) LIMIT 1");
    return query.firstRow();
}

int QueueStore::markDeadAway(UtcTime now, std::int64_t revision, int limit)
{
    Query query(m_database,
                u"UPDATE queue_place SET away_since_ms = ?, node_id = NULL, revision = ?"
                " WHERE place_id IN (SELECT place_id FROM queue_place"
                " WHERE gone_at_ms IS NULL AND away_since_ms IS NULL"
                " AND (node_id IS NULL OR node_id NOT IN (SELECT node_id FROM queue_node))"
                " LIMIT ?)");
    query.bind(now, revision, limit);
    return query.exec().rowsAffected();
}

std::vector<QueuePlace> QueueStore::living()
{
    Query query(m_database,
                u"SELECT place_id, number, state, turn, session_id, draw_id, paying, joined_at_ms, "
                u"away_since_ms, admitted_at_ms, entered_at_ms, gone_at_ms, gone_reason, code, "
                u"carried, node_id, revision"
                " FROM queue_place WHERE gone_at_ms IS NULL");
    return readPlaces(query);
}

std::vector<QueuePlace> QueueStore::changedAfter(const QueueMark &mark, std::size_t limit)
{
    Query query(m_database,
                u"SELECT place_id, number, state, turn, session_id, draw_id, paying, joined_at_ms, "
                u"away_since_ms, admitted_at_ms, entered_at_ms, gone_at_ms, gone_reason, code, "
                u"carried, node_id, revision"
                " FROM queue_place WHERE (revision, number) > (?, ?)"
                " ORDER BY revision, number LIMIT ?");
    query.bind(mark.revision, mark.number, static_cast<std::int64_t>(limit));
    return readPlaces(query);
}

std::optional<QueuePlace> QueueStore::find(const PlaceId &id)
{
    Query query(m_database,
                u"SELECT place_id, number, state, turn, session_id, draw_id, paying, joined_at_ms, "
                u"away_since_ms, admitted_at_ms, entered_at_ms, gone_at_ms, gone_reason, code, "
                u"carried, node_id, revision"
                " FROM queue_place WHERE place_id = ?");
    return query.bind(id).firstRow() ? std::optional(readPlace(query)) : std::nullopt;
}

std::vector<UtcTime> QueueStore::admissionsFrom(UtcTime from)
{
    Query query(m_database,
                u"SELECT admitted_at_ms FROM queue_place WHERE admitted_at_ms >= ?"
                " ORDER BY admitted_at_ms");
    query.bind(from).exec();
    std::vector<UtcTime> times;
    while (query.next()) {
        times.push_back(query.time(0));
    }
    return times;
}

int QueueStore::trim(UtcTime before, int limit)
{
    Query query(m_database,
                u"DELETE FROM queue_place WHERE place_id IN (SELECT place_id FROM queue_place"
                " WHERE gone_at_ms < ? ORDER BY gone_at_ms LIMIT ?)");
    query.bind(before, limit);
    return query.exec().rowsAffected();
}

} // namespace karcis::db
