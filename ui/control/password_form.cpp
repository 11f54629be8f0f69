// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/control/password_form.h"

#include "core/limits.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

PasswordForm::PasswordForm(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_form = makePanel(u"surface"_s, this);
    m_title = makeText(TextStyle::Headline, {}, m_form);
    m_intro = makeText(TextStyle::Body, u"muted"_s, m_form);
    m_loginName = makeLabel(TextStyle::Strong, {}, m_form);
    m_login = new QLineEdit(m_form);
    m_login->setObjectName(u"resetLogin"_s);
    m_login->setMaxLength(limits::textLength);
    m_find = new Button(context, u"resetFind"_s, u"secondary"_s, m_form);
    m_who = makeText(TextStyle::Strong, {}, m_form);
    m_who->setObjectName(u"resetWho"_s);
    m_passwordName = makeLabel(TextStyle::Strong, {}, m_form);
    m_password = new QLineEdit(m_form);
    m_password->setObjectName(u"resetPassword"_s);
    m_password->setMaxLength(limits::passwordLength);
    m_password->setEchoMode(QLineEdit::Password);
    m_eye = new Button(context, u"resetShow"_s, u"secondary"_s, m_form);
    m_eye->setCheckable(true);
    m_rule = makeText(TextStyle::Caption, u"muted"_s, m_form);
    m_set = new Button(context, u"resetSet"_s, u"primary"_s, m_form);
    m_outcome = makeText(TextStyle::Body, {}, m_form);
    m_outcome->setObjectName(u"resetOutcome"_s);
    for (QLineEdit *field : {m_login, m_password}) {
        field->setLayoutDirection(Qt::LeftToRight);
    }
    auto *hidden = new QHBoxLayout;
    hidden->addWidget(m_password, 1);
    hidden->addWidget(m_eye);
    auto *column = new QVBoxLayout(m_form);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_title, m_intro, m_loginName, m_login, m_find, m_who, m_passwordName}) {
        column->addWidget(part);
    }
    column->addLayout(hidden);
    for (QWidget *part : std::initializer_list<QWidget *>{m_rule, m_set, m_outcome}) {
        column->addWidget(part);
    }
    auto *middle = new QVBoxLayout(this);
    // Not by alignment: that would ask the form for its height before its width is known.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_form);
    row->addStretch(1);
    middle->addStretch(1);
    middle->addLayout(row);
    middle->addStretch(2);
    connect(m_login, &QLineEdit::textEdited, this, [this] {
        m_found.reset();
        m_password->clear();
        tell({}, {});
        render();
    });
    connect(m_login, &QLineEdit::returnPressed, this, &PasswordForm::find);
    connect(m_find, &QPushButton::clicked, this, &PasswordForm::find);
    connect(m_password, &QLineEdit::textChanged, this, &PasswordForm::render);
    connect(m_password, &QLineEdit::returnPressed, this, &PasswordForm::set);
    connect(m_set, &QPushButton::clicked, this, &PasswordForm::set);
    connect(m_eye, &QPushButton::toggled, this, &PasswordForm::render);
    setFocusProxy(m_login);
    retranslate();
    restyle();
}

QString PasswordForm::login() const
{
    return m_login->text().trimmed();
}

void PasswordForm::find()
{
    if (!login().isEmpty()) {
        tell({}, {});
        Q_EMIT findWanted(login());
    }
}

void PasswordForm::set()
{
    if (m_found && m_password->text().size() >= limits::passwordMinimum) {
        tell({}, {});
        Q_EMIT resetWanted(login(), m_password->text());
    }
}

void PasswordForm::setFound(const QString &login, const protocol::AccountInfo &account)
{
    if (login != this->login()) {
        return;
    }
    m_found = account;
    render();
    m_password->setFocus();
}

void PasswordForm::setDone(const protocol::AccountInfo &account)
{
    m_found.reset();
    m_login->clear();
    m_password->clear();
    m_eye->setChecked(false);
    render();
    tell(tr("The new password of %1 counts from now on. Wherever they were logged in, they are "
            "logged "
            "out.")
             .arg(m_context.wording.isolated(account.name)),
         u"good"_s);
    m_login->setFocus();
}

void PasswordForm::setRefusal(const QString &login, const Refusal &refusal)
{
    if (login == this->login()) {
        tell(refusalWords(login, refusal), u"bad"_s);
    }
}

QString PasswordForm::refusalWords(const QString &login, const Refusal &refusal) const
{
    if (refusal.code == RefusalCode::NotFound) {
        return tr("Nobody is registered as %1. Ask for the other address or number, or let them "
                  "register.")
            .arg(m_context.wording.isolated(login));
    }
    if (refusal.code == RefusalCode::Forbidden) {
        return tr("Your account may not set the password of %1. Ask somebody above both of you.")
            .arg(m_context.wording.isolated(login));
    }
    return m_context.wording.refusal(refusal);
}

void PasswordForm::clear()
{
    m_found.reset();
    m_login->clear();
    m_password->clear();
    m_eye->setChecked(false);
    tell({}, {});
    render();
}

void PasswordForm::tell(const QString &words, const QString &tone)
{
    showText(m_outcome, words);
    m_outcome->setAccessibleName(words);
    setStyleProperty(m_outcome, "tone", tone);
    if (!words.isEmpty()) {
        QAccessibleEvent event(m_outcome, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void PasswordForm::render()
{
    const bool isFound = m_found.has_value();
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_who, m_passwordName, m_password, m_eye, m_rule, m_set}) {
        part->setVisible(isFound);
    }
    m_find->setVisible(!isFound);
    m_find->setEnabled(!login().isEmpty());
    m_set->setEnabled(isFound && m_password->text().size() >= limits::passwordMinimum);
    const bool isShown = m_eye->isChecked();
    m_password->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIconName(isShown ? u"eye-off"_s : u"eye"_s);
    m_eye->setAccessibleName(isShown ? tr("Hide the password") : tr("Show the password"));
    m_who->setText(
        isFound ? tr("This is the account of %1.").arg(m_context.wording.isolated(m_found->name))
                : QString());
}

void PasswordForm::retranslate()
{
    m_title->setText(tr("New password"));
    m_intro->setText(
        tr("For somebody who has forgotten theirs. Look at an identity card first, and let "
           "them type the new password themselves. Your name goes to the audit log."));
    m_loginName->setText(tr("Their e-mail address or mobile number"));
    m_login->setAccessibleName(m_loginName->text());
    m_find->setWords(tr("Find the account"));
    m_passwordName->setText(tr("The new password"));
    m_password->setAccessibleName(m_passwordName->text());
    m_rule->setText(tr("At least %n characters.", nullptr, limits::passwordMinimum));
    m_set->setWords(tr("Set the new password"));
    render();
}

void PasswordForm::restyle()
{
    const Theme &theme = m_context.theme;
    static constexpr int designedWidth = 520;
    m_form->setFixedWidth(theme.textPx(designedWidth));
    const int side = theme.space(Space::Large);
    m_form->layout()->setContentsMargins(side, side, side, side);
    m_form->layout()->setSpacing(theme.space(Space::Small));
}

} // namespace karcis::ui
