// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/payment_instruction.h"

#include "ui/widgets/label.h"
#include "ui/widgets/method_tile.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/step_list.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

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

PaymentInstruction::PaymentInstruction(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    m_title = makeText(TextStyle::Headline, {}, this);
    m_title->setObjectName(u"paymentTitle"_s);
    m_qr = new QrView(this);
    m_qr->setObjectName(u"paymentQr"_s);
    m_picture = new QLabel(this);
    m_picture->setProperty("panel", u"raised"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_numberTitle = makeText(TextStyle::Body, u"muted"_s, this);
    m_number = makeText(TextStyle::Headline, u"accent"_s, this);
    m_number->setObjectName(u"accountNumber"_s);
    m_steps = new StepList(context, this);
    auto *words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(m_numberTitle);
    words->addWidget(m_number);
    words->addWidget(m_steps);
    words->addStretch(1);
    m_box = new QBoxLayout(QBoxLayout::LeftToRight);
    m_box->addWidget(m_qr, 0, Qt::AlignVCenter);
    m_box->addWidget(m_picture, 0, Qt::AlignVCenter);
    m_box->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addLayout(m_box);
}

void PaymentInstruction::render(const protocol::PaymentInfo &payment, const Money &total)
{
    const Wording &wording = m_context.wording;
    //: %1 is an amount of money, %2 a way to pay
    m_title->setText(
        tr("Pay %1 with %2")
            .arg(wording.money(total), wording.isolated(wording.method(payment.method))));
    const bool code = !payment.qrText.isEmpty();
    m_qr->setVisible(code);
    m_qr->setCode(payment.qrText, tr("QR code for your payment app"));
    m_picture->setVisible(!code);
    m_pictureIcon = methodIcon(payment.method);
    const bool number = !payment.accountNumber.isEmpty();
    showText(m_numberTitle, number ? tr("Virtual account number") : QString());
    showText(m_number, number ? wording.isolated(grouped(payment.accountNumber)) : QString());
    m_steps->setSteps(wording.methodSteps(payment.method));
}

void PaymentInstruction::restyle(QSize page, bool portrait, int others)
{
    const Theme &theme = m_context.theme;
    layout()->setSpacing(theme.space(Space::Medium));
    m_box->setSpacing(theme.space(Space::Large));
    // As large as the panel allows beside its other lines: phones are held at arm's length.
    const int side = portrait ? theme.px(470)
                              : std::clamp(page.height() - others, theme.px(350), theme.px(560));
    m_qr->setSide(side);
    m_steps->restyle();
    if (m_pictureIcon.isEmpty()) {
        return;
    }
    const int ground = side * 3 / 4;
    m_picture->setFixedSize(ground, ground);
    m_picture->setPixmap(m_context.pictures.icon(
        m_pictureIcon, ground / 2, theme.color(Tone::AccentText), devicePixelRatioF()));
}

} // namespace karcis::ui
