// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/sqlite_statement.h"

#include "db/sqlite_connection.h"

#include <QStringEncoder>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace karcis::db {

void SqliteStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteStatement::SqliteStatement(sqlite3 *handle, QStringView sql, Use use)
    : Statement(sql.toString())
    , m_handle(handle)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    check(sqlite3_prepare_v3(handle,
                             utf8.constData(),
                             static_cast<int>(utf8.size()) + 1,
                             use == Use::Often ? SQLITE_PREPARE_PERSISTENT : 0U,
                             &statement,
                             &rest));
    m_statement.reset(statement);
    if (statement == nullptr || !QByteArrayView(rest).trimmed().isEmpty()) {
        throw DbError(DbError::Kind::Other,
                      u"One statement is wanted, no less and no more, in: "_s + beginningOf(sql));
    }
    m_texts.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(statement)));
}

void SqliteStatement::check(int code) const
{
    if (code != SQLITE_OK) {
        throw sqliteFault(m_handle, sql());
    }
}

void SqliteStatement::bindNull(int place)
{
    finish();
    check(sqlite3_bind_null(m_statement.get(), place + 1));
}

void SqliteStatement::bindInteger(int place, qint64 value)
{
    finish();
    check(sqlite3_bind_int64(m_statement.get(), place + 1, value));
}

void SqliteStatement::bindText(int place, const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    std::string &kept = m_texts[static_cast<std::size_t>(place)];
    kept.resize(static_cast<std::size_t>(encoder.requiredSpace(text.size())));
    const char *end = encoder.appendToBuffer(kept.data(), text);
    kept.resize(static_cast<std::size_t>(end - kept.data()));
    bindKept(place);
}

void SqliteStatement::bindUtf8(int place, const QByteArray &utf8)
{
    m_texts[static_cast<std::size_t>(place)].assign(utf8.constData(),
                                                    static_cast<std::size_t>(utf8.size()));
    bindKept(place);
}

void SqliteStatement::bindKept(int place)
{
    finish();
    const std::string &text = m_texts[static_cast<std::size_t>(place)];
    check(sqlite3_bind_text64(m_statement.get(),
                              place + 1,
                              text.data(),
                              static_cast<sqlite3_uint64>(text.size()),
                              SQLITE_STATIC,
                              SQLITE_UTF8));
}

bool SqliteStatement::step()
{
    m_hasRun = true;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) {
        return true;
    }
    m_position = Position::AtEnd;
    if (code != SQLITE_DONE) {
        throw sqliteFault(m_handle, sql());
    }
    return false;
}

void SqliteStatement::exec()
{
    finish();
    if (step()) {
        m_position = Position::BeforeFirst;
    }
    m_changed = sqlite3_changes(m_handle);
}

bool SqliteStatement::next()
{
    if (m_position == Position::BeforeFirst) {
        m_position = Position::OnRow;
        return true;
    }
    return m_position == Position::OnRow && step();
}

int SqliteStatement::rowsAffected() const
{
    return m_changed;
}

void SqliteStatement::finish() noexcept
{
    if (m_hasRun) {
        // It answers with the fault of the run before, which was told already.
        sqlite3_reset(m_statement.get());
        m_hasRun = false;
    }
    m_position = Position::AtEnd;
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 SqliteStatement::int64(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    // In this order: asking for the text may convert it, which changes its length.
    const auto *begin
        = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {begin, sqlite3_column_bytes(m_statement.get(), column)};
}

QString SqliteStatement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray SqliteStatement::utf8(int column) const
{
    return bytes(column).toByteArray();
}

} // namespace karcis::db
