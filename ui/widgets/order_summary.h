// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace karcis::ui {

class PosterView;

/// What an order is about: film, time, place, each seat with its price, and the total.
class OrderSummary : public QFrame
{
    Q_OBJECT

public:
    explicit OrderSummary(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow, const protocol::OrderInfo &order);
    void restyle();

private:
    void renderSeats(const BookingFlow &flow, const protocol::OrderInfo &order);

    Context &m_context;
    PosterView *m_poster = nullptr;
    QLabel *m_film = nullptr;
    QLabel *m_when = nullptr;
    QGridLayout *m_seats = nullptr;
    QString m_seatKey;
    QLabel *m_totalTitle = nullptr;
    QLabel *m_total = nullptr;
};

} // namespace karcis::ui
