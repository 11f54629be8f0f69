// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/manager_login.h"

#include "core/limits.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

ManagerLogin::ManagerLogin(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_form = makePanel(u"surface"_s, this);
    m_title = makeLabel(TextStyle::Headline, {}, m_form);
    m_intro = makeText(TextStyle::Body, u"muted"_s, m_form);
    m_loginLabel = makeLabel(TextStyle::Strong, {}, m_form);
    m_login = new QLineEdit(m_form);
    m_login->setObjectName(u"managerLogin"_s);
    m_login->setMaxLength(limits::textLength);
    m_loginLabel->setBuddy(m_login);
    m_passwordLabel = makeLabel(TextStyle::Strong, {}, m_form);
    m_password = new QLineEdit(m_form);
    m_password->setObjectName(u"managerPassword"_s);
    m_password->setMaxLength(limits::passwordLength);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordLabel->setBuddy(m_password);
    for (QLineEdit *field : {m_login, m_password}) {
        field->setLayoutDirection(Qt::LeftToRight);
    }
    m_submit = new Button(context, u"managerSubmit"_s, u"primary"_s, m_form);
    auto *column = new QVBoxLayout(m_form);
    for (QWidget *part : {static_cast<QWidget *>(m_title),
                          static_cast<QWidget *>(m_intro),
                          static_cast<QWidget *>(m_loginLabel),
                          static_cast<QWidget *>(m_login),
                          static_cast<QWidget *>(m_passwordLabel),
                          static_cast<QWidget *>(m_password),
                          static_cast<QWidget *>(m_submit)}) {
        column->addWidget(part);
    }
    auto *middle = new QVBoxLayout(this);
    middle->addStretch(1);
    middle->addWidget(m_form, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    connect(m_login, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(m_password, &QLineEdit::returnPressed, this, &ManagerLogin::submit);
    connect(m_submit, &QPushButton::clicked, this, &ManagerLogin::submit);
    setFocusProxy(m_login);
    restyle();
}

void ManagerLogin::submit()
{
    if (m_submit->isEnabled() && !m_login->text().trimmed().isEmpty()
        && !m_password->text().isEmpty()) {
        Q_EMIT submitted(m_login->text().trimmed(), m_password->text());
    }
}

void ManagerLogin::clear()
{
    m_login->clear();
    m_password->clear();
}

void ManagerLogin::render(const BookingFlow &flow)
{
    m_title->setText(tr("Control room"));
    m_intro->setText(tr("For the staff of the cinema. Please log in."));
    m_loginLabel->setText(tr("E-mail address or mobile number"));
    m_passwordLabel->setText(tr("Password"));
    m_submit->setWords(tr("Log in"));
    m_submit->setEnabled(flow.line == Line::Online && !flow.memory.loginUnderWay);
}

void ManagerLogin::restyle()
{
    const Theme &theme = m_context.theme;
    static constexpr int designedWidth = 520;
    m_form->setFixedWidth(theme.textPx(designedWidth));
    const int side = theme.space(Space::Large);
    m_form->layout()->setContentsMargins(side, side, side, side);
    m_form->layout()->setSpacing(theme.space(Space::Medium));
}

} // namespace karcis::ui
