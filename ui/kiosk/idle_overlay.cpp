// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/idle_overlay.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

IdleOverlay::IdleOverlay(Context &context, QWidget *parent)
    : Overlay(context, u"idleOverlay"_s, parent)
{
    m_title = makeText(TextStyle::Display, {}, card());
    m_title->setObjectName(u"idleTitle"_s);
    m_number = makeLabel(TextStyle::Giant, {}, card());
    m_number->setObjectName(u"idleNumber"_s);
    m_text = makeText(TextStyle::Title, u"muted"_s, card());
    m_stay = new Button(context, u"stillHere"_s, u"primary"_s, card());
    auto *column = qobject_cast<QVBoxLayout *>(card()->layout());
    for (QLabel *label : {m_title, m_number, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addWidget(m_stay);
    connect(m_stay, &QPushButton::clicked, this, &Overlay::close);
}

QString IdleOverlay::words() const
{
    return tr("Are you still there?") + u' ' + tr("Touch the screen to go on.");
}

void IdleOverlay::render()
{
    m_title->setText(tr("Are you still there?"));
    m_text->setText(tr("Touch the screen to go on. Otherwise everything about you is forgotten and "
                       "your seats are given back."));
    m_stay->setWords(tr("I am still here"));
    count(m_left);
    settleCard(720);
}

void IdleOverlay::open()
{
    Overlay::open();
    announce(words());
}

void IdleOverlay::count(Millis left)
{
    m_left = left;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    m_number->setText(context().wording.locale().toString(static_cast<qlonglong>(seconds)));
}

} // namespace karcis::ui
