// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/page_header.h"

#include "ui/languages.h"
#include "ui/payment_state.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/language_bar.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

PageHeader::PageHeader(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_left = new QWidget(this);
    m_back = new Button(context, u"backButton"_s, u"secondary"_s, m_left);
    m_back->setIconName(u"back"_s);
    m_logo = new QLabel(m_left);
    m_title = makeText(TextStyle::Title, {}, m_left);
    m_title->setObjectName(u"pageTitle"_s);
    auto *left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_back);
    left->addWidget(m_logo);
    left->addWidget(m_title, 1);
    buildTools();
    // The window has the size it has: what does not fit is arranged otherwise, and never asks for a wider one.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->addWidget(m_left, 1);
    m_rows->addWidget(m_tools);
    connect(m_back, &QPushButton::clicked, this, &PageHeader::back);
    restyle();
}

void PageHeader::buildTools()
{
    m_tools = new QWidget(this);
    m_greeting = makeLabel(TextStyle::Body, u"muted"_s, m_tools);
    m_number = new Button(m_context, u"numberButton"_s, u"tool"_s, m_tools);
    m_number->setIconName(u"queue"_s);
    m_tickets = new Button(m_context, u"ticketsButton"_s, u"tool"_s, m_tools);
    m_tickets->setIconName(u"ticket"_s);
    m_logIn = new Button(m_context, u"loginButton"_s, u"tool"_s, m_tools);
    m_logIn->setIconName(u"user"_s);
    m_logOut = new Button(m_context, u"logoutButton"_s, u"tool"_s, m_tools);
    m_logOut->setIconName(u"log-out"_s);
    m_language = new Button(m_context, u"languageButton"_s, u"tool"_s, m_tools);
    m_language->setIconName(u"language"_s);
    m_theme = new Button(m_context, u"themeButton"_s, u"tool"_s, m_tools);
    m_textSize = new Button(m_context, u"textSizeButton"_s, u"tool"_s, m_tools);
    m_textSize->setIconName(u"text-size"_s);
    m_accessible = new Button(m_context, u"accessibleButton"_s, u"tool"_s, m_tools);
    m_accessible->setIconName(u"accessibility"_s);
    m_accessible->setCheckable(true);
    m_help = new Button(m_context, u"helpButton"_s, u"tool"_s, m_tools);
    m_help->setIconName(u"help"_s);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_greeting,
                                                          m_number,
                                                          m_tickets,
                                                          m_logIn,
                                                          m_logOut,
                                                          m_language,
                                                          m_theme,
                                                          m_textSize,
                                                          m_accessible,
                                                          m_help}) {
        // Each as high as its own letters need: a row without it is as high as the lowest.
        row->addWidget(tool, 0, Qt::AlignVCenter);
    }
    connect(m_number, &QPushButton::clicked, this, &PageHeader::number);
    connect(m_tickets, &QPushButton::clicked, this, &PageHeader::tickets);
    connect(m_logIn, &QPushButton::clicked, this, &PageHeader::logIn);
    connect(m_logOut, &QPushButton::clicked, this, &PageHeader::logOut);
    connect(m_language, &QPushButton::clicked, this, [this] {
        Q_EMIT language(m_language->hasFocus());
    });
    connect(m_theme, &QPushButton::clicked, this, &PageHeader::themeMode);
    connect(m_accessible, &QPushButton::clicked, this, &PageHeader::accessible);
    connect(m_textSize, &QPushButton::clicked, this, &PageHeader::textSize);
    connect(m_help, &QPushButton::clicked, this, &PageHeader::help);
}

void PageHeader::render(const BookingFlow &flow, const QString &title)
{
    const bool first = flow.step == Step::Films;
    // Money may be on its way: a touch too many must not end the order, which has a button of its own for that.
    const bool paying = flow.step == Step::Payment && isPaying(flow);
    m_back->setVisible(!first);
    m_back->setEnabled(!paying);
    m_back->setWords(tr("Back"));
    m_logo->setVisible(first);
    m_title->setText(first ? m_context.wording.isolated(flow.server.cinema.name) : title);
    renderAccount(flow);
    m_language->setText(languageMark(m_context.wording.language()));
    m_language->setAccessibleName(LanguageBar::spokenName());
    dressThemeButton(*m_theme, m_context.theme.mode());
    m_help->setAccessibleName(tr("Help"));
    dressTextSizeButton(*m_textSize, m_context);
    m_accessible->setChecked(flow.accessible);
    m_accessible->setAccessibleName(flow.accessible ? tr("Longer times: on")
                                                    : tr("Longer times: off"));
    arrange();
}

ThemeMode PageHeader::nextTheme(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Dark:
        return ThemeMode::Light;
    case ThemeMode::Light:
        return ThemeMode::HighContrast;
    case ThemeMode::HighContrast:
        break;
    }
    return ThemeMode::Dark;
}

int PageHeader::nextTextPercent(int percent)
{
    const auto *next = std::ranges::upper_bound(textPercents, percent);
    return next == textPercents.end() ? textPercents.front() : *next;
}

void PageHeader::dressTextSizeButton(Button &button, const Context &context)
{
    const int percent = context.theme.textPercent();
    button.setText(context.wording.isolated(context.wording.locale().toString(percent)
                                            + QChar(QChar::Nbsp) + u'%'));
    button.setAccessibleName(tr("Text size %1 %").arg(percent));
}

void PageHeader::dressThemeButton(Button &button, ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Dark:
        button.setIconName(u"sun"_s);
        button.setAccessibleName(tr("Light colours"));
        break;
    case ThemeMode::Light:
        button.setIconName(u"contrast"_s);
        button.setAccessibleName(tr("Strong contrasts"));
        break;
    case ThemeMode::HighContrast:
        button.setIconName(u"moon"_s);
        button.setAccessibleName(tr("Dark colours"));
        break;
    }
}

void PageHeader::renderAccount(const BookingFlow &flow)
{
    const bool loggedIn = flow.account.has_value();
    QString name = loggedIn ? flow.account->name.section(u' ', 0, 0) : QString();
    static constexpr int longestName = 16;
    if (name.size() > longestName) {
        name = name.left(longestName - 1) + QChar(0x2026);
    }
    //: %1 is the first name of the person who is logged in
    showText(m_greeting,
             loggedIn ? tr("Hello, %1").arg(m_context.wording.isolated(name)) : QString());
    m_number->setWords(tr("I have a number"));
    const bool mayClaim = flow.step == Step::Films || flow.placeOver;
    m_number->setVisible(mayClaim && flow.server.queueGate != QueueGate::Off
                         && !flow.place.has_value());
    m_tickets->setWords(tr("My tickets"));
    m_tickets->setVisible(loggedIn);
    m_tickets->setEnabled(flow.step != Step::Tickets && flow.step != Step::Payment);
    m_logIn->setWords(tr("Log in"));
    m_logIn->setVisible(!loggedIn && flow.step != Step::Login);
    m_logOut->setWords(tr("Log out"));
    m_logOut->setVisible(loggedIn);
    m_logOut->setEnabled(m_back->isEnabled());
}

void PageHeader::restyle()
{
    const Theme &theme = m_context.theme;
    const int side = theme.textPx(48);
    m_logo->setPixmap(m_context.pictures.picture(u"karcis"_s, side, devicePixelRatioF()));
    m_left->layout()->setSpacing(theme.space(Space::Medium));
    m_tools->layout()->setSpacing(theme.space(Space::Tiny));
    m_rows->setSpacing(theme.space(Space::Small));
    m_rows->setContentsMargins(theme.space(Space::Large),
                               theme.space(Space::Medium),
                               theme.space(Space::Large),
                               theme.space(Space::Small));
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::arrange()
{
    // The tools are needed more than a greeting, and their signs more than their words.
    m_greeting->setVisible(!m_greeting->text().isEmpty());
    const int room = width() - 2 * m_context.theme.space(Space::Large);
    const std::array named{m_number, m_tickets, m_logIn, m_logOut};
    for (Button *tool : named) {
        tool->setText(tool->accessibleName());
    }
    if (m_tools->sizeHint().width() > room) {
        m_greeting->hide();
    }
    if (m_tools->sizeHint().width() > room) {
        for (Button *tool : named) {
            tool->setText({});
        }
    }
    const QFontMetrics metrics(m_context.theme.font(TextStyle::Title));
    const int words = metrics.horizontalAdvance(m_title->text());
    const int left = words + m_context.theme.space(Space::Huge) * 2
        + (m_back->isHidden() ? m_logo->sizeHint().width() : m_back->sizeHint().width());
    const bool together = left + m_tools->sizeHint().width() <= width();
    m_rows->setDirection(together ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
}

} // namespace karcis::ui
