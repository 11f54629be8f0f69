// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/language_bar.h"

#include "ui/languages.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

LanguageBar::LanguageBar(Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    setObjectName(u"languageBar"_s);
    setProperty("panel", u"raised"_s);
    setAccessibleName(spokenName());
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    const QStringList codes = languages();
    for (const QString &code : codes) {
        auto *choice = new Button(context, u"language_"_s + code, u"chip"_s, this);
        choice->setCheckable(true);
        choice->setWords(languageName(code));
        row->addWidget(choice);
        m_choices.push_back(choice);
        connect(choice, &QPushButton::clicked, this, [this, code] {
            hide();
            Q_EMIT chosen(code);
        });
    }
    hide();
}

QString LanguageBar::spokenName()
{
    return u"Bahasa · Language · اللغة"_s;
}

void LanguageBar::toggle(bool byKeyboard)
{
    setVisible(isHidden());
    render();
    if (isHidden() || !byKeyboard) {
        return;
    }
    const auto spoken = std::ranges::find_if(m_choices, &Button::isChecked);
    if (spoken != m_choices.end()) {
        (*spoken)->setFocus(Qt::TabFocusReason);
    }
}

void LanguageBar::render()
{
    const Theme &theme = m_context.theme;
    const QString own = u"language_"_s + m_context.wording.language();
    for (Button *choice : m_choices) {
        choice->setChecked(choice->objectName() == own);
    }
    layout()->setContentsMargins(theme.space(Space::Large),
                                 theme.space(Space::Small),
                                 theme.space(Space::Large),
                                 theme.space(Space::Small));
    layout()->setSpacing(theme.space(Space::Small));
}

} // namespace karcis::ui
