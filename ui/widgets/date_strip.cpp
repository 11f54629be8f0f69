// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/date_strip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/wall_layout.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

DateStrip::DateStrip(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_wall = new WallLayout(this);
    m_wall->setBalanced(true);
    for (int i = 0; i < days; ++i) {
        auto *button = new Button(context, u"day_%1"_s.arg(i), u"day"_s, this);
        button->setCheckable(true);
        m_wall->addWidget(button);
        m_buttons.push_back(button);
        connect(
            button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(m_today.addDays(i)); });
    }
}

void DateStrip::render(QDate today, const std::vector<QDate> &open, QDate chosen)
{
    m_today = today;
    m_wall->setSpacing(m_context.theme.space(Space::Small));
    for (int i = 0; i < days; ++i) {
        const QDate date = today.addDays(i);
        Button *button = m_buttons[static_cast<std::size_t>(i)];
        const Wording &wording = m_context.wording;
        button->setText(wording.shortDay(date, today) + u'\n' + wording.shortDate(date));
        button->setAccessibleName(wording.date(date));
        button->setEnabled(std::ranges::find(open, date) != open.end());
        button->setChecked(date == chosen);
    }
    int width = 0;
    for (const Button *button : m_buttons) {
        width = std::max(width, button->sizeHint().width());
    }
    m_wall->setItemWidth(width, days);
}

} // namespace karcis::ui
