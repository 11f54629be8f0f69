// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/limit_editor.h"

#include "ui/control/limit_model.h"

#include <QSpinBox>

#include <algorithm>

namespace karcis::ui {

QWidget *LimitEditor::createEditor(QWidget *parent,
                                   const QStyleOptionViewItem &,
                                   const QModelIndex &index) const
{
    auto *box = new QSpinBox(parent);
    box->setFrame(false);
    // Steps of one lead nowhere among thousands, and fingers do not hit them; keys and the wheel still take them.
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setRange(index.data(LimitModel::LeastRole).toInt(),
                  index.data(LimitModel::MostRole).toInt());
    box->setAccessibleName(index.siblingAtColumn(LimitModel::Meaning).data().toString());
    return box;
}

QSize LimitEditor::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Whatever may be typed is seen whole.
    const QString longest = QString::number(index.data(LimitModel::MostRole).toInt());
    const int edges = option.fontMetrics.height();
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(
        std::max(size.width(), option.fontMetrics.horizontalAdvance(longest) + 2 * edges));
    return size;
}

} // namespace karcis::ui
