// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/trouble.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

Trouble::Trouble(Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    setObjectName(u"trouble"_s);
    m_icon = new QLabel(this);
    m_heading = makeText(TextStyle::Headline, {}, this);
    m_heading->setObjectName(u"troubleHeading"_s);
    m_why = makeText(TextStyle::Body, u"muted"_s, this);
    m_why->setObjectName(u"troubleWhy"_s);
    m_again = new Button(context, u"troubleAgain"_s, u"primary"_s, this);
    m_again->setIconName(u"refresh"_s);
    m_again->setProperty("large", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : {m_icon, m_heading, m_why}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addWidget(m_again, 0, Qt::AlignHCenter);
    connect(m_again, &QPushButton::clicked, this, &Trouble::retried);
    hide();
}

void Trouble::say(const QString &heading, const QString &why)
{
    const bool fresh = isHidden() || m_why->text() != why;
    m_heading->setText(heading);
    showText(m_why, why);
    m_again->setWords(tr("Try again"));
    setAccessibleName(heading + u' ' + why);
    setVisible(!heading.isEmpty());
    if (fresh && !heading.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Trouble::restyle()
{
    const Theme &theme = m_context.theme;
    layout()->setSpacing(theme.space(Space::Medium));
    m_icon->setPixmap(m_context.pictures.icon(
        u"warning"_s, theme.px(72), theme.color(Tone::Warning), devicePixelRatioF()));
}

} // namespace karcis::ui
