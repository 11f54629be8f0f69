// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/overlay.h"
#include "ui/kiosk/staff_lock.h"

#include <QTimer>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;

namespace karcis::ui {

class Button;

/// Whether a PIN is the staff's; answers later, on the same thread.
using CheckPin = std::function<void(const QString &pin, const std::function<void(bool)> &done)>;

/// The way out of the kiosk: a pad for the staff's PIN.
class StaffOverlay : public Overlay
{
    Q_OBJECT

public:
    StaffOverlay(Context &context, CheckPin check, QWidget *parent);

    void render() override;
    void open() override;

Q_SIGNALS:
    /// The PIN was right.
    void unlocked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void press(const QString &digit);
    void submit();
    void judged(bool right);
    void renderState();

    CheckPin m_check;
    StaffLock m_lock;
    QString m_pin;
    QString m_problem;
    bool m_checking = false;
    QTimer m_second;
    QLabel *m_title = nullptr;
    QLabel *m_dots = nullptr;
    QLabel *m_message = nullptr;
    QGridLayout *m_pad = nullptr;
    std::vector<Button *> m_digits;
    Button *m_delete = nullptr;
    Button *m_enter = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace karcis::ui
