// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/page.h"

class QBoxLayout;
class QLabel;

namespace karcis::ui {

class Button;
class TicketCard;

/// The paid order as a ticket, with what to do next.
class TicketPage : public Page
{
    Q_OBJECT

public:
    explicit TicketPage(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow) override;

    [[nodiscard]] QString title() const override { return tr("Your ticket"); }

    [[nodiscard]] QString help() const override;

    [[nodiscard]] QWidget *firstFocus() override;
    void restyle() override;

private:
    void build();

    QBoxLayout *m_column = nullptr;
    QBoxLayout *m_head = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_text = nullptr;
    TicketCard *m_card = nullptr;
    QBoxLayout *m_buttons = nullptr;
    Button *m_done = nullptr;
    Button *m_all = nullptr;
};

} // namespace karcis::ui
