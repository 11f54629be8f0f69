// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/seat_offers.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tab_order.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

SeatOffers::SeatOffers(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_title = makeText(TextStyle::Strong, u"accent"_s, this);
    m_seats = new QWidget(this);
    m_flow = new FlowLayout(m_seats);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_seats);
}

void SeatOffers::render(const std::vector<SeatId> &offers)
{
    m_title->setText(tr("Free close by"));
    setVisible(!offers.empty());
    QStringList key{m_context.wording.language()};
    std::ranges::transform(offers, std::back_inserter(key), &SeatId::text);
    if (m_key == key.join(u' ')) {
        return;
    }
    m_key = key.join(u' ');
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SeatId &seat : offers) {
        add(seat);
    }
}

void SeatOffers::add(const SeatId &seat)
{
    auto *button = new Button(m_context, u"offer_"_s + seat.text(), u"secondary"_s, m_seats);
    button->setText(seat.text());
    button->setIconName(u"seat"_s);
    button->setAccessibleName(
        tr("Take seat %1 instead").arg(m_context.wording.isolated(seat.text())));
    m_flow->addWidget(button);
    tabWithin(*m_seats, *button);
    button->show();
    connect(button, &QPushButton::clicked, this, [this, seat] { Q_EMIT taken(seat); });
}

void SeatOffers::restyle()
{
    layout()->setSpacing(m_context.theme.space(Space::Small));
    m_flow->setSpacing(m_context.theme.space(Space::Small));
}

} // namespace karcis::ui
