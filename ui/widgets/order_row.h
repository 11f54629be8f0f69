// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace karcis::ui {

class Button;
class PosterView;

/// One paid order in a list, with a button that opens its ticket.
class OrderRow : public QFrame
{
    Q_OBJECT

public:
    OrderRow(Context &context, const OrderId &id, QWidget *parent = nullptr);

    void render(const BookingFlow &flow, const protocol::OrderInfo &order);
    void restyle();

    [[nodiscard]] Button *button() const { return m_open; }

Q_SIGNALS:
    void opened(const karcis::OrderId &id);

private:
    Context &m_context;
    QBoxLayout *m_box = nullptr;
    QBoxLayout *m_words = nullptr;
    PosterView *m_poster = nullptr;
    QLabel *m_film = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_seats = nullptr;
    Button *m_open = nullptr;
};

} // namespace karcis::ui
