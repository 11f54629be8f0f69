// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/limit_editor.h"

#include "ui/control/limit_model.h"
#include "ui/control/wheel_guard.h"

#include <QSpinBox>

namespace karcis::ui {

QWidget *LimitEditor::createEditor(QWidget *parent,
                                   const QStyleOptionViewItem &,
                                   const QModelIndex &index) const
{
    auto *box = new QSpinBox(parent);
    box->setFrame(false);
    new WheelGuard(box);
    box->setRange(index.data(LimitModel::LeastRole).toInt(),
                  index.data(LimitModel::MostRole).toInt());
    box->setAccessibleName(index.siblingAtColumn(LimitModel::Meaning).data().toString());
    return box;
}

} // namespace karcis::ui
