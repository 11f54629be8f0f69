// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/page.h"

class QBoxLayout;
class QFrame;
class QScrollArea;

namespace karcis::ui {

class Button;
class Countdown;
class OrderSummary;
class PaymentClosing;
class PaymentInstruction;
class PaymentMethods;
class PaymentSimulation;
class PaymentWaiting;

/// Pays an order: choose a way, follow its steps, wait for the bank.
class PaymentPage : public Page
{
    Q_OBJECT

public:
    explicit PaymentPage(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow) override;

    [[nodiscard]] QString title() const override { return tr("Payment"); }

    [[nodiscard]] QString help() const override;

    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] bool tells(const BookingFlow &flow) const override;
    void restyle() override;

private:
    void buildOrder();
    void buildContent();
    void connectParts();
    void restyleOrder();
    /// What the right or lower panel has inside of its edges.
    [[nodiscard]] QSize contentRoom() const;

    QBoxLayout *m_box = nullptr;
    QFrame *m_left = nullptr;
    QFrame *m_right = nullptr;
    QBoxLayout *m_content = nullptr;
    QScrollArea *m_summaryScroll = nullptr;
    OrderSummary *m_summary = nullptr;
    Countdown *m_countdown = nullptr;
    Button *m_cancel = nullptr;
    PaymentMethods *m_methods = nullptr;
    PaymentInstruction *m_instruction = nullptr;
    PaymentClosing *m_closing = nullptr;
    PaymentWaiting *m_waiting = nullptr;
    Button *m_leave = nullptr;
    PaymentSimulation *m_simulation = nullptr;
    bool m_simulated = false;
};

} // namespace karcis::ui
