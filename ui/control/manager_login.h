// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QLineEdit;

namespace karcis::ui {

class Button;

/// Where a manager logs in to the control room.
class ManagerLogin : public QWidget
{
    Q_OBJECT

public:
    explicit ManagerLogin(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow);
    void restyle();
    /// Forgets what was typed.
    void clear();

Q_SIGNALS:
    void submitted(const QString &login, const QString &password);

private:
    void submit();

    Context &m_context;
    QFrame *m_form = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_intro = nullptr;
    QLabel *m_loginLabel = nullptr;
    QLineEdit *m_login = nullptr;
    QLabel *m_passwordLabel = nullptr;
    QLineEdit *m_password = nullptr;
    Button *m_submit = nullptr;
};

} // namespace karcis::ui
