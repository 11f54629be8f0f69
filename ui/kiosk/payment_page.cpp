// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/payment_page.h"

#include "ui/flow_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/method_tile.h"
#include "ui/widgets/order_summary.h"
#include "ui/widgets/poster_view.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/wall_layout.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

bool isOpen(const std::optional<protocol::PaymentInfo> &payment)
{
    return payment
        && (payment->state == AttemptState::Intent || payment->state == AttemptState::Pending);
}

/// Nobody can pay any more; whether somebody just did is being asked.
bool isClosing(const BookingFlow &flow)
{
    return flow.order && (flow.order->state == OrderState::Closing || flow.payTimeOver);
}

/// "8808 0123 4567 8901": groups of four are easier to type over.
QString grouped(const QString &number)
{
    QString text;
    for (int i = 0; i < number.size(); ++i) {
        text += i > 0 && i % 4 == 0 ? QString(QChar(QChar::Nbsp)) + number.at(i)
                                    : QString(number.at(i));
    }
    return text;
}

} // namespace

PaymentPage::PaymentPage(Context &context, QWidget *parent) : Page(context, parent)
{
    build();
}

void PaymentPage::build()
{
    buildSummary();
    buildMethods();
    buildInstruction();
    buildClosing();
    buildSimulation();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choose);
    column->addWidget(m_pay);
    column->addWidget(m_over, 1);
    column->addStretch(0);
    column->addWidget(m_waiting);
    column->addWidget(m_leave);
    column->addWidget(m_simulation);
    m_content = column;
    m_right = makePanel(u"surface"_s, this);
    auto *frame = new QVBoxLayout(m_right);
    frame->addWidget(makeScroll(content, m_right));
    // The order's panel never scrolls away: the time that is left and the way out stay in sight.
    m_box = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_box->addWidget(m_left);
    m_box->addWidget(m_right, 1);
}

void PaymentPage::buildSummary()
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
    connect(
        m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::CancelOrder{}); });
}

void PaymentPage::buildMethods()
{
    m_choose = new QWidget;
    m_chooseTitle = makeText(TextStyle::Headline, {}, m_choose);
    m_chooseText = makeText(TextStyle::Body, u"muted"_s, m_choose);
    m_chooseText->setObjectName(u"paymentAdvice"_s);
    m_failed = new Banner(context(), u"paymentFailed"_s, m_choose);
    m_failed->setClosable(false);
    auto *tiles = new QWidget(m_choose);
    m_wall = new WallLayout(tiles);
    auto *column = new QVBoxLayout(m_choose);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_failed);
    column->addWidget(m_chooseTitle);
    column->addWidget(m_chooseText);
    column->addWidget(tiles);
    for (const auto &row : EnumNames<PaymentMethod>::table) {
        auto *tile = new MethodTile(context(), row.value, tiles);
        m_wall->addWidget(tile);
        m_tiles.push_back(tile);
        connect(tile, &QPushButton::clicked, this, [this, method = row.value] {
            Q_EMIT intent(intents::StartPayment{method});
        });
    }
}

void PaymentPage::buildInstruction()
{
    m_pay = new QWidget;
    m_payTitle = makeText(TextStyle::Headline, {}, m_pay);
    m_payTitle->setObjectName(u"paymentTitle"_s);
    m_qr = new QrView(m_pay);
    m_qr->setObjectName(u"paymentQr"_s);
    m_picture = new QLabel(m_pay);
    m_picture->setProperty("panel", u"raised"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_numberTitle = makeText(TextStyle::Body, u"muted"_s, m_pay);
    m_number = makeText(TextStyle::Headline, u"accent"_s, m_pay);
    m_number->setObjectName(u"accountNumber"_s);
    m_steps = new StepList(context(), m_pay);
    auto *words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(m_numberTitle);
    words->addWidget(m_number);
    words->addWidget(m_steps);
    words->addStretch(1);
    m_payBox = new QBoxLayout(QBoxLayout::LeftToRight);
    m_payBox->addWidget(m_qr, 0, Qt::AlignVCenter);
    m_payBox->addWidget(m_picture, 0, Qt::AlignVCenter);
    m_payBox->addLayout(words, 1);
    auto *column = new QVBoxLayout(m_pay);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_payTitle);
    column->addLayout(m_payBox);
    m_waiting = makePanel(u"raised"_s);
    m_waiting->setObjectName(u"paymentWaiting"_s);
    m_spinner = new Spinner(context(), m_waiting);
    m_waitingText = makeText(TextStyle::Strong, {}, m_waiting);
    m_waitingText->setObjectName(u"waitingText"_s);
    m_waitingHint = makeText(TextStyle::Body, u"muted"_s, m_waiting);
    m_waitingHint->setObjectName(u"waitingHint"_s);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_waitingText);
    lines->addWidget(m_waitingHint);
    auto *row = new QHBoxLayout(m_waiting);
    row->addWidget(m_spinner);
    row->addLayout(lines, 1);
}

void PaymentPage::buildClosing()
{
    m_over = new QWidget;
    m_over->setObjectName(u"paymentOver"_s);
    m_overPoster = new PosterView(context(), m_over);
    m_overHeading = makeText(TextStyle::Display, {}, m_over);
    m_overHeading->setObjectName(u"paymentOverHeading"_s);
    m_overHeading->setAlignment(Qt::AlignCenter);
    m_overSteps = new StepList(context(), m_over);
    auto *steps = new QHBoxLayout;
    steps->addStretch(1);
    steps->addWidget(m_overSteps, 6);
    steps->addStretch(1);
    auto *column = new QVBoxLayout(m_over);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addWidget(m_overPoster, 0, Qt::AlignHCenter);
    column->addWidget(m_overHeading);
    column->addLayout(steps);
    column->addStretch(1);
    m_leave = new Button(context(), u"leaveOrder"_s, u"secondary"_s, nullptr);
    m_leave->setIconName(u"film"_s);
    m_leave->setProperty("large", true);
    connect(m_leave, &QPushButton::clicked, this, [this] { Q_EMIT intent(intents::GoHome{}); });
}

void PaymentPage::buildSimulation()
{
    m_simulation = makePanel(u"simulation"_s);
    m_simulation->setObjectName(u"simulationPanel"_s);
    m_simulationTitle = makeText(TextStyle::Title, {}, m_simulation);
    m_simulationText = makeText(TextStyle::Body, {}, m_simulation);
    auto *buttons = new QWidget(m_simulation);
    buttons->setObjectName(u"simulationButtons"_s);
    auto *flow = new FlowLayout(buttons);
    for (const auto &row : EnumNames<SimulatedOutcome>::table) {
        auto *button
            = new Button(context(), u"simulate_"_s + nameOf(row.value), u"secondary"_s, buttons);
        flow->addWidget(button);
        m_outcomes.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, outcome = row.value] {
            Q_EMIT intent(intents::SimulatePayment{outcome});
        });
    }
    auto *column = new QVBoxLayout(m_simulation);
    column->addWidget(m_simulationTitle);
    column->addWidget(m_simulationText);
    column->addWidget(buttons);
}

void PaymentPage::render(const BookingFlow &flow)
{
    m_countdown->setWords(tr("left to pay"), tr("Hurry: your order is about to be cancelled"));
    const bool closing = isClosing(flow);
    m_countdown->setDeadline(closing ? std::nullopt : flow.payDeadline,
                             flow.accessible ? flow.server.accessiblePayFor : flow.server.payFor);
    m_cancel->setWords(tr("Cancel order"));
    if (!flow.order) {
        return;
    }
    const protocol::OrderInfo &order = *flow.order;
    const Film *film = findFilm(flow, order.showtime.filmId);
    setBackdrop(film == nullptr ? QString() : film->poster);
    m_overPoster->setPoster(film == nullptr ? QString() : film->poster, order.showtime.filmTitle);
    m_summary->render(flow, order);
    const bool paying = isOpen(order.payment) && !closing;
    m_cancel->setVisible(!closing);
    m_cancel->setEnabled(!flow.busy);
    m_choose->setVisible(!paying && !closing);
    m_pay->setVisible(paying);
    renderMethods(flow);
    if (paying) {
        renderInstruction(flow, *order.payment);
    }
    renderWaiting(flow);
    renderClosing(flow);
    restyle();
}

void PaymentPage::renderMethods(const BookingFlow &flow)
{
    m_chooseTitle->setText(tr("How would you like to pay?"));
    const QString failed
        = flow.order->payment ? wording().paymentFailed(*flow.order->payment) : QString();
    m_failed->say(failed, Banner::Mood::Bad);
    m_chooseText->setText(flow.methods.empty() ? tr("Fetching the ways to pay…")
                                               : tr("Your seats are kept while the time runs."));
    for (MethodTile *tile : m_tiles) {
        tile->retranslate();
        tile->setVisible(std::ranges::find(flow.methods, tile->method()) != flow.methods.end());
        tile->setEnabled(!flow.busy && flow.line == Line::Online);
    }
}

void PaymentPage::renderInstruction(const BookingFlow &flow, const protocol::PaymentInfo &payment)
{
    //: %1 is an amount of money, %2 a way to pay
    m_payTitle->setText(tr("Pay %1 with %2")
                            .arg(wording().money(flow.order->total),
                                 wording().isolated(wording().method(payment.method))));
    const bool code = !payment.qrText.isEmpty();
    m_qr->setVisible(code);
    m_qr->setCode(payment.qrText, tr("QR code for your payment app"));
    m_picture->setVisible(!code);
    m_pictureIcon = methodIcon(payment.method);
    const bool number = !payment.accountNumber.isEmpty();
    showText(m_numberTitle, number ? tr("Virtual account number") : QString());
    showText(m_number, number ? wording().isolated(grouped(payment.accountNumber)) : QString());
    m_steps->setSteps(wording().methodSteps(payment.method));
}

void PaymentPage::renderWaiting(const BookingFlow &flow)
{
    const bool closing = isClosing(flow);
    const bool paying = isOpen(flow.order->payment) && !closing;
    m_waiting->setVisible(paying || closing);
    const bool preparing = paying && flow.order->payment->state == AttemptState::Intent;
    if (closing) {
        m_waitingText->setText(tr("One moment: we make sure that no payment is still on its way."));
    } else if (preparing) {
        m_waitingText->setText(tr("One moment: your payment is being prepared."));
    } else {
        m_waitingText->setText(
            tr("Waiting for the confirmation of your bank. This page goes on by itself."));
    }
    showText(m_waitingHint,
             paying && !preparing
                 ? tr("Paid already? Please do not pay twice: a bank may take a minute, and money "
                      "that comes too late goes back by itself.")
                 : QString());
    renderSimulation(flow, paying);
}

void PaymentPage::renderClosing(const BookingFlow &flow)
{
    const bool closing = isClosing(flow);
    m_over->setVisible(closing);
    m_leave->setVisible(closing);
    m_leave->setWords(tr("Look at the films meanwhile"));
    if (!closing) {
        return;
    }
    m_overHeading->setText(flow.payTimeOver ? tr("The time to pay is over")
                                            : tr("Your order is being closed"));
    m_overSteps->setSteps(
        {tr("We ask your bank whether a payment is still on its way."),
         tr("If you have paid, your tickets appear here and under My tickets."),
         tr("If not, the order ends, nothing is charged, and the seats are free again.")});
}

/// Why a payment failed is said where the next way to pay is chosen.
bool PaymentPage::tells(const BookingFlow &flow) const
{
    return flow.notice.kind == NoticeKind::PaymentDeclined && flow.order && !isClosing(flow)
        && flow.order->payment && !wording().paymentFailed(*flow.order->payment).isEmpty();
}

void PaymentPage::renderSimulation(const BookingFlow &flow, bool paying)
{
    const bool closing = isClosing(flow);
    m_simulated = flow.server.simulatedPayments;
    m_simulation->setVisible(!closing && m_simulated);
    m_simulation->findChild<QWidget *>(u"simulationButtons"_s)->setVisible(paying);
    m_simulationTitle->setText(tr("Simulated payment"));
    m_simulationText->setText(
        paying ? tr("This is a demonstration: no money moves. Choose what the bank answers.")
               : tr("This is a demonstration: no money moves, whichever way you choose."));
    // The bank cannot answer what it was not asked yet.
    const bool asked = paying && flow.order->payment->state == AttemptState::Pending;
    std::size_t i = 0;
    for (const auto &row : EnumNames<SimulatedOutcome>::table) {
        m_outcomes.at(i)->setWords(wording().outcome(row.value));
        m_outcomes.at(i)->setEnabled(asked && flow.line == Line::Online);
        ++i;
    }
}

QWidget *PaymentPage::firstFocus()
{
    const auto it = std::ranges::find_if(
        m_tiles, [](const MethodTile *tile) { return tile->isVisible() && tile->isEnabled(); });
    if (it != m_tiles.end()) {
        return *it;
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
    restyleMethods();
    restyleInstruction();
    setDistances(m_waiting->layout(), Space::Medium, Space::Medium);
    setDistances(m_simulation->layout(), Space::Medium, Space::Small);
    m_simulation->findChild<QWidget *>(u"simulationButtons"_s)
        ->layout()
        ->setSpacing(theme().space(Space::Small));
    restyleSummary();
    restyleClosing();
}

/// Upright, the order takes the height that it needs, but never so much that the way to pay has none.
void PaymentPage::restyleSummary()
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

void PaymentPage::restyleClosing()
{
    m_over->layout()->setSpacing(theme().space(Space::Large));
    m_overSteps->restyle();
    // Upright there is room for what the order was for.
    m_overPoster->setVisible(isPortrait());
    m_overPoster->setPosterWidth(
        std::clamp((height() - theme().textPx(1150)) * 2 / 3, theme().px(160), theme().px(360)));
}

void PaymentPage::restyleMethods()
{
    const bool portrait = isPortrait();
    m_choose->layout()->setSpacing(theme().space(Space::Medium));
    m_wall->setSpacing(theme().space(Space::Medium));
    int tile = theme().px(220);
    for (const MethodTile *method : m_tiles) {
        tile = std::max(tile, method->sizeHint().width());
    }
    m_wall->setItemWidth(tile, 2);
    // Two rows of tiles fill most of the panel: they are what this page is for.
    const int others = theme().textPx(m_failed->isHidden() ? 280 : 380);
    const int tileHeight
        = portrait ? height() / 6 : std::clamp((height() - others) / 2, 0, theme().px(230));
    for (MethodTile *method : m_tiles) {
        method->setTileHeight(tileHeight);
    }
}

void PaymentPage::restyleInstruction()
{
    const bool portrait = isPortrait();
    m_pay->layout()->setSpacing(theme().space(Space::Medium));
    m_payBox->setSpacing(theme().space(Space::Large));
    // As large as the panel allows beside its other lines: phones are held at arm's length.
    const int others = theme().textPx(m_simulated ? 470 : 300);
    const int side = portrait ? theme().px(470)
                              : std::clamp(height() - others, theme().px(350), theme().px(560));
    m_qr->setSide(side);
    m_steps->restyle();
    if (m_pictureIcon.isEmpty()) {
        return;
    }
    const int ground = side * 3 / 4;
    m_picture->setFixedSize(ground, ground);
    m_picture->setPixmap(context().pictures.icon(
        m_pictureIcon, ground / 2, theme().color(Tone::AccentText), devicePixelRatioF()));
}

QString PaymentPage::help() const
{
    return tr("Choose how you want to pay and follow the steps. The seats are kept for you until "
              "the time runs out. Nothing is charged if you cancel.");
}

} // namespace karcis::ui
