// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/sale_store.h"

#include "db/query.h"

#include <QStringList>

namespace karcis::db {

namespace {

QString listOf(const std::vector<std::int64_t> &numbers)
{
    QStringList words;
    words.reserve(static_cast<qsizetype>(numbers.size()));
    for (const std::int64_t number : numbers) {
        words.append(QString::number(number));
    }
    return words.join(u',');
}

std::vector<std::int64_t> numbersIn(const QString &list)
{
    std::vector<std::int64_t> numbers;
    const auto words = QStringView(list).split(u',', Qt::SkipEmptyParts);
    numbers.reserve(static_cast<std::size_t>(words.size()));
    for (const QStringView word : words) {
        numbers.push_back(word.toLongLong());
    }
    return numbers;
}

Sale readSale(const Query &query)
{
    return {.id = query.id<DrawId>(0),
            .film = query.id<FilmId>(1),
            .showtime = query.id<ShowtimeId>(2),
            .startsAt = query.time(3),
            .madeAt = query.time(4),
            .seed = query.text(5),
            .drawnAt = query.optionalTime(6),
            .firstTurn = query.optionalInt64(7),
            .numbers = numbersIn(query.text(8))};
}

} // namespace

SaleStore::SaleStore(Database &database) : m_database(database) { }

void SaleStore::insert(const Sale &sale)
{
    Query query(m_database,
                u"INSERT INTO sale (draw_id, film_id, showtime_id, starts_at_ms, made_at_ms, seed)"
                " VALUES (?, ?, ?, ?, ?, ?)");
    query.bind(sale.id, sale.film, sale.showtime, sale.startsAt, sale.madeAt, sale.seed).exec();
}

void SaleStore::move(const DrawId &id, UtcTime startsAt)
{
    Query query(m_database,
                u"UPDATE sale SET starts_at_ms = ? WHERE draw_id = ? AND drawn_at_ms IS NULL");
    query.bind(startsAt, id).exec();
}

bool SaleStore::draw(const DrawId &id,
                     UtcTime now,
                     const std::vector<std::int64_t> &numbers,
                     std::int64_t firstTurn)
{
    Query query(m_database,
                u"UPDATE sale SET drawn_at_ms = ?, numbers = ?, first_turn = ?"
                " WHERE draw_id = ? AND drawn_at_ms IS NULL AND starts_at_ms <= ?");
    query.bind(now, listOf(numbers), firstTurn, id, now);
    return query.exec().rowsAffected() == 1;
}

std::vector<Sale> SaleStore::current(UtcTime drawnSince)
{
    Query query(
        m_database,
        u"SELECT draw_id, film_id, showtime_id, starts_at_ms, made_at_ms, seed, drawn_at_ms,"
        " first_turn, '' FROM sale WHERE drawn_at_ms IS NULL OR drawn_at_ms >= ?"
        " ORDER BY made_at_ms, draw_id");
    query.bind(drawnSince).exec();
    std::vector<Sale> sales;
    while (query.next()) {
        sales.push_back(readSale(query));
    }
    return sales;
}

std::optional<Sale> SaleStore::find(const DrawId &id)
{
    Query query(
        m_database,
        u"SELECT draw_id, film_id, showtime_id, starts_at_ms, made_at_ms, seed, drawn_at_ms,"
        " first_turn, numbers FROM sale WHERE draw_id = ?");
    return query.bind(id).firstRow() ? std::optional(readSale(query)) : std::nullopt;
}

} // namespace karcis::db
