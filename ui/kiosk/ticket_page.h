// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/page.h"
#include "ui/ticket_export.h"

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace karcis::ui {

class Button;
class Celebration;
class Tick;
class TicketCard;
class TicketDocument;
class WallLayout;

/// The paid order as a ticket: to keep on paper or in a file, and the way to the next customer.
class TicketPage : public Page
{
    Q_OBJECT

public:
    /// @p isPublic: strangers share this screen.
    TicketPage(Context &context,
               const TicketOutlets &outlets,
               bool isPublic,
               QWidget *parent = nullptr);

    void render(const BookingFlow &flow) override;

    [[nodiscard]] QString title() const override { return tr("Your ticket"); }

    [[nodiscard]] QString help() const override;

    [[nodiscard]] QWidget *firstFocus() override;
    void restyle() override;
    void arrive(Step from) override;
    void leave() override;

    /// How the tickets are brought out of the kiosk.
    [[nodiscard]] TicketExport &tickets() { return m_export; }

Q_SIGNALS:
    /// The person is done and the next one may come: nothing of the first may stay.
    void visitOver();

private:
    void build();
    void buildButtons();
    void renderWords();
    void renderExport();
    void celebrate();
    void restyleButtons();
    [[nodiscard]] TicketDocument document() const;

    BookingFlow m_flow;
    TicketExport m_export;
    /// It has just been paid, and was not only looked up.
    bool m_fresh = false;
    bool m_celebrateNext = false;

    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_column = nullptr;
    QBoxLayout *m_head = nullptr;
    Celebration *m_celebration = nullptr;
    Tick *m_tick = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_text = nullptr;
    TicketCard *m_card = nullptr;
    QWidget *m_bar = nullptr;
    Banner *m_status = nullptr;
    WallLayout *m_buttons = nullptr;
    Button *m_next = nullptr;
    Button *m_print = nullptr;
    Button *m_save = nullptr;
    Button *m_all = nullptr;
    Button *m_done = nullptr;
};

} // namespace karcis::ui
