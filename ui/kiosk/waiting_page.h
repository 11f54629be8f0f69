// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/page.h"

class QBoxLayout;
class QFrame;
class QLabel;

namespace karcis::ui {

class Button;
class PosterView;
class ProgrammeWall;
class QrView;

/// Somebody waits to be let in: the number, how many are ahead, how long it takes, and what happens next.
class WaitingPage : public Page
{
    Q_OBJECT

public:
    explicit WaitingPage(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow) override;

    [[nodiscard]] QString title() const override { return tr("Queue"); }

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    void restyle() override;
    void leave() override;

private:
    void build();
    void renderPlace(const BookingFlow &flow, const protocol::QueuePlace &place);
    [[nodiscard]] QString saleStart(UtcTime at, const BookingFlow &flow) const;
    void renderNone(const BookingFlow &flow);
    void say(const QString &heading, const QString &ahead, const QString &wait);
    void showNumber(const protocol::QueuePlace *place);
    [[nodiscard]] bool buttonsFit(int wide) const;
    void announce(const protocol::QueuePlace &place);
    void restyleProgramme(int wide);

    QBoxLayout *m_box = nullptr;
    ProgrammeWall *m_programme = nullptr;
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QFrame *m_panel = nullptr;
    PosterView *m_poster = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_heading = nullptr;
    QFrame *m_ticket = nullptr;
    QLabel *m_numberTitle = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_code = nullptr;
    QrView *m_qr = nullptr;
    QLabel *m_ahead = nullptr;
    QLabel *m_wait = nullptr;
    QLabel *m_next = nullptr;
    Button *m_again = nullptr;
    Button *m_carry = nullptr;
    Button *m_cancel = nullptr;
    bool m_over = false;
    /// Nobody is in the queue and nothing is wanted yet: the first page of all.
    bool m_welcome = false;
    /// Let in: the next page is on its way.
    bool m_called = false;
    bool m_hasPoster = false;
    /// What was last announced to screen readers.
    QString m_announced;
};

} // namespace karcis::ui
