// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/payment_waiting.h"

#include "ui/payment_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/spinner.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

PaymentWaiting::PaymentWaiting(Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
{
    setObjectName(u"paymentWaiting"_s);
    setProperty("panel", u"raised"_s);
    m_spinner = new Spinner(context, this);
    m_text = makeText(TextStyle::Strong, {}, this);
    m_text->setObjectName(u"waitingText"_s);
    m_hint = makeText(TextStyle::Body, u"muted"_s, this);
    m_hint->setObjectName(u"waitingHint"_s);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_text);
    lines->addWidget(m_hint);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_spinner);
    row->addLayout(lines, 1);
}

void PaymentWaiting::render(const BookingFlow &flow)
{
    const bool closing = isClosing(flow);
    const bool paying = isPaying(flow);
    setVisible(paying || closing);
    const bool preparing = paying && flow.order->payment->state == AttemptState::Intent;
    if (closing) {
        m_text->setText(tr("One moment: we make sure that no payment is still on its way."));
    } else if (preparing) {
        m_text->setText(tr("One moment: your payment is being prepared."));
    } else {
        m_text->setText(
            tr("Waiting for the confirmation of your bank. This page goes on by itself."));
    }
    showText(m_hint,
             paying && !preparing
                 ? tr("Paid already? Please do not pay twice: a bank may take a minute, and money "
                      "that comes too late goes back by itself.")
                 : QString());
}

void PaymentWaiting::restyle()
{
    const int gap = m_context.theme.space(Space::Medium);
    layout()->setContentsMargins(gap, gap, gap, gap);
    layout()->setSpacing(gap);
}

} // namespace karcis::ui
