// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/chosen_seats.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tab_order.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

ChosenSeats::ChosenSeats(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_title = makeLabel(TextStyle::Strong, u"accent"_s, this);
    m_chips = new QWidget(this);
    m_flow = new FlowLayout(m_chips);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_chips);
}

void ChosenSeats::render(const std::vector<SeatView> &mine)
{
    m_title->setText(tr("Your seats"));
    setVisible(!mine.empty());
    rebuild(mine);
}

void ChosenSeats::rebuild(const std::vector<SeatView> &mine)
{
    QStringList key{m_context.wording.language()};
    for (const SeatView &seat : mine) {
        key.append(seat.info.id.text());
    }
    if (m_key == key.join(u' ')) {
        return;
    }
    m_key = key.join(u' ');
    for (Button *chip : m_buttons) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_buttons.clear();
    for (const SeatView &seat : mine) {
        add(seat);
    }
}

void ChosenSeats::add(const SeatView &seat)
{
    auto *chip = new Button(m_context, u"chosen_"_s + seat.info.id.text(), u"seat"_s, m_chips);
    chip->setText(seat.info.id.text());
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    chip->setIconName(u"close"_s);
    chip->setAccessibleName(tr("Give back row %1 seat %2")
                                .arg(m_context.wording.isolated(seat.info.row))
                                .arg(seat.info.number));
    m_flow->addWidget(chip);
    m_buttons.push_back(chip);
    tabWithin(*m_chips, *chip);
    chip->show();
    connect(chip, &QPushButton::clicked, this, [this, id = seat.info.id] { Q_EMIT givenBack(id); });
}

void ChosenSeats::restyle()
{
    layout()->setSpacing(m_context.theme.space(Space::Small));
    m_flow->setSpacing(m_context.theme.space(Space::Small));
}

} // namespace karcis::ui
