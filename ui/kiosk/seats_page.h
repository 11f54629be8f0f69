// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "ui/kiosk/page.h"
#include "ui/widgets/seat_view.h"

#include <vector>

class QBoxLayout;
class QFrame;
class QLabel;

namespace karcis::ui {

class Button;
class Countdown;
class FlowLayout;
class Legend;
class PosterView;
class SeatGrid;
class SeatRequestPanel;

/// The plan of the auditorium to choose seats from, with the time, the choice and its price beside it.
class SeatsPage : public Page
{
    Q_OBJECT

public:
    explicit SeatsPage(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow) override;

    [[nodiscard]] QString title() const override { return tr("Choose your seats"); }

    [[nodiscard]] QString help() const override;

    [[nodiscard]] QWidget *firstFocus() override;
    void restyle() override;
    void leave() override;

Q_SIGNALS:
    /// The time to choose is nearly over; somebody may be looking elsewhere.
    void nearlyOver();

private:
    void build();
    void buildPlan();
    void buildSide();
    void buildAdvice();
    void connectSide();
    void showRequest(bool shown);
    void renderRequest(const BookingFlow &flow, const std::vector<SeatView> &views);
    void renderAdvice(const BookingFlow &flow);
    void renderOffers(const BookingFlow &flow);
    void renderTime(const BookingFlow &flow);
    void renderExtension();
    void warn();
    void renderZoom();
    void fitSide();
    void renderChosen(const std::vector<SeatView> &views);
    void tellChoice(const std::vector<SeatView> &mine, const Money &total);
    void rebuildChips(const std::vector<SeatView> &mine);
    void placeHint();
    [[nodiscard]] QString hint(const BookingFlow &flow) const;
    /// Nobody can take a seat now.
    [[nodiscard]] static bool isSoldOut(const BookingFlow &flow);

    QBoxLayout *m_box = nullptr;
    QFrame *m_planPanel = nullptr;
    SeatGrid *m_grid = nullptr;
    Legend *m_legend = nullptr;
    QBoxLayout *m_planFoot = nullptr;
    Button *m_zoomOut = nullptr;
    Button *m_zoomFit = nullptr;
    Button *m_zoomIn = nullptr;
    SeatRequestPanel *m_request = nullptr;
    QFrame *m_side = nullptr;
    QFrame *m_advice = nullptr;
    QLabel *m_adviceText = nullptr;
    Button *m_move = nullptr;
    std::vector<SeatId> m_moveFrom;
    std::vector<SeatId> m_moveTo;
    QLabel *m_offersTitle = nullptr;
    QWidget *m_offers = nullptr;
    FlowLayout *m_offerFlow = nullptr;
    QString m_offerKey;
    Button *m_findSeats = nullptr;
    Button *m_extend = nullptr;
    bool m_canExtend = false;
    QBoxLayout *m_sideBox = nullptr;
    QBoxLayout *m_choice = nullptr;
    QBoxLayout *m_action = nullptr;
    /// What all of it costs.
    QBoxLayout *m_sum = nullptr;
    PosterView *m_poster = nullptr;
    QLabel *m_film = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_chosenTitle = nullptr;
    QWidget *m_chips = nullptr;
    FlowLayout *m_chipFlow = nullptr;
    std::vector<Button *> m_chipButtons;
    QString m_chipKey;
    Countdown *m_countdown = nullptr;
    QLabel *m_totalTitle = nullptr;
    QLabel *m_total = nullptr;
    Button *m_continue = nullptr;
};

} // namespace karcis::ui
