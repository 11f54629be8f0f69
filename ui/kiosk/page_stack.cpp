// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/page_stack.h"

#include "ui/kiosk/films_page.h"
#include "ui/kiosk/login_page.h"
#include "ui/kiosk/order_over_page.h"
#include "ui/kiosk/payment_page.h"
#include "ui/kiosk/schedule_page.h"
#include "ui/kiosk/seats_page.h"
#include "ui/kiosk/ticket_page.h"
#include "ui/kiosk/tickets_page.h"
#include "ui/kiosk/waiting_page.h"

namespace karcis::ui {

PageStack::PageStack(Context &context, const TicketOutlets &tickets, bool isPublic, QWidget *parent)
    : QStackedWidget(parent)
{
    // Only the page that is shown decides; the others are still laid out for an earlier size.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    // In the order of Step.
    add(new FilmsPage(context, this));
    add(new SchedulePage(context, this));
    add(new LoginPage(context, this));
    auto *seats = new SeatsPage(context, this);
    connect(seats, &SeatsPage::nearlyOver, this, &PageStack::nearlyOver);
    add(seats);
    add(new PaymentPage(context, this));
    auto *ticket = new TicketPage(context, tickets, isPublic, this);
    connect(ticket, &TicketPage::visitOver, this, &PageStack::visitOver);
    add(ticket);
    add(new TicketsPage(context, this));
    add(new OrderOverPage(context, this));
    add(new WaitingPage(context, this));
}

void PageStack::add(Page *page)
{
    // The screen has the size it has: no page, least of all a hidden one, may ask for a larger window.
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pages.push_back(page);
    addWidget(page);
    connect(page, &Page::intent, this, &PageStack::intent);
}

Page *PageStack::page(Step step) const
{
    return m_pages.at(static_cast<std::size_t>(step));
}

Step PageStack::shownStep() const
{
    return static_cast<Step>(currentIndex());
}

} // namespace karcis::ui
