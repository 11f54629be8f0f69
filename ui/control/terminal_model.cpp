// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/terminal_model.h"

#include <algorithm>
#include <utility>

namespace karcis::ui {

TerminalModel::TerminalModel(Context &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{ }

void TerminalModel::setTerminals(protocol::AdminTerminalsReply reply)
{
    std::ranges::stable_sort(reply.terminals, {}, &protocol::TerminalStatus::terminal);
    // Rows keep their places and are added and taken at the end, so that the scroll position stays.
    std::vector<protocol::TerminalStatus> &rows = m_reply.terminals;
    const std::size_t common = std::min(rows.size(), reply.terminals.size());
    m_reply.connections = reply.connections;
    m_reply.serverTime = reply.serverTime;
    std::copy_n(reply.terminals.begin(), common, rows.begin());
    if (common > 0) {
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(common) - 1, ColumnCount - 1));
    }
    if (rows.size() > common) {
        beginRemoveRows({}, static_cast<int>(common), rowCount() - 1);
        rows.resize(common);
        endRemoveRows();
    } else if (reply.terminals.size() > common) {
        beginInsertRows({}, static_cast<int>(common), static_cast<int>(reply.terminals.size()) - 1);
        rows = std::move(reply.terminals);
        endInsertRows();
    }
}

void TerminalModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int TerminalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reply.terminals.size());
}

int TerminalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TerminalModel::text(const protocol::TerminalStatus &terminal, int column) const
{
    const QLocale &locale = m_context.wording.locale();
    switch (column) {
    case Name:
        return terminal.terminal.isEmpty() ? terminal.address : terminal.terminal;
    case Account:
        return terminal.account.isEmpty() ? tr("nobody") : terminal.account;
    case Requests:
        return locale.toString(static_cast<qlonglong>(terminal.requests));
    case Refusals:
        return locale.toString(static_cast<qlonglong>(terminal.refusals));
    default: {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(
            m_reply.serverTime - terminal.connectedAt);
        return m_context.wording.length(std::max(0, static_cast<int>(minutes.count())));
    }
    }
}

QVariant TerminalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &terminal = m_reply.terminals.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole) {
        return text(terminal, index.column());
    }
    if (role == Qt::ToolTipRole) {
        return tr("Address %1, %2 unanswered, %3 bytes to be read")
            .arg(terminal.address)
            .arg(terminal.inFlight)
            .arg(terminal.bytesWaiting);
    }
    if (role == Qt::TextAlignmentRole && index.column() >= Requests) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    if (role == Qt::ForegroundRole && index.column() == Refusals && terminal.refusals > 0) {
        return m_context.theme.color(Tone::Warning);
    }
    return {};
}

QVariant TerminalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Requests) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Terminal");
    case Account:
        return tr("Logged in");
    case Requests:
        return tr("Requests");
    case Refusals:
        return tr("Refused");
    default:
        return tr("Connected");
    }
}

} // namespace karcis::ui
