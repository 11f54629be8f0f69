// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/records.h"
#include "ui/context.h"

#include <QAbstractTableModel>

#include <vector>

namespace karcis::ui {

/// Every limit of the server, one a row. A new value is only asked for; it stands here once the server has taken it.
class LimitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Meaning, Value, Range, ColumnCount };

    /// Bounds for whoever edits a value.
    enum Role { LeastRole = Qt::UserRole, MostRole };

    explicit LimitModel(const Context &context, QObject *parent = nullptr);

    void setLimits(std::vector<protocol::LimitInfo> limits);
    /// After a change of the language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void changeWanted(const QString &key, int value);

private:
    /// What a limit is for, in the language of the screen; the server's own words for one that is newer than this program.
    [[nodiscard]] static QString meaningOf(const protocol::LimitInfo &limit);

    /// As people of the screen's language write it, "1,000,000".
    [[nodiscard]] QString number(int value) const;

    const Context &m_context;
    std::vector<protocol::LimitInfo> m_limits;
};

} // namespace karcis::ui
