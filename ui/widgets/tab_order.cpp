// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/tab_order.h"

#include <QWidget>

namespace karcis::ui {

void tabWithin(const QWidget &host, QWidget &made)
{
    const auto takesFocus = [](const QWidget *widget) {
        return widget->focusPolicy() != Qt::NoFocus;
    };
    QWidget *before = nullptr;
    for (QWidget *each = host.nextInFocusChain(); each != &host; each = each->nextInFocusChain()) {
        if (each != &made && takesFocus(each) && host.isAncestorOf(each)) {
            before = each;
        }
    }
    if (before == nullptr) {
        before = host.previousInFocusChain();
        while (before != &host && (before == &made || !takesFocus(before))) {
            before = before->previousInFocusChain();
        }
    }
    if (before != &host) {
        QWidget::setTabOrder(before, &made);
    }
}

} // namespace karcis::ui
