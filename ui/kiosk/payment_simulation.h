// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace karcis::ui {

class Button;

/// Says that no money moves in a demonstration, and lets one choose what the bank answers.
class PaymentSimulation : public QFrame
{
    Q_OBJECT

public:
    explicit PaymentSimulation(Context &context, QWidget *parent = nullptr);

    /// Hides itself where payments are real. @p flow has an order.
    void render(const BookingFlow &flow);
    /// Distances are new.
    void restyle();

Q_SIGNALS:
    void chosen(karcis::SimulatedOutcome outcome);

private:
    Context &m_context;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_buttons = nullptr;
    std::vector<Button *> m_outcomes;
};

} // namespace karcis::ui
