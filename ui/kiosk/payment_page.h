// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/page.h"

#include <vector>

class QBoxLayout;
class QFrame;
class QLabel;
class QScrollArea;

namespace karcis::ui {

class Banner;
class Button;
class Countdown;
class MethodTile;
class OrderSummary;
class PosterView;
class QrView;
class Spinner;
class StepList;
class WallLayout;

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
    void build();
    void buildSummary();
    void buildMethods();
    void buildInstruction();
    void buildClosing();
    void buildSimulation();
    void renderMethods(const BookingFlow &flow);
    void renderInstruction(const BookingFlow &flow, const protocol::PaymentInfo &payment);
    void renderWaiting(const BookingFlow &flow);
    void renderSimulation(const BookingFlow &flow, bool paying);
    void restyleInstruction();
    void restyleMethods();
    void restyleClosing();
    void restyleSummary();
    void renderClosing(const BookingFlow &flow);

    QBoxLayout *m_box = nullptr;
    QFrame *m_left = nullptr;
    QFrame *m_right = nullptr;
    QBoxLayout *m_content = nullptr;
    QScrollArea *m_summaryScroll = nullptr;
    OrderSummary *m_summary = nullptr;
    Countdown *m_countdown = nullptr;
    Button *m_cancel = nullptr;
    QWidget *m_choose = nullptr;
    QLabel *m_chooseTitle = nullptr;
    QLabel *m_chooseText = nullptr;
    Banner *m_failed = nullptr;
    WallLayout *m_wall = nullptr;
    std::vector<MethodTile *> m_tiles;
    QWidget *m_pay = nullptr;
    QLabel *m_payTitle = nullptr;
    QBoxLayout *m_payBox = nullptr;
    QrView *m_qr = nullptr;
    QLabel *m_picture = nullptr;
    QLabel *m_numberTitle = nullptr;
    QLabel *m_number = nullptr;
    StepList *m_steps = nullptr;
    /// What is shown while it is made sure that no money is on its way.
    QWidget *m_over = nullptr;
    PosterView *m_overPoster = nullptr;
    QLabel *m_overHeading = nullptr;
    StepList *m_overSteps = nullptr;
    Button *m_leave = nullptr;
    QFrame *m_waiting = nullptr;
    Spinner *m_spinner = nullptr;
    QLabel *m_waitingText = nullptr;
    QLabel *m_waitingHint = nullptr;
    QFrame *m_simulation = nullptr;
    QLabel *m_simulationTitle = nullptr;
    QLabel *m_simulationText = nullptr;
    std::vector<Button *> m_outcomes;
    QString m_pictureIcon;
    bool m_simulated = false;
};

} // namespace karcis::ui
