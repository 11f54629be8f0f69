// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/refusal.h"
#include "protocol/records.h"
#include "ui/context.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace karcis::ui {

class Button;

/// At the counter: somebody who has forgotten the password types a new one. First staff look up whose account it is.
class PasswordForm : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordForm(Context &context, QWidget *parent = nullptr);

    /// Whose account the login is.
    void setFound(const QString &login, const protocol::AccountInfo &account);
    /// The password of the account counts from now on.
    void setDone(const protocol::AccountInfo &account);
    /// Why the account was not found, or its password not set.
    void setRefusal(const QString &login, const Refusal &refusal);
    /// Forgets what was typed and told.
    void clear();
    void retranslate();
    void restyle();

Q_SIGNALS:
    void findWanted(const QString &login);
    void resetWanted(const QString &login, const QString &password);

private:
    void find();
    void set();
    void render();
    void tell(const QString &words, const QString &tone);
    [[nodiscard]] QString login() const;
    [[nodiscard]] QString refusalWords(const QString &login, const Refusal &refusal) const;

    Context &m_context;
    std::optional<protocol::AccountInfo> m_found;
    QWidget *m_form = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_intro = nullptr;
    QLabel *m_loginName = nullptr;
    QLineEdit *m_login = nullptr;
    Button *m_find = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_passwordName = nullptr;
    QLineEdit *m_password = nullptr;
    Button *m_eye = nullptr;
    QLabel *m_rule = nullptr;
    Button *m_set = nullptr;
    QLabel *m_outcome = nullptr;
};

} // namespace karcis::ui
