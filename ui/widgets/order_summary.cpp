// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/order_summary.h"

#include "ui/flow_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/poster_view.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

OrderSummary::OrderSummary(Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    m_poster = new PosterView(context, this);
    m_film = makeText(TextStyle::Title, {}, this);
    m_when = makeText(TextStyle::Body, u"muted"_s, this);
    auto *words = new QVBoxLayout;
    words->addWidget(m_film);
    words->addWidget(m_when);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_poster, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_seats = new QGridLayout;
    m_totalTitle = makeLabel(TextStyle::Strong, u"muted"_s, this);
    m_total = makeLabel(TextStyle::Headline, {}, this);
    m_total->setObjectName(u"orderTotal"_s);
    auto *sum = new QHBoxLayout;
    sum->addWidget(m_totalTitle);
    sum->addStretch(1);
    sum->addWidget(m_total);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(makeLine(this));
    column->addLayout(m_seats);
    column->addWidget(makeLine(this));
    column->addLayout(sum);
    column->addStretch(1);
}

void OrderSummary::render(const BookingFlow &flow, const protocol::OrderInfo &order)
{
    const Film *film = findFilm(flow, order.showtime.filmId);
    m_poster->setPoster(film == nullptr ? QString() : film->poster, order.showtime.filmTitle);
    m_film->setText(m_context.wording.isolated(order.showtime.filmTitle));
    m_when->setText(whenText(m_context.wording, flow, order.showtime) + u'\n'
                    + whereText(m_context.wording, flow, order.showtime));
    renderSeats(flow, order);
    m_totalTitle->setText(tr("Total"));
    m_total->setText(m_context.wording.money(order.total));
    restyle();
}

void OrderSummary::renderSeats(const BookingFlow &, const protocol::OrderInfo &order)
{
    const std::vector<protocol::SeatPrice> seats = seatsInOrder(order);
    QString key = m_context.wording.language();
    for (const protocol::SeatPrice &seat : seats) {
        key += u' ' + seat.id.text() + u'=' + QString::number(seat.price.amount);
    }
    if (key == m_seatKey) {
        return;
    }
    m_seatKey = key;
    while (QLayoutItem *item = m_seats->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const protocol::SeatPrice &seat : seats) {
        auto *name = makeLabel(TextStyle::Body, {}, this);
        //: %1 is a seat's label such as C7
        name->setText(tr("Seat %1").arg(m_context.wording.isolated(seat.id.text())));
        auto *price = makeLabel(TextStyle::Body, u"muted"_s, this);
        price->setText(m_context.wording.money(seat.price));
        m_seats->addWidget(name, row, 0);
        m_seats->addWidget(price, row, 1, Qt::AlignTrailing);
        // Without it a layout shows them only with the next events, and counts no line for them before.
        name->show();
        price->show();
        ++row;
    }
}

void OrderSummary::restyle()
{
    const Theme &theme = m_context.theme;
    m_poster->setPosterWidth(theme.px(112));
    layout()->setSpacing(theme.space(Space::Medium));
    m_seats->setVerticalSpacing(theme.space(Space::Tiny));
}

} // namespace karcis::ui
