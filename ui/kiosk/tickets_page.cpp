// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/tickets_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/order_row.h"
#include "ui/widgets/scroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

TicketsPage::TicketsPage(Context &context, QWidget *parent) : Page(context, parent)
{
    build();
}

void TicketsPage::build()
{
    auto *content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->addStretch(1);
    m_scroll = makeScroll(content, this);
    m_emptyBox = new QWidget(this);
    m_emptyIcon = new QLabel(m_emptyBox);
    m_emptyTitle = makeText(TextStyle::Headline, {}, m_emptyBox);
    m_emptyTitle->setObjectName(u"ticketsEmpty"_s);
    m_emptyText = makeText(TextStyle::Body, u"muted"_s, m_emptyBox);
    m_browse = new Button(context(), u"browseButton"_s, u"primary"_s, m_emptyBox);
    m_browse->setIconName(u"film"_s);
    for (QLabel *label : {m_emptyIcon, m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
    }
    auto *column = new QVBoxLayout(m_emptyBox);
    column->addStretch(2);
    column->addWidget(m_emptyIcon);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addWidget(m_browse, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    page->addWidget(m_emptyBox);
    connect(m_browse, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::GoHome{}); });
}

void TicketsPage::render(const BookingFlow &flow)
{
    rebuildRows(flow);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->render(flow, flow.tickets[i]);
    }
    const bool empty = m_rows.empty();
    m_scroll->setVisible(!empty);
    m_emptyBox->setVisible(empty);
    m_emptyTitle->setText(flow.ticketsLoaded ? tr("No tickets yet") : tr("Fetching your tickets…"));
    showText(m_emptyText,
             flow.ticketsLoaded ? tr("Tickets that you buy appear here until the film is over.")
                                : QString());
    m_browse->setWords(tr("Look at the films"));
    m_browse->setVisible(flow.ticketsLoaded);
    restyle();
}

void TicketsPage::rebuildRows(const BookingFlow &flow)
{
    QString key;
    for (const protocol::OrderInfo &order : flow.tickets) {
        key += order.id.text() + u' ';
    }
    if (key == m_rowKey) {
        return;
    }
    m_rowKey = key;
    for (OrderRow *row : m_rows) {
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const protocol::OrderInfo &order : flow.tickets) {
        auto *row = new OrderRow(context(), order.id, m_scroll->widget());
        m_list->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.push_back(row);
        row->show();
        connect(row, &OrderRow::opened, this, [this](const OrderId &id) {
            Q_EMIT intent(intents::OpenTicket{id});
        });
    }
}

QWidget *TicketsPage::firstFocus()
{
    return m_rows.empty() ? static_cast<QWidget *>(m_browse) : m_rows.front()->button();
}

void TicketsPage::restyle()
{
    const int room = width() - 2 * theme().space(Space::Large);
    const int side = theme().space(Space::Large) + std::max(0, (room - theme().px(1100)) / 2);
    m_list->setContentsMargins(
        side, theme().space(Space::Small), side, theme().space(Space::Large));
    m_list->setSpacing(theme().space(Space::Medium));
    setDistances(m_emptyBox->layout(), Space::Huge, Space::Medium);
    m_emptyIcon->setPixmap(context().pictures.icon(
        u"ticket"_s, theme().px(140), theme().color(Tone::Outline), devicePixelRatioF()));
    for (OrderRow *row : m_rows) {
        row->restyle();
    }
}

} // namespace karcis::ui
