// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/command_journal.h"

#include "db/database.h"
#include "db/query.h"

#include <QHashFunctions>

#include <array>
#include <charconv>

namespace karcis::db {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Answers stand one after another, each with six fields written as netstrings ("5:hello,"), which take any text and can
/// be read without this program: https://cr.yp.to/proto/netstrings.txt
constexpr std::size_t fieldsOfResult = 6;

void appendDigits(QByteArray &results, qint64 number)
{
    // QByteArray::number() takes memory of its own, seven times for each answer.
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    results.append(digits.data(), end - digits.data());
}

void append(QByteArray &results, QByteArrayView field)
{
    appendDigits(results, field.size());
    results.append(':');
    results.append(field);
    results.append(',');
}

/// The field at @p offset, which then stands behind it.
QByteArrayView takeField(QByteArrayView results, qsizetype &offset)
{
    const char *const begin = results.data() + offset;
    const char *const end = results.data() + results.size();
    qsizetype length = -1;
    const auto [colon, fault] = std::from_chars(begin, end, length);
    const bool fits = fault == std::errc() && length >= 0 && end - colon > length + 1
        && *colon == ':' && colon[length + 1] == ',';
    if (!fits) {
        throw DbError(DbError::Kind::Other, u"A row of command_journal cannot be read."_s);
    }
    offset += colon - begin + length + 2;
    return {colon + 1, length};
}

std::array<QByteArrayView, fieldsOfResult> takeResult(QByteArrayView results, qsizetype &offset)
{
    std::array<QByteArrayView, fieldsOfResult> fields;
    for (QByteArrayView &field : fields) {
        field = takeField(results, offset);
    }
    return fields;
}

std::size_t keyOf(QByteArrayView id)
{
    // Clients choose ids: the seed keeps them from choosing collisions.
    return qHash(id, static_cast<std::size_t>(QHashSeed::globalSeed()));
}

} // namespace

CommandJournal::CommandJournal(Database &database) : m_database(database)
{
    m_database.add(*this);
}

CommandJournal::~CommandJournal()
{
    m_database.remove(*this);
}

void CommandJournal::load()
{
    if (m_loaded) {
        return;
    }
    Query rows(m_database,
               u"SELECT journal_row, results FROM command_journal ORDER BY journal_row");
    rows.exec();
    while (rows.next()) {
        const qint64 row = rows.int64(0);
        const QByteArray results = rows.utf8(1);
        for (qsizetype offset = 0; offset < results.size();) {
            const Position position{row, offset};
            m_index.insert(keyOf(takeResult(results, offset).front()), position);
        }
        m_row = row + 1;
    }
    m_loaded = true;
}

std::optional<CommandResult> CommandJournal::find(const CommandId &id)
{
    load();
    const std::size_t key = keyOf(id.text().toUtf8());
    for (auto it = m_index.constFind(key); it != m_index.cend() && it.key() == key; ++it) {
        std::optional<CommandResult> result = readAt(it.value());
        if (result && result->id == id) {
            return result;
        }
    }
    return std::nullopt;
}

std::optional<CommandResult> CommandJournal::readAt(const Position &position)
{
    QByteArray results = m_results;
    if (position.row != m_row) {
        Query query(m_database, u"SELECT results FROM command_journal WHERE journal_row = ?");
        if (!query.bind(position.row).firstRow()) {
            return std::nullopt;
        }
        results = query.utf8(0);
    }
    qsizetype offset = position.offset;
    const auto [id, holder, method, hash, at, reply] = takeResult(results, offset);
    return CommandResult{CommandId(QString::fromUtf8(id)),
                         QString::fromUtf8(holder),
                         QString::fromUtf8(method),
                         hash.toByteArray(),
                         reply.toByteArray(),
                         UtcTime(Millis(at.toByteArray().toLongLong()))};
}

void CommandJournal::insert(const CommandResult &result)
{
    load();
    const QByteArray id = result.id.text().toUtf8();
    m_fresh.push_back(keyOf(id));
    m_index.insert(m_fresh.back(), Position{m_row, m_results.size()});
    append(m_results, id);
    append(m_results, result.holder.toUtf8());
    append(m_results, result.method.toUtf8());
    append(m_results, result.requestHash);
    QByteArray at;
    appendDigits(at, result.at.time_since_epoch().count());
    append(m_results, at);
    append(m_results, result.reply);
    m_newest = result.at;
    if (!m_database.inTransaction()) {
        writeRow();
        afterCommit();
    }
}

void CommandJournal::writeRow()
{
    Query query(m_database,
                u"INSERT INTO command_journal (journal_row, at_ms, results) VALUES (?, ?, ?)");
    query.bind(m_row, m_newest, m_results).exec();
}

void CommandJournal::beforeCommit()
{
    if (!m_fresh.empty()) {
        writeRow();
    }
}

void CommandJournal::afterCommit() noexcept
{
    m_trimmed = false;
    if (!m_fresh.empty()) {
        ++m_row;
        m_fresh.clear();
        // Not cleared: that would let go of the room that the next transaction needs again.
        m_results.resize(0);
    }
}

void CommandJournal::afterRollback() noexcept
{
    for (const std::size_t key : m_fresh) {
        forget(key, m_row);
    }
    m_fresh.clear();
    m_results.resize(0);
    if (m_trimmed) {
        // What was forgotten is there again.
        m_index.clear();
        m_loaded = false;
        m_trimmed = false;
    }
}

int CommandJournal::trim(UtcTime before, std::size_t most, int limit)
{
    load();
    int forgotten = 0;
    while (forgotten < limit) {
        Query oldest(m_database,
                     u"SELECT journal_row, at_ms, results FROM command_journal"
                     " ORDER BY journal_row LIMIT 1");
        const bool goes = oldest.firstRow()
            && (oldest.time(1) < before || static_cast<std::size_t>(m_index.size()) > most);
        if (!goes) {
            break;
        }
        const qint64 row = oldest.int64(0);
        const QByteArray results = oldest.utf8(2);
        forgotten += forgetRow(row, results);
    }
    return forgotten;
}

int CommandJournal::forgetRow(qint64 row, const QByteArray &results)
{
    Query query(m_database, u"DELETE FROM command_journal WHERE journal_row = ?");
    query.bind(row).exec();
    m_trimmed = m_database.inTransaction();
    int forgotten = 0;
    for (qsizetype offset = 0; offset < results.size(); ++forgotten) {
        forget(keyOf(takeResult(results, offset).front()), row);
    }
    return forgotten;
}

/// Of two answers under one key in a row it does not matter which entry goes first: both go.
void CommandJournal::forget(std::size_t key, qint64 row)
{
    auto it = m_index.constFind(key);
    while (it != m_index.cend() && it.key() == key && it->row != row) {
        ++it;
    }
    if (it != m_index.cend() && it.key() == key) {
        m_index.erase(it);
    }
}

} // namespace karcis::db
