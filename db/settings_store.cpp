// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "db/settings_store.h"

#include "db/query.h"

namespace karcis::db {

SettingsStore::SettingsStore(Database &database) : m_database(database) { }

std::optional<QString> SettingsStore::value(const QString &key)
{
    Query query(m_database, u"SELECT value FROM setting WHERE setting_key = ?");
    return query.bind(key).firstRow() ? std::optional(query.text(0)) : std::nullopt;
}

std::map<QString, QString> SettingsStore::all()
{
    std::map<QString, QString> settings;
    Query query(m_database, u"SELECT setting_key, value FROM setting");
    query.bind().exec();
    while (query.next()) {
        settings.emplace(query.text(0), query.text(1));
    }
    return settings;
}

void SettingsStore::set(const QString &key, const QString &value)
{
    Query query(m_database,
                u"INSERT INTO setting (setting_key, value) VALUES (?, ?)"
                " ON CONFLICT (setting_key) DO UPDATE SET value = excluded.value");
    query.bind(key, value).exec();
}

void SettingsStore::remove(const QString &key)
{
    Query query(m_database, u"DELETE FROM setting WHERE setting_key = ?");
    query.bind(key).exec();
}

} // namespace karcis::db
