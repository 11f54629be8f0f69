// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/help_overlay.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

HelpOverlay::HelpOverlay(Context &context, QWidget *parent)
    : Overlay(context, u"helpOverlay"_s, parent)
{
    m_title = makeText(TextStyle::Headline, {}, card());
    m_text = makeText(TextStyle::Body, {}, card());
    m_text->setObjectName(u"helpText"_s);
    m_tools = makeText(TextStyle::Body, u"muted"_s, card());
    m_people = makeText(TextStyle::Strong, {}, card());
    m_close = new Button(context, u"helpClose"_s, u"primary"_s, card());
    m_staff = new Button(context, u"staffButton"_s, u"quiet"_s, card());
    m_staff->setIconName(u"lock"_s);
    auto *column = qobject_cast<QVBoxLayout *>(card()->layout());
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_text, m_tools, m_people, m_close}) {
        column->addWidget(part);
    }
    column->addWidget(m_staff, 0, Qt::AlignHCenter);
    connect(m_close, &QPushButton::clicked, this, &Overlay::close);
    connect(m_staff, &QPushButton::clicked, this, &HelpOverlay::staffWanted);
}

void HelpOverlay::explain(const QString &title, const QString &words)
{
    m_heading = title;
    m_words = words;
    render();
}

void HelpOverlay::setStaffOffered(bool offered)
{
    m_staffOffered = offered;
}

void HelpOverlay::render()
{
    m_title->setText(tr("Help: %1").arg(m_heading));
    showText(m_text, m_words);
    m_tools->setText(tr("At the top you change language, colours and text size at any time."));
    m_people->setText(tr("Our staff at the counter are glad to help you."));
    m_close->setWords(tr("Close"));
    m_staff->setWords(tr("Staff"));
    m_staff->setVisible(m_staffOffered);
    settleCard(720);
}

} // namespace karcis::ui
