// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/login_page.h"

#include "core/limits.h"
#include "core/login_name.h"
#include "ui/flow_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/poster_view.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

LoginPage::LoginPage(Context &context, QWidget *parent) : Page(context, parent)
{
    build();
}

void LoginPage::build()
{
    auto *content = new QWidget;
    buildArt();
    buildForm();
    m_box = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_box->addStretch(1);
    m_box->addWidget(m_art, 0, Qt::AlignVCenter);
    m_box->addWidget(m_form, 0, Qt::AlignVCenter);
    m_box->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(makeScroll(content, this));
}

void LoginPage::buildArt()
{
    m_art = new QFrame;
    m_poster = new PosterView(context(), m_art);
    m_artTitle = makeText(TextStyle::Title, {}, m_art);
    m_artText = makeText(TextStyle::Body, u"muted"_s, m_art);
    m_artText->setObjectName(u"loginFor"_s);
    auto *column = new QVBoxLayout(m_art);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_poster, 0, Qt::AlignHCenter);
    column->addWidget(m_artTitle);
    column->addWidget(m_artText);
    for (QLabel *label : {m_artTitle, m_artText}) {
        label->setAlignment(Qt::AlignCenter);
    }
}

LoginPage::Field LoginPage::makeField(const QString &name, QWidget *parent) const
{
    Field field;
    field.label = makeLabel(TextStyle::Strong, {}, parent);
    field.edit = new QLineEdit(parent);
    field.edit->setObjectName(name);
    field.hint = makeText(TextStyle::Caption, u"muted"_s, parent);
    field.hint->setObjectName(name + u"Hint"_s);
    field.label->setBuddy(field.edit);
    connect(field.edit, &QLineEdit::textChanged, this, &LoginPage::renderHints);
    connect(field.edit, &QLineEdit::returnPressed, this, &LoginPage::submit);
    return field;
}

void LoginPage::buildForm()
{
    m_form = makePanel(u"surface"_s);
    m_loginTab = new Button(context(), u"loginTab"_s, u"tab"_s, m_form);
    m_registerTab = new Button(context(), u"registerTab"_s, u"tab"_s, m_form);
    auto *tabs = new QHBoxLayout;
    for (Button *tab : {m_loginTab, m_registerTab}) {
        tab->setCheckable(true);
        tab->setAutoExclusive(true);
        tabs->addWidget(tab, 1);
    }
    m_loginTab->setChecked(true);
    m_intro = makeText(TextStyle::Body, u"muted"_s, m_form);
    m_nameRow = new QWidget(m_form);
    m_name = makeField(u"nameField"_s, m_nameRow);
    m_name.edit->setMaxLength(limits::textLength);
    m_name.edit->setInputMethodHints(Qt::ImhNoPredictiveText);
    auto *nameColumn = new QVBoxLayout(m_nameRow);
    nameColumn->setContentsMargins(0, 0, 0, 0);
    nameColumn->addWidget(m_name.label);
    nameColumn->addWidget(m_name.edit);
    nameColumn->addWidget(m_name.hint);
    m_login = makeField(u"loginField"_s, m_form);
    m_login.edit->setMaxLength(limits::textLength);
    m_login.edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText
                                      | Qt::ImhEmailCharactersOnly);
    m_password = makeField(u"passwordField"_s, m_form);
    m_password.edit->setMaxLength(limits::passwordLength);
    m_password.edit->setEchoMode(QLineEdit::Password);
    m_password.edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText
                                         | Qt::ImhSensitiveData | Qt::ImhPreferLatin);
    // An address, a number and a password are written from left to right in every language.
    for (const Field &field : {m_login, m_password}) {
        field.edit->setLayoutDirection(Qt::LeftToRight);
    }
    m_eye = new Button(context(), u"showPassword"_s, u"secondary"_s, m_form);
    m_eye->setCheckable(true);
    m_submit = new Button(context(), u"loginSubmit"_s, u"primary"_s, m_form);
    m_help = makeText(TextStyle::Caption, u"muted"_s, m_form);

    auto *passwordRow = new QHBoxLayout;
    passwordRow->addWidget(m_password.edit, 1);
    passwordRow->addWidget(m_eye);
    auto *column = new QVBoxLayout(m_form);
    column->addLayout(tabs);
    column->addWidget(m_intro);
    column->addWidget(m_nameRow);
    column->addWidget(m_login.label);
    column->addWidget(m_login.edit);
    column->addWidget(m_login.hint);
    column->addWidget(m_password.label);
    column->addLayout(passwordRow);
    column->addWidget(m_password.hint);
    column->addWidget(m_submit);
    column->addWidget(m_help);
    connect(m_loginTab, &QPushButton::clicked, this, [this] { setRegistering(false); });
    connect(m_registerTab, &QPushButton::clicked, this, [this] { setRegistering(true); });
    connect(m_eye, &QPushButton::toggled, this, &LoginPage::showPassword);
    connect(m_submit, &QPushButton::clicked, this, &LoginPage::submit);
}

void LoginPage::setRegistering(bool registering)
{
    m_registering = registering;
    m_tried = false;
    renderForm();
    restyle();
    (registering ? m_name.edit : m_login.edit)->setFocus();
}

void LoginPage::render(const BookingFlow &flow)
{
    m_flow = flow;
    renderArt();
    renderForm();
    restyle();
}

void LoginPage::renderArt()
{
    const protocol::ShowtimeInfo *wanted
        = m_flow.wanted.isEmpty() ? nullptr : wantedShowtime(m_flow);
    const Film *film = findFilm(m_flow, wanted != nullptr ? wanted->filmId : m_flow.film);
    if (film == nullptr && !m_flow.films.empty()) {
        film = &m_flow.films.front();
    }
    setBackdrop(film == nullptr ? QString() : film->poster);
    m_art->setVisible(film != nullptr);
    if (film == nullptr) {
        return;
    }
    m_poster->setPoster(film->poster, film->title);
    m_artTitle->setText(
        wanted != nullptr ? wording().isolated(film->title)
                          : tr("Welcome to %1").arg(wording().isolated(m_flow.server.cinema.name)));
    m_artText->setText(wanted != nullptr ? whenText(wording(), m_flow, *wanted) + u'\n'
                               + whereText(wording(), m_flow, *wanted)
                                         : tr("With an account your tickets are always with you."));
}

void LoginPage::renderForm()
{
    m_loginTab->setWords(tr("Log in"));
    m_registerTab->setWords(tr("Register"));
    m_loginTab->setChecked(!m_registering);
    m_registerTab->setChecked(m_registering);
    m_intro->setText(m_flow.wanted.isEmpty()
                         ? tr("Your tickets wait in your account, also for the next visit.")
                         : tr("One more step, then you choose your seats."));
    m_nameRow->setVisible(m_registering);
    m_name.label->setText(tr("Your name"));
    m_login.label->setText(tr("E-mail address or mobile number"));
    m_login.edit->setPlaceholderText(tr("for example 0812 3456 7890"));
    m_password.label->setText(tr("Password"));
    for (const Field &field : {m_name, m_login, m_password}) {
        field.edit->setAccessibleName(field.label->text());
    }
    showPassword(m_eye->isChecked());
    const QString action = m_registering ? tr("Create account") : tr("Log in");
    m_submit->setWords(m_flow.busy ? tr("One moment…") : action);
    m_submit->setEnabled(!m_flow.busy);
    m_help->setText(m_registering
                        ? tr("We use your address only for your tickets.")
                        : tr("Forgotten your password? At the counter you choose a new one."));
    renderHints();
}

QString LoginPage::nameProblem() const
{
    return m_name.edit->text().trimmed().isEmpty() ? tr("Please tell us your name.") : QString();
}

QString LoginPage::loginProblem() const
{
    const QString text = m_login.edit->text();
    if (text.trimmed().isEmpty()) {
        return tr("Please enter your e-mail address or mobile number.");
    }
    if (readLoginName(text)) {
        return {};
    }
    return text.contains(u'@') ? tr("The e-mail address is not complete yet, as in name@mail.com.")
                               : tr("A mobile number begins with 08 or +62, as in 0812 3456 7890.");
}

QString LoginPage::passwordProblem() const
{
    const auto typed = static_cast<int>(m_password.edit->text().size());
    if (typed == 0) {
        return tr("Please enter your password.");
    }
    if (m_registering && typed < limits::passwordMinimum) {
        return tr("%n more character(s), please.", nullptr, limits::passwordMinimum - typed);
    }
    return {};
}

void LoginPage::renderHints()
{
    showHint(m_name, nameProblem(), m_tried);
    showHint(m_login, loginProblem(), m_tried || !m_login.edit->text().isEmpty());
    showHint(m_password, passwordProblem(), m_tried || !m_password.edit->text().isEmpty());
    if (m_registering && m_password.edit->text().isEmpty() && !m_tried) {
        m_password.hint->setText(tr("At least %n character(s).", nullptr, limits::passwordMinimum));
        m_password.hint->show();
    } else if (m_registering && passwordProblem().isEmpty()) {
        // The line stays, so that the button below does not move away from the finger.
        showText(m_password.hint, tr("Long enough."));
    }
}

void LoginPage::showHint(const Field &field, const QString &problem, bool shown) const
{
    // A field that somebody is still typing in is not scolded, only helped: red comes with the button.
    const QString text = shown ? problem : QString();
    setStyleProperty(field.edit, "wrong", m_tried && !problem.isEmpty());
    setStyleProperty(field.hint, "tone", m_tried ? u"bad"_s : u"muted"_s);
    field.edit->setAccessibleDescription(text);
    showText(field.hint, text);
}

void LoginPage::showPassword(bool shown)
{
    m_password.edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIconName(shown ? u"eye-off"_s : u"eye"_s);
    m_eye->setAccessibleName(shown ? tr("Hide the password") : tr("Show the password"));
}

void LoginPage::submit()
{
    if (m_flow.busy) {
        return;
    }
    m_tried = true;
    renderHints();
    if (m_registering && !nameProblem().isEmpty()) {
        return m_name.edit->setFocus();
    }
    if (!loginProblem().isEmpty()) {
        return m_login.edit->setFocus();
    }
    if (!passwordProblem().isEmpty()) {
        return m_password.edit->setFocus();
    }
    const QString login = m_login.edit->text().trimmed();
    const QString password = m_password.edit->text();
    if (m_registering) {
        Q_EMIT intent(intents::Register{m_name.edit->text().simplified(), login, password});
    } else {
        Q_EMIT intent(intents::LogIn{login, password});
    }
}

QWidget *LoginPage::firstFocus()
{
    return m_registering ? m_name.edit : m_login.edit;
}

void LoginPage::leave()
{
    // The next person at this kiosk must not find anything.
    for (const Field &field : {m_name, m_login, m_password}) {
        field.edit->clear();
    }
    m_eye->setChecked(false);
    m_registering = false;
    m_tried = false;
    renderForm();
}

void LoginPage::restyle()
{
    const bool portrait = isPortrait();
    m_box->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setDistances(m_box, Space::Large, Space::Huge);
    for (QWidget *part : std::initializer_list<QWidget *>{m_art, m_form}) {
        m_box->setAlignment(part, portrait ? Qt::AlignHCenter : Qt::AlignVCenter);
    }
    const int formWidth
        = std::min(theme().textPx(portrait ? 760 : 620), width() - 2 * theme().space(Space::Large));
    m_form->setFixedWidth(formWidth);
    setDistances(m_form->layout(), Space::Large, Space::Small);
    setDistances(m_art->layout(), Space::Tiny, Space::Small);
    m_poster->setPosterWidth(portrait ? uprightPosterWidth(formWidth)
                                      : std::clamp(height() / 2, theme().px(240), theme().px(420)));
    m_art->setFixedWidth(portrait ? formWidth
                                  : std::max(m_poster->sizeHint().width(), theme().textPx(300)));
}

int LoginPage::uprightPosterWidth(int formWidth) const
{
    // Upright the form comes first, and a hint more must not push it under the keyboard.
    const int hint = theme().textPx(28) + theme().space(Space::Small);
    const int words = m_artTitle->heightForWidth(formWidth) + m_artText->heightForWidth(formWidth);
    const int gaps = 2 * theme().space(Space::Large) + theme().space(Space::Huge)
        + 2 * theme().space(Space::Small) + 2 * theme().space(Space::Tiny);
    const int room
        = height() - m_form->layout()->totalHeightForWidth(formWidth) - words - gaps - hint;
    return std::clamp(room * 2 / 3, theme().px(120), theme().px(440));
}

QString LoginPage::help() const
{
    return tr("With an account your tickets are kept for you. Log in with your e-mail address or "
              "mobile number, or register: that takes a minute. Our staff at the counter help you "
              "if you have forgotten your password.");
}

} // namespace karcis::ui
