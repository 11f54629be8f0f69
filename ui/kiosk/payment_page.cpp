// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/payment_page.h"

#include "ui/flow_words.h"
#include "ui/kiosk/payment_closing.h"
#include "ui/kiosk/payment_instruction.h"
#include "ui/kiosk/payment_methods.h"
#include "ui/kiosk/payment_simulation.h"
#include "ui/kiosk/payment_waiting.h"
#include "ui/payment_state.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/label.h"
#include "ui/widgets/order_summary.h"
#include "ui/widgets/scroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

PaymentPage::PaymentPage(Context &context, QWidget *parent) : Page(context, parent)
{
    buildOrder();
    buildContent();
    connectParts();
    // The order's panel never scrolls away: the time that is left and the way out stay in sight.
    m_box = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_box->addWidget(m_left);
    m_box->addWidget(m_right, 1);
}

void PaymentPage::buildOrder()
{
    m_left = makePanel(u"surface"_s, this);
    m_summary = new OrderSummary(context(), nullptr);
    m_summaryScroll = makeScroll(m_summary, m_left);
    m_countdown = new Countdown(context(), m_left);
    m_countdown->setObjectName(u"payCountdown"_s);
    m_cancel = new Button(context(), u"cancelOrder"_s, u"danger"_s, m_left);
    m_cancel->setIconName(u"close"_s);
    auto *column = new QVBoxLayout(m_left);
    column->addWidget(m_countdown);
    column->addWidget(m_summaryScroll, 1);
    column->addWidget(m_cancel);
}

void PaymentPage::buildContent()
{
    auto *content = new QWidget;
    m_methods = new PaymentMethods(context(), content);
    m_instruction = new PaymentInstruction(context(), content);
    m_closing = new PaymentClosing(context(), content);
    m_waiting = new PaymentWaiting(context(), content);
    m_leave = new Button(context(), u"leaveOrder"_s, u"secondary"_s, content);
    m_leave->setIconName(u"film"_s);
    m_leave->setProperty("large", true);
    m_simulation = new PaymentSimulation(context(), content);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->addWidget(m_methods);
    m_content->addWidget(m_instruction);
    m_content->addWidget(m_closing, 1);
    m_content->addStretch(0);
    m_content->addWidget(m_waiting);
    m_content->addWidget(m_leave);
    m_content->addWidget(m_simulation);
    m_right = makePanel(u"surface"_s, this);
    auto *frame = new QVBoxLayout(m_right);
    frame->addWidget(makeScroll(content, m_right));
}

void PaymentPage::connectParts()
{
    connect(
        m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::CancelOrder{}); });
    connect(m_methods, &PaymentMethods::chosen, this, [this](PaymentMethod method) {
        Q_EMIT intent(intents::StartPayment{method});
    });
    connect(m_methods, &PaymentMethods::retried, this, [this] { Q_EMIT intent(intents::Retry{}); });
    connect(m_leave, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::GoHome{}); });
    connect(m_simulation, &PaymentSimulation::chosen, this, [this](SimulatedOutcome outcome) {
        Q_EMIT intent(intents::SimulatePayment{outcome});
    });
}

void PaymentPage::render(const BookingFlow &flow)
{
    m_countdown->setWords(tr("left to pay"), tr("Hurry: your order is about to be cancelled"));
    const bool closing = isClosing(flow);
    m_countdown->setDeadline(closing ? std::nullopt : flow.payDeadline,
                             flow.accessible ? flow.server.accessiblePayFor : flow.server.payFor);
    m_cancel->setWords(tr("Cancel order"));
    m_leave->setWords(tr("Look at the films meanwhile"));
    if (!flow.order) {
        return;
    }
    const protocol::OrderInfo &order = *flow.order;
    const Film *film = findFilm(flow, order.showtime.filmId);
    setBackdrop(film == nullptr ? QString() : film->poster);
    m_summary->render(flow, order);
    const bool paying = isPaying(flow);
    if ((paying || flow.busy) && m_methods->isAncestorOf(window()->focusWidget())) {
        // Else Qt would hand the focus to the button that cancels, under a finger that may press Return once more.
        setFocus(Qt::OtherFocusReason);
    }
    m_cancel->setVisible(!closing);
    m_cancel->setEnabled(!flow.busy);
    m_methods->setVisible(!paying && !closing);
    m_methods->render(flow);
    m_instruction->setVisible(paying);
    if (paying) {
        m_instruction->render(*order.payment, order.total);
    }
    m_waiting->render(flow);
    m_closing->setVisible(closing);
    m_closing->render(flow, film);
    m_leave->setVisible(closing);
    m_simulated = flow.server.simulatedPayments;
    m_simulation->render(flow);
    restyle();
}

/// Why a payment failed, or the ways to pay did not come, is said where the next way to pay is chosen.
bool PaymentPage::tells(const BookingFlow &flow) const
{
    if (methodsFailed(flow)) {
        return true;
    }
    return flow.notice.kind == NoticeKind::PaymentDeclined && flow.order && !isClosing(flow)
        && flow.order->payment && !wording().paymentFailed(*flow.order->payment).isEmpty();
}

QWidget *PaymentPage::firstFocus()
{
    QWidget *method = m_methods->firstFocus();
    if (method != nullptr) {
        return method;
    }
    return m_cancel->isHidden() ? m_leave : m_cancel;
}

void PaymentPage::restyle()
{
    const bool portrait = isPortrait();
    m_box->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_box->setSpacing(theme().space(Space::Medium));
    m_box->setContentsMargins(theme().space(Space::Large),
                              theme().space(Space::Small),
                              theme().space(Space::Large),
                              theme().space(Space::Large));
    setDistances(m_left->layout(), Space::Large, Space::Medium);
    setDistances(m_right->layout(), Space::Large, Space::Medium);
    m_content->setSpacing(theme().space(Space::Medium));
    const int leftWidth = std::max(theme().textPx(390), theme().px(420));
    m_left->setMinimumWidth(portrait ? 0 : leftWidth);
    m_left->setMaximumWidth(portrait ? QWIDGETSIZE_MAX : leftWidth);
    m_instruction->restyle(size(), portrait, theme().textPx(m_simulated ? 470 : 300));
    m_waiting->restyle();
    m_closing->restyle(size(), portrait);
    m_simulation->restyle();
    restyleOrder();
    m_methods->restyle(contentRoom(), portrait);
}

QSize PaymentPage::contentRoom() const
{
    const int edge = theme().space(Space::Large);
    const int gap = theme().space(Space::Medium);
    // The page's own edges and the panel's, and beside them a bar to scroll by.
    const QSize room = size() - QSize(4 * edge + gap, 3 * edge + theme().space(Space::Small));
    return isPortrait() ? room - QSize(0, m_left->sizeHint().height() + gap)
                        : room - QSize(m_left->minimumWidth() + gap, 0);
}

/// Upright, the order takes the height that it needs, but never so much that the way to pay has none.
void PaymentPage::restyleOrder()
{
    m_summary->restyle();
    if (!isPortrait()) {
        m_summaryScroll->setMinimumHeight(0);
        m_summaryScroll->setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    const int wide = width() - 4 * theme().space(Space::Large);
    const int wanted = heightOf(*m_summary, wide);
    m_summaryScroll->setFixedHeight(std::min(wanted, height() * 2 / 5));
}

QString PaymentPage::help() const
{
    return tr("Choose how you want to pay and follow the steps. The seats are kept for you until "
              "the time runs out. Nothing is charged if you cancel.");
}

} // namespace karcis::ui
