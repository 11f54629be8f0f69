// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/ticket_page.h"

#include "ui/flow_words.h"
#include "ui/ticket_document.h"
#include "ui/widgets/button.h"
#include "ui/widgets/celebration.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/tick.h"
#include "ui/widgets/ticket_card.h"
#include "ui/widgets/wall_layout.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

/// The poster on paper: about 300 dots an inch.
constexpr QSize paperPoster{280, 420};

} // namespace

TicketPage::TicketPage(Context &context,
                       const TicketOutlets &outlets,
                       bool isPublic,
                       QWidget *parent)
    : Page(context, parent)
    , m_export(context.clock, outlets, isPublic)
{
    build();
    connect(&m_export, &TicketExport::changed, this, &TicketPage::renderExport);
}

void TicketPage::build()
{
    auto *content = new QWidget;
    m_celebration = new Celebration(context(), content);
    m_tick = new Tick(context(), content);
    m_tick->setObjectName(u"paidTick"_s);
    m_heading = makeText(TextStyle::Headline, {}, content);
    m_heading->setObjectName(u"ticketHeading"_s);
    m_text = makeText(TextStyle::Body, u"muted"_s, content);
    m_card = new TicketCard(context(), content);
    m_bar = new QWidget(this);
    m_status = new Banner(context(), u"ticketStatus"_s, m_bar);
    m_status->setClosable(false);
    buildButtons();
    auto *words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(m_heading);
    words->addWidget(m_text);
    words->addStretch(1);
    m_head = new QHBoxLayout;
    m_head->addWidget(m_tick, 0, Qt::AlignVCenter);
    m_head->addLayout(words, 1);
    m_column = new QVBoxLayout(content);
    m_column->addStretch(1);
    m_column->addLayout(m_head);
    m_column->addWidget(m_card);
    m_column->addStretch(1);
    m_scroll = makeScroll(content, this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    // However long the ticket is, what can be done with it stays in sight.
    page->addWidget(m_scroll, 1);
    page->addWidget(m_bar);
    connect(m_celebration, &Celebration::progressed, m_tick, &Tick::setShare);
}

void TicketPage::buildButtons()
{
    m_next = new Button(context(), u"nextCustomer"_s, u"primary"_s, m_bar);
    m_next->setIconName(u"log-out"_s);
    m_print = new Button(context(), u"printTickets"_s, u"secondary"_s, m_bar);
    m_print->setIconName(u"print"_s);
    m_save = new Button(context(), u"saveTickets"_s, u"secondary"_s, m_bar);
    m_save->setIconName(u"save"_s);
    m_all = new Button(context(), u"allTicketsButton"_s, u"secondary"_s, m_bar);
    m_all->setIconName(u"ticket"_s);
    m_done = new Button(context(), u"doneButton"_s, u"secondary"_s, m_bar);
    m_done->setIconName(u"film"_s);
    auto *row = new QWidget(m_bar);
    m_buttons = new WallLayout(row);
    m_buttons->setLed(true);
    for (Button *button : {m_next, m_print, m_save, m_all, m_done}) {
        m_buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(m_bar);
    column->addWidget(m_status);
    column->addWidget(row);
    connect(m_next, &QPushButton::clicked, this, &TicketPage::visitOver);
    connect(m_print, &QPushButton::clicked, this, [this] { m_export.print(document()); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_export.save(document()); });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::OpenTickets{}); });
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::GoHome{}); });
}

void TicketPage::render(const BookingFlow &flow)
{
    m_flow = flow;
    if (flow.order) {
        const Film *film = findFilm(flow, flow.order->showtime.filmId);
        setBackdrop(film == nullptr ? QString() : film->poster);
        m_card->render(flow, *flow.order);
    }
    renderWords();
    renderExport();
    restyle();
    if (m_celebrateNext) {
        m_celebrateNext = false;
        celebrate();
    }
}

void TicketPage::renderWords()
{
    m_next->setWords(tr("Next customer"));
    m_next->setAccessibleDescription(tr("Logs you out and clears this screen."));
    m_save->setWords(tr("Save as PDF"));
    m_save->setVisible(m_export.canSave());
    m_all->setWords(tr("My tickets"));
    m_done->setWords(tr("More films"));
    m_heading->setText(m_fresh ? tr("Paid. Enjoy the film!") : tr("Enjoy the film!"));
    m_text->setText(
        tr("Show the QR code of each seat at the entrance. You find it again under My tickets."));
}

void TicketPage::renderExport()
{
    const TicketExport::Status status = m_export.status();
    // The buttons stay in reach while they work, so that the keyboard's place on the page is kept.
    if (status == TicketExport::Status::Sending || status == TicketExport::Status::Printing) {
        m_print->setWords(tr("Printing…"));
    } else if (status == TicketExport::Status::Printed) {
        m_print->setWords(tr("Print again"));
    } else {
        m_print->setWords(tr("Print"));
    }
    const QString words = m_export.words();
    // It takes the place of what to do, so that little moves.
    m_text->setVisible(words.isEmpty());
    m_status->say(words, m_export.mood());
}

TicketDocument TicketPage::document() const
{
    const protocol::OrderInfo order = m_flow.order.value_or(protocol::OrderInfo{});
    const Film *film = findFilm(m_flow, order.showtime.filmId);
    const QImage poster = film == nullptr || film->poster.isEmpty()
        ? QImage()
        : context().pictures.poster(film->poster, paperPoster, 1.0).toImage();
    return {wording(), m_flow, order, poster};
}

void TicketPage::arrive(Step from)
{
    m_fresh = from != Step::Tickets;
    m_celebrateNext = m_fresh;
}

void TicketPage::celebrate()
{
    m_heading->setAccessibleName(m_heading->text() + u' ' + m_text->text());
    QAccessibleEvent event(m_heading, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_celebration->play();
}

void TicketPage::leave()
{
    m_celebration->stop();
    m_export.forget();
    m_flow = {};
}

QWidget *TicketPage::firstFocus()
{
    return m_print;
}

void TicketPage::restyle()
{
    const int room = width() - 2 * theme().space(Space::Large);
    const int wide = std::min(room, theme().px(1500));
    const int side = theme().space(Space::Large) + (room - wide) / 2;
    m_column->setContentsMargins(
        side, theme().space(Space::Small), side, theme().space(Space::Small));
    m_column->setSpacing(theme().space(Space::Medium));
    m_head->setSpacing(theme().space(Space::Medium));
    restyleButtons();
    m_tick->updateGeometry();
    m_card->restyle();
}

/// All in one row where there is room; else the way to the next customer leads, and the others stand in even rows below.
void TicketPage::restyleButtons()
{
    const std::array all{m_next, m_print, m_save, m_all, m_done};
    int others = 0;
    for (Button *button : all) {
        button->ensurePolished();
        others = std::max(others,
                          button->isHidden() || button == m_next ? 0 : button->sizeHint().width());
    }
    const int gap = theme().space(Space::Medium);
    const int most = static_cast<int>(all.size());
    const int even = std::max(others, m_next->sizeHint().width());
    const bool oneRow = most * even + (most - 1) * gap <= width() - 2 * theme().space(Space::Large);
    m_buttons->setSpacing(gap);
    m_buttons->setItemWidth(oneRow ? even : others, oneRow ? most : most - 1);
    const int side = theme().space(Space::Large);
    m_bar->layout()->setSpacing(theme().space(Space::Small));
    m_bar->layout()->setContentsMargins(
        side, theme().space(Space::Small), side, theme().space(Space::Medium));
}

QString TicketPage::help() const
{
    return tr("This is your ticket. Show its code at the entrance, one for each seat. You can "
              "print it, and you find it again under “My tickets”. “Next customer” logs you out.");
}

} // namespace karcis::ui
