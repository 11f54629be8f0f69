// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/tickets_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/more_films.h"
#include "ui/widgets/order_row.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/spinner.h"

#include <QGridLayout>
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
    buildGuide(content);
    m_more = new MoreFilms(context(), content);
    m_list->addWidget(m_guide);
    m_list->addWidget(m_more);
    m_list->addStretch(1);
    connect(m_more, &MoreFilms::chosen, this, [this](const FilmId &id) {
        Q_EMIT intent(intents::OpenFilm{id});
    });
    m_scroll = makeScroll(content, this);
    m_emptyBox = new QWidget(this);
    m_emptyIcon = new QLabel(m_emptyBox);
    m_spinner = new Spinner(context(), m_emptyBox);
    m_spinner->setObjectName(u"ticketsSpinner"_s);
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
    column->addWidget(m_spinner, 0, Qt::AlignHCenter);
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

void TicketsPage::buildGuide(QWidget *parent)
{
    m_guide = makePanel(u"surface"_s, parent);
    m_guide->setObjectName(u"ticketsGuide"_s);
    m_guideTitle = makeLabel(TextStyle::Title, {}, m_guide);
    auto *grid = new QGridLayout(m_guide);
    grid->addWidget(m_guideTitle, 0, 0, 1, 2);
    for (std::size_t i = 0; i < m_guideTexts.size(); ++i) {
        m_guideIcons.at(i) = new QLabel(m_guide);
        m_guideTexts.at(i) = makeText(TextStyle::Body, {}, m_guide);
        const int row = static_cast<int>(i) + 1;
        grid->addWidget(m_guideIcons.at(i), row, 0, Qt::AlignTop);
        grid->addWidget(m_guideTexts.at(i), row, 1);
    }
    grid->setColumnStretch(1, 1);
}

void TicketsPage::renderGuide(const BookingFlow &flow)
{
    m_guideTitle->setText(tr("On the day"));
    m_guideTexts[0]->setText(
        tr("Open a ticket and show its code at the entrance, one for each seat."));
    m_guideTexts[1]->setText(tr("The doors open 15 minutes before the film begins."));
    m_guideTexts[2]->setText(
        tr("Nothing to show the code with? Tell the staff at the counter your booking code."));
    const bool any = m_more->render(flow, {}, flow.tickets.size() < 2 ? 6 : 3);
    // Upright there is room below; lying there is only below a single order.
    m_more->setVisible(any && flow.tickets.size() < (isPortrait() ? 4U : 2U));
}

void TicketsPage::render(const BookingFlow &flow)
{
    rebuildRows(flow);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->render(flow, flow.tickets[i]);
    }
    renderGuide(flow);
    const bool empty = m_rows.empty();
    m_scroll->setVisible(!empty);
    m_emptyBox->setVisible(empty);
    const bool failed = !flow.ticketsLoaded && flow.notice.canRetry;
    m_spinner->setVisible(!flow.ticketsLoaded && !failed);
    m_emptyTitle->setText(flow.ticketsLoaded ? tr("No tickets yet")
                              : failed       ? tr("Your tickets are not here yet.")
                                             : tr("Fetching your tickets…"));
    showText(m_emptyText,
             flow.ticketsLoaded ? tr("Tickets that you buy appear here until the film is over.")
                                : QString());
    m_browse->setWords(tr("Look at the films"));
    m_browse->setVisible(flow.ticketsLoaded || failed);
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
    setDistances(m_guide->layout(), Space::Large, Space::Medium);
    static constexpr std::array icons{"qr"_L1, "clock"_L1, "help"_L1};
    for (std::size_t i = 0; i < icons.size(); ++i) {
        m_guideIcons.at(i)->setPixmap(context().pictures.icon(QString(icons.at(i)),
                                                              theme().textPx(32),
                                                              theme().color(Tone::AccentText),
                                                              devicePixelRatioF()));
    }
    m_more->restyle(isPortrait() ? 3 : 6);
    m_emptyIcon->setPixmap(context().pictures.icon(
        u"ticket"_s, theme().px(140), theme().color(Tone::Outline), devicePixelRatioF()));
    for (OrderRow *row : m_rows) {
        row->restyle();
    }
}

QString TicketsPage::help() const
{
    return tr("Here are your tickets for films that are still to come. Open one to see its code.");
}

} // namespace karcis::ui
