// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QObject>

class QWidget;

namespace karcis::ui {

/// Keeps the mouse wheel from changing the value of a combo or spin box that only happens to be under the pointer while a
/// page is scrolled: unless it has the focus, the page gets the wheel. Lives with the box.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QWidget *box);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_box;
};

} // namespace karcis::ui
