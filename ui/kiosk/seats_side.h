// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "terminal/intent.h"
#include "ui/context.h"
#include "ui/widgets/seat_view.h"

#include <QFrame>

#include <vector>

class QBoxLayout;
class QLabel;

namespace karcis::ui {

class Button;
class ChosenSeats;
class Countdown;
class FittingScroll;
class MoveAdvice;
class PosterView;
class SeatOffers;

/// What stands beside the seat plan: the poster, the seats chosen so far, what they cost, the time left and the way on.
class SeatsSide : public QFrame
{
    Q_OBJECT

public:
    explicit SeatsSide(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow, const std::vector<SeatView> &seats);
    /// Upright (@p portrait) it stands below the plan, lying beside it.
    void restyle(bool portrait);
    /// Seats are asked for in words, in the place of the plan.
    void setAsking(bool asking);
    /// The keyboard stands on the button that asks for seats in words.
    [[nodiscard]] bool isFindFocused() const;

Q_SIGNALS:
    void intent(const karcis::Intent &intent);
    /// The button that asks for seats in words was pressed.
    void findPressed();
    /// The time to choose is nearly over.
    void nearlyOver();

private:
    void buildChoice();
    void buildAction();
    void connectParts();
    void renderFind(const BookingFlow &flow);
    void renderTime(const BookingFlow &flow);
    void renderExtension();
    void renderChosen(const std::vector<SeatView> &seats);
    void tellChoice(const std::vector<SeatView> &mine, const Money &total);
    void placeHint();
    void fixHeight();
    void fit();
    [[nodiscard]] QString hint(const BookingFlow &flow) const;

    Context &m_context;
    bool m_portrait = false;
    bool m_asking = false;
    bool m_canExtend = false;
    /// What to do on the plan.
    QString m_tapHint;
    QBoxLayout *m_box = nullptr;
    FittingScroll *m_scroll = nullptr;
    QWidget *m_choices = nullptr;
    QBoxLayout *m_choice = nullptr;
    QBoxLayout *m_action = nullptr;
    /// What all of it costs.
    QBoxLayout *m_sum = nullptr;
    PosterView *m_poster = nullptr;
    QLabel *m_hint = nullptr;
    SeatOffers *m_offers = nullptr;
    ChosenSeats *m_chosen = nullptr;
    MoveAdvice *m_advice = nullptr;
    Button *m_find = nullptr;
    Countdown *m_countdown = nullptr;
    Button *m_extend = nullptr;
    QLabel *m_totalTitle = nullptr;
    QLabel *m_total = nullptr;
    Button *m_continue = nullptr;
};

} // namespace karcis::ui
