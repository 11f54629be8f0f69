// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace karcis::ui {

WheelGuard::WheelGuard(QWidget *box) : QObject(box), m_box(box)
{
    // By itself the wheel gives such a box the focus, too.
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        // Ignored, it goes on to whatever is behind.
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace karcis::ui
