// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>

#include <map>
#include <optional>

namespace karcis::db {

class Database;

/// Settings that were changed from their defaults, by name such as "booking/hold_seconds".
class SettingsStore
{
public:
    explicit SettingsStore(Database &database);

    [[nodiscard]] std::optional<QString> value(const QString &key);
    [[nodiscard]] std::map<QString, QString> all();
    void set(const QString &key, const QString &value);
    void remove(const QString &key);

private:
    Database &m_database;
};

} // namespace karcis::db
