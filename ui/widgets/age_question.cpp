// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/age_question.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

AgeQuestion::AgeQuestion(Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    setObjectName(u"ageQuestion"_s);
    setProperty("panel", u"warning"_s);
    m_text = makeText(TextStyle::Strong, {}, this);
    m_confirm = new Button(context, u"ageConfirm"_s, u"primary"_s, this);
    m_decline = new Button(context, u"ageCancel"_s, u"secondary"_s, this);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_decline);
    row->addWidget(m_confirm);
    hide();
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const ShowtimeId id = std::exchange(m_asked, {});
        hide();
        Q_EMIT confirmed(id);
    });
    connect(m_decline, &QPushButton::clicked, this, &AgeQuestion::cancel);
}

bool AgeQuestion::isNeeded(AgeClass age)
{
    return age == AgeClass::From17 || age == AgeClass::From21;
}

void AgeQuestion::ask(const ShowtimeId &id, AgeClass age)
{
    m_asked = id;
    m_years = age == AgeClass::From21 ? 21 : 17;
    render();
    show();
    m_confirm->setFocus();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AgeQuestion::render()
{
    const QString words
        = tr("This film is for people aged %1 and over. Everyone in your group shows "
             "an identity card at the entrance.")
              .arg(m_years);
    m_text->setText(words);
    setAccessibleName(words);
    m_confirm->setWords(tr("We are all %1 or over").arg(m_years));
    m_decline->setWords(tr("Not now"));
    const int gap = m_context.theme.space(Space::Medium);
    layout()->setContentsMargins(gap, gap, gap, gap);
    layout()->setSpacing(gap);
}

void AgeQuestion::cancel()
{
    m_asked = {};
    hide();
    Q_EMIT cancelled();
}

} // namespace karcis::ui
