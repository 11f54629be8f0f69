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

/// The plan of the auditorium to choose seats from, with the time, the choice and its price beside it.
class SeatsPage : public Page
{
    Q_OBJECT

public:
    explicit SeatsPage(Context &context, QWidget *parent = nullptr);

    void render(const BookingFlow &flow) override;

    [[nodiscard]] QString title() const override { return tr("Choose your seats"); }

    [[nodiscard]] QWidget *firstFocus() override;
    void restyle() override;
    void leave() override;

private:
    void build();
    void buildPlan();
    void buildSide();
    void renderZoom();
    void renderChosen(const std::vector<SeatView> &views);
    void rebuildChips(const std::vector<SeatView> &mine);
    [[nodiscard]] QString hint(const BookingFlow &flow) const;

    QBoxLayout *m_box = nullptr;
    QFrame *m_planPanel = nullptr;
    SeatGrid *m_grid = nullptr;
    Legend *m_legend = nullptr;
    QBoxLayout *m_planFoot = nullptr;
    Button *m_zoomOut = nullptr;
    Button *m_zoomFit = nullptr;
    Button *m_zoomIn = nullptr;
    QFrame *m_side = nullptr;
    QBoxLayout *m_sideBox = nullptr;
    QBoxLayout *m_choice = nullptr;
    QBoxLayout *m_action = nullptr;
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
