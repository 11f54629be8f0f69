// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/payment_closing.h"

#include "ui/widgets/label.h"
#include "ui/widgets/poster_view.h"
#include "ui/widgets/step_list.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

PaymentClosing::PaymentClosing(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"paymentOver"_s);
    m_poster = new PosterView(context, this);
    m_heading = makeText(TextStyle::Display, {}, this);
    m_heading->setObjectName(u"paymentOverHeading"_s);
    m_heading->setAlignment(Qt::AlignCenter);
    m_steps = new StepList(context, this);
    auto *steps = new QHBoxLayout;
    steps->addStretch(1);
    steps->addWidget(m_steps, 6);
    steps->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addWidget(m_poster, 0, Qt::AlignHCenter);
    column->addWidget(m_heading);
    column->addLayout(steps);
    column->addStretch(1);
}

void PaymentClosing::render(const BookingFlow &flow, const Film *film)
{
    m_poster->setPoster(film == nullptr ? QString() : film->poster, flow.order->showtime.filmTitle);
    m_heading->setText(flow.payTimeOver ? tr("The time to pay is over")
                                        : tr("Your order is being closed"));
    m_steps->setSteps(
        {tr("We ask your bank whether a payment is still on its way."),
         tr("If you have paid, your tickets appear here and under My tickets."),
         tr("If not, the order ends, nothing is charged, and the seats are free again.")});
}

void PaymentClosing::restyle(QSize page, bool portrait)
{
    const Theme &theme = m_context.theme;
    layout()->setSpacing(theme.space(Space::Large));
    m_steps->restyle();
    // Upright there is room for what the order was for.
    m_poster->setVisible(portrait);
    m_poster->setPosterWidth(
        std::clamp((page.height() - theme.textPx(1150)) * 2 / 3, theme.px(160), theme.px(360)));
}

} // namespace karcis::ui
