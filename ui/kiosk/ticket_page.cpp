// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/ticket_page.h"

#include "ui/flow_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/ticket_card.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

TicketPage::TicketPage(Context &context, QWidget *parent) : Page(context, parent)
{
    build();
}

void TicketPage::build()
{
    auto *content = new QWidget;
    m_icon = new QLabel(content);
    m_heading = makeText(TextStyle::Headline, {}, content);
    m_heading->setObjectName(u"ticketHeading"_s);
    m_text = makeText(TextStyle::Body, u"muted"_s, content);
    m_card = new TicketCard(context(), content);
    m_done = new Button(context(), u"doneButton"_s, u"primary"_s, content);
    m_all = new Button(context(), u"allTicketsButton"_s, u"secondary"_s, content);
    auto *words = new QVBoxLayout;
    words->addWidget(m_heading);
    words->addWidget(m_text);
    m_head = new QHBoxLayout;
    m_head->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_head->addLayout(words, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_all);
    m_buttons->addWidget(m_done);
    m_column = new QVBoxLayout(content);
    m_column->addStretch(1);
    m_column->addLayout(m_head);
    m_column->addWidget(m_card);
    m_column->addLayout(m_buttons);
    m_column->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(makeScroll(content, this));
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::GoHome{}); });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::OpenTickets{}); });
}

void TicketPage::render(const BookingFlow &flow)
{
    m_done->setWords(tr("Done"));
    m_all->setWords(tr("My tickets"));
    m_heading->setText(tr("Paid. Enjoy the film!"));
    m_text->setText(
        tr("Show the QR code of each seat at the entrance. You find it again under My tickets."));
    if (flow.order) {
        const Film *film = findFilm(flow, flow.order->showtime.filmId);
        setBackdrop(film == nullptr ? QString() : film->poster);
        m_card->render(flow, *flow.order);
    }
    restyle();
}

QWidget *TicketPage::firstFocus()
{
    return m_done;
}

void TicketPage::restyle()
{
    const int room = width() - 2 * theme().space(Space::Large);
    const int wide = std::min(room, theme().px(1000));
    const int side = theme().space(Space::Large) + (room - wide) / 2;
    m_column->setContentsMargins(
        side, theme().space(Space::Small), side, theme().space(Space::Large));
    m_column->setSpacing(theme().space(Space::Large));
    m_head->setSpacing(theme().space(Space::Medium));
    m_buttons->setSpacing(theme().space(Space::Medium));
    m_icon->setPixmap(context().pictures.icon(
        u"check"_s, theme().textPx(56), theme().color(Tone::Good), devicePixelRatioF()));
    m_card->restyle();
}

QString TicketPage::help() const
{
    return tr("This is your ticket. Show its code at the entrance, one for each seat. You find it "
              "again under “My tickets”.");
}

} // namespace karcis::ui
