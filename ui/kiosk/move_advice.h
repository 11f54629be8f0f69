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

/// Says that the choice would leave a seat alone between taken ones, and moves it over at one tap. Hidden while all is well.
class MoveAdvice : public QFrame
{
    Q_OBJECT

public:
    explicit MoveAdvice(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow);
    void restyle();

Q_SIGNALS:
    /// The seats @p from are to give way for @p to.
    void moved(const std::vector<karcis::SeatId> &from, const std::vector<karcis::SeatId> &to);

private:
    Context &m_context;
    QLabel *m_text = nullptr;
    Button *m_move = nullptr;
    std::vector<SeatId> m_from;
    std::vector<SeatId> m_to;
};

} // namespace karcis::ui
