// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "protocol/admin_commands.h"
#include "ui/context.h"

#include <QAbstractTableModel>

namespace karcis::ui {

/// The connected terminals, one a row.
class TerminalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Account, Requests, Refusals, Since, ColumnCount };

    explicit TerminalModel(Context &context, QObject *parent = nullptr);

    void setTerminals(protocol::AdminTerminalsReply reply);
    /// After a change of the language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const protocol::TerminalStatus &terminal, int column) const;

    Context &m_context;
    protocol::AdminTerminalsReply m_reply;
};

} // namespace karcis::ui
