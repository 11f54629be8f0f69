// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/limit_editor.h"

#include "ui/control/limit_model.h"
#include "ui/control/wheel_guard.h"

#include <QSpinBox>

#include <algorithm>

namespace karcis::ui {

QWidget *LimitEditor::createEditor(QWidget *parent,
                                   const QStyleOptionViewItem &,
                                   const QModelIndex &index) const
{
    auto *box = new QSpinBox(parent);
    box->setFrame(false);
    // Steps of one lead nowhere among thousands, and fingers do not hit them; keys still take them.
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    new WheelGuard(box);
    box->setRange(index.data(LimitModel::LeastRole).toInt(),
                  index.data(LimitModel::MostRole).toInt());
    box->setAccessibleName(index.siblingAtColumn(LimitModel::Meaning).data().toString());
    return box;
}

QSize LimitEditor::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int edges = option.fontMetrics.height();
    if (index.column() == LimitModel::Meaning) {
        // The style sheet's edges, which Qt forgets when it counts lines.
        QStyleOptionViewItem inner = option;
        inner.rect.setWidth(std::max(1, option.rect.width() - edges));
        return QStyledItemDelegate::sizeHint(inner, index);
    }
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == LimitModel::Value) {
        // Whatever may be typed is seen whole.
        const QString longest = QString::number(index.data(LimitModel::MostRole).toInt());
        size.setWidth(
            std::max(size.width(), option.fontMetrics.horizontalAdvance(longest) + 2 * edges));
    }
    return size;
}

} // namespace karcis::ui
