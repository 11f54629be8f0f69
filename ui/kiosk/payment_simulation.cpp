// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/payment_simulation.h"

#include "ui/payment_state.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

PaymentSimulation::PaymentSimulation(Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
{
    setObjectName(u"simulationPanel"_s);
    setProperty("panel", u"simulation"_s);
    m_title = makeText(TextStyle::Title, {}, this);
    m_text = makeText(TextStyle::Body, {}, this);
    m_buttons = new QWidget(this);
    auto *flow = new FlowLayout(m_buttons);
    for (const auto &row : EnumNames<SimulatedOutcome>::table) {
        auto *button
            = new Button(context, u"simulate_"_s + nameOf(row.value), u"secondary"_s, m_buttons);
        flow->addWidget(button);
        m_outcomes.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, outcome = row.value] {
            Q_EMIT chosen(outcome);
        });
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_buttons);
}

void PaymentSimulation::render(const BookingFlow &flow)
{
    const bool paying = isPaying(flow);
    setVisible(!isClosing(flow) && flow.server.simulatedPayments);
    m_buttons->setVisible(paying);
    m_title->setText(tr("Simulated payment"));
    m_text->setText(
        paying ? tr("This is a demonstration: no money moves. Choose what the bank answers.")
               : tr("This is a demonstration: no money moves, whichever way you choose."));
    // The bank cannot answer what it was not asked yet.
    const bool asked = paying && flow.order->payment->state == AttemptState::Pending;
    std::size_t i = 0;
    for (const auto &row : EnumNames<SimulatedOutcome>::table) {
        m_outcomes.at(i)->setWords(m_context.wording.outcome(row.value));
        m_outcomes.at(i)->setEnabled(asked && flow.line == Line::Online);
        ++i;
    }
}

void PaymentSimulation::restyle()
{
    const Theme &theme = m_context.theme;
    const int margin = theme.space(Space::Medium);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(theme.space(Space::Small));
    m_buttons->layout()->setSpacing(theme.space(Space::Small));
}

} // namespace karcis::ui
