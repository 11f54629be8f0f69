// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/order_row.h"

#include "ui/flow_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/poster_view.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

OrderRow::OrderRow(Context &context, const OrderId &id, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
{
    setProperty("panel", u"surface"_s);
    m_poster = new PosterView(context, this);
    m_film = makeText(TextStyle::Title, {}, this);
    m_when = makeText(TextStyle::Body, {}, this);
    m_seats = makeText(TextStyle::Body, u"muted"_s, this);
    m_open = new Button(context, u"ticket_"_s + id.text(), u"primary"_s, this);
    m_open->setIconName(u"ticket"_s);
    m_words = new QVBoxLayout;
    m_words->addStretch(1);
    for (QLabel *label : {m_film, m_when, m_seats}) {
        m_words->addWidget(label);
    }
    m_words->addStretch(1);
    m_box = new QHBoxLayout(this);
    m_box->addWidget(m_poster);
    m_box->addLayout(m_words, 1);
    m_box->addWidget(m_open, 0, Qt::AlignVCenter);
    connect(m_open, &QPushButton::clicked, this, [this, id] { Q_EMIT opened(id); });
}

void OrderRow::render(const BookingFlow &flow, const protocol::OrderInfo &order)
{
    const Film *film = findFilm(flow, order.showtime.filmId);
    m_poster->setPoster(film == nullptr ? QString() : film->poster, order.showtime.filmTitle);
    m_film->setText(m_context.wording.isolated(order.showtime.filmTitle));
    m_when->setText(whenText(m_context.wording, flow, order.showtime) + u'\n'
                    + whereText(m_context.wording, flow, order.showtime));
    //: %1 are seats such as C7, C8; %2 is the booking code
    m_seats->setText(tr("Seats %1 · booking code %2")
                         .arg(seatsText(m_context.wording, order),
                              m_context.wording.isolated(order.bookingCode)));
    m_open->setWords(tr("Show ticket"));
    m_open->setAccessibleName(
        tr("Show the ticket for %1").arg(m_context.wording.isolated(order.showtime.filmTitle)));
    restyle();
}

void OrderRow::restyle()
{
    const Theme &theme = m_context.theme;
    const int margin = theme.space(Space::Medium);
    m_box->setContentsMargins(
        visualMargins(*this, margin, margin, theme.space(Space::Large), margin));
    m_box->setSpacing(theme.space(Space::Large));
    m_words->setSpacing(theme.space(Space::Tiny));
    m_poster->setPosterWidth(theme.px(140));
}

} // namespace karcis::ui
