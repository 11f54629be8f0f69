// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/page.h"

class QBoxLayout;
class QFrame;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace karcis::ui {

class Button;
class PosterView;

/// Log in or register, told apart by two tabs. Says in words what is wrong while somebody types.
class LoginPage : public Page
{
    Q_OBJECT

public:
    explicit LoginPage(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow) override;

    [[nodiscard]] QString title() const override { return tr("Log in or register"); }

    [[nodiscard]] QString help() const override;

    [[nodiscard]] QWidget *firstFocus() override;
    void restyle() override;
    void leave() override;

private:
    struct Field
    {
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        QLabel *hint = nullptr;
    };

    void build();
    void buildArt();
    void buildForm();
    [[nodiscard]] Field makeField(const QString &name, QWidget *parent) const;
    void setRegistering(bool registering);
    void renderArt();
    void renderForm();
    void renderHints();
    void showHint(const Field &field, const QString &problem, bool shown) const;
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString loginProblem() const;
    [[nodiscard]] QString passwordProblem() const;
    void submit();
    /// As wide as the form's height leaves room for.
    [[nodiscard]] int uprightPosterWidth(int formWidth) const;
    void showPassword(bool shown);

    BookingFlow m_flow;
    bool m_registering = false;
    /// Somebody pressed the button, so empty fields are spoken of too.
    bool m_tried = false;
    QBoxLayout *m_box = nullptr;
    QFrame *m_art = nullptr;
    PosterView *m_poster = nullptr;
    QLabel *m_artTitle = nullptr;
    QLabel *m_artText = nullptr;
    QFrame *m_form = nullptr;
    Button *m_loginTab = nullptr;
    Button *m_registerTab = nullptr;
    QLabel *m_intro = nullptr;
    QWidget *m_nameRow = nullptr;
    Field m_name;
    Field m_login;
    Field m_password;
    Button *m_eye = nullptr;
    Button *m_submit = nullptr;
    QLabel *m_help = nullptr;
};

} // namespace karcis::ui
