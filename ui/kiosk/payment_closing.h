// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QWidget>

class QLabel;

namespace karcis::ui {

class PosterView;
class StepList;

/// What is shown while it is made sure that no money is on its way: what happens now, and what that means.
class PaymentClosing : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentClosing(Context &context, QWidget *parent = nullptr);

    /// @p film is the order's, or nothing. @p flow has an order.
    void render(const BookingFlow &flow, const Film *film);
    /// Letters, distances or the size of the page are new.
    void restyle(QSize page, bool portrait);

private:
    Context &m_context;
    PosterView *m_poster = nullptr;
    QLabel *m_heading = nullptr;
    StepList *m_steps = nullptr;
};

} // namespace karcis::ui
