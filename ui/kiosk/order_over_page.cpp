// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/order_over_page.h"

#include "ui/flow_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/more_films.h"
#include "ui/widgets/order_summary.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

/// More are not asked for: no screen has room for them.
constexpr int mostOthers = 12;

} // namespace

OrderOverPage::OrderOverPage(Context &context, QWidget *parent) : Page(context, parent)
{
    build();
}

void OrderOverPage::build()
{
    auto *content = new QWidget;
    m_panel = makePanel(u"surface"_s, content);
    m_icon = new QLabel(m_panel);
    m_heading = makeText(TextStyle::Display, {}, m_panel);
    m_heading->setObjectName(u"overHeading"_s);
    m_text = makeText(TextStyle::Body, {}, m_panel);
    m_text->setObjectName(u"overText"_s);
    m_summary = new OrderSummary(context(), m_panel);
    m_again = new Button(context(), u"tryAgainButton"_s, u"primary"_s, m_panel);
    m_again->setIconName(u"seat"_s);
    m_home = new Button(context(), u"homeButton"_s, u"secondary"_s, m_panel);
    m_home->setIconName(u"film"_s);
    for (Button *button : {m_again, m_home}) {
        button->setProperty("large", true);
    }
    for (QLabel *label : {m_icon, m_heading, m_text}) {
        label->setAlignment(Qt::AlignCenter);
    }
    auto *story = new QVBoxLayout;
    story->addStretch(1);
    for (QLabel *part : {m_icon, m_heading, m_text}) {
        story->addWidget(part);
    }
    story->addStretch(1);
    // Upright, the order stands below what became of it; on a wide screen beside it.
    m_row = new QBoxLayout(QBoxLayout::TopToBottom);
    m_row->addLayout(story, 3);
    m_row->addWidget(m_summary, 2);
    auto *column = new QVBoxLayout(m_panel);
    column->addLayout(m_row);
    m_actions = new QBoxLayout(QBoxLayout::TopToBottom);
    m_actions->addWidget(m_again, 1);
    m_actions->addWidget(m_home, 1);
    column->addLayout(m_actions);
    m_box = new QBoxLayout(QBoxLayout::TopToBottom, content);
    m_more = new MoreFilms(context(), content);
    m_box->addWidget(m_panel, 1);
    m_box->addWidget(m_more, 0, Qt::AlignTop);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(makeScroll(content, this));
    connect(m_more, &MoreFilms::chosen, this, [this](const FilmId &id) {
        Q_EMIT intent(intents::OpenFilm{id});
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        Q_EMIT intent(intents::ChooseShowtime{m_showtime});
    });
    connect(m_home, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::GoHome{}); });
}

OrderOverPage::Story OrderOverPage::storyOf(const protocol::OrderInfo &order) const
{
    switch (order.state) {
    case OrderState::Late:
        return {
            u"clock"_s,
            Tone::Warning,
            tr("Your payment came late"),
            tr("The money arrived after the time was over. We are checking whether your seats are "
               "still free: then you get your tickets, else all of it back. Please wait a "
               "moment.")};
    case OrderState::Refunding:
        return {
            u"refresh"_s,
            Tone::Warning,
            tr("Your money is on its way back"),
            tr("Your payment came after the time was over and the seats were gone. The full amount "
               "goes back the way it came.")};
    case OrderState::Refunded:
        return {
            u"check"_s,
            Tone::Good,
            tr("Your money was returned"),
            tr("Your payment came after the time was over and the seats were gone. The full amount "
               "was returned the way it came.")};
    case OrderState::Closing:
        return {u"clock"_s,
                Tone::Muted,
                tr("Closing your order"),
                tr("One moment: we make sure that no payment is still on its way.")};
    default:
        break;
    }
    if (order.cancelReason == CancelReason::Customer) {
        return {u"close"_s,
                Tone::Muted,
                tr("Order cancelled"),
                tr("Your seats are free for others again, and nothing was charged.")};
    }
    return {u"clock"_s,
            Tone::Warning,
            tr("The time to pay ran out"),
            tr("Your order was cancelled and the seats are free again. Nothing was charged. Should "
               "your "
               "bank still send money, you get your tickets if the seats are free, else all of it "
               "back.")};
}

void OrderOverPage::render(const BookingFlow &flow)
{
    m_again->setWords(tr("Choose seats again"));
    m_home->setWords(tr("Look at the films"));
    if (!flow.order) {
        return;
    }
    const protocol::OrderInfo &order = *flow.order;
    m_showtime = order.showtime.id;
    const Film *film = findFilm(flow, order.showtime.filmId);
    setBackdrop(film == nullptr ? QString() : film->poster);
    const Story story = storyOf(order);
    m_heading->setText(story.heading);
    m_text->setText(story.text);
    m_iconName = story.icon;
    m_tone = story.tone;
    m_summary->render(flow, order);
    m_more->render(flow, {order.showtime.filmId}, mostOthers);
    m_again->setEnabled(order.showtime.startsAt > serverNow(flow));
    restyle();
}

QWidget *OrderOverPage::firstFocus()
{
    return m_again->isEnabled() ? m_again : m_home;
}

void OrderOverPage::restyle()
{
    setDistances(m_box, Space::Large, Space::Large);
    setDistances(m_panel->layout(), isPortrait() ? Space::Huge : Space::Large, Space::Large);
    m_row->setDirection(isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(theme().space(Space::Huge));
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(context().pictures.icon(m_iconName,
                                                  theme().px(isPortrait() ? 96 : 72),
                                                  theme().color(m_tone),
                                                  devicePixelRatioF()));
    }
    // A lying screen has no height to spare: both ways out have to be seen at once.
    m_actions->setDirection(isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_actions->setSpacing(theme().space(Space::Medium));
    m_summary->restyle();
    placeMore();
    // Some layouts inside know their heights only when they have been laid out once.
    QMetaObject::invokeMethod(
        this, [this] { placeMore(); }, Qt::QueuedConnection);
}

/// Upright, other films stand below the order; lying, beside it, where nothing of them is cut off. Where large letters need
/// all of the screen, the order has it alone.
void OrderOverPage::placeMore()
{
    const bool portrait = isPortrait();
    const int gap = theme().space(Space::Large);
    const QSize room = size() - QSize(2 * gap, 2 * gap);
    bool shown = false;
    if (portrait) {
        const int order
            = std::max(heightOf(*m_panel, room.width()), m_panel->minimumSizeHint().height());
        shown = m_more->fit({room.width(), room.height() - order - gap}, 4);
    } else {
        const int beside = room.width() * 3 / 8;
        const int panel = room.width() - beside - gap;
        const bool fits = heightOf(*m_panel, panel) <= room.height();
        const int button = std::max(m_again->sizeHint().width(), m_home->sizeHint().width());
        // Its two buttons are of one width.
        const bool wide = 2 * button + theme().space(Space::Medium) + 2 * gap <= panel;
        shown = fits && wide && m_more->fit({beside, room.height()}, 3);
        m_more->setFixedWidth(beside);
    }
    if (portrait) {
        m_more->setMinimumWidth(0);
        m_more->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_box->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_more->setVisible(shown);
}

QString OrderOverPage::help() const
{
    return tr("This order is over. You can choose seats again, or look at other films.");
}

} // namespace karcis::ui
