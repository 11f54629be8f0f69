// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QFrame>

class QLabel;

namespace karcis::ui {

class Spinner;

/// Says what is being waited for while a payment is open or an order is being closed.
class PaymentWaiting : public QFrame
{
    Q_OBJECT

public:
    explicit PaymentWaiting(Context &context, QWidget *parent = nullptr);

    /// Hides itself while nothing is waited for. @p flow has an order.
    void render(const BookingFlow &flow);
    /// Distances are new.
    void restyle();

private:
    Context &m_context;
    Spinner *m_spinner = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace karcis::ui
