// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/page.h"

class QBoxLayout;
class QFrame;
class QLabel;

namespace karcis::ui {

class Button;
class MoreFilms;
class OrderSummary;

/// An order ended without a ticket: what happened to it, to the money, and what to do next.
class OrderOverPage : public Page
{
    Q_OBJECT

public:
    explicit OrderOverPage(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow) override;

    [[nodiscard]] QString title() const override { return tr("Your order"); }

    [[nodiscard]] QString help() const override;

    [[nodiscard]] QWidget *firstFocus() override;
    void restyle() override;

private:
    struct Story
    {
        QString icon;
        Tone tone = Tone::Muted;
        QString heading;
        QString text;
    };

    void build();
    void placeMore();
    [[nodiscard]] Story storyOf(const protocol::OrderInfo &order) const;

    QBoxLayout *m_box = nullptr;
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_actions = nullptr;
    QFrame *m_panel = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_text = nullptr;
    OrderSummary *m_summary = nullptr;
    MoreFilms *m_more = nullptr;
    Button *m_again = nullptr;
    Button *m_home = nullptr;
    ShowtimeId m_showtime;
    QString m_iconName;
    Tone m_tone = Tone::Muted;
};

} // namespace karcis::ui
